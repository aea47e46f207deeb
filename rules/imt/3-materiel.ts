import { always, type Cell, type Outcome, whereTold } from '../cell.ts';
import { languageAlike } from '../language-exam.ts';
import type { Holder } from '../status.ts';
import { exchangeFound, exchangeJudged, pointed } from './points.ts';

/** The words of section 3 on what is brought along. */
export const clauses = {
  devices: {
    label: '3',
    words:
      "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen.",
  },
  workingComputer: {
    label: '3',
    words:
      "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen. A l'exception pour les examens en ligne de l'ordinateur sur lequel l'apprenant travaille qui est sous contrôle du surveillant.",
  },
  closed: {
    label: '3',
    words:
      "Les contrôles sont organisés en temps limité, sans documentation, sans accès à des moyens électroniques (ordinateur, réseau, calculatrice…) autres que ceux surveillés sous une forme que l'équipe enseignante juge adaptée à la vérification de l'atteinte des objectifs fixés.",
  },
  entrance: {
    label: '3',
    words:
      "Lors des contrôles de connaissances sans document, les apprenants doivent […] Laisser à l'entrée de la salle d'examen tout document ou matériel qui n'est pas jugé comme strictement nécessaire au contrôle par les personnes qui assurent la surveillance.",
  },
  desk: {
    label: '3',
    words:
      "Lors des contrôles de connaissances sans document, les apprenants doivent […] Montrer que leur bureau est vierge de tout document qui n'est pas jugé comme strictement nécessaire au contrôle par les personnes qui assurent la surveillance.",
  },
  own: {
    label: '3',
    words:
      "Les apprenants doivent apporter leur propre matériel pour l'épreuve concernée, aucune communication entre apprenants, ni échange de matériel, ni échange de courriel, sms, messagerie instantanée…n'est autorisé pendant l'épreuve.",
  },
  nullity: {
    label: '3',
    words:
      "Les apprenants doivent apporter leur propre matériel pour l'épreuve concernée, aucune communication entre apprenants, ni échange de matériel, ni échange de courriel, sms, messagerie instantanée…n'est autorisé pendant l'épreuve. Tout apprenant ne respectant pas cette clause verra sa copie frappée de nullité, sans préjudice de sanctions disciplinaires (interdiction de pouvoir e représenter à de nouvelles sessions).",
  },
  zero: {
    label: '3.2.2',
    words: "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée.",
  },
};

const teachingTeam: Holder = {
  name: { fr: "l'équipe enseignante", en: 'the teaching team' },
  roles: ['staff'],
};
const proctors: Holder = {
  name: { fr: 'les surveillants', en: 'the proctors' },
  roles: ['proctor'],
};

const offInView = {
  fr: "Les appareils électroniques (téléphone, ordinateur, tablette, appareil photo…) doivent, eux, être éteints, placés en évidence, et rester dans la salle pendant tout l'examen.",
  en: 'Electronic devices (phone, computer, tablet, camera…), for their part, must be switched off, placed in plain view, and stay in the room for the whole exam.',
};
const openList = {
  fr: "La montre connectée n'est pas nommée, mais c'est un appareil électronique : la liste du texte reste ouverte.",
  en: 'Connected watches are not named, but they are electronic devices: the list in the text is open.',
};
const supervisedOnly = {
  fr: "Exception : les moyens électroniques surveillés, sous une forme que l'équipe enseignante juge adaptée, et, en ligne, l'ordinateur sur lequel l'apprenant travaille.",
  en: 'Exception: electronic means supervised in a form that the teaching team judges suitable and, online, the computer that the learner works on.',
};
const notForThat: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Même sur un ordinateur admis, l'épreuve se passe sans documentation, et aucun échange de courriel, de sms ou de message n'est autorisé.",
    en: 'Even on a computer that is allowed, the exam is taken without documents, and no exchange of e-mails, texts or messages is allowed.',
  },
  cites: ['closed', 'own', 'workingComputer'],
};
const teamDecides: Outcome = {
  status: 'discretion',
  holder: teachingTeam,
  say: {
    fr: "Calculatrice ou ordinateur ne s'utilisent que surveillés, sous une forme que l'équipe enseignante juge adaptée ; sans cela, l'épreuve se passe sans moyens électroniques.",
    en: 'A calculator or a computer may be used only under supervision, in a form that the teaching team judges suitable; otherwise the exam is taken without electronic means.',
  },
  cites: ['closed', 'devices'],
};

