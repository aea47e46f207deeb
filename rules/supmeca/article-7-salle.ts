import { always, type Cell, type Outcome } from '../cell.ts';
import { onPoint } from './points.ts';
import { each, finds } from '../who.ts';

const clauses = {
  authorised: {
    label: 'Article 7',
    words:
      "Les candidat(e)s ne peuvent pénétrer à l'intérieur de la salle d'examen avant d'y avoir été autorisés.",
  },
  supervised: {
    label: 'Article 7',
    words:
      "L'accès aux salles d'examen n'est ouvert aux candidat(e)s qu'en présence et sous la responsabilité du surveillant responsable de salle",
  },
  seat: {
    label: 'Article 7',
    words:
      "Les candidat(e)s s'installent à la place qui leur est assignée conformément au plan de salle qui est affiché sur la porte de la salle et à l'intérieur de la salle.",
  },
  otherSeat: {
    label: 'Article 7',
    words:
      "Les surveillants sont autorisés à procéder à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'examen.",
  },
  signsOut: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
  },
  notListed: {
    label: 'Article 7',
    words:
      "Lorsqu'un(e) candidat(e) ne figure pas sur la liste d'émargement, il (elle) peut être autorisé(e) à composer sous réserve de la vérification ultérieure de sa situation administrative et pédagogique. Il doit obligatoirement compléter et signer la liste d'émargement.",
  },
  ears: {
    label: 'Article 7',
    words:
      "Avant et pendant les épreuves, le personnel chargé de la surveillance peut demander à tout candidat le retrait d'un accessoire vestimentaire couvrant les oreilles, le temps de procéder, si besoin en dehors de la salle d'examen et par un surveillant du même sexe, aux vérifications nécessaires, notamment pour s'assurer de l'absence de port d'oreillettes.",
  },
  face: {
    label: 'Article 7',
    words:
      "Tout vêtement ou tissu cachant l'identité d'un candidat ou d'une candidate est strictement interdit pour tout examen ou concours, en vertu de la loi numéro 2010-1192 du 11 octobre 2010 interdisant la dissimulation du visage dans l'espace public.",
  },
  host: {
    label: 'Article 7',
    words:
      "Le règlement intérieur de l'établissement accueillant l'examen s'applique dans les salles d'examen concernées.",
  },
};

const byProctors: Outcome = {
  status: 'permitted',
  say: {
    fr: "Les surveillants sont autorisés à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'examen.",
    en: 'Proctors are authorised to make any change of seat if they think it necessary for the exam to run properly.',
  },
};
const byCandidates: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Les candidats s'installent à la place qui leur est assignée par le plan de salle : seuls les surveillants sont autorisés à en changer.",
    en: 'Candidates sit at the seat that the seating plan assigns to them: only proctors are authorised to change it.',
  },
};

/** What the checks of covered ears are like, whatever is asked of them. */
const sameSex: Outcome = {
  status: 'required',
  say: {
    fr: 'La vérification est prévue « si besoin en dehors de la salle d’examen et par un surveillant du même sexe ».',
    en: 'The check is provided for "if need be outside the exam room and by a proctor of the same sex".',
  },
};

