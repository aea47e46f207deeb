import type { Topic } from '../topic.ts';

export const fraudInTheRoom = {
  id: 'fraud-in-the-room',
  name: { fr: 'Fraude : que fait le surveillant', en: 'Cheating: what the proctor does' },
  question: {
    fr: 'Un candidat est surpris en train de tricher : que fait le surveillant ?',
    en: 'A candidate is caught cheating: what does the proctor do?',
  },
  propositions: {
    steps: {
      fr: 'Le surveillant qui constate une fraude suit une procédure.',
      en: 'A proctor who sees cheating follows a procedure.',
    },
    expel: {
      fr: 'Le candidat surpris à frauder est exclu de la salle.',
      en: 'A candidate caught cheating is expelled from the room.',
    },
    continue: {
      fr: "Le candidat surpris à frauder continue l'épreuve.",
      en: 'A candidate caught cheating goes on with the exam.',
    },
    seize: {
      fr: 'Le surveillant saisit les documents ou le matériel de fraude.',
      en: 'The proctor seizes the documents or equipment used to cheat.',
    },
    'refusal-to-sign': {
      fr: 'Le refus de signer le procès-verbal arrête la procédure.',
      en: 'A refusal to sign the report stops the procedure.',
    },
    substitution: {
      fr: "Une personne qui compose à la place d'une autre est exclue de la salle.",
      en: 'A person who sits the exam in place of another is expelled from the room.',
    },
    disturbance: {
      fr: "Un candidat qui trouble l'épreuve est exclu de la salle.",
      en: 'A candidate who disturbs the exam is expelled from the room.',
    },
    'found-afterwards': {
      fr: "Une fraude découverte après l'épreuve donne lieu à un procès-verbal.",
      en: 'Cheating found after the exam calls for a report (procès-verbal).',
    },
  },
  facts: ['incident', 'moment'],
} as const satisfies Topic;
