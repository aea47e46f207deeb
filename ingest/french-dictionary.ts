import { loadModule } from 'hunspell-asm';

/** A French spelling dictionary. Loaded to propose repairs and in tests, never to answer. */
export interface FrenchDictionary {
  /**
   * Whether a word is French, or one of those that were given. Of a word with an elided one before it (`l'UTC`) or with
   * hyphens, each part may be either.
   */
  readonly knows: (word: string) => boolean;
  /** French words that look like it, the likeliest first. */
  readonly suggest: (word: string) => string[];
}

/** Loads Dicollecte's dictionary (dictionary-fr), read by Hunspell; `words` are right besides. */
export async function loadFrenchDictionary(words: readonly string[] = []): Promise<FrenchDictionary> {
  // It awaits its files at its top, and what awaits cannot be loaded by `require` (bot/cli/run.cjs).
  const { default: dictionary } = await import('dictionary-fr');
  const hunspell = await loadModule();
  const french = hunspell.create(
    hunspell.mountBuffer(dictionary.aff, 'fr.aff'),
    hunspell.mountBuffer(dictionary.dic, 'fr.dic'),
  );
  const given = new Set(words);
  const isWord = (word: string): boolean => given.has(word) || french.spell(word);
  return {
    knows: (word) => {
      if (isWord(word)) return true;
      const parts = word.replace(/^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i, '').split('-');
      return parts.every(isWord);
    },
    suggest: (word) => french.suggest(word),
  };
}

/** A word, and where it stands in a text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: letters and digits, with the apostrophes and hyphens between them. */
export function wordsOf(text: string): Word[] {
  const word = /[\p{L}\p{M}\p{Nd}]+(?:['’‘-][\p{L}\p{M}\p{Nd}]+)*/gu;
  return Array.from(text.matchAll(word), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
