import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify, committedWeights } from '../../../bot/assistant/understand/classifier.ts';
import { EQUIVALENTS } from '../../../bot/assistant/understand/equivalents.ts';
import { features, words } from '../../../bot/assistant/understand/features.ts';
import {
  calibrate,
  fingerprint,
  keptAside,
  type Material,
  measure,
  readMaterial,
  SETTINGS,
  train,
} from '../../../bot/assistant/understand/training.ts';
import { decode, encode } from '../../../bot/assistant/understand/weights.ts';

const SCHOOLS = ['cnam', 'imt', 'supmeca', 'univ', 'utc'];

/** Questions that nobody could mistake, and how they look when typed in a hurry. */
const CLEAR: [school: string, rule: string, question: string, withSlips: string][] = [
  [
    'cnam',
    'cnam/late-admission',
    'Je suis en retard de 40 minutes, est-ce que je peux entrer dans la salle ?',
    'Je suis en retrad de 40 minutes, est-ce que je peux entrer dans la salle',
  ],
  [
    'cnam',
    'cnam/phone-not-calculator',
    'Can I use my mobile phone as a calculator during the exam?',
    'can i use my mobile phone as a calculater during the exam',
  ],
  [
    'cnam',
    'cnam/copies-kept-one-year',
    'Combien de temps les copies sont-elles conservées après la publication des résultats ?',
    'combien de temps les copies sont elle conservées apres la publication des resultas',
  ],
  [
    'utc',
    'utc/identity-proof',
    'Which identity document do I have to show?',
    'wich identity document do i have to show',
  ],
  [
    'utc',
    'utc/device-ban',
    'Le téléphone portable doit-il être éteint ?',
    'le téléfone portable doit il être éteint',
  ],
  [
    'imt',
    'imt/mooc-enrolment-free',
    'Is enrolment in the online course free of charge?',
    'is enrollment in the online course free of charge',
  ],
  [
    'imt',
    'imt/remark-window',
    'Comment demander une nouvelle correction de ma copie ?',
    'comment demander une nouvelle corection de ma copie',
  ],
  [
    'supmeca',
    'supmeca/refusal-to-sign',
    'Un étudiant refuse de signer le procès-verbal de fraude, que faire ?',
    'un étudiant refuse de signé le proces verbal de fraude que faire',
  ],
  [
    'supmeca',
    'supmeca/missing-from-list',
    'My name is missing from the attendance list, can I sit the exam?',
    'my name is mising from the attendance list can i sit the exam',
  ],
  [
    'univ',
    'univ/phone-search',
    'Peut-on fouiller mon téléphone sans mon accord ?',
    'peut on fouillé mon telephone sans mon acord',
  ],
  [
    'univ',
    'univ/appeal-cneser',
    'How do I appeal to the CNESER against a sanction?',
    'how do i apeal to the cneser against a sanction',
  ],
];

const toy: Material = {
  phrasings: [
    ...[
      'je suis en retard',
      'retard de 10 minutes',
      'late by ten minutes',
      'I am late',
      'en retard, trop tard ?',
    ].map((text) => ({ rule: 'toy/late', lang: 'fr' as const, text, statement: false })),
    ...[
      'mon téléphone a sonné',
      'phone in my bag',
      'téléphone éteint',
      'my phone rang',
      'portable dans le sac',
    ].map((text) => ({ rule: 'toy/phone', lang: 'en' as const, text, statement: false })),
    ...['puis-je boire', 'water on the table', 'boire de l’eau', 'a bottle of water'].map((text) => ({
      rule: 'silent/water',
      lang: 'en' as const,
      text,
      statement: false,
    })),
  ],
  silences: [{ id: 'water', topic: 'Water', silent: ['toy'], speaks: {} }],
};
const QUICK = { ...SETTINGS, networks: 2, dimensions: 8, passes: 30, learningRate: 0.5, fewestTexts: 1 };

