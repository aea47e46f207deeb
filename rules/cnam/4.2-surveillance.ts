import { always, type Cell } from '../cell.ts';

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
      "Interdiction d'utiliser ou même de conserver sans les utiliser des documents ou matériels non autorisés pendant l'épreuve et notamment tous les appareils personnels de communication ou de stockage des données. Les surveillants demanderont aux candidats de déposer les documents et matériels rangés dans leur sac posé à leurs pieds et rigoureusement fermé",
  },
  seize: {
    label: '4.6.2',
    words: "saisir le(s) document(s) ou matériel(s) permettant ultérieurement d'établir la réalité des faits",
  },
};

const inTheBag = {
  fr: 'Il doit être éteint et rangé dans un sac fermé, posé à terre, pendant toute l’épreuve.',
  en: 'It must be off and put in a closed bag on the floor for the whole exam.',
};

export const devices: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['cnam/devices-off-in-bag', 'cnam/phone-not-calculator', 'silent/ordinary-watch'],
    clauses: { off: clauses.off, calculator: clauses.calculator, evenUnused: clauses.evenUnused },
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
            cites: ['off'],
          };
        if (device === 'calculator')
          return {
            status: 'depends',
            say: {
              fr: "Une calculatrice n'est permise que si le sujet l'autorise ; une calculatrice ne peut pas servir à consulter le cours.",
              en: 'A calculator is allowed only if the paper authorises it, and it may not be used to consult course material.',
            },
            cites: ['evenUnused'],
          };
        if (place === 'bag' && state === 'off')
          return {
            status: 'permitted',
            say: {
              fr: "Éteint et rangé dans un sac fermé posé à terre, l'appareil est là où le texte le demande.",
              en: 'Switched off and in a closed bag on the floor, the device is where the text wants it.',
            },
            cites: ['off', 'evenUnused'],
          };
        if (use === 'calculator')
          return {
            status: 'forbidden',
            say: {
              fr: 'Un téléphone portable ne peut pas servir de calculatrice, même en mode avion.',
              en: 'A mobile phone may not serve as a calculator, even in airplane mode.',
            },
            reasons: [inTheBag],
            cites: ['calculator', 'off'],
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
    clauses: { consultation: clauses.consultation, evenUnused: clauses.evenUnused },
    statement: {
      fr: "Consulter son cours sans autorisation, sur quelque support que ce soit, est un cas de fraude avéré. Conserver un appareil sans l'utiliser est interdit ; le texte ne dit pas que c'est une fraude avérée.",
      en: 'Consulting course material without authorisation, on any medium, is an established fraud. Keeping a device without using it is forbidden; the text does not call it an established fraud.',
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
            cites: ['evenUnused', 'consultation'],
          };
        return {
          status: 'unsaid',
          say: {
            fr: "Garder un appareil, même sans l'utiliser, est interdit ; le texte ne dit une « fraude avérée » que de la consultation du cours sans autorisation.",
            en: 'Keeping a device, even unused, is forbidden; the text calls an "established fraud" only the consulting of course material without authorisation.',
          },
          cites: ['evenUnused', 'consultation'],
        };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'devices',
    proposition: 'confiscate',
    inventory: [],
    clauses: { seize: clauses.seize },
    statement: {
      fr: "En cas de fraude ou de tentative, le surveillant responsable saisit le matériel qui permettra d'établir les faits.",
      en: 'In case of cheating or an attempt, the head proctor seizes the equipment that will establish the facts.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "En cas de fraude ou de tentative, le surveillant responsable de la salle doit saisir le matériel qui permettra d'établir les faits.",
        en: 'In case of cheating or an attempt, the proctor in charge of the room must seize the equipment that will establish the facts.',
      },
      reasons: [
        {
          fr: 'Le texte ne dit ni pour combien de temps, ni quand il est rendu.',
          en: 'The text does not say for how long, nor when it is given back.',
        },
      ],
    }),
  },
];
