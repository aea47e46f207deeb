import type { Answer, Citation } from '../../bot/contract.ts';
import { caseSchema, type Case } from '../../evals/case.ts';
import type { z } from 'zod';

/** Two short regulations: a clean one, and one that is read as OCR text by its id. */
export const SOURCES: ReadonlyMap<string, string> = new Map([
  [
    'cnam',
    "Article 1. Le candidat en retard n'est admis que\npendant la première heure.\n" +
      "Article 2. Aucune sortie n'est autorisée pendant les 30 premières minutes.\n",
  ],
  ['utc', "Article 1. Le retard n'excéde pas le quart de la durée de I'épreuve, soit 45 minutes.\n"],
]);

/** A citation of the words that stand at a stretch of a source, found by how they begin and end. */
export function cite(regulation: string, from: string, to: string, quote?: string): Citation {
  const source = SOURCES.get(regulation) ?? '';
  const start = source.indexOf(from);
  const end = source.indexOf(to, start) + to.length;
  if (start < 0 || end < start + to.length) throw new Error(`"${from}" … "${to}" is not in ${regulation}`);
  return {
    regulation,
    clause: '1',
    slug: '1',
    title: '',
    quote: quote ?? source.slice(start, end),
    start,
    end,
    spans: [],
    page: null,
  };
}

export const LATE = cite('cnam', 'Le candidat', 'première heure.');
export const LEAVING = cite('cnam', 'Aucune', 'minutes.');

/** A French question about the clean regulation whose right answer is a yes that cites LATE. */
export function caseOf(fields: Partial<z.input<typeof caseSchema>> = {}): Case {
  return caseSchema.parse({
    id: 'late',
    kind: 'rule',
    lang: 'fr',
    asker: 'student',
    institution: 'cnam',
    question: 'Puis-je entrer avec 10 minutes de retard ?',
    verdict: 'yes',
    gold: [{ doc: 'cnam', section: '1', quote: "n'est admis que pendant la première heure" }],
    why: '10 minutes are within the first hour.',
    difficulty: 1,
    ...fields,
  });
}

/** The right answer to it. */
export function answerOf(fields: Partial<Answer> = {}): Answer {
  return {
    id: 'late',
    lang: 'fr',
    kind: 'rule',
    verdict: 'yes',
    regulation: 'cnam',
    edition: null,
    thread: null,
    missing: [],
    asks: null,
    headline: 'Oui.',
    reasons: [],
    steps: [],
    next: null,
    deadline: null,
    worded_by: 'rules',
    citations: [LATE],
    rule: null,
    rows: [],
    parts: [],
    text: 'Oui, pendant la première heure.',
    ...fields,
  };
}
