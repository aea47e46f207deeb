import type { Topic } from '../topic.ts';

export const scope = {
  id: 'scope',
  name: { fr: "À qui et à quoi s'applique le règlement", en: 'To whom and to what the regulation applies' },
  question: {
    fr: "À qui et à quels examens s'applique ce règlement ?",
    en: 'To whom and to which exams does this regulation apply?',
  },
  propositions: {
    programmes: {
      fr: "Le règlement s'applique à ce diplôme ou à cet examen.",
      en: 'The regulation applies to that diploma or exam.',
      unsaid: {
        fr: "à quels diplômes et examens il s'applique",
        en: 'to which diplomas and exams it applies',
      },
    },
    persons: {
      fr: "Le règlement s'applique aux étudiants, aux enseignants et au personnel.",
      en: 'The regulation binds students, teachers and staff.',
      unsaid: { fr: "à quelles personnes il s'applique", en: 'to whom it applies' },
    },
    distance: {
      fr: "Le règlement s'applique aux formations à distance.",
      en: 'The regulation applies to distance learning.',
      unsaid: {
        fr: "s'il s'applique aux formations à distance",
        en: 'whether it applies to distance learning',
      },
    },
    'regulated-professions': {
      fr: "Le règlement s'applique aux formations aux professions réglementées.",
      en: 'The regulation applies to courses for regulated professions.',
      unsaid: {
        fr: "s'il s'applique aux formations aux professions réglementées",
        en: 'whether it applies to courses for regulated professions',
      },
    },
    edition: {
      told: true,
      fr: 'Le texte a une date et une autorité.',
      en: 'The text has a date and an authority.',
      unsaid: {
        fr: "de quand date le texte et qui l'a adopté",
        en: 'when the text dates from and who adopted it',
      },
    },
    available: {
      told: true,
      fr: 'Le règlement est publié ou mis à disposition.',
      en: 'The regulation is published or made available.',
      unsaid: { fr: 'où le règlement est publié', en: 'where the regulation is published' },
    },
    'applied-by': {
      told: true,
      fr: "L'application du règlement est confiée à des personnes désignées.",
      en: 'Named people see that the regulation is applied.',
      unsaid: {
        fr: "qui veille à l'application du règlement",
        en: 'who sees that the regulation is applied',
      },
    },
  },
  facts: [
    'programme',
    'specific_rules',
    'rules_at',
    'scope_of',
    'rules_room',
    'scope_point',
    'bound_person',
    'test_kind',
    'own_rules_point',
    'applier',
    'docs_when',
    'vote_point',
  ],
} as const satisfies Topic;
