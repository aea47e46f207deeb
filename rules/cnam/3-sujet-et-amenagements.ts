import { always, type Cell, type Decision, type Outcome, plainly } from '../cell.ts';
import { onPaper } from '../contents.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import { asWorded, withPoint, withPointBy } from './points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  contents: {
    label: '3.1',
    words:
      "Le sujet doit préciser le code et le nom complet de l'unité d'enseignement, le centre Cnam organisateur concerné, la durée de l'épreuve ainsi que les documents ou matériels autorisés. En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
  },
  responsible: { label: '3.1', words: "Tout enseignant est responsable du sujet qu'il donne." },
  recorded: {
    label: '4.2',
    words:
      "Toutes les informations relatives au sujet d'examen transmises à la salle sont notifiées dans le procès-verbal. L'enseignant en tiendra compte lors de la correction de l'ensemble des copies.",
  },
  remarks: {
    label: '4.2',
    words: 'Toutes les remarques des élèves sont également notifiées dans le procès-verbal.',
  },
  reachable: {
    label: '4.2',
    words:
      "L'enseignant en charge du sujet d'examen est tenu d'assurer une permanence d'une heure dans la salle d'examen au début de l'épreuve ou à défaut d'être joignable durant ce laps de temps dans la limite des horaires d'ouverture de son centre de rattachement.",
  },
  arrangements: {
    label: '3.2',
    words:
      "Pour permettre aux candidats en situation de handicap de composer dans les meilleures conditions, le centre Cnam régional d'inscription mettra en œuvre, en fonction des moyens dont il dispose, les aménagements spécifiques prévus par la réglementation (tiers-temps supplémentaire, agrandissement du texte des sujets, traduction en braille, présence d'un secrétaire, composition en salle isolée, etc).",
  },
  doctor: {
    label: '3.2',
    words:
      "Pour bénéficier d'un aménagement, les élèves doivent obligatoirement transmettre une préconisation du médecin agréé par la commission des droits et de l'autonomie des personnes handicapées (CDAPH), le plus tôt possible et au plus tard 5 semaines avant le début des examens au référent handicap du centre Cnam régional d'inscription qui est leur interlocuteur référent.",
  },
  late: {
    label: '3.2',
    words:
      "A défaut de respect de ce délai minimal de prévenance, la responsabilité du centre Cnam régional d'inscription ne saurait être valablement recherchée et engagée.",
  },
  proctorsTold: {
    label: '4.2',
    words:
      "Les surveillants sont informés des conditions particulières d'examen dont bénéficient certains candidats (temps majoré de composition et/ou toute disposition spéciale prévue pour les candidats en situation de handicap).",
  },
};

const contents = {
  fr: "Le sujet doit préciser le code et le nom complet de l'unité, le centre Cnam organisateur, la durée de l'épreuve et les documents ou matériels autorisés. S'il n'en indique pas, aucun n'est autorisé.",
  en: 'The paper must state the code and full name of the unit, the Cnam centre that organises it, the length of the exam, and the documents or equipment that are allowed. If it names none, none is allowed.',
};
const responsible = {
  fr: "Tout enseignant est responsable du sujet qu'il donne.",
  en: 'Each teacher is responsible for the paper that he or she sets.',
};
const error = {
  fr: "Toute information sur le sujet transmise à la salle est notée au procès-verbal, et l'enseignant en tient compte pour corriger l'ensemble des copies. Les remarques des élèves y sont notées aussi. Le texte ne parle pas d'erreur en particulier.",
  en: "All information on the paper that is given to the room goes into the record (procès-verbal), and the teacher takes it into account in marking all scripts. Students' remarks go into it too. The text does not speak of errors as such.",
};

const inAllScripts = {
  fr: "L'enseignant tient compte, pour la correction de l'ensemble des copies, des informations sur le sujet transmises à la salle.",
  en: 'The teacher takes information on the paper that was given to the room into account in marking all scripts.',
};

