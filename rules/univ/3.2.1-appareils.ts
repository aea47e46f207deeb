import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { pointed } from '../points.ts';
import { freely } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  deposited: {
    label: '3.2.1',
    words:
      "Les étudiants ne conservent avec eux que le matériel autorisé pour l'épreuve. Les vêtements d'extérieur, sacs, porte-documents, cartables, doivent être déposés à l'entrée dans la salle. Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
  },
  calendar: {
    label: '3.1.1',
    words:
      "La liste des documents ainsi que la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves. En l'absence de toute indication, aucun document ou matériel ne sera autorisé.",
  },
  search: {
    label: 'Annexe 3',
    words:
      "Il est toutefois interdit de fouiller d'autorité le téléphone ou les appareils audio, vidéo privés de l'étudiant. Cette fouille porterait atteinte au respect dû à la vie privée sauf si ce dernier donne son accord. Dans ce cas, cette recherche devra être effectuée sous la surveillance de l'étudiant à la fin de l'épreuve. Le refus de l'étudiant doit être mentionné au procès-verbal établi par le surveillant.",
  },
  askFor: {
    label: 'Annexe 3',
    words:
      "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit prendre toutes mesures nécessaires pour faire cesser la fraude notamment : […] demander à l'étudiant de remettre les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
  },
  obtain: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude ou la tentative de fraude sans interrompre la participation à l'épreuve du ou des candidats. Il se fait remettre par l'étudiant les pièces ou matériels permettant d'établir ultérieurement la réalité des faits.",
  },
};

const notNamed = {
  fr: "L'appareil n'est pas nommé, mais la règle vise tout dispositif de stockage, d'émission ou de réception d'informations.",
  en: 'The device is not named, but the rule covers any device that stores, sends or receives information.',
};
const noConsequence = {
  fr: "Le texte ne dit pas quelle conséquence a le fait d'en garder un sans s'en servir.",
  en: 'The text does not say what follows from keeping one without using it.',
};

function keep({ device, device_state: state, device_place: place, device_use: use }: Facts): Outcome {
  if (device === 'watch')
    return {
      status: 'unsaid',
      say: {
        fr: "Ce texte ne parle pas des montres ordinaires : il vise les dispositifs de stockage, d'émission ou de réception d'informations.",
        en: 'This text does not mention ordinary watches: it covers devices that store, send or receive information.',
      },
      cites: ['deposited'],
    };
  if (device === 'calculator')
    return {
      status: 'depends',
      say: {
        fr: "Une calculatrice n'est permise que si le sujet ou le calendrier des épreuves l'autorise ; un téléphone ne peut pas en tenir lieu.",
        en: 'A calculator is allowed only if the paper or the exam calendar authorises it; a phone may not take its place.',
      },
      cites: ['calendar', 'deposited'],
    };
  const unused = use === undefined || use === 'none';
  if (unused && place === 'deposited' && state === 'off')
    return {
      status: 'permitted',
      say: {
        fr: "Éteint et déposé à l'entrée, l'appareil est là où le texte le demande.",
        en: 'Switched off and left at the entrance, the device is where the text wants it.',
      },
      cites: ['deposited'],
    };
  if (unused && place === 'deposited' && state === undefined)
    return {
      status: 'depends',
      say: {
        fr: "Déposé à l'entrée, l'appareil doit encore être éteint.",
        en: 'Left at the entrance, the device must also be switched off.',
      },
      cites: ['deposited'],
    };
  if (unused && place === 'bag' && (state === 'off' || state === undefined))
    return {
      status: 'depends',
      say: {
        fr: "Il faut que l'appareil soit éteint et que le sac soit lui-même déposé à l'entrée de la salle : un sac gardé avec soi n'est pas permis.",
        en: 'The device must be off and the bag itself left at the entrance of the room: a bag kept at hand is not allowed.',
      },
      cites: ['deposited'],
    };
  return {
    status: 'forbidden',
    say: {
      fr: "Téléphones et dispositifs qui stockent, émettent ou reçoivent des informations ne se gardent pas et ne s'utilisent pas : ils sont éteints et déposés à l'entrée de la salle.",
      en: 'Phones and devices that store, send or receive information may be neither kept nor used: they are switched off and left at the entrance of the room.',
    },
    reasons: [
      ...(device === 'smartwatch' || device === 'earphones' || device === 'translator' || device === 'other'
        ? [notNamed]
        : []),
      noConsequence,
    ],
    cites: ['deposited'],
  };
}

