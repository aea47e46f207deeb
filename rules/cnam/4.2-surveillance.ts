import type { Cell } from '../cell.ts';

const clauses = {
  off: {
    label: '4.2',
    words:
      'Pendant toute la durée des épreuves, tous les appareils de communication ou de stockage de données personnelles (téléphones portables, ordinateurs, tablettes ...) doivent être éteints et rangés dans un sac posé à terre.',
  },
  calculator: { label: '4.2', words: 'Les téléphones portables ne peuvent pas servir de calculatrice.' },
  consultation: {
    label: '4.2',
    words:
      "Toute consultation de cours, sans autorisation, quel qu'en soit le support, y compris une calculatrice, sera considérée comme un cas de fraude avéré.",
  },
  evenUnused: {
    label: '4.6.1',
    words:
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Interdiction d'utiliser ou même de conserver sans les utiliser des documents ou matériels non autorisés pendant l'épreuve et notamment tous les appareils personnels de communication ou de stockage des données. Les surveillants demanderont aux candidats de déposer les documents et matériels rangés dans leur sac posé à leurs pieds et rigoureusement fermé",
  },
  nothing: {
    label: '3.1',
    words:
      "Le sujet doit préciser le code et le nom complet de l'unité d'enseignement, le centre Cnam organisateur concerné, la durée de l'épreuve ainsi que les documents ou matériels autorisés. En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
  },
  misconduct: {
    label: '4.2',
    words:
      'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
  },
  record: {
    label: '4.5',
    words:
      "Le procès-verbal mentionne […] les observations ou incidents constatés pendant l'épreuve accompagnés le cas échéant du ou des documents et / ou du ou des matériels non autorisés saisis.",
  },
  seize: {
    label: '4.6.2',
    words:
      "En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] saisir le(s) document(s) ou matériel(s) permettant ultérieurement d'établir la réalité des faits",
  },
};

const inTheBag = {
  fr: 'Il doit être éteint et rangé dans un sac fermé, posé à terre, pendant toute l’épreuve.',
  en: 'It must be off and put in a closed bag on the floor for the whole exam.',
};

const mayBePunished = {
  fr: 'Un comportement non conforme au règlement peut valoir des sanctions disciplinaires, par la saisine de la section disciplinaire.',
  en: 'Behaviour against the regulation may lead to disciplinary sanctions, by referral to the disciplinary section (section disciplinaire).',
};
const mustSeize = {
  fr: "En cas de fraude ou de tentative, le surveillant responsable de la salle doit saisir le matériel qui permettra d'établir les faits.",
  en: 'In case of cheating or an attempt, the proctor in charge of the room must seize the equipment that will establish the facts.',
};
const onlyKept = {
  fr: "Garder un appareil sans l'utiliser est interdit, mais le texte ne dit pas si le surveillant peut alors le prendre : il demande de le ranger dans le sac, et parle au procès-verbal de « matériels non autorisés saisis ».",
  en: 'Keeping a device without using it is forbidden, but the text does not say whether a proctor may then take it: it has it put in the bag, and mentions "unauthorised equipment seized" in the record.',
};
const howLong = {
  fr: 'Le texte ne dit ni pour combien de temps, ni quand il est rendu.',
  en: 'The text does not say for how long, nor when it is given back.',
};
const notOthers = {
  fr: "Le texte ne dit pas si un autre surveillant que le responsable de la salle peut l'exiger.",
  en: 'The text does not say whether a proctor other than the one in charge of the room may require it.',
};
const consulting = {
  fr: "Consulter son cours sans autorisation, quel qu'en soit le support (même une calculatrice), est considéré comme un cas de fraude avéré. Utiliser ou même garder un autre document ou matériel non autorisé est interdit et peut valoir des sanctions disciplinaires, sans que le texte l'appelle expressément une fraude.",
  en: 'Consulting course material without authorisation, on any medium (even a calculator), is considered an established fraud. Using or even keeping any other unauthorised document or equipment is forbidden and may lead to disciplinary sanctions, without the text expressly calling it cheating.',
};

