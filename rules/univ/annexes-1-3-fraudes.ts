import { always, type Cell, type Outcome, type Step } from '../cell.ts';
import type { Holder } from '../status.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  stop: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude ou la tentative de fraude sans interrompre la participation à l'épreuve du ou des candidats.",
  },
  measures: {
    label: 'Annexe 3',
    words:
      "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit prendre toutes mesures nécessaires pour faire cesser la fraude notamment : mettre un terme aux discussions entre étudiants, par exemple en les déplaçant ; saisir les documents non autorisés (livres, cours, antisèches...) ; demander à l'étudiant de remettre les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
  },
  finish: {
    label: 'Annexe 3',
    words:
      "Le surveillant doit laisser l'étudiant soupçonné terminer, non seulement l'épreuve concernée, mais également le laisser participer aux autres épreuves.",
  },
  report: {
    label: 'Annexe 3',
    words:
      "Le surveillant qui a constaté la fraude ou la tentative de fraude dresse un procès-verbal relatant les faits. Le procès-verbal est signé par son auteur, par les autres surveillants présents lors de l'épreuve, et par l'étudiant soupçonné de fraude ou de tentative de fraude. En cas de refus de signature de la part de l'étudiant, mention en est faite au procès-verbal.",
  },
  refusal: {
    label: '3.2.2 Incidents et fraudes',
    words: 'En cas de refus de contresigner, mention est portée au procès-verbal.',
  },
  refer: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il rédige un rapport circonstancié à l'attention du directeur ou de la directrice de composante qui le transmet au Président de l'Université pour saisine de la section disciplinaire.",
  },
  transmit: {
    label: 'Annexe 3',
    words:
      "Le surveillant communique le procès-verbal ainsi que l'ensemble des pièces saisies, à l'exception de la copie de l'étudiant, au directeur de la composante.",
  },
  obtain: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il se fait remettre par l'étudiant les pièces ou matériels permettant d'établir ultérieurement la réalité des faits.",
  },
  mayExpel: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de substitution de personne ou de troubles affectant le déroulement des épreuves, l'expulsion de l'étudiant fautif peut être prononcée par l'autorité responsable de l'ordre et de la sécurité dans les enceintes et locaux de l'établissement.",
  },
  chain: {
    label: 'Annexe 1',
    words:
      "en cas de substitution avérée de personne ou de trouble affectant le bon déroulement de l'épreuve, la situation est constatée par l'agent en charge de la surveillance de l'examen. Il en réfère immédiatement à un responsable (Directeur de la composante, Responsable administratif). Ces derniers en informent le directeur de Cabinet par téléphone qui, au nom du Président, ordonne l'expulsion de l'intéressé et si besoin fait appel aux moyens nécessaires pour faire exécuter cette décision.",
  },
  substitutionIsFraud: {
    label: 'Annexe 1',
    words:
      'La substitution de personne constitue une fraude ou une complicité de fraude passible de sanctions.',
  },
};

const authority: Holder = {
  name: {
    fr: "l'autorité responsable de l'ordre : le directeur de Cabinet, au nom du Président",
    en: 'the authority in charge of order: the head of the President\'s office ("directeur de Cabinet"), in the President\'s name',
  },
  roles: [],
};

