import { always, type Cell, plainly } from '../cell.ts';
import type { Holder } from '../status.ts';
import { clauses as brought } from './3-materiel.ts';
import { exchangeFound, exchangeJudged, pointed } from './points.ts';

const clauses = {
  entrance: brought.entrance,
  desk: brought.desk,
  own: brought.own,
  nullity: brought.nullity,
  undertaking: {
    label: '3',
    words:
      "l'apprenant […] s'engage à ne pas faire de copie électronique du sujet (copie fichier, copie d'écran…), à ne pas communiquer, en particulier par voie électronique, d'éléments sur le contenu de l'examen jusqu'à la publication des résultats.",
  },
  organisation: {
    label: '3',
    words:
      "La direction de l'Institut Mines-télécom prend toute mesure d'organisation garantissant de bonnes conditions de travail et la régularité des sessions d'examen.",
  },
  photo: {
    label: '3',
    words:
      "Les apprenants devront présenter au début de chaque session d'examen » lors de l'émargement une pièce d'identité avec photo.",
  },
  notMarked: {
    label: '3',
    words:
      "A la fin d'un examen en salle, l'apprenant doit impérativement remettre immédiatement sa copie aux personnes qui assurent la surveillance avant de quitter la salle d'examen. Dans le cas contraire, sa copie ne sera pas corrigée. […] A la fin d'un examen en ligne, l'apprenant doit impérativement immédiatement cesser d'accéder au site et s'engage a ne pas tenter d'y accéder ultérieurement. Dans le cas contraire, sa « copie » ne sera pas corrigée.",
  },
  fraud: {
    label: '3.2.2',
    words:
      "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée. En cas de flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen. […] Tout apprenant ou groupe d'apprenants convaincu de fraude ou de tentative de fraude lors d'un examen, quelle qu'en soit la forme, peut être exclu du droit à s'inscrire à toute session d'examen",
  },
  schoolRules: {
    label: '3.2.1',
    words:
      "Une attitude correcte est exigée pendant tout le temps de séjour dans l'école ou pendant la durée de l'examen en ligne. […] Les dispositions relatives à la vie scolaire, applicables aux élèves en école précisent pour le bon fonctionnement de l'école : […] la procédure disciplinaire, la nature et l'échelle des sanctions.",
  },
  logistics: {
    label: '3.1',
    words:
      "Le service vie scolaire mandaté par l'Institut Mines-Télécom met en œuvre l'organisation et la logistique des « sessions d'examen », en vue de garantir l'accueil de la totalité des apprenants concernés.",
  },
};

const proctors: Holder = { name: { fr: 'les surveillants', en: 'the proctors' }, roles: ['proctor'] };

