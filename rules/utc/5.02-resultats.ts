import { type Cell, type Outcome } from '../cell.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { each, finds, whoDecides } from '../who.ts';
import { moduleHead } from './people.ts';
import { pointFirst } from './points.ts';

const clauses = {
  markers: {
    label: 'Section 5.02',
    words: "Les correcteurs sont désignés par le responsable du module d'enseignement.",
  },
  threeWeeks: {
    label: 'Section 5.02',
    words:
      "Il est de la responsabilité du responsable du module d'enseignement de transmettre les notes aux étudiants dans un délai qui n'excède normalement pas 3 semaines après l'évaluation, à l'exception des étudiants soupçonnés de fraude (voir Section 4.02).",
  },
  finals: {
    label: 'Section 5.02',
    words:
      "Dans le cas des examens finaux, la date limite de saisie des résultats fait l'objet d'une notification par l'Administration des Etudes auprès des responsables du module d'enseignement.",
  },
  pending: {
    label: 'Section 4.02',
    words:
      "Tant que le jugement de la section disciplinaire n'a pas été rendu : les résultats de l'étudiant (et a fortiori le résultat du module d'enseignement) ne sont pas publiés",
  },
  harmonised: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement est le seul habilité à fixer définitivement les notes, et peut seul procéder à toute modification à la hausse comme à la baisse, des notes proposées par les correcteurs, notamment lorsqu'une harmonisation des notes est nécessaire.",
  },
  onEnt: {
    label: 'Section 3.01(e)',
    words:
      "Une mise en réserve entraîne la suspension de la publication des résultats de l'étudiant, y compris, en fin de semestre, la publication du résultat au module d'enseignement (sur l'ENT de l'étudiant, le module d'enseignement apparaît alors avec la mention « réservée »)",
  },
};

/** "Un délai qui n'excède normalement pas 3 semaines après l'évaluation." */
const threeWeeks: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { weeks: 3 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: 'Les notes doivent normalement être transmises aux étudiants',
    en: 'Marks must normally be given to students',
  },
  counted: { fr: "3 semaines après l'évaluation", en: '3 weeks after the assessment' },
};

const normally = {
  fr: "Le texte dit « normalement » : il n'exclut pas un délai plus long, et ne dit pas ce qui s'ensuit.",
  en: 'The text says "normally": it does not rule out a longer time, and does not say what follows.',
};
const finalsToo = {
  fr: "Pour les finaux, l'Administration des Etudes notifie aux responsables de module une date limite de saisie, que ce texte ne fixe pas.",
  en: 'For finals, the Administration des Etudes notifies module heads of a deadline for entering results, which this text does not set.',
};
const suspected: Outcome = {
  status: 'false',
  say: {
    fr: "Le délai de trois semaines ne vaut pas pour un étudiant soupçonné de fraude : ses résultats ne sont pas publiés tant que la section disciplinaire n'a pas rendu son jugement.",
    en: 'The three weeks do not hold for a student suspected of cheating: the results are not published until the disciplinary section has given its ruling.',
  },
  cites: ['threeWeeks', 'pending'],
};

const statement = {
  fr: "Le responsable du module transmet les notes aux étudiants dans un délai qui n'excède normalement pas 3 semaines après l'évaluation, sauf pour les étudiants soupçonnés de fraude.",
  en: 'The module head gives students their marks within a time that does not normally exceed 3 weeks after the assessment, save for students suspected of cheating.',
};

const due = within(
  threeWeeks,
  { status: 'true', say: statement, reasons: [finalsToo], cites: ['threeWeeks', 'finals'] },
  { late: { reasons: [normally, finalsToo] } },
);
const timely = inTime(threeWeeks, {
  inTime: { reasons: [finalsToo], cites: ['threeWeeks', 'finals'] },
  late: { reasons: [normally, finalsToo], cites: ['threeWeeks', 'finals'] },
});
const unlessSuspected = (decide: (facts: Facts) => Outcome) => (facts: Facts) =>
  facts.fraud_suspected === true ? suspected : decide(facts);

const timeClauses = {
  threeWeeks: clauses.threeWeeks,
  finals: clauses.finals,
  pending: clauses.pending,
};
const monotone = { exam_date: 'helps', done_date: 'hurts' } as const;

/** What is asked of the three weeks. */
const asked = {
  strict: {
    ...finds('false', normally.fr, normally.en, 'threeWeeks'),
    reasons: [
      {
        fr: 'Les étudiants soupçonnés de fraude font exception.',
        en: 'Students suspected of cheating are an exception.',
      },
    ],
  },
  suspected,
  office_sends: finds(
    'false',
    "Il est de la responsabilité du responsable du module d'enseignement de transmettre les notes aux étudiants.",
    'It is for the module head to give students their marks.',
    'threeWeeks',
  ),
};

