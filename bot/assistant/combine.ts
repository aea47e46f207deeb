import type { Lang } from '../../rules/language.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Row } from '../contract.ts';
import { emptyDraft, MAX_CITATIONS, MAX_CITATIONS_OF_STEPS, within, type Draft } from './compose.ts';
import { words } from './words.ts';

/** Citations that a row of a comparison shows at most (contract, "A quote"). */
const MAX_CITATIONS_OF_ROW = 2;

/** What several schools answer to one question, a row each. */
export function comparison(drafts: readonly Draft[], lang: Lang): Draft {
  const rows = drafts.map(({ regulation, edition, verdict, headline, reasons, steps, citations }): Row => ({
    regulation: regulation ?? '',
    edition,
    verdict: verdict === 'clarify' ? null : verdict,
    // A school that asks for a fact tells its rule.
    text: (verdict === 'clarify' ? reasons : [headline, ...steps.map(({ text }) => text)]).join(' '),
    citations: citations.slice(0, MAX_CITATIONS_OF_ROW),
  }));
  const verdicts = new Set(drafts.map(({ verdict }) => verdict));
  const [only] = verdicts;
  const agreed = verdicts.size === 1 && (only === 'yes' || only === 'no') ? only : null;
  return {
    ...emptyDraft,
    lang,
    kind: 'compare',
    verdict: agreed,
    headline: (agreed === null ? words.compared : words.agreed[agreed])[lang],
    rows,
    citations: rows.flatMap(({ citations }) => citations),
  };
}

/** From what lets nobody in to what lets everybody in. */
const STRICTEST_FIRST: readonly Verdict[] = ['no', 'unspecified', 'clarify', 'conditional', 'yes'];

/** Two conditions on one thing: the stricter one answers, and the other is told and cited with it. */
export function strictestOf(a: Draft, b: Draft): Draft {
  const rank = ({ verdict }: Draft) => STRICTEST_FIRST.indexOf(verdict);
  const [first, second] = rank(b) >= 0 && rank(b) < rank(a) ? [b, a] : [a, b];
  return {
    ...first,
    reasons: [...first.reasons, second.headline],
    citations: within(
      [first.citations[0], second.citations[0], ...first.citations.slice(1)].flatMap((one) => one ?? []),
      MAX_CITATIONS,
    ),
  };
}

/** "No (UTC). ", "Cnam : ": what opens a headline. */
const OPENING = /^(?:[^.:]{1,30} \([^)]*\)\. |[^.:]{1,60} ?: )/;

/** An answer that tells another one too, after its own reasons; the same words are told once. */
export function both(first: Draft, second: Draft): Draft {
  const plain = (text: string) => text.replace(OPENING, '');
  const also = plain([second.headline, ...second.steps.map(({ text }) => text)].join(' '));
  if ([first.headline, ...first.reasons].some((told) => plain(told) === also)) return first;
  const most = first.kind === 'procedure' ? MAX_CITATIONS_OF_STEPS : MAX_CITATIONS;
  const [a, ...rest] = first.citations;
  const [b, ...more] = second.citations.filter(
    ({ start, regulation }) =>
      !first.citations.some((one) => one.start === start && one.regulation === regulation),
  );
  return {
    ...first,
    reasons: [...first.reasons, also],
    citations: within(
      [a, b, ...rest, ...more].flatMap((one) => one ?? []),
      most,
    ),
  };
}

/** An answer to "why?": the steps of the decision are told as reasons. */
export function withTrace(draft: Draft): Draft {
  const trace = draft.rule?.trace.map(({ text }) => text) ?? [];
  return { ...draft, reasons: [...trace, ...draft.reasons] };
}
