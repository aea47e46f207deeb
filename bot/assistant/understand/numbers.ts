import { isWord, oneOf, type Match, type Token } from './tokens.ts';

/** Number words of both languages that stand alone or end a compound; usual misspellings included. */
const SMALL = new Map([
  ...counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...Object.entries({
    une: 1,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    fiveteen: 15,
    quinz: 15,
  }),
]);
const TENS = new Map(
  Object.entries({
    ...{ vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
    ...{ septante: 70, huitante: 80, octante: 80, nonante: 90 },
    ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
    ...{ ninety: 90, ninty: 90 },
  }),
);
/** "une vingtaine de minutes", "a couple of hours". */
const ROUND = new Map(
  Object.entries({
    ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
    ...{ cinquantaine: 50, soixantaine: 60, dozen: 12, couple: 2 },
  }),
);
const ONE = oneOf('a', 'an', 'un', 'une', 'one');
const OF = oneOf('of', 'de', 'd');
const HUNDRED = oneOf('cent', 'cents', 'hundred');
const LINK = oneOf('-', 'et', 'and');
const TEEN_AFTER = oneOf('soixante', 'quatre');
/** What follows the digits of an ordinal. */
export const ORDINAL = oneOf('st', 'nd', 'rd', 'th', 'er', 'ere', 're', 'e', 'eme', 'ieme', 'nde');

function counted(words: string): (readonly [string, number])[] {
  return words.split(' ').map((word, value) => [word, value] as const);
}

/**
 * The number at a position: digits ("2,5"), fractions ("3/4", "2 1/2"), or words of either language up to 999
 * ("quatre-vingt-dix", "a hundred and twenty", "une vingtaine de"). Ordinals ("1st", "2e") are no numbers.
 */
export function numberAt(tokens: readonly Token[], i: number): Match<number> | null {
  return digitsAt(tokens, i) ?? roundAt(tokens, i) ?? hundredsAt(tokens, i) ?? underHundredAt(tokens, i);
}

function digitsAt(tokens: readonly Token[], i: number): Match<number> | null {
  const value = tokens[i]?.value;
  if (value === undefined) return null;
  const fraction = fractionAt(tokens, i);
  if (fraction) return fraction;
  const following = tokens[i + 1];
  if (following?.glued && ORDINAL.has(following.text)) return null;
  const rest = following && !following.glued ? fractionAt(tokens, i + 1) : null;
  return rest ? { value: value + rest.value, next: rest.next } : { value, next: i + 1 };
}

/** "1/2", "3/4", "2/3". */
export function fractionAt(tokens: readonly Token[], i: number): Match<number> | null {
  const [top, slash, bottom] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (top?.value === undefined || bottom?.value === undefined) return null;
  if (slash?.text !== '/' || !slash.glued || !bottom.glued || tokens[i + 3]?.text === '/') return null;
  const proper = top.value >= 1 && top.value < bottom.value && bottom.value <= 4;
  return proper ? { value: top.value / bottom.value, next: i + 3 } : null;
}

function roundAt(tokens: readonly Token[], i: number): Match<number> | null {
  const at = isWord(tokens, i, ONE) ? i + 1 : i;
  const value = ROUND.get(tokens[at]?.text ?? '');
  if (value === undefined) return null;
  const linked = isWord(tokens, at + 1, OF) ? at + 2 : at + 1;
  return { value, next: tokens[linked]?.text === "'" ? linked + 1 : linked };
}

function hundredsAt(tokens: readonly Token[], i: number): Match<number> | null {
  const count = isWord(tokens, i, HUNDRED)
    ? { value: 1, next: i }
    : isWord(tokens, i, oneOf('a'))
      ? { value: 1, next: i + 1 }
      : underHundredAt(tokens, i);
  if (!count || count.value > 9 || !isWord(tokens, count.next, HUNDRED)) return null;
  const linked = isWord(tokens, count.next + 1, LINK) ? count.next + 2 : count.next + 1;
  const rest = underHundredAt(tokens, linked);
  return rest
    ? { value: count.value * 100 + rest.value, next: rest.next }
    : { value: count.value * 100, next: count.next + 1 };
}

function underHundredAt(tokens: readonly Token[], i: number): Match<number> | null {
  const word = tokens[i]?.text ?? '';
  const ten = TENS.get(word);
  const base =
    ten !== undefined ? { value: ten, next: i + 1 } : word === 'quatre' ? eightyAt(tokens, i) : null;
  if (base) {
    const linked = isWord(tokens, base.next, LINK) ? base.next + 1 : base.next;
    const rest = unitsAt(tokens, linked);
    const most = TEEN_AFTER.has(word) ? 19 : 9;
    return rest && rest.value >= 1 && rest.value <= most
      ? { value: base.value + rest.value, next: rest.next }
      : base;
  }
  return unitsAt(tokens, i);
}

function eightyAt(tokens: readonly Token[], i: number): Match<number> | null {
  const at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  return isWord(tokens, at, oneOf('vingt', 'vingts')) ? { value: 80, next: at + 1 } : null;
}

/** 0 to 19, "dix-sept" included. */
function unitsAt(tokens: readonly Token[], i: number): Match<number> | null {
  const value = SMALL.get(tokens[i]?.text ?? '');
  if (value === undefined) return null;
  if (tokens[i]?.text === 'dix') {
    const at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
    const unit = SMALL.get(tokens[at]?.text ?? '') ?? 0;
    if (unit >= 7 && unit <= 9) return { value: 10 + unit, next: at + 1 };
  }
  return { value, next: i + 1 };
}
