import type { Bilingual, Lang } from '../../rules/language.ts';
import type { Verdict } from '../../rules/verdict.ts';

/** Characters of the asker's own words that an answer repeats at most. */
const MOST_REPEATED = 80;
const repeated = (text: string) =>
  text.length > MOST_REPEATED ? `${[...text].slice(0, MOST_REPEATED).join('')}…` : text;

/** What the assistant says by itself, in both languages. What a text says is said by the cells under rules/. */
export const words = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  conditional: { fr: 'Cela dépend', en: 'It depends' },
  silent: (unsaid: string): Bilingual => ({
    fr: `Le règlement ne dit pas ${unsaid}.`,
    en: `The regulation does not say ${unsaid}.`,
  }),
  companion: (titles: string): Bilingual => ({
    fr: `Un texte qui complète celui-ci, et que je n'ai pas, peut répondre : ${titles}.`,
    en: `A text that completes this one, which I do not have, may answer: ${titles}.`,
  }),
  nearby: { fr: 'Le passage le plus proche :', en: 'The nearest passage:' },
  mayAnswer: {
    fr: 'Je ne suis pas sûr de la question. Ce passage y répond peut-être :',
    en: 'I am not sure what is asked. This passage may answer it:',
  },
  mayAnswerSeveral: {
    fr: 'Je ne suis pas sûr de la question. Ces passages y répondent peut-être :',
    en: 'I am not sure what is asked. These passages may answer it:',
  },
  concerned: {
    fr: 'Voici ce que dit le texte :',
    en: 'This is what the text says:',
  },
  reviewed: {
    fr: 'Le texte a changé : cette règle est en cours de relecture.',
    en: 'The text has changed: this rule is being reviewed.',
  },
  nothingFound: {
    fr: "Je n'ai trouvé aucun passage qui réponde à cette question.",
    en: 'I found no passage that answers this question.',
  },
  whichSchool: {
    fr: 'De quel établissement s’agit-il ? La règle diffère de l’un à l’autre.',
    en: 'Which school is it? The rule differs from one to another.',
  },
  outOfScope: (schools: string): Bilingual => ({
    fr: `Je ne réponds qu'aux questions sur les règlements d'examens que j'ai : ${schools}.`,
    en: `I only answer questions about the exam regulations that I have: ${schools}.`,
  }),
  foreignSchool: (school: string, schools: string): Bilingual => ({
    fr: `Je n'ai pas le règlement de cet établissement (${repeated(school)}). Ceux que j'ai : ${schools}.`,
    en: `I do not have the regulation of that school (${repeated(school)}). Those that I have: ${schools}.`,
  }),
  smalltalk: {
    fr: "Je peux vous aider sur les règlements d'examens : retard, sortie, téléphone, pièce d'identité, fraude… N'hésitez pas à poser votre question, avec votre établissement.",
    en: 'I can help with exam regulations: being late, leaving, phones, identity documents, cheating… Ask your question, with your school.',
  },
  mayNotMust: {
    fr: "Le texte le permet ; il n'en fait pas une obligation.",
    en: 'The text allows it; it does not make it an obligation.',
  },
  edition: (date: string): Bilingual => ({ fr: `édition du ${date}`, en: `edition of ${date}` }),
  undated: { fr: 'édition non datée', en: 'undated edition' },
  inFrench: { fr: '', en: 'Original text, in French:' },
  until: (clock: string): Bilingual => ({ fr: `Soit jusqu'à ${clock}.`, en: `That is, until ${clock}.` }),
  from: (clock: string): Bilingual => ({
    fr: `Soit à partir de ${clock}.`,
    en: `That is, from ${clock} on.`,
  }),
  noInstructions: (schools: string): Bilingual => ({
    fr: `Je ne peux pas faire cela. Je réponds aux questions sur les règlements d'examens que j'ai : ${schools}.`,
    en: `I cannot do that. I answer questions about the exam regulations that I have: ${schools}.`,
  }),
  languages: {
    fr: 'Je parle français et anglais. Posez votre question dans une de ces langues, avec votre établissement.',
    en: 'I speak French and English. Please ask your question about an exam regulation in one of them, with your school.',
  },
  noSuchClause: (clause: string, school: string): Bilingual => ({
    fr: `${school} : le règlement n'a pas de passage « ${repeated(clause)} ».`,
    en: `${school}: the regulation has no "${repeated(clause)}".`,
  }),
  agreed: {
    yes: { fr: 'Oui, dans tous ces établissements.', en: 'Yes, at all of these schools.' },
    no: { fr: 'Non, dans aucun de ces établissements.', en: 'No, at none of these schools.' },
  },
  compared: { fr: 'Selon les établissements :', en: 'School by school:' },
} as const;

/** How an answer opens. A conditional answer never opens with yes or no. */
export function opening(verdict: Verdict, lang: Lang): string | null {
  switch (verdict) {
    case 'yes':
      return words.yes[lang];
    case 'no':
      return words.no[lang];
    case 'conditional':
      return words.conditional[lang];
    default:
      return null;
  }
}

/** A time of day from minutes after midnight: "9 h 05", "9:05". */
export function clock(minutesOfDay: number, lang: Lang): string {
  const hours = Math.floor(minutesOfDay / 60) % 24;
  const minutes = String(Math.floor(minutesOfDay % 60)).padStart(2, '0');
  return lang === 'fr' ? `${String(hours)} h ${minutes}` : `${String(hours)}:${minutes}`;
}