const signIn = {
  fr: "Un émargement a lieu au début de chaque session ; la pièce d'identité avec photo y est présentée. Le texte ne dit rien de plus de la liste.",
  en: 'Learners sign in at the start of each session, and show an identity document with a photo then. The text says nothing more of the list.',
};
const management = {
  fr: "La direction de l'Institut Mines-Télécom prend toute mesure d'organisation garantissant de bonnes conditions de travail et la régularité des sessions d'examen.",
  en: 'The management of the Institut Mines-Télécom takes every organisational measure that guarantees good working conditions and the proper conduct of exam sessions.',
};
const nullScript = {
  fr: 'Communiquer entre apprenants, échanger du matériel ou des messages : la copie est frappée de nullité, sans préjudice de sanctions disciplinaires (interdiction de se représenter à de nouvelles sessions).',
  en: 'Communicating between learners, exchanging equipment or messages: the script is struck with nullity, without prejudice to disciplinary sanctions (a bar from new sessions).',
};
const outside = {
  fr: "L'échange de courriel, de sms ou de message n'est pas limité aux apprenants dans le texte. Pour un examen en ligne, l'apprenant s'engage aussi à ne rien communiquer du contenu de l'examen jusqu'à la publication des résultats (3).",
  en: 'The ban on exchanging e-mails, texts or messages is not limited to learners in the text. For an online exam, the learner also undertakes to communicate nothing of the content of the exam until the results are published (3).',
};
const otherBreaches = {
  fr: "Copie non remise immédiatement à la fin, en salle, ou accès au site poursuivi ou tenté de nouveau, en ligne : elle n'est pas corrigée. Fraude ou tentative constatée : note de 0 ; en flagrant délit, exclusion immédiate de l'examen ; qui en est convaincu peut être exclu du droit de s'inscrire à toute session.",
  en: 'Script not handed in at once at the end, in a room, or site still accessed or tried again, online: it is not marked. Cheating or an attempt, once established: a mark of 0; if caught in the act, exclusion from the exam at once; whoever is found to have done it may be excluded from the right to register for any session.',
};
const nothingElse = {
  fr: "Le texte ne dit pas laquelle de ces suites prévaut, ni ce qui s'ensuit d'un autre manquement de conduite. Une attitude correcte est exigée, sans sanction propre ; procédure et sanctions disciplinaires sont dans les dispositions relatives à la vie scolaire, applicables aux élèves en école.",
  en: 'The text does not say which of these prevails, nor what follows from any other breach of conduct. A correct attitude is required, with no sanction of its own; disciplinary procedure and sanctions are in the provisions on school life, which apply to students of a school.',
};