const workingComputerOn = {
  fr: "En ligne, l'ordinateur sur lequel l'apprenant travaille fait exception : il reste allumé, sous contrôle du surveillant.",
  en: 'Online, the computer that the learner works on is the exception: it stays on, under the control of the proctor.',
};
const ownComputerFound = {
  off: { status: 'false', say: workingComputerOn, cites: ['workingComputer'] },
  on: { status: 'permitted', say: workingComputerOn, cites: ['workingComputer'] },
} as const;

export const devices: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['imt/devices-off-in-view', 'imt/online-working-computer-exception', 'silent/ordinary-watch'],
    clauses: {
      devices: clauses.devices,
      workingComputer: clauses.workingComputer,
      closed: clauses.closed,
      entrance: clauses.entrance,
      own: clauses.own,
    },
    statement: {
      fr: "Les appareils électroniques (téléphone, ordinateur, tablette, appareil photo…) doivent être éteints, placés en évidence, et rester dans la salle pendant tout l'examen. En ligne, l'ordinateur sur lequel l'apprenant travaille fait exception, sous contrôle du surveillant. L'épreuve se passe sans accès à d'autres moyens électroniques que ceux qui sont surveillés, sous une forme que l'équipe enseignante juge adaptée.",
      en: 'Electronic devices (phone, computer, tablet, camera…) must be switched off, placed in plain view, and stay in the room for the whole exam. Online, the computer that the learner works on is the exception, under the control of the proctor. The exam is taken without access to electronic means other than those supervised, in a form that the teaching team judges suitable.',
    },
    decision: pointed('own_computer', ownComputerFound, {
      asks: ['mode'],
      conditions: ['device', 'device_state', 'device_place', 'device_use'],
      decide: ({ device, device_state: state, device_place: place, device_use: use, mode }) => {
        if (device === 'watch')
          return {
            status: 'unsaid',
            say: {
              fr: 'Ce règlement ne parle pas des montres ordinaires : sa règle sur les appareils ne vise que les appareils électroniques.',
              en: 'This regulation does not mention ordinary watches: its rule on devices is about electronic ones only.',
            },
            reasons: [
              {
                fr: "Dans un contrôle sans document, le matériel que les surveillants ne jugent pas strictement nécessaire est laissé à l'entrée de la salle.",
                en: 'In an exam without documents, equipment that the proctors do not judge strictly necessary is left at the entrance of the room.',
              },
            ],
            cites: ['devices', 'entrance'],
          };
        const off = state === 'off';
        if (device === 'computer' && !off) {
          if (use === 'documents' || use === 'message') return notForThat;
          if (mode === 'online')
            return {
              status: 'permitted',
              say: workingComputerOn,
              reasons: [
                {
                  fr: "L'exception ne vaut que pour cet ordinateur : tout autre appareil doit être éteint et en évidence.",
                  en: 'The exception holds for that computer only: any other device must be off and in plain view.',
                },
              ],
              cites: ['workingComputer'],
            };
          if (mode === undefined)
            return {
              status: 'depends',
              say: {
                fr: "En ligne, l'ordinateur de travail est permis, sous contrôle du surveillant ; en salle, un ordinateur ne s'utilise que surveillé, sous une forme que l'équipe enseignante juge adaptée.",
                en: 'Online, the working computer is allowed, under the control of the proctor; in a room, a computer may be used only under supervision, in a form that the teaching team judges suitable.',
              },
              cites: ['workingComputer', 'closed'],
            };
          return teamDecides;
        }
        if (device === 'calculator' && !off) return teamDecides;
        const wrong =
          (state !== undefined && !off) ||
          (use !== undefined && use !== 'none') ||
          place === 'bag' ||
          place === 'pocket';
        if (wrong || (state === undefined && place === undefined))
          return {
            status: 'forbidden',
            say: {
              fr: "Un appareil électronique ne se garde pas sur soi et ne s'utilise pas : il doit être éteint, placé en évidence, et rester dans la salle pendant tout l'examen.",
              en: 'An electronic device may be neither kept on oneself nor used: it must be switched off, placed in plain view, and stay in the room for the whole exam.',
            },
            reasons: [
              ...(state === 'silent' || state === 'airplane'
                ? [
                    {
                      fr: "Le mode silencieux ou avion ne suffit pas : le texte demande que l'appareil soit éteint.",
                      en: 'Silent or airplane mode is not enough: the text wants the device switched off.',
                    },
                  ]
                : []),
              ...(off && (place === 'bag' || place === 'pocket')
                ? [
                    {
                      fr: "Éteint ne suffit pas : dans un sac ou une poche, l'appareil n'est pas en évidence.",
                      en: 'Being off is not enough: in a bag or a pocket, the device is not in plain view.',
                    },
                  ]
                : []),
              ...(device === 'smartwatch' ? [openList] : []),
              ...(device === undefined ? [supervisedOnly] : []),
            ],
            cites: device === undefined ? ['devices', 'workingComputer', 'closed'] : ['devices'],
          };
        if (off && (place === 'in_view' || place === 'table'))
          return {
            status: 'permitted',
            say: {
              fr: "Éteint, placé en évidence et dans la salle, l'appareil est là où le texte le demande ; il ne s'utilise pas.",
              en: 'Switched off, in plain view and in the room, the device is where the text wants it; it may not be used.',
            },
            reasons: [
              {
                fr: "Le texte demande aussi de laisser à l'entrée de la salle le matériel que les surveillants ne jugent pas strictement nécessaire.",
                en: 'The text also asks for equipment that the proctors do not judge strictly necessary to be left at the entrance of the room.',
              },
            ],
            cites: ['devices', 'entrance'],
          };
        return {
          status: 'depends',
          say: {
            fr: "Deux conditions sont posées : l'appareil doit être éteint, et placé en évidence. Il reste dans la salle pendant tout l'examen.",
            en: 'There are two conditions: the device must be switched off, and placed in plain view. It stays in the room for the whole exam.',
          },
          ...(device === 'smartwatch' ? { reasons: [openList] } : {}),
          cites: ['devices'],
        };
      },
    }),
  },
  {
    regulation: 'imt',
    topic: 'devices',
    proposition: 'fraud',
    inventory: ['silent/phone-kept-not-used'],
    clauses: {
      devices: clauses.devices,
      nullity: clauses.nullity,
      zero: clauses.zero,
    },
    statement: {
      fr: 'Le texte demande que les appareils soient éteints et en évidence ; il ne dit pas que garder un appareil est une fraude. Échanger des messages entre apprenants entraîne la nullité de la copie. Une fraude ou tentative constatée vaut la note de 0.',
      en: 'The text wants devices off and in plain view; it does not say that keeping one is cheating. Exchanging messages between learners makes the script null. Cheating or an attempt, once established, means a mark of 0.',
    },
    decision: {
      asks: [],
      conditions: ['device_use'],
      decide: ({ device_use: use }) =>
        use === 'message'
          ? {
              status: 'unsaid',
              say: {
                fr: "Échanger un sms, un courriel ou un message pendant l'épreuve est interdit et la copie est frappée de nullité ; le texte ne dit pas si c'est une fraude.",
                en: 'Exchanging a text, an e-mail or a message during the exam is forbidden and the script is struck with nullity; the text does not say whether it is cheating.',
              },
              cites: ['nullity'],
            }
          : {
              status: 'unsaid',
              say: {
                fr: "Le texte exige que l'appareil soit éteint et en évidence, mais il ne dit pas que le garder ou l'utiliser est une fraude.",
                en: 'The text wants the device off and in plain view, but it does not say that keeping or using it is cheating.',
              },
              reasons: [
                {
                  fr: 'Une fraude ou une tentative, si elle est constatée, vaut la note de 0.',
                  en: 'Cheating or an attempt, if established, means a mark of 0.',
                },
              ],
              cites: ['devices', 'zero'],
            },
    },
  },
];

