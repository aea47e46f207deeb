import { always, type Cell } from '../cell.ts';
import { onPoint } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  stop: {
    label: 'Article 9',
    words:
      "Un(e) candidat(e) n'est pas admis à continuer à composer lorsque la durée de l'épreuve est achevée et que l'annonce en a été faite.",
  },
  writingOn: {
    label: 'Article 9',
    words: 'Dans le cas où un élève continue à composer, mention doit en être portée sur le procès-verbal.',
  },
  anyBreach: {
    label: 'Préambule',
    words: 'Toute violation du présent règlement constitue une fraude ou une tentative de fraude.',
  },
  handIn: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
  },
};

export const end: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'end-of-exam',
    proposition: 'stop-writing',
    inventory: ['supmeca/stop-writing'],
    clauses: { stop: clauses.stop, writingOn: clauses.writingOn },
    statement: {
      fr: "Un candidat n'est pas admis à continuer à composer une fois la durée de l'épreuve achevée et l'annonce faite. S'il continue, mention doit en être portée au procès-verbal.",
      en: 'A candidate may not go on writing once the time of the exam is over and this has been announced. If the candidate does, it must be noted in the record (procès-verbal).',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Une fois la durée de l'épreuve achevée et l'annonce faite, un candidat n'est pas admis à continuer à composer.",
        en: 'Once the time of the exam is over and this has been announced, a candidate may not go on writing.',
      },
      reasons: [
        {
          fr: "Le texte pose deux conditions : la durée est achevée, et l'annonce en a été faite.",
          en: 'The text sets two conditions: the time is over, and this has been announced.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'end-of-exam',
    proposition: 'writing-after',
    inventory: ['supmeca/overtime-noted'],
    clauses: { writingOn: clauses.writingOn, anyBreach: clauses.anyBreach },
    statement: {
      fr: "Si un élève continue à composer après la fin, mention doit en être portée au procès-verbal. Le texte n'énonce pas d'autre conséquence propre à ce cas ; son préambule dit toutefois que toute violation du règlement constitue une fraude ou une tentative de fraude.",
      en: 'If a student goes on writing after the end, this must be noted in the record (procès-verbal). The text states no other consequence for this case; its preamble does say, however, that any breach of the regulation is cheating or an attempt to cheat.',
    },
    decision: onPoint(
      'overtime',
      {
        status: 'true',
        say: {
          fr: 'Si un élève continue à composer après la fin, mention doit en être portée au procès-verbal.',
          en: 'If a student goes on writing after the end, this must be noted in the record (procès-verbal).',
        },
        reasons: [
          {
            fr: "Le texte n'énonce pas d'autre conséquence propre à ce cas ; son préambule dit toutefois que toute violation du règlement constitue une fraude ou une tentative de fraude.",
            en: 'The text states no other consequence for this case; its preamble does say, however, that any breach of the regulation is cheating or an attempt to cheat.',
          },
        ],
      },
      {
        noted: finds(
          'required',
          'Si un élève continue à composer, mention doit en être portée au procès-verbal.',
          'If a student goes on writing, this must be noted in the record (procès-verbal).',
          'writingOn',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'end-of-exam',
    proposition: 'hand-in',
    inventory: ['supmeca/hand-in-and-sign'],
    clauses: { handIn: clauses.handIn },
    statement: {
      fr: "Les candidats doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
      en: 'Candidates must hand in their script, even a blank one, and sign the attendance list before leaving the room.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Chaque candidat doit remettre sa copie, même blanche, et émarger avant de quitter la salle.',
        en: 'Each candidate must hand in the script, even a blank one, and sign the attendance list before leaving the room.',
      },
    }),
  },
];
