import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from '../points.ts';

const clauses = {
  transport: {
    label: '3.1.2',
    words:
      "L'enseignant responsable pour l'enseignement qu'il dispense est aussi responsable de la forme, de la nature et de l'acheminement du sujet de l'épreuve.",
  },
  anonymous: {
    label: '2.2',
    words:
      "Les épreuves écrites de contrôle terminal doivent être organisées de manière à garantir l'anonymat des copies. Cet anonymat doit être respecté jusqu'au-delà de la correction.",
  },
  marking: {
    label: '3.3',
    words:
      "Les copies anonymes sont remises par l'administration à l'enseignant responsable de l'épreuve (du sujet). Les copies et les notes sont remises à l'administration de façon anonyme.",
  },
  continuous: {
    label: '2.2',
    words:
      "Dans le cadre du contrôle continu, les formes d'épreuves écrites sont diverses (cf. 1.2). Leur modalité est précisée par l'enseignant responsable de la matière qui l'organise.",
  },
  noSign: {
    label: '3.2.2 Le déroulement',
    words: "Aucun signe distinctif permettant d'identifier le candidat ne doit être apposé sur les copies.",
  },
  numberOfSheets: {
    label: '3.2.2 Le déroulement',
    words:
      "Le candidat indique sur sa copie le nombre d'intercalaires contenus dans ce document. Il doit remettre une copie et une seule, même blanche.",
  },
  anonymityNumber: {
    label: '3.2.2 Le déroulement',
    words:
      "En cas d'utilisation d'intercalaires, le numéro d'anonymat devra être reporté sur chacun d'entre eux.",
  },
  property: {
    label: '3.2.2 Le déroulement',
    words:
      "Les copies et intercalaires, avant, durant et après l'examen, ainsi que les copies, brouillons et intercalaires vierges sont et restent la propriété de l'Université.",
  },
  supplied: {
    label: '2.2',
    words: "Les copies, intercalaires et brouillons sont fournis par l'Université.",
  },
};

const booklets = finds(
  'true',
  "Les copies, intercalaires et brouillons sont fournis par l'Université.",
  'Scripts, extra sheets and scrap paper are supplied by the university.',
  'supplied',
);
/** Who supplies what: the university the paper, the teacher in charge brings the question paper. */
function suppliedBy({ supplied_by: by }: Facts) {
  return {
    ...(by === undefined || by === 'office' ? { booklets } : {}),
    transport: finds(
      by === undefined || by === 'teacher' ? 'true' : 'false',
      "L'enseignant responsable de l'enseignement est aussi responsable de l'acheminement du sujet ; le texte ne parle pas de celui du reste du matériel.",
      'The teacher in charge of the course answers for the delivery of the paper as well; the text does not speak of the rest of the material.',
      'transport',
    ),
  };
}
const fromTheUniversity: Outcome = {
  cites: ['supplied'],
  status: 'true',
  say: {
    fr: "L'Université fournit les copies, les intercalaires et les brouillons ; le texte ne dit pas par quel service, ni qui prépare les listes.",
    en: 'The university supplies scripts, extra sheets and scrap paper; the text does not say by which office, nor who prepares the lists.',
  },
};

const notLifted = finds(
  'forbidden',
  "L'anonymat des copies doit être respecté jusqu'au-delà de la correction : copies et notes reviennent anonymes à l'administration.",
  'The anonymity of scripts must be kept until after marking: scripts and marks come back anonymous to the office (administration).',
  'anonymous',
  'marking',
);
const noNames = finds(
  'forbidden',
  "Les copies et les notes sont remises à l'administration de façon anonyme.",
  'Scripts and marks are handed to the office (administration) anonymously.',
  'marking',
);

