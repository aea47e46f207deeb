import type { Topic } from '../topic.ts';

export const fraudProceedings = {
  id: 'fraud-proceedings',
  name: { fr: 'La procédure disciplinaire', en: 'Disciplinary proceedings' },
  question: {
    fr: 'Qui poursuit et qui juge une fraude ?',
    en: 'Who brings and who decides a case of cheating?',
  },
  propositions: {
    'may-be-sanctioned': {
      fr: 'Une fraude ou une tentative peut être poursuivie devant une instance disciplinaire.',
      en: 'Cheating or an attempt may be brought before a disciplinary body.',
      unsaid: {
        fr: 'si une fraude peut être poursuivie devant une instance disciplinaire',
        en: 'whether cheating may be brought before a disciplinary body',
      },
    },
    referral: {
      told: true,
      fr: "La saisine de l'instance disciplinaire appartient à une personne désignée.",
      en: 'A named person refers the case to the disciplinary body.',
      unsaid: { fr: "qui saisit l'instance disciplinaire", en: 'who refers a case to the disciplinary body' },
    },
    'sanction-by-others': {
      fr: 'Un enseignant, un surveillant ou un directeur peut lui-même sanctionner une fraude.',
      en: 'A teacher, a proctor or a head may punish cheating personally.',
      unsaid: {
        fr: "si un enseignant, un surveillant ou un directeur peut sanctionner une fraude sans l'instance disciplinaire",
        en: 'whether a teacher, a proctor or a head may punish cheating without the disciplinary body',
      },
    },
    'referral-deadline': {
      fr: 'Le rapport de fraude ou la saisine est soumis à un délai.',
      en: 'The cheating report or the referral has a deadline.',
      unsaid: {
        fr: "dans quel délai le rapport est transmis ou l'instance saisie",
        en: 'by when the report is sent or the case referred',
      },
    },
    panel: {
      told: true,
      fr: "L'instance disciplinaire a une composition fixée.",
      en: 'The disciplinary body has a set composition.',
      unsaid: { fr: "qui siège dans l'instance disciplinaire", en: 'who sits on the disciplinary body' },
    },
    hearing: {
      fr: "L'étudiant accusé est entendu et peut se faire assister.",
      en: 'The accused student is heard and may have an adviser.',
      unsaid: {
        fr: "quels sont les droits de l'étudiant poursuivi : convocation, accès au dossier, défenseur",
        en: 'what rights the accused student has: notice, seeing the file, an adviser',
      },
    },
    'ruling-deadline': {
      fr: 'La décision disciplinaire est rendue dans un délai.',
      en: 'The disciplinary ruling is given within a set time.',
      unsaid: {
        fr: 'dans quel délai la décision disciplinaire est rendue',
        en: 'how long the disciplinary ruling takes',
      },
    },
    marked: {
      fr: "La copie d'un étudiant soupçonné de fraude est corrigée normalement.",
      en: 'The script of a student suspected of cheating is marked normally.',
      unsaid: {
        fr: "si la copie d'un étudiant soupçonné de fraude est corrigée",
        en: 'whether the script of a student suspected of cheating is marked',
      },
    },
    withheld: {
      fr: "Les résultats ou attestations sont retenus tant que l'affaire n'est pas jugée.",
      en: 'Results or certificates are withheld until the case is decided.',
      unsaid: {
        fr: 'si les résultats ou attestations sont retenus pendant la procédure',
        en: 'whether results or certificates are withheld during the proceedings',
      },
    },
  },
  facts: [
    'referrer',
    'withheld_point',
    'suspect_point',
    'referral_point',
    'refers_direct',
    'before_ruling_utc',
    'fraud_kind',
    'before_ruling_supmeca',
    'marked_how',
    'liable',
    'beyond_powers',
    'voided_point',
  ],
} as const satisfies Topic;