/** What the text says of the points of a look into a device, whatever else is asked of it. */
const searchPoints = {
  under_eyes: finds(
    'required',
    "La recherche dans l'appareil se fait avec l'accord de l'étudiant, sous sa surveillance.",
    "The device is searched with the student's agreement, and under the student's eyes.",
    'search',
  ),
  alone: finds(
    'forbidden',
    "Même avec l'accord de l'étudiant, la recherche dans son appareil se fait sous sa surveillance.",
    "Even with the student's agreement, the device is searched under the student's eyes.",
    'search',
  ),
  at_end: finds(
    'required',
    "Même avec l'accord de l'étudiant, la recherche dans son appareil se fait à la fin de l'épreuve.",
    "Even with the student's agreement, the device is searched at the end of the exam.",
    'search',
  ),
  right_away: finds(
    'forbidden',
    "La recherche dans l'appareil ne se fait qu'avec l'accord de l'étudiant, à la fin de l'épreuve et sous sa surveillance.",
    "The device is searched only with the student's agreement, at the end of the exam and under the student's eyes.",
    'search',
  ),
  refusal_noted: finds(
    'required',
    "Le refus de l'étudiant doit être mentionné au procès-verbal.",
    "The student's refusal must be noted in the report (procès-verbal).",
    'search',
  ),
} as const;

/** Of a device that is to be left at the entrance, or is not. */
const devicesLeft = finds(
  'required',
  "Téléphones et dispositifs qui stockent, émettent ou reçoivent des informations doivent être éteints et déposés à l'entrée dans la salle.",
  'Phones and devices that store, send or receive information must be switched off and left on entering the room.',
  'deposited',
);

