import { always, type Cell, type Outcome, whereTold } from '../cell.ts';
import { day, en, fr, trace } from '../minutes.ts';
import type { Holder } from '../status.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  sessions: {
    label: 'Préambule',
    words:
      "L'Institut Mines-télécom se réserve le droit de fixer les dates et modalités (centre d'examen, examen en ligne…) de chaque session d'examen.",
  },
  personal: {
    label: '1',
    words:
      "Chaque apprenant s'inscrit personnellement en ligne et fournit des éléments d'identification précisés dans la procédure d'inscription. La liste des pièces justificatives à fournir est décrite dans les informations d'inscription en ligne fournies dans le cours.",
  },
  oneSession: {
    label: '1',
    words: "L'inscription à la session d'examen est nominative et valable pour la seule session concernée.",
  },
  windows: {
    label: '1',
    words:
      "L'institut Mines Télécom définit les plages temporelles d'inscription à l'examen certifiant. Elles sont affichées dans les documents du cours.",
  },
  fee: {
    label: '1',
    words:
      "L'inscription est payante. Les frais d'inscriptionsont définies pour le cours et la session concernée",
  },
  school: {
    label: '1',
    words:
      "Une école de l'institut peut inscrire certains de ses élèves selon des règles qui lui sont propres, en accord avec l'Institut Mines-Télécom.",
  },
  centre: {
    label: '1',
    words:
      "L'Institut Mines-Télécom se réserve le droit de ne pas ouvrir un centre d'examen s'il y a trop peu de candidats.",
  },
  early: {
    label: '1',
    words:
      "L'Institut Mines-Télécom se réserve le droit de ne pas ouvrir un centre d'examen s'il y a trop peu de candidats. De plus, en cas de forte affluence, les inscriptions peuvent être closes avant la date prévue.",
  },
  incomplete: {
    label: '1',
    words:
      "Tout dossier incomplet ou le non règlement des frais d'inscription à la date de clôture annoncée des inscriptions annule l'inscription.",
  },
  late: { label: '1', words: 'Aucune inscription ne sera acceptée après la date de clôture.' },
  noDeferral: {
    label: '1',
    words: "Aucun report d'inscription à une session d'examen n'est autorisé.",
  },
  frozen: {
    label: '1',
    words:
      "Les informations fournies par l'apprenant au moment de son inscription ne pourront pas être modifiées ultérieurement : les informations qui apparaîtront sur le certificat en seront directement issues.",
  },
  forged: {
    label: '1',
    words:
      "Toute fraude ou falsification dans les documents fournis invalide l'inscription sans que l'Institut Mines-Télécom soit tenu de restituer les fonds versés.",
  },
  certified: {
    label: '2.1',
    words:
      "Un cours est certifié si : […] l'apprenant est régulièrement inscrit pour la « session d'examen » du cours",
  },
};

const institute: Holder = {
  name: { fr: "l'Institut Mines-Télécom", en: 'the Institut Mines-Télécom' },
  roles: [],
};

const noException = {
  fr: 'Le texte ne prévoit aucune exception.',
  en: 'The text provides for no exception.',
};
const maybeEarlier = {
  fr: 'En cas de forte affluence, les inscriptions peuvent être closes plus tôt.',
  en: 'In case of high demand, registrations may be closed earlier.',
};
const undefinedDemand = {
  fr: 'Le texte ne dit pas à partir de combien de demandes il y a « forte affluence ».',
  en: 'The text does not say how many applications make a "high demand" (forte affluence).',
};
const cancelled = {
  fr: "Un dossier incomplet, ou des frais non réglés, à la date de clôture annoncée annule l'inscription.",
  en: 'A file that is incomplete, or fees that are unpaid, at the announced closing date cancels the registration.',
};
const noDeferral = {
  fr: "Aucun report d'inscription à une session d'examen n'est autorisé : l'inscription est nominative et ne vaut que pour la session concernée.",
  en: 'Carrying a registration over to another exam session is not allowed: a registration is in one name and holds for the session concerned only.',
};
const atClosing = {
  fr: "L'état du dossier se juge à la date de clôture ; le texte ne dit ni à quelle heure, ni si le paiement compte à l'envoi ou à la réception.",
  en: 'The file is judged at the closing date; the text says neither at what hour, nor whether a payment counts when sent or when received.',
};

