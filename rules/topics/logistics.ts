import type { Topic } from '../topic.ts';

export const logistics = {
  id: 'logistics',
  name: { fr: "L'organisation matérielle", en: 'Logistics' },
  question: {
    fr: 'Qui réserve les salles, convoque les surveillants et fournit le matériel ?',
    en: 'Who books rooms, summons proctors and supplies material?',
  },
  propositions: {
    'rooms-and-proctors': {
      told: true,
      fr: 'Les salles et les surveillants sont organisés par un service ou une personne désignée.',
      en: 'A named office or person arranges rooms and proctors.',
      unsaid: {
        fr: 'qui réserve les salles et convoque les surveillants',
        en: 'who books rooms and summons proctors',
      },
    },
    material: {
      told: true,
      fr: 'Les copies, brouillons et listes sont préparés par un service désigné.',
      en: 'A named office prepares scripts, scrap paper and lists.',
      unsaid: {
        fr: 'qui fournit les copies, les brouillons et les listes',
        en: 'who supplies scripts, scrap paper and lists',
      },
    },
    'distance-centres': {
      told: true,
      fr: "Les formations à distance suivent des critères d'organisation.",
      en: 'Distance courses follow set criteria of organisation.',
      unsaid: {
        fr: 'comment les examens des formations à distance sont organisés',
        en: 'how exams of distance courses are organised',
      },
    },
    contact: {
      told: true,
      fr: 'Un contact (adresse, téléphone, horaires) est donné.',
      en: 'A contact (address, telephone, hours) is given.',
      unsaid: {
        fr: 'les adresses, téléphones et horaires des services',
        en: 'the addresses, telephone numbers and opening hours of the offices',
      },
    },
  },
  facts: [
    'exam_kind',
    'arranged_by',
    'supply',
    'supplied_by',
    'exam_place',
    'exam_week',
    'kit_missing',
    'proctor_summons',
  ],
} as const satisfies Topic;
