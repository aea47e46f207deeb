import { always, type Cell, plainly } from '../cell.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';

const clauses = {
  handIn: {
    label: '4.8',
    words:
      "A l'issue du temps de composition, les candidats doivent remettre immédiatement leur copie, même s'il s'agit d'une copie blanche. Cette obligation s'applique également aux candidats qui quittent définitivement la salle d'examen avant la fin de l'épreuve.",
  },
  refusal: {
    label: '4.8',
    words:
      "Il est rappelé qu'un refus de rendre sa copie est un motif suffisant pour saisir la section disciplinaire. Un émargement est réalisé au moment de la remise de la copie.",
  },
  misconduct: {
    label: '4.2',
    words:
      'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
  },
  incidents: {
    label: '4.5',
    words: "Le procès-verbal mentionne […] les observations ou incidents constatés pendant l'épreuve",
  },
  leavePaper: {
    label: '4.6.1',
    words:
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Obligation de laisser dans la salle le sujet d'examen et les brouillons utilisés pour composer.",
  },
};

const atOnce = {
  fr: 'À la fin du temps de composition, les candidats doivent remettre immédiatement leur copie.',
  en: 'When the time is over, candidates must hand in their script at once.',
};
const writingAfter = {
  fr: "Le texte ne prévoit rien de propre à qui continue d'écrire. La copie doit être remise immédiatement ; un comportement non conforme au règlement peut valoir des sanctions disciplinaires, et les incidents constatés sont mentionnés au procès-verbal.",
  en: 'The text has no rule of its own for somebody who goes on writing. The script must be handed in at once; behaviour against the regulation may lead to disciplinary sanctions, and incidents are mentioned in the record (procès-verbal).',
};
const handIn = {
  fr: 'À la fin, chaque candidat doit remettre immédiatement sa copie, même blanche, et émarger. Un refus de la rendre suffit pour saisir la section disciplinaire.',
  en: 'At the end each candidate must hand in the script at once, even a blank one, and sign. Refusing to hand it in is enough for a referral to the disciplinary section (section disciplinaire).',
};
const refused = {
  fr: 'Refuser de rendre sa copie est un motif suffisant pour saisir la section disciplinaire. Le texte ne dit pas si une copie non remise, ou sortie de la salle, est corrigée.',
  en: 'Refusing to hand in the script is enough for a referral to the disciplinary section (section disciplinaire). The text does not say whether a script that was not handed in, or left the room, is marked.',
};
const staysInTheRoom = {
  fr: 'Le sujet et les brouillons utilisés pour composer doivent rester dans la salle.',
  en: 'The question paper and the rough work must stay in the room.',
};

export const endOfExam: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'end-of-exam',
    proposition: 'hand-in',
    inventory: ['cnam/hand-in-immediately'],
    clauses: { handIn: clauses.handIn, refusal: clauses.refusal },
    statement: handIn,
    decision: withPoint('hand_in_point', always({ status: 'required', say: handIn }), {
      signature: {
        status: 'required',
        say: {
          fr: 'Un émargement est réalisé au moment de la remise de la copie.',
          en: 'There is a signature when the script is handed in.',
        },
        reasons: [handIn],
        cites: ['refusal'],
      },
      blank: { status: 'required', say: handIn, cites: ['handIn'] },
      kept: asWorded('forbidden', handIn, ['handIn', 'refusal']),
      may_be_referred: {
        ...asWorded(
          'permitted',
          {
            fr: 'Un refus de rendre sa copie, même blanche, est un motif suffisant pour saisir la section disciplinaire.',
            en: 'Refusing to hand in the script, even a blank one, is enough for a referral to the disciplinary section (section disciplinaire).',
          },
          ['refusal', 'handIn'],
          [handIn],
        ),
        whole: true,
      },
      refusal: {
        status: 'depends',
        say: {
          fr: 'Un refus de rendre sa copie est un motif suffisant pour saisir la section disciplinaire.',
          en: 'Refusing to hand in the script is enough for a referral to the disciplinary section (section disciplinaire).',
        },
        reasons: [handIn],
        cites: ['refusal', 'handIn'],
      },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'end-of-exam',
    proposition: 'stop-writing',
    inventory: [],
    clauses: { handIn: clauses.handIn },
    ...plainly('forbidden', atOnce),
  },
  {
    regulation: 'cnam',
    topic: 'end-of-exam',
    proposition: 'writing-after',
    inventory: ['silent/writing-after-time'],
    clauses: { misconduct: clauses.misconduct, handIn: clauses.handIn, incidents: clauses.incidents },
    ...plainly('depends', writingAfter),
  },
  {
    regulation: 'cnam',
    topic: 'end-of-exam',
    proposition: 'not-handed-in',
    inventory: [],
    clauses: { refusal: clauses.refusal, handIn: clauses.handIn },
    ...plainly('unsaid', refused),
  },
  {
    regulation: 'cnam',
    topic: 'end-of-exam',
    proposition: 'take-away',
    inventory: ['silent/take-paper-home', 'silent/drafts-at-the-end'],
    clauses: { leavePaper: clauses.leavePaper },
    statement: staysInTheRoom,
    decision: judgedBy(always({ status: 'forbidden', say: staysInTheRoom })),
  },
];
