import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { lendingSuspected } from './head-allows.ts';
import { pointFirst } from './points.ts';

const clauses = {
  ban: {
    label: 'Section 3.01(d)',
    words:
      "Sauf dispositions spéciales, les téléphones portables, et de manière générale, tout appareil permettant le stockage et la diffusion d'information (y compris les traducteurs électroniques), sont strictement interdits pendant les épreuves, et doivent être rangés hors de vue, en position éteinte.",
  },
  use: {
    label: 'Section 3.01(d)',
    words:
      "Sauf dispositions spéciales, les téléphones portables, et de manière générale, tout appareil permettant le stockage et la diffusion d'information (y compris les traducteurs électroniques), sont strictement interdits […] L'utilisation d'un tel appareil, même en qualité d'horloge, constitue une présomption de fraude.",
  },
  bag: {
    label: 'Section 3.01(d)',
    words:
      "Les affaires personnelles de l'étudiant doivent être rangées dans son sac, et le sac posé à terre.",
  },
  table: {
    label: 'Section 3.01(d)',
    words:
      "Seuls les documents et matériels expressément autorisés dans le cadre de l'épreuve, rappelés en tête de sujet (voir Section 2.03), ainsi que les outils nécessaires à la rédaction, peuvent être posés sur la table de composition.",
  },
  principle: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] les téléphones portables doivent être éteints, et rangés hors de vue. Toute transgression d'au moins un de ces principes constitue une présomption de fraude.",
  },
  transfer: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] le transfert de documents et/ou de matériels entre étudiants est strictement interdit, même s'il s'agit de documents et/ou matériels autorisés dans le cadre de l'épreuve, […] Toute transgression d'au moins un de ces principes constitue une présomption de fraude.",
  },
  seize: {
    label: 'Section 4.01(b)',
    words:
      "Dans tous les autres cas de fraude (flagrant délit constaté, ou simple tentative), le responsable du module d'enseignement doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en opérant à la saisie des documents et/ou du matériel de fraude.",
  },
  attached: {
    label: 'Section 4.01(b)',
    words: 'Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.',
  },
};

const used = ({ device_use: use }: Facts) => use !== undefined && use !== 'none';
/** Kept where the ban would have it: not in sight, not at hand. */
const putAway = ({ device_place: place }: Facts) => place === 'bag' || place === 'deposited';
const inSight = ({ device_place: place }: Facts) => place === 'table' || place === 'in_view';

const notNamed = {
  fr: "L'appareil n'est pas nommé, mais l'interdiction vise tout appareil qui permet le stockage et la diffusion d'information.",
  en: 'The device is not named, but the ban covers any device that can store and transmit information.',
};
const specialProvisions = {
  fr: 'Le texte réserve des « dispositions spéciales ».',
  en: 'The text leaves room for special provisions ("dispositions spéciales").',
};
const usedIsPresumed = {
  fr: "L'utilisation d'un tel appareil, même comme horloge, est une présomption de fraude.",
  en: 'Using such a device, even as a clock, is a presumption of fraud.',
};
const notYetASanction = {
  fr: "C'est une présomption, pas encore une sanction.",
  en: 'It is a presumption, not yet a sanction.',
};
const forbidden: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Téléphones et appareils qui stockent et diffusent de l'information sont strictement interdits pendant l'épreuve : ils sont éteints et rangés hors de vue.",
    en: 'Phones and devices that store and transmit information are strictly forbidden during the exam: they are switched off and put away out of sight.',
  },
  cites: ['ban', 'use'],
};