describe('the committed weights', () => {
  it('were made from the committed phrasings, silences, settings and features (if not: npm run train)', () => {
    expect(committedWeights().madeFrom).toBe(fingerprint(readMaterial()));
  });

  it('take less than 5 MB', () => {
    const folder = new URL('../../../bot/assistant/understand/weights/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThan(5_000_000);
  });

  it('know the five schools, and for each its rules, its silences and what is no exam matter', () => {
    expect(committedWeights().schools.map(({ id }) => id)).toEqual(SCHOOLS);
    for (const { id, classes } of committedWeights().schools) {
      expect(classes.every((one) => one.startsWith(`${id}/`) || /^(silent|none)\//.test(one))).toBe(true);
      expect(classes).toContain('none/smalltalk');
      expect(classes).toContain('silent/rounding');
    }
  });
});

describe('classify', () => {
  it.each(CLEAR)('at %s, finds %s', (school, rule, question) => {
    expect(classify(question, school)[0]?.id).toBe(rule);
  });

  it.each(CLEAR)(
    'at %s, finds %s without accents, in capitals, and with slips',
    (school, rule, question, withSlips) => {
      const plain = question.normalize('NFD').replace(/\p{M}/gu, '');
      for (const variant of [plain, question.toUpperCase(), withSlips])
        expect(classify(variant, school)[0]?.id, variant).toBe(rule);
    },
  );

  it('does not care which apostrophe is typed', () => {
    expect(classify('J’ai oublié ma carte d’identité', 'utc')).toEqual(
      classify("J'ai oublié ma carte d'identité", 'utc'),
    );
  });

  it('gives each class of the school a probability, the highest first, adding up to 1', () => {
    for (const school of SCHOOLS) {
      const guesses = classify('May I keep my phone?', school);
      expect(guesses.length).toBe(committedWeights().schools.find(({ id }) => id === school)?.classes.length);
      expect(guesses.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6);
      expect(guesses.map(({ p }) => p)).toEqual(guesses.map(({ p }) => p).sort((a, b) => b - a));
    }
  });

  it('takes the weather, thanks and programming for no exam matter', () => {
    for (const school of SCHOOLS) {
      expect(classify('Quel temps fait-il à Paris ?', school)[0]?.id).toMatch(/^none\//);
      expect(classify('thanks a lot, bye', school)[0]?.id).toMatch(/^none\//);
      expect(classify('write a Python function that sorts a list', school)[0]?.id).toMatch(/^none\//);
    }
  });

  it('has no guess about a school that it was not taught', () => {
    expect(classify('Am I late?', 'oxford')).toEqual([]);
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
    const guesses = classify(question, 'cnam');
    expect(guesses.length).toBeGreaterThan(100);
    expect(guesses.every(({ p }) => p >= 0 && p <= 1)).toBe(true);
  });

  it('is sure of nothing where it knows no word', () => {
    for (const school of SCHOOLS) expect(classify('', school)[0]?.p).toBeLessThan(0.3);
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
  it('gives the same weights for the same material, byte for byte', () => {
    expect(encode(train(toy, [], QUICK)).equals(encode(train(toy, [], QUICK)))).toBe(true);
  });

  it('gives other weights for another seed', () => {
    const other = encode(train(toy, [], { ...QUICK, seed: 1 }));
    expect(encode(train(toy, [], QUICK)).equals(other)).toBe(false);
  });

  it('learns what it was shown', () => {
    const weights = train(toy, [], QUICK);
    for (const { rule, text } of toy.phrasings)
      expect(classify(text, 'toy', weights)[0]?.id, text).toBe(rule);
  });

  it('teaches the phrasings of a silence to a school that speaks of it', () => {
    const speaks = {
      ...toy,
      silences: [{ id: 'water', topic: 'Water', silent: [], speaks: { toy: ['toy/phone'] } }],
    };
    const weights = train(speaks, [], QUICK);
    expect(weights.schools[0]?.classes).toEqual(['toy/late', 'toy/phone']);
    expect(classify('a bottle of water', 'toy', weights)[0]?.id).toBe('toy/phone');
  });

  it('does not learn from what is kept aside', () => {
    const aside = toy.phrasings.map(({ rule }) => rule === 'silent/water');
    const weights = train(toy, aside, QUICK);
    expect(classify('a bottle of water', 'toy', weights)[0]?.p).toBeLessThan(0.9);
    expect(measure(weights, toy, aside).map(({ right }) => right)).toEqual(Array(4).fill('silent/water'));
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
      { id: 'toy/late', p: 0.99 },
      { id: 'toy/phone', p: 0.01 },
    ];
    const outcome = { school: 'toy', lang: 'fr' as const, right: 'toy/late', guesses };
    const [right, wrong] = [
      { ...outcome, before: 0 },
      { ...outcome, before: 1 },
    ];
    expect(calibrate(weights, [right, right, right, wrong]).schools[0]?.temperature).toBeGreaterThan(1.5);
    expect(calibrate(weights, Array(400).fill(right)).schools[0]?.temperature).toBeLessThan(1);
  });

  it('keeps near duplicates on the same side', () => {
    // Digits would be read as quantities: pair number 12 is spelt "bc".
    const spelt = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const phrasings = Array.from({ length: 200 }, (_, i) => ({
      rule: `toy/${spelt(i % 7)}`,
      lang: 'fr' as const,
      text: `${['mot', 'autre', 'encore'].map((word) => word + spelt(i >> 1)).join(' ')} fin${spelt(i)}`,
      statement: false,
    }));
    const aside = keptAside(phrasings);
    for (let i = 0; i < 200; i += 2) expect(aside[i]).toBe(aside[i + 1]);
    const share = aside.filter(Boolean).length / 200;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.35);
  });

  it('has other weights in mind when a phrasing, a silence or a setting changes', () => {
    const before = fingerprint(toy);
    expect(fingerprint({ ...toy, phrasings: toy.phrasings.slice(1) })).not.toBe(before);
    expect(fingerprint({ ...toy, silences: [] })).not.toBe(before);
    expect(fingerprint(toy, QUICK)).not.toBe(before);
  });
});
