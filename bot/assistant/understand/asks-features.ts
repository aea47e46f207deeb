import type { Place } from '../../../rules/matrix.ts';
import { deedOf } from './deeds.ts';
import { hash } from './hash.ts';
import { askingPart, formFor, type Asked } from './form.ts';

/** Words that may turn a question round. */
const NEGATION =
  /\b(?:not|n|ne|pas|jamais|never|no|nobody|personne|aucune?|rien|nothing|without|sans|plus|ni|none|neither)\b/;
/** Words that say how the deed beside them is asked about. */
const OPERATOR =
  /^(?:not|pas|forbidden|interdit\w*|must|dois|doit|faut|can|may|peut|peux|puis|right|vrai|normal|refus\w*|without|sans|oblig\w*|have|need)$/;

/**
 * What tells how a question asks about a proposition, as hashes. `words` are the question's features (see `features`): the words that ask, in their order; which of them name
 * the proposition's own deed or its contrary (`rules/deeds.jsonl`); the form that the grammar of form.ts reads; and all
 * words of the question by topic and by proposition, since what is contrary to one is the deed of another.
 */
export function asksFeatures(words: ReadonlyMap<number, number>, asked: Asked, place: Place): Uint32Array {
  const found = new Set<string>();
  const add = (...all: readonly string[]) => all.forEach((one) => found.add(one));
  const at = `${place.topic}/${place.proposition}`;
  const folded = asked.folded.replace(/n't\b/g, ' not');
  const asking = askingPart(folded);
  const tokens = asking.match(/[a-z0-9]+|\?/g) ?? [];
  const first = (n: number) => tokens.slice(0, n).join(' ');
  const form = formFor(asked, place);

  for (const [i, token] of tokens.entries()) {
    const [next, third] = [tokens[i + 1], tokens[i + 2]];
    add(`1${token}`, `P${at}1${token}`);
    if (next !== undefined) add(`2${token} ${next}`);
    if (next !== undefined && third !== undefined) add(`3${token} ${next} ${third}`, `s${token} ${third}`);
  }
  for (const token of folded.match(/[a-z0-9]+|\?/g) ?? []) add(`a${token}`);
  add(
    `^${first(1)}`,
    `^${first(2)}`,
    `^${first(3)}`,
    `$${tokens.slice(-2).join(' ')}`,
    `$${tokens.slice(-3).join(' ')}`,
  );
  if (!folded.includes('?')) add('no ?');
  add(`F${asked.form}`, `G${form}`, `F${asked.form}G${form}`, `H${String(asked.how)}`);
  add(`P${at}F${asked.form}`, `P${at}G${form}`, `P${at}^${first(1)}`, `P${at}^${first(2)}`);

  const near = deedOf(place, tokens);
  const anywhere = deedOf(place, folded.match(/[a-z0-9]+/g) ?? []);
  const negated = NEGATION.test(asking) ? 'N' : '';
  add(
    `D${near}`,
    `DB${anywhere}`,
    `D${near}F${asked.form}`,
    `D${near}G${form}`,
    `DB${anywhere}F${asked.form}`,
  );
  add(`D${near}${negated}`, `D${near}${negated}F${asked.form}`, `DB${anywhere}${negated}`);
  add(`D${near}^${first(1)}`, `D${near}^${first(2)}`);
  for (const token of tokens) if (OPERATOR.test(token)) add(`D${near}1${token}`);

  const hashes = new Set([...found].map(hash));
  for (const [word, count] of words) {
    // Characters forgive typos in a topic's words; here they would be most of the weights, and change nothing.
    if (count < 1) continue;
    hashes.add(hash(`T${place.topic}${String(word)}`)).add(hash(`P${at}${String(word)}`));
  }
  return Uint32Array.from(hashes);
}
