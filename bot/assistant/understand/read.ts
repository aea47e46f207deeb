import type { Regulation } from '../../../ingest/manifest.ts';
import { dateIn, type IsoDate } from '../../../rules/dates.ts';
import { facts as factDefinitions, type FactName, type Facts } from '../../../rules/facts.ts';
import { isDateFact, type DateFactName } from '../../../rules/facts/dates.ts';
import type { Lang } from '../../../rules/language.ts';
import { countedFrom, isSilence, lookUp, regulationsRead, type Place } from '../../../rules/matrix.ts';
import type { Role } from '../../../rules/status.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import type { Question } from '../../contract.ts';
import type { Memory } from '../conversation.ts';
import type { Unread } from '../decide.ts';
import { clean, fold } from './clean.ts';
import { countReplied } from './counts.ts';
import { dateFactsIn, toldDates, type ToldDates } from './date-facts.ts';
import { factsFor, factsIn, type FactReading } from './facts.ts';
import { askedIn } from './form.ts';
import { formsIn, type FormGuess } from './forms.ts';
import { features as featuresOf } from './features.ts';
import { asksForInstructions, withoutInstructions } from './instructions.ts';
import { languageOf } from './language.ts';
import { IN_TIME } from './propositions.ts';
import { quantitiesIn } from './quantities.ts';
import { roleIn } from './role.ts';
import { schoolsIn } from './school.ts';
import { timeCases } from './times.ts';
import { topicText } from './topic-text.ts';
import { unreadIn } from './unread.ts';

/** What is known of the facts that decide. */
export interface Known {
  readonly facts: Facts;
  /** Facts of which the wording leaves open which of several cases it is; see `evaluate`. */
  readonly cases: readonly Facts[];
  /** Dates and numbers that were told and that no fact was read from. */
  readonly unread: Unread;
}

/** A question as read, all but its topic. */
export interface Reading {
  /** The asker's own words: without markup, quoted mail, signatures. */
  readonly text: string;
  /** The same without the names of schools, which say nothing of the topic. */
  readonly topicText: string;
  readonly lang: Lang;
  /** It is worded in neither French nor English. */
  readonly otherLanguage: boolean;
  /** It asks for the program's own instructions. */
  readonly asksForInstructions: boolean;
  /** "Why?", after an answer. */
  readonly wantsWhy: boolean;
  /** Whether it asks if what was said or done is right. */
  readonly checks: boolean;
  readonly role: Role | null;
  /** How the question may ask about a proposition, and how likely each way is; the likeliest first. */
  readonly formsFor: (place: Place, settled?: boolean) => readonly FormGuess[];
  /** Whether a procedure is asked for. */
  readonly how: boolean;
  /** Whether it asks if one is (still) in time. */
  readonly inTime: boolean;
  /** Ids of the regulations that are named, in order. */
  readonly named: readonly string[];
  /** A school that is named and whose regulation is not here. */
  readonly foreign: string | null;
  /** Whether all regulations are asked about. */
  readonly all: boolean;
  /** The topics for which its facts speak: a delay for late entry, an identity document for identity. */
  readonly speaksFor: ReadonlySet<TopicId>;
  /** Start of the exam, minutes after midnight. */
  readonly start: number | undefined;
  /**
   * What is known of a place at a regulation, or at all of them: told earlier in the conversation, then by the wording,
   * then by a button or a form.
   */
  readonly knownFor: (place: Place, regulation: Regulation | undefined) => Known;
  /** The asker's day at a school, by the asker's clock. */
  readonly today: (regulation: Regulation) => IsoDate | undefined;
  /** Whether the question says too little by itself, and goes on with what the conversation was about. */
  readonly followUp: (probability: number) => boolean;
}

