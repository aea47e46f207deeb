import type { Topic } from '../topic.ts';

export const passing = {
  id: 'passing',
  name: { fr: 'Valider', en: 'Passing' },
  question: { fr: 'Quelle note faut-il pour valider ?', en: 'Which mark is needed to pass?' },
  propositions: {
    pass: {
      fr: "L'étudiant valide avec cette note.",
      en: 'The student passes with that mark.',
      unsaid: { fr: 'quelle note il faut pour valider', en: 'which mark is needed to pass' },
    },
    eliminatory: {
      fr: 'Une note éliminatoire peut empêcher de valider.',
      en: 'An eliminatory mark may prevent passing.',
      unsaid: { fr: "s'il y a une note éliminatoire", en: 'whether there is an eliminatory mark' },
    },
    compensation: {
      fr: 'Une note peut en compenser une autre.',
      en: 'One mark may make up for another.',
      unsaid: { fr: 'si les notes se compensent', en: 'whether marks make up for one another' },
    },
    certificate: {
      told: true,
      fr: 'Une attestation ou un certificat est délivré à qui a validé.',
      en: 'A certificate is issued to those who pass.',
      unsaid: {
        fr: 'si et comment une attestation ou un certificat est délivré',
        en: 'whether and how a certificate is issued',
      },
    },
    'platform-attestation': {
      fr: "L'attestation d'une plateforme de cours en ligne vaut le certificat.",
      en: 'The attestation of an online course platform counts as the certificate.',
      unsaid: {
        fr: "si l'attestation d'une plateforme de cours en ligne vaut le certificat",
        en: 'whether the attestation of an online course platform counts as the certificate',
      },
    },
    'certificate-when': {
      told: true,
      fr: "L'attestation ou le diplôme est délivré dans un délai.",
      en: 'The certificate or diploma is issued within a set time.',
      unsaid: {
        fr: "dans quel délai l'attestation ou le diplôme est délivré",
        en: 'by when the certificate or diploma is issued',
      },
    },
    improve: {
      fr: 'Un étudiant qui a validé peut se réinscrire pour améliorer sa note.',
      en: 'A student who has passed may register again to improve the mark.',
      unsaid: {
        fr: "si l'on peut se réinscrire pour améliorer une note validée",
        en: 'whether one may register again to improve a passing mark',
      },
    },
    'course-required': {
      fr: "Il faut valider le cours lui-même, et non seulement l'examen.",
      en: 'The course itself must be passed, not only the exam.',
      unsaid: {
        fr: "s'il faut valider le cours en plus de l'examen",
        en: 'whether the course has to be passed as well as the exam',
      },
    },
  },
  facts: [
    'mark',
    'average',
    'pass_mark',
    'registered',
    'compensation_provided',
    'pass_rule',
    'certificate_point',
    'certificate_worth',
    'certificate_order',
    'judged',
    'certificate_way',
    'honours',
  ],
} as const satisfies Topic;
