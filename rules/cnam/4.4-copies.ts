import { always, type Cell, plainly } from '../cell.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  supplied: {
    label: '4.4',
    words:
      "Les candidats sont tenus de composer sur les copies fournies par les surveillants. Les copies comprennent un volet rabattable pour garantir l'anonymat.",
  },
  noSign: {
    label: '4.4',
    words:
      "Aucun signe distinctif permettant d'identifier un candidat ne doit être apposé sur les copies. A défaut, la copie ne serait pas corrigée.",
  },
  extraSheets: {
    label: '4.4',
    words:
      'Sur chaque feuille intercalaire doit figurer le numéro de la copie principale. Le nombre de feuilles intercalaires utilisées doit également être mentionné sur la copie.',
  },
  sealed: {
    label: '4.3.2',
    words:
      "Tout candidat quittant définitivement la salle d'examen doit obligatoirement remettre au surveillant sa copie cachetée comportant ses nom, prénom, numéro d'élève",
  },
  list: {
    label: '4.2',
    words:
      "Pour l'émargement, les surveillants disposent d'une liste des candidats inscrits à chaque épreuve.",
  },
};

const supplied = {
  fr: 'Les candidats sont tenus de composer sur les copies fournies par les surveillants.',
  en: 'Candidates have to write on the scripts that the proctors supply.',
};
const anonymous = {
  fr: "Les copies ont un volet rabattable pour garantir l'anonymat, et aucun signe ne doit permettre d'identifier le candidat.",
  en: 'Scripts have a flap that folds down to keep them anonymous, and no sign may identify the candidate.',
};
const noSign = {
  fr: "Aucun signe distinctif permettant d'identifier un candidat ne doit être apposé sur les copies : à défaut, la copie ne serait pas corrigée.",
  en: 'Scripts may bear no distinctive sign that would identify a candidate: otherwise the script would not be marked.',
};
const nameUnderTheFlap = {
  fr: "Le texte fait par ailleurs porter nom, prénom et numéro d'élève sur la copie cachetée de qui part avant la fin ; le volet rabattable garantit l'anonymat.",
  en: 'The text elsewhere has surname, first name and student number on the sealed script of somebody who leaves early; the flap that folds down keeps it anonymous.',
};
const extraSheets = {
  fr: 'Chaque feuille intercalaire doit porter le numéro de la copie principale, et la copie doit mentionner le nombre de feuilles intercalaires utilisées.',
  en: 'Each extra sheet must bear the number of the main script, and the script must mention the number of extra sheets used.',
};
const material = {
  fr: "Les copies sont fournies par les surveillants, qui disposent d'une liste des candidats inscrits. Le texte ne dit pas quel service prépare les copies et la liste, ni qui fournit les brouillons.",
  en: 'Scripts are supplied by the proctors, who have a list of the registered candidates. The text does not say which office prepares scripts and list, nor who supplies scrap paper.',
};

const byProctors = finds(
  'true',
  'Les candidats composent sur les copies fournies par les surveillants.',
  'Candidates write on scripts supplied by the proctors.',
  'supplied',
);

export const scripts: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'own-paper',
    inventory: ['cnam/supplied-paper-only'],
    clauses: { supplied: clauses.supplied },
    statement: supplied,
    decision: judgedBy(always({ status: 'forbidden', say: supplied })),
  },
  {
    regulation: 'cnam',
    topic: 'script-and-anonymity',
    proposition: 'anonymous',
    inventory: ['cnam/supplied-paper-only', 'silent/anonymity'],
    clauses: { supplied: clauses.supplied, noSign: clauses.noSign, sealed: clauses.sealed },
    ...plainly('true', anonymous, { reasons: [nameUnderTheFlap] }),
  },
  {
    regulation: 'cnam',
    topic: 'script-and-anonymity',
    proposition: 'distinctive-sign',
    inventory: ['cnam/no-distinctive-sign'],
    clauses: { noSign: clauses.noSign, supplied: clauses.supplied, sealed: clauses.sealed },
    statement: noSign,
    decision: judgedBy(
      withPoint('sign_point', always({ status: 'forbidden', say: noSign, reasons: [nameUnderTheFlap] }), {
        marked: { status: 'false', say: noSign, cites: ['noSign'] },
        harm: asWorded('true', noSign, ['noSign']),
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'script-and-anonymity',
    proposition: 'extra-sheets',
    inventory: ['cnam/extra-sheets'],
    clauses: { extraSheets: clauses.extraSheets },
    statement: extraSheets,
    decision: withPoint('sheet_point', always({ status: 'required', say: extraSheets }), {
      main_number: { status: 'required', say: extraSheets },
      count: { status: 'required', say: extraSheets },
      name: {
        status: 'unsaid',
        say: {
          fr: "Le texte ne dit pas si l'élève met son nom sur une feuille intercalaire.",
          en: 'The text does not say whether students put their name on an extra sheet.',
        },
        reasons: [extraSheets],
      },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'logistics',
    proposition: 'material',
    inventory: [],
    clauses: { supplied: clauses.supplied, list: clauses.list },
    statement: material,
    decision: whoDecides(
      'supply',
      {
        whole: { status: 'unsaid', say: material },
        of: ({ supplied_by: by }) => (by === 'proctor' ? { booklets: byProctors } : {}),
        cite: 'list',
      },
      ['supplied_by'],
    ),
  },
];
