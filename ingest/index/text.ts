import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

/**
 * Words that say nothing of what a text is about, accents folded. Only short grammatical words: the weighting of
 * rare and frequent words (BM25, log-entropy) does the rest.
 */
const STOP_WORDS = new Set(
  (
    'a ai as au aux avec c ca ce ceci cela ces cet cette ci d dans de des donc du elle elles en es est et etre eu ' +
    'eux il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas ' +
    'pour qu que qui s sa se ses si soit son sont sur t ta te tes toi ton tu un une vos votre vous y ' +
    'am an and are at be been but by can could did do does for from had has have he her his how i if in is it its ' +
    'my no not of or our she so than that the their them then there they this to us was we were what when which ' +
    'who will with would you your'
  ).split(' '),
);

/** Letters without accents or ligatures, in lower case. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** The words and numbers of a text in order, accents folded, stop words dropped. */
export function words(text: string): string[] {
  return (fold(text).match(/[a-z]+|\d+/g) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/** Stems already worked out: a language has few words, and a text uses them again and again. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 50_000;

/**
 * What a word is indexed as: its stem as a French word and as an English one, so that nobody has to guess the
 * language of a question of three words. A number stands for itself.
 */
export function stems(word: string): string[] {
  const before = known.get(word);
  if (before) return before;
  const found = /^\d/.test(word) ? [word] : [...new Set([french(word), english(word)])];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

/** The terms of a text: the same for what is indexed and for what is asked. */
export function terms(text: string): string[] {
  return words(text).flatMap(stems);
}
