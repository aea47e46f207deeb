import { always, type Cell, type Outcome } from '../cell.ts';
import { onPaper } from '../contents.ts';
import type { Facts } from '../facts.ts';
import { trace } from '../minutes.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  attestation: {
    label: 'Préambule',
    words:
      "L'organisme diffuseur du cours (FUN,..) peut délivrer une attestation de réussite à l'issue du cours selon les systèmes d'évaluation et les conditions de validation de chaque cours en ligne qui sont décrits dans les fascicules pédagogiques du cours. Ces conditions n'engagent pas l'Institut Mines-Télécom.",
  },
  nominative: {
    label: 'Préambule',
    words:
      "L'institut Mines-télécom propose aux apprenants qui le souhaitent la possibilité d'obtenir un certificat nominatif associé à un cours qu'il organise en s'inscrivant à un examen certifiant.",
  },
  courseDocuments: {
    label: '2',
    words:
      "Les systèmes d'évaluation et les conditions de validation des enseignements en ligne sont décrits dans les documents de chaque cours et ont valeur de règlement des études en complément du présent document",
  },
  available: {
    label: '2',
    words:
      "Les systèmes d'évaluation et les conditions de validation des enseignements en ligne sont décrits dans les documents de chaque cours et ont valeur de règlement des études en complément du présent document Règlement d'examen certifiant. Le présent document et ces documents sont mis dans le cours en ligne à disposition des apprenants dès le début de la formation afin qu'ils puissent en prendre connaissance et poser toutes les questions qui leur sembleront nécessaires.",
  },
  recommended: {
    label: '2.1',
    words:
      "La validation d'un cours en ligne repose sur la réussite de l'examen certifiant, la validation du cours en ligne est fortement recommandée.",
  },
  registered: {
    label: '2.1',
    words:
      "Un cours est certifié si : […] l'apprenant est régulièrement inscrit pour la « session d'examen » du cours",
  },
  average: {
    label: '2.1',
    words:
      "Un cours est certifié si : […] la moyenne pondérée des notes obtenues pour l'ensemble des exercices de l'examen est supérieure ou égale à une note définie par l'équipe enseignante du cours.",
  },
  certificate: {
    label: '2.2',
    words:
      "Le certificat du cours est délivré à la fin de la formation à tout apprenant qui a satisfait à la totalité des obligations pédagogiques et institutionnelles telles qu'elles sont décrites ci-dessus.",
  },
  opinion: {
    label: '2.2',
    words:
      "Le certificat est remis à l'apprenant après avis du jury des études qui étudie la totalité des résultats.",
  },
  preamble: {
    label: '3',
    words:
      "Pour chaque cours, la nature des épreuves, les activités auxquelles elles s'appliquent ainsi que les coefficients des différents exercices sont indiqués dans un préambule de l'examen.",
  },
};

const fromTheStart = {
  fr: 'Ce règlement et les documents du cours, qui décrivent les évaluations et les conditions de validation et ont valeur de règlement des études, sont à disposition dans le cours en ligne dès le début de la formation, pour que les apprenants les lisent et posent leurs questions.',
  en: 'This regulation and the course documents, which describe the assessments and the conditions for passing and have the value of study regulations, are available in the online course from the beginning of the training, so that learners may read them and ask their questions.',
};
const preambleUndated = {
  fr: "La nature des épreuves et les coefficients sont indiqués dans un préambule de l'examen ; le texte ne dit pas quand il est communiqué.",
  en: 'The nature of the tests and the coefficients are stated in a preamble to the exam; the text does not say when it is given.',
};
const teamSetsTheMark = {
  fr: "La moyenne pondérée des exercices doit être supérieure ou égale à une note définie par l'équipe enseignante du cours ; ce règlement ne la chiffre pas.",
  en: 'The weighted average of the exercises must be equal to or above a mark defined by the teaching team of the course; this regulation gives no figure for it.',
};
const inThePreamble = {
  fr: "La nature des épreuves, les activités concernées et les coefficients des exercices sont indiqués dans un préambule de l'examen.",
  en: 'The nature of the tests, the activities that they bear on and the coefficients of the exercises are stated in a preamble to the exam.',
};