const noDutyToReturn = finds(
  'not-required',
  "Après une fraude ou une falsification dans les documents fournis, l'Institut Mines-Télécom n'est pas tenu de rendre l'argent versé.",
  'After a fraud or a forgery in the documents provided, the Institut Mines-Télécom does not have to return the money paid.',
  'forged',
);
/** Of keeping the money after a forgery, as the question words it. */
const mayKeep = { ...noDutyToReturn, status: 'true' } as const;
const refundLeftOpen = (cite: string): Outcome =>
  finds(
    'unsaid',
    "Le texte ne parle de l'argent versé que pour une inscription invalidée par une falsification ; pour le reste, il ne dit rien d'un remboursement.",
    'The text speaks of the money paid only where a forgery invalidates the registration; otherwise it says nothing of a refund.',
    cite,
  );

const closedEarly = finds(
  'permitted',
  'En cas de forte affluence, les inscriptions peuvent être closes avant la date prévue.',
  'In case of high demand, registrations may be closed before the planned date.',
);

const entryFound = {
  stands: { status: 'false', say: cancelled, reasons: [atClosing], cites: ['incomplete'] },
  cancelled: { status: 'true', say: cancelled, reasons: [atClosing], cites: ['incomplete'] },
} as const;

const tooFew = {
  fr: "L'Institut Mines-Télécom se réserve le droit de ne pas ouvrir un centre d'examen s'il y a trop peu de candidats.",
  en: 'The Institut Mines-Télécom reserves the right not to open an exam centre if there are too few candidates.',
};
const noFigure = {
  fr: "Le texte ne chiffre pas « trop peu », et ne dit pas ce que deviennent les inscrits ni s'ils sont remboursés.",
  en: 'The text gives no figure for "too few", and does not say what becomes of those registered nor whether they get a refund.',
};
const centreFound = {
  closed: { status: 'permitted', say: tooFew, reasons: [noFigure] },
  kept_open: { status: 'false', say: tooFew, reasons: [noFigure] },
  travel: {
    status: 'unsaid',
    say: {
      fr: "L'Institut peut ne pas ouvrir un centre d'examen s'il y a trop peu de candidats ; le texte ne parle pas des frais de déplacement vers un autre centre.",
      en: 'The Institute may not open an exam centre if there are too few candidates; the text does not speak of the cost of travelling to another centre.',
    },
  },
} as const;

