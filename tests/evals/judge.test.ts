import { describe, expect, it } from 'vitest';
import type { Answer } from '../../bot/contract.ts';
import { judge, type Judgement } from '../../evals/judge.ts';
import type { Case } from '../../evals/case.ts';
import { answerOf, caseOf, cite, LATE, LEAVING, SOURCES } from './made-up.ts';

type CaseFields = Parameters<typeof caseOf>[0];

function judged(asked: CaseFields, answer: Partial<Answer>): Judgement {
  return judge(caseOf(asked), { answer: answerOf(answer) }, SOURCES);
}

const UNSPECIFIED = { verdict: 'unspecified', text: 'Le règlement ne le dit pas.' } as const;
const CLARIFY: CaseFields = {
  kind: 'clarify',
  verdict: 'clarify',
  gold: [],
  missing: ['delay', 'exam_duration'],
};
const ASKING: Partial<Answer> = {
  kind: 'clarify',
  verdict: 'clarify',
  text: 'De combien est le retard ?',
  citations: [],
};
const LONG_FRENCH =
  'Le candidat est admis dans la salle pendant la première heure, avec une pièce d’identité qui est la sienne.';
const LONG_ENGLISH =
  'You are admitted to the room in the first hour, and you must be able to show that it is you who sits it.';