/** Impersonation and disturbance go the same way: the body says "may be pronounced", the annex "orders". */
const expulsion: Outcome = {
  status: 'discretion',
  holder: authority,
  say: {
    fr: "En cas de trouble ou de substitution avérée, le surveillant n'expulse pas lui-même : il constate et en réfère aussitôt à un responsable ; l'expulsion est ordonnée par le directeur de Cabinet, au nom du Président.",
    en: 'In case of a disturbance or proven impersonation, the proctor does not expel anyone: the proctor notes the facts and refers them at once to a person in charge; the expulsion is ordered by the head of the President\'s office ("directeur de Cabinet"), in the President\'s name.',
  },
  reasons: [
    {
      fr: "Le corps du texte dit que l'expulsion « peut être prononcée » par l'autorité responsable de l'ordre et de la sécurité ; l'annexe, que le directeur de Cabinet l'« ordonne ».",
      en: 'The body of the text says that expulsion "may be pronounced" by the authority in charge of order and safety; the annex, that the "directeur de Cabinet" "orders" it.',
    },
  ],
  next: {
    fr: 'En référer immédiatement au directeur de la composante ou au responsable administratif.',
    en: 'Refer at once to the director of the faculty ("composante") or the administrative head.',
  },
  cites: ['chain', 'mayExpel'],
};
const expulsionSteps: readonly Step[] = [
  {
    actor: 'proctor',
    text: { fr: 'Constater la situation.', en: 'Note the facts.' },
    clause: 'chain',
  },
  {
    actor: 'proctor',
    text: {
      fr: 'En référer immédiatement à un responsable : directeur de la composante ou responsable administratif.',
      en: 'Refer at once to a person in charge: the director of the faculty ("composante") or the administrative head.',
    },
    clause: 'chain',
  },
  {
    actor: 'staff',
    text: {
      fr: 'Responsable : informer par téléphone le directeur de Cabinet.',
      en: 'Person in charge: inform the head of the President\'s office ("directeur de Cabinet") by phone.',
    },
    clause: 'chain',
  },
  {
    actor: 'staff',
    text: {
      fr: "Directeur de Cabinet : ordonner l'expulsion au nom du Président et, si besoin, faire appel aux moyens nécessaires.",
      en: "Head of the President's office: order the expulsion in the President's name and, if need be, call for the means to carry it out.",
    },
    clause: 'chain',
  },
];
const notByTheProctor = {
  fr: "Le surveillant n'a pas à expulser lui-même ; le texte ne dit pas ce que fait la personne en attendant.",
  en: 'It is not for the proctor to expel anyone; the text does not say what the person does in the meantime.',
};

/** Whether a suspect is kept from this exam or others. */
const onSuspects = {
  barred: finds(
    'forbidden',
    "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve, et aussi participer aux autres épreuves.",
    'The proctor must let the suspected student finish the exam, and sit the other exams as well.',
    'finish',
    'stop',
  ),
  goes_on: finds(
    'required',
    "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve, et aussi participer aux autres épreuves.",
    'The proctor must let the suspected student finish the exam, and sit the other exams as well.',
    'finish',
    'stop',
  ),
  others: finds(
    'required',
    "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve, et aussi participer aux autres épreuves.",
    'The proctor must let the suspected student finish the exam, and sit the other exams as well.',
    'finish',
    'stop',
  ),
} as const;