/** The module head's limit is that of the results, too: the marks go to the students themselves. */
const transmission = {
  regulation: 'utc',
  topic: 'marks-and-results',
  inventory: ['utc/marks-within-3-weeks', 'utc/finals-entry-deadline'],
  clauses: timeClauses,
  statement,
  decision: pointFirst(
    'results_point',
    asked,
    { status: 'true', say: statement },
    {
      asks: [],
      conditions: ['exam_date', 'done_date', 'fraud_suspected'],
      monotone,
      decide: unlessSuspected(due.decide),
    },
  ),
  figure: byWhen(threeWeeks, { reasons: [normally, finalsToo], cites: ['threeWeeks', 'finals'] }),
} as const;

const designated = {
  fr: "Les correcteurs sont désignés par le responsable du module. Seul le jury du module peut modifier les notes qu'ils proposent, notamment pour les harmoniser.",
  en: 'Markers are designated by the module head. Only the jury of the module may change the marks they propose, notably to harmonise them.',
};

const noChannel = {
  fr: "Le responsable du module transmet les notes aux étudiants : le texte ne dit pas par quelle voie. Pour les résultats, il ne parle de l'ENT qu'en cas de mise en réserve : le module y apparaît alors avec la mention « réservée ».",
  en: 'The module head gives students their marks: the text does not say by which channel. As to results, it mentions the ENT only where there is a "mise en réserve": the module then shows there as « réservée ».',
};
export const results: readonly Cell[] = [
  { ...transmission, proposition: 'when' },
  {
    regulation: 'utc',
    topic: 'marks-and-results',
    proposition: 'in-time',
    inventory: ['utc/marks-within-3-weeks'],
    clauses: timeClauses,
    statement,
    decision: {
      asks: ['exam_date', 'done_date'],
      conditions: ['fraud_suspected'],
      monotone,
      decide: unlessSuspected(timely.decide),
    },
    figure: byWhen(threeWeeks, { reasons: [normally, finalsToo], cites: ['threeWeeks', 'finals'] }),
  },
  { ...transmission, proposition: 'publication' },
  {
    regulation: 'utc',
    topic: 'marks-and-results',
    proposition: 'channel',
    inventory: [],
    clauses: { threeWeeks: clauses.threeWeeks, onEnt: clauses.onEnt },
    statement: noChannel,
    decision: whoDecides('results_way', {
      whole: { status: 'true', say: noChannel },
      of: {
        by_teacher: finds(
          'true',
          'Il est de la responsabilité du responsable du module de transmettre les notes aux étudiants ; le texte ne dit pas par quelle voie.',
          'It is the responsibility of the module head to give students their marks; the text does not say by which channel.',
          'threeWeeks',
        ),
      },
      cite: 'threeWeeks',
    }),
  },
  {
    regulation: 'utc',
    topic: 'marks-and-results',
    proposition: 'markers',
    inventory: ['utc/markers-designated'],
    clauses: { markers: clauses.markers, harmonised: clauses.harmonised },
    statement: designated,
    decision: whoDecides('marking', {
      whole: { status: 'true', say: designated },
      of: {
        ...each(['module_teacher', 'outsider'], {
          ...finds(
            'discretion',
            'Les correcteurs sont désignés par le responsable du module ; le texte ne dit pas parmi qui.',
            'Markers are designated by the module head; the text does not say among whom.',
            'markers',
          ),
          holder: moduleHead,
        }),
        head_assigns: finds(
          'true',
          'Les correcteurs sont désignés par le responsable du module.',
          'Markers are designated by the module head.',
          'markers',
        ),
        office_assigns: finds(
          'false',
          "C'est le responsable du module qui désigne les correcteurs.",
          'It is the module head who designates the markers.',
          'markers',
        ),
        harmonised: finds(
          'permitted',
          'Le jury du module, et lui seul, peut modifier les notes proposées par les correcteurs, notamment lorsqu’une harmonisation est nécessaire.',
          'The jury of the module, and it alone, may change the marks proposed by the markers, notably where they have to be harmonised.',
          'harmonised',
        ),
      },
      cite: 'markers',
    }),
  },
  {
    regulation: 'utc',
    topic: 'continuous-assessment',
    proposition: 'marks',
    inventory: [],
    clauses: { threeWeeks: clauses.threeWeeks },
    statement: {
      fr: "Comme pour toute évaluation, le responsable du module transmet les notes dans un délai qui n'excède normalement pas 3 semaines après l'évaluation, sauf pour les étudiants soupçonnés de fraude ; le texte ne dit rien de particulier au contrôle continu.",
      en: 'As for any assessment, the module head gives the marks within a time that does not normally exceed 3 weeks after the assessment, save for students suspected of cheating; the text says nothing particular to continuous assessment.',
    },
    decision: within(threeWeeks, { status: 'true', say: statement }, { late: { reasons: [normally] } }),
    figure: byWhen(threeWeeks, { reasons: [normally] }),
  },
];
