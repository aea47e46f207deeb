import type { Cell, Step } from '../cell.ts';
import { byWhen, inTime, type TimeLimit } from '../deadline.ts';
import { onPoint, withLateClaim } from './points.ts';
import { each, finds } from '../who.ts';

const clauses = {
  arrangements: {
    label: 'Article 14',
    words:
      "Les élèves internationaux non francophones peuvent bénéficier d'aménagements particuliers lors d'un examen (temps majoré, utilisation d'un dictionnaire bilingue, traducteur, ...), sur avis de l'enseignant(e) de FLE (Français Langue Etrangère), du responsable du module concerné par l'examen, et sur décision du Directeur des formations de ISAE-Supméca.",
  },
  contact: {
    label: 'Article 14',
    words:
      "Un élève international non francophone souhaitant bénéficier d'aménagements particuliers lors d'un examen doit se manifester auprès de la Direction des Relations Internationales en vue d'établir un « contrat d'adaptation pour étudiant non- francophone ».",
  },
  deadline: {
    label: 'Article 14',
    words:
      "L'élève transmettra le contrat au service scolarité en vue de sa mise en œuvre au plus tard 1 mois avant l'examen concerné.",
  },
};

const contract: TimeLimit = {
  from: 'exam_date',
  act: 'act_date',
  period: { months: 1 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'Le contrat doit être transmis au service scolarité',
    en: 'The contract must be handed to the exams office (service scolarité)',
  },
  counted: { fr: "un mois avant l'examen concerné", en: 'one month before the exam concerned' },
};

/** What the text says of each step that people ask about. */
const steps = {
  ...each(
    ['language_teacher_alone', 'module_head_alone'],
    finds(
      'false',
      "Il faut l'avis de l'enseignant de FLE et du responsable du module, et la décision du directeur des formations : un seul avis ne suffit pas.",
      'It takes the opinion of the teacher of French as a foreign language (FLE) and of the module head, and the decision of the director of studies (directeur des formations): one opinion alone is not enough.',
      'arrangements',
    ),
  ),
  director: finds(
    'true',
    "La décision appartient au directeur des formations, sur avis de l'enseignant de FLE et du responsable du module.",
    'The decision is for the director of studies (directeur des formations), on the opinion of the teacher of French as a foreign language (FLE) and of the module head.',
    'arrangements',
  ),
  international_office: finds(
    'required',
    "L'élève doit se manifester auprès de la Direction des Relations Internationales, pour établir le contrat d'adaptation.",
    'The student must approach the international office (Direction des Relations Internationales) to draw up the adaptation contract.',
    'contact',
  ),
  contract: finds(
    'required',
    "Un « contrat d'adaptation pour étudiant non-francophone » est établi avec la Direction des Relations Internationales.",
    'An adaptation contract for non-French-speaking students is drawn up with the international office (Direction des Relations Internationales).',
    'contact',
  ),
  to_office: finds(
    'required',
    "L'élève transmet le contrat au service scolarité, au plus tard un mois avant l'examen concerné.",
    'The student hands the contract to the exams office (service scolarité), one month before the exam concerned at the latest.',
    'deadline',
  ),
} as const;

const arrangementsSay = {
  fr: "Un élève international non francophone peut bénéficier d'aménagements (temps majoré, dictionnaire bilingue, traducteur…), sur avis de l'enseignant de FLE et du responsable du module, et sur décision du directeur des formations.",
  en: 'An international student who does not speak French may have arrangements (extra time, a bilingual dictionary, a translator…), on the opinion of the teacher of French as a foreign language (FLE) and of the module head, and by decision of the director of studies (directeur des formations).',
};

const howSteps: readonly Step[] = [
  {
    actor: 'student',
    text: {
      fr: "Se manifester auprès de la Direction des Relations Internationales pour établir le contrat d'adaptation.",
      en: 'Approach the international office (Direction des Relations Internationales) to draw up the adaptation contract.',
    },
    clause: 'contact',
  },
  {
    actor: 'staff',
    text: {
      fr: 'Enseignant de FLE et responsable du module : donner leur avis. Directeur des formations : décider.',
      en: 'Teacher of French as a foreign language (FLE) and module head: give their opinion. Director of studies (directeur des formations): decide.',
    },
    clause: 'arrangements',
  },
  {
    actor: 'student',
    text: {
      fr: "Transmettre le contrat au service scolarité, au plus tard un mois avant l'examen concerné.",
      en: 'Hand the contract to the exams office (service scolarité), one month before the exam concerned at the latest.',
    },
    clause: 'deadline',
  },
];

