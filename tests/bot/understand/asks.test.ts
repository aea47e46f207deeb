import { describe, expect, it } from 'vitest';
import {
  ASKS,
  asksOf,
  committedAsks,
  decodeAsks,
  encodeAsks,
} from '../../../bot/assistant/understand/asks.ts';
import {
  asksFingerprint,
  calibrateAsks,
  measureAsks,
  placeOf,
  readAsksTexts,
  trainAsks,
  type AsksText,
} from '../../../bot/assistant/understand/asks-training.ts';
import {
  buildConcepts,
  committedConcepts,
  conceptLines,
  decodeConcepts,
  encodeConcepts,
} from '../../../bot/assistant/understand/concepts.ts';
import { deedOf, readDeeds } from '../../../bot/assistant/understand/deeds.ts';
import { features } from '../../../bot/assistant/understand/features.ts';
import { askedIn } from '../../../bot/assistant/understand/form.ts';
import { formsIn } from '../../../bot/assistant/understand/forms.ts';
import type { Topic } from '../../../rules/topic.ts';
import { topics } from '../../../rules/topics/index.ts';

const formOf = (text: string, at: string, settled = false) =>
  formsIn(features(text), askedIn(text), placeOf(at), settled)[0]?.form;

describe('what “yes” would say of a proposition', () => {
  it.each([
    ['Can I still get in if I am twenty minutes late?', 'late-entry/enter', 'may'],
    ['Je peux encore rentrer avec vingt minutes de retard ?', 'late-entry/enter', 'may'],
    ['May I turn away a student who is twenty minutes late?', 'late-entry/enter', 'false'],
    ['Le surveillant peut-il refuser une retardataire ?', 'late-entry/enter', 'false'],
    ['Is it forbidden to keep my phone in my pocket?', 'devices/keep', 'forbidden'],
    ['Is bringing my electronic translator into the exam prohibited?', 'devices/keep', 'forbidden'],
    ["C'est interdit de partir au bout de 45 minutes ?", 'leave-for-good/leave', 'forbidden'],
    ['Dois-je signer la feuille en sortant ?', 'leave-for-good/formalities', 'must'],
    ['Who signs the report?', 'fraud-report/signatures', 'open'],
    ['Qui préside le jury ?', 'jury/members', 'open'],
  ])('“%s” (%s) is asked as %s', (text, at, form) => {
    expect(formOf(text, at)).toBe(form);
  });

  it('is told for every proposition, and adds up to one', () => {
    for (const [topic, { propositions }] of Object.entries<Topic>(topics))
      for (const proposition of Object.keys(propositions)) {
        const forms = formsIn(
          features('Can I?'),
          askedIn('Can I?'),
          placeOf(`${topic}/${proposition}`),
          false,
        );
        expect(forms.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1);
      }
  });

  it('is found for any string', () => {
    for (const text of ['', '\0\ud800', '?'.repeat(5000), 'ﷺ'])
      expect(
        formsIn(features(text), askedIn(text), placeOf('late-entry/enter'), false)[0]?.p,
      ).toBeGreaterThan(0);
  });
});

describe('the words of a deed', () => {
  it('are there for every proposition', () => {
    const all = Object.entries<Topic>(topics).flatMap(([topic, { propositions }]) =>
      Object.keys(propositions).map((proposition) => `${topic}/${proposition}`),
    );
    expect(
      readDeeds()
        .map(({ at }) => at)
        .sort(),
    ).toEqual(all.sort());
  });

  it('are written as they are looked up: lower case, no accents, `*` at the end of a word alone', () => {
    for (const { so, contrary } of readDeeds())
      for (const phrase of [...so, ...contrary])
        expect(phrase).toMatch(/^[a-z0-9]+\*?(?:[ /-][a-z0-9]+\*?){0,5}$/);
  });

  it('tell the deed from its contrary; of two that overlap, the longer one is meant', () => {
    expect(deedOf(placeOf('late-entry/enter'), 'may i come in'.split(' '))).toContain('+');
    expect(deedOf(placeOf('late-entry/enter'), 'may i turn her away'.split(' '))).toContain('-');
    expect(deedOf(placeOf('late-entry/enter'), 'what time is it'.split(' '))).toBe('');
  });
});

describe('the committed weights', () => {
  it('were made from the committed phrasings, deeds and settings: npm run train', () => {
    expect(committedAsks().madeFrom).toBe(asksFingerprint(readAsksTexts()));
  });

  it('rest on the committed concepts', () => {
    expect(encodeConcepts(committedConcepts())).toEqual(encodeConcepts(buildConcepts(conceptLines())));
  });
});

describe('training', () => {
  const about = 'late-entry/enter';
  const text = (asks: AsksText['asks'], words: string): AsksText => ({
    about,
    lang: 'en',
    text: words,
    asks,
  });
  const texts = [
    ...['can i come in', 'may i enter now', 'can i get in', 'may i come in now'].map((one) =>
      text('so', `${one}?`),
    ),
    ...['must i enter', 'do i have to come in', 'must i come in'].map((one) => text('must', `${one}?`)),
    ...['who may come in', 'who lets me in', 'who can enter'].map((one) => text('open', `${one}?`)),
  ];
  const weights = trainAsks(texts);

  it('learns how a question asks', () => {
    const guess = (words: string) => {
      const found = asksOf(features(words), askedIn(words), placeOf(about), weights);
      return ASKS.reduce((a, b) => (found[b] > found[a] ? b : a));
    };
    expect([guess('can i enter?'), guess('must i get in?'), guess('who may enter?')]).toEqual([
      'so',
      'must',
      'open',
    ]);
  });

  it('gives the same weights from the same texts, on file and back', () => {
    expect(encodeAsks(trainAsks(texts))).toEqual(encodeAsks(weights));
    const back = decodeAsks(encodeAsks(weights));
    expect([...back.hashes]).toEqual([...weights.hashes]);
    expect([...back.weights]).toEqual([...weights.weights]);
    expect(decodeConcepts(encodeConcepts(committedConcepts())).longest).toBe(committedConcepts().longest);
  });

  it('sets a temperature under which what was kept aside is likeliest', () => {
    const outcomes = measureAsks(
      weights,
      texts,
      texts.map(() => true),
    );
    expect(calibrateAsks(weights, outcomes).temperature).toBeLessThanOrEqual(1);
  });
});