export const examPaper: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'exam-paper',
    proposition: 'contents',
    inventory: ['cnam/subject-contents'],
    clauses: { contents: clauses.contents },
    statement: contents,
    decision: onPaper({
      whole: { status: 'required', say: contents },
      listed: { as: 'required', details: ['code', 'centre', 'duration', 'materials'], cite: 'contents' },
      said: {
        title: {
          status: 'required',
          say: {
            fr: "Le sujet doit préciser le nom complet de l'unité d'enseignement, ainsi que son code.",
            en: 'The paper must state the full name of the unit, and its code as well.',
          },
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'exam-paper',
    proposition: 'responsible',
    inventory: [],
    clauses: { responsible: clauses.responsible },
    statement: responsible,
    decision: whoDecides('paper_charge', {
      whole: { status: 'true', say: responsible },
      of: {
        teacher: { status: 'true', say: responsible },
        office: finds(
          'false',
          "C'est l'enseignant qui est responsable du sujet qu'il donne.",
          'It is the teacher who is responsible for the paper that he or she sets.',
        ),
      },
      cite: 'responsible',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'exam-paper',
    proposition: 'error',
    inventory: ['silent/paper-error'],
    clauses: { recorded: clauses.recorded, reachable: clauses.reachable, remarks: clauses.remarks },
    statement: error,
    decision: withPoint('note_point', always({ status: 'true', say: error }), {
      marking_all: asWorded('required', inAllScripts, ['recorded']),
      marking_some: asWorded('false', inAllScripts, ['recorded']),
    }),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "L'enseignant en charge du sujet doit être dans la salle pendant une heure au début de l'épreuve, ou à défaut joignable, dans la limite des horaires d'ouverture de son centre.",
          en: 'The teacher in charge of the paper must be in the room for one hour at the start of the exam or, failing that, within reach, within the opening hours of his or her centre.',
        },
        clause: 'reachable',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Noter au procès-verbal toute information sur le sujet transmise à la salle ; l'enseignant en tient compte pour corriger l'ensemble des copies.",
          en: 'Write into the record (procès-verbal) all information on the paper given to the room; the teacher takes it into account in marking all scripts.',
        },
        clause: 'recorded',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Y noter aussi toutes les remarques des élèves.',
          en: "Write all students' remarks into it too.",
        },
        clause: 'remarks',
      },
    ],
    cautions: [
      {
        fr: "Le texte ne dit pas qui doit signaler une erreur, ni ce que devient l'épreuve.",
        en: 'The text does not say who has to report an error, nor what becomes of the exam.',
      },
    ],
  },
];

const fiveWeeks: TimeLimit = {
  from: 'exam_date',
  act: 'act_date',
  period: { weeks: 5 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'La préconisation du médecin doit être transmise au référent handicap',
    en: "The doctor's recommendation must be sent to the disability officer (référent handicap)",
  },
  counted: { fr: '5 semaines avant le début des examens', en: '5 weeks before the start of the exams' },
};

const exist = {
  fr: "Le centre Cnam régional d'inscription met en œuvre, en fonction de ses moyens, les aménagements prévus par la réglementation : tiers-temps, sujets agrandis, braille, secrétaire ou salle isolée, par exemple.",
  en: 'The regional Cnam centre of registration puts in place, as its means allow, the accommodations that the rules provide for: a third more time, enlarged papers, braille, a secretary or a separate room, for example.',
};
const doctor = {
  fr: "L'élève doit transmettre la préconisation d'un médecin agréé par la CDAPH au référent handicap de son centre régional d'inscription, son interlocuteur, le plus tôt possible et au plus tard 5 semaines avant le début des examens.",
  en: 'The student must send the recommendation of a doctor approved by the CDAPH to the disability officer (référent handicap) of the regional centre of registration, as early as possible and at the latest 5 weeks before the start of the exams.',
};
const lateNoLiability = {
  fr: 'Passé ce délai, la responsabilité du centre ne peut être recherchée ; le texte ne dit pas que la demande est refusée.',
  en: 'After that the centre cannot be held responsible; the text does not say that the request is refused.',
};
const notLiable = {
  fr: 'Passé ce délai, la responsabilité du centre ne saurait être recherchée ni engagée.',
  en: 'After that, the centre cannot be held responsible.',
};
const countedFromFirstExam = {
  fr: "Le délai se compte du début des examens, et non de l'épreuve du candidat. Le texte ne dit pas s'il faut avoir envoyé la préconisation ou l'avoir fait recevoir.",
  en: "The time is counted from the start of the exams, not from the candidate's own exam. The text does not say whether sending or receipt counts.",
};
const noDecisionTold = {
  fr: "Le texte ne dit pas qui décide de l'aménagement.",
  en: 'The text does not say who decides on the accommodation.',
};
const third = {
  fr: "Le texte cite un « tiers-temps supplémentaire » parmi les aménagements prévus par la réglementation, que le centre met en œuvre en fonction de ses moyens. Il n'indique pas d'autre durée.",
  en: 'The text names a third more time ("tiers-temps supplémentaire") among the accommodations that the rules provide for, which the centre puts in place as its means allow. It names no other length.',
};
const setUp = {
  fr: "Le centre régional d'inscription met en œuvre les aménagements, et les surveillants en sont informés. Le texte ne dit pas que les enseignants le sont, ni qu'ils aient à les mettre en place.",
  en: 'The regional centre of registration puts accommodations in place, and the proctors are told of them. The text does not say that teachers are, nor that they have to set them up.',
};