export const devices: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['univ/phones-off-and-deposited', 'silent/ordinary-watch'],
    clauses: { deposited: clauses.deposited, calendar: clauses.calendar },
    statement: {
      fr: "Les téléphones, et tout dispositif de stockage, d'émission ou de réception d'informations, sont éteints et déposés à l'entrée dans la salle, comme les sacs : les étudiants ne gardent que le matériel autorisé.",
      en: 'Phones, and any device that stores, sends or receives information, are switched off and left on entering the room, like bags: students keep only the authorised equipment.',
    },
    decision: pointed(
      'things_lost',
      {
        lost: finds(
          'unsaid',
          "Le texte demande de déposer les appareils, éteints, à l'entrée dans la salle ; il ne dit pas qui en répond s'ils sont perdus, volés ou abîmés.",
          'The text has devices switched off and left on entering the room; it does not say who answers for them if they are lost, stolen or damaged.',
          'deposited',
        ),
      },
      pointed(
        'device_left',
        { told: devicesLeft, kept: { ...devicesLeft, status: 'forbidden' } },
        freely({
          asks: [],
          conditions: ['device', 'device_state', 'device_place', 'device_use'],
          decide: keep,
        }),
      ),
    ),
  },
  {
    regulation: 'univ',
    topic: 'devices',
    proposition: 'search',
    inventory: ['univ/phone-search'],
    clauses: { search: clauses.search },
    statement: {
      fr: "Il est interdit de fouiller d'autorité le téléphone ou les appareils privés de l'étudiant. Avec son accord, la recherche se fait à la fin de l'épreuve et sous sa surveillance ; son refus est mentionné au procès-verbal.",
      en: "A student's phone or private devices may not be searched on one's own authority. With the student's agreement, it is done at the end of the exam and under the student's eyes; a refusal is noted in the report.",
    },
    decision: pointed('search_point', searchPoints, {
      asks: [],
      conditions: ['consent', 'moment'],
      decide: ({ consent, moment }) => {
        if (consent === true)
          return {
            // With consent, everything hangs on whether the exam is over.
            status: moment === 'after' ? 'permitted' : moment === 'during' ? 'forbidden' : 'depends',
            say: {
              fr: "Avec l'accord de l'étudiant, la recherche peut se faire, à la fin de l'épreuve et sous sa surveillance.",
              en: "With the student's agreement, the search may be made, at the end of the exam and under the student's eyes.",
            },
          };
        if (consent === false)
          return {
            status: 'forbidden',
            say: {
              fr: "Sans l'accord de l'étudiant, il est interdit de fouiller son téléphone : ce serait une atteinte à la vie privée.",
              en: "Without the student's agreement, searching the phone is forbidden: it would infringe the student's privacy.",
            },
            next: {
              fr: 'Mentionner le refus au procès-verbal.',
              en: 'Note the refusal in the report.',
            },
          };
        return {
          status: 'depends',
          say: {
            fr: "Il est interdit de fouiller d'autorité un téléphone privé ; il faut l'accord de l'étudiant, et la recherche se fait à la fin de l'épreuve, sous sa surveillance.",
            en: "Searching a private phone on one's own authority is forbidden; it takes the student's agreement, and it is done at the end of the exam, under the student's eyes.",
          },
          reasons: [
            {
              fr: "Le refus de l'étudiant est mentionné au procès-verbal.",
              en: "The student's refusal is noted in the report.",
            },
          ],
        };
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'devices',
    proposition: 'confiscate',
    inventory: [],
    clauses: {
      askFor: clauses.askFor,
      obtain: clauses.obtain,
      deposited: clauses.deposited,
      search: clauses.search,
    },
    statement: {
      fr: "Devant une fraude ou une tentative, le surveillant doit demander à l'étudiant de remettre les dispositifs de réception d'informations utilisés, et se fait remettre ce qui permet d'établir les faits. Le texte ne dit pas qu'il peut les prendre d'autorité, ni rien d'un appareil qui n'a pas servi à frauder, sinon qu'il doit être éteint et déposé à l'entrée.",
      en: 'Faced with cheating or an attempt, the proctor must ask the student to hand over the devices used to receive information, and has handed over what will establish the facts. The text does not say that the proctor may take them by force, and of a device not used to cheat it says only that it must be off and left at the entrance.',
    },
    decision: pointed(
      'search_point',
      searchPoints,
      pointed(
        'device_taken',
        {
          asked: finds(
            'required',
            "Devant une fraude ou une tentative, le surveillant doit demander à l'étudiant de remettre l'appareil utilisé.",
            'Faced with cheating or an attempt, the proctor must ask the student to hand over the device used.',
            'askFor',
            'obtain',
          ),
          forced: finds(
            'unsaid',
            "Le surveillant demande à l'étudiant de remettre l'appareil utilisé ; le texte ne dit pas qu'il peut le prendre de force.",
            'The proctor asks the student to hand over the device used; the text does not say that it may be taken by force.',
            'askFor',
          ),
        },
        always({
          // Asking is a duty in a case of cheating; taking is not said, and outside cheating neither is.
          status: 'depends',
          say: {
            fr: "Devant une fraude ou une tentative, le surveillant doit demander à l'étudiant de remettre l'appareil utilisé, et se fait remettre ce qui permet d'établir les faits ; le texte ne parle pas de le prendre d'autorité.",
            en: 'Faced with cheating or an attempt, the proctor must ask the student to hand over the device used, and has handed over what will establish the facts; the text does not speak of taking it by force.',
          },
          reasons: [
            {
              fr: "Il fait « saisir » les documents et « demander » les appareils, sans dire quoi faire si l'étudiant refuse, ni quand l'appareil est rendu.",
              en: 'It has documents "seized" and devices "asked for", saying neither what to do if the student refuses nor when the device is given back.',
            },
            {
              fr: "D'un appareil qui n'a pas servi à frauder, il dit seulement qu'il doit être éteint et déposé à l'entrée dans la salle.",
              en: 'Of a device not used to cheat it says only that it must be switched off and left on entering the room.',
            },
          ],
          cites: ['askFor', 'obtain', 'deposited'],
        }),
      ),
    ),
  },
];
