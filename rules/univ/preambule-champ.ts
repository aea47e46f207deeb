import { always, type Cell } from '../cell.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from '../points.ts';

const clauses = {
  common: {
    label: 'Préambule',
    words:
      "Ce règlement est commun à l'ensemble des cursus, afin d'offrir aux étudiants une garantie d'égalité, de clarté et de transparence et d'apporter aux enseignants et aux personnels administratifs concernés un appui dans l'organisation du contrôle des connaissances.",
  },
  examMeans: {
    label: 'Préambule',
    words:
      "Le mot « examen » est pris au sens large et concerne toutes les formes d'évaluation, sauf les concours.",
  },
  notDistance: {
    label: 'Préambule',
    words: 'Ce règlement ne concerne pas les formations à distance.',
  },
  diplomas: {
    label: 'Préambule',
    words:
      "L'obtention du DUT, du diplôme de licence, licence professionnelle, master, des diplômes intermédiaires (DEUG et maîtrise) ainsi que des diplômes d'ingénieur et de médecine, implique des épreuves écrites et/ou des épreuves orales.",
  },
  written: {
    label: '3.2',
    words:
      "Les dispositions décrites ci-dessous concernent les épreuves écrites, qu'elles relèvent du régime général ou du régime dérogatoire (modalités pédagogiques spéciales).",
  },
  supports: {
    label: '1',
    words:
      'Ces types de contrôle peuvent être organisés sous différentes formes quel que soit le support (épreuves écrites, orales ou en ligne).',
  },
  adopted: { label: 'Préambule', words: '(Validé par la CFVU du 13 mai 2019)' },
  inEachRoom: {
    label: 'Préambule',
    words:
      "Ce règlement doit être communiqué à l'ensemble de la communauté universitaire et mis à disposition dans chaque salle d'examen.",
  },
  premises: {
    label: 'Préambule',
    words:
      "L'ensemble des épreuves constituant le contrôle des connaissances doit être réalisé dans des salles adaptées aux examens dans les locaux de l'université, de ses partenaires ou d'organismes extérieurs choisis par l'université à l'exception des travaux personnels demandés à l'étudiant et à remettre ou présenter oralement à une date fixée.",
  },
  accessible: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants présentant un handicap peuvent bénéficier d'aménagements particuliers après avis du médecin du SSU et décision du Président : temps majoré, utilisation de matériels appropriés, surveillance-secrétariat. L'accessibilité des locaux doit leur être assurée.",
  },
};

const competitions = {
  fr: "« Examen » y désigne toutes les formes d'évaluation, sauf les concours ; une clause sur la fraude parle pourtant d'« examens ou concours ».",
  en: '"Examen" means every form of assessment except competitive exams ("concours"); one clause on cheating nonetheless speaks of "examens ou concours".',
};
const writtenOnly = {
  fr: "Le chapitre 3.2, sur le déroulement des épreuves, est écrit pour les épreuves écrites, qu'elles relèvent du régime général ou du régime dérogatoire.",
  en: 'Chapter 3.2, on how exams are held, is written for written exams, under the general or the special regime ("régime dérogatoire").',
};
const distanceIsExcluded = {
  fr: 'Le règlement ne concerne pas les formations à distance.',
  en: 'The regulation does not apply to distance courses.',
};
const onlineTests = {
  fr: "Une épreuve en ligne d'une formation qui n'est pas à distance reste couverte ; le texte ne dit pas ce qu'est une formation à distance.",
  en: 'An online test of a course that is not a distance course is still covered; the text does not say what a distance course is.',
};

