import { type Cell, type Outcome } from '../cell.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { en, fr } from '../minutes.ts';
import { asWorded } from './points.ts';
import { outOf20, PASS_MARK } from './1.3-validation.ts';

const clauses = {
  eligible: {
    label: '2.3.1',
    words:
      "Ne peuvent se présenter à la deuxième session que les élèves ayant été absents ou n'ayant pas validé l'unité d'enseignement lors de la première session.",
  },
  underTen: {
    label: '1.3',
    words:
      "l'élève qui a obtenu une note inférieure à 10/20 peut se présenter à la seconde session et conserver la meilleure des deux notes.",
  },
  fifteenDays: {
    label: '2.3.1',
    words:
      "Chaque session initiale est suivie après une première publication des résultats d'une session de rattrapage. Cette deuxième session est organisée au plus tôt 15 jours après la publication des résultats.",
  },
  dates: {
    label: '2.3.2',
    words:
      "Pour les secondes sessions, aucune convocation ne sera mise à disposition ou adressée. Les dates des secondes sessions sont intégrées au calendrier d'examen.",
  },
  recall: {
    label: '2.3.1',
    words:
      "Des examens spéciaux de rappel (ESR) peuvent être organisés sur demande des élèves auprès de leur centre Cnam régional d'inscription. Ils portent sur les unités non enseignées durant l'année universitaire en cours. Pour être candidat à un ESR, il faut avoir déjà été inscrit à cette unité l'année universitaire précédente.",
  },
  recallDecided: {
    label: '2.3.1',
    words:
      "Toute demande devra être justifiée et soumise à l'appréciation du directeur du centre Cnam régional.",
  },
  recallRegistered: {
    label: '2.3.1',
    words:
      "Les élèves doivent s'inscrire obligatoirement aux ESR en présentant leur carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
  },
  emergency: {
    label: '4.3',
    words:
      "Aucun candidat n'est autorisé à quitter la salle d'examen avant la fin de la première heure, que ce soit temporairement ou définitivement, sauf cas d'urgence (par exemple un malaise grave).",
  },
};

const fifteenDays: TimeLimit = {
  from: 'published_date',
  act: 'exam_date',
  period: { days: 15 },
  side: 'after',
  bound: 'earliest',
  duty: { fr: 'La seconde session a lieu', en: 'The second session is held' },
  counted: {
    fr: '15 jours après la publication des résultats',
    en: '15 days after the publication of the results',
  },
};

const eligible = {
  fr: "Seuls peuvent se présenter à la seconde session les élèves absents à la première, ou qui n'y ont pas validé l'unité (note inférieure à 10/20).",
  en: 'Only students who were absent from the first session, or did not pass the unit in it (a mark under 10/20), may sit the second session.',
};
const when = {
  fr: 'Chaque session initiale est suivie, après une première publication des résultats, d’une seconde session, organisée au plus tôt 15 jours après la publication des résultats.',
  en: 'Each first session is followed, after a first publication of the results, by a second session, held at the earliest 15 days after the publication of the results.',
};
const inTheTimetable = {
  fr: "Les dates des secondes sessions sont intégrées au calendrier d'examen.",
  en: 'The dates of second sessions are part of the exam timetable.',
};
const recall = {
  fr: "Un examen spécial de rappel (ESR) peut être organisé à la demande d'un élève, pour une unité non enseignée cette année et à laquelle il était inscrit l'année précédente. La demande doit être justifiée, et le directeur du centre régional l'apprécie. Il faut s'inscrire à l'ESR avec la carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
  en: "A special recall exam (ESR) may be held at the request of a student, for a unit that is not taught this year and for which the student was registered the year before. The request must give reasons, and is at the discretion of the director of the regional centre. One must register for the exam with the previous year's student card or a special authorisation from the teacher.",
};
const director = {
  name: { fr: 'le directeur du centre Cnam régional', en: 'the director of the regional Cnam centre' },
  roles: [],
} as const;

