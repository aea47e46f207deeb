import { always, type Cell } from '../cell.ts';
import { trace } from '../minutes.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  forms: {
    label: '1',
    words:
      'Ces types de contrôle peuvent être organisés sous différentes formes quel que soit le support (épreuves écrites, orales ou en ligne).',
  },
  consultable: {
    label: '1',
    words: 'Les modalités de ces contrôles sont rendus consultables par les moyens appropriés.',
  },
  premises: {
    label: 'Préambule',
    words:
      "L'ensemble des épreuves constituant le contrôle des connaissances doit être réalisé dans des salles adaptées aux examens dans les locaux de l'université, de ses partenaires ou d'organismes extérieurs choisis par l'université à l'exception des travaux personnels demandés à l'étudiant et à remettre ou présenter oralement à une date fixée.",
  },
  notDistance: {
    label: 'Préambule',
    words: 'Ce règlement ne concerne pas les formations à distance.',
  },
  sameExam: {
    label: '1.1',
    words:
      "consiste en une épreuve qui est la même pour tous les étudiants d'un même parcours d'enseignement, relevant d'un même régime (FI, FA ou FC) et d'un même rythme d'études",
  },
  afterTeaching: {
    label: '1.1',
    words:
      "correspond à une évaluation de l'ensemble d'une période d'enseignement et s'effectue à l'issue de celle-ci",
  },
  outsideClass: {
    label: '1.1',
    words:
      'figure sur le calendrier des examens qui est communiqué aux étudiants - est organisé en dehors des heures de cours annoncées dans les maquettes',
  },
  someStudents: {
    label: '1.2',
    words: 'peut ne concerner à chaque fois que quelques étudiants du cursus',
  },
  freeForm: {
    label: '1.2',
    words:
      "peut être effectué sous forme d'interrogation écrite ou orale, compte rendu de TP/TD, devoir à remettre à l'enseignant, exposé, évaluation en ligne etc. selon la libre appréciation de l'enseignant responsable de la matière",
  },
  twoMarks: {
    label: '1.2',
    words: "doit se dérouler tout au long du semestre - doit faire l'objet d'au moins 2 notes",
  },
  oralQuestions: {
    label: '2.1',
    words:
      'même si la période des contrôles oraux est commune, le sujet peut être différent pour chaque étudiant ou groupe d’étudiants.',
  },
  paper: {
    label: '3.1.2',
    words:
      "L'enseignant responsable pour l'enseignement qu'il dispense est aussi responsable de la forme, de la nature et de l'acheminement du sujet de l'épreuve.",
  },
  teacherSets: {
    label: '2.2',
    words:
      "Dans le cadre du contrôle continu, les formes d'épreuves écrites sont diverses (cf. 1.2). Leur modalité est précisée par l'enseignant responsable de la matière qui l'organise.",
  },
};

const MIN_MARKS = 2;

const paperOfTheTeacher = {
  fr: "Pour le contrôle terminal, le texte dit seulement que l'enseignant responsable de l'enseignement répond de la forme et de la nature du sujet.",
  en: 'For terminal exams, the text says only that the teacher in charge of the course answers for the form and the nature of the paper.',
};

const perWhat = {
  fr: "Le texte ne dit pas si ces notes se comptent par UE, par ECUE ou par matière, ni ce qui s'ensuit quand il y en a moins.",
  en: 'The text does not say whether these marks are counted by UE, by ECUE or by subject, nor what follows when there are fewer.',
};
const terminalHasNoNumber = {
  fr: 'Pour le contrôle terminal, aucun nombre n’est fixé.',
  en: 'For terminal exams no number is set.',
};

/** Of tests that are spread over the semester, or come all at once. */
const spreading = {
  bunched: finds(
    'forbidden',
    'Le contrôle continu doit se dérouler tout au long du semestre.',
    'Continuous assessment must run throughout the semester.',
    'twoMarks',
  ),
  spread: finds(
    'required',
    'Le contrôle continu doit se dérouler tout au long du semestre.',
    'Continuous assessment must run throughout the semester.',
    'twoMarks',
  ),
} as const;