/** Reads a question in the light of what its conversation remembers. */
export function read(question: Question, regulations: readonly Regulation[], memory: Memory): Reading {
  const message = clean(question.question);
  const text = withoutInstructions(message);
  const language = languageOf(text, question.lang ?? memory.lang ?? 'fr');
  const own = schoolsIn(text, regulations);
  // An order may be the only place where the school is named.
  const schools = own.named.length > 0 || own.foreign !== null ? own : schoolsIn(message, regulations);
  const folded = fold(text);
  const asked = askedIn(text);
  let features: ReadonlyMap<number, number> | undefined;
  const told = factsIn(text, question.now ?? null);
  const given = factsGiven(question.facts ?? {});
  let read: Unread | undefined;
  // Read where a decision turns on a number: most do not.
  const unread = () => (read ??= unreadIn(folded));
  // A quantity that the wording gives a meaning to is no bare reply.
  const answer =
    Object.keys(told.times).length === 0
      ? { ...loneQuantity(text, memory), ...countReplied(folded, memory.asked) }
      : {};
  const dates = new Map<IsoDate, ToldDates>();
  const datesBy = (today: IsoDate): ToldDates => {
    const found = dates.get(today) ?? toldDates(folded, language === 'fr' ? 'fr' : 'en', today);
    dates.set(today, found);
    return found;
  };
  const words = folded.match(/[a-z]+/g) ?? [];
  const { institution, date } = question.facts ?? {};
  // A turn that asks nothing by itself ("3h", "et à l'UTC ?") asks what the one before it asked.
  const asks = ASKS.test(folded) || text.includes('?');
  const wantsWhy = memory.place !== undefined && words.length <= SHORT && WHY.test(folded);
  const continues =
    memory.place !== undefined &&
    (wantsWhy ||
      (TURNS.test(folded) && (asked.form !== 'open' || SAME_ASKED.test(folded))) ||
      (words.length <= SHORT ? !ASKS.test(folded) : !asks && words.length <= LONG));
  const wantsSource = memory.place !== undefined && words.length <= SHORT && SOURCE.test(folded);
  // "My university" is any school, where one is known already.
  const named =
    schools.byCommonNoun && (memory.regulation !== undefined || question.institution) ? [] : schools.named;
  const days = new Map<string, IsoDate | undefined>();
  const todayAt = (regulation: Regulation | undefined): IsoDate | undefined => {
    const zone = regulation?.time_zone ?? '';
    if (!days.has(zone)) days.set(zone, dayOf(question, regulation));
    return days.get(zone);
  };
  const knownOf = (place: Place, regulation: Regulation | undefined): Known => {
    const before = memory.place?.topic === place.topic ? memory : {};
    const today = todayAt(regulation ?? regulations[0]);
    const reads = datesRead(place, regulation);
    // What comes by a button or a form is read; the words only say it again.
    const dateGiven = date !== undefined || Object.keys(given).some((name) => isDateFact(name));
    const byDate =
      dateGiven || today === undefined
        ? { facts: {}, cases: [], unread: !dateGiven && unread().dates }
        : dateFactsIn(datesBy(today), reads);
    const asked =
      date === undefined ? undefined : dateMeant(reads, { ...before.facts, ...given }, memory.asked);
    return {
      facts: admitted({
        ...before.facts,
        ...factsFor(told, place.topic, countedFrom(regulation?.id ?? '')),
        ...byDate.facts,
        ...answer,
        ...given,
        ...(asked === undefined || date === undefined ? {} : factsGiven({ [asked]: date })),
      }),
      cases: [byDate.cases, timeCases(told.times), before.cases ?? []].find(({ length }) => length > 0) ?? [],
      unread: {
        dates:
          byDate.unread ||
          Object.keys(admitted(byDate.facts)).length < Object.keys(byDate.facts).length ||
          (!dateGiven && before.unread?.dates === true),
        get numbers() {
          if (Object.keys(given).length > 0) return false;
          return (Object.keys(answer).length === 0 && unread().numbers) || before.unread?.numbers === true;
        },
      },
    };
  };
  const knownAt = new Map<string, Known>();
  return {
    text,
    topicText: topicText(text, regulations),
    lang: language === 'other' ? 'en' : language,
    otherLanguage: language === 'other',
    asksForInstructions: asksForInstructions(message),
    wantsWhy,
    checks: asked.claim !== null,
    role: roleIn(text) ?? question.role ?? memory.role ?? null,
    formsFor: (place, settled = false) => {
      if (wantsSource) return [{ form: 'open', p: 1 }];
      if (continues && memory.form !== undefined) return [{ form: memory.form, p: 1 }];
      features ??= featuresOf(text);
      return formsIn(features, asked, place, settled);
    },
    how: asked.how || (continues && memory.how === true),
    inTime: IN_TIME.test(folded),
    named: typeof institution === 'string' ? [institution] : named,
    foreign: schools.foreign,
    all: schools.all,
    // A turn that takes up the last one is likely to stay with its topic.
    speaksFor: new Set([
      ...topicsOf(told),
      ...(memory.place && TAKES_UP.test(folded) ? [memory.place.topic] : []),
    ]),
    start: told.times.start ?? memory.start,
    knownFor: (place, regulation) => {
      const at = `${regulation?.id ?? ''} ${place.topic}/${place.proposition}`;
      const known = knownAt.get(at) ?? knownOf(place, regulation);
      knownAt.set(at, known);
      return known;
    },
    today: todayAt,
    followUp: (probability) =>
      (Object.keys(answer).length > 0 && (!asks || probability < UNMISTAKABLE)) ||
      Object.keys(given).length > 0 ||
      date !== undefined ||
      typeof institution === 'string' ||
      words.length <= 3 ||
      (TURNS.test(folded) && probability < UNMISTAKABLE) ||
      wantsSource ||
      (!asks && words.length <= LONG && probability < UNMISTAKABLE) ||
      (CONTINUES.test(folded) && probability < (asks ? LIKELY : UNMISTAKABLE) && words.length <= 2 * SHORT),
  };
}

