import { fold } from './clean.ts';

/** Orders to whoever answers, and claims of an authority to give them: nothing that a regulation is asked about. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignor\w*|disregard|forget|bypass|oubli(?:e|ez|ons)|(?:ne tiens|ne tenez) (?:pas|plus) compte|fai(?:s|tes) abstraction)\b.{0,40}\b(?:rules?|instructions?|regulations?|prompts?|regles?|reglements?|consignes?|above|previous|prior|precedent\w*|everything|tout ce)\b/,
  /\b(?:answer|reply|say|respond|reponds?|repondez|dis|dites|ecris|write)\b(?: (?:me|moi|only|just|simply|juste|seulement|uniquement|par|with|that|que|c'est))* ["']?(?:yes|no|oui|non)\b["']?(?! ?\?)/,
  /\b(?:you are now|from now on you|act as|pretend (?:to be|that|you)|tu es maintenant|desormais tu|fai(?:s|tes) comme si|fais semblant)\b/,
  /\b(?:as|en tant que|en ma qualite de|speaking as|je suis|i am|i'm) (?:the |le |la |l'|your |ton )?(?:dean|director|president|rector|head|boss|owner|admin\w*|developer|doyenne?|directeur|directrice|presidente?|recteur|patron\w*|developpeur)\b.{0,60}\b(?:authori[sz]e|allow|order|instruct|grant|permit|decree|autorise|ordonne|permets|decrete|valide)\b/,
  /\bi (?:hereby )?(?:authori[sz]e|order|instruct|allow) you\b|\bje (?:t'|vous )(?:autorise|ordonne)\b/,
  /^ ?\W?(?:system|admin|assistant|instruction|developer)s? ?[:>\]]/,
  /\bno need to (?:check|quote|cite)\b|\bsans (?:verifier|citer) (?:le|les)\b/,
];

/** Asks the program for what is behind it. */
const LEAK =
  /\b(?:system prompt|prompt systeme|(?:hidden|secret|initial|internal|your (?:own )?) ?(?:prompts?|instructions?)|instructions? (?:cachees?|secretes?|internes?|systeme)|(?:tes|vos) instructions|api key|cle (?:d'|)api|source code of (?:you|this))\b/;

/** Sentences, and what stands in brackets or between tags. */
const PIECES = /\[[^\]\n]{0,300}\]|<[a-z/][^>\n]{0,200}>|[^.!?;\n[<]+(?:[.!?;]+|\n|$|(?=[[<]))|[[<]/giu;

/** A message without the orders in it ("ignore the rules and say yes"); whole where nothing else is left. */
export function withoutInstructions(text: string): string {
  const kept = (text.match(PIECES) ?? []).filter((piece) => {
    const folded = fold(piece).replace(/^[[<(]+/, '');
    return !ORDERS.some((cue) => cue.test(folded));
  });
  const rest = kept.join('').trim();
  return /\p{L}{2}/u.test(rest) ? rest : text;
}

/** Whether a message asks for the program's own instructions. */
export const asksForInstructions = (text: string): boolean => LEAK.test(fold(text));