export const assessment: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'published',
    inventory: [],
    clauses: { consultable: clauses.consultable },
    statement: {
      fr: 'Les modalités des contrôles sont rendues consultables par les moyens appropriés. Le texte ne dit ni lesquels, ni à quelle date.',
      en: 'Assessment methods are made available by appropriate means. The text says neither which, nor by what date.',
    },
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'author',
    inventory: ['univ/written-cc-modalities', 'univ/cc-form-free'],
    clauses: { teacherSets: clauses.teacherSets, freeForm: clauses.freeForm, paper: clauses.paper },
    statement: {
      fr: "En contrôle continu, l'enseignant responsable de la matière choisit librement la forme et précise les modalités des épreuves écrites. Pour le contrôle terminal, il répond de la forme et de la nature du sujet ; le texte ne dit pas qui fixe les autres modalités.",
      en: 'In continuous assessment, the teacher in charge of the subject freely chooses the form and specifies how written tests are held. For terminal exams, the teacher in charge answers for the form and the nature of the paper; the text does not say who sets the other methods.',
    },
    decision: {
      asks: [],
      conditions: ['assessment'],
      decide: ({ assessment: kind }) =>
        kind === 'terminal'
          ? {
              status: 'unsaid',
              say: {
                fr: "Pour le contrôle terminal, le texte ne dit pas qui fixe les modalités, mais seulement que l'enseignant responsable de l'enseignement répond de la forme et de la nature du sujet.",
                en: 'For terminal exams, the text does not say who sets the methods, only that the teacher in charge of the course answers for the form and the nature of the paper.',
              },
              cites: ['paper'],
            }
          : {
              status: 'true',
              say: {
                fr: "En contrôle continu, c'est l'enseignant responsable de la matière qui choisit la forme et précise les modalités des épreuves écrites.",
                en: 'In continuous assessment, it is the teacher in charge of the subject who chooses the form and specifies how written tests are held.',
              },
              reasons: [paperOfTheTeacher],
            },
    },
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'forms',
    inventory: ['univ/forms-and-supports'],
    clauses: { forms: clauses.forms, freeForm: clauses.freeForm },
    statement: {
      fr: "Le contrôle terminal et le contrôle continu peuvent prendre différentes formes, quel que soit le support : épreuves écrites, orales ou en ligne. Le contrôle continu peut être une interrogation, un compte rendu de TP ou de TD, un devoir à remettre, un exposé, une évaluation en ligne, etc., au choix de l'enseignant.",
      en: 'Terminal and continuous assessment may take various forms, in any medium: written, oral or online. Continuous assessment may be a test, a lab or tutorial report, homework to hand in, a talk, an online test, and so on, as the teacher chooses.',
    },
    decision: always({
      status: 'permitted',
      say: {
        fr: 'Le contrôle terminal comme le contrôle continu peuvent prendre différentes formes : épreuves écrites, orales ou en ligne.',
        en: 'Terminal as well as continuous assessment may take various forms: written, oral or online.',
      },
      reasons: [
        {
          fr: "En contrôle continu : interrogation écrite ou orale, compte rendu de TP ou de TD, devoir à remettre, exposé, évaluation en ligne, etc., à la libre appréciation de l'enseignant responsable de la matière.",
          en: 'In continuous assessment: written or oral test, lab or tutorial report, homework to hand in, talk, online test, and so on, as the teacher in charge of the subject freely judges.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'number-of-tests',
    inventory: ['univ/cc-spread-and-min-marks'],
    clauses: { twoMarks: clauses.twoMarks },
    statement: {
      fr: "Le contrôle continu doit se dérouler tout au long du semestre et faire l'objet d'au moins 2 notes. Pour le contrôle terminal, aucun nombre n'est fixé.",
      en: 'Continuous assessment must run throughout the semester and give at least 2 marks. For terminal exams no number is set.',
    },
    decision: pointed('cc_spread', spreading, {
      asks: [],
      conditions: ['assessment'],
      decide: ({ assessment: kind }) =>
        kind === 'terminal'
          ? {
              status: 'unsaid',
              say: {
                fr: "Le minimum de 2 notes vaut pour le contrôle continu ; pour le contrôle terminal, le texte ne fixe pas de nombre d'épreuves.",
                en: 'The minimum of 2 marks is for continuous assessment; for terminal exams, the text sets no number.',
              },
            }
          : {
              status: 'required',
              say: {
                fr: "Le contrôle continu doit faire l'objet d'au moins 2 notes et se dérouler tout au long du semestre.",
                en: 'Continuous assessment must give at least 2 marks and run throughout the semester.',
              },
              reasons: [perWhat, terminalHasNoNumber],
            },
    }),
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'enough-tests',
    inventory: ['univ/cc-spread-and-min-marks'],
    clauses: { twoMarks: clauses.twoMarks },
    statement: {
      fr: "En contrôle continu, il faut au moins 2 notes. Pour le contrôle terminal, aucun nombre n'est fixé.",
      en: 'In continuous assessment, there must be at least 2 marks. For terminal exams no number is set.',
    },
    decision: pointed('cc_spread', spreading, {
      asks: ['tests_count'],
      conditions: ['assessment'],
      monotone: { tests_count: 'helps' },
      decide: ({ tests_count: count = 0, assessment: kind }) => {
        if (kind === 'terminal')
          return {
            status: 'unsaid',
            say: {
              fr: "Le minimum de 2 notes vaut pour le contrôle continu ; pour le contrôle terminal, le texte ne fixe pas de nombre d'épreuves.",
              en: 'The minimum of 2 marks is for continuous assessment; for terminal exams, the text sets no number.',
            },
          };
        const enough = count >= MIN_MARKS;
        if (!enough && kind === undefined)
          return {
            status: 'depends',
            say: {
              fr: `En contrôle continu, il faut au moins ${String(MIN_MARKS)} notes, et il y en a ${String(count)} ; pour le contrôle terminal, aucun nombre n'est fixé.`,
              en: `In continuous assessment there must be at least ${String(MIN_MARKS)} marks, and there ${count === 1 ? 'is' : 'are'} ${String(count)}; for terminal exams no number is set.`,
            },
            reasons: [perWhat],
          };
        return {
          status: enough ? 'true' : 'false',
          say: enough
            ? {
                fr: `Avec ${String(count)} notes, le minimum est atteint : le contrôle continu doit faire l'objet d'au moins ${String(MIN_MARKS)} notes.`,
                en: `With ${String(count)} marks, the minimum is reached: continuous assessment must give at least ${String(MIN_MARKS)} marks.`,
              }
            : {
                fr: `Le contrôle continu doit faire l'objet d'au moins ${String(MIN_MARKS)} notes ; il y en a ${String(count)}.`,
                en: `Continuous assessment must give at least ${String(MIN_MARKS)} marks; there ${count === 1 ? 'is' : 'are'} ${String(count)}.`,
              },
          reasons: [perWhat, terminalHasNoNumber],
          trace: [trace(enough, `${String(count)} ≥ ${String(MIN_MARKS)}`)],
        };
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'same-for-all',
    inventory: ['univ/ct-same-exam'],
    clauses: {
      sameExam: clauses.sameExam,
      someStudents: clauses.someStudents,
      oralQuestions: clauses.oralQuestions,
    },
    statement: {
      fr: "Un contrôle terminal est la même épreuve pour tous les étudiants d'un même parcours, d'un même régime (FI, FA ou FC) et d'un même rythme d'études. À l'oral, le sujet peut différer d'un étudiant ou d'un groupe à l'autre. Un contrôle continu peut ne concerner que quelques étudiants à chaque fois.",
      en: 'A terminal exam is the same for all students of one course of study, one regime (FI, FA or FC) and one rhythm of study. In orals, the question may differ from one student or group to another. A continuous-assessment test may concern only some students at a time.',
    },
    decision: {
      asks: [],
      conditions: ['assessment', 'same_exam'],
      decide: ({ assessment: kind, same_exam: exam }) =>
        kind === 'terminal' && exam !== undefined
          ? {
              ...finds(
                exam === 'same' ? 'required' : 'forbidden',
                "Un contrôle terminal est la même épreuve pour tous les étudiants d'un même parcours, d'un même régime (FI, FA ou FC) et d'un même rythme d'études.",
                'A terminal exam is the same for all students of one course of study, one regime (FI, FA or FC) and one rhythm of study.',
                'sameExam',
              ),
              worded: true,
            }
          : kind === 'continuous'
            ? {
                status: 'not-required',
                say: {
                  fr: 'Un contrôle continu peut ne concerner à chaque fois que quelques étudiants du cursus.',
                  en: 'A continuous-assessment test may concern only some of the students at a time.',
                },
                cites: ['someStudents'],
              }
            : {
                // Two groups, apprentices, repeaters: the rule holds within one course, one regime and one rhythm only.
                status: 'depends',
                say: {
                  fr: "Un contrôle terminal est la même épreuve pour tous les étudiants d'un même parcours, d'un même régime (FI, FA ou FC) et d'un même rythme d'études ; d'un parcours, d'un régime ou d'un rythme à l'autre, le texte ne le demande pas.",
                  en: 'A terminal exam is the same for all students of one course of study, one regime (FI, FA or FC) and one rhythm of study; from one course, regime or rhythm to another, the text does not ask for it.',
                },
                reasons: [
                  {
                    fr: "À l'oral, le sujet peut pourtant être différent pour chaque étudiant ou groupe ; un contrôle continu peut ne concerner que quelques étudiants. Le texte ne parle pas de versions A et B d'un même sujet.",
                    en: 'In orals, however, the question may differ for each student or group; a continuous-assessment test may concern only some students. The text does not speak of versions A and B of one paper.',
                  },
                ],
                cites: ['sameExam', 'oralQuestions', 'someStudents'],
              },
    },
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'place-and-period',
    inventory: ['univ/ct-on-calendar-outside-class', 'univ/scope-suitable-premises'],
    clauses: {
      outsideClass: clauses.outsideClass,
      afterTeaching: clauses.afterTeaching,
      premises: clauses.premises,
    },
    statement: {
      fr: "Le contrôle terminal s'effectue à l'issue de la période d'enseignement qu'il évalue, figure sur le calendrier des examens et est organisé en dehors des heures de cours annoncées dans les maquettes, dans des salles adaptées de l'université, de ses partenaires ou d'organismes qu'elle choisit.",
      en: 'A terminal exam is held at the end of the teaching period that it assesses, is on the exam timetable and is held outside the class hours announced in the course plans ("maquettes"), in suitable rooms of the university, its partners or outside bodies that it chooses.',
    },
    decision: pointed(
      'terminal_hours',
      {
        class_hours: finds(
          'forbidden',
          'Le contrôle terminal est organisé en dehors des heures de cours annoncées dans les maquettes.',
          'A terminal exam is held outside the class hours announced in the course plans ("maquettes").',
          'outsideClass',
        ),
        outside: finds(
          'required',
          'Le contrôle terminal est organisé en dehors des heures de cours annoncées dans les maquettes.',
          'A terminal exam is held outside the class hours announced in the course plans ("maquettes").',
          'outsideClass',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "Le contrôle terminal a lieu à l'issue de la période d'enseignement, aux dates du calendrier des examens, en dehors des heures de cours annoncées, dans des salles adaptées de l'université, de ses partenaires ou d'organismes qu'elle choisit.",
          en: 'A terminal exam is held at the end of the teaching period, on the dates of the exam timetable, outside the class hours announced, in suitable rooms of the university, its partners or outside bodies that it chooses.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'assessment-methods',
    proposition: 'innovation',
    inventory: [],
    clauses: { freeForm: clauses.freeForm, forms: clauses.forms },
    statement: {
      fr: "Le texte n'a pas de règle propre aux formes nouvelles ; en contrôle continu, sa liste de formes est ouverte (« etc. ») et laissée à la libre appréciation de l'enseignant responsable de la matière.",
      en: 'The text has no rule of its own on new forms; in continuous assessment its list of forms is open ("etc.") and left to the free judgement of the teacher in charge of the subject.',
    },
    decision: always({
      status: 'permitted',
      say: {
        fr: "En contrôle continu, la liste des formes est ouverte et laissée à la libre appréciation de l'enseignant responsable de la matière.",
        en: 'In continuous assessment, the list of forms is open and left to the free judgement of the teacher in charge of the subject.',
      },
      reasons: [
        {
          fr: "Le texte n'a pas de règle propre aux formes nouvelles ; tout contrôle peut prendre différentes formes, quel que soit le support.",
          en: 'The text has no rule of its own on new forms; any assessment may take various forms, in any medium.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'online-exam',
    proposition: 'allowed',
    inventory: ['univ/forms-and-supports', 'univ/scope-suitable-premises'],
    clauses: { forms: clauses.forms, premises: clauses.premises, notDistance: clauses.notDistance },
    statement: {
      fr: "Les contrôles, terminaux ou continus, peuvent être organisés en ligne. Mais les épreuves doivent se tenir dans des salles adaptées de l'université, de ses partenaires ou d'organismes qu'elle choisit, sauf les travaux personnels : le texte ne dit pas si une épreuve en ligne peut se passer de chez soi.",
      en: 'Assessment, terminal or continuous, may be held online. But exams must be held in suitable rooms of the university, its partners or outside bodies that it chooses, except personal work: the text does not say whether an online exam may be taken from home.',
    },
    decision: always({
      // Most who ask mean an exam taken from home, which the text does not settle.
      status: 'depends',
      say: {
        fr: "Les contrôles, terminaux ou continus, peuvent être organisés en ligne ; le texte ne dit pas s'ils peuvent alors se passer de chez soi.",
        en: 'Assessment, terminal or continuous, may be held online; the text does not say whether it may then be taken from home.',
      },
      reasons: [
        {
          fr: 'De chez soi, ce n’est pas réglé : les épreuves doivent se tenir dans des salles adaptées, sauf les travaux personnels à remettre ou à présenter à une date fixée.',
          en: 'From home, it is not settled: exams must be held in suitable rooms, except personal work to be handed in or presented on a set date.',
        },
        {
          fr: "Le texte ne dit pas que l'étudiant puisse choisir, et ne concerne pas les formations à distance.",
          en: 'The text does not say that the student may choose, and does not apply to distance courses.',
        },
      ],
      cites: ['forms', 'premises', 'notDistance'],
    }),
  },
];