/** Devices that are brought along, unlike the computer of an online exam. */
const HELD_DEVICES: ReadonlySet<string> = new Set([
  'phone',
  'smartwatch',
  'tablet',
  'earphones',
  'translator',
  'watch',
]);

function topicsOf({ folded, tells, times }: FactReading): ReadonlySet<TopicId> {
  const stated = tells(['device', 'incident', 'id_document', 'paper_says']);
  const topics: TopicId[] = [];
  if (times.delay_min !== undefined && times.elapsed_min === undefined) topics.push('late-entry');
  if (times.elapsed_min !== undefined && times.delay_min === undefined)
    topics.push('leave-for-good', 'leave-for-a-moment');
  // A phone in a question on cheating may be about either: neither is spoken for.
  const device = stated.device !== undefined && HELD_DEVICES.has(stated.device);
  if (stated.incident !== undefined && !device) topics.push('fraud-in-the-room');
  if (device && stated.incident === undefined) topics.push('devices');
  if (stated.id_document !== undefined) topics.push('identity');
  if (stated.paper_says !== undefined) topics.push('default-materials');
  for (const [hint, names, topic] of SPEAK_FOR)
    if (hint.test(folded) && Object.keys(tells(names)).length > 0) topics.push(topic);
  return new Set(topics);
}

/** Counts that are told of one topic alone. */
const SPEAK_FOR: readonly (readonly [hint: RegExp, readonly FactName[], TopicId])[] = [
  [
    /exclu|suspen|sursis|\bban|expel|responsabilisation|community/,
    ['exclusion_years', 'measure_hours'],
    'sanctions',
  ],
  [
    /jury|vot|voix|procur|prox|quorum|board|panel/,
    ['votes_for', 'votes_against', 'chair_vote', 'proxies_held', 'jury_members'],
    'jury',
  ],
];

/** Words of a turn that may say too little by itself. */
const SHORT = 8;
/** Words of a turn that only adds to what was said before, when it asks nothing. */
const LONG = 25;
/** Beginnings by which a turn takes up the last one. */
const TAKES_UP =
  /^(?:et|and|ok|okay|oki|mais|but|right|great|good|fine|merci|thanks|thank you|alors|du coup|bon|well|so|then|sure|donc|euh|also|aussi|what if|et si|en fait|actually|report's|now|maintenant)\b/;
/** Asks for the reasons of the last answer. */
const WHY =
  /^(?:(?:et|and|mais|but|ok|ah|oh|euh|well|no|non)[ ,]+)*(?:why|how come|pourquoi|pk|pq|pourkoi)\b/;
/** Asks to see the words behind the last answer. */
const SOURCE =
  /\b(cite\w*|quote|source|passage|texte exact|exact (text|words|wording)|montre|show me|quel(le)? (article|clause)|which (article|clause|section))\b/;
/** At this probability, a turn that begins like a continuation is a question of its own all the same. */
const UNMISTAKABLE = 0.8;
/** At this one, a turn that begins like a continuation and asks something is ("and the script, is it marked?"). */
const LIKELY = 0.5;
/** Beginnings that ask the same of another case: "what would it be at…?", "et si…", "and if…". */
const TURNS =
  /^(?:(?:ok|et|and|so|donc|alors|but|mais)[ ,]+)*(?:what (?:would|about|if)|how about|et|si|if|and (?:at|if|for|in)|pareil|same)\b(?=.{0,60}$)/;
/** Those that ask it by a question word. */
const SAME_ASKED = /\b(?:what (?:would|about|if)|how about)\b/;
/** Words by which a short turn asks something of its own. */
const ASKS =
  /\b(can|may|must|should|allowed|forbidden|have to|peux|peut|puis|dois|doit|faut|droit|interdit|oblig\w*|who|what|when|how|where|why|qui|quoi|quand|comment|combien|ou|pourquoi|quel\w*)\b(?! (si|if))/;
const CONTINUES =
  /^(et|and|ok|mais|but|non|no|what (about|if|would)|how about|si|if|meme|same|c.?est|it.?s|pourquoi|why|donc|so)\b/;

/**
 * The fact that the contract's `date` stands for: the one that was asked for, else the first date that is read there and
 * is not known.
 */
function dateMeant(reads: readonly DateFactName[], known: Facts, asked: Memory['asked']) {
  return reads.find((name) => name === asked) ?? reads.find((name) => known[name] === undefined);
}

/** The dates that decide a place at a regulation, or at any where none is named. */
function datesRead(place: Place, regulation: Regulation | undefined): DateFactName[] {
  const found = regulation ? [lookUp(regulation.id, place)] : regulationsRead.map((id) => lookUp(id, place));
  const decisions = found.flatMap((one) =>
    one === null || isSilence(one) ? [] : [one.decision, one.figure],
  );
  const reads = decisions.flatMap((one) => [...(one?.asks ?? []), ...(one?.conditions ?? [])]);
  return [...new Set(reads.filter(isDateFact))];
}

/** The asker's day at a school; undefined without a clock, or with one that is off by centuries. */
function dayOf({ now }: Question, regulation: Regulation | undefined): IsoDate | undefined {
  return factsGiven({ act_date: dateIn(regulation?.time_zone ?? 'UTC', now ?? '') ?? '' }).act_date;
}

/** Facts without the values that none can have, whatever the wording says: a delay of 99,999,999 minutes, the year 9999. */
function admitted(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([name, value]) => factDefinitions[name as FactName].schema.safeParse(value).success,
    ),
  );
}

