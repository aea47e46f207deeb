import { always, type Cell, type Decision, plainly } from '../cell.ts';
import { asWorded, judgedBy, withPoint, withPointBy } from './points.ts';

const clauses = {
  registered: {
    label: '1.1',
    words:
      "Il faut être préalablement inscrit administrativement et pédagogiquement aux unités d'enseignement concernées pour le semestre universitaire en cours pour pouvoir se présenter aux examens et les valider. Il est impératif de s'être acquitté de ses droits d'inscription.",
  },
  recall: {
    label: '2.3.1',
    words:
      "Les élèves doivent s'inscrire obligatoirement aux ESR en présentant leur carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
  },
  addName: {
    label: '4.2',
    words:
      "Pour l'émargement, les surveillants disposent d'une liste des candidats inscrits à chaque épreuve. En l'absence du nom d'un candidat, ils peuvent procéder à l'adjonction manuscrite d'un nom sur la liste, dans l'attente des vérifications qui seront effectuées par l'administration.",
  },
  notBound: {
    label: '4.2',
    words:
      "Le fait d'être présent à l'examen et d'avoir composé n'engage pas l'administration à valider l'examen si le candidat n'est pas régulièrement inscrit à l'enseignement concerné.",
  },
  severalCentres: {
    label: '1.3',
    words:
      "Il est interdit de participer aux examens relatifs à la même unité d'enseignement dans plusieurs centres Cnam au même semestre.",
  },
  severalWays: {
    label: '1.3',
    words:
      "Il est interdit de se présenter aux examens d'une même unité d'enseignement avec des modalités différentes au même semestre.",
  },
};

const mustRegister = {
  fr: "Pour se présenter aux examens et les valider, il faut être déjà inscrit, administrativement et pédagogiquement, à l'unité pour le semestre en cours, et avoir acquitté ses droits d'inscription.",
  en: 'To sit exams and pass them, one must already be registered for the unit, administratively and pedagogically, for the current semester, and have paid the registration fees.',
};
const sittingBindsNobody = {
  fr: "Avoir composé n'engage pas l'administration à valider l'examen d'un candidat qui n'est pas régulièrement inscrit.",
  en: 'Having sat the exam does not bind the administration to validate it for a candidate who is not duly registered.',
};
const addedByHand = {
  fr: "Un nom ajouté à la main par les surveillants ne l'est que dans l'attente des vérifications de l'administration.",
  en: "A name that proctors add by hand is only there pending the administration's checks.",
};
const notThatCase = {
  fr: "L'interdiction vise la même unité au même semestre : le texte ne dit rien de deux unités différentes, ni de deux semestres.",
  en: 'The ban is on one unit in one semester: the text says nothing of two different units, nor of two semesters.',
};
const inFull = {
  fr: "Il est impératif de s'être acquitté de ses droits d'inscription pour se présenter aux examens ; le texte ne parle ni de paiement partiel, ni de délai.",
  en: 'Registration fees must have been paid in order to sit exams; the text speaks neither of paying in part, nor of paying later.',
};
const paidFirst = {
  fr: "Il est impératif de s'être acquitté de ses droits d'inscription pour pouvoir se présenter aux examens et les valider.",
  en: 'Registration fees must have been paid in order to sit exams and pass them.',
};
const fees = {
  fr: "Il est impératif d'avoir acquitté ses droits d'inscription pour se présenter aux examens. Le texte n'en donne pas le montant, ne dit pas comment payer, et ne parle pas de frais propres à l'examen.",
  en: 'Registration fees must have been paid in order to sit exams. The text gives no amount, does not say how to pay, and mentions no fee for the exam itself.',
};
const severalCentres = {
  fr: "Il est interdit de participer aux examens d'une même unité dans plusieurs centres Cnam au même semestre.",
  en: 'In the same semester, it is forbidden to sit the exams of one unit in several Cnam centres.',
};
const severalWays = {
  fr: "Il est interdit de se présenter aux examens d'une même unité avec des modalités différentes au même semestre.",
  en: 'In the same semester, it is forbidden to sit the exams of one unit under different methods (modalités).',
};
const once = {
  fr: "Au même semestre, il est interdit de passer les examens d'une même unité dans plusieurs centres Cnam, ou avec des modalités différentes.",
  en: 'In the same semester, it is forbidden to sit the exams of one unit in several Cnam centres, or under different methods (modalités).',
};

const how = {
  fr: "Le texte ne dit pas comment s'inscrire. Il faut une inscription administrative et pédagogique à l'unité pour le semestre en cours, droits acquittés. Pour un examen spécial de rappel (ESR), il faut présenter la carte d'élève de l'année antérieure ou une autorisation spéciale de l'enseignant.",
  en: "The text does not say how to register. It takes an administrative and pedagogical registration for the unit, for the current semester, with fees paid. For a special recall exam (ESR), one must show the previous year's student card or a special authorisation from the teacher.",
};

/** A decision, and what is said of sitting an exam without being registered for its unit and semester. */
const withUnfit = (decision: Decision): Decision =>
  withPoint('registration_point', decision, {
    unfit: asWorded('forbidden', mustRegister, ['registered']),
    barred: asWorded('permitted', mustRegister, ['registered']),
  });

