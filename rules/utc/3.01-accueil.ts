import { earlyEnough } from '../ahead.ts';
import { type Cell, type Outcome, plainly } from '../cell.ts';
import { claimed, pointed } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  represented: {
    label: 'Section 3.01(a)',
    words:
      "Si l'enseignant responsable du module d'enseignement ne peut être lui-même présent pour la surveillance des épreuves réunissant l'ensemble des étudiants inscrits à son module d'enseignement en un même lieu à une même date (par exemple : médian, final...), il doit : désigner un représentant qualifié parmi les membres de son équipe enseignante ; ce représentant doit être en mesure de répondre aux éventuelles questions des étudiants pendant l'épreuve ; indiquer à son représentant les coordonnées permettant de le joindre pendant l'épreuve.",
  },
  presence: {
    label: 'Section 3.01(b)',
    words:
      "Les étudiants et les enseignants surveillants l'épreuve doivent être présents au plus tard quinze minutes avant le début de l'épreuve.",
  },
  invited: {
    label: 'Section 3.01(b)',
    words:
      "Les étudiants ne peuvent pénétrer dans la salle d'examen sans y avoir été invités par un des surveillants.",
  },
  seat: {
    label: 'Section 3.01(c)',
    words:
      "Lorsque des numéros de place ont été attribués, chaque étudiant doit composer à la place qui lui a été assignée. Seul un surveillant de l'épreuve peut amener un étudiant à composer à une place différente de celle qui lui a été assignée.",
  },
  admits: {
    label: 'Section 3.01(b)',
    words:
      "En cas de retard d'un étudiant : si le retard n'excède pas le quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), il appartient au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer",
  },
  signatures: {
    label: 'Section 3.02(a)',
    words:
      "Il appartient au responsable du module d'enseignement de s'assurer de l'émargement de chaque étudiant présent dans la salle d'examen, y compris des retardataires autorisés à composer.",
  },
  expels: {
    label: 'Section 3.02(f)',
    words:
      "Lorsque le comportement d'un étudiant ou d'un groupe d'étudiants trouble le bon déroulement de l'épreuve, une expulsion de la salle doit être prononcée par le responsable du module d'enseignement.",
  },
  signal: {
    label: 'Section 3.02(e)',
    words: "Le signal de fin d'épreuve est donné par le responsable du module d'enseignement.",
  },
};

/** "Au plus tard quinze minutes avant le début de l'épreuve." */
const QUARTER_MIN = 15;

const present = {
  fr: "Les étudiants et les enseignants qui surveillent doivent être présents au plus tard quinze minutes avant le début de l'épreuve.",
  en: 'Students and the teachers who proctor must be present at the latest fifteen minutes before the start of the exam.',
};
const fifteenBefore: Outcome = {
  status: 'required',
  say: present,
  reasons: [
    {
      fr: "Le texte n'attache pas de sanction à ces quinze minutes ; le retard, lui, se compte à partir de la distribution du premier sujet.",
      en: 'The text attaches no penalty to these fifteen minutes; lateness is counted from the handing out of the first paper.',
    },
  ],
};

const reachable = {
  fr: "Le responsable doit indiquer à son représentant les coordonnées qui permettent de le joindre pendant l'épreuve.",
  en: 'The module head must tell the representative how to be reached during the exam.',
};
const answering = {
  fr: 'Le représentant doit être en mesure de répondre aux éventuelles questions des étudiants.',
  en: "The representative must be able to answer students' questions.",
};
const standIn = {
  contact: finds('required', reachable.fr, reachable.en),
  answers: finds('required', answering.fr, answering.en),
  outside_team: finds(
    'forbidden',
    'Le représentant du responsable du module est désigné parmi les membres de son équipe enseignante.',
    'The representative of the module head is designated from among the members of the teaching team.',
  ),
  powers: finds(
    'unsaid',
    'Le texte ne dit pas si ce représentant peut admettre un retardataire ou prononcer une expulsion à la place du responsable.',
    "The text does not say whether this representative may admit a latecomer or pronounce an expulsion in the module head's place.",
  ),
};
const seatBy = {
  students: finds(
    'forbidden',
    'Chaque étudiant doit composer à la place qui lui a été assignée ; seul un surveillant peut le placer ailleurs.',
    'Each student must sit at the seat assigned; only a proctor may place a student elsewhere.',
  ),
  proctor: finds(
    'permitted',
    "Un surveillant de l'épreuve peut amener un étudiant à composer à une autre place.",
    'A proctor of the exam may have a student sit at another seat.',
  ),
};

const seatRuling = {
  ...claimed(
    'moved',
    true,
    "Un surveillant de l'épreuve peut amener un étudiant à composer à une place différente de celle qui lui a été assignée.",
    'A proctor of the exam may have a student sit at another seat than the one assigned.',
  ),
  ...claimed(
    'kept',
    true,
    'Chaque étudiant doit composer à la place qui lui a été assignée ; seul un surveillant peut le placer ailleurs.',
    'Each student must sit at the seat assigned; only a proctor may place a student elsewhere.',
  ),
};

