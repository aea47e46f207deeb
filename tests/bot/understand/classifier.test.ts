import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify, committedWeights } from '../../../bot/assistant/understand/classifier.ts';
import { EQUIVALENTS } from '../../../bot/assistant/understand/equivalents.ts';
import { features, words } from '../../../bot/assistant/understand/features.ts';
import {
  calibrate,
  fingerprint,
  keptAside,
  measure,
  readTexts,
  SETTINGS,
  type Text,
  train,
} from '../../../bot/assistant/understand/training.ts';
import { decode, encode } from '../../../bot/assistant/understand/weights.ts';
import { topics } from '../../../rules/topics/index.ts';

/** Questions that nobody could mistake, and how they look when typed in a hurry. */
const CLEAR: [about: string, question: string, withSlips: string][] = [
  [
    'late-entry/enter',
    'Je suis en retard de 40 minutes, est-ce que je peux entrer dans la salle ?',
    'Je suis en retrad de 40 minutes, est-ce que je peux entrer dans la salle',
  ],
  [
    'devices/keep',
    'Can I use my mobile phone as a calculator during the exam?',
    'can i use my mobile phone as a calculater during the exam',
  ],
  [
    'consult-script/retention',
    'Combien de temps les copies sont-elles conservées après la publication des résultats ?',
    'combien de temps les copies sont elle conservées apres la publication des resultas',
  ],
  ['identity/sit', 'Which identity document do I have to show?', 'wich identity document do i have to show'],
  ['devices/keep', 'Le téléphone portable doit-il être éteint ?', 'le téléfone portable doit il être éteint'],
  [
    'registration/course-free',
    'Is enrolment in the online course free of charge?',
    'is enrollment in the online course free of charge',
  ],
  [
    'fraud-in-the-room/refusal-to-sign',
    'Un étudiant refuse de signer le procès-verbal de fraude, que faire ?',
    'un étudiant refuse de signé le proces verbal de fraude que faire',
  ],
  [
    'right-to-sit/not-on-list',
    'My name is missing from the attendance list, can I sit the exam?',
    'my name is mising from the attendance list can i sit the exam',
  ],
  [
    'devices/search',
    'Peut-on fouiller mon téléphone sans mon accord ?',
    'peut on fouillé mon telephone sans mon acord',
  ],
  [
    'appeal/sanction',
    'How do I appeal to the CNESER against a sanction?',
    'how do i apeal to the cneser against a sanction',
  ],
  [
    'jury/quorum',
    'Combien de membres faut-il pour que le jury puisse délibérer ?',
    'combien de menbres faut il pour que le jury puisse deliberé',
  ],
];

const text = (about: string, said: string, lang: 'fr' | 'en' = 'fr'): Text => ({
  about: [about],
  lang,
  text: said,
  statement: false,
});
const toy: Text[] = [
  ...[
    'je suis en retard',
    'retard de 10 minutes',
    'late by ten minutes',
    'I am late',
    'en retard, trop tard ?',
  ].map((said) => text('toy/late', said)),
  ...[
    'mon téléphone a sonné',
    'phone in my bag',
    'téléphone éteint',
    'my phone rang',
    'portable dans le sac',
  ].map((said) => text('toy/phone', said, 'en')),
  ...['puis-je boire', 'water on the table', 'boire de l’eau', 'a bottle of water'].map((said) =>
    text('toy/water', said, 'en'),
  ),
];
const QUICK = { ...SETTINGS, networks: 2, dimensions: 8, passes: 30, learningRate: 0.5, fewestTexts: 1 };

