import type { Topic } from '../topic.ts';

export const devices = {
  id: 'devices',
  name: { fr: 'Téléphone et appareils connectés', en: 'Phones and connected devices' },
  question: {
    fr: "Puis-je garder ou utiliser mon téléphone ou un appareil connecté pendant l'épreuve ?",
    en: 'May I keep or use my phone or a connected device during the exam?',
  },
  propositions: {
    keep: {
      fr: 'Un candidat peut garder sur lui, ou utiliser, un téléphone ou un appareil connecté.',
      en: 'A candidate may keep at hand, or use, a phone or a connected device.',
      unsaid: { fr: 'si un candidat peut garder un appareil', en: 'whether a candidate may keep a device' },
    },
    fraud: {
      fr: 'Garder ou utiliser un appareil interdit est une fraude.',
      en: 'Keeping or using a forbidden device is cheating.',
      unsaid: {
        fr: "si garder un appareil sans s'en servir est une fraude, ni ce qui s'ensuit",
        en: 'whether keeping a device without using it is cheating, nor what follows from it',
      },
    },
    search: {
      fr: "Un surveillant peut fouiller le téléphone d'un candidat.",
      en: "A proctor may look into a candidate's phone.",
      unsaid: {
        fr: "si un surveillant peut fouiller le téléphone d'un candidat",
        en: "whether a proctor may look into a candidate's phone",
      },
    },
    'search-bag': {
      fr: "Un surveillant peut fouiller le sac ou les poches d'un candidat.",
      en: "A proctor may search a candidate's bag or pockets.",
      unsaid: {
        fr: "si un surveillant peut fouiller le sac ou les poches d'un candidat",
        en: "whether a proctor may search a candidate's bag or pockets",
      },
    },
    confiscate: {
      fr: "Un surveillant peut prendre l'appareil d'un candidat.",
      en: "A proctor may take a candidate's device.",
      unsaid: {
        fr: "si un surveillant peut prendre l'appareil d'un candidat",
        en: "whether a proctor may take a candidate's device",
      },
    },
    'give-back': {
      fr: "L'appareil saisi est rendu à un moment fixé.",
      en: 'A seized device is given back at a set time.',
      unsaid: {
        fr: 'quand un appareil saisi ou remis est rendu',
        en: 'when a device that was seized or handed over is given back',
      },
    },
  },
  facts: [
    'device',
    'device_state',
    'device_place',
    'device_use',
    'mode',
    'consent',
    'moment',
    'search_point',
    'things_lost',
    'nothing_stops',
    'search_how',
    'device_claim',
    'device_allowed',
    'device_taken',
    'own_computer',
    'device_worn',
    'lending_claim',
    'device_left',
  ],
} as const satisfies Topic;