export const nonFrenchSpeakers: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'foreign-students',
    proposition: 'arrangements',
    inventory: ['supmeca/fle-eligibility', 'supmeca/fle-decision', 'silent/foreign-student-extra-time'],
    clauses: {
      arrangements: clauses.arrangements,
      contact: clauses.contact,
      deadline: clauses.deadline,
    },
    statement: arrangementsSay,
    decision: onPoint(
      'french_speaker',
      {
        status: 'discretion',
        holder: {
          name: {
            fr: 'le directeur des formations',
            en: 'the director of studies (directeur des formations)',
          },
          roles: [],
        },
        say: {
          fr: "Un élève international non francophone peut avoir du temps majoré, un dictionnaire bilingue, un traducteur…, sur avis de l'enseignant de FLE et du responsable du module, et sur décision du directeur des formations.",
          en: 'An international student who does not speak French may have extra time, a bilingual dictionary, a translator…, on the opinion of the teacher of French as a foreign language (FLE) and of the module head, and by decision of the director of studies (directeur des formations).',
        },
        reasons: [
          {
            fr: 'Le texte ne dit ni quel niveau de français est demandé, ni de combien est le temps majoré.',
            en: 'The text says neither which level of French counts nor how much extra time there is.',
          },
        ],
        next: {
          fr: "S'adresser à la Direction des Relations Internationales ; le contrat va au service scolarité au plus tard un mois avant l'examen.",
          en: 'See the international office (Direction des Relations Internationales); the contract goes to the exams office (service scolarité) one month before the exam at the latest.',
        },
      },
      {
        yes: finds(
          'false',
          'Ces aménagements sont prévus pour les élèves internationaux non francophones : être étranger ne suffit pas.',
          'These arrangements are for international students who do not speak French: coming from abroad is not enough.',
          'arrangements',
        ),
      },
    ),
    figure: {
      asks: [],
      decide: () => ({ status: 'true', say: arrangementsSay, cites: ['arrangements'] }),
    },
    steps: howSteps,
  },
  {
    regulation: 'supmeca',
    topic: 'foreign-students',
    proposition: 'how',
    inventory: ['supmeca/fle-contact'],
    clauses: {
      arrangements: clauses.arrangements,
      contact: clauses.contact,
      deadline: clauses.deadline,
    },
    statement: {
      fr: "L'élève s'adresse à la Direction des Relations Internationales pour établir un « contrat d'adaptation pour étudiant non-francophone ». Il faut l'avis de l'enseignant de FLE et du responsable du module, et la décision du directeur des formations. L'élève transmet le contrat au service scolarité au plus tard un mois avant l'examen.",
      en: 'The student approaches the international office (Direction des Relations Internationales) to draw up an adaptation contract for non-French-speaking students. It takes the opinion of the teacher of French as a foreign language (FLE) and of the module head, and the decision of the director of studies (directeur des formations). The student hands the contract to the exams office (service scolarité) one month before the exam at the latest.',
    },
    decision: {
      ...onPoint(
        'language_step',
        {
          status: 'required',
          say: {
            fr: "Il faut l'avis de l'enseignant de FLE et du responsable du module, la décision du directeur des formations, et un contrat d'adaptation établi avec la Direction des Relations Internationales.",
            en: 'It takes the opinion of the teacher of French as a foreign language (FLE) and of the module head, the decision of the director of studies (directeur des formations), and an adaptation contract drawn up with the international office (Direction des Relations Internationales).',
          },
        },
        steps,
      ),
      inTime: withLateClaim(inTime(contract), 'deadline'),
    },
    steps: howSteps,
  },
  {
    regulation: 'supmeca',
    topic: 'foreign-students',
    proposition: 'in-time',
    inventory: ['supmeca/fle-deadline'],
    clauses: { deadline: clauses.deadline },
    statement: {
      fr: "L'élève transmet le contrat d'adaptation au service scolarité au plus tard un mois avant l'examen concerné.",
      en: 'The student hands the adaptation contract to the exams office (service scolarité) one month before the exam concerned at the latest.',
    },
    decision: withLateClaim(inTime(contract), 'deadline'),
    figure: byWhen(contract),
  },
];
