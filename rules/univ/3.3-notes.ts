import type { Cell } from '../cell.ts';
import { finalByJury } from '../final-marks.ts';
import { pointed } from '../points.ts';
import { whoDecides } from '../who.ts';

const clauses = {
  handedOver: {
    label: '3.3',
    words:
      "Les copies anonymes sont remises par l'administration à l'enseignant responsable de l'épreuve (du sujet).",
  },
  handedBack: {
    label: '3.3',
    words: "Les copies et les notes sont remises à l'administration de façon anonyme.",
  },
  final: { label: '3.3', words: "Les notes ne sont définitives qu'après délibération du jury." },
  continuous: {
    label: '1.2',
    words:
      "les notes doivent être communiquées aux étudiants de manière à ce qu'ils puissent évaluer leur progression régulièrement, sachant que ces notes ne seront définitives qu'après délibération du jury",
  },
  postedTogether: {
    label: '1.1',
    words:
      'Les modalités de la consultation (dates, lieux...) doivent être affichées en même temps que les résultats.',
  },
  posted: {
    label: 'Annexe 3',
    words: 'les résultats sont affichés sous réserve de la décision de la section disciplinaire.',
  },
};

const finalMarks = finalByJury({
  fr: "Les notes ne sont définitives qu'après délibération du jury, y compris celles du contrôle continu.",
  en: 'Marks are final only after the jury has deliberated, those of continuous assessment included.',
});

const inPassing = {
  fr: 'Le texte parle en passant de résultats « affichés », sans dire où ni comment.',
  en: 'The text speaks in passing of results being posted ("affichés"), without saying where or how.',
};

const circuit = {
  fr: "L'administration remet les copies anonymes à l'enseignant responsable de l'épreuve ; copies et notes lui sont rendues de façon anonyme. Le texte ne dit ni qui corrige, ni si les notes sont harmonisées.",
  en: 'The administration hands the anonymous scripts to the teacher in charge of the exam; scripts and marks go back to it anonymously. The text says neither who marks nor whether marks are harmonised.',
};

export const marks: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'marks-and-results',
    proposition: 'channel',
    inventory: ['silent/results-channel'],
    clauses: { postedTogether: clauses.postedTogether, posted: clauses.posted },
    statement: inPassing,
    decision: whoDecides('results_way', {
      whole: { status: 'unsaid', say: inPassing, cites: ['postedTogether', 'posted'] },
      of: {},
      cite: 'posted',
    }),
  },
  {
    regulation: 'univ',
    topic: 'marks-and-results',
    proposition: 'final',
    inventory: ['univ/marks-definitive', 'univ/cc-marks-communicated'],
    clauses: { final: clauses.final, continuous: clauses.continuous },
    statement: finalMarks.statement,
    decision: pointed(
      'mark_moves',
      {
        moves: { status: 'true', say: finalMarks.statement },
        fixed: { status: 'false', say: finalMarks.statement },
      },
      finalMarks.decision,
    ),
  },
  {
    regulation: 'univ',
    topic: 'marks-and-results',
    proposition: 'markers',
    inventory: ['univ/marks-anonymous-circuit'],
    clauses: { handedOver: clauses.handedOver, handedBack: clauses.handedBack },
    statement: circuit,
    decision: whoDecides('marking', {
      whole: { status: 'unsaid', say: circuit, cites: ['handedOver', 'handedBack'] },
      of: {},
      cite: 'handedOver',
    }),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Administration : remettre les copies anonymes à l'enseignant responsable de l'épreuve.",
          en: 'Administration: hand the anonymous scripts to the teacher in charge of the exam.',
        },
        clause: 'handedOver',
      },
      {
        actor: 'staff',
        text: {
          fr: "Remettre les copies et les notes à l'administration, de façon anonyme.",
          en: 'Hand the scripts and the marks back to the administration, anonymously.',
        },
        clause: 'handedBack',
      },
    ],
  },
];