describe('judge: the faults of an answer', () => {
  it('finds none in the right answer', () => {
    expect(judge(caseOf(), { answer: answerOf() }, SOURCES)).toEqual({
      faults: [],
      verdictRight: true,
      misleading: false,
      falseSilence: false,
      wrongSchool: false,
      cited: 1,
      fakes: 0,
      precise: 1,
      firstPrecise: true,
    });
  });

  const table: [string, CaseFields, Partial<Answer>, string[]][] = [
    ['another verdict', {}, { verdict: 'conditional' }, ['verdict conditional, expected yes']],
    ['a verdict that other readers gave', { verdict_any: ['conditional'] }, { verdict: 'conditional' }, []],
    ['no verdict in a comparison', { kind: 'compare' }, { verdict: null }, []],
    ['no verdict elsewhere', {}, { verdict: null }, ['verdict null, expected yes']],
    [
      'a no as first word beside a verdict of none',
      {},
      { verdict: 'conditional', text: 'Non, sauf exception.' },
      ['verdict conditional, expected yes', 'opens with "no"'],
    ],
    [
      'a first word that only begins like a no',
      { verdict: 'conditional' },
      { verdict: 'conditional', text: 'Non loin de la salle.' },
      [],
    ],
    [
      'a question back where nothing is asked',
      { kind: 'smalltalk', verdict: null, gold: [] },
      { verdict: 'clarify', text: 'Que demandez-vous ?', citations: [] },
      [],
    ],
    ['the answer of another school', {}, { regulation: 'utc' }, ['answers for utc']],
    ['an answer for no school', {}, { regulation: null }, []],
    ['another school in a comparison', { kind: 'compare' }, { regulation: 'utc' }, []],
    ['an expected fact asked for', CLARIFY, { ...ASKING, missing: ['exam_duration'] }, []],
    ['one unexpected fact, asked for last', CLARIFY, { ...ASKING, missing: ['delay', 'mode'] }, []],
    [
      'an unexpected fact, asked for first',
      CLARIFY,
      { ...ASKING, missing: ['mode', 'delay'] },
      ['asks first for mode, expected one of delay, exam_duration'],
    ],
    [
      'nothing asked for',
      CLARIFY,
      { ...ASKING, missing: [] },
      ['asks first for nothing, expected one of delay, exam_duration'],
    ],
    [
      'two unexpected facts',
      CLARIFY,
      { ...ASKING, missing: ['delay', 'mode', 'date'] },
      ['asks for too much: delay, mode, date'],
    ],
    ['what must be said, in the text', { must_say: ['première\\s+heure'] }, {}, []],
    ['what must be said, in the quote alone', { must_say: ['admis que'] }, {}, []],
    ['what must be said, nowhere', { must_say: ['tiers'] }, {}, ['does not say /tiers/']],
    [
      'what must be said in English, in the quote alone',
      { lang: 'en', must_say: ['admis que'] },
      { lang: 'en', text: 'Yes.' },
      ['does not say /admis que/'],
    ],
    [
      'what must not be said',
      { must_not_say: ['un tiers'] },
      { text: 'Oui, UN TIERS.' },
      ['says /un tiers/'],
    ],
    [
      'what must not be said, in a block quote',
      { must_not_say: ['un tiers'] },
      { text: 'Oui.\n> un tiers' },
      [],
    ],
    [
      'what must not be said, in guillemets',
      { must_not_say: ['un tiers'] },
      { text: 'Oui : « un tiers ».' },
      [],
    ],
    [
      'an apostrophe and a space of print',
      { must_say: ["l'heure 30 min"] },
      { text: 'Oui, l’heure 30\u00a0min.' },
      [],
    ],
    [
      'words that are not in the source',
      {},
      { citations: [{ ...LATE, quote: "Le candidat en retard n'est jamais admis." }] },
      ['a citation is not in the source'],
    ],
    [
      'the right words at another place',
      {},
      { citations: [{ ...LEAVING, quote: LATE.quote }] },
      ['a citation is not in the source', 'cites no gold clause'],
    ],
    ['another clause', {}, { citations: [LEAVING] }, ['cites no gold clause']],
    ['nothing cited', {}, { citations: [] }, ['cites no gold clause']],
    [
      'nothing cited for a silence',
      { kind: 'unspecified', verdict: 'unspecified' },
      { ...UNSPECIFIED, citations: [] },
      [],
    ],
    [
      'another passage that may be cited',
      { gold_any: [{ doc: 'cnam', section: '2', quote: "sortie n'est autorisée" }] },
      { citations: [LEAVING] },
      [],
    ],
    ['four citations', {}, { citations: Array<typeof LATE>(4).fill(LATE) }, []],
    ['five citations', {}, { citations: Array<typeof LATE>(5).fill(LATE) }, ['cites too much']],
    [
      'six citations of a procedure',
      { kind: 'procedure' },
      { citations: Array<typeof LATE>(6).fill(LATE) },
      [],
    ],
    [
      'seven citations of a procedure',
      { kind: 'procedure' },
      { citations: Array<typeof LATE>(7).fill(LATE) },
      ['cites too much'],
    ],
    [
      'ten citations of a comparison',
      { kind: 'compare' },
      { citations: Array<typeof LATE>(10).fill(LATE) },
      [],
    ],
    [
      'eleven citations of a comparison',
      { kind: 'compare' },
      { citations: Array<typeof LATE>(11).fill(LATE) },
      ['cites too much'],
    ],
    [
      'eight citations in a noisy message',
      { kind: 'noise' },
      { citations: Array<typeof LATE>(8).fill(LATE) },
      [],
    ],
    [
      'nine citations in a noisy message',
      { kind: 'noise' },
      { citations: Array<typeof LATE>(9).fill(LATE) },
      ['cites too much'],
    ],
    ['the other language', {}, { lang: 'en' }, ['lang en']],
    ['a text in the other language', {}, { text: LONG_ENGLISH }, ['text is not in fr']],
    ['a text in its own language', {}, { text: LONG_FRENCH }, []],
    [
      'a question in a third language, answered in English',
      { lang: 'es' },
      { lang: 'en', text: LONG_ENGLISH },
      [],
    ],
    [
      'the other language in small talk',
      { kind: 'smalltalk', verdict: null, gold: [] },
      { verdict: null, lang: 'en', text: 'Hello.' },
      [],
    ],
    ['an empty text', {}, { text: ' ' }, ['breaks the contract: text is empty']],
  ];
  it.each(table)('%s', (_, asked, answer, faults) => {
    expect(judged(asked, answer).faults).toEqual(faults);
  });

  it('an answer that is not one by the contract', () => {
    const { faults, cited } = judged({}, { verdict: 'maybe' as 'yes' });
    expect(faults).toEqual([expect.stringMatching(/^breaks the contract: verdict: /)]);
    expect(cited).toBe(0);
  });

  it('an error in the place of an answer', () => {
    const judgement = judge(caseOf(), { error: 'The question is empty.' }, SOURCES);
    expect(judgement.faults).toEqual(['error: The question is empty.']);
    expect(judgement.verdictRight).toBe(false);
  });

  it('a quote of 1,200 characters may be cited, one of 1,201 not; 2,500 in all, and not 2,501', () => {
    const quoting = (...lengths: number[]): readonly string[] =>
      judged({}, { citations: lengths.map((n) => ({ ...LATE, quote: 'x'.repeat(n) })) }).faults;
    expect(quoting(1200)).not.toContain('cites too much');
    expect(quoting(1201)).toContain('cites too much');
    expect(quoting(1000, 1000, 500)).not.toContain('cites too much');
    expect(quoting(1000, 1000, 501)).toContain('cites too much');
  });

  it('a gold passage that is not in the source is a fault of the case, and stops the run', () => {
    const gold = [{ doc: 'cnam', section: '1', quote: 'personne ne sort' }];
    expect(() => judged({ gold }, {})).toThrow('A gold passage is not in cnam: personne ne sort');
  });
});

