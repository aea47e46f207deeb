import type { Citation } from '../bot/contract.ts';

/** The received texts that come from OCR: a quote of them may differ by a few repaired letters. */
const OCR_TEXTS: readonly string[] = ['utc', 'supmeca'];

/** The parts of a source that a citation names: UTF-16 code units, `[start, end)`. */
export function spansOf({ spans, start, end }: Citation): readonly (readonly [number, number])[] {
  return spans.length > 0 ? spans : [[start, end]];
}

/**
 * Whether a quote is the source's own words, without a look at the program's repairs. Clean texts: letter for letter
 * (case, accents, marks and spacing aside). OCR texts: a few repaired letters, never a number, and never a word that
 * turns the meaning.
 */
export function isGenuine(citation: Citation, sources: ReadonlyMap<string, string>): boolean {
  const source = sources.get(citation.regulation);
  const spans = spansOf(citation);
  if (source === undefined || spans.some(([start, end]) => end <= start)) return false;
  const stands = spans.map(([start, end]) => source.slice(start, end)).join(' ');
  const quoted = citation.quote.replace(/\[(?:…|\.\.\.)\]/g, ' ');
  const [said, there] = [lettersOf(quoted), lettersOf(stands)];
  if (said === there) return true;
  if (!OCR_TEXTS.includes(citation.regulation)) {
    // A hyphen at the end of a line, a mark of a footnote.
    return differByAtMost(said, there, Math.min(3, Math.floor(said.length / 60)));
  }
  const numbers = quoted.match(/\d+/g) ?? [];
  const turned = Math.abs(turningWords(quoted) - turningWords(stands));
  return (
    differByAtMost(said, there, Math.max(4, Math.ceil(said.length * 0.04))) &&
    numbers.every((number) => stands.includes(number)) &&
    turned <= (said.length > 200 ? 1 : 0)
  );
}

/** How many words there are that turn what a sentence means. */
function turningWords(text: string): number {
  const words =
    /(?<![\p{L}])(?:ne|n['’]|pas|non|sauf|aucun|aucune|jamais|tout|toute|tous|toutes|que|qu['’]|sans|ni)(?![\p{L}])/giu;
  return text.match(words)?.length ?? 0;
}

/** Letters and digits alone, in lower case, without accents. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]/g, '');
}

/** Whether at most so many letters have to be put, taken or changed to get from one text to the other (Levenshtein). */
function differByAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [above = 0, aslant = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
      next.push(Math.min(above + 1, left + 1, aslant + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