const inPreambleOnly = {
  fr: `${inThePreamble.fr} Le texte ne demande pas d'autre mention, et ne dit pas si ce préambule figure sur le sujet lui-même.`,
  en: `${inThePreamble.en} The text asks for nothing else, and does not say whether that preamble stands on the paper itself.`,
};
const preambleHas = (what: string, inEnglish: string): Outcome => ({
  status: 'unsaid',
  say: {
    fr: `${what} figurent dans un préambule de l'examen ; le texte ne dit pas si ce préambule est sur le sujet lui-même.`,
    en: `${inEnglish} are in a preamble to the exam; the text does not say whether that preamble stands on the paper itself.`,
  },
});

/** A mark as it is written: "9,99" in French. */
const written = (mark: number) => ({ fr: String(mark).replace('.', ','), en: String(mark) });

const averageWeighted = {
  fr: "C'est la moyenne pondérée des notes de l'ensemble des exercices de l'examen qui compte.",
  en: 'What counts is the weighted average of the marks for all the exercises of the exam.',
};
/** What 2.1 says of whoever sets the mark, and of the average. */
const ruleFound: Readonly<Record<NonNullable<Facts['pass_rule']>, Outcome>> = {
  team_sets: { status: 'true', say: teamSetsTheMark, cites: ['average'] },
  other_sets: { status: 'false', say: teamSetsTheMark, cites: ['average'] },
  fixed: { status: 'false', say: teamSetsTheMark, cites: ['average'] },
  plain_average: { status: 'false', say: averageWeighted, cites: ['average'] },
  weighted: { status: 'true', say: averageWeighted, cites: ['average'] },
};

const certificateAfterOpinion = {
  fr: "Le certificat est remis après avis du jury des études, qui étudie l'ensemble des résultats.",
  en: 'The certificate is given after the opinion of the jury (jury des études), which studies all the results.',
};

const orderFound = {
  in_order: { status: 'false', say: certificateAfterOpinion, cites: ['opinion'] },
  too_early: { status: 'true', say: certificateAfterOpinion, cites: ['opinion'] },
  jury_first: { status: 'true', say: certificateAfterOpinion, cites: ['opinion'] },
} as const;

const worthLeftOpen = (fr: string, en: string): Outcome => ({
  status: 'unsaid',
  say: {
    fr: `Le texte parle d'un certificat nominatif associé au cours ; il ne dit rien ${fr}.`,
    en: `The text speaks of a certificate in the learner's name, tied to the course; it does not speak of ${en}.`,
  },
});
/** What the text does not say of the certificate. */
const worthFound = {
  credits: worthLeftOpen('de crédits ECTS', 'ECTS credits'),
  degree: worthLeftOpen(
    "de diplôme, d'équivalence, ni de reconnaissance par l'État",
    'a degree, an equivalence, or recognition by the state',
  ),
  job: worthLeftOpen(
    'de la valeur du certificat pour un employeur',
    'what the certificate is worth to an employer',
  ),
  duplicate: worthLeftOpen('de duplicata', 'duplicates'),
  validity: worthLeftOpen('de durée de validité', 'how long it is valid'),
} as const;