export const welcome: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'invigilation',
    proposition: 'teacher-present',
    inventory: ['utc/module-head-absent'],
    clauses: { represented: clauses.represented },
    ...pointed(
      'stand_in',
      standIn,
      plainly(
        'depends',
        {
          fr: "Le responsable du module qui ne peut être présent à une épreuve commune à tous les inscrits (médian, final…) doit désigner un représentant qualifié de son équipe enseignante, capable de répondre aux questions, et lui indiquer comment le joindre pendant l'épreuve.",
          en: 'A module head who cannot be present at an exam that brings together everyone registered (midterm, final…) must designate a qualified representative from the teaching team, able to answer questions, and say how to be reached during the exam.',
        },
        {
          reasons: [
            {
              fr: 'Le texte ne dit pas ce qui vaut comme empêchement, ni si ce représentant peut admettre un retardataire ou prononcer une expulsion à sa place.',
              en: "The text says neither what counts as being unable to come nor whether this representative may admit a latecomer or pronounce an expulsion in the module head's place.",
            },
          ],
        },
      ),
    ),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Responsable du module : désigner un représentant qualifié parmi son équipe enseignante, en mesure de répondre aux questions des étudiants pendant l'épreuve.",
          en: "Module head: designate a qualified representative from the teaching team, able to answer students' questions during the exam.",
        },
        clause: 'represented',
      },
      {
        actor: 'staff',
        text: {
          fr: "Indiquer à ce représentant les coordonnées qui permettent de joindre le responsable pendant l'épreuve.",
          en: 'Give that representative the contact details at which the module head can be reached during the exam.',
        },
        clause: 'represented',
      },
    ],
    cautions: [
      {
        fr: "La règle vise les épreuves qui réunissent tous les inscrits au même lieu et à la même date ; le texte ne dit pas si le représentant peut décider d'un retard ou d'une expulsion.",
        en: 'The rule is for exams that bring together everyone registered at one place and date; the text does not say whether the representative may decide on lateness or expulsion.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'invigilation',
    proposition: 'in-charge',
    inventory: ['utc/module-head-absent'],
    clauses: {
      represented: clauses.represented,
      admits: clauses.admits,
      signal: clauses.signal,
      expels: clauses.expels,
    },
    statement: {
      fr: "Le texte confie la conduite de l'épreuve au responsable du module : il autorise ou non les retardataires à composer, donne le signal de fin et prononce les expulsions. S'il ne peut être présent à une épreuve commune, il doit désigner un représentant qualifié de son équipe et lui indiquer comment le joindre.",
      en: 'The text gives the running of the exam to the module head, who lets latecomers sit the exam or not, gives the end signal and pronounces expulsions. A module head who cannot be present at an exam that brings together everyone registered must designate a qualified representative from the team and say how to be reached.',
    },
  },
  {
    regulation: 'utc',
    topic: 'arrival-and-seating',
    proposition: 'be-there',
    inventory: ['utc/presence-15-minutes'],
    clauses: { presence: clauses.presence },
    statement: present,
    decision: {
      asks: [],
      conditions: ['ahead_min', 'proctors_ahead'],
      monotone: { ahead_min: 'helps' },
      decide: (facts) => earlyEnough(QUARTER_MIN, fifteenBefore, facts),
    },
  },
  {
    regulation: 'utc',
    topic: 'arrival-and-seating',
    proposition: 'called-in',
    inventory: ['utc/entry-on-invitation'],
    clauses: { invited: clauses.invited },
    ...plainly('required', {
      fr: "Les étudiants ne peuvent pas entrer dans la salle d'examen sans y avoir été invités par un des surveillants.",
      en: 'Students may not enter the exam room without being invited in by one of the proctors.',
    }),
  },
  {
    regulation: 'utc',
    topic: 'arrival-and-seating',
    proposition: 'assigned-seat',
    inventory: ['utc/assigned-seat'],
    clauses: { seat: clauses.seat },
    ...plainly('required', {
      fr: 'Lorsque des numéros de place ont été attribués, chaque étudiant doit composer à la sienne ; seul un surveillant peut le placer ailleurs.',
      en: 'When seat numbers have been assigned, each student must sit at their own; only a proctor may place them elsewhere.',
    }),
  },
  {
    regulation: 'utc',
    topic: 'arrival-and-seating',
    proposition: 'seat-change',
    inventory: ['utc/assigned-seat'],
    clauses: { seat: clauses.seat },
    ...pointed(
      'seat_claim',
      seatRuling,
      pointed(
        'seat_by',
        seatBy,
        plainly(
          'permitted',
          {
            fr: "Un surveillant de l'épreuve, et lui seul, peut amener un étudiant à composer à une autre place que celle qui lui a été assignée.",
            en: 'A proctor of the exam, and nobody else, may have a student sit at another seat than the one assigned.',
          },
          {
            reasons: [
              {
                fr: 'Le texte ne demande pas de motif ; il ne parle que des épreuves où des numéros de place ont été attribués.',
                en: 'The text asks for no reason; it speaks only of exams where seat numbers have been assigned.',
              },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'arrival-and-seating',
    proposition: 'sign-in',
    inventory: ['utc/attendance-signature'],
    clauses: { signatures: clauses.signatures },
    ...plainly('required', {
      fr: "Le responsable du module s'assure que chaque étudiant présent signe la liste d'émargement, y compris les retardataires autorisés à composer.",
      en: 'The module head makes sure that every student present signs the attendance list, latecomers let in included.',
    }),
  },
];
