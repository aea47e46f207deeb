import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { citeCell, citeClause, citeWords } from '../../bot/assistant/cite.ts';
import type { Answer, Citation, Question } from '../../bot/contract.ts';
import { breaches, type Corpus } from '../../evals/check-answer.ts';
import { DAMAGED } from '../../evals/damaged.ts';
import { isGenuine } from '../../evals/genuine.ts';
import { cells, isSilence, silences } from '../../rules/matrix.ts';
import { ingestCorpus } from '../ingest/ingested.ts';
import { answerOf, cite, LATE, LEAVING, SOURCES } from './made-up.ts';

const CORPUS: Corpus = {
  regulations: [
    { id: 'cnam', edition: '2017-07-12' },
    { id: 'utc', edition: null },
  ],
  sources: SOURCES,
};
const QUESTION: Question = { id: 'late', question: 'Puis-je entrer ?' };

const whole = (citation: Citation): Citation => ({ ...citation, spans: [[citation.start, citation.end]] });
const [late, leaving] = [whole(LATE), whole(LEAVING)];
const quoteOf = ({ quote }: Citation): string => `> ${quote}\n>\n> — Cnam`;
/** An answer within the contract; its text says what its fields say, unless it is given. */
function answer(fields: Partial<Answer> = {}): Answer {
  const made = answerOf({
    edition: '2017-07-12',
    headline: 'Oui (Cnam).',
    citations: [late],
    rule: { id: 'cnam/late-entry/enter', facts: { delay_min: 10 }, trace: [] },
    ...fields,
  });
  const { headline, reasons, steps, rows, asks, citations } = made;
  const said = [...reasons, ...steps.map(({ text }) => text), ...rows.map(({ text }) => text)];
  const text = [headline, ...said, ...(asks ? [asks.question] : []), ...citations.map(quoteOf)].join('\n\n');
  return { ...made, text, ...fields };
}
const of = (fields: Partial<Answer>, question = QUESTION): string[] =>
  breaches(answer(fields), question, CORPUS);

const partOf = (made: Answer): Answer['parts'][number] => {
  const { parts, ...part } = made;
  return parts.length === 0 ? part : made;
};

const NOTHING = { citations: [], rule: null } satisfies Partial<Answer>;
const NOWHERE = { ...NOTHING, regulation: null, edition: null } satisfies Partial<Answer>;
const ASKS = {
  ...NOWHERE,
  kind: 'clarify',
  verdict: 'clarify',
  headline: 'Quel établissement ?',
  missing: ['institution'],
  asks: { fact: 'institution', question: 'Quel établissement ?', choices: null },
} satisfies Partial<Answer>;
const DURATION = { fact: 'exam_duration', question: 'Combien de temps ?', choices: null };
const row = (regulation: string, citations: Citation[] = []): Answer['rows'][number] => ({
  regulation,
  edition: regulation === 'cnam' ? '2017-07-12' : null,
  verdict: 'yes',
  text: `Oui (${regulation}).`,
  citations,
});
const COMPARES = {
  ...NOWHERE,
  kind: 'compare',
  headline: 'Oui, partout.',
  rows: [row('cnam', [late]), row('utc')],
  citations: [late],
} satisfies Partial<Answer>;

describe('an answer within the contract', () => {
  it.each<[string, Partial<Answer>]>([
    ['a yes', {}],
    ['a no', { verdict: 'no', headline: 'Non (Cnam).' }],
    ['a no that opens otherwise', { verdict: 'no', headline: 'Cnam : cela est interdit.' }],
    ['a condition', { verdict: 'conditional', headline: 'Cela dépend (Cnam).' }],
    ['a rule told', { kind: 'lookup', verdict: null, headline: 'Nonobstant le retard, on entre.' }],
    [
      'steps',
      {
        kind: 'procedure',
        verdict: null,
        headline: 'Cnam :',
        steps: [{ actor: 'proctor', text: 'Dire.', clause: '1' }],
      },
    ],
    [
      'a silence',
      {
        ...NOTHING,
        kind: 'unspecified',
        verdict: 'unspecified',
        headline: 'Cnam : le règlement ne dit rien.',
      },
    ],
    ['a question back', ASKS],
    ['a comparison', COMPARES],
    ['small talk', { ...NOWHERE, kind: 'smalltalk', verdict: null, headline: 'Bonjour.' }],
  ])('is left alone: %s', (_, fields) => {
    expect(of(fields)).toEqual([]);
  });

  it('may have parts, of which it is the first', () => {
    const first = partOf(answer());
    const second = partOf(answer({ verdict: 'no', headline: 'Non (Cnam).' }));
    const text = `${first.text}\n\n${second.text}`;
    expect(of({ parts: [first, second], text })).toEqual([]);
    expect(of({ parts: [second, first], text })).toContain('differs from its first part');
    expect(of({ parts: [first] })).toContain('has a single part');
    expect(of({ parts: [first, second] })).toContain('text does not hold all parts in order');
  });
});

