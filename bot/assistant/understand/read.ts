import type { Regulation } from '../../../ingest/manifest.ts';
import { dateIn, type IsoDate } from '../../../rules/dates.ts';
import { facts as factDefinitions, type FactName, type Facts } from '../../../rules/facts.ts';
import { isDateFact } from '../../../rules/facts/dates.ts';
import type { Lang } from '../../../rules/language.ts';
import { countedFrom, isSilence, lookUp, type Place } from '../../../rules/matrix.ts';
import type { Role } from '../../../rules/status.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import type { Form } from '../../../rules/verdict.ts';
import type { Question } from '../../contract.ts';
import type { Memory } from '../conversation.ts';
import type { Unread } from '../decide.ts';
import { clean, fold } from './clean.ts';
import { factsFor, factsIn, type FactReading } from './facts.ts';
import { askedIn, formFor } from './form.ts';
import { languageOf } from './language.ts';
import { quantitiesIn } from './quantities.ts';
import { roleIn } from './role.ts';
import { schoolsIn } from './school.ts';
import { topicText } from './topic-text.ts';
import { unreadIn } from './unread.ts';

/** A question as read, all but its topic. */
export interface Reading {
  /** The asker's own words: without markup, quoted mail, signatures. */
  readonly text: string;
  /** The same without the names of schools, which say nothing of the topic. */
  readonly topicText: string;
  readonly lang: Lang;
  readonly role: Role | null;
  /** How the question asks about a proposition. */
  readonly formFor: (place: Place) => Form;
  /** Whether a procedure is asked for. */
  readonly how: boolean;
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
  /** Dates and numbers that it tells, or the conversation told of the topic, and that no fact was read from. */
  readonly unreadFor: (place: Place) => Unread;
  /** The facts that matter to a place: those of the conversation, then of the wording, then those given by a button. */
  readonly factsFor: (place: Place, regulation: string) => Facts;
  /** The asker's day in a time zone, by the asker's clock. */
  readonly today: (timeZone: string) => IsoDate | undefined;
  /** Whether the question says too little by itself, and goes on with what the conversation was about. */
  readonly followUp: (probability: number) => boolean;
}

