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
      unsaid: {
        fr: 'ce que fait le surveillant qui constate une fraude',
        en: 'what a proctor who sees cheating does',
      },
    },
    expel: {
      fr: 'Le candidat surpris à frauder est exclu de la salle.',
      en: 'A candidate caught cheating is expelled from the room.',
      unsaid: {
        fr: 'si le candidat surpris à frauder est exclu de la salle',
        en: 'whether a candidate caught cheating is expelled from the room',
      },
    },
    continue: {
      fr: "Le candidat surpris à frauder continue l'épreuve.",
      en: 'A candidate caught cheating goes on with the exam.',
      unsaid: {
        fr: "si le candidat surpris à frauder continue l'épreuve",
        en: 'whether a candidate caught cheating goes on with the exam',
      },
    },
    seize: {
      fr: 'Le surveillant saisit les documents ou le matériel de fraude.',
      en: 'The proctor seizes the documents or equipment used to cheat.',
      unsaid: {
        fr: 'si le surveillant saisit les documents ou le matériel de fraude',
        en: 'whether the proctor seizes the documents or equipment used to cheat',
      },
    },
    'refusal-to-sign': {
      told: true,
      fr: 'Le refus de signer le procès-verbal arrête la procédure.',
      en: 'A refusal to sign the report stops the procedure.',
      unsaid: {
        fr: "ce que change un refus de signer, ni s'il y a un procès-verbal à signer",
        en: 'what a refusal to sign changes, nor whether there is a report (procès-verbal) to sign',
      },
    },
    substitution: {
      fr: "Une personne qui compose à la place d'une autre est exclue de la salle.",
      en: 'A person who sits the exam in place of another is expelled from the room.',
      unsaid: {
        fr: "ce que fait le surveillant quand une personne compose à la place d'une autre",
        en: 'what the proctor does when someone sits the exam in place of another',
      },
    },
    disturbance: {
      fr: "Un candidat qui trouble l'épreuve est exclu de la salle.",
      en: 'A candidate who disturbs the exam is expelled from the room.',
      unsaid: {
        fr: "si un candidat qui trouble l'épreuve peut être exclu de la salle",
        en: 'whether a candidate who disturbs the exam may be expelled from the room',
      },
    },
    'found-afterwards': {
      fr: "Une fraude découverte après l'épreuve donne lieu à un procès-verbal.",
      en: 'Cheating found after the exam calls for a report (procès-verbal).',
      unsaid: {
        fr: "ce qu'il faut faire d'une fraude découverte après l'épreuve, à la correction par exemple",
        en: 'what to do about cheating found after the exam, when marking for instance',
      },
    },
    'mark-after-expulsion': {
      fr: 'Un candidat exclu de la salle reçoit une note fixée.',
      en: 'A candidate expelled from the room gets a set mark.',
      unsaid: {
        fr: 'quelle note reçoit un candidat exclu de la salle',
        en: 'which mark a candidate expelled from the room gets',
      },
    },
    'mark-on-script': {
      fr: 'Le surveillant peut écrire sur la copie du candidat surpris à frauder.',
      en: 'The proctor may write on the script of a candidate caught cheating.',
      unsaid: {
        fr: 'si le surveillant peut écrire sur la copie du candidat surpris à frauder',
        en: 'whether the proctor may write on the script of a candidate caught cheating',
      },
    },
  },
  facts: [
    'incident',
    'expelled_by',
    'refusal_effect',
    'substitution_point',
    'suspect_exams',
    'refusal_point',
    'expelled_by_utc',
    'refusal_effect_supmeca',
    'found_later',
    'act_told',
    'device_taken',
    'caught_point',
    'misconduct_point',
    'expelled_by_supmeca',
    'sent_out',
    'judged',
    'late_found',
  ],
} as const satisfies Topic;