describe('an answer breaks the contract', () => {
  it.each<[string, Partial<Answer>]>([
    ['deadline: Invalid ISO date', { deadline: 'tomorrow' }],
    ['id is not that of the question', { id: 'other' }],
    ['thread is not that of the question', { thread: 't1' }],
    ['has a field that the contract does not name', { mood: 'good' } as Partial<Answer>],
    ['is another one after JSON', { debug: { p: NaN } }],
    ['kind lookup with verdict clarify', { kind: 'lookup', verdict: 'clarify' }],
    ['kind unspecified with verdict yes', { kind: 'unspecified' }],
    ['kind smalltalk that cites', { kind: 'smalltalk', verdict: null }],
    ['kind procedure with 0 steps', { kind: 'procedure' }],
    ['kind rule without a rule', { rule: null }],
    ['verdict conditional, but text opens with yes', { verdict: 'conditional' }],
    ['verdict null, but text opens with no', { verdict: null, headline: '**No**: it may not.' }],
    ['verdict yes, but text opens with no', { headline: 'Non (Cnam).' }],
    ['verdict clarify with missing ', { ...ASKS, missing: [] }],
    ['verdict clarify that asks nothing', { ...ASKS, asks: null }],
    ['verdict yes with missing delay', { missing: ['delay'] }],
    ['asks exam_duration, missing institution', { ...ASKS, asks: DURATION }],
    ['offers no choices in a list of choices', { ...ASKS, asks: { ...ASKS.asks, choices: [] } }],
    ['no regulation is sorbonne', { regulation: 'sorbonne', edition: null }],
    ['edition null of cnam', { edition: null }],
    ['kind lookup for no school', { ...NOWHERE, kind: 'lookup' }],
    ['rule utc/late-entry/enter for cnam', { rule: { id: 'utc/late-entry/enter', facts: {}, trace: [] } }],
    ['cites another regulation', { citations: [whole(cite('utc', 'Le retard', 'minutes.'))] }],
    ['a comparison of one school', { ...COMPARES, rows: [row('cnam', [late])] }],
    [
      'a row with the wrong edition',
      { ...COMPARES, rows: [row('cnam', [late]), { ...row('utc'), edition: '2000-01-01' }] },
    ],
    [
      'a row cites too much',
      { ...COMPARES, rows: [row('cnam', [late, late, late]), row('utc')], citations: [late, late, late] },
    ],
    ['citations are not those of the rows', { ...COMPARES, citations: [leaving] }],
    ['verdict no is not that of all rows', { ...COMPARES, verdict: 'no', headline: 'Nulle part.' }],
    [
      'a row opens against its verdict',
      {
        ...COMPARES,
        verdict: null,
        headline: 'Ainsi :',
        rows: [row('cnam', [late]), { ...row('utc'), verdict: null }],
      },
    ],
    ['5 citations', { citations: [late, leaving, late, leaving, late] }],
    [
      'cites cnam 1: not in its source',
      { citations: [{ ...late, quote: 'Le candidat est toujours admis.' }] },
    ],
    ['cites cnam 1: 1300 characters', { citations: [{ ...late, quote: 'e'.repeat(1300) }] }],
    ['cites cnam 1: spans that do not fit', { citations: [LATE] }],
    ['3000 characters quoted', { citations: [1, 2, 3].map(() => ({ ...late, quote: 'e'.repeat(1000) })) }],
    ['text is blank', { headline: ' ', text: ' ' }],
    ['headline is blank, or too long', { headline: 'Oui. '.repeat(300) }],
    ['text does not begin with the headline', { text: `Voici. Oui (Cnam).\n\n${quoteOf(late)}` }],
    ['text lacks what a field says', { reasons: ['Parce que.'], text: `Oui (Cnam).\n\n${quoteOf(late)}` }],
    ['text lacks a quote', { text: 'Oui (Cnam).' }],
    ['text has "<!c"', { headline: 'Oui <!channel>.' }],
    ['text has "\u202e"', { headline: 'Oui\u202e.' }],
    ['text has "@everyone"', { next: 'Demandez à @everyone.' }],
    ['text has "<b>"', { headline: 'Oui, <b>admis</b>.' }],
    ['text has "\\ud83d"', { headline: 'Oui \ud83d.' }],
  ])('%s', (fault, fields) => {
    expect(of(fields)).toContain(fault);
  });

  it('text repeats a link of the question', () => {
    const link = 'https://evil.example/a';
    const question = { ...QUESTION, question: `Voir ${link}` };
    const headline = `Oui, voir ${link}`;
    expect(of({ headline }, question)).toEqual([`text repeats ${link}`]);
    expect(of({ headline })).toEqual([]);
  });
});

describe('all that can be cited', () => {
  it('is known again as the words of its source, but for the damaged stretches', async () => {
    const texts = await ingestCorpus();
    const sources = new Map([...texts].map(([id, { source }]) => [id, source]));
    const rules = [...cells, ...silences].flatMap((found): Citation[] => {
      const text = texts.get(found.regulation);
      if (!text) return [];
      if (!isSilence(found)) return [...(citeCell(text, found)?.values() ?? [])];
      const nearby = found.nearby && citeWords(text, found.nearby);
      return nearby ? [nearby] : [];
    });
    const clauses = [...texts.values()].flatMap(({ document }) => document.clauses.map(citeClause));
    const unknown = [...rules, ...clauses].filter((citation) => !isGenuine(citation, sources));
    const stretches = unknown.map(({ regulation, start, end }) => ({ regulation, start, end }));
    expect(rules.length).toBeGreaterThan(500);
    expect(stretches.filter((one) => !DAMAGED.some((known) => isDeepStrictEqual(known, one)))).toEqual([]);
    expect(DAMAGED.filter((known) => !stretches.some((one) => isDeepStrictEqual(known, one)))).toEqual([]);
  });
});
