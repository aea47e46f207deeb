/** What every text says of language exams but one: nothing of its own. */
export const languageAlike = {
  fr: 'Le texte ne met pas à part les examens de langue.',
  en: 'The text does not set language exams apart.',
};