/** Names that the contract gives to facts, beside the topics' own. `date` may be any of them: see `dateMeant`. */
const CONTRACT_NAMES: Readonly<Record<string, FactName>> = {
  exam_duration: 'duration_min',
  delay: 'delay_min',
  elapsed: 'elapsed_min',
};

/** Facts given by a button or a form; a value that its fact does not admit is left out. */
function factsGiven(given: Readonly<Record<string, string | number | boolean>>): Facts {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const name = CONTRACT_NAMES[key] ?? key;
      if (!Object.hasOwn(factDefinitions, name)) return [];
      const { schema } = factDefinitions[name as FactName];
      const found = [value, Number(value), value === 'true']
        .map((v) => schema.safeParse(v))
        .find((r) => r.success);
      return found ? [[name, found.data]] : [];
    }),
  );
}

/**
 * "3h" after "How long is the exam?", "et si c'est 25 min ?" after a delay: a lone quantity is the fact that was asked
 * for, else the time that the conversation is about. "10 minutes earlier" moves that time; "2h, not 3h" corrects the fact
 * that was 3 h.
 */
function loneQuantity(text: string, { asked, place, facts = {} }: Memory): Facts {
  const folded = fold(text);
  const name = asked?.endsWith('_min') ? (asked as FactName) : place && TIME_OF[place.topic];
  const most = asked ? LONG : SHORT;
  if (name === undefined || (folded.match(/[a-z]+/g) ?? []).length > most) return {};
  const told = quantitiesIn(folded).flatMap((one) =>
    one.kind === 'duration' || one.kind === 'either' ? [one] : [],
  );
  const denied = told.find(({ start }) =>
    /\b(?:pas|not|instead of|au lieu de|rather than) (?:de )?$/.test(folded.slice(0, start)),
  );
  const [only, ...others] = told.filter((one) => one !== denied);
  if (!only || others.length > 0) return {};
  if (denied) {
    const corrected = TIMES.find((fact) => facts[fact] === denied.minutes) ?? name;
    return { [corrected]: only.minutes };
  }
  const before = facts[name];
  const after = folded.slice(only.end);
  if (typeof before === 'number' && !asked) {
    if (/^ (?:earlier|sooner|less|plus tot|de moins|avant)\b/.test(after))
      return { [name]: Math.max(0, before - only.minutes) };
    if (/^ (?:later|more|longer|plus tard|de plus|en plus)\b/.test(after))
      return { [name]: before + only.minutes };
  }
  return { [name]: only.minutes };
}

const TIMES = ['duration_min', 'delay_min', 'elapsed_min'] as const;
const TIME_OF: Readonly<Partial<Record<TopicId, FactName>>> = {
  'late-entry': 'delay_min',
  'leave-for-good': 'elapsed_min',
  'leave-for-a-moment': 'elapsed_min',
};
