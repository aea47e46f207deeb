import type { Range } from '../../rules/evaluate.ts';
import type { FactName } from '../../rules/facts.ts';
import type { Bilingual, Lang } from '../../rules/language.ts';
import type { Verdict } from '../../rules/verdict.ts';

const verdictWords: Readonly<Record<string, Bilingual>> = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  conditional: { fr: 'cela dépend', en: 'it depends' },
  unspecified: { fr: 'le texte ne le dit pas', en: 'the text does not say' },
};
const word = (verdict: Verdict, lang: Lang) => verdictWords[verdict ?? 'unspecified']?.[lang] ?? '';

const quantity: Readonly<Partial<Record<FactName, Bilingual>>> = {
  duration_min: { fr: 'pour une épreuve', en: 'for an exam' },
  delay_min: { fr: 'pour un retard', en: 'for a delay' },
  elapsed_min: { fr: 'pour un temps écoulé', en: 'for a time since the start' },
};

/**
 * How a missing number matters: "pour un retard jusqu'à 60 min : oui ; au-delà : cela dépend". Empty when there is
 * nothing short to say.
 */
export function tellRanges(fact: FactName, ranges: readonly Range[], lang: Lang): string {
  const of = quantity[fact]?.[lang];
  if (of === undefined || ranges.length < 2 || ranges.length > 3) return '';
  const parts = ranges.map(({ from, to, verdict }, i) => {
    const answer = word(verdict, lang);
    if (i === ranges.length - 1)
      return lang === 'fr'
        ? `à partir de ${String(from)} min : ${answer}`
        : `from ${String(from)} min on: ${answer}`;
    if (i === 0)
      return lang === 'fr' ? `jusqu'à ${String(to)} min : ${answer}` : `up to ${String(to)} min: ${answer}`;
    return lang === 'fr'
      ? `de ${String(from)} à ${String(to)} min : ${answer}`
      : `from ${String(from)} to ${String(to)} min: ${answer}`;
  });
  const sentence = `${of} ${parts.join(lang === 'fr' ? ' ; ' : '; ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