export const rightToSit: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'right-to-sit',
    proposition: 'registered',
    inventory: ['cnam/must-be-registered'],
    clauses: { registered: clauses.registered, notBound: clauses.notBound },
    statement: mustRegister,
    decision: judgedBy(
      withPointBy(
        ['payment_point', 'added_point', 'registration_point'],
        always({ status: 'required', say: mustRegister, reasons: [sittingBindsNobody] }),
        ({ payment_point: payment, added_point: added, registration_point: registration }) =>
          payment === 'unpaid'
            ? asWorded('forbidden', paidFirst, ['registered'])
            : payment === 'barred'
              ? asWorded('permitted', paidFirst, ['registered'])
              : added === 'binding' || added === 'valid'
                ? asWorded('false', sittingBindsNobody, ['notBound', 'registered'])
                : registration !== undefined
                  ? asWorded(
                      registration === 'unfit' ? 'forbidden' : 'permitted',
                      mustRegister,
                      ['registered'],
                      [sittingBindsNobody],
                    )
                  : undefined,
      ),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'right-to-sit',
    proposition: 'not-on-list',
    inventory: ['cnam/missing-name-on-list', 'silent/missing-name-on-list'],
    clauses: { addName: clauses.addName, notBound: clauses.notBound, registered: clauses.registered },
    statement: {
      fr: "Si le nom d'un candidat manque sur la liste, les surveillants peuvent l'ajouter à la main, dans l'attente des vérifications de l'administration. Avoir composé n'engage pas celle-ci à valider l'examen si le candidat n'est pas régulièrement inscrit.",
      en: "If a candidate's name is missing from the list, the proctors may add it by hand, pending the administration's checks. Having sat the exam does not bind the administration to validate it if the candidate is not duly registered.",
    },
    decision: {
      asks: [],
      conditions: ['registered', 'added_point'],
      decide: ({ registered, added_point: point }) =>
        point === 'by_hand'
          ? asWorded('permitted', addedByHand, ['addName', 'notBound'], [sittingBindsNobody])
          : point !== undefined && registered !== true
            ? {
                status: point === 'binding' || registered === false ? 'false' : 'depends',
                say: sittingBindsNobody,
                reasons: [addedByHand],
                cites: ['notBound', 'addName', 'registered'],
              }
            : registered === false
              ? {
                  status: 'forbidden',
                  say: {
                    fr: "Il faut être inscrit à l'unité pour se présenter à l'examen. Un nom ajouté à la main par les surveillants ne l'est que dans l'attente de vérifications.",
                    en: 'One must be registered for the unit to sit its exam. A name that proctors add by hand is only there pending checks.',
                  },
                  reasons: [sittingBindsNobody],
                  cites: ['registered', 'addName', 'notBound'],
                }
              : {
                  status: 'discretion',
                  holder: { name: { fr: 'les surveillants', en: 'the proctors' }, roles: ['proctor'] },
                  say: {
                    fr: "Les surveillants peuvent ajouter le nom à la main sur la liste, dans l'attente des vérifications de l'administration.",
                    en: "The proctors may add the name to the list by hand, pending the administration's checks.",
                  },
                  reasons: [sittingBindsNobody],
                  cites: ['addName', 'notBound'],
                },
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Le surveillant peut ajouter le nom à la main sur la liste d'émargement.",
          en: 'The proctor may add the name to the attendance list by hand.',
        },
        clause: 'addName',
      },
      {
        actor: 'staff',
        text: {
          fr: "L'administration vérifie ensuite l'inscription : avoir composé ne l'engage pas à valider l'examen.",
          en: 'The administration then checks the registration: having sat the exam does not bind it to validate.',
        },
        clause: 'notBound',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'right-to-sit',
    proposition: 'two-places',
    inventory: ['cnam/one-centre-per-ue-per-semester', 'cnam/one-modality-per-ue-per-semester'],
    clauses: { severalCentres: clauses.severalCentres, severalWays: clauses.severalWays },
    statement: once,
    decision: judgedBy(
      withPoint('twice_point', always({ status: 'forbidden', say: once, reasons: [notThatCase] }), {
        two_centres: { status: 'forbidden', say: severalCentres, cites: ['severalCentres'] },
        two_ways: { status: 'forbidden', say: severalWays, cites: ['severalWays'] },
        two_units: { status: 'unsaid', say: notThatCase, reasons: [once] },
        two_semesters: { status: 'unsaid', say: notThatCase, reasons: [once] },
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fees',
    proposition: 'paid',
    inventory: ['silent/exam-fee-amount'],
    clauses: { registered: clauses.registered },
    statement: fees,
    decision: withUnfit(
      withPoint('payment_point', always({ status: 'required', say: fees }), {
        part: { status: 'depends', say: inFull },
        later: { status: 'depends', say: inFull },
        unpaid: asWorded('forbidden', paidFirst, ['registered']),
        barred: asWorded('permitted', paidFirst, ['registered']),
      }),
    ),
    figure: always({
      status: 'unsaid',
      say: {
        fr: "Le texte ne donne aucun montant et ne dit pas comment payer : il demande seulement d'avoir acquitté ses droits d'inscription.",
        en: 'The text gives no amount and does not say how to pay: it only asks that registration fees have been paid.',
      },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'registration',
    proposition: 'how',
    inventory: [],
    clauses: { registered: clauses.registered, recall: clauses.recall },
    ...plainly('unsaid', how),
  },
  {
    regulation: 'cnam',
    topic: 'registration',
    proposition: 'course-free',
    inventory: [],
    clauses: { registered: clauses.registered },
    statement: {
      fr: "L'inscription aux unités d'enseignement suppose des droits d'inscription : il est impératif de les avoir acquittés. Le texte n'en donne pas le montant.",
      en: 'Registering for units comes with registration fees, which must have been paid. The text gives no amount.',
    },
    decision: withUnfit(
      withPoint(
        'payment_point',
        always({
          status: 'false',
          say: {
            fr: "Des droits d'inscription sont dus, et il est impératif de les avoir acquittés.",
            en: 'Registration fees are due, and they must have been paid.',
          },
        }),
        {
          unpaid: asWorded('forbidden', paidFirst, ['registered']),
          barred: asWorded('permitted', paidFirst, ['registered']),
        },
      ),
    ),
  },
];
