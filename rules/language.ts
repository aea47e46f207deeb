/** The languages that Réglo answers in. */
export type Lang = 'fr' | 'en';

/** A text in both languages; a cell's words are always written in both. */
export type Bilingual = Readonly<Record<Lang, string>>;