/** Of the sheets that the university hands out, at the end. */
const sheets = {
  taken: finds(
    'forbidden',
    "Copies, brouillons et intercalaires, même vierges, sont et restent la propriété de l'Université.",
    'Scripts, scrap paper and extra sheets, even blank, are and remain the property of the university.',
    'property',
  ),
  taken_back: finds(
    'permitted',
    "Copies, brouillons et intercalaires, même vierges, sont et restent la propriété de l'Université.",
    'Scripts, scrap paper and extra sheets, even blank, are and remain the property of the university.',
    'property',
  ),
  drafts: finds(
    'unsaid',
    "Les copies, brouillons et intercalaires vierges restent la propriété de l'Université ; des brouillons utilisés, le texte ne dit rien.",
    'Blank scripts, scrap paper and extra sheets remain the property of the university; of scrap paper that was used the text says nothing.',
    'property',
  ),
} as const;
const takingAway = {
  fr: "Le texte ne dit pas si l'on peut emporter le sujet ou des brouillons utilisés ; copies et intercalaires, et tout le papier vierge, restent la propriété de l'Université.",
  en: 'The text does not say whether one may take away the question paper or used scrap paper; scripts and extra sheets, and all blank paper, remain the property of the university.',
};
const notHandedIn = {
  fr: 'Le texte ne dit pas si une copie non remise ou sortie de la salle est corrigée ; il demande de remettre une copie et une seule, même blanche.',
  en: 'The text does not say whether a script that was not handed in, or was taken out of the room, is marked; it requires one script and only one to be handed in, even a blank one.',
};

