import type { Cell, Outcome } from '../cell.ts';
import type { Holder } from '../status.ts';

const clauses = {
  off: {
    label: 'Article 7',
    words:
      'Les téléphones mobiles et tout appareil connectable (montre connectée, calculatrice Bluetooth, ...) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants et ne doivent, en aucun cas, être à portée des élèves.',
  },
  notDeposited: {
    label: 'Article 7',
    words:
      "Les téléphones mobiles et tout appareil connectable (montre connectée, calculatrice Bluetooth, ...) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants et ne doivent, en aucun cas, être à portée des élèves. La présence d'un tel appareil non déposé, même éteint, pourra être considérée comme une tentative de fraude et, à ce titre, pourra faire l'objet d'un rapport de suspicion de fraude établi par le surveillant.",
  },
  notAuthorised: {
    label: 'Article 7',
    words:
      'Les candidat(e)s ne doivent conserver que le strict nécessaire pour composer. Tout document et tout matériel non expressément autorisé ne peut être utilisé par les candidat(e)s. Le non-respect de cette disposition constitue une fraude aux examens',
  },
  anyBreach: {
    label: 'Préambule',
    words: 'Toute violation du présent règlement constitue une fraude ou une tentative de fraude.',
  },
  onThePaper: {
    label: 'Article 3',
    words:
      "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen.",
  },
  confiscate: {
    label: 'Article 10',
    words:
      "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit, sans interrompre la participation à l'épreuve du ou des autres candidats, prendre toutes mesures nécessaires pour faire cesser la fraude, notamment : […] confisquer les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
  },
  search: {
    label: 'Article 10',
    words:
      "Il est toutefois interdit de fouiller d'autorité le téléphone ou les appareils audio, vidéo privés de l'élève (cette fouille porterait atteinte au respect dû à la vie privée) sauf si ce dernier donne son accord. Dans ce cas, cette recherche devra être effectuée sous la surveillance de l'élève à la fin de l'épreuve.",
  },
};

/** "pourra être considérée": the text does not name who considers it; the proctor may only draw up the report. */
const whoeverConsiders: Holder = {
  name: { fr: 'la personne qui apprécie les faits', en: 'whoever assesses the facts' },
  roles: [],
};

const unlessAuthorised = {
  fr: 'La règle vise les appareils non autorisés : un appareil expressément autorisé pour l’épreuve y échappe.',
  en: 'The rule is about devices that are not authorised: one expressly authorised for the exam is outside it.',
};
const mayBeAttempt = {
  fr: "S'il n'est pas déposé, même éteint, il pourra être considéré comme une tentative de fraude.",
  en: 'If it is not deposited, even switched off, it may be considered an attempt to cheat.',
};

const notAutomatic = {
  fr: "C'est une possibilité, pas un automatisme.",
  en: 'It is a possibility, not automatic.',
};
/** What may follow a device that is not deposited. */
const claims: Readonly<Record<'report' | 'may_count', Outcome>> = {
  report: {
    status: 'permitted',
    worded: true,
    say: {
      fr: "La présence d'un appareil non autorisé et non déposé, même éteint, pourra faire l'objet d'un rapport de suspicion de fraude établi par le surveillant.",
      en: 'Of a device that is neither authorised nor deposited, even switched off, the proctor may draw up a report of suspected cheating.',
    },
    reasons: [notAutomatic],
    cites: ['notDeposited'],
  },
  may_count: {
    status: 'true',
    worded: true,
    say: {
      fr: "La présence d'un appareil non autorisé et non déposé, même éteint, pourra être considérée comme une tentative de fraude.",
      en: 'A device that is neither authorised nor deposited, even switched off, may be considered an attempt to cheat.',
    },
    reasons: [notAutomatic],
    cites: ['notDeposited'],
  },
};