describe('the committed weights', () => {
  it('were made from the committed phrasings, topics, claims, settings and features (if not: npm run train)', () => {
    expect(committedWeights().madeFrom).toBe(fingerprint(readTexts()));
  });

  it('take less than 15 MB', () => {
    const folder = new URL('../../../bot/assistant/understand/weights/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThan(15_000_000);
  });

  it('know every proposition of every topic, and what is no exam matter', () => {
    const propositions = Object.values(topics).flatMap((topic) =>
      Object.keys(topic.propositions).map((proposition) => `${topic.id}/${proposition}`),
    );
    expect([...committedWeights().classes].sort()).toEqual(
      [...propositions, 'none/out-of-scope', 'none/smalltalk'].sort(),
    );
  });
});

describe('classify', () => {
  it.each(CLEAR)('finds %s', (about, question) => {
    expect(classify(question)[0]?.about).toBe(about);
  });

  it.each(CLEAR)('finds %s without accents, in capitals, and with slips', (about, question, withSlips) => {
    const plain = question.normalize('NFD').replace(/\p{M}/gu, '');
    for (const variant of [plain, question.toUpperCase(), withSlips])
      expect(classify(variant)[0]?.about, variant).toBe(about);
  });

  it('does not care which apostrophe is typed', () => {
    expect(classify('J’ai oublié ma carte d’identité')).toEqual(classify("J'ai oublié ma carte d'identité"));
  });

  it('gives each proposition a probability, the highest first, adding up to 1', () => {
    const guesses = classify('May I keep my phone?');
    expect(guesses.length).toBe(committedWeights().classes.length);
    expect(guesses.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6);
    expect(guesses.map(({ p }) => p)).toEqual(guesses.map(({ p }) => p).sort((a, b) => b - a));
  });

  it('takes the weather, thanks and programming for no exam matter', () => {
    expect(classify('Quel temps fait-il à Paris ?')[0]?.about).toMatch(/^none\//);
    expect(classify('thanks a lot, bye')[0]?.about).toMatch(/^none\//);
    expect(classify('write a Python function that sorts a list')[0]?.about).toMatch(/^none\//);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['NUL bytes', '\0\0\0'],
    ['half a surrogate pair', '\ud800 \udfff'],
    [
      'bytes that are no text',
      String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 65536)),
    ],
    ['100,000 letters without a space', 'a'.repeat(100_000)],
    ['100,000 characters of words', 'retard '.repeat(15_000)],
    ['ligatures that unfold', '\ufdfa'.repeat(100_000)],
    ['words that are names of object members', 'constructor __proto__ toString hasOwnProperty'],
  ])('answers %s with probabilities', (_, question) => {
    const guesses = classify(question);
    expect(guesses.length).toBeGreaterThan(200);
    expect(guesses.every(({ p }) => p >= 0 && p <= 1)).toBe(true);
  });

  it('is sure of nothing where it knows no word', () => {
    expect(classify('')[0]?.p).toBeLessThan(0.3);
  });
});

describe('features', () => {
  it('read a quantity as its kind', () => {
    expect(words('50 min de retard')).toEqual(['<duration>', '<minutes>', 'de', 'retard']);
    expect(words('25 minutes de retard')).toEqual(['<duration>', '<minutes>', 'de', 'retard']);
    expect(words('un examen de 3h')).toEqual(['un', 'examen', 'de', '<duration>', '<hours>']);
    expect(words('une épreuve de 1h30')).toEqual(['une', 'epreuve', 'de', '<duration>', '<hours>']);
    expect(words('à 14h30')).toEqual(['a', '<clock>']);
    expect(words('at 9:50')).toEqual(['at', '<clock>']);
    expect(words('12/20 en 2024')).toEqual(['<mark>', 'en', '<year>']);
  });

  it('fold accents, case and elisions', () => {
    expect(words('L’Élève n’a PAS')).toEqual(['l', 'eleve', 'n', 'a', 'pas']);
    expect(words("I don't, it's")).toEqual(words('i dont it'));
  });

  it('read both ends of a long text', () => {
    const long = `retard ${'bla '.repeat(5000)} téléphone`;
    expect(words(long)).toContain('retard');
    expect(words(long).length).toBeLessThanOrEqual(400);
  });

  it('share a concept between the languages', () => {
    const french = features('surveillant');
    const shared = [...features('proctor').keys()].filter((hash) => french.has(hash));
    expect(shared).not.toEqual([]);
  });

  it('give a phrase to one concept only', () => {
    for (const side of [0, 1]) {
      const phrases = EQUIVALENTS.trim()
        .split('\n')
        .flatMap((line) => (line.split('|')[side] ?? '').split(',').map((phrase) => phrase.trim()));
      const twice = phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i);
      expect(twice).toEqual([]);
      expect(phrases).not.toContain('');
    }
  });
});

describe('training', () => {
  it('gives the same weights for the same texts, byte for byte', () => {
    expect(encode(train(toy, [], QUICK)).equals(encode(train(toy, [], QUICK)))).toBe(true);
  });

  it('gives other weights for another seed', () => {
    const other = encode(train(toy, [], { ...QUICK, seed: 1 }));
    expect(encode(train(toy, [], QUICK)).equals(other)).toBe(false);
  });

  it('learns what it was shown', () => {
    const weights = train(toy, [], QUICK);
    for (const { about, text: said } of toy) expect([classify(said, weights)[0]?.about], said).toEqual(about);
  });

  it('halves its trust between the two propositions that a text is about', () => {
    const both = toy.map((one) =>
      one.about[0] === 'toy/water' ? { ...one, about: ['toy/water', 'toy/drinks'] } : one,
    );
    const [first, second] = classify('a bottle of water', train(both, [], QUICK));
    expect([first?.about, second?.about].sort()).toEqual(['toy/drinks', 'toy/water']);
  });

  it('does not learn from what is kept aside', () => {
    const aside = toy.map(({ about }) => about[0] === 'toy/water');
    const weights = train(toy, aside, QUICK);
    expect(classify('a bottle of water', weights)[0]?.p).toBeLessThan(0.9);
    expect(measure(weights, toy, aside).map(({ right }) => right)).toEqual(Array(4).fill('toy/water'));
  });

  it('survives writing and reading', () => {
    const weights = train(toy, [], QUICK);
    const file = encode(weights);
    expect(decode(file)).toEqual(weights);
    // A file may be handed over at any offset.
    expect(decode(Buffer.concat([Buffer.from([0]), file]).subarray(1))).toEqual(weights);
  });

  it('makes p lower where the classifier is surer than it is right', () => {
    const weights = train(toy, [], QUICK);
    const guesses = [
      { about: 'toy/late', p: 0.99 },
      { about: 'toy/phone', p: 0.01 },
    ];
    const outcome = { lang: 'fr' as const, right: 'toy/late', guesses };
    const [right, wrong] = [
      { ...outcome, before: 0 },
      { ...outcome, before: 1 },
    ];
    expect(calibrate(weights, [right, right, right, wrong]).temperature).toBeGreaterThan(1.5);
    expect(calibrate(weights, Array(400).fill(right)).temperature).toBeLessThan(1);
  });

  it('keeps near duplicates on the same side', () => {
    // Digits would be read as quantities: pair number 12 is spelt "bc".
    const spelt = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const phrasings = Array.from({ length: 200 }, (_, i) =>
      text(
        `toy/${spelt(i % 7)}`,
        `${['mot', 'autre', 'encore'].map((word) => word + spelt(i >> 1)).join(' ')} fin${spelt(i)}`,
      ),
    );
    const aside = keptAside(phrasings);
    for (let i = 0; i < 200; i += 2) expect(aside[i]).toBe(aside[i + 1]);
    const share = aside.filter(Boolean).length / 200;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.35);
  });

  it('has other weights in mind when a text, what it is about, or a setting changes', () => {
    const before = fingerprint(toy);
    expect(fingerprint(toy.slice(1))).not.toBe(before);
    expect(fingerprint(toy.map((one) => ({ ...one, about: ['toy/other'] })))).not.toBe(before);
    expect(fingerprint(toy, QUICK)).not.toBe(before);
  });
});