const approvedOnly = {
  fr: 'Il faut obligatoirement la préconisation d’un médecin agréé par la CDAPH : le texte ne prévoit pas d’autre avis.',
  en: 'It takes the recommendation of a doctor approved by the CDAPH: the text provides for no other opinion.',
};
const toReferent = {
  fr: "La préconisation est transmise au référent handicap du centre régional d'inscription, qui est l'interlocuteur de l'élève.",
  en: "The recommendation goes to the disability officer (référent handicap) of the regional centre of registration, who is the student's contact.",
};
const aids = (fr: string, en: string): Outcome => ({
  status: 'true',
  say: {
    fr: `Le texte cite ${fr} parmi les aménagements que le centre régional d'inscription met en œuvre, en fonction de ses moyens.`,
    en: `The text names ${en} among the accommodations that the regional centre of registration puts in place, as its means allow.`,
  },
  reasons: [doctor],
  cites: ['arrangements', 'doctor'],
});

const asMeansAllow = {
  fr: "Le centre régional d'inscription met en œuvre les aménagements prévus par la réglementation « en fonction des moyens dont il dispose ».",
  en: 'The regional centre of registration puts in place the accommodations that the rules provide for "as its means allow" (« en fonction des moyens dont il dispose »).',
};

const namedAids: Readonly<Record<NonNullable<Facts['aid']>, Outcome>> = {
  room: aids('la composition en salle isolée', 'a separate room'),
  helper: aids("la présence d'un secrétaire", 'a secretary'),
  braille: aids('la traduction en braille', 'papers in braille'),
  large_print: aids("l'agrandissement du texte des sujets", 'papers in larger print'),
  time: aids('un tiers-temps supplémentaire', 'a third more time'),
  everything: asWorded('false', asMeansAllow, ['arrangements', 'doctor'], [doctor]),
  other: {
    status: 'unsaid',
    say: {
      fr: 'Le texte ne cite pas cet aménagement ; sa liste est ouverte (« etc »).',
      en: 'The text does not name that accommodation; its list is open ("etc").',
    },
    reasons: [exist, doctor],
    cites: ['arrangements', 'doctor'],
  },
};
/** A decision about accommodations, and those that the text names; a request with dates is judged by them. */
const aboutAids = (decision: Decision): Decision =>
  withPointBy(['aid'], decision, ({ aid, exam_date: exam }) =>
    aid === undefined || exam !== undefined ? undefined : namedAids[aid],
  );

/** A decision on the time limit, and what it means for the liability of the centre. */
const aboutLiability = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'centre_liable'],
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.centre_liable !== true) return found;
    const late = found.status === 'false';
    return {
      ...found,
      status: late ? 'false' : 'unsaid',
      worded: true,
      reasons: late
        ? [notLiable, ...(found.reasons ?? [])]
        : [
            {
              fr: 'De la responsabilité du centre quand le délai est respecté, le texte ne dit rien.',
              en: 'Of the liability of the centre where the time limit is kept, the text says nothing.',
            },
            ...(found.reasons ?? []),
          ],
    };
  },
});