function keep(facts: Facts): Outcome {
  const { device, device_state: state, device_place: place } = facts;
  if (device === 'watch')
    return {
      status: 'unsaid',
      say: {
        fr: "Ce texte ne parle pas des montres ordinaires : il interdit les appareils qui stockent et diffusent de l'information, et ne laisse sur la table que ce qui est autorisé et les outils de rédaction.",
        en: 'This text does not mention ordinary watches: it bans devices that store and transmit information, and leaves on the table only what is authorised and writing tools.',
      },
      cites: ['ban', 'table'],
    };
  if (device === 'calculator')
    return {
      status: 'depends',
      say: {
        fr: "Une calculatrice n'est permise que si elle est expressément autorisée, comme le sujet l'indique ; un téléphone ne peut pas en tenir lieu.",
        en: 'A calculator is allowed only if it is expressly authorised, as the paper says; a phone may not take its place.',
      },
      cites: ['table', 'ban'],
    };
  const reasons = [
    ...(device === 'smartwatch' || device === 'earphones' || device === 'other' ? [notNamed] : []),
    specialProvisions,
  ];
  if (used(facts))
    return {
      status: 'forbidden',
      say: {
        fr: "Un tel appareil ne s'utilise pas pendant l'épreuve, même comme horloge : c'est une présomption de fraude.",
        en: 'Such a device may not be used during the exam, even as a clock: it is a presumption of fraud.',
      },
      reasons,
      cites: ['use', 'ban'],
    };
  if (inSight(facts) || (state !== undefined && state !== 'off')) return { ...forbidden, reasons };
  if (putAway(facts) && state === 'off')
    return {
      status: 'permitted',
      say: {
        fr: "Éteint et rangé hors de vue, l'appareil est là où le texte le demande.",
        en: 'Switched off and put away out of sight, the device is where the text wants it.',
      },
      reasons: [
        {
          fr: "S'en servir, même comme horloge, serait une présomption de fraude.",
          en: 'Using it, even as a clock, would be a presumption of fraud.',
        },
      ],
      cites: ['ban', 'bag'],
    };
  if (putAway(facts))
    return {
      status: 'depends',
      say: {
        fr: "Rangé hors de vue, l'appareil doit encore être éteint : le mode silencieux ou avion n'est pas « en position éteinte ».",
        en: 'Put away out of sight, the device must also be switched off: silent or airplane mode is not off.',
      },
      cites: ['ban', 'bag'],
    };
  if (place === 'pocket' && state === 'off')
    return {
      status: 'contradictory',
      say: {
        fr: "Éteint et hors de vue, le téléphone suit la phrase qui le vise ; mais il est « strictement interdit », et les affaires personnelles doivent être dans le sac, posé à terre : la poche n'est pas nommée.",
        en: 'Switched off and out of sight, the phone meets the sentence about phones; but it is "strictly forbidden", and personal belongings must be in the bag, on the floor: pockets are not mentioned.',
      },
      next: {
        fr: 'Le plus sûr : le ranger, éteint, dans le sac.',
        en: 'Safest: switch it off and put it in the bag.',
      },
      cites: ['ban', 'bag'],
    };
  if (state === 'off' && place === undefined)
    return {
      status: 'depends',
      say: {
        fr: "Éteint, l'appareil doit encore être rangé hors de vue : sur la table, même éteint, il est interdit.",
        en: 'Switched off, the device must also be put away out of sight: on the table, even off, it is forbidden.',
      },
      cites: ['ban', 'bag'],
    };
  return { ...forbidden, reasons };
}

