import { z } from 'zod';
import { define } from './define.ts';

const people = z.int().min(0).max(1000);

/** What a jury's deliberation turns on. */
export const juryFacts = {
  /** Members that the jury has in all. */
  jury_members: define({
    schema: people.min(1),
    missing: 'other',
    ask: { fr: 'Combien de membres compte le jury ?', en: 'How many members does the jury have?' },
    domain: [1, 2, 3, 4, 5, 6, 7, 8, 10],
  }),
  /** Members who are present or have given a proxy. */
  jury_present: define({
    schema: people,
    missing: 'other',
    ask: {
      fr: 'Combien de membres sont présents ou représentés ?',
      en: 'How many members are present or represented?',
    },
    domain: [0, 1, 2, 3, 4, 5, 6, 7, 8, 10],
  }),
  /** Whether the jury meets on its first call, or again for want of a quorum. */
  jury_call: define({
    schema: z.enum(['first', 'second']),
    missing: 'other',
    ask: {
      fr: 'Est-ce la première convocation du jury, ou une nouvelle convocation faute de quorum ?',
      en: "Is it the jury's first call, or a new one for want of a quorum?",
    },
    choices: [
      { value: 'first', label: { fr: 'Première', en: 'First' } },
      { value: 'second', label: { fr: 'Nouvelle', en: 'New one' } },
    ],
    domain: ['first', 'second'],
  }),
  /** Whether the jury has deliberated. */
  deliberated: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'Le jury a-t-il délibéré ?', en: 'Has the jury deliberated?' },
    domain: [true, false],
  }),
  /** Proxies that one member holds or would hold. */
  proxies_held: define({
    schema: people,
    missing: 'other',
    ask: { fr: 'Combien de procurations ce membre a-t-il ?', en: 'How many proxies does that member hold?' },
    domain: [0, 1, 2],
  }),
  /** Who would hold the proxy: a member of the jury, or somebody else. */
  proxy_holder: define({
    schema: z.enum(['member', 'other']),
    missing: 'other',
    ask: { fr: 'Qui recevrait la procuration ?', en: 'Who would hold the proxy?' },
    choices: [
      { value: 'member', label: { fr: 'Un membre du jury', en: 'A member of the jury' } },
      { value: 'other', label: { fr: "Quelqu'un d'autre", en: 'Somebody else' } },
    ],
    domain: ['member', 'other'],
  }),
  votes_for: define({
    schema: people,
    missing: 'other',
    ask: { fr: 'Combien de voix pour ?', en: 'How many votes in favour?' },
    domain: [0, 1, 2, 3, 4, 5],
  }),
  votes_against: define({
    schema: people,
    missing: 'other',
    ask: { fr: 'Combien de voix contre ?', en: 'How many votes against?' },
    domain: [0, 1, 2, 3, 4, 5],
  }),
  /** How the chair of the jury voted. */
  chair_vote: define({
    schema: z.enum(['for', 'against']),
    missing: 'other',
    ask: { fr: 'Comment le président du jury a-t-il voté ?', en: 'How did the chair of the jury vote?' },
    choices: [
      { value: 'for', label: { fr: 'Pour', en: 'In favour' } },
      { value: 'against', label: { fr: 'Contre', en: 'Against' } },
    ],
    domain: ['for', 'against'],
  }),
} as const;