export const conductOfExams: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'arrival-and-seating',
    proposition: 'sign-in',
    inventory: [],
    clauses: { photo: clauses.photo },
    ...plainly('true', signIn),
  },
  {
    regulation: 'imt',
    topic: 'start-of-exam',
    proposition: 'sequence',
    inventory: [],
    clauses: { photo: clauses.photo, entrance: clauses.entrance, desk: clauses.desk },
    statement: {
      fr: "Au début de chaque session, lors de l'émargement, l'apprenant présente une pièce d'identité avec photo. Dans un contrôle sans document, il laisse à l'entrée ce que les surveillants ne jugent pas strictement nécessaire, et montre que son bureau est vierge. Le texte ne parle ni d'un rappel des consignes, ni de la distribution des sujets.",
      en: 'At the start of each session, when signing in, the learner shows an identity document with a photo. In an exam without documents, the learner leaves at the entrance what the proctors do not judge strictly necessary, and shows a clear desk. The text speaks neither of recalling the rules nor of handing out the papers.',
    },
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Au début de la session, lors de l'émargement : présenter une pièce d'identité avec photo.",
          en: 'At the start of the session, when signing in: show an identity document with a photo.',
        },
        clause: 'photo',
      },
      {
        actor: 'student',
        text: {
          fr: "Dans un contrôle sans document : laisser à l'entrée de la salle ce que les surveillants ne jugent pas strictement nécessaire.",
          en: 'In an exam without documents: leave at the entrance of the room what the proctors do not judge strictly necessary.',
        },
        clause: 'entrance',
      },
      {
        actor: 'student',
        text: {
          fr: 'Dans un contrôle sans document : montrer que le bureau est vierge de tout document qui ne serait pas jugé strictement nécessaire.',
          en: 'In an exam without documents: show that the desk is clear of any document not judged strictly necessary.',
        },
        clause: 'desk',
      },
    ],
    cautions: [
      {
        fr: "Le texte ne fixe pas d'ordre entre ces gestes, et ne parle ni d'un rappel des consignes, ni de la distribution des sujets.",
        en: 'The text sets no order between these, and speaks neither of recalling the rules nor of handing out the papers.',
      },
    ],
  },
  {
    regulation: 'imt',
    topic: 'invigilation',
    proposition: 'in-charge',
    inventory: [],
    clauses: { organisation: clauses.organisation, logistics: clauses.logistics },
    statement: {
      fr: `${management.fr} Le service vie scolaire met en œuvre leur organisation et leur logistique. Le texte ne désigne pas de responsable dans la salle elle-même.`,
      en: `${management.en} The student office (service vie scolaire) carries out their organisation and logistics. The text names nobody in charge in the room itself.`,
    },
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'suitable-rooms',
    inventory: [],
    clauses: { organisation: clauses.organisation },
    statement: {
      fr: `${management.fr} Le texte ne dit rien d'autre des salles.`,
      en: `${management.en} The text says nothing else of the rooms.`,
    },
    decision: always({
      status: 'true',
      say: management,
      reasons: [
        { fr: "Le texte ne dit rien d'autre des salles.", en: 'The text says nothing else of the rooms.' },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'conduct',
    proposition: 'communicate',
    inventory: ['imt/own-material-no-exchange'],
    clauses: { nullity: clauses.nullity, undertaking: clauses.undertaking },
    statement: {
      fr: "Aucune communication entre apprenants, ni échange de matériel, de courriel, de sms ou de message, n'est autorisé pendant l'épreuve. Qui ne respecte pas cette clause voit sa copie frappée de nullité, sans préjudice de sanctions disciplinaires.",
      en: 'Learners may not communicate with each other during the exam, nor exchange equipment, e-mails, texts or messages. Whoever breaks this clause has the script struck with nullity, without prejudice to disciplinary sanctions.',
    },
    decision: pointed(
      'exchange_point',
      exchangeJudged,
      pointed(
        'exchange_effect',
        exchangeFound,
        always({
          status: 'forbidden',
          say: {
            fr: "Aucune communication entre apprenants n'est autorisée pendant l'épreuve, ni échange de courriel, de sms ou de message.",
            en: 'Learners may not communicate with each other during the exam, nor exchange e-mails, texts or messages.',
          },
          reasons: [nullScript, outside],
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'conduct',
    proposition: 'breach',
    inventory: ['imt/breach-nullity'],
    clauses: {
      nullity: clauses.nullity,
      fraud: clauses.fraud,
      notMarked: clauses.notMarked,
      schoolRules: clauses.schoolRules,
    },
    statement: {
      fr: `Le texte ne prévoit de suite que pour certains manquements. ${nullScript.fr} ${otherBreaches.fr} ${nothingElse.fr}`,
      en: `The text provides for consequences of certain breaches only. ${nullScript.en} ${otherBreaches.en} ${nothingElse.en}`,
    },
    decision: pointed(
      'exchange_point',
      exchangeJudged,
      pointed(
        'exchange_effect',
        exchangeFound,
        always({
          status: 'depends',
          say: {
            fr: 'Le texte ne prévoit de suite que pour certains manquements, et ne dit pas que manquer à une règle vaut fraude.',
            en: 'The text provides for consequences of certain breaches only, and does not say that breaking a rule counts as cheating.',
          },
          reasons: [nullScript, otherBreaches, nothingElse],
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'default-materials',
    proposition: 'own-paper',
    inventory: [],
    clauses: { entrance: clauses.entrance, own: clauses.own },
    statement: {
      fr: "Le papier n'est pas nommé. Les apprenants apportent leur propre matériel ; dans un contrôle sans document, ce sont les surveillants qui jugent ce qui est strictement nécessaire, et le reste demeure à l'entrée.",
      en: 'Paper is not named. Learners bring their own equipment; in an exam without documents, the proctors judge what is strictly necessary, and the rest stays at the entrance.',
    },
    decision: always({
      status: 'discretion',
      holder: proctors,
      say: {
        fr: "Le papier n'est pas nommé : dans un contrôle sans document, les surveillants jugent ce qui est strictement nécessaire, et le reste demeure à l'entrée.",
        en: 'Paper is not named: in an exam without documents, the proctors judge what is strictly necessary, and the rest stays at the entrance.',
      },
      reasons: [
        {
          fr: 'Les apprenants doivent apporter leur propre matériel ; le texte ne dit pas qui fournit le papier.',
          en: 'Learners must bring their own equipment; the text does not say who supplies paper.',
        },
      ],
    }),
  },
];