export const devices: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['utc/device-ban', 'silent/ordinary-watch'],
    clauses: { ban: clauses.ban, use: clauses.use, bag: clauses.bag, table: clauses.table },
    statement: {
      fr: "Sauf dispositions spéciales, les téléphones et tout appareil qui permet le stockage et la diffusion d'information, traducteurs électroniques compris, sont strictement interdits pendant les épreuves : éteints et rangés hors de vue. S'en servir, même comme horloge, est une présomption de fraude.",
      en: 'Save special provisions, phones and any device that can store and transmit information, electronic translators included, are strictly forbidden during exams: switched off and put away out of sight. Using one, even as a clock, is a presumption of fraud.',
    },
    decision: {
      asks: [],
      conditions: ['device', 'device_state', 'device_place', 'device_use'],
      decide: keep,
    },
  },
  {
    regulation: 'utc',
    topic: 'devices',
    proposition: 'fraud',
    inventory: ['utc/device-use-presumption'],
    clauses: {
      use: clauses.use,
      principle: clauses.principle,
      ban: clauses.ban,
      transfer: clauses.transfer,
    },
    statement: {
      fr: "Utiliser un téléphone ou un appareil qui stocke et diffuse de l'information, même comme horloge, est une présomption de fraude, sauf dispositions spéciales ; c'en est une aussi de ne pas avoir son téléphone éteint et rangé hors de vue. Une présomption n'est pas encore une sanction.",
      en: 'Using a phone or a device that stores and transmits information, even as a clock, is a presumption of fraud, save special provisions; so is not having a phone switched off and put away out of sight. A presumption is not yet a sanction.',
    },
    decision: pointFirst(
      'lending_claim',
      lendingSuspected('transfer'),
      { status: 'true', say: usedIsPresumed },
      {
        asks: [],
        conditions: ['device', 'device_state', 'device_place', 'device_use'],
        decide: (facts) => {
          const { device, device_state: state, device_place: place } = facts;
          if (device === 'watch' || device === 'calculator')
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte n'attache de présomption de fraude qu'aux téléphones et aux appareils qui stockent et diffusent de l'information ; il ne le dit pas de cet objet.",
                en: 'The text attaches a presumption of fraud only to phones and to devices that store and transmit information; it does not say so of this object.',
              },
              cites: ['use'],
            };
          if (used(facts))
            return {
              status: 'true',
              say: usedIsPresumed,
              reasons: [notYetASanction],
              cites: ['use'],
            };
          const hidden = putAway(facts) || place === 'pocket';
          if (state === 'off' && hidden)
            return {
              status: 'false',
              say: {
                fr: "Éteint, hors de vue et sans qu'on s'en serve, il ne donne pas lieu à une présomption de fraude.",
                en: 'Switched off, out of sight and not used, it raises no presumption of fraud.',
              },
              cites: ['principle', 'use'],
            };
          if (device !== undefined && device !== 'phone')
            return {
              status: 'depends',
              say: {
                fr: "Garder un tel appareil est strictement interdit s'il n'est pas éteint et rangé hors de vue ; mais le texte ne parle de présomption de fraude que pour qui s'en sert, ou pour un téléphone.",
                en: 'Keeping such a device is strictly forbidden unless it is off and put away out of sight; but the text speaks of a presumption of fraud only where it is used, or for a phone.',
              },
              cites: ['use', 'principle'],
            };
          const open = (state === undefined || state === 'off') && (place === undefined || hidden);
          return {
            status: open ? 'depends' : 'true',
            say: {
              fr: "Un téléphone qui n'est pas éteint et rangé hors de vue, ou dont on se sert même comme horloge, vaut présomption de fraude.",
              en: 'A phone that is not switched off and out of sight, or that is used even as a clock, is a presumption of fraud.',
            },
            reasons: [notYetASanction],
            cites: ['principle', 'use'],
          };
        },
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'devices',
    proposition: 'confiscate',
    inventory: [],
    clauses: { seize: clauses.seize, attached: clauses.attached, ban: clauses.ban },
    statement: {
      fr: "En cas de fraude ou de tentative, le responsable du module doit la faire cesser, notamment en saisissant le matériel de fraude, qui est joint au procès-verbal. Le texte ne dit pas si un autre surveillant peut prendre un appareil, ni s'il peut l'être sans fraude.",
      en: 'In case of cheating or an attempt, the module head must stop it, notably by seizing the equipment used, which is attached to the report. The text says neither whether another proctor may take a device nor whether one may be taken where there is no cheating.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "En cas de fraude ou de tentative, le responsable du module doit la faire cesser, notamment en saisissant le matériel de fraude, joint au procès-verbal. Le texte ne dit pas si un autre surveillant peut prendre un appareil, ni s'il peut l'être sans fraude.",
        en: 'In case of cheating or an attempt, the module head must stop it, notably by seizing the equipment used, attached to the report. The text says neither whether another proctor may take a device nor whether one may be taken where there is no cheating.',
      },
      reasons: [
        {
          fr: "Tout téléphone doit être éteint et rangé hors de vue. La durée d'une saisie n'est pas dite.",
          en: 'Every phone must be off and put away out of sight. How long a seizure lasts is not said.',
        },
      ],
    }),
  },
];