export const scripts: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'script-and-anonymity',
    proposition: 'anonymous',
    inventory: ['univ/written-terminal-anonymous', 'univ/marks-anonymous-circuit'],
    clauses: {
      anonymous: clauses.anonymous,
      marking: clauses.marking,
      continuous: clauses.continuous,
    },
    statement: {
      fr: "Les copies des épreuves écrites de contrôle terminal sont anonymes, jusqu'au-delà de la correction : elles sont remises anonymes à l'enseignant, et reviennent anonymes à l'administration avec les notes. En contrôle continu, le texte ne le demande pas : l'enseignant responsable précise les modalités.",
      en: 'Scripts of written terminal exams are anonymous until after marking: they go anonymous to the teacher, and come back anonymous to the office (administration) with the marks. In continuous assessment, the text does not ask for it: the teacher in charge specifies how tests are held.',
    },
    decision: {
      asks: [],
      conditions: ['assessment', 'anonymity_point'],
      decide: ({ assessment, anonymity_point: point }) =>
        assessment !== 'continuous' && point !== undefined
          ? { ...(point === 'lifted' ? notLifted : noNames), worded: true }
          : assessment === 'continuous'
            ? {
                status: 'unsaid',
                say: {
                  fr: "L'anonymat n'est demandé que pour les épreuves écrites de contrôle terminal ; en contrôle continu, l'enseignant responsable précise les modalités.",
                  en: 'Anonymity is asked for in written terminal exams only; in continuous assessment, the teacher in charge specifies how tests are held.',
                },
                cites: ['continuous', 'anonymous'],
              }
            : {
                status: 'required',
                say: {
                  fr: "L'anonymat des copies doit être garanti aux épreuves écrites de contrôle terminal, et respecté jusqu'au-delà de la correction.",
                  en: 'In written terminal exams, the anonymity of scripts must be ensured, and kept until after marking.',
                },
                reasons: [
                  {
                    fr: "En contrôle continu, le texte ne le demande pas : l'enseignant responsable précise les modalités.",
                    en: 'In continuous assessment, the text does not ask for it: the teacher in charge specifies how tests are held.',
                  },
                ],
              },
    },
  },
  {
    regulation: 'univ',
    topic: 'script-and-anonymity',
    proposition: 'distinctive-sign',
    inventory: ['univ/only-supplied-material'],
    clauses: { noSign: clauses.noSign },
    statement: {
      fr: "Aucun signe distinctif permettant d'identifier le candidat ne doit être apposé sur les copies. Le texte ne dit pas ce qui s'ensuit.",
      en: 'Scripts may bear no distinctive sign that would identify the candidate. The text does not say what follows.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Aucun signe distinctif permettant d'identifier le candidat ne doit être apposé sur les copies.",
        en: 'Scripts may bear no distinctive sign that would identify the candidate.',
      },
      reasons: [
        {
          fr: 'Le texte ne dit pas ce que devient une copie qui en porte un.',
          en: 'The text does not say what becomes of a script that bears one.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'script-and-anonymity',
    proposition: 'extra-sheets',
    inventory: ['univ/intercalaires-anonymity-number', 'univ/one-script-even-blank'],
    clauses: { anonymityNumber: clauses.anonymityNumber, numberOfSheets: clauses.numberOfSheets },
    statement: {
      fr: "Le numéro d'anonymat doit être reporté sur chaque intercalaire, et le candidat indique sur sa copie le nombre d'intercalaires.",
      en: 'The anonymity number must be copied onto each extra sheet, and the candidate writes the number of extra sheets on the script.',
    },
    decision: pointed(
      'sheets_mark',
      {
        counted: finds(
          'required',
          "Le candidat indique sur sa copie le nombre d'intercalaires.",
          'The candidate writes the number of extra sheets on the script.',
          'numberOfSheets',
        ),
        numbered: finds(
          'required',
          "Le numéro d'anonymat doit être reporté sur chaque intercalaire.",
          'The anonymity number must be copied onto each extra sheet.',
          'anonymityNumber',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Le numéro d'anonymat doit être reporté sur chaque intercalaire, et leur nombre indiqué sur la copie.",
          en: 'The anonymity number must be copied onto each extra sheet, and their number written on the script.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'script-and-anonymity',
    proposition: 'property',
    inventory: ['univ/property'],
    clauses: { property: clauses.property },
    statement: {
      fr: "Les copies et intercalaires, avant, durant et après l'examen, ainsi que les copies, brouillons et intercalaires vierges, sont et restent la propriété de l'Université. Les brouillons utilisés et les sujets ne sont pas nommés.",
      en: 'Scripts and extra sheets, before, during and after the exam, as well as blank scripts, scrap paper and extra sheets, are and remain the property of the university. Used scrap paper and question papers are not named.',
    },
    decision: pointed(
      'sheets_taken',
      sheets,
      always({
        status: 'true',
        say: {
          fr: "Les copies et intercalaires, avant, durant et après l'examen, et le papier vierge, sont et restent la propriété de l'Université.",
          en: 'Scripts and extra sheets, before, during and after the exam, and blank paper, are and remain the property of the university.',
        },
        reasons: [
          {
            fr: 'Les brouillons utilisés et les sujets ne sont pas nommés.',
            en: 'Used scrap paper and question papers are not named.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'logistics',
    proposition: 'material',
    inventory: ['univ/paper-supplied'],
    clauses: { supplied: clauses.supplied, transport: clauses.transport },
    statement: {
      fr: "Les copies, intercalaires et brouillons sont fournis par l'Université. Le texte ne dit pas par quel service, ni qui prépare les listes d'émargement.",
      en: 'Scripts, extra sheets and scrap paper are supplied by the university. The text does not say by which office, nor who prepares the attendance lists.',
    },
    decision: whoDecides(
      'supply',
      {
        whole: fromTheUniversity,
        of: suppliedBy,
        cite: 'supplied',
      },
      ['supplied_by'],
    ),
  },
  {
    regulation: 'univ',
    topic: 'end-of-exam',
    proposition: 'take-away',
    inventory: ['silent/take-paper-home', 'silent/drafts-at-the-end'],
    clauses: { property: clauses.property },
    statement: takingAway,
    decision: pointed('sheets_taken', sheets, always({ status: 'unsaid', say: takingAway })),
  },
  {
    regulation: 'univ',
    topic: 'end-of-exam',
    proposition: 'not-handed-in',
    inventory: [],
    clauses: { numberOfSheets: clauses.numberOfSheets },
    statement: notHandedIn,
    decision: pointed(
      'leaving_act',
      {
        nothing: finds(
          'forbidden',
          'Il faut remettre une copie et une seule, même blanche ; le texte ne dit pas ce qui suit quand aucune ne l’est.',
          'One script and only one must be handed in, even a blank one; the text does not say what follows when none is.',
          'numberOfSheets',
        ),
      },
      always({ status: 'unsaid', say: notHandedIn }),
    ),
  },
];
