import { always, type Cell, type Decision } from '../cell.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  noSummons: {
    label: '1.2',
    words:
      "ne fait pas l'objet de convocation et n'est pas inscrit dans le calendrier des examens - peut avoir lieu pendant les heures d'enseignement",
  },
  unannounced: {
    label: '1.2',
    words: 'peut ne pas être annoncé - peut ne concerner à chaque fois que quelques étudiants du cursus',
  },
  freeForm: {
    label: '1.2',
    words:
      "peut être effectué sous forme d'interrogation écrite ou orale, compte rendu de TP/TD, devoir à remettre à l'enseignant, exposé, évaluation en ligne etc. selon la libre appréciation de l'enseignant responsable de la matière",
  },
  teacherSets: {
    label: '2.2',
    words:
      "Dans le cadre du contrôle continu, les formes d'épreuves écrites sont diverses (cf. 1.2). Leur modalité est précisée par l'enseignant responsable de la matière qui l'organise. Ces épreuves doivent être tenues dans le respect des principes d'égalité des candidats.",
  },
  marks: {
    label: '1.2',
    words:
      "les notes doivent être communiquées aux étudiants de manière à ce qu'ils puissent évaluer leur progression régulièrement, sachant que ces notes ne seront définitives qu'après délibération du jury",
  },
  scripts: {
    label: '1.2',
    words:
      "la remise des copies et la consultation des copies s'effectuent régulièrement pour permettre aux étudiants d'évaluer leur progression en cas de contrôle continu intégral et 8 jours avant les épreuves d'examens terminaux en cas de modes de contrôles combinés (contrôle continu et contrôle terminal).",
  },
  property: {
    label: '3.2.2 Le déroulement',
    words:
      "Les copies et intercalaires, avant, durant et après l'examen, ainsi que les copies, brouillons et intercalaires vierges sont et restent la propriété de l'Université.",
  },
  lastTest: {
    label: '1.2',
    words:
      "correspond à une série d'évaluations qui s'effectuent au cours de la période d'enseignement et peut comprendre une épreuve finale (souvent assimilée à l'épreuve du contrôle terminal)",
  },
};

/** "8 jours avant les épreuves d'examens terminaux", in the combined mode. */
const scriptsBack: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 8 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'En mode combiné, la remise et la consultation des copies de contrôle continu doivent avoir lieu',
    en: 'In the combined mode, continuous-assessment scripts must be returned and open to consultation',
  },
  counted: {
    fr: "8 jours avant les épreuves d'examens terminaux",
    en: '8 days before the terminal exams',
  },
};

const readAsLatest = {
  fr: 'Le texte dit « 8 jours avant », lu ici comme « au plus tard » ; il ne dit pas si l’on compte du début de la session ou de l’épreuve de la matière.',
  en: 'The text says "8 jours avant" (8 days before), read here as "at the latest"; it does not say whether one counts from the start of the session or from the exam of that subject.',
};
const fullMode = {
  fr: 'En contrôle continu intégral, aucune date : la remise et la consultation se font « régulièrement ».',
  en: 'In full continuous assessment there is no date: scripts are returned and shown "regularly".',
};
const propertyOfTheUniversity = {
  fr: 'Le texte parle de « remise » des copies ; un autre article dit que les copies restent la propriété de l’Université.',
  en: 'The text speaks of returning scripts ("remise"); another article says that scripts remain the property of the university.',
};

/** Whether scripts are given back at all, where no dates are told. */
function untilDated(limit: Decision): Decision {
  const givenBack = pointed(
    'cc_scripts',
    {
      returned: finds(
        'required',
        'Les copies de contrôle continu sont remises et consultables : régulièrement en contrôle continu intégral, et 8 jours avant les examens terminaux en mode combiné.',
        'Continuous-assessment scripts are returned and may be seen: regularly in full continuous assessment, and 8 days before the terminal exams in the combined mode.',
        'scripts',
      ),
      kept: finds(
        'forbidden',
        'Les copies de contrôle continu sont remises et consultables pour que les étudiants évaluent leur progression : régulièrement en contrôle continu intégral, et 8 jours avant les examens terminaux en mode combiné.',
        'Continuous-assessment scripts are returned and may be seen so that students can assess their progress: regularly in full continuous assessment, and 8 days before the terminal exams in the combined mode.',
        'scripts',
      ),
    },
    limit,
  );
  return {
    ...givenBack,
    decide: (facts) =>
      facts.exam_date !== undefined && facts.done_date !== undefined
        ? limit.decide(facts)
        : givenBack.decide(facts),
  };
}