export const passing: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'passing',
    proposition: 'pass',
    inventory: ['imt/course-certified', 'silent/pass-mark'],
    clauses: { average: clauses.average, registered: clauses.registered, opinion: clauses.opinion },
    statement: {
      fr: "Un cours est certifié si l'apprenant est régulièrement inscrit à la session d'examen, et si la moyenne pondérée de ses notes aux exercices de l'examen est supérieure ou égale à une note définie par l'équipe enseignante du cours. Ce règlement ne chiffre pas cette note.",
      en: 'A course is certified if the learner is duly registered for the exam session, and if the weighted average of the marks for the exercises of the exam is equal to or above a mark defined by the teaching team of the course. This regulation gives no figure for that mark.',
    },
    decision: pointed('certificate_worth', worthFound, {
      asks: ['pass_mark'],
      conditions: ['average', 'registered', 'pass_rule'],
      monotone: { average: 'helps', pass_mark: 'hurts' },
      decide: ({ average, pass_mark: needed = 0, registered, pass_rule: rule }) => {
        if (rule !== undefined && average === undefined) return ruleFound[rule];
        if (registered === false)
          return {
            status: 'false',
            say: {
              fr: "Sans inscription régulière à la session d'examen, le cours n'est pas certifié, quelle que soit la note.",
              en: 'Without due registration for the exam session, the course is not certified, whatever the mark.',
            },
            cites: ['registered'],
          };
        if (average === undefined)
          return {
            status: 'depends',
            say: teamSetsTheMark,
            reasons: [
              {
                fr: 'Il suffit de l’égaler ; il faut aussi être régulièrement inscrit à la session d’examen.',
                en: 'Equalling it is enough; due registration for the exam session is needed as well.',
              },
            ],
          };
        const enough = average >= needed;
        const [mark, limit] = [written(average), written(needed)];
        return {
          status: enough ? 'true' : 'false',
          say: enough
            ? {
                fr: `Avec une moyenne pondérée de ${mark.fr}, la note exigée de ${limit.fr} est atteinte : il suffit de l'égaler.`,
                en: `With a weighted average of ${mark.en}, the mark required, ${limit.en}, is reached: it is enough to be equal to it.`,
              }
            : {
                fr: `Avec une moyenne pondérée de ${mark.fr}, la note exigée de ${limit.fr} n'est pas atteinte.`,
                en: `With a weighted average of ${mark.en}, the mark required, ${limit.en}, is not reached.`,
              },
          trace: [trace(enough, `${mark.en} ≥ ${limit.en}`)],
          reasons: enough
            ? [
                {
                  fr: "Il faut aussi être régulièrement inscrit à la session d'examen ; le certificat est remis après avis du jury des études.",
                  en: 'Due registration for the exam session is needed as well; the certificate is given after the opinion of the jury (jury des études).',
                },
              ]
            : [{ fr: "Le texte ne prévoit pas d'arrondi.", en: 'The text provides for no rounding.' }],
        };
      },
    }),
    figure: always({ status: 'true', say: teamSetsTheMark, cites: ['average'] }),
  },
  {
    regulation: 'imt',
    topic: 'passing',
    proposition: 'course-required',
    inventory: ['imt/mooc-validation-only-recommended'],
    clauses: {
      recommended: clauses.recommended,
      courseDocuments: clauses.courseDocuments,
    },
    statement: {
      fr: "La validation repose sur la réussite de l'examen certifiant ; valider le cours en ligne est fortement recommandé. Les documents du cours, qui ont valeur de règlement des études, peuvent poser d'autres conditions.",
      en: 'Validation rests on passing the certifying exam; passing the online course is strongly recommended. The course documents, which have the value of study regulations, may set other conditions.',
    },
    decision: always({
      status: 'not-required',
      say: {
        fr: "La validation repose sur la réussite de l'examen certifiant : valider le cours en ligne est « fortement recommandé ».",
        en: 'Validation rests on passing the certifying exam: passing the online course is "strongly recommended".',
      },
      reasons: [
        {
          fr: "Les documents du cours, qui ont valeur de règlement des études, peuvent toutefois poser d'autres conditions.",
          en: 'The course documents, which have the value of study regulations, may nevertheless set other conditions.',
        },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'passing',
    proposition: 'platform-attestation',
    inventory: ['imt/platform-attestation-not-imt'],
    clauses: { attestation: clauses.attestation, nominative: clauses.nominative },
    statement: {
      fr: "L'organisme diffuseur du cours (FUN…) peut délivrer une attestation de réussite, à des conditions qui n'engagent pas l'Institut Mines-Télécom. Le certificat nominatif de l'Institut s'obtient en s'inscrivant à l'examen certifiant.",
      en: 'The platform of the course (FUN…) may issue an attestation of success, on conditions that do not bind the Institut Mines-Télécom. The certificate of the Institute, in your name, is obtained by registering for the certifying exam.',
    },
    decision: pointed(
      'certificate_worth',
      worthFound,
      always({
        status: 'false',
        say: {
          fr: "La plateforme (FUN…) peut délivrer une attestation, à des conditions qui n'engagent pas l'Institut Mines-Télécom ; son certificat à lui s'obtient en s'inscrivant à l'examen certifiant.",
          en: 'The platform (FUN…) may issue an attestation, on conditions that do not bind the Institut Mines-Télécom; its own certificate is obtained by registering for the certifying exam.',
        },
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'passing',
    proposition: 'certificate',
    inventory: ['imt/certificate-delivery'],
    clauses: {
      certificate: clauses.certificate,
      opinion: clauses.opinion,
      nominative: clauses.nominative,
    },
    statement: {
      fr: "Le certificat du cours est délivré à la fin de la formation à tout apprenant qui a satisfait à toutes ses obligations pédagogiques et institutionnelles, après avis du jury des études, qui étudie l'ensemble des résultats.",
      en: 'The certificate of the course is issued at the end of the training to every learner who has met all pedagogical and institutional obligations, after the opinion of the jury (jury des études), which studies all the results.',
    },
    decision: pointed(
      'certificate_worth',
      worthFound,
      pointed(
        'certificate_order',
        orderFound,
        whoDecides('certificate_point', {
          whole: {
            status: 'true',
            say: {
              fr: 'Le certificat est délivré à la fin de la formation à tout apprenant qui a satisfait à toutes ses obligations, après avis du jury des études.',
              en: 'The certificate is issued at the end of the training to every learner who has met all obligations, after the opinion of the jury (jury des études).',
            },
            cites: ['certificate', 'opinion'],
          },
          of: {
            before_jury: { status: 'false', say: certificateAfterOpinion, cites: ['opinion'] },
            after_jury: { status: 'true', say: certificateAfterOpinion, cites: ['opinion'] },
            anonymous: finds(
              'true',
              'Le certificat est nominatif.',
              'The certificate is in the name of the learner.',
              'nominative',
            ),
          },
          cite: 'certificate',
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'passing',
    proposition: 'certificate-when',
    inventory: ['silent/certificate-issue-delay'],
    clauses: { certificate: clauses.certificate, opinion: clauses.opinion },
    statement: {
      fr: 'Le certificat est délivré à la fin de la formation, après avis du jury des études. Le texte ne fixe aucun délai et ne parle pas de duplicata.',
      en: 'The certificate is issued at the end of the training, after the opinion of the jury. The text sets no time limit and does not speak of duplicates.',
    },
    decision: pointed(
      'certificate_worth',
      worthFound,
      pointed(
        'certificate_order',
        orderFound,
        whoDecides('certificate_point', {
          of: {
            before_jury: { status: 'false', say: certificateAfterOpinion, cites: ['opinion'] },
            after_jury: { status: 'true', say: certificateAfterOpinion, cites: ['opinion'] },
          },
          cite: 'certificate',
          whole: {
            status: 'unsaid',
            say: {
              fr: 'Le certificat est délivré à la fin de la formation, après avis du jury des études ; le texte ne dit pas dans quel délai, et ne parle pas de duplicata.',
              en: 'The certificate is issued at the end of the training, after the opinion of the jury; the text does not say within what time, and does not speak of duplicates.',
            },
          },
        }),
      ),
    ),
  },
];

const inTheCourse = {
  fr: 'Ce règlement et les documents du cours sont mis à disposition des apprenants dans le cours en ligne, dès le début de la formation, pour qu’ils les lisent et posent leurs questions.',
  en: 'This regulation and the course documents are made available to learners in the online course, from the beginning of the training, so that they may read them and ask their questions.',
};

const rulesToo = {
  fr: "Les documents du cours, qui décrivent les systèmes d'évaluation et les conditions de validation, ont valeur de règlement des études, en complément de ce règlement.",
  en: 'The course documents, which describe the systems of assessment and the conditions of validation, have the value of study regulations, in addition to this regulation.',
};

const whenFound = {
  from_start: { status: 'true', say: inTheCourse, cites: ['available'] },
  late: { status: 'false', say: inTheCourse, cites: ['available'] },
} as const;

export const courseDocuments: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'published',
    inventory: ['imt/documents-available-from-start', 'imt/course-documents-have-rule-value'],
    clauses: { available: clauses.available, preamble: clauses.preamble },
    statement: {
      fr: `${fromTheStart.fr} ${preambleUndated.fr}`,
      en: `${fromTheStart.en} ${preambleUndated.en}`,
    },
    decision: pointed(
      'course_rules',
      {
        bind: { status: 'true', say: rulesToo },
        only_advice: { status: 'false', say: rulesToo },
      },
      pointed(
        'docs_when',
        whenFound,
        always({ status: 'true', say: fromTheStart, reasons: [preambleUndated] }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'in-time',
    inventory: [],
    clauses: { available: clauses.available },
    statement: {
      fr: 'Les documents du cours doivent être à disposition dans le cours en ligne dès le début de la formation ; le texte ne donne pas de date.',
      en: 'The course documents must be available in the online course from the beginning of the training; the text gives no date.',
    },
    decision: pointed('docs_when', whenFound, always({ status: 'depends', say: inTheCourse })),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'contents',
    inventory: ['imt/coefficients-in-preamble'],
    clauses: {
      preamble: clauses.preamble,
      courseDocuments: clauses.courseDocuments,
      available: clauses.available,
    },
    statement: {
      fr: "Un préambule de l'examen indique la nature des épreuves, les activités concernées et les coefficients des exercices. Les documents de chaque cours décrivent les systèmes d'évaluation et les conditions de validation ; ils ont valeur de règlement des études, en complément de ce règlement.",
      en: 'A preamble to the exam states the nature of the tests, the activities that they bear on and the coefficients of the exercises. The documents of each course describe the assessments and the conditions for passing; they have the value of study regulations and complement this regulation.',
    },
    decision: pointed(
      'docs_when',
      whenFound,
      always({
        status: 'true',
        say: inThePreamble,
        cites: ['preamble', 'courseDocuments'],
        reasons: [
          {
            fr: "Les documents de chaque cours décrivent les systèmes d'évaluation et les conditions de validation ; ils ont valeur de règlement des études.",
            en: 'The documents of each course describe the assessments and the conditions for passing; they have the value of study regulations.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'exam-paper',
    proposition: 'contents',
    inventory: [],
    clauses: { preamble: clauses.preamble },
    statement: inPreambleOnly,
    decision: onPaper({
      whole: { status: 'true', say: inPreambleOnly },
      said: {
        marking_scheme: preambleHas('Les coefficients des exercices', 'The coefficients of the exercises'),
        nature: preambleHas(
          'Les indications sur la nature des épreuves',
          'Particulars of the nature of the tests',
        ),
      },
      cite: 'preamble',
    }),
  },
  {
    regulation: 'imt',
    topic: 'scope',
    proposition: 'available',
    inventory: ['imt/documents-available-from-start'],
    clauses: { available: clauses.available },
    statement: inTheCourse,
    decision: pointed(
      'docs_when',
      whenFound,
      whoDecides('rules_at', {
        whole: {
          status: 'true',
          say: {
            fr: 'Ce règlement est mis à disposition dans le cours en ligne, dès le début de la formation.',
            en: 'This regulation is made available in the online course, from the beginning of the training.',
          },
        },
        of: {
          course: finds(
            'true',
            'Ce règlement est mis à disposition dans le cours en ligne, dès le début de la formation.',
            'This regulation is made available in the online course, from the beginning of the training.',
          ),
        },
        cite: 'available',
      }),
    ),
  },
];