export const scope: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'programmes',
    inventory: ['univ/scope-examen-meaning', 'univ/scope-diplomas', 'univ/conduct-scope'],
    clauses: {
      common: clauses.common,
      examMeans: clauses.examMeans,
      diplomas: clauses.diplomas,
      written: clauses.written,
      notDistance: clauses.notDistance,
    },
    statement: {
      fr: "Le règlement est commun à l'ensemble des cursus, sauf les formations à distance ; DUT, licence, licence professionnelle, master, DEUG, maîtrise, diplômes d'ingénieur et de médecine impliquent des épreuves écrites ou orales. « Examen » désigne toutes les formes d'évaluation, sauf les concours. Le chapitre 3.2 concerne les épreuves écrites, sous le régime général ou dérogatoire.",
      en: 'The regulation is common to all courses of study, except distance courses; the DUT, licence, licence professionnelle, master, DEUG, maîtrise, engineering and medical degrees involve written or oral exams. "Examen" means every form of assessment except competitive exams ("concours"). Chapter 3.2 concerns written exams, under the general or the special regime.',
    },
    decision: pointed(
      'scope_of',
      {
        competition: {
          status: 'false',
          say: {
            fr: "Le règlement vaut pour toutes les formes d'évaluation, sauf les concours.",
            en: 'The regulation holds for every form of assessment except competitive exams ("concours").',
          },
          reasons: [competitions],
          cites: ['examMeans'],
        },
        any_test: {
          status: 'true',
          say: {
            fr: "« Examen » est pris au sens large : le règlement vaut pour toutes les formes d'évaluation, sauf les concours.",
            en: '"Examen" is taken in a broad sense: the regulation holds for every form of assessment except competitive exams ("concours").',
          },
          reasons: [writtenOnly],
          cites: ['examMeans', 'written'],
        },
      },
      {
        asks: [],
        conditions: ['programme'],
        decide: ({ programme }) =>
          programme === 'distance'
            ? { status: 'false', say: distanceIsExcluded, reasons: [onlineTests], cites: ['notDistance'] }
            : {
                // Competitive exams and distance courses may be meant where no programme is told.
                status: programme === undefined ? 'depends' : 'true',
                say: {
                  fr: "Le règlement est commun à l'ensemble des cursus et vaut pour toutes les formes d'évaluation, à l'exception des formations à distance et des concours.",
                  en: 'The regulation is common to all courses of study and holds for every form of assessment, except distance courses and competitive exams ("concours").',
                },
                reasons: [competitions, writtenOnly],
                cites: ['common', 'examMeans', 'notDistance', 'written'],
              },
      },
    ),
  },
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'persons',
    inventory: [],
    clauses: { common: clauses.common, inEachRoom: clauses.inEachRoom },
    statement: {
      fr: "Le règlement est fait pour les étudiants, à qui il offre une garantie d'égalité, de clarté et de transparence, et pour les enseignants et les personnels administratifs concernés, qu'il appuie dans l'organisation du contrôle des connaissances ; il est communiqué à toute la communauté universitaire.",
      en: 'The regulation is made for students, to whom it offers a guarantee of equality, clarity and transparency, and for the teachers and administrative staff concerned, whom it supports in organising assessment; it is communicated to the whole university community.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "Le règlement s'adresse aux étudiants, aux enseignants et aux personnels administratifs concernés, et il est communiqué à toute la communauté universitaire.",
        en: 'The regulation is addressed to students, teachers and the administrative staff concerned, and is communicated to the whole university community.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'distance',
    inventory: ['univ/scope-distance-excluded'],
    clauses: { notDistance: clauses.notDistance, supports: clauses.supports },
    statement: {
      fr: "Le règlement ne concerne pas les formations à distance. Les épreuves en ligne d'une autre formation restent couvertes : les contrôles peuvent être organisés quel que soit le support.",
      en: 'The regulation does not apply to distance courses. Online tests of another course are still covered: assessment may be held in any medium.',
    },
    decision: always({ status: 'false', say: distanceIsExcluded, reasons: [onlineTests] }),
  },
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'regulated-professions',
    inventory: ['univ/scope-diplomas'],
    clauses: { common: clauses.common, diplomas: clauses.diplomas },
    statement: {
      fr: "Le règlement est commun à l'ensemble des cursus, et nomme les diplômes d'ingénieur et de médecine ; il ne met pas à part les professions réglementées. Pour tous les cursus, il laisse de côté les formations à distance et les concours.",
      en: 'The regulation is common to all courses of study, and names engineering and medical degrees; it makes no exception for regulated professions. For all courses of study, it leaves out distance courses and competitive exams ("concours").',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "Le règlement est commun à l'ensemble des cursus, diplômes d'ingénieur et de médecine compris ; il ne met pas à part les professions réglementées.",
        en: 'The regulation is common to all courses of study, engineering and medical degrees included; it makes no exception for regulated professions.',
      },
      reasons: [competitions, distanceIsExcluded],
    }),
  },
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'edition',
    inventory: [],
    clauses: { adopted: clauses.adopted },
    statement: {
      fr: 'Le règlement a été validé par la CFVU du 13 mai 2019.',
      en: 'The regulation was approved by the CFVU of 13 May 2019.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: 'Le texte a été validé par la CFVU du 13 mai 2019.',
        en: 'The text was approved by the CFVU of 13 May 2019.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'scope',
    proposition: 'available',
    inventory: ['univ/scope-regulation-in-room'],
    clauses: { inEachRoom: clauses.inEachRoom },
    statement: {
      fr: "Le règlement doit être communiqué à l'ensemble de la communauté universitaire et mis à disposition dans chaque salle d'examen.",
      en: 'The regulation must be communicated to the whole university community and made available in each exam room.',
    },
    decision: pointed(
      'rules_room',
      {
        there: finds(
          'required',
          "Le règlement doit être mis à disposition dans chaque salle d'examen.",
          'The regulation must be made available in each exam room.',
          'inEachRoom',
        ),
        missing: finds(
          'forbidden',
          "Le règlement doit être mis à disposition dans chaque salle d'examen.",
          'The regulation must be made available in each exam room.',
          'inEachRoom',
        ),
      },
      whoDecides('rules_at', {
        whole: {
          status: 'required',
          say: {
            fr: "Le règlement doit être communiqué à toute la communauté universitaire et mis à disposition dans chaque salle d'examen.",
            en: 'The regulation must be communicated to the whole university community and made available in each exam room.',
          },
        },
        of: {
          room: finds(
            'required',
            "Le règlement doit être mis à disposition dans chaque salle d'examen.",
            'The regulation must be made available in each exam room.',
          ),
          ...each(
            ['everybody', 'newcomers', 'late_joiners'],
            finds(
              'required',
              "Le règlement doit être communiqué à l'ensemble de la communauté universitaire.",
              'The regulation must be communicated to the whole university community.',
            ),
          ),
        },
        cite: 'inEachRoom',
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'premises',
    proposition: 'suitable-rooms',
    inventory: ['univ/scope-suitable-premises'],
    clauses: { premises: clauses.premises, accessible: clauses.accessible },
    statement: {
      fr: "Les épreuves doivent avoir lieu dans des salles adaptées aux examens, dans les locaux de l'université, de ses partenaires ou d'organismes choisis par elle. Les travaux personnels à remettre ou à présenter oralement à une date fixée font exception. L'accessibilité des locaux doit être assurée aux étudiants présentant un handicap.",
      en: 'Exams must be held in rooms suited to exams, on the premises of the university, its partners or outside bodies that it chooses. Personal work to be handed in or presented orally on a set date is excepted. Premises must be accessible to students with a disability.',
    },
    decision: pointed(
      'hall_kind',
      {
        outside_body: finds(
          'permitted',
          "Une épreuve peut avoir lieu dans une salle adaptée aux examens de partenaires de l'université, ou d'organismes extérieurs qu'elle a choisis.",
          'An exam may be held in a room suited to exams of partners of the university, or of outside bodies that it has chosen.',
          'premises',
        ),
        own_only: finds(
          'false',
          "Une épreuve peut aussi avoir lieu dans une salle adaptée aux examens de partenaires de l'université, ou d'organismes extérieurs qu'elle a choisis.",
          'An exam may also be held in a room suited to exams of partners of the university, or of outside bodies that it has chosen.',
          'premises',
        ),
        unsuited: finds(
          'forbidden',
          "Les épreuves doivent avoir lieu dans des salles adaptées aux examens, dans les locaux de l'université, de ses partenaires ou d'organismes qu'elle choisit.",
          'Exams must be held in rooms suited to exams, on the premises of the university, its partners or outside bodies that it chooses.',
          'premises',
        ),
        personal_work: finds(
          'not-required',
          "Les travaux personnels demandés à l'étudiant, à remettre ou à présenter oralement à une date fixée, font exception : il ne leur faut pas de salle d'examen.",
          'Personal work asked of the student, to be handed in or presented orally on a set date, is excepted: it needs no exam room.',
          'premises',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Les épreuves doivent avoir lieu dans des salles adaptées aux examens, dans les locaux de l'université, de ses partenaires ou d'organismes qu'elle choisit, sauf les travaux personnels à remettre ou à présenter à une date fixée.",
          en: 'Exams must be held in rooms suited to exams, on the premises of the university, its partners or outside bodies that it chooses, except personal work to be handed in or presented on a set date.',
        },
        reasons: [
          {
            fr: "L'accessibilité des locaux doit être assurée aux étudiants présentant un handicap.",
            en: 'Premises must be accessible to students with a disability.',
          },
        ],
      }),
    ),
  },
];