describe('judge: harm', () => {
  const misleads = (asked: CaseFields, answer: Partial<Answer>): boolean => judged(asked, answer).misleading;

  it('a plain yes or no misleads where no careful reader would give it', () => {
    expect(misleads({ verdict: 'no' }, { verdict: 'yes' })).toBe(true);
    expect(misleads({ verdict: 'conditional' }, { verdict: 'yes' })).toBe(true);
    expect(misleads({ verdict: 'conditional', verdict_any: ['yes'] }, { verdict: 'yes' })).toBe(false);
    expect(misleads({ verdict: 'no' }, { verdict: 'conditional', text: 'Cela dépend.' })).toBe(false);
  });

  it('so does the first word of a text', () => {
    expect(misleads({ verdict: 'no' }, { verdict: null, text: '**Oui**, dans la première heure.' })).toBe(
      true,
    );
    expect(misleads({ verdict: 'no' }, { verdict: null, text: 'Oui' })).toBe(true);
    expect(misleads({ verdict: 'no' }, { verdict: null, text: 'Oui mais pas toujours.' })).toBe(false);
  });

  it('a yes to a question that has no verdict misleads only where nothing was asked', () => {
    expect(misleads({ verdict: null }, { verdict: 'yes' })).toBe(false);
    expect(misleads({ kind: 'out_of_scope', verdict: null, gold: [] }, { verdict: 'yes' })).toBe(true);
  });

  it('a silence is false where the text answers, and never where nothing was asked', () => {
    expect(judged({}, UNSPECIFIED).falseSilence).toBe(true);
    expect(judged({ verdict_any: ['unspecified'] }, UNSPECIFIED).falseSilence).toBe(false);
    expect(judged({ kind: 'out_of_scope', verdict: null, gold: [] }, UNSPECIFIED).falseSilence).toBe(false);
  });

  it('the wrong school is told', () => {
    expect(judged({}, { regulation: 'utc' }).wrongSchool).toBe(true);
    expect(judged({ institution: null }, { regulation: 'utc' }).wrongSchool).toBe(false);
  });
});

describe('judge: which citations touch a gold passage', () => {
  it('counts them, and looks whether the first one does', () => {
    const { cited, precise, firstPrecise } = judged({}, { citations: [LEAVING, LATE] });
    expect({ cited, precise, firstPrecise }).toEqual({ cited: 2, precise: 1, firstPrecise: false });
  });

  it('counts none where the answer need not rest on a clause', () => {
    expect(judged({ kind: 'adversarial', verdict: 'unspecified' }, {}).precise).toBe(0);
  });

  it('takes half of the shorter of the two, and one letter less not', () => {
    const asked: Case = caseOf({ gold: [{ doc: 'cnam', section: '1', quote: 'Article 1.' }] });
    const { start } = cite('cnam', 'Article 1.', 'Article 1.');
    const precise = (from: number): number => {
      const quote = (SOURCES.get('cnam') ?? '').slice(start + from, start + from + 20);
      const citation = { ...LATE, quote, start: start + from, end: start + from + 20 };
      return judge(asked, { answer: answerOf({ citations: [citation] }) }, SOURCES).precise;
    };
    expect('Article 1.').toHaveLength(10);
    expect(precise(5)).toBe(1);
    expect(precise(6)).toBe(0);
  });

  it('looks at the spans of a citation where it has them, not at what lies between', () => {
    const [first, last] = [cite('cnam', 'Article 1.', 'Article 1.'), LEAVING];
    const spans: [number, number][] = [
      [first.start, first.end],
      [last.start, last.end],
    ];
    const joined = { ...first, end: last.end, spans, quote: `${first.quote} […] ${last.quote}` };
    const { fakes, precise } = judged({}, { citations: [joined] });
    expect({ fakes, precise }).toEqual({ fakes: 0, precise: 0 });
  });
});