const closedBook = {
  fr: "Les contrôles ont lieu sans documentation et sans moyens électroniques. Tout document ou matériel que les surveillants ne jugent pas strictement nécessaire reste à l'entrée.",
  en: 'Exams are taken without documents and without electronic means. Any document or equipment that the proctors do not judge strictly necessary stays at the entrance.',
};
const allowedOnThePaper: Outcome = {
  status: 'contradictory',
  say: {
    fr: 'Le texte veut des contrôles « sans documentation », mais parle aussi de « contrôles de connaissances sans document » comme s’il y en avait d’autres : il ne dit pas ce que vaut une autorisation portée sur le sujet.',
    en: 'The text wants exams "without documents", but also speaks of "exams without documents" as if there were others: it does not say what leave given on the paper is worth.',
  },
  reasons: [
    {
      fr: 'Dans un contrôle sans document, les surveillants jugent ce qui est strictement nécessaire.',
      en: 'In an exam without documents, the proctors judge what is strictly necessary.',
    },
  ],
  cites: ['closed', 'desk'],
};
const dictionaryToo = {
  fr: "Le dictionnaire n'est pas nommé, mais les contrôles ont lieu sans documentation, et le texte ne fait pas d'exception, même pour un étudiant étranger.",
  en: 'Dictionaries are not named, but exams are taken without documents, and the text makes no exception, not even for foreign students.',
};
const noSharing = {
  fr: "Chacun apporte son propre matériel : ni échange de matériel ni communication entre apprenants n'est autorisé pendant l'épreuve.",
  en: 'Everyone brings their own equipment: neither exchanging equipment nor communicating between learners is allowed during the exam.',
};
const atTheEntrance = {
  fr: "Dans un contrôle sans document, tout document ou matériel que les surveillants ne jugent pas strictement nécessaire est laissé à l'entrée de la salle.",
  en: 'In an exam without documents, any document or equipment that the proctors do not judge strictly necessary is left at the entrance of the room.',
};

