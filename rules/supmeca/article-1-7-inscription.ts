import type { Cell, Outcome } from '../cell.ts';
import { onPoint, pointOf } from './points.ts';
import type { Holder } from '../status.ts';
import { finds } from '../who.ts';

const clauses = {
  registered: {
    label: 'Article 1',
    words:
      "Pour pouvoir participer aux contrôles de connaissances et valider les examens, tout candidat doit être régulièrement inscrit, administrativement et pédagogiquement, à la formation. Il ne doit pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
  },
  notListed: {
    label: 'Article 7',
    words:
      "Lorsqu'un(e) candidat(e) ne figure pas sur la liste d'émargement, il (elle) peut être autorisé(e) à composer sous réserve de la vérification ultérieure de sa situation administrative et pédagogique. Il doit obligatoirement compléter et signer la liste d'émargement. Cette autorisation ne préjuge pas de la recevabilité de la note qui lui sera attribuée.",
  },
};

/** The text does not name who may let the candidate in: it is whoever admits candidates to the room. */
const notNamed: Holder = {
  name: { fr: 'une personne que le texte ne nomme pas', en: 'a person whom the text does not name' },
  roles: ['proctor', 'staff'],
};

const whoDecides = {
  fr: "Le texte ne dit pas qui donne l'autorisation.",
  en: 'The text does not say who gives leave.',
};
const markMayNotCount = {
  fr: "L'autorisation ne préjuge pas de la recevabilité de la note.",
  en: 'Being let in does not settle whether the mark will be admissible.',
};

const mustSign: Outcome = finds(
  'required',
  "Le candidat qui ne figure pas sur la liste d'émargement doit obligatoirement la compléter et la signer.",
  'A candidate who is not on the attendance list must complete and sign it.',
  'notListed',
);
/** What the text says of the mark and of the list, once the candidate is let in. */
const points = {
  mark: { status: 'depends', say: markMayNotCount, cites: ['notListed'] },
  mark_sure: { status: 'false', say: markMayNotCount, cites: ['notListed'] },
  mark_refused: { status: 'true', say: markMayNotCount, cites: ['notListed'] },
  signs: mustSign,
  unsigned: { ...mustSign, status: 'forbidden' },
  must_refuse: {
    status: 'false',
    say: {
      fr: "Un candidat qui ne figure pas sur la liste d'émargement peut être autorisé à composer, sous réserve d'une vérification ultérieure : le texte n'oblige pas à le renvoyer.",
      en: 'A candidate who is not on the attendance list may be allowed to sit, subject to a later check: the text does not oblige anybody to send that person away.',
    },
    cites: ['notListed'],
  },
} as const;

export const rightToSit: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'right-to-sit',
    proposition: 'registered',
    inventory: ['supmeca/eligibility'],
    clauses: { registered: clauses.registered, notListed: clauses.notListed },
    statement: {
      fr: "Pour participer aux contrôles de connaissances et valider les examens, tout candidat doit être régulièrement inscrit à la formation, administrativement et pédagogiquement, et ne pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
      en: 'To take part in assessments and pass exams, every candidate must be duly registered in the programme, both administratively and for its courses (pédagogiquement), and must not be under a measure of prohibition or exclusion.',
    },
    decision: onPoint(
      'standing_supmeca',
      {
        status: 'required',
        say: {
          fr: "Il faut être régulièrement inscrit à la formation, administrativement et pédagogiquement, et ne pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
          en: 'One must be duly registered in the programme, both administratively and for its courses (pédagogiquement), and not be under a measure of prohibition or exclusion.',
        },
        reasons: [
          {
            fr: "Un candidat qui manque sur la liste d'émargement peut toutefois être autorisé à composer, sous réserve d'une vérification ultérieure.",
            en: 'A candidate whose name is missing from the attendance list may however be allowed to sit, subject to a later check.',
          },
          {
            fr: 'Le texte ne parle pas du paiement des droits.',
            en: 'The text does not speak of paying fees.',
          },
        ],
      },
      {
        half: finds(
          'forbidden',
          "Il faut être régulièrement inscrit à la fois administrativement et pédagogiquement : l'une des deux inscriptions ne suffit pas.",
          'One must be duly registered both administratively and for the courses (pédagogiquement): one of the two is not enough.',
          'registered',
        ),
        barred: finds(
          'forbidden',
          "Un candidat ne doit pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
          'A candidate must not be under a measure of prohibition or exclusion.',
          'registered',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'right-to-sit',
    proposition: 'not-on-list',
    inventory: ['supmeca/missing-from-list', 'supmeca/missing-from-list-sign'],
    clauses,
    statement: {
      fr: "Un candidat qui ne figure pas sur la liste d'émargement peut être autorisé à composer, sous réserve de la vérification ultérieure de sa situation administrative et pédagogique. Il doit compléter et signer la liste. L'autorisation ne préjuge pas de la recevabilité de sa note. Le texte ne dit pas qui la donne.",
      en: 'A candidate who is not on the attendance list may be allowed to sit the exam, subject to a later check of their registration. The candidate must complete and sign the list. Being let in does not settle whether the mark will be admissible. The text does not say who gives leave.',
    },
    decision: {
      asks: [],
      conditions: ['registered', 'unlisted'],
      decide: ({ registered, unlisted }) =>
        registered === false && (unlisted === undefined || unlisted === 'signs' || unlisted === 'unsigned')
          ? {
              status: 'forbidden',
              say: {
                fr: "Un candidat qui n'est pas régulièrement inscrit, administrativement et pédagogiquement, ne peut pas participer aux contrôles de connaissances.",
                en: 'A candidate who is not duly registered, both administratively and for the courses (pédagogiquement), may not take part in assessments.',
              },
              reasons: [
                {
                  fr: "L'autorisation de composer sans figurer sur la liste n'est donnée que sous réserve de vérifier cette inscription.",
                  en: 'Leave to sit without being on the list is given only subject to a check of that registration.',
                },
              ],
              cites: ['registered', 'notListed'],
            }
          : pointOf<'unlisted'>(
              unlisted,
              {
                status: 'discretion',
                holder: notNamed,
                say: {
                  fr: "Un candidat qui ne figure pas sur la liste d'émargement peut être autorisé à composer, sous réserve de la vérification ultérieure de sa situation ; il doit compléter et signer la liste.",
                  en: 'A candidate who is not on the attendance list may be allowed to sit, subject to a later check of their registration; the candidate must complete and sign the list.',
                },
                reasons: [whoDecides, markMayNotCount],
                cites: ['notListed'],
              },
              points,
            ),
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Le candidat peut être autorisé à composer, sous réserve de la vérification ultérieure de sa situation administrative et pédagogique.',
          en: 'The candidate may be allowed to sit, subject to a later check of their registration.',
        },
        clause: 'notListed',
      },
      {
        actor: 'student',
        text: {
          fr: "Le candidat complète et signe la liste d'émargement : c'est obligatoire.",
          en: 'The candidate completes and signs the attendance list: this is compulsory.',
        },
        clause: 'notListed',
      },
    ],
    cautions: [whoDecides, markMayNotCount],
  },
];