const withReasons = {
  fr: 'Toute demande d’examen spécial de rappel doit être justifiée ; le directeur du centre régional l’apprécie.',
  en: 'Any request for a special recall exam must give reasons; the director of the regional centre decides on it.',
};
const oneOfTwo = {
  fr: "On s'inscrit à l'ESR en présentant la carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant : l'une des deux suffit.",
  en: "One registers for the special recall exam with the previous year's student card or a special authorisation from the teacher: either is enough.",
};
const mustRegister = {
  fr: "Il faut obligatoirement s'inscrire à l'ESR, avec la carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
  en: "One must register for the special recall exam, with the previous year's student card or a special authorisation from the teacher.",
};
const askedAtCentre = {
  fr: "Un examen spécial de rappel s'organise sur demande de l'élève auprès de son centre Cnam régional d'inscription.",
  en: "A special recall exam is held at the student's request to the regional Cnam centre of registration.",
};
/** What is asked of a special recall exam by itself. */
const recallPoints: Readonly<Record<NonNullable<Facts['recall_point']>, Outcome>> = {
  automatic: asWorded('false', withReasons, ['recallDecided', 'recall']),
  unregistered: asWorded('forbidden', mustRegister, ['recallRegistered']),
  director_decides: asWorded('true', withReasons, ['recallDecided']),
  other_decides: asWorded('false', withReasons, ['recallDecided']),
  own_centre: asWorded('required', askedAtCentre, ['recall']),
  elsewhere: asWorded('false', askedAtCentre, ['recall']),
  reasons: { status: 'required', say: withReasons, cites: ['recallDecided'] },
  no_reasons: { status: 'forbidden', say: withReasons, cites: ['recallDecided'] },
  old_card: { status: 'permitted', say: oneOfTwo, cites: ['recallRegistered'] },
  authorisation: { status: 'permitted', say: oneOfTwo, cites: ['recallRegistered'] },
  both: { status: 'false', say: oneOfTwo, cites: ['recallRegistered'] },
  new_card: { status: 'forbidden', say: mustRegister, cites: ['recallRegistered'] },
  neither: { status: 'forbidden', say: mustRegister, cites: ['recallRegistered'] },
  register: { status: 'required', say: mustRegister, cites: ['recallRegistered'] },
};

