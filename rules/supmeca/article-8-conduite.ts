import { always, type Cell } from '../cell.ts';
import { onPoint } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  communication: {
    label: 'Article 8',
    words:
      "Les candidat(e)s ne doivent avoir aucune communication entre eux ou avec l'extérieur durant l'épreuve. Toute tentative est interdite et pourra faire l'objet d'un rapport de suspicion de fraude établi par le surveillant.",
  },
  instructions: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent respecter les consignes d'examens rappelées par le surveillant responsable de salle en début d'examen.",
  },
  rules: {
    label: 'Article 10',
    words:
      'Les usagers doivent respecter la réglementation en vigueur ainsi que le présent règlement des examens terminaux et la charte du bon usage des moyens informatiques.',
  },
  anyBreach: {
    label: 'Préambule',
    words: 'Toute violation du présent règlement constitue une fraude ou une tentative de fraude.',
  },
  device: {
    label: 'Article 7',
    words:
      "Les téléphones mobiles et tout appareil connectable (montre connectée, calculatrice Bluetooth, ...) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants et ne doivent, en aucun cas, être à portée des élèves. La présence d'un tel appareil non déposé, même éteint, pourra être considérée comme une tentative de fraude et, à ce titre, pourra faire l'objet d'un rapport de suspicion de fraude établi par le surveillant.",
  },
  disorder: {
    label: 'Article 10',
    words:
      "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : […] De tout fait de nature à porter atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement.",
  },
};

const anyBreachIs = [
  'Le préambule le dit de toute violation du règlement : elle constitue une fraude ou une tentative de fraude.',
  'The preamble says it of any breach of the regulation: it is cheating or an attempt to cheat.',
] as const;

export const conduct: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'conduct',
    proposition: 'communicate',
    inventory: ['supmeca/no-communication'],
    clauses: { communication: clauses.communication },
    statement: {
      fr: "Les candidats ne doivent avoir aucune communication entre eux ou avec l'extérieur durant l'épreuve. Toute tentative est interdite et pourra faire l'objet d'un rapport de suspicion de fraude établi par le surveillant.",
      en: 'Candidates must have no communication with each other or with the outside during the exam. Any attempt is forbidden, and the proctor may draw up a report of suspected cheating.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Aucune communication entre candidats ou avec l'extérieur n'est permise durant l'épreuve ; une tentative pourra faire l'objet d'un rapport de suspicion de fraude.",
        en: 'Candidates must not communicate with each other or with the outside during the exam; an attempt may lead to a report of suspected cheating.',
      },
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'conduct',
    proposition: 'obey',
    inventory: ['supmeca/follow-instructions', 'supmeca/comply-with-charter'],
    clauses: { instructions: clauses.instructions, rules: clauses.rules, disorder: clauses.disorder },
    statement: {
      fr: "Les candidats doivent respecter les consignes d'examen que le surveillant responsable de la salle rappelle en début d'examen. Les usagers doivent aussi respecter la réglementation en vigueur, ce règlement et la charte du bon usage des moyens informatiques, que le texte ne reproduit pas.",
      en: 'Candidates must follow the exam instructions that the proctor in charge of the room recalls at the start. Users of the school must also comply with the rules in force, this regulation and the charter on the proper use of computing facilities, which the text does not reproduce.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Les candidats doivent respecter les consignes d'examen rappelées par le surveillant responsable de la salle, la réglementation en vigueur, ce règlement et la charte informatique.",
        en: 'Candidates must follow the exam instructions recalled by the proctor in charge of the room, the rules in force, this regulation and the computing charter.',
      },
      reasons: [
        {
          fr: "Le texte ne parle pas de politesse ni de tout autre ordre d'un surveillant ; mais tout fait portant atteinte à l'ordre ou au bon fonctionnement de l'établissement peut faire l'objet d'une procédure disciplinaire.",
          en: "The text does not speak of politeness, nor of every other order of a proctor; but any act that harms the school's order or proper running may lead to disciplinary proceedings.",
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'conduct',
    proposition: 'breach',
    inventory: ['supmeca/violation-is-fraud'],
    clauses: {
      anyBreach: clauses.anyBreach,
      device: clauses.device,
      communication: clauses.communication,
      disorder: clauses.disorder,
    },
    statement: {
      fr: "Le préambule dit que toute violation du règlement constitue une fraude ou une tentative de fraude. Les articles sont plus nuancés : un téléphone non déposé « pourra être considéré » comme une tentative de fraude, et une tentative de communication « pourra faire l'objet d'un rapport ». Tout fait portant atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement peut faire l'objet d'une procédure disciplinaire.",
      en: 'The preamble says that any breach of the regulation is cheating or an attempt to cheat. The articles are more graded: a phone that is not deposited "may be considered" an attempt to cheat, and an attempt to communicate "may lead to a report". Any act that harms the order, proper running or reputation of the school may lead to disciplinary proceedings.',
    },
    decision: onPoint(
      'breach_claim',
      {
        status: 'contradictory',
        say: {
          fr: 'Deux lectures : selon le préambule, toute violation du règlement constitue une fraude ou une tentative de fraude ; selon les articles, certains manquements peuvent seulement être considérés ainsi ou donner lieu à un rapport.',
          en: 'There are two readings: by the preamble, any breach of the regulation is cheating or an attempt to cheat; by the articles, some breaches may merely be considered so or lead to a report.',
        },
        reasons: [
          {
            fr: "Qu'il y ait fraude ou non, tout fait portant atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement peut faire l'objet d'une procédure disciplinaire.",
            en: 'Whether it is cheating or not, any act that harms the order, proper running or reputation of the school may lead to disciplinary proceedings.',
          },
          {
            fr: "Le texte ne dit pas comment concilier les deux lectures : pour un manquement précis, lisez aussi l'article qui en parle.",
            en: 'The text does not say how to reconcile the two readings: for a given breach, read the article about it as well.',
          },
        ],
      },
      {
        never: finds('false', ...anyBreachIs, 'anyBreach'),
        never_wrong: finds('true', ...anyBreachIs, 'anyBreach'),
        any: finds('true', ...anyBreachIs, 'anyBreach'),
      },
    ),
  },
];
