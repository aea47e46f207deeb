import { always, type Cell, type Decision, plainly, whereTold } from '../cell.ts';
import { asWorded, withPoint } from './points.ts';

const clauses = {
  noSummons: {
    label: '2.2',
    words:
      "L'évaluation continue relève de la libre appréciation de l'enseignant. […] Elle ne fait pas l'objet de convocation. Elle doit avoir lieu pendant les heures d'enseignement. Seule la note finale est communiquée au service de gestion des examens.",
  },
  schedule: {
    label: '2.2',
    words:
      "L'évaluation continue permet d'évaluer régulièrement la progression des connaissances et d'apprécier l'efficacité du travail personnel du candidat. Elle est constituée d'épreuves organisées selon un planning défini et communiqué par l'enseignant. L'évaluation continue relève de la libre appréciation de l'enseignant.",
  },
  forms: {
    label: '2.2',
    words:
      "L'évaluation continue relève de la libre appréciation de l'enseignant. Elle est effectuée, sans être exhaustif, sous forme d'interrogation(s) écrite(s) ou orale(s), compte-rendu(s) de Travaux pratiques, devoir(s) à remettre à l'enseignant, exposé(s)...",
  },
};

const noSummons = {
  fr: "L'évaluation continue ne fait pas l'objet de convocation : l'enseignant communique un planning.",
  en: 'There is no summons (convocation) for continuous assessment: the teacher gives out a schedule.',
};
const scheduled = {
  fr: "Les épreuves d'évaluation continue suivent un planning défini et communiqué par l'enseignant. Le texte ne dit pas combien de temps à l'avance.",
  en: 'Continuous-assessment tests follow a schedule that the teacher sets and gives out. The text does not say how long in advance.',
};
const free = {
  fr: "L'évaluation continue relève de la libre appréciation de l'enseignant : interrogations écrites ou orales, comptes rendus de travaux pratiques, devoirs, exposés, sans que la liste soit exhaustive.",
  en: 'Continuous assessment is at the free appreciation of the teacher: written or oral tests, lab reports, homework, presentations; the list is not exhaustive.',
};
const inClass = {
  fr: "L'évaluation continue doit avoir lieu pendant les heures d'enseignement.",
  en: 'Continuous assessment must be held during teaching hours.',
};
const finalMark = {
  fr: "Seule la note finale de l'évaluation continue est communiquée au service de gestion des examens. Le texte ne dit pas quand ni comment les notes sont données aux élèves en cours de semestre.",
  en: 'Only the final mark of continuous assessment goes to the exams office (service de gestion des examens). The text does not say when or how marks are given to students during the semester.',
};

const onlyFinal = {
  fr: "Seule la note finale de l'évaluation continue est communiquée au service de gestion des examens.",
  en: 'Only the final mark of continuous assessment goes to the exams office (service de gestion des examens).',
};
/** A decision about continuous assessment, and what is asked of its forms and marks. */
const aboutContinuous = (decision: Decision): Decision =>
  withPoint('continuous_point', decision, {
    teacher_chooses: { status: 'true', say: free, cites: ['schedule', 'forms'] },
    named_form: { status: 'permitted', say: free, cites: ['forms', 'schedule'] },
    intermediate_marks: { status: 'false', say: onlyFinal, cites: ['marks'] },
    final_mark: { status: 'required', say: onlyFinal, cites: ['marks'] },
  });

export const continuousAssessment: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'continuous-assessment',
    proposition: 'summons',
    inventory: ['cnam/continuous-assessment'],
    clauses: { noSummons: clauses.noSummons, schedule: clauses.schedule },
    ...plainly('false', noSummons),
  },
  {
    regulation: 'cnam',
    topic: 'continuous-assessment',
    proposition: 'unannounced',
    inventory: ['cnam/continuous-assessment'],
    clauses: { schedule: clauses.schedule },
    ...plainly('false', scheduled),
  },
  {
    regulation: 'cnam',
    topic: 'continuous-assessment',
    proposition: 'form',
    inventory: ['cnam/continuous-assessment'],
    clauses: { schedule: clauses.schedule, forms: clauses.forms, marks: clauses.noSummons },
    statement: free,
    decision: aboutContinuous(always({ status: 'true', say: free, cites: ['schedule', 'forms'] })),
  },
  {
    regulation: 'cnam',
    topic: 'continuous-assessment',
    proposition: 'teaching-hours',
    inventory: ['cnam/continuous-assessment'],
    clauses: { noSummons: clauses.noSummons, forms: clauses.forms },
    statement: inClass,
    decision: always({
      status: 'required',
      say: inClass,
      reasons: [
        {
          fr: "Le texte compte aussi parmi ses formes des devoirs à remettre à l'enseignant, sans dire comment les deux s'accordent.",
          en: 'The text also counts homework among its forms (work to hand in to the teacher), without saying how the two agree.',
        },
      ],
    }),
  },
  {
    regulation: 'cnam',
    topic: 'continuous-assessment',
    proposition: 'marks',
    inventory: [],
    clauses: { marks: clauses.noSummons, schedule: clauses.schedule, forms: clauses.forms },
    statement: finalMark,
    decision: whereTold(
      'marks_to_office',
      asWorded('true', onlyFinal, ['marks']),
      aboutContinuous(always({ status: 'unsaid', say: finalMark, cites: ['marks'] })),
    ),
  },
];