export const devices: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['cnam/devices-off-in-bag', 'cnam/phone-not-calculator', 'silent/ordinary-watch'],
    clauses: {
      off: clauses.off,
      calculator: clauses.calculator,
      evenUnused: clauses.evenUnused,
      nothing: clauses.nothing,
      consultation: clauses.consultation,
    },
    statement: {
      fr: "Tous les appareils de communication ou de stockage de données (téléphone, ordinateur, tablette…) sont éteints et rangés dans un sac fermé posé à terre pendant toute l'épreuve. Les garder sans les utiliser est interdit aussi, et un téléphone ne peut pas servir de calculatrice.",
      en: 'All devices that communicate or store data (phone, computer, tablet…) are off and in a closed bag on the floor for the whole exam. Keeping them without using them is forbidden too, and a phone may not serve as a calculator.',
    },
    decision: {
      asks: [],
      conditions: ['device', 'device_state', 'device_place', 'device_use'],
      decide: ({ device, device_state: state, device_place: place, device_use: use }) => {
        if (device === 'watch')
          return {
            status: 'unsaid',
            say: {
              fr: 'Ce règlement ne parle pas des montres ordinaires.',
              en: 'This regulation does not mention ordinary watches.',
            },
            reasons: [
              {
                fr: "En l'absence d'indications sur le sujet, aucun matériel n'est autorisé ; le texte ne dit pas si une montre en est un.",
                en: 'If the paper says nothing, no equipment is allowed; the text does not say whether a watch is equipment.',
              },
            ],
            cites: ['nothing', 'off'],
          };
        if (device === 'calculator')
          return {
            status: 'depends',
            say: {
              fr: "Une calculatrice n'est permise que si le sujet l'autorise ; y consulter son cours sans autorisation est un cas de fraude avéré.",
              en: 'A calculator is allowed only if the paper authorises it; consulting course material on it without authorisation is an established fraud.',
            },
            cites: ['nothing', 'consultation'],
          };
        if (place === 'bag')
          return {
            status: state === 'off' ? 'permitted' : state === undefined ? 'depends' : 'forbidden',
            say:
              state === 'off'
                ? {
                    fr: "Éteint et rangé dans un sac fermé posé à terre, l'appareil est là où le texte le demande.",
                    en: 'Switched off and in a closed bag on the floor, the device is where the text wants it.',
                  }
                : {
                    fr: "Dans le sac, posé à terre et fermé, l'appareil doit être éteint pendant toute l'épreuve.",
                    en: 'In the bag, on the floor and closed, the device must be switched off for the whole exam.',
                  },
            cites: ['off', 'evenUnused'],
          };
        if (place === 'deposited')
          return {
            status: 'unsaid',
            say: {
              fr: "Le texte veut l'appareil éteint, dans un sac fermé posé à terre : il ne dit rien d'un appareil déposé ailleurs.",
              en: 'The text wants the device off, in a closed bag on the floor: it says nothing of a device left elsewhere.',
            },
            cites: ['off', 'evenUnused'],
          };
        if (use === 'calculator' && (device === undefined || device === 'phone'))
          return {
            status: 'forbidden',
            say: {
              fr: 'Un téléphone portable ne peut pas servir de calculatrice.',
              en: 'A mobile phone may not serve as a calculator.',
            },
            reasons: [inTheBag],
            cites: ['calculator', 'off', 'evenUnused'],
          };
        return {
          status: 'forbidden',
          say: {
            fr: "Un appareil de communication ou de stockage de données ne se garde ni ne s'utilise pendant l'épreuve, même éteint : il est rangé dans un sac fermé posé à terre.",
            en: 'A device that communicates or stores data may be neither kept at hand nor used during the exam, even switched off: it goes into a closed bag on the floor.',
          },
          reasons:
            device === 'smartwatch'
              ? [
                  {
                    fr: "La montre connectée n'est pas nommée, mais elle communique et stocke des données : la liste du texte reste ouverte.",
                    en: 'Connected watches are not named, but they communicate and store data: the list in the text is open.',
                  },
                ]
              : device === 'computer' || device === 'tablet'
                ? [
                    {
                      fr: "Le texte ne fait pas d'exception pour un ordinateur ou une tablette que le sujet autoriserait.",
                      en: 'The text makes no exception for a computer or tablet that the paper would authorise.',
                    },
                  ]
                : [],
          cites: ['off', 'evenUnused'],
        };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'devices',
    proposition: 'fraud',
    inventory: ['cnam/consulting-notes-is-fraud'],
    clauses: {
      consultation: clauses.consultation,
      evenUnused: clauses.evenUnused,
      misconduct: clauses.misconduct,
    },
    statement: {
      fr: "Consulter son cours sans autorisation, sur quelque support que ce soit, est un cas de fraude avéré. Conserver un appareil sans l'utiliser est interdit, ce qui peut valoir des sanctions disciplinaires ; le texte ne dit pas que c'est une fraude avérée.",
      en: 'Consulting course material without authorisation, on any medium, is an established fraud. Keeping a device without using it is forbidden, and may lead to disciplinary sanctions; the text does not call it an established fraud.',
    },
    decision: {
      asks: [],
      conditions: ['device_use'],
      decide: ({ device_use: use }) => {
        if (use === 'documents')
          return {
            status: 'true',
            say: {
              fr: "Consulter son cours sans autorisation, quel qu'en soit le support, est considéré comme un cas de fraude avéré.",
              en: 'Consulting course material without authorisation, on any medium, is considered an established fraud.',
            },
            cites: ['consultation'],
          };
        if (use === undefined)
          return {
            status: 'depends',
            say: {
              fr: "Garder un appareil, même sans l'utiliser, est interdit ; c'est un « cas de fraude avéré » s'il a servi à consulter le cours sans autorisation.",
              en: 'Keeping a device, even unused, is forbidden; it is an "established fraud" if it was used to consult course material without authorisation.',
            },
            reasons: [mayBePunished],
            cites: ['evenUnused', 'consultation', 'misconduct'],
          };
        return {
          status: 'unsaid',
          say: {
            fr: "Garder un appareil, même sans l'utiliser, est interdit ; le texte ne dit une « fraude avérée » que de la consultation du cours sans autorisation.",
            en: 'Keeping a device, even unused, is forbidden; the text calls an "established fraud" only the consulting of course material without authorisation.',
          },
          reasons: [mayBePunished],
          cites: ['evenUnused', 'consultation', 'misconduct'],
        };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'devices',
    proposition: 'confiscate',
    inventory: [],
    clauses: { seize: clauses.seize, evenUnused: clauses.evenUnused, record: clauses.record },
    statement: { fr: `${mustSeize.fr} ${onlyKept.fr}`, en: `${mustSeize.en} ${onlyKept.en}` },
    decision: {
      asks: [],
      conditions: ['device_use'],
      decide: ({ device_use: use }) => {
        if (use === 'none')
          return { status: 'unsaid', say: onlyKept, cites: ['evenUnused', 'record', 'seize'] };
        if (use === 'documents')
          return { status: 'required', say: mustSeize, reasons: [howLong, notOthers], cites: ['seize'] };
        return { status: 'depends', say: mustSeize, reasons: [onlyKept, howLong] };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'unauthorised',
    inventory: ['cnam/consulting-notes-is-fraud'],
    clauses: {
      consultation: clauses.consultation,
      evenUnused: clauses.evenUnused,
      misconduct: clauses.misconduct,
    },
    statement: consulting,
    decision: {
      asks: [],
      conditions: ['notes_read'],
      decide: ({ notes_read: read }) =>
        read === 'read'
          ? {
              status: 'true',
              say: {
                fr: "Consulter son cours sans autorisation, quel qu'en soit le support, même une calculatrice, est considéré comme un cas de fraude avéré.",
                en: 'Consulting course material without authorisation, on any medium, even a calculator, is considered an established fraud.',
              },
              cites: ['consultation'],
            }
          : { status: read === 'kept' ? 'unsaid' : 'depends', say: consulting },
    },
  },
];