/** Reads a question in the light of what its conversation remembers. */
export function read(question: Question, regulations: readonly Regulation[], memory: Memory): Reading {
  const text = clean(question.question);
  const language = languageOf(text, question.lang ?? memory.lang ?? 'fr');
  const schools = schoolsIn(text, regulations);
  const asked = askedIn(text);
  const told = factsIn(text, question.now ?? null);
  const given = factsGiven(question.facts ?? {});
  // A quantity that the wording gives a meaning to is no bare reply.
  const answer = Object.keys(told.times).length === 0 ? loneQuantity(text, memory) : {};
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const { institution, date } = question.facts ?? {};
  // A turn that asks nothing by itself ("3h", "et à l'UTC ?") asks what the one before it asked.
  const asks = ASKS.test(fold(text)) || text.includes('?');
  const continues =
    memory.place !== undefined &&
    (TURNS.test(fold(text)) ||
      (words.length <= SHORT ? !ASKS.test(fold(text)) : !asks && words.length <= LONG));
  const wantsSource = memory.place !== undefined && words.length <= SHORT && SOURCE.test(fold(text));
  // "My university" is any school, where one is known already.
  const named =
    schools.byCommonNoun && (memory.regulation !== undefined || question.institution) ? [] : schools.named;
  return {
    text,
    topicText: topicText(text, regulations),
    lang: language === 'other' ? 'en' : language,
    role: roleIn(text) ?? question.role ?? memory.role ?? null,
    formFor: (place) =>
      wantsSource ? 'open' : continues && memory.form !== undefined ? memory.form : formFor(asked, place),
    how: asked.how || (continues && memory.how === true),
    named: typeof institution === 'string' ? [institution] : named,
    foreign: schools.foreign,
    all: schools.all,
    speaksFor: topicsOf(told),
    start: told.times.start ?? memory.start,
    unreadFor: ({ topic }) => {
      const own = unreadIn(fold(text));
      const before = memory.place?.topic === topic ? memory.unread : undefined;
      // What comes by a button or a form is read; the words only say it again.
      const dateGiven = date !== undefined || Object.keys(given).some((name) => isDateFact(name));
      return {
        dates: !dateGiven && (own.dates || before?.dates === true),
        numbers: Object.keys(given).length === 0 && (own.numbers || before?.numbers === true),
      };
    },
    factsFor: (place, regulation) => {
      const known = {
        ...(memory.place?.topic === place.topic ? memory.facts : {}),
        ...factsFor(told, place.topic, countedFrom(regulation)),
        ...answer,
        ...given,
      };
      if (date === undefined) return known;
      const name = dateMeant(regulation, place, known, memory.asked);
      return name === undefined ? known : { ...known, ...factsGiven({ [name]: date }) };
    },
    today: (timeZone) => factsGiven({ act_date: dateIn(timeZone, question.now ?? '') ?? '' }).act_date,
    followUp: (probability) =>
      (Object.keys(answer).length > 0 && (!asks || probability < UNMISTAKABLE)) ||
      Object.keys(given).length > 0 ||
      date !== undefined ||
      typeof institution === 'string' ||
      words.length <= 3 ||
      (TURNS.test(fold(text)) && probability < UNMISTAKABLE) ||
      wantsSource ||
      (!asks && words.length <= LONG && probability < UNMISTAKABLE) ||
      (CONTINUES.test(fold(text)) &&
        probability < (asks ? LIKELY : UNMISTAKABLE) &&
        words.length <= 2 * SHORT),
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

function topicsOf({ stated, times }: FactReading): ReadonlySet<TopicId> {
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
  return new Set(topics);
}

/** Words of a turn that may say too little by itself. */
const SHORT = 8;
/** Words of a turn that only adds to what was said before, when it asks nothing. */
const LONG = 25;
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
/** Words by which a short turn asks something of its own. */
const ASKS =
  /\b(can|may|must|should|allowed|forbidden|have to|peux|peut|puis|dois|doit|faut|droit|interdit|oblig\w*|who|what|when|how|where|why|qui|quoi|quand|comment|combien|ou|pourquoi|quel\w*)\b(?! (si|if))/;
const CONTINUES =
  /^(et|and|ok|mais|but|non|no|what (about|if|would)|how about|si|if|meme|same|c.?est|it.?s|pourquoi|why|donc|so)\b/;

/**
 * The fact that the contract's `date` stands for: the one that was asked for, else the first date that is read there and
 * is not known.
 */
function dateMeant(regulation: string, place: Place, known: Facts, asked: Memory['asked']) {
  const found = lookUp(regulation, place);
  if (found === null || isSilence(found)) return undefined;
  const reads = [found.decision, found.figure].flatMap((d) => [...(d?.asks ?? []), ...(d?.conditions ?? [])]);
  const dates = reads.filter(isDateFact);
  return dates.find((name) => name === asked) ?? dates.find((name) => known[name] === undefined);
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
 * for, else the time that the conversation is about.
 */
function loneQuantity(text: string, { asked, place }: Memory): Facts {
  const name = asked?.endsWith('_min') ? asked : place && TIME_OF[place.topic];
  if (name === undefined) return {};
  const folded = fold(text);
  const [only, ...others] = quantitiesIn(folded);
  if (!only || others.length > 0 || (only.kind !== 'duration' && only.kind !== 'either')) return {};
  return (folded.match(/[a-z]+/g) ?? []).length <= SHORT ? { [name]: only.minutes } : {};
}

const TIME_OF: Readonly<Partial<Record<TopicId, FactName>>> = {
  'late-entry': 'delay_min',
  'leave-for-good': 'elapsed_min',
  'leave-for-a-moment': 'elapsed_min',
};