export const continuous: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'summons',
    inventory: ['univ/cc-no-convocation'],
    clauses: { noSummons: clauses.noSummons },
    statement: {
      fr: "Le contrôle continu ne fait pas l'objet de convocation et n'est pas inscrit dans le calendrier des examens ; il peut avoir lieu pendant les heures d'enseignement.",
      en: 'Continuous assessment comes with no summons and is not on the exam timetable; it may take place during class hours.',
    },
    decision: always({
      status: 'false',
      say: {
        fr: "Le contrôle continu ne fait pas l'objet de convocation, n'est pas au calendrier des examens et peut avoir lieu pendant les heures d'enseignement.",
        en: 'Continuous assessment comes with no summons, is not on the exam timetable and may take place during class hours.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'unannounced',
    inventory: ['univ/cc-unannounced'],
    clauses: { unannounced: clauses.unannounced },
    statement: {
      fr: 'Un contrôle continu peut ne pas être annoncé, et peut ne concerner à chaque fois que quelques étudiants du cursus.',
      en: 'A continuous-assessment test may be unannounced, and may concern only some of the students at a time.',
    },
    decision: pointed(
      'cc_reach',
      {
        some_students: finds(
          'permitted',
          'Un contrôle continu peut ne concerner à chaque fois que quelques étudiants du cursus.',
          'A continuous-assessment test may concern only some of the students at a time.',
          'unannounced',
        ),
      },
      always({
        status: 'permitted',
        say: {
          fr: 'Un contrôle continu peut ne pas être annoncé, et peut ne concerner que quelques étudiants.',
          en: 'A continuous-assessment test may be unannounced, and may concern only some students.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'teaching-hours',
    inventory: ['univ/cc-no-convocation'],
    clauses: { noSummons: clauses.noSummons },
    statement: {
      fr: "Le contrôle continu peut avoir lieu pendant les heures d'enseignement, sans y être tenu ; il n'est pas inscrit dans le calendrier des examens.",
      en: 'Continuous assessment may take place during class hours, without having to; it is not on the exam timetable.',
    },
    decision: always({
      status: 'permitted',
      say: {
        fr: "Le contrôle continu peut avoir lieu pendant les heures d'enseignement ; le texte ne l'impose pas.",
        en: 'Continuous assessment may take place during class hours; the text does not require it.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'form',
    inventory: ['univ/cc-form-free', 'univ/written-cc-modalities'],
    clauses: { freeForm: clauses.freeForm, teacherSets: clauses.teacherSets },
    statement: {
      fr: "La forme du contrôle continu (interrogation écrite ou orale, compte rendu de TP ou de TD, devoir, exposé, évaluation en ligne, etc.) est laissée à la libre appréciation de l'enseignant responsable de la matière, qui précise aussi les modalités des épreuves écrites, dans le respect de l'égalité des candidats.",
      en: 'The form of continuous assessment (written or oral test, lab or tutorial report, homework, talk, online test, and so on) is left to the free judgement of the teacher in charge of the subject, who also specifies how written tests are held, candidates being treated equally.',
    },
    decision: pointed(
      'cc_form',
      {
        kind: finds(
          'permitted',
          "Le contrôle continu peut être une interrogation écrite ou orale, un compte rendu de TP ou de TD, un devoir à remettre, un exposé, une évaluation en ligne, etc., à la libre appréciation de l'enseignant responsable de la matière.",
          'Continuous assessment may be a written or oral test, a lab or tutorial report, homework to hand in, a talk, an online test, and so on, as the teacher in charge of the subject freely judges.',
          'freeForm',
        ),
        only_kinds: finds(
          'false',
          "Le contrôle continu peut être une interrogation écrite ou orale, un compte rendu de TP ou de TD, un devoir à remettre, un exposé, une évaluation en ligne, etc., à la libre appréciation de l'enseignant responsable de la matière.",
          'Continuous assessment may be a written or oral test, a lab or tutorial report, homework to hand in, a talk, an online test, and so on, as the teacher in charge of the subject freely judges.',
          'freeForm',
        ),
        teacher: finds(
          'true',
          "La forme du contrôle continu relève de la libre appréciation de l'enseignant responsable de la matière, dans le respect de l'égalité des candidats.",
          'The form of continuous assessment is left to the free judgement of the teacher in charge of the subject, candidates being treated equally.',
          'freeForm',
          'teacherSets',
        ),
        other: finds(
          'false',
          "La forme du contrôle continu relève de la libre appréciation de l'enseignant responsable de la matière.",
          'The form of continuous assessment is left to the free judgement of the teacher in charge of the subject.',
          'freeForm',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "La forme du contrôle continu relève de la libre appréciation de l'enseignant responsable de la matière, dans le respect de l'égalité des candidats.",
          en: 'The form of continuous assessment is left to the free judgement of the teacher in charge of the subject, candidates being treated equally.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'marks',
    inventory: ['univ/cc-marks-communicated'],
    clauses: { marks: clauses.marks },
    statement: {
      fr: "Les notes de contrôle continu doivent être communiquées aux étudiants de manière qu'ils puissent évaluer régulièrement leur progression ; aucun délai n'est chiffré. Elles ne sont définitives qu'après délibération du jury.",
      en: 'Continuous-assessment marks must be given to students so that they can regularly assess their progress; no time limit is given in figures. They are final only after the jury has deliberated.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Les notes doivent être communiquées aux étudiants de manière qu'ils puissent évaluer régulièrement leur progression.",
        en: 'Marks must be given to students so that they can regularly assess their progress.',
      },
      reasons: [
        {
          fr: "Aucun délai n'est chiffré, et ces notes ne sont définitives qu'après délibération du jury.",
          en: 'No time limit is given in figures, and these marks are final only after the jury has deliberated.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'scripts',
    inventory: ['univ/cc-copies-return'],
    clauses: { scripts: clauses.scripts, property: clauses.property },
    statement: {
      fr: "La remise et la consultation des copies de contrôle continu s'effectuent régulièrement en cas de contrôle continu intégral, et 8 jours avant les épreuves d'examens terminaux quand contrôle continu et contrôle terminal sont combinés.",
      en: 'Continuous-assessment scripts are returned and may be seen regularly in full continuous assessment, and 8 days before the terminal exams where continuous and terminal assessment are combined.',
    },
    decision: untilDated(
      within(
        scriptsBack,
        {
          status: 'required',
          say: {
            fr: "Les copies sont remises et consultables régulièrement en contrôle continu intégral, et 8 jours avant les épreuves d'examens terminaux en mode combiné.",
            en: 'Scripts are returned and may be seen regularly in full continuous assessment, and 8 days before the terminal exams in the combined mode.',
          },
          reasons: [readAsLatest, propertyOfTheUniversity],
        },
        { late: { reasons: [readAsLatest, fullMode] } },
      ),
    ),
    figure: byWhen(scriptsBack, { reasons: [readAsLatest, fullMode], cites: ['scripts'] }),
  },
  {
    regulation: 'univ',
    topic: 'continuous-assessment',
    proposition: 'last-test',
    inventory: ['univ/cc-final-test-status'],
    clauses: { lastTest: clauses.lastTest },
    statement: {
      fr: "Le contrôle continu peut comprendre une épreuve finale, « souvent assimilée à l'épreuve du contrôle terminal ». Le texte ne dit pas quand elle l'est, ni quelles règles s'y appliquent alors.",
      en: 'Continuous assessment may include a final test, "often treated as the terminal exam". The text does not say when it is, nor which rules then apply to it.',
    },
    decision: pointed(
      'last_test',
      {
        exists: finds(
          'permitted',
          'Le contrôle continu peut comprendre une épreuve finale.',
          'Continuous assessment may include a final test.',
          'lastTest',
        ),
      },
      always({
        status: 'contradictory',
        say: {
          fr: "L'épreuve finale de contrôle continu est « souvent assimilée » à celle du contrôle terminal : le texte ne dit pas quand elle l'est et quand elle ne l'est pas.",
          en: 'The final continuous-assessment test is "often" treated as the terminal exam: the text does not say when it is and when it is not.',
        },
        reasons: [
          {
            fr: "Il n'est donc pas réglé si le retard, les quinze jours de préavis et l'anonymat des épreuves terminales valent pour elle.",
            en: 'It is therefore not settled whether lateness, the fifteen days of notice and the anonymity of terminal exams hold for it.',
          },
        ],
      }),
    ),
  },
];