export const secondSession: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'second-session',
    proposition: 'sit',
    inventory: [
      'cnam/second-session-eligibility',
      'cnam/second-session-best-mark',
      'silent/resit-eligibility',
    ],
    clauses: { eligible: clauses.eligible, underTen: clauses.underTen },
    statement: eligible,
    decision: {
      asks: [],
      conditions: ['absent_first', 'mark', 'mark_resit'],
      monotone: { mark: 'hurts', mark_resit: { either: 'underTen' } },
      decide: ({ absent_first: absent, mark, mark_resit: resit }) => {
        if (absent === true)
          return {
            status: 'permitted',
            say: {
              fr: "Un élève absent à la première session peut se présenter à la seconde ; le texte ne demande pas de justifier l'absence.",
              en: 'A student who was absent from the first session may sit the second; the text does not ask that the absence be justified.',
            },
            cites: ['eligible'],
          };
        // Whoever has sat it asks something else.
        if (mark === undefined || resit !== undefined) return { status: 'depends', say: eligible };
        return mark < PASS_MARK
          ? {
              status: 'permitted',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, inférieur à 10/20, l'élève peut se présenter à la seconde session et conserver la meilleure des deux notes.`,
                en: en`With ${outOf20(mark).en}, under 10/20, the student may sit the second session and keep the better of the two marks.`,
              },
              cites: ['underTen', 'eligible'],
            }
          : {
              status: 'forbidden',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, l'unité est validée : la seconde session est réservée aux élèves absents ou qui n'ont pas validé.`,
                en: en`With ${outOf20(mark).en}, the unit is passed: the second session is for students who were absent or did not pass.`,
              },
              cites: ['eligible', 'underTen'],
            };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'second-session',
    proposition: 'when',
    inventory: ['cnam/second-session-15-days'],
    clauses: { fifteenDays: clauses.fifteenDays, dates: clauses.dates },
    statement: { fr: `${when.fr} ${inTheTimetable.fr}`, en: `${when.en} ${inTheTimetable.en}` },
    decision: within(fifteenDays, { status: 'true', say: when, reasons: [inTheTimetable] }),
    figure: byWhen(fifteenDays, { reasons: [inTheTimetable] }),
  },
  {
    regulation: 'cnam',
    topic: 'second-session',
    proposition: 'special-recall',
    inventory: ['cnam/esr-eligibility', 'cnam/esr-registration'],
    clauses: {
      recall: clauses.recall,
      recallDecided: clauses.recallDecided,
      recallRegistered: clauses.recallRegistered,
    },
    statement: recall,
    decision: {
      asks: [],
      conditions: ['taught_this_year', 'registered_last_year', 'recall_point'],
      decide: ({ taught_this_year: taught, registered_last_year: registered, recall_point: point }) => {
        if (taught === true)
          return {
            status: 'forbidden',
            say: {
              fr: "Les examens spéciaux de rappel portent sur les unités non enseignées durant l'année en cours : celle-ci l'est.",
              en: 'Special recall exams are for units that are not taught in the current year: this one is.',
            },
            cites: ['recall'],
          };
        if (registered === false)
          return {
            status: 'forbidden',
            say: {
              fr: "Il faut avoir été inscrit à cette unité l'année universitaire précédente pour être candidat à un examen spécial de rappel.",
              en: 'One must have been registered for that unit in the previous academic year to be a candidate for a special recall exam.',
            },
            cites: ['recall'],
          };
        return point === undefined
          ? { status: 'discretion', holder: director, say: recall }
          : { ...recallPoints[point], reasons: [recall] };
      },
    },
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Demander un ESR à son centre régional d'inscription : l'unité n'est pas enseignée cette année, et l'élève y était inscrit l'année précédente.",
          en: 'Ask the regional centre of registration for a special recall exam: the unit is not taught this year, and the student was registered for it the year before.',
        },
        clause: 'recall',
      },
      {
        actor: 'staff',
        text: {
          fr: 'La demande, justifiée, est soumise à l’appréciation du directeur du centre régional.',
          en: 'The request, with its reasons, goes to the director of the regional centre, who decides.',
        },
        clause: 'recallDecided',
      },
      {
        actor: 'student',
        text: {
          fr: "S'inscrire à l'ESR, en présentant la carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
          en: "Register for the exam, showing the previous year's student card or a special authorisation from the teacher.",
        },
        clause: 'recallRegistered',
      },
    ],
  },
];

const makeUp = {
  fr: "Un élève absent à la première session peut se présenter à la seconde session ; le texte ne lui demande pas de justificatif. Il ne prévoit pas d'autre rattrapage, hors l'examen spécial de rappel (ESR) d'une unité non enseignée dans l'année.",
  en: 'A student who was absent from the first session may sit the second session; the text asks for no proof. It provides for no other make-up, save the special recall exam (ESR) for a unit that is not taught in the year.',
};
const noNewExam = {
  fr: "Le texte ne prévoit pas de nouvelle épreuve pour un candidat tombé malade : il ouvre la seconde session si l'unité n'est pas validée.",
  en: 'The text provides for no new exam for a candidate who fell ill: it opens the second session if the unit was not passed.',
};
const mayLeave = {
  fr: "En cas d'urgence, par exemple un malaise grave, la sortie est possible même pendant la première heure.",
  en: 'In an emergency, such as a serious malaise, one may leave even in the first hour.',
};

const anyReason = {
  fr: "Le texte ouvre la seconde session à l'élève absent quel que soit le motif : il n'en nomme aucun.",
  en: 'The text opens the second session to a student who was absent whatever the reason: it names none.',
};

/** Whether one may sit a missed exam later, or what is asked of it. */
function maySitLater({ make_up: asked, cause }: Facts): Outcome {
  const cites = ['eligible', 'recall'];
  switch (asked) {
    case 'began':
      return { status: 'depends', say: noNewExam, cites: ['eligible', 'underTen'] };
    case 'proof':
      return {
        status: 'not-required',
        say: {
          fr: "Le texte ne demande pas de justificatif à l'élève absent à la première session : il peut se présenter à la seconde.",
          en: 'The text asks for no proof of a student who was absent from the first session: the second may be sat.',
        },
        reasons: [makeUp],
        cites,
      };
    case 'request':
      return {
        status: 'unsaid',
        say: {
          fr: "Le texte ne parle pas de demande pour se présenter à la seconde session ; il n'y a pas de convocation, et les dates sont au calendrier d'examen.",
          en: 'The text does not speak of a request for sitting the second session; there is no summons, and the dates are in the exam calendar.',
        },
        reasons: [
          {
            fr: "Un examen spécial de rappel (ESR), d'une unité non enseignée dans l'année, s'organise sur demande de l'élève.",
            en: "A special recall exam (ESR), for a unit that is not taught in the year, is held on the student's request.",
          },
        ],
        cites: ['eligible', 'dates', 'recall'],
      };
    case 'other_format':
    case 'same_format':
      return {
        status: 'unsaid',
        say: {
          fr: "Le texte ne dit pas si l'épreuve de seconde session est de la même forme que celle de la première.",
          en: 'The text does not say whether the exam of the second session is of the same form as that of the first.',
        },
        reasons: [makeUp],
        cites,
      };
    case 'mark_replaces':
    case 'proof_alone':
    case 'results_meanwhile':
      return {
        status: 'unsaid',
        say: {
          fr: "Le texte ne dit pas quelle note porte un élève absent ; de qui a obtenu moins de 10/20 à la première session, il dit qu'il conserve la meilleure des deux notes.",
          en: 'The text does not say which mark a student who was absent bears; of one who got less than 10/20 in the first session, it says that the better of the two marks is kept.',
        },
        reasons: [makeUp],
        cites: ['underTen', 'eligible'],
      };
    default:
      return {
        status: 'permitted',
        say: makeUp,
        reasons: cause === undefined ? [] : [anyReason],
        cites,
      };
  }
}

export const absence: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'absence',
    proposition: 'make-up',
    inventory: ['silent/makeup-after-absence'],
    clauses: {
      eligible: clauses.eligible,
      recall: clauses.recall,
      dates: clauses.dates,
      underTen: clauses.underTen,
    },
    statement: makeUp,
    decision: { asks: [], conditions: ['make_up', 'cause'], decide: maySitLater },
  },
  {
    regulation: 'cnam',
    topic: 'absence',
    proposition: 'ill-during',
    inventory: ['silent/ill-during-exam'],
    clauses: { eligible: clauses.eligible, underTen: clauses.underTen, emergency: clauses.emergency },
    statement: {
      fr: `${mayLeave.fr} ${noNewExam.fr}`,
      en: `${mayLeave.en} ${noNewExam.en}`,
    },
    decision: {
      asks: [],
      conditions: ['mark', 'emergency', 'let_out'],
      monotone: { mark: 'hurts' },
      decide: ({ mark, emergency, let_out: out }) => {
        if (out === true)
          return emergency === true
            ? asWorded('permitted', mayLeave, ['emergency'])
            : { status: 'depends', say: mayLeave, reasons: [noNewExam], cites: ['emergency'] };
        if (mark === undefined) return { status: 'depends', say: noNewExam, reasons: [mayLeave] };
        return mark < PASS_MARK
          ? {
              status: 'permitted',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, l'unité n'est pas validée : la seconde session est ouverte. Le texte ne prévoit pas d'autre épreuve pour un candidat tombé malade.`,
                en: en`With ${outOf20(mark).en}, the unit is not passed: the second session is open. The text provides for no other exam for a candidate who fell ill.`,
              },
              cites: ['eligible', 'underTen'],
            }
          : {
              status: 'forbidden',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, l'unité est validée : la seconde session est réservée aux élèves absents ou qui n'ont pas validé.`,
                en: en`With ${outOf20(mark).en}, the unit is passed: the second session is for students who were absent or did not pass.`,
              },
              cites: ['eligible', 'underTen'],
            };
      },
    },
  },
];