export const fraud: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'steps',
    inventory: [
      'univ/fraud-stop-no-interruption',
      'univ/fraud-measures',
      'univ/fraud-pv',
      'univ/fraud-report',
      'univ/fraud-transmission',
    ],
    clauses: {
      stop: clauses.stop,
      measures: clauses.measures,
      finish: clauses.finish,
      report: clauses.report,
      refer: clauses.refer,
      transmit: clauses.transmit,
    },
    statement: {
      fr: "Le surveillant fait cesser la fraude sans interrompre le candidat, saisit les documents et demande les appareils utilisés, laisse l'étudiant finir cette épreuve et passer les autres, dresse un procès-verbal signé, rédige un rapport circonstancié, et transmet le procès-verbal et les pièces, sauf la copie, au directeur de la composante.",
      en: 'The proctor stops the cheating without interrupting the candidate, seizes documents and asks for the devices used, lets the student finish this exam and sit the others, draws up a signed report (procès-verbal), writes a detailed account, and sends the report and the items, but not the script, to the director of the faculty.',
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Faire cesser la fraude, sans interrompre la participation du candidat à l'épreuve.",
          en: "Stop the cheating without interrupting the candidate's exam.",
        },
        clause: 'stop',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Mettre fin aux discussions, en déplaçant les étudiants par exemple ; saisir les documents non autorisés ; demander à l'étudiant de remettre les appareils utilisés.",
          en: 'Put an end to talking, by moving students for instance; seize unauthorised documents; ask the student to hand over the devices used.',
        },
        clause: 'measures',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Laisser l'étudiant soupçonné terminer l'épreuve, et participer aux autres épreuves.",
          en: 'Let the suspected student finish the exam, and sit the other exams.',
        },
        clause: 'finish',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Dresser un procès-verbal des faits, signé par son auteur, les autres surveillants présents et l'étudiant ; s'il refuse de signer, le mentionner.",
          en: 'Draw up a report (procès-verbal) of the facts, signed by its author, the other proctors present and the student; if the student refuses to sign, say so in it.',
        },
        clause: 'report',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Rédiger un rapport circonstancié pour le directeur de la composante, qui le transmet au Président de l'Université pour saisir la section disciplinaire.",
          en: 'Write a detailed account for the director of the faculty ("composante"), who sends it to the President of the university for a referral to the disciplinary section.',
        },
        clause: 'refer',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Communiquer au directeur de la composante le procès-verbal et les pièces saisies, à l'exception de la copie de l'étudiant.",
          en: "Send the director of the faculty the report and the seized items, but not the student's script.",
        },
        clause: 'transmit',
      },
    ],
    cautions: [
      {
        fr: "Ne pas fouiller un téléphone ou un appareil privé d'autorité : il faut l'accord de l'étudiant, à la fin de l'épreuve et sous sa surveillance ; un refus se note au procès-verbal.",
        en: "Do not search a phone or private device on your own authority: it takes the student's agreement, at the end of the exam and under the student's eyes; a refusal is noted in the report.",
      },
      {
        fr: "Ne pas exclure l'étudiant pour fraude ; la copie est corrigée dans les conditions normales.",
        en: 'Do not expel the student for cheating; the script is marked as usual.',
      },
      {
        fr: "Le corps du texte confie le procès-verbal au surveillant responsable de la salle, l'annexe à celui qui a constaté la fraude. Rien n'est dit d'un surveillant seul, ni d'une fraude découverte à la correction.",
        en: 'The body of the text gives the report to the proctor in charge of the room, the annex to the one who saw the cheating. Nothing is said of a lone proctor, nor of cheating found when marking.',
      },
      {
        fr: "Substitution avérée de personne ou trouble : en référer aussitôt au directeur de la composante ou au responsable administratif ; l'expulsion est ordonnée par le directeur de Cabinet.",
        en: 'Proven impersonation or a disturbance: refer at once to the director of the faculty or the administrative head; the expulsion is ordered by the "directeur de Cabinet".',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'expel',
    inventory: [],
    clauses: {
      finish: clauses.finish,
      stop: clauses.stop,
      chain: clauses.chain,
      mayExpel: clauses.mayExpel,
    },
    statement: {
      fr: "Un candidat surpris à frauder n'est pas exclu : le surveillant doit le laisser terminer l'épreuve et participer aux autres. L'expulsion n'est prévue qu'en cas de substitution de personne ou de trouble, sur ordre du directeur de Cabinet au nom du Président.",
      en: 'A candidate caught cheating is not expelled: the proctor must let the candidate finish the exam and sit the others. Expulsion is provided for only in case of impersonation or disturbance, by order of the head of the President\'s office ("directeur de Cabinet") in the President\'s name.',
    },
    decision: {
      asks: [],
      conditions: ['incident', 'expelled_by', 'suspect_exams'],
      decide: ({ incident, expelled_by: by, suspect_exams: exams }) =>
        incident === 'substitution' || incident === 'disturbance'
          ? by === 'proctor'
            ? { ...expulsion, status: 'forbidden', worded: true }
            : expulsion
          : exams === 'goes_on'
            ? { ...onSuspects.goes_on, worded: true }
            : {
                status: 'forbidden',
                say: {
                  fr: "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve, et participer aux autres : il n'est pas exclu de la salle.",
                  en: 'The proctor must let the suspected student finish the exam, and sit the others: the student is not expelled from the room.',
                },
                reasons: [
                  {
                    fr: "L'expulsion n'est prévue qu'en cas de substitution de personne ou de trouble, et ce n'est pas le surveillant qui l'ordonne.",
                    en: 'Expulsion is provided for only in case of impersonation or disturbance, and it is not the proctor who orders it.',
                  },
                ],
                cites: ['finish', 'stop'],
              },
    },
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'continue',
    inventory: ['univ/fraud-finish-and-other-exams'],
    clauses: { finish: clauses.finish, stop: clauses.stop, chain: clauses.chain },
    statement: {
      fr: "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve et participer aux autres épreuves.",
      en: 'The proctor must let the suspected student finish the exam and sit the other exams.',
    },
    decision: pointed('suspect_exams', onSuspects, {
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) =>
        incident === 'substitution' || incident === 'disturbance'
          ? {
              status: 'unsaid',
              say: {
                fr: "En cas de substitution avérée ou de trouble, l'expulsion est ordonnée par le directeur de Cabinet ; le texte ne dit pas si la personne continue en attendant.",
                en: 'In case of proven impersonation or disturbance, the expulsion is ordered by the "directeur de Cabinet"; the text does not say whether the person goes on in the meantime.',
              },
              cites: ['chain'],
            }
          : {
              status: 'required',
              say: {
                fr: "Le surveillant doit laisser l'étudiant soupçonné terminer l'épreuve, et aussi participer aux autres épreuves.",
                en: 'The proctor must let the suspected student finish the exam, and sit the other exams as well.',
              },
              cites: ['finish', 'stop'],
            },
    }),
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'seize',
    inventory: ['univ/fraud-measures'],
    clauses: { measures: clauses.measures, obtain: clauses.obtain, transmit: clauses.transmit },
    statement: {
      fr: "Devant une fraude ou une tentative, le surveillant doit saisir les documents non autorisés, demander à l'étudiant de remettre les appareils utilisés, et se faire remettre ce qui permet d'établir les faits. Les pièces saisies vont au directeur de la composante avec le procès-verbal, mais pas la copie de l'étudiant.",
      en: "Faced with cheating or an attempt, the proctor must seize unauthorised documents, ask the student to hand over the devices used, and have handed over what will establish the facts. The seized items go to the director of the faculty with the report, but not the student's script.",
    },
    decision: pointed(
      'device_taken',
      {
        asked: finds(
          'required',
          "Devant une fraude ou une tentative, le surveillant doit demander à l'étudiant de remettre l'appareil utilisé.",
          'Faced with cheating or an attempt, the proctor must ask the student to hand over the device used.',
          'measures',
          'obtain',
        ),
        forced: finds(
          'unsaid',
          "Le surveillant demande à l'étudiant de remettre l'appareil utilisé ; le texte ne dit pas qu'il peut le prendre de force.",
          'The proctor asks the student to hand over the device used; the text does not say that it may be taken by force.',
          'measures',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Devant une fraude ou une tentative, le surveillant doit saisir les documents non autorisés et demander à l'étudiant de remettre les appareils utilisés.",
          en: 'Faced with cheating or an attempt, the proctor must seize unauthorised documents and ask the student to hand over the devices used.',
        },
        reasons: [
          {
            fr: "Le texte ne dit ni quoi faire si l'étudiant refuse de remettre son appareil, ni quand ce qui est pris est rendu.",
            en: 'The text says neither what to do if the student refuses to hand over a device, nor when what is taken is given back.',
          },
          {
            fr: "Les pièces saisies vont au directeur de la composante avec le procès-verbal, mais pas la copie de l'étudiant.",
            en: "The seized items go to the director of the faculty with the report, but not the student's script.",
          },
        ],
        cites: ['measures', 'obtain', 'transmit'],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'refusal-to-sign',
    inventory: ['univ/fraud-refusal-to-sign'],
    clauses: { report: clauses.report, refusal: clauses.refusal },
    statement: {
      fr: "Si l'étudiant refuse de signer le procès-verbal, mention en est faite ; le texte n'en tire pas d'autre conséquence.",
      en: 'If the student refuses to sign the report, the report says so; the text attaches no other consequence to it.',
    },
    decision: pointed(
      'refusal_effect',
      {
        void: finds(
          'false',
          "Le refus de signer est mentionné au procès-verbal ; le texte n'en tire pas d'autre conséquence.",
          'The refusal to sign is noted in the report; the text attaches no other consequence to it.',
          'report',
          'refusal',
        ),
        valid: finds(
          'true',
          'Le texte prévoit le refus de signer : il est mentionné au procès-verbal, sans autre conséquence.',
          'The text provides for a refusal to sign: it is noted in the report, with no other consequence.',
          'report',
          'refusal',
        ),
        noted: finds(
          'required',
          'Le refus de signer doit être mentionné au procès-verbal.',
          'The refusal to sign has to be noted in the report.',
          'report',
          'refusal',
        ),
      },
      always({
        status: 'false',
        say: {
          fr: "Le refus de signer est mentionné au procès-verbal ; le texte n'en tire pas d'autre conséquence.",
          en: 'The refusal to sign is noted in the report; the text attaches no other consequence to it.',
        },
      }),
    ),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Mentionner au procès-verbal le refus de signer.',
          en: 'Note the refusal to sign in the report.',
        },
        clause: 'report',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'substitution',
    inventory: ['univ/expulsion-chain', 'univ/substitution-is-fraud'],
    clauses: {
      chain: clauses.chain,
      mayExpel: clauses.mayExpel,
      substitutionIsFraud: clauses.substitutionIsFraud,
    },
    statement: {
      fr: "La substitution de personne est une fraude ou une complicité de fraude. Si elle est avérée, le surveillant constate et en réfère aussitôt à un responsable (directeur de la composante, responsable administratif), qui prévient par téléphone le directeur de Cabinet ; celui-ci, au nom du Président, ordonne l'expulsion (elle « peut être prononcée », dit le corps du texte). La même chaîne vaut pour un trouble.",
      en: 'Impersonation is cheating or complicity in cheating. Where it is proven, the proctor notes the facts and refers them at once to a person in charge (director of the faculty, administrative head), who phones the head of the President\'s office ("directeur de Cabinet"); the latter orders the expulsion in the President\'s name (it "may be pronounced", says the body of the text). The same chain holds for a disturbance.',
    },
    decision: pointed(
      'substitution_point',
      {
        punished: finds(
          'true',
          'La substitution de personne est une fraude ou une complicité de fraude, passible de sanctions.',
          'Impersonation is cheating or complicity in cheating, and liable to sanctions.',
          'substitutionIsFraud',
        ),
        unpunished: finds(
          'false',
          'La substitution de personne est une fraude ou une complicité de fraude, passible de sanctions.',
          'Impersonation is cheating or complicity in cheating, and liable to sanctions.',
          'substitutionIsFraud',
        ),
      },
      pointed(
        'expelled_by',
        {
          proctor: { ...expulsion, status: 'forbidden' },
        },
        { asks: [], decide: () => expulsion },
      ),
    ),
    steps: expulsionSteps,
    cautions: [notByTheProctor],
  },
  {
    regulation: 'univ',
    topic: 'fraud-in-the-room',
    proposition: 'disturbance',
    inventory: ['univ/expulsion-chain'],
    clauses: { chain: clauses.chain, mayExpel: clauses.mayExpel },
    statement: {
      fr: "En cas de trouble affectant le bon déroulement de l'épreuve, le surveillant constate et en réfère aussitôt à un responsable (directeur de la composante, responsable administratif), qui prévient par téléphone le directeur de Cabinet ; celui-ci, au nom du Président, ordonne l'expulsion (elle « peut être prononcée », dit le corps du texte).",
      en: 'In case of a disturbance that affects the running of the exam, the proctor notes the facts and refers them at once to a person in charge (director of the faculty, administrative head), who phones the head of the President\'s office ("directeur de Cabinet"); the latter orders the expulsion in the President\'s name (it "may be pronounced", says the body of the text).',
    },
    decision: pointed(
      'expelled_by',
      {
        proctor: { ...expulsion, status: 'forbidden' },
      },
      { asks: [], decide: () => expulsion },
    ),
    steps: expulsionSteps,
    cautions: [notByTheProctor],
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'unauthorised',
    inventory: [],
    clauses: { measures: clauses.measures },
    statement: {
      fr: "Le texte ne définit pas la fraude ; parmi les mesures pour la faire cesser, il compte la saisie des documents non autorisés (livres, cours, antisèches…) et la remise des dispositifs de réception d'informations utilisés.",
      en: 'The text does not define cheating; among the measures to stop it, it counts the seizure of unauthorised documents (books, notes, crib sheets…) and the handing over of devices used to receive information.',
    },
  },
];