export const seating: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'arrival-and-seating',
    proposition: 'called-in',
    inventory: ['supmeca/entry-on-authorisation', 'supmeca/entry-under-supervisor'],
    clauses: { authorised: clauses.authorised, supervised: clauses.supervised },
    statement: {
      fr: "Les candidats n'entrent dans la salle qu'après y avoir été autorisés. L'accès n'est ouvert qu'en présence et sous la responsabilité du surveillant responsable de la salle.",
      en: 'Candidates enter the room only once they have been authorised to. It is open to them only in the presence and under the responsibility of the proctor in charge of the room.',
    },
    decision: onPoint(
      'opened_without',
      {
        status: 'required',
        say: {
          fr: "Les candidats attendent d'y avoir été autorisés, et la salle n'est ouverte qu'en présence du surveillant responsable de la salle.",
          en: 'Candidates wait until they have been authorised, and the room is open only in the presence of the proctor in charge of the room.',
        },
      },
      {
        head_proctor: finds(
          'forbidden',
          "L'accès aux salles n'est ouvert aux candidats qu'en présence et sous la responsabilité du surveillant responsable de la salle.",
          'The rooms are open to candidates only in the presence and under the responsibility of the proctor in charge of the room.',
          'supervised',
        ),
        leave: finds(
          'forbidden',
          "Les candidats ne peuvent pénétrer dans la salle avant d'y avoir été autorisés.",
          'Candidates may not go into the room before they have been authorised to.',
          'authorised',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'arrival-and-seating',
    proposition: 'assigned-seat',
    inventory: ['supmeca/seating-plan'],
    clauses: { seat: clauses.seat, otherSeat: clauses.otherSeat },
    statement: {
      fr: "Les candidats s'installent à la place que leur assigne le plan de salle, affiché sur la porte et à l'intérieur de la salle.",
      en: 'Candidates sit at the seat that the seating plan assigns to them; it is posted on the door and inside the room.',
    },
    decision: onPoint(
      'seat_changed_by',
      {
        status: 'required',
        say: {
          fr: "Chaque candidat s'installe à la place que lui assigne le plan de salle, affiché sur la porte et à l'intérieur de la salle.",
          en: 'Each candidate sits at the seat assigned by the seating plan, which is posted on the door and inside the room.',
        },
        reasons: [
          {
            fr: "Les surveillants peuvent changer un candidat de place s'ils l'estiment nécessaire au bon déroulement de l'examen.",
            en: 'Proctors may move a candidate if they think it necessary for the exam to run properly.',
          },
        ],
      },
      {
        proctor: { ...byProctors, cites: ['otherSeat', 'seat'] },
        candidate: { ...byCandidates, cites: ['seat', 'otherSeat'] },
        must_move: { ...byProctors, status: 'required', cites: ['otherSeat', 'seat'] },
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'arrival-and-seating',
    proposition: 'seat-change',
    inventory: ['supmeca/seat-change'],
    clauses: { otherSeat: clauses.otherSeat, seat: clauses.seat },
    statement: {
      fr: "Les surveillants sont autorisés à procéder à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'examen.",
      en: 'Proctors are authorised to make any change of seat if they think it necessary for the exam to run properly.',
    },
    decision: onPoint(
      'seat_changed_by',
      { ...byProctors, cites: ['otherSeat'] },
      {
        proctor: { ...byProctors, cites: ['otherSeat'] },
        candidate: { ...byCandidates, cites: ['seat', 'otherSeat'] },
        must_move: { ...byProctors, status: 'required', cites: ['otherSeat', 'seat'] },
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'arrival-and-seating',
    proposition: 'sign-in',
    inventory: ['supmeca/hand-in-and-sign'],
    clauses: { signsOut: clauses.signsOut, notListed: clauses.notListed },
    statement: {
      fr: "Les candidats émargent la liste d'émargement avant de quitter la salle ; le texte ne dit pas à quel moment de l'épreuve. Un candidat qui n'y figure pas peut être autorisé à composer, sous réserve d'une vérification ultérieure ; il doit alors la compléter et la signer.",
      en: 'Candidates sign the attendance list before leaving the room; the text does not say at what moment of the exam. A candidate who is not on it may be allowed to sit, subject to a later check, and must then complete and sign it.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Chaque candidat doit émarger la liste d'émargement avant de quitter la salle ; le texte ne dit pas à quel moment de l'épreuve.",
        en: 'Each candidate must sign the attendance list before leaving the room; the text does not say at what moment of the exam.',
      },
      reasons: [
        {
          fr: "Un candidat qui n'y figure pas peut être autorisé à composer, sous réserve d'une vérification ultérieure ; il doit alors la compléter et la signer.",
          en: 'A candidate who is not on it may be allowed to sit, subject to a later check, and must then complete and sign it.',
        },
      ],
    }),
  },
];

export const clothing: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'clothing',
    proposition: 'ears',
    inventory: ['supmeca/ear-check'],
    clauses: { ears: clauses.ears },
    statement: {
      fr: "Avant et pendant les épreuves, le personnel de surveillance peut demander à tout candidat de retirer un accessoire vestimentaire couvrant les oreilles, le temps des vérifications nécessaires, si besoin hors de la salle et par un surveillant du même sexe, notamment pour s'assurer de l'absence d'oreillettes.",
      en: 'Before and during exams, proctors may ask any candidate to take off an item of clothing that covers the ears, for the time of the necessary checks, if need be outside the room and by a proctor of the same sex, notably to make sure that there are no earpieces.',
    },
    decision: onPoint(
      'ear_check',
      {
        status: 'permitted',
        say: {
          fr: 'Avant et pendant les épreuves, le personnel de surveillance peut demander à tout candidat de retirer un accessoire couvrant les oreilles, le temps des vérifications, faites « si besoin en dehors de la salle d’examen et par un surveillant du même sexe ».',
          en: 'Before and during exams, proctors may ask any candidate to take off an item that covers the ears, for the time of the checks, made "if need be outside the room and by a proctor of the same sex".',
        },
        reasons: [
          {
            fr: "Le texte ne dit pas clairement si le surveillant doit toujours être du même sexe ; c'est le plus sûr.",
            en: 'The text is not clear on whether the proctor must always be of the same sex; that is the safest course.',
          },
          {
            fr: "Le texte ne dit pas ce qui s'ensuit d'un refus.",
            en: 'The text does not say what follows from a refusal.',
          },
        ],
      },
      {
        other_sex: { ...sameSex, status: 'forbidden' },
        same_sex: sameSex,
        outside: finds(
          'permitted',
          'Les vérifications se font, si besoin, en dehors de la salle d’examen.',
          'The checks are made, if need be, outside the exam room.',
        ),
        ...each(
          ['during', 'before'],
          finds(
            'permitted',
            'Le retrait peut être demandé avant comme pendant les épreuves.',
            'Candidates may be asked to uncover their ears before as well as during exams.',
          ),
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'clothing',
    proposition: 'face',
    inventory: ['supmeca/face-cover-ban'],
    clauses: { face: clauses.face },
    statement: {
      fr: "Tout vêtement ou tissu qui cache l'identité d'un candidat est strictement interdit pour tout examen ou concours, en vertu de la loi du 11 octobre 2010.",
      en: "Any garment or fabric that hides a candidate's identity is strictly forbidden at any exam or competition, by virtue of the law of 11 October 2010.",
    },
    decision: onPoint(
      'face_cover',
      {
        status: 'forbidden',
        say: {
          fr: "Tout vêtement ou tissu qui cache l'identité d'un candidat est strictement interdit ; ce qui la laisse voir n'est pas visé, et le texte ne parle pas des masques médicaux.",
          en: "Any garment or fabric that hides a candidate's identity is strictly forbidden; what leaves it visible is not meant, and the text does not speak of medical masks.",
        },
      },
      {
        full: {
          worded: false,
          ...finds(
            'forbidden',
            "Tout vêtement ou tissu cachant l'identité d'un candidat est strictement interdit pour tout examen ou concours.",
            "Any garment or fabric that hides a candidate's identity is strictly forbidden at any exam or competition.",
          ),
        },
        medical_mask: finds(
          'unsaid',
          'Le texte ne parle pas des masques médicaux : il interdit ce qui cache l’identité.',
          'The text does not speak of medical masks: it forbids what hides the identity.',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'clothing',
    proposition: 'religious-dress',
    inventory: ['silent/religious-dress'],
    clauses: { face: clauses.face, ears: clauses.ears },
    statement: {
      fr: "Le texte ne parle pas de signes ou de vêtements religieux. Il interdit ce qui cache l'identité d'un candidat, et permet de faire retirer, le temps d'une vérification, un accessoire qui couvre les oreilles.",
      en: "The text does not speak of religious signs or dress. It forbids what hides a candidate's identity, and lets proctors have an item that covers the ears taken off for the time of a check.",
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le texte ne parle pas de signes ou de vêtements religieux : il interdit ce qui cache l'identité, et permet de faire retirer, le temps d'une vérification, un accessoire qui couvre les oreilles.",
        en: 'The text does not speak of religious signs or dress: it forbids what hides the identity, and lets proctors have an item that covers the ears taken off for the time of a check.',
      },
    }),
  },
];

const hostRulesApply: Outcome = {
  status: 'true',
  say: {
    fr: "Le règlement intérieur de l'établissement qui accueille l'examen s'applique dans les salles d'examen concernées.",
    en: 'The internal rules of the institution that hosts the exam apply in the exam rooms concerned.',
  },
};

export const hostRules: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'premises',
    proposition: 'host-rules',
    inventory: ['supmeca/host-rules'],
    clauses: { host: clauses.host },
    statement: {
      fr: "Le règlement intérieur de l'établissement qui accueille l'examen s'applique dans les salles d'examen concernées.",
      en: 'The internal rules of the institution that hosts the exam apply in the exam rooms concerned.',
    },
    decision: onPoint('host_rules', hostRulesApply, { apply: { ...hostRulesApply, status: 'required' } }),
  },
];