const bagFound: Partial<Readonly<Record<'kept' | 'entrance', Outcome>>> = {
  kept: { status: 'discretion', holder: proctors, say: atTheEntrance, cites: ['entrance'] },
  entrance: { status: 'required', say: atTheEntrance, cites: ['entrance'] },
};

export const materials: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'default-materials',
    proposition: 'use',
    inventory: ['imt/no-documents-no-electronics', 'imt/desk-clear'],
    clauses: {
      closed: clauses.closed,
      entrance: clauses.entrance,
      desk: clauses.desk,
      own: clauses.own,
      devices: clauses.devices,
      nullity: clauses.nullity,
    },
    statement: {
      fr: "Les contrôles ont lieu sans documentation et sans moyens électroniques (ordinateur, réseau, calculatrice…), sauf ceux qui sont surveillés sous une forme que l'équipe enseignante juge adaptée. Sur la table, seulement ce que les surveillants jugent strictement nécessaire.",
      en: 'Exams are taken without documents and without electronic means (computer, network, calculator…), except those supervised in a form that the teaching team judges suitable. On the table, only what the proctors judge strictly necessary.',
    },
    decision: pointed(
      'exchange_point',
      exchangeJudged,
      pointed('exchange_effect', exchangeFound, {
        asks: [],
        conditions: ['item', 'paper_says', 'necessity_by'],
        decide: ({ item, paper_says: says, necessity_by: judge }) => {
          if (judge !== undefined)
            return {
              status: judge === 'proctor' ? 'true' : 'false',
              say: {
                fr: 'Dans un contrôle sans document, ce sont les surveillants qui jugent si un document ou un matériel est strictement nécessaire.',
                en: 'In an exam without documents, the proctors judge whether a document or equipment is strictly necessary.',
              },
              cites: ['entrance', 'desk'],
            };
          switch (item) {
            case 'calculator':
              if (says === undefined) return { ...teamDecides, cites: ['closed'] };
              return says === 'allowed'
                ? {
                    status: 'permitted',
                    say: {
                      fr: "La calculatrice est permise si l'équipe enseignante l'a prévue, et sous surveillance.",
                      en: 'The calculator is allowed where the teaching team has provided for it, and under supervision.',
                    },
                    cites: ['closed'],
                  }
                : {
                    status: 'forbidden',
                    say: {
                      fr: "Sans accord de l'équipe enseignante, l'épreuve se passe sans calculatrice : le texte la nomme parmi les moyens électroniques exclus.",
                      en: 'Without the agreement of the teaching team, the exam is taken without a calculator: the text names it among the excluded electronic means.',
                    },
                    reasons: [
                      {
                        fr: 'Le texte ne dit pas que cet accord doive figurer sur le sujet.',
                        en: 'The text does not say that such agreement has to stand on the paper.',
                      },
                    ],
                    cites: ['closed'],
                  };
            case 'pens':
              return {
                status: 'permitted',
                say: {
                  fr: "Les apprenants doivent apporter leur propre matériel pour l'épreuve : de quoi écrire en fait partie.",
                  en: 'Learners must bring their own equipment for the exam: something to write with is part of it.',
                },
                cites: ['own'],
              };
            case 'ruler':
            case 'scrap_paper':
            case 'other':
              return {
                status: 'discretion',
                holder: proctors,
                say: {
                  fr: "Dans un contrôle sans document, les surveillants jugent si c'est strictement nécessaire ; sinon, cela reste à l'entrée de la salle.",
                  en: 'In an exam without documents, the proctors judge whether it is strictly necessary; if not, it stays at the entrance of the room.',
                },
                reasons: [
                  {
                    fr: "Les apprenants doivent apporter leur propre matériel pour l'épreuve ; le texte ne dit pas lequel.",
                    en: 'Learners must bring their own equipment for the exam; the text does not say which.',
                  },
                ],
                cites: ['entrance', 'desk', 'own'],
              };
            default:
              return says === 'allowed'
                ? allowedOnThePaper
                : {
                    status: 'forbidden',
                    say: closedBook,
                    reasons: [
                      {
                        fr: "Exception : les moyens électroniques surveillés sous une forme que l'équipe enseignante juge adaptée.",
                        en: 'Exception: electronic means supervised in a form that the teaching team judges suitable.',
                      },
                    ],
                    cites: ['closed', 'entrance', 'desk'],
                  };
          }
        },
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'default-materials',
    proposition: 'dictionary',
    inventory: [],
    clauses: { closed: clauses.closed, desk: clauses.desk },
    statement: dictionaryToo,
    decision: {
      asks: [],
      conditions: ['paper_says', 'language_exam'],
      decide: ({ paper_says: says, language_exam: language }) =>
        says === 'allowed'
          ? allowedOnThePaper
          : { status: 'forbidden', say: dictionaryToo, reasons: language === true ? [languageAlike] : [] },
    },
  },
  {
    regulation: 'imt',
    topic: 'default-materials',
    proposition: 'lend',
    inventory: ['imt/own-material-no-exchange', 'silent/lending-material'],
    clauses: { nullity: clauses.nullity },
    statement: {
      fr: "Chacun apporte son propre matériel : ni échange de matériel, ni communication, ni message n'est autorisé entre apprenants. Qui ne respecte pas cette clause voit sa copie frappée de nullité.",
      en: 'Everyone brings their own equipment: no exchange of equipment, no communication and no message between learners is allowed. Whoever breaks this clause has the script struck with nullity.',
    },
    decision: pointed(
      'exchange_point',
      exchangeJudged,
      pointed(
        'exchange_effect',
        exchangeFound,
        whereTold(
          'lent_by_staff',
          {
            status: 'unsaid',
            say: {
              fr: 'Les apprenants doivent apporter leur propre matériel ; le texte ne dit pas si le centre ou un surveillant peut en prêter.',
              en: 'Learners must bring their own equipment; the text does not say whether the centre or a proctor may lend any.',
            },
          },
          always({
            status: 'forbidden',
            say: noSharing,
            reasons: [
              {
                fr: 'Qui ne respecte pas cette clause voit sa copie frappée de nullité, sans préjudice de sanctions disciplinaires (interdiction de se représenter à de nouvelles sessions).',
                en: 'Whoever breaks this clause has the script struck with nullity, without prejudice to disciplinary sanctions (a bar from new sessions).',
              },
            ],
          }),
        ),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: ['imt/unneeded-items-at-entrance'],
    clauses: { entrance: clauses.entrance, devices: clauses.devices },
    statement: {
      fr: `${atTheEntrance.fr} ${offInView.fr}`,
      en: `${atTheEntrance.en} ${offInView.en}`,
    },
    decision: pointed(
      'bag_place',
      bagFound,
      always({
        status: 'required',
        say: atTheEntrance,
        reasons: [
          {
            fr: 'Ce sont les surveillants qui jugent ce qui est strictement nécessaire ; le texte ne nomme ni les sacs ni les vêtements.',
            en: 'The proctors judge what is strictly necessary; the text names neither bags nor clothes.',
          },
          offInView,
        ],
      }),
    ),
  },
];
