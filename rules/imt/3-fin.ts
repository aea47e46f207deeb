import type { Cell, Decision, Outcome } from '../cell.ts';
import type { Bilingual } from '../language.ts';
import type { Status } from '../status.ts';
import { pointed } from './points.ts';

const clauses = {
  room: {
    label: '3',
    words:
      "A la fin d'un examen en salle, l'apprenant doit impérativement remettre immédiatement sa copie aux personnes qui assurent la surveillance avant de quitter la salle d'examen. Dans le cas contraire, sa copie ne sera pas corrigée.",
  },
  online: {
    label: '3',
    words:
      "A la fin d'un examen en ligne, l'apprenant doit impérativement immédiatement cesser d'accéder au site et s'engage a ne pas tenter d'y accéder ultérieurement. Dans le cas contraire, sa « copie » ne sera pas corrigée.",
  },
};

const handInAtOnce = {
  fr: "À la fin d'un examen en salle, la copie est remise immédiatement aux surveillants, avant de quitter la salle ; sinon, elle n'est pas corrigée.",
  en: 'At the end of an exam in a room, the script is handed to the proctors at once, before leaving the room; otherwise it is not marked.',
};
const stopAtOnce = {
  fr: "À la fin d'un examen en ligne, il faut immédiatement cesser d'accéder au site, et ne pas tenter d'y revenir ; sinon, la « copie » n'est pas corrigée.",
  en: 'At the end of an online exam, the learner must stop accessing the site at once, and not try to come back; otherwise the "script" is not marked.',
};
const statement = {
  fr: `${handInAtOnce.fr} ${stopAtOnce.fr}`,
  en: `${handInAtOnce.en} ${stopAtOnce.en}`,
};
const notAZero = {
  fr: 'Le texte dit « pas corrigée », sans dire que la note est zéro, ni prévoir d’exception.',
  en: 'The text says "not marked", without saying that the mark is zero and without any exception.',
};

/** The end of an exam, told for a room, for an online exam, or for both where it is not known which. */
const byMode = (status: Status, reasons: readonly Bilingual[] = []): Decision => ({
  asks: [],
  conditions: ['mode'],
  decide: ({ mode }) => ({
    status,
    say: mode === 'online' ? stopAtOnce : mode === 'room' ? handInAtOnce : statement,
    ...(reasons.length > 0 ? { reasons } : {}),
    cites: mode === 'online' ? ['online'] : mode === 'room' ? ['room'] : ['room', 'online'],
  }),
});

const writingOn = {
  fr: 'Le texte ne parle pas de celui qui écrit encore : il exige que la copie soit remise immédiatement, sans tolérance.',
  en: 'The text does not speak of somebody who is still writing: it requires the script to be handed in at once, with no grace period.',
};

const zeroUnsaid: Outcome = {
  status: 'unsaid',
  say: {
    fr: "Une copie non remise n'est pas corrigée ; le texte ne dit pas que la note est zéro.",
    en: 'A script that is not handed in is not marked; the text does not say that the mark is zero.',
  },
};

export const endOfExam: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'end-of-exam',
    proposition: 'stop-writing',
    inventory: [],
    clauses,
    statement,
    decision: byMode('forbidden', [writingOn]),
  },
  {
    regulation: 'imt',
    topic: 'end-of-exam',
    proposition: 'writing-after',
    inventory: ['silent/writing-after-time'],
    clauses,
    statement,
    decision: pointed('unmarked_zero', { zero: zeroUnsaid }, byMode('true', [writingOn, notAZero])),
  },
  {
    regulation: 'imt',
    topic: 'end-of-exam',
    proposition: 'hand-in',
    inventory: ['imt/room-end-hand-in'],
    clauses,
    statement,
    decision: byMode('required', [notAZero]),
  },
  {
    regulation: 'imt',
    topic: 'end-of-exam',
    proposition: 'not-handed-in',
    inventory: ['imt/room-end-hand-in'],
    clauses,
    statement,
    decision: pointed('unmarked_zero', { zero: zeroUnsaid }, byMode('false', [notAZero])),
  },
];