export const registration: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'how',
    inventory: ['imt/personal-online-registration'],
    clauses: { personal: clauses.personal, school: clauses.school },
    statement: {
      fr: "Chaque apprenant s'inscrit personnellement, en ligne, et fournit les éléments d'identification que précise la procédure d'inscription ; la liste des pièces est dans les informations d'inscription en ligne du cours. Une école de l'institut peut toutefois inscrire certains de ses élèves selon ses propres règles, en accord avec l'Institut.",
      en: 'Each learner registers personally, online, and provides the identification that the registration procedure specifies; the list of documents is in the online registration information of the course. A school of the institute may however register some of its students under its own rules, in agreement with the Institute.',
    },
    decision: whoDecides('registration_way', {
      of: {
        by_other: finds(
          'forbidden',
          "Chaque apprenant s'inscrit personnellement : personne ne s'inscrit à sa place.",
          'Each learner registers personally: nobody else does it in their place.',
          'personal',
          'school',
        ),
        online: finds(
          'required',
          "L'inscription se fait en ligne.",
          'Registration is done online.',
          'personal',
        ),
        elsewhere: finds(
          'false',
          "L'inscription se fait en ligne : le texte ne prévoit pas d'autre voie.",
          'Registration is done online: the text provides for no other way.',
          'personal',
        ),
        documents: finds(
          'required',
          "L'apprenant fournit les éléments d'identification que précise la procédure d'inscription ; la liste des pièces est dans les informations du cours.",
          'The learner provides the identification that the registration procedure specifies; the list of documents is in the information of the course.',
          'personal',
        ),
      },
      cite: 'personal',
      whole: {
        status: 'required',
        say: {
          fr: "Chaque apprenant s'inscrit personnellement, en ligne, en fournissant les éléments d'identification demandés.",
          en: 'Each learner registers personally, online, and provides the identification asked for.',
        },
        reasons: [
          {
            fr: "Une école de l'institut peut toutefois inscrire certains de ses élèves selon ses propres règles, en accord avec l'Institut Mines-Télécom.",
            en: 'A school of the institute may however register some of its students under its own rules, in agreement with the Institut Mines-Télécom.',
          },
          {
            fr: 'La liste des pièces à fournir est dans les informations du cours, non dans ce règlement.',
            en: 'The list of documents is in the information of the course, not in this regulation.',
          },
        ],
      },
    }),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'late',
    inventory: ['imt/no-registration-after-closing', 'imt/registration-windows'],
    clauses: {
      late: clauses.late,
      windows: clauses.windows,
      early: clauses.early,
      incomplete: clauses.incomplete,
    },
    statement: {
      fr: "Aucune inscription n'est acceptée après la date de clôture. L'Institut Mines-Télécom définit les périodes d'inscription, affichées dans les documents du cours ; en cas de forte affluence, elles peuvent être closes plus tôt.",
      en: 'Registrations are not accepted after the closing date. The Institut Mines-Télécom sets the registration periods, displayed in the course documents; in case of high demand they may be closed earlier.',
    },
    decision: pointed('entry_stands', entryFound, {
      asks: [],
      conditions: ['closing_date', 'act_date', 'past_closing'],
      monotone: { act_date: 'hurts', closing_date: 'helps' },
      decide: ({ closing_date: closing, act_date: act, past_closing: past }) => {
        if (past === true && closing === undefined)
          return {
            status: 'forbidden',
            say: {
              fr: "Aucune inscription n'est acceptée après la date de clôture.",
              en: 'Registrations are not accepted after the closing date.',
            },
            reasons: [noException],
            cites: ['late'],
          };
        if (closing === undefined || act === undefined)
          return {
            status: 'depends',
            say: {
              fr: "Aucune inscription n'est acceptée après la date de clôture, affichée dans les documents du cours ; le jour même, il n'est pas encore trop tard.",
              en: 'Registrations are not accepted after the closing date, displayed in the course documents; on the day itself, it is not too late yet.',
            },
            ...(closing === undefined ? {} : { deadline: closing }),
            reasons: [maybeEarlier, noException],
            cites: ['late', 'windows', 'early'],
          };
        const open = act <= closing;
        return {
          status: open ? 'permitted' : 'forbidden',
          say: open
            ? {
                fr: fr`Le ${day(act)}, l'inscription est encore dans les temps : c'est après la date de clôture, le ${day(closing)}, qu'aucune n'est acceptée.`,
                en: en`On ${day(act)}, a registration is still in time: it is after the closing date, ${day(closing)}, that none is accepted.`,
              }
            : {
                fr: fr`Le ${day(act)}, il est trop tard : aucune inscription n'est acceptée après la date de clôture, le ${day(closing)}.`,
                en: en`On ${day(act)}, it is too late: no registration is accepted after the closing date, ${day(closing)}.`,
              },
          deadline: closing,
          trace: [
            trace(open, { fr: fr`${day(act)} ≤ ${day(closing)}`, en: en`${day(act)} ≤ ${day(closing)}` }),
          ],
          reasons: open
            ? [
                maybeEarlier,
                {
                  fr: "Il faut être dans une période d'inscription, affichée dans les documents du cours. Le texte ne donne pas l'heure de la clôture.",
                  en: 'It must be within a registration period, displayed in the course documents. The text gives no hour for the closing.',
                },
              ]
            : [noException],
          cites: open ? ['late', 'early', 'windows'] : ['late'],
        };
      },
    }),
    figure: always({
      status: 'true',
      say: {
        fr: "L'Institut Mines-Télécom définit les périodes d'inscription, affichées dans les documents du cours ; aucune inscription n'est acceptée après la date de clôture. Ce règlement ne donne aucune date.",
        en: 'The Institut Mines-Télécom sets the registration periods, displayed in the course documents; a registration after the closing date is never accepted. This regulation gives no date.',
      },
      reasons: [maybeEarlier],
      cites: ['late', 'windows', 'early'],
    }),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'early-closing',
    inventory: ['imt/registration-may-close-early'],
    clauses: { early: clauses.early },
    statement: {
      fr: 'En cas de forte affluence, les inscriptions peuvent être closes avant la date prévue.',
      en: 'In case of high demand, registrations may be closed before the planned date.',
    },
    decision: pointed(
      'early_close',
      { early: closedEarly },
      whereTold(
        'high_demand',
        finds(
          'permitted',
          'En cas de forte affluence, les inscriptions peuvent être closes avant la date prévue.',
          'In case of high demand, registrations may be closed before the planned date.',
        ),
        always({
          status: 'discretion',
          holder: institute,
          say: {
            fr: 'En cas de forte affluence, les inscriptions peuvent être closes avant la date prévue.',
            en: 'In case of high demand, registrations may be closed before the planned date.',
          },
          reasons: [undefinedDemand],
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'incomplete',
    inventory: ['imt/incomplete-or-unpaid-cancels'],
    clauses: { incomplete: clauses.incomplete },
    statement: cancelled,
    decision: whereTold(
      'fee_back',
      refundLeftOpen('incomplete'),
      pointed('entry_stands', entryFound, {
        asks: [],
        conditions: ['file_complete', 'fee_paid', 'closing_date', 'act_date', 'at_closing'],
        monotone: { act_date: 'helps', closing_date: 'hurts' },
        decide: ({
          file_complete: complete,
          fee_paid: paid,
          closing_date: closing,
          act_date: act,
          at_closing: when,
        }) => {
          if (complete === true && paid === true)
            return {
              status: 'false',
              say: {
                fr: "Avec un dossier complet et des frais réglés à la date de clôture, l'inscription n'est pas annulée à ce titre.",
                en: 'With a complete file and the fees paid at the closing date, the registration is not cancelled on that ground.',
              },
              reasons: [atClosing],
            };
          if (closing !== undefined && act !== undefined && act <= closing)
            return {
              status: 'false',
              say: {
                fr: fr`Le ${day(act)}, rien n'est encore annulé à ce titre : c'est à la date de clôture, le ${day(closing)}, qu'un dossier incomplet ou des frais non réglés annulent l'inscription.`,
                en: en`On ${day(act)}, nothing is cancelled yet on that ground: it is at the closing date, ${day(closing)}, that an incomplete file or unpaid fees cancel the registration.`,
              },
              deadline: closing,
              reasons: [atClosing],
            };
          if ((complete === true && paid === undefined) || (paid === true && complete === undefined))
            return {
              status: 'depends',
              say:
                complete === true
                  ? {
                      fr: "Un dossier complet ne suffit pas : des frais non réglés à la date de clôture annulent l'inscription.",
                      en: 'A complete file is not enough: fees that are unpaid at the closing date cancel the registration.',
                    }
                  : {
                      fr: "Avoir payé ne suffit pas : un dossier incomplet à la date de clôture annule l'inscription.",
                      en: 'Having paid is not enough: a file that is incomplete at the closing date cancels the registration.',
                    },
              reasons: [atClosing],
            };
          if (when === 'pending' && closing === undefined)
            return { status: 'depends', say: cancelled, reasons: [atClosing] };
          return { status: 'true', say: cancelled, reasons: [atClosing] };
        },
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'transfer',
    inventory: ['imt/no-deferral', 'imt/registration-one-session-only'],
    clauses: { noDeferral: clauses.noDeferral, oneSession: clauses.oneSession },
    statement: noDeferral,
    decision: whereTold(
      'fee_back',
      refundLeftOpen('noDeferral'),
      always({
        status: 'forbidden',
        say: noDeferral,
        reasons: [
          {
            fr: 'Le texte ne prévoit aucune exception, quelle que soit la raison, et ne dit rien du remboursement.',
            en: 'The text provides for no exception, whatever the reason, and says nothing of a refund.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'correct-data',
    inventory: ['imt/registration-data-frozen'],
    clauses: { frozen: clauses.frozen },
    statement: {
      fr: "Les informations données à l'inscription ne peuvent pas être modifiées ensuite : celles du certificat en sont directement issues.",
      en: 'The information given at registration cannot be modified later: what the certificate shows is taken from it directly.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Les informations données à l'inscription ne peuvent plus être modifiées ; celles qui figurent sur le certificat en sont directement issues.",
        en: 'The information given at registration can no longer be modified; what appears on the certificate is taken from it directly.',
      },
      reasons: [
        {
          fr: "Le texte ne fait pas d'exception, même pour une faute de frappe.",
          en: 'The text makes no exception, not even for a typing error.',
        },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'forged',
    inventory: ['imt/forged-documents'],
    clauses: { forged: clauses.forged },
    statement: {
      fr: "Une fraude ou une falsification dans les documents fournis invalide l'inscription, sans que l'Institut Mines-Télécom soit tenu de rendre l'argent versé.",
      en: 'Any fraud or forgery in the documents provided invalidates the registration, and the Institut Mines-Télécom does not have to return the money paid.',
    },
    decision: pointed(
      'money_kept',
      { kept: mayKeep },
      whereTold(
        'fee_back',
        noDutyToReturn,
        always({
          status: 'true',
          say: {
            fr: "Une fraude ou une falsification dans les documents fournis invalide l'inscription, et l'Institut Mines-Télécom n'est pas tenu de rendre l'argent versé.",
            en: 'Any fraud or forgery in the documents provided invalidates the registration, and the Institut Mines-Télécom does not have to return the money paid.',
          },
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'by-school',
    inventory: ['imt/school-may-register-students'],
    clauses: { school: clauses.school },
    statement: {
      fr: "Une école de l'institut peut inscrire certains de ses élèves, selon ses propres règles et en accord avec l'Institut Mines-Télécom.",
      en: 'A school of the institute may register some of its students, under its own rules and in agreement with the Institut Mines-Télécom.',
    },
    decision: whereTold(
      'school_alone',
      finds(
        'forbidden',
        "Une école de l'institut inscrit ses élèves en accord avec l'Institut Mines-Télécom : elle ne peut pas se passer de cet accord.",
        'A school of the institute registers its students in agreement with the Institut Mines-Télécom: it cannot do without that agreement.',
      ),
      always({
        status: 'permitted',
        say: {
          fr: "Une école de l'institut peut inscrire certains de ses élèves, selon ses propres règles et à condition d'un accord avec l'Institut Mines-Télécom.",
          en: 'A school of the institute may register some of its students, under its own rules and provided that the Institut Mines-Télécom agrees.',
        },
        reasons: [
          {
            fr: 'Le texte ne dit pas si ces élèves paient les frais.',
            en: 'The text does not say whether those students pay the fees.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'centre',
    inventory: ['imt/centre-may-not-open'],
    clauses: { centre: clauses.centre },
    statement: tooFew,
    decision: whereTold(
      'fee_back',
      refundLeftOpen('centre'),
      pointed(
        'centre_point',
        centreFound,
        always({ status: 'discretion', holder: institute, say: tooFew, reasons: [noFigure] }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'right-to-sit',
    proposition: 'registered',
    inventory: [],
    clauses: {
      certified: clauses.certified,
      oneSession: clauses.oneSession,
      incomplete: clauses.incomplete,
      forged: clauses.forged,
    },
    statement: {
      fr: `Pour qu'un cours soit certifié, l'apprenant doit être régulièrement inscrit à la session d'examen du cours. L'inscription est nominative et ne vaut que pour cette session. ${cancelled.fr} Le texte ne dit pas ce que fait le surveillant d'une personne non inscrite.`,
      en: `For a course to be certified, the learner must be duly registered for the exam session of the course. The registration is in one name and holds for that session only. ${cancelled.en} The text does not say what the proctor does with a person who is not registered.`,
    },
    decision: pointed(
      'entry_stands',
      entryFound,
      always({
        status: 'required',
        say: {
          fr: "Il faut être régulièrement inscrit à la session d'examen pour que le cours soit certifié ; l'inscription est nominative et ne vaut que pour cette session.",
          en: 'One must be duly registered for the exam session for the course to be certified; the registration is in one name and holds for that session only.',
        },
        reasons: [
          {
            fr: `${cancelled.fr} Un document falsifié l'invalide.`,
            en: `${cancelled.en} A forged document invalidates it.`,
          },
          {
            fr: "Le texte ne dit pas ce que fait le surveillant d'une personne non inscrite.",
            en: 'The text does not say what the proctor does with a person who is not registered.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'moving-an-exam',
    proposition: 'personal-request',
    inventory: ['imt/no-deferral', 'silent/personal-request-to-move'],
    clauses: { noDeferral: clauses.noDeferral, sessions: clauses.sessions },
    statement: {
      fr: "Aucun report d'inscription à une session d'examen n'est autorisé, et le texte ne prévoit aucun motif personnel pour déplacer un examen. L'Institut Mines-Télécom se réserve le droit de fixer les dates de chaque session.",
      en: 'Carrying a registration over to another exam session is not allowed, and the text provides for no personal reason to move an exam. The Institut Mines-Télécom reserves the right to set the dates of each session.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Aucun report d'inscription à une session d'examen n'est autorisé, et le texte ne fait exception pour aucun motif personnel.",
        en: 'Carrying a registration over to another exam session is not allowed, and the text makes no exception for any personal reason.',
      },
      reasons: [
        {
          fr: "L'Institut Mines-Télécom se réserve le droit de fixer les dates de chaque session ; le texte ne donne pas ce choix à l'apprenant.",
          en: 'The Institut Mines-Télécom reserves the right to set the dates of each session; the text gives the learner no such choice.',
        },
      ],
    }),
  },
];

const feeNotGiven = {
  fr: "L'inscription à l'examen est payante, et les frais sont définis pour le cours et la session concernés ; le texte n'en donne ni le montant, ni les moyens de paiement, ni d'exonération.",
  en: 'Registration for the exam has to be paid for, and the fee is set for the course and the session concerned; the text gives neither the amount, nor the means of payment, nor any exemption.',
};
const perCourse = {
  fr: "Les frais d'inscription sont définis pour le cours et la session concernés.",
  en: 'The registration fee is set for the course and the session concerned.',
};
const paidFor = {
  fr: "L'inscription à l'examen est payante, d'un montant défini pour le cours et la session concernés.",
  en: 'Registration for the exam has to be paid for, at a fee set for the course and the session concerned.',
};
const feeFound = {
  due: { status: 'required', say: paidFor, cites: ['fee'] },
  free: { status: 'false', say: paidFor, cites: ['fee'] },
  waived: { status: 'unsaid', say: feeNotGiven, cites: ['fee'] },
  same: { status: 'false', say: perCourse, cites: ['fee'] },
  differs: { status: 'true', say: perCourse, cites: ['fee'] },
} as const;

export const fees: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'fees',
    proposition: 'paid',
    inventory: ['imt/exam-registration-fee', 'silent/exam-fee-amount'],
    clauses: { fee: clauses.fee, incomplete: clauses.incomplete },
    statement: {
      fr: "L'inscription à l'examen est payante. Les frais sont définis pour le cours et la session concernés : ce texte n'en donne ni le montant, ni les moyens de paiement, ni d'exonération. Des frais non réglés à la date de clôture annoncée annulent l'inscription.",
      en: 'Registration for the exam has to be paid for. The fee is set for the course and the session concerned: this text gives neither the amount, nor the means of payment, nor any exemption. Fees that are unpaid at the announced closing date cancel the registration.',
    },
    decision: pointed(
      'fee_point',
      feeFound,
      always({
        status: 'unsaid',
        say: feeNotGiven,
      }),
    ),
    figure: always({
      status: 'unsaid',
      say: {
        fr: "L'inscription à l'examen est payante, et les frais sont définis pour le cours et la session concernés ; le texte n'en donne ni le montant, ni les moyens de paiement, ni d'exonération.",
        en: 'Registration for the exam has to be paid for, and the fee is set for the course and the session concerned; the text gives neither the amount, nor the means of payment, nor any exemption.',
      },
      reasons: [
        {
          fr: "Des frais non réglés à la date de clôture annoncée annulent l'inscription.",
          en: 'Fees that are unpaid at the announced closing date cancel the registration.',
        },
      ],
      cites: ['fee', 'incomplete'],
    }),
  },
  {
    regulation: 'imt',
    topic: 'fees',
    proposition: 'refund',
    inventory: ['silent/refund'],
    clauses: { forged: clauses.forged },
    statement: refundLeftOpen('forged').say,
    decision: whereTold('forged_file', noDutyToReturn, always(refundLeftOpen('forged'))),
  },
];