export const accommodations: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'accommodations',
    proposition: 'exist',
    inventory: ['cnam/disability-arrangements', 'silent/disability-accommodation'],
    clauses: { arrangements: clauses.arrangements, doctor: clauses.doctor, late: clauses.late },
    statement: { fr: `${exist.fr} ${doctor.fr}`, en: `${exist.en} ${doctor.en}` },
    decision: aboutAids(
      within(
        fiveWeeks,
        { status: 'true', say: exist, reasons: [doctor], cites: ['arrangements', 'doctor'] },
        { late: { status: 'unsaid', reasons: [lateNoLiability], cites: ['doctor', 'late'] } },
      ),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'accommodations',
    proposition: 'in-time',
    inventory: ['cnam/disability-5-weeks', 'silent/disability-deadline'],
    clauses: { doctor: clauses.doctor, late: clauses.late },
    statement: {
      fr: `${doctor.fr} ${lateNoLiability.fr}`,
      en: `${doctor.en} ${lateNoLiability.en}`,
    },
    decision: withPoint(
      'request_point',
      aboutLiability(
        inTime(fiveWeeks, {
          inTime: { reasons: [countedFromFirstExam], cites: ['doctor'] },
          late: { reasons: [lateNoLiability, countedFromFirstExam], cites: ['doctor', 'late'] },
        }),
      ),
      { own_doctor: { status: 'false', say: approvedOnly, reasons: [doctor], cites: ['doctor'] } },
    ),
    figure: byWhen(fiveWeeks, { reasons: [countedFromFirstExam], cites: ['doctor'] }),
  },
  {
    regulation: 'cnam',
    topic: 'accommodations',
    proposition: 'how',
    inventory: ['cnam/disability-5-weeks'],
    clauses: { doctor: clauses.doctor, arrangements: clauses.arrangements, late: clauses.late },
    statement: doctor,
    decision: withPoint(
      'request_point',
      always({
        status: 'required',
        say: doctor,
        reasons: [noDecisionTold],
        cites: ['doctor', 'arrangements'],
      }),
      {
        approved_doctor: { status: 'required', say: doctor, cites: ['doctor'] },
        own_doctor: { status: 'false', say: approvedOnly, reasons: [doctor], cites: ['doctor'] },
        to_referent: { status: 'required', say: toReferent, reasons: [doctor], cites: ['doctor'] },
        to_teacher: { status: 'false', say: toReferent, reasons: [doctor], cites: ['doctor'] },
        to_office: { status: 'false', say: toReferent, reasons: [doctor], cites: ['doctor'] },
      },
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Transmettre la préconisation d'un médecin agréé par la CDAPH au référent handicap du centre régional d'inscription, le plus tôt possible et au plus tard 5 semaines avant le début des examens.",
          en: 'Send the recommendation of a doctor approved by the CDAPH to the disability officer (référent handicap) of the regional centre of registration, as early as possible and at the latest 5 weeks before the start of the exams.',
        },
        clause: 'doctor',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Le centre met en œuvre les aménagements prévus par la réglementation, en fonction des moyens dont il dispose.',
          en: 'The centre puts in place the accommodations that the rules provide for, as its means allow.',
        },
        clause: 'arrangements',
      },
    ],
    cautions: [lateNoLiability, noDecisionTold],
  },
  {
    regulation: 'cnam',
    topic: 'accommodations',
    proposition: 'extra-time',
    inventory: ['silent/extra-time-amount'],
    clauses: { arrangements: clauses.arrangements },
    ...plainly('true', third),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, un tiers-temps supplémentaire fait ${min(duration / 3)} de plus.`,
          en: en`On an exam of ${exam(duration)}, a third more time makes ${min(duration / 3)} more.`,
        },
        reasons: [third],
        trace: [
          trace(true, {
            fr: fr`${duration} / 3 = ${min(duration / 3)}`,
            en: en`${duration} / 3 = ${min(duration / 3)}`,
          }),
        ],
      }),
    },
  },
  {
    regulation: 'cnam',
    topic: 'accommodations',
    proposition: 'teachers-told',
    inventory: [],
    clauses: { arrangements: clauses.arrangements, proctorsTold: clauses.proctorsTold },
    statement: setUp,
    decision: withPoint('aids_told', always({ status: 'unsaid', say: setUp }), {
      proctors: asWorded(
        'true',
        {
          fr: "Les surveillants sont informés des conditions particulières d'examen dont bénéficient certains candidats (temps majoré, dispositions pour handicap).",
          en: 'Proctors are told of the special exam conditions of certain candidates (extra time, arrangements for a disability).',
        },
        ['proctorsTold'],
      ),
    }),
  },
];
