import { committedConcepts, conceptsAt, STEMS } from './concepts.ts';
import { hash } from './hash.ts';

/** Of a longer text, the two ends are read: people paste a letter, and ask before or after it. */
const LONGEST_TEXT = 4000;
const MOST_WORDS = 400;
const LONGEST_WORD = 24;

/** How much a feature counts beside a stemmed word, which counts 1. Measured on phrasings kept aside. */
const CHARACTERS_COUNT = 0.3;

/** Quantities become words that all quantities of the kind share: the facts are read elsewhere. */
const QUANTITIES: [RegExp, string][] = [
  [/\b\d+([.,]\d+)?\s*(%|pour ?cent|percent)/g, ' <percent> '],
  [/\b\d+([.,]\d+)?\s*\/\s*\d+\b/g, ' <mark> '],
  [/\b[0-5]\s*h\s*[0-5]\d\b/g, ' <duration> <hours> '],
  [/\b\d{1,2}\s*[h:]\s*[0-5]\d\b/g, ' <clock> '],
  [/\b\d{1,2}\s*(am|pm|a\.m\.?|p\.m\.?|o'clock)(?=\W|$)/g, ' <clock> '],
  [/\b[0-6]\s*h\b/g, ' <duration> <hours> '],
  [/\b\d{1,2}\s*h\b/g, ' <clock> '],
  [/\b\d+([.,]\d+)?[\s-]*(hours?|hrs?|heures?)\b/g, ' <duration> <hours> '],
  [/\b\d+([.,]\d+)?[\s-]*(minutes?|mins?|mn)\b/g, ' <duration> <minutes> '],
  [/\b\d+[\s-]*(days?|jours?)\b/g, ' <duration> <days> '],
  [/\b(19|20)\d\d\b/g, ' <year> '],
  [/\d+([.,]\d+)?/g, ' <number> '],
];

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/œ/g, 'oe');
}

/** The words of a text, folded: lower case, no accents, elisions cut, quantities as `<duration>`, `<clock>`… */
export function words(text: string): string[] {
  const half = LONGEST_TEXT / 2;
  const read = text.length > LONGEST_TEXT ? `${text.slice(0, half)} ${text.slice(-half)}` : text;
  // "don't" and "dont" are one word, "it's" and "I'll" lose their tail; French elisions are cut at the apostrophe.
  let folded = fold(read)
    .replace(/n't\b/g, 'nt')
    .replace(/'(s|re|ll|ve|m|d)\b/g, ' ');
  for (const [pattern, token] of QUANTITIES) folded = folded.replace(pattern, token);
  const found = folded.match(/<[a-z]+>|[a-z0-9]+/g) ?? [];
  return found.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

const stemWith = (stem: (word: string) => string) => (word: string) =>
  word.startsWith('<') ? word : stem(word);
const stemFrench = stemWith(STEMS.f);
const stemEnglish = stemWith(STEMS.e);

/**
 * What a question is made of, for the classifier: the hash of each feature → how much its kind counts.
 * - stems: each word stemmed both as French and as English, so that no language is guessed;
 * - concepts: words and phrases that mean the same thing, or things of a kind, in both languages (`concepts.ts`);
 * - characters: 3- and 4-grams of each word, which forgive typos.
 *
 * Any string will do: empty, binary or very long.
 */
export function features(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const { longest } = committedConcepts();
  const tokens = words(text);
  const french = tokens.map(stemFrench);
  const english = tokens.map(stemEnglish);
  for (const [i, token] of tokens.entries()) {
    found.set(hash(`w${french[i] ?? ''}`), 1);
    found.set(hash(`w${english[i] ?? ''}`), 1);
    for (let n = 1; n <= longest && i + n <= tokens.length; n++)
      for (const [language, stems] of [['f', french] as const, ['e', english] as const])
        for (const concept of conceptsAt(language, stems.slice(i, i + n)))
          found.set(hash(`=${String(concept)}`), 1);
    if (token.startsWith('<')) continue;
    const word = ` ${token} `;
    for (let n = 3; n <= 4; n++)
      for (let k = 0; k + n <= word.length; k++)
        found.set(hash(`c${word.slice(k, k + n)}`), CHARACTERS_COUNT);
  }
  return found;
}