/** What is found of a device that is authorised for the exam. */
const allowances: Readonly<Record<'authorised' | 'must_deposit', Outcome>> = {
  authorised: {
    status: 'permitted',
    say: {
      fr: 'Un matériel que le sujet ou les consignes autorisent peut être gardé et utilisé : seul un appareil non autorisé doit être éteint et déposé.',
      en: 'Equipment that the paper or the instructions authorise may be kept and used: only a device that is not authorised must be off and deposited.',
    },
    cites: ['onThePaper', 'off'],
  },
  must_deposit: {
    status: 'false',
    worded: true,
    say: {
      fr: 'Seul un appareil connectable non autorisé doit être éteint et déposé : un appareil que le sujet ou les consignes autorisent échappe à cette règle.',
      en: 'Only a connectable device that is not authorised must be off and deposited: one that the paper or the instructions authorise is outside this rule.',
    },
    cites: ['off', 'onThePaper'],
  },
};

export const devices: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'devices',
    proposition: 'keep',
    inventory: ['supmeca/devices-off-and-deposited', 'silent/ordinary-watch'],
    clauses: {
      off: clauses.off,
      notDeposited: clauses.notDeposited,
      notAuthorised: clauses.notAuthorised,
      onThePaper: clauses.onThePaper,
    },
    statement: {
      fr: 'Les téléphones et tout appareil connectable (montre connectée, calculatrice Bluetooth…) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants, et ne jamais être à portée des élèves.',
      en: 'Phones and any connectable device (connected watch, Bluetooth calculator…) that is not authorised must be switched off, deposited with personal belongings at the place that the proctors indicate, and never be within reach of the students.',
    },
    decision: {
      asks: [],
      conditions: [
        'device',
        'device_state',
        'device_place',
        'device_use',
        'device_claim',
        'device_allowed',
        'device_worn',
      ],
      decide: ({
        device,
        device_state: state,
        device_place: told,
        device_use: use,
        device_claim: claim,
        device_allowed: allowed,
        device_worn: worn,
      }) => {
        // What is worn is not put away, whatever else was.
        const place = worn === undefined ? told : undefined;
        if (allowed !== undefined) return allowances[allowed];
        if (claim !== undefined && device !== 'watch' && device !== 'calculator' && place !== 'deposited')
          return claims[claim];
        if (device === 'watch')
          return {
            status: 'unsaid',
            say: {
              fr: 'Ce règlement ne parle pas des montres ordinaires : il ne nomme que la montre connectée.',
              en: 'This regulation does not mention ordinary watches: it names connected ones only.',
            },
            reasons: [
              {
                fr: "Le candidat ne conserve que « le strict nécessaire pour composer », dont le texte ne donne pas la liste, et n'utilise aucun matériel non expressément autorisé.",
                en: 'The candidate keeps only what is "strictly necessary to write", of which the text gives no list, and uses no equipment that is not expressly authorised.',
              },
            ],
            cites: ['off', 'notAuthorised'],
          };
        if (device === 'calculator')
          return {
            status: 'depends',
            say: {
              fr: "Une calculatrice n'est permise que si le sujet ou les consignes l'autorisent ; une calculatrice Bluetooth non autorisée doit être éteinte et déposée.",
              en: 'A calculator is allowed only if the paper or the instructions authorise it; a Bluetooth calculator that is not authorised must be off and deposited.',
            },
            cites: ['onThePaper', 'notAuthorised', 'off'],
          };
        const inUse = use !== undefined && use !== 'none';
        if (!inUse && state === 'off' && place === 'deposited')
          return {
            status: 'permitted',
            say: {
              fr: "Éteint et déposé avec les objets personnels au lieu indiqué par les surveillants, hors de portée, l'appareil est là où le texte le demande.",
              en: 'Switched off and deposited with personal belongings at the place that the proctors indicate, out of reach, the device is where the text wants it.',
            },
            cites: ['off'],
          };
        if (!inUse && (state === 'off' || state === undefined) && (place === 'bag' || place === 'deposited'))
          return {
            status: 'depends',
            say:
              place === 'bag'
                ? {
                    fr: "Dans un sac, l'appareil doit être éteint, et le sac déposé au lieu indiqué par les surveillants, jamais à portée du candidat.",
                    en: 'In a bag, the device must be off, and the bag left at the place that the proctors indicate, never within reach of the candidate.',
                  }
                : {
                    fr: "Déposé au lieu indiqué par les surveillants, l'appareil doit aussi être éteint.",
                    en: 'Deposited at the place that the proctors indicate, the device must also be off.',
                  },
            reasons: [mayBeAttempt],
            cites: ['notDeposited'],
          };
        return {
          status: 'forbidden',
          say: {
            fr: "Un téléphone ou un appareil connectable non autorisé ne se garde pas à portée et ne s'utilise pas : il doit être éteint et déposé au lieu indiqué par les surveillants.",
            en: 'A phone or a connectable device that is not authorised may be neither kept within reach nor used: it must be off and deposited at the place that the proctors indicate.',
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
            mayBeAttempt,
            unlessAuthorised,
          ],
          cites: ['notDeposited', 'notAuthorised'],
        };
      },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'devices',
    proposition: 'fraud',
    inventory: ['supmeca/device-not-deposited'],
    clauses: {
      notDeposited: clauses.notDeposited,
      notAuthorised: clauses.notAuthorised,
      off: clauses.off,
      anyBreach: clauses.anyBreach,
    },
    statement: {
      fr: "Un appareil non autorisé et non déposé, même éteint, pourra être considéré comme une tentative de fraude et faire l'objet d'un rapport de suspicion établi par le surveillant. Utiliser un matériel non expressément autorisé constitue une fraude.",
      en: 'A device that is neither authorised nor deposited, even switched off, may be considered an attempt to cheat, and the proctor may draw up a report of suspected cheating. Using equipment that is not expressly authorised is cheating.',
    },
    decision: {
      asks: [],
      conditions: ['device_use', 'device_state', 'device_place', 'device_claim', 'device_worn'],
      decide: ({
        device_use: use,
        device_state: state,
        device_place: told,
        device_claim: claim,
        device_worn: worn,
      }) => {
        const place = worn === undefined ? told : undefined;
        if (claim === 'report' && place !== 'deposited') return claims.report;
        if (use !== undefined && use !== 'none')
          return {
            status: 'true',
            say: {
              fr: "Utiliser un matériel qui n'est pas expressément autorisé constitue une fraude aux examens.",
              en: 'Using equipment that is not expressly authorised is cheating at an exam.',
            },
            reasons: [unlessAuthorised],
            cites: ['notAuthorised', 'off'],
          };
        if (place === 'deposited' && state === 'off')
          return {
            status: 'false',
            say: {
              fr: "Éteint et déposé au lieu indiqué par les surveillants, l'appareil est en règle : seul un appareil non déposé pourra être considéré comme une tentative de fraude.",
              en: 'Switched off and deposited at the place that the proctors indicate, the device is in order: only a device that is not deposited may be considered an attempt to cheat.',
            },
            cites: ['notDeposited'],
          };
        if (claim === 'may_count') return claims.may_count;
        return {
          status: 'discretion',
          holder: whoeverConsiders,
          say: {
            fr: "Un appareil non autorisé et non déposé, même éteint, pourra être considéré comme une tentative de fraude, et le surveillant pourra établir un rapport de suspicion : c'est une possibilité, pas un automatisme.",
            en: 'A device that is neither authorised nor deposited, even switched off, may be considered an attempt to cheat, and the proctor may draw up a report of suspected cheating: it is a possibility, not automatic.',
          },
          reasons: [
            {
              fr: "S'il est utilisé sans autorisation expresse, c'est une fraude aux examens.",
              en: 'If it is used without express authorisation, it is cheating at an exam.',
            },
            {
              fr: 'Le préambule dit toutefois que toute violation du règlement constitue une fraude ou une tentative de fraude.',
              en: 'The preamble does say, however, that any breach of the regulation is cheating or an attempt to cheat.',
            },
          ],
          cites: ['notDeposited', 'notAuthorised', 'anyBreach'],
        };
      },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'devices',
    proposition: 'search',
    inventory: ['supmeca/phone-search-ban', 'supmeca/phone-search-consented'],
    clauses: { search: clauses.search },
    statement: {
      fr: "Il est interdit de fouiller d'autorité le téléphone ou les appareils audio ou vidéo privés de l'élève, sauf s'il donne son accord. La recherche se fait alors à la fin de l'épreuve, sous la surveillance de l'élève.",
      en: "It is forbidden to search a student's phone or private audio or video devices without the student's agreement. With it, the search takes place at the end of the exam, with the student watching.",
    },
    decision: {
      asks: [],
      conditions: ['consent', 'moment', 'search_how'],
      decide: ({ consent, moment, search_how: how }) =>
        how === 'without_student'
          ? {
              status: 'forbidden',
              worded: true,
              say: {
                fr: "Même avec l'accord de l'élève, la recherche se fait sous sa surveillance, à la fin de l'épreuve : jamais sans lui.",
                en: 'Even with the agreement of the student, the search is made with the student watching, at the end of the exam: never without the student.',
              },
            }
          : consent === true
            ? {
                // With consent, everything hangs on whether the exam is over.
                status: moment === 'after' ? 'permitted' : moment === 'during' ? 'forbidden' : 'depends',
                say: {
                  fr: "L'élève étant d'accord, la recherche peut se faire, mais seulement à la fin de l'épreuve et sous sa surveillance.",
                  en: 'As the student agrees, the search may take place, but only at the end of the exam and with the student watching.',
                },
              }
            : {
                status: 'forbidden',
                say: {
                  fr: "Il est interdit de fouiller le téléphone sans l'accord de l'élève.",
                  en: 'Searching the phone without the agreement of the student is forbidden.',
                },
                reasons: [
                  {
                    fr: "Avec son accord, la recherche se fait à la fin de l'épreuve, sous la surveillance de l'élève.",
                    en: 'With that agreement, the search takes place at the end of the exam, with the student watching.',
                  },
                ],
              },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'devices',
    proposition: 'confiscate',
    inventory: ['supmeca/fraud-confiscate-devices'],
    clauses: {
      confiscate: clauses.confiscate,
      notDeposited: clauses.notDeposited,
      search: clauses.search,
    },
    statement: {
      fr: 'Devant un flagrant délit ou une tentative de fraude, le surveillant doit prendre toutes mesures nécessaires pour la faire cesser, notamment confisquer les appareils utilisés pour recevoir des informations (téléphones, tablettes, lecteurs audio…). Le texte ne dit pas quand ils sont rendus.',
      en: 'Facing cheating in the act or an attempt, the proctor must take all measures needed to stop it, among them confiscating the devices used to receive information (phones, tablets, audio players…). The text does not say when they are given back.',
    },
    decision: {
      asks: [],
      conditions: ['device_use'],
      decide: ({ device_use: use }) =>
        use === 'none'
          ? {
              status: 'depends',
              say: {
                fr: "La confiscation n'est nommée que pour un appareil utilisé ; mais un appareil non autorisé et non déposé, même éteint, pourra être considéré comme une tentative de fraude, que le surveillant doit faire cesser par toutes mesures nécessaires.",
                en: 'Confiscation is named only for a device that was used; but one that is neither authorised nor deposited, even switched off, may be considered an attempt to cheat, which the proctor must stop by all measures needed.',
              },
              reasons: [
                {
                  fr: 'Un appareil non autorisé doit être éteint et déposé au lieu indiqué par les surveillants.',
                  en: 'A device that is not authorised must be off and deposited at the place that the proctors indicate.',
                },
              ],
              cites: ['confiscate', 'notDeposited'],
            }
          : {
              status: 'required',
              say: {
                fr: 'Devant un flagrant délit ou une tentative de fraude, le surveillant doit prendre toutes mesures nécessaires pour la faire cesser, notamment confisquer les appareils utilisés pour recevoir des informations.',
                en: 'Facing cheating in the act or an attempt, the proctor must take all measures needed to stop it, among them confiscating the devices used to receive information.',
              },
              reasons: [
                {
                  fr: "Le texte ne nomme pas la confiscation hors d'une fraude ou d'une tentative ; il ne dit ni pour combien de temps, ni quand l'appareil est rendu.",
                  en: 'The text does not name confiscation outside cheating or an attempt; it does not say for how long, nor when the device is given back.',
                },
                {
                  fr: "Le fouiller reste interdit sans l'accord de l'élève.",
                  en: 'Searching it remains forbidden without the agreement of the student.',
                },
              ],
              cites: ['confiscate', 'search'],
            },
    },
  },
];
