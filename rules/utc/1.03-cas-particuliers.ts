import { type Cell, type Outcome, plainly } from '../cell.ts';
import { type TimeLimit, byWhen, within } from '../deadline.ts';
import { claimed, pointFirst, pointed } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  labWork: {
    label: 'Section 1.03',
    words:
      "Les travaux pratiques sont organisés par le responsable du module d'enseignement ; ils font l'objet d'un planning spécifique qui tient lieu de convocation.",
  },
  interviews: {
    label: 'Section 1.03',
    words:
      "Les entretiens individuels (langue notamment) sont organisés par le responsable du module d'enseignement. Ils font l'objet d'un planning spécifique qui tient lieu de convocation.",
  },
  internship: {
    label: 'Section 1.03',
    words:
      "Les modalités des soutenances liées aux périodes de formation en entreprise (aussi bien pour les étudiants de tronc commun que pour les étudiants de branche) sont fixées par les responsables de stage concernés, et transmises aux étudiants au plus tard un mois après la rentrée. Les soutenances de stage font l'objet d'une convocation.",
  },
  project: {
    label: 'Section 1.03',
    words:
      "Dans le cadre d'un module d'enseignement, les soutenances de projet sont organisées par le responsable du module, selon des modalités définies et énoncées auprès des étudiants.",
  },
};

/** "Au plus tard un mois après la rentrée." */
const defenceTold: TimeLimit = {
  from: 'semester_date',
  act: 'done_date',
  period: { months: 1 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: 'Les modalités des soutenances de stage doivent être transmises aux étudiants',
    en: 'The arrangements for internship defences must be sent to students',
  },
  counted: { fr: 'un mois après la rentrée', en: 'one month after the start of term ("la rentrée")' },
};

const ownSchedule = (fr: string, en: string, cite: string) => ({
  schedule: finds(
    'true',
    `${fr} font l'objet d'un planning spécifique qui tient lieu de convocation.`,
    `${en} have a schedule of their own that stands for the summons.`,
    cite,
  ),
  summons: finds(
    'not-required',
    `${fr} font l'objet d'un planning spécifique qui tient lieu de convocation.`,
    `${en} have a schedule of their own that stands for the summons.`,
    cite,
  ),
});
const lab = ownSchedule('Les travaux pratiques', 'Lab sessions', 'labWork');
const interview = ownSchedule('Les entretiens individuels', 'Individual interviews', 'interviews');
const summoned = {
  fr: "Les soutenances de stage font l'objet d'une convocation.",
  en: 'Internship defences come with a summons.',
};
const projectUnsaid = finds(
  'unsaid',
  'Pour une soutenance de projet, le texte ne parle ni de planning ni de convocation : les modalités sont définies et énoncées auprès des étudiants.',
  'For a project defence, the text mentions neither a schedule nor a summons: the arrangements are defined and stated to students.',
  'project',
);
const schedules = {
  lab_schedule: lab.schedule,
  lab_summons: lab.summons,
  interview_schedule: interview.schedule,
  interview_summons: interview.summons,
  internship_schedule: finds('false', summoned.fr, summoned.en, 'internship'),
  internship_summons: finds('required', summoned.fr, summoned.en, 'internship'),
  project_schedule: projectUnsaid,
  project_summons: projectUnsaid,
};
/** That there is no summons for these. */
const noSummons = {
  ...claimed('internship', false, summoned.fr, summoned.en, 'internship'),
  ...claimed('lab', true, lab.schedule.say.fr, lab.schedule.say.en, 'labWork'),
  ...claimed('interview', true, interview.schedule.say.fr, interview.schedule.say.en, 'interviews'),
};
const defenceSummoned = claimed('internship', false, summoned.fr, summoned.en, 'internship');

const byInternshipHeads = {
  fr: 'Les modalités des soutenances de stage sont fixées par les responsables de stage concernés.',
  en: 'The arrangements for internship defences are set by the internship heads concerned.',
};
const byModuleHead = {
  fr: 'Les soutenances de projet dans un module sont organisées par le responsable du module.',
  en: 'Project defences within a module are organised by the module head.',
};
const arrangers = {
  internship_own_head: finds('true', byInternshipHeads.fr, byInternshipHeads.en, 'internship'),
  internship_module_head: finds('false', byInternshipHeads.fr, byInternshipHeads.en, 'internship'),
  project_own_head: finds('true', byModuleHead.fr, byModuleHead.en, 'project'),
  project_other: finds('false', byModuleHead.fr, byModuleHead.en, 'project'),
};

const defence: Outcome = {
  status: 'true',
  say: {
    fr: "Les modalités d'une soutenance de stage sont fixées par les responsables de stage et transmises aux étudiants au plus tard un mois après la rentrée. Celles d'une soutenance de projet sont définies et énoncées auprès des étudiants par le responsable du module, sans délai fixé.",
    en: 'The arrangements for an internship defence are set by the internship heads and sent to students at the latest one month after the start of term. Those for a project defence are defined and stated to students by the module head, with no deadline given.',
  },
};

export const ownArrangements: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'convocation',
    proposition: 'schedule-stands',
    inventory: [
      'utc/lab-work-schedule-is-convocation',
      'utc/interview-schedule-is-convocation',
      'utc/internship-defence-arrangements',
    ],
    clauses: {
      labWork: clauses.labWork,
      interviews: clauses.interviews,
      internship: clauses.internship,
      project: clauses.project,
    },
    ...pointed(
      'schedule_for',
      schedules,
      pointed(
        'summons_claim',
        noSummons,
        plainly('true', {
          fr: "Pour les travaux pratiques et les entretiens individuels (langue notamment), organisés par le responsable du module, un planning spécifique tient lieu de convocation. Les soutenances de stage, elles, font l'objet d'une convocation. Les soutenances de projet suivent des modalités énoncées auprès des étudiants par le responsable du module : le texte n'y parle ni de planning ni de convocation.",
          en: 'For lab work and individual interviews (notably in languages), organised by the module head, a schedule of its own stands for the summons. Internship defences, however, come with a summons. Project defences follow arrangements that the module head states to students: of these the text mentions neither a schedule nor a summons.',
        }),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'oral',
    proposition: 'defence',
    inventory: ['utc/internship-defence-arrangements', 'utc/project-defence-arrangements'],
    clauses: { internship: clauses.internship, project: clauses.project },
    statement: {
      fr: "Soutenance de stage : les responsables de stage fixent les modalités et les transmettent aux étudiants au plus tard un mois après la rentrée ; elle fait l'objet d'une convocation. Soutenance de projet dans un module : le responsable du module l'organise, selon des modalités définies et énoncées auprès des étudiants, sans délai fixé.",
      en: 'Internship defence: the internship heads set the arrangements and send them to students at the latest one month after the start of term ("la rentrée"); a summons is issued. Project defence within a module: the module head organises it, on terms defined and stated to students, with no deadline given.',
    },
    decision: pointFirst(
      'defence_by',
      arrangers,
      defence,
      pointFirst('summons_claim', defenceSummoned, defence, within(defenceTold, defence)),
    ),
    figure: byWhen(defenceTold, {
      cites: ['internship'],
      reasons: [
        {
          fr: 'Pour une soutenance de projet dans un module, le texte ne fixe pas de délai.',
          en: 'For a project defence within a module, the text gives no deadline.',
        },
      ],
    }),
  },
];
