import { minus, plus, type IsoDate } from '../../../rules/dates.ts';
import type { Facts } from '../../../rules/facts.ts';
import type { DateFactName } from '../../../rules/facts/dates.ts';
import type { Lang } from '../../../rules/language.ts';
import { calendarIn, type Mention } from './calendar.ts';

/** The dates that a question tells of the facts that a decision reads. */
export interface DateReading {
  readonly facts: Facts;
  /**
   * Where the wording leaves a date open ("next week"), or tells only how far two of them lie apart ("12 days before the
   * exam"): cases that stand for all those that it may mean. Empty where nothing is left open.
   */
  readonly cases: readonly Facts[];
  /** Whether it tells a date that is none of these facts. */
  readonly unread: boolean;
}

/** What stands around a date that tells what it is the date of. */
const CUES: Readonly<Record<DateFactName, RegExp>> = {
  published_date:
    /\b(?:publi\w*|affich\w*|resultats?|results?|notes?|marks?|grades?|scores?|posted|posting|(?:came|come|went|gone|are|were|been) (?:out|up|online)|sortie?s?|tombee?s?|releas\w*|announc\w*|annonc\w*|(?:mis\w*|put|went|gone|are|were|posted|sont|sorti\w*) (?:en ligne|online)|pv affiche)\b/g,
  notified_date:
    /\b(?:notif\w*|decisions?|ruling|sanctions?|letter|courrier|lettre|informe\w*|informed|told (?:me|her|him|us)|reached (?:me|her|him|us)|made known|portee? a (?:ma|sa|la) connaissance|blame|exclu\w*|refus\w*|received|recu\w*|verdict|learn(?:t|ed)|appris\w*|condamn\w*|found out)\b/g,
  exam_date:
    /\b(?:(?<!\bservices? (?:de gestion )?(?:des |d')?)exam\w*(?! (?:office|service|department)\b)(?! (?:papers?(?! (?:is|on|falls|takes|was))|notices?|scripts?|sujets?)\b)|terminal|epreuves?|partiels?|finals?|finau?x|midterms?|medians?|tests?|session|sitting|sits?|oral|rattrapages?|resits?|second session|starts?|starting|begins?|commenc\w*|debut\w*|a lieu|tombe|takes? place|falls?|scheduled|prevue?|programmee?|opens?|ouvre|compos\w*|ds|controle|papers? (?:is|are|was|were|will)|passe\w*|absente?|missed|rate)\b/g,
  done_date:
    /\b(?:envo[iy]\w*|sen[dt]\w*|e-?mail\w*|mail\w*|recu\w*|received?|got|convo\w*|summons|notices?|post\w*|mis en ligne|mis\w* au panneau|planning|calendrier|calendar|timetable|schedule|publi\w*|affich\w*|sujets?|question paper|hand\w*|drop\w*|depos\w*|remi[st]\w*|remet\w*|rend\w*|apport\w*|bring\w*|deliver\w*|livr\w*|transmi\w*|give|gave|given|donn\w*|commun\w*|saisi\w*|entered|enter|submit\w*|put up|up on|uploaded|(?:went|goes|gone|going|came|comes?) (?:up|out|online)|appar(?:u|ue|us|ues|ait|aissent|aitre)|appear(?:s|ed)?|showed up|went live|landed|disponibles?|dispo|accessibles?|available|notes?|marks?|in place|en place|told|informed|prevenu\w*|signal\w*|avisee?s?|mis\w* en place|reconvo\w*|reconven\w*|meet\w* again|nouvelle reunion|se reunit|reuni\w*|vot\w*|adopt\w*|approuv\w*|approved?|soutenance|defen[cs]e)\b/g,
  act_date:
    /\b(?:aujourd'?hui|on est|nous sommes|on (?:est )?le|today|it is|it's|its|now|maintenant|(?:j'|je )(?:ecris|ecrive|ecrirai|agis)|je (?:fais|demande|veux|voudrais|contest\w*|depose|envoie|m'inscri\w*|paie)|i (?:write|wrote|am writing|act|ask\w*|appl\w*|appeal\w*|file\w*|send|sent|pay|paid|register\w*)|request\w*|demand\w*|recours|appeal\w*|appel|dated?|datee?|contest\w*|inscri\w*|appli\w*|paiement|payment|paye\w*|paid|vire\w*|transfer|sent|send\w*|envo[iy]\w*|transmi\w*|remi[st]\w*|hand\w*|contact\w*|signal\w*|report\w*|deliver\w*|depos\w*|submit\w*|apport\w*|bring\w*|brought|e-?mail\w*|mail(?:ing|ed|s)?|post(?:ing)|(?:je |j')?(?:appelle|appelerai|appellerai|telephone\w*|previen\w*)|(?:i'?(?:m|ll)? )?(?:call|ring|phon|email)(?:e|ing)?|clear\w*|shred\w*|destroy\w*|detrui\w*|broy\w*|rendez-vous|come|venir|lever|levee|reserve\w*|consult\w*|see|voir|repas\w*|resit|make-?up|certificat\w*|papers|proofs?|justificatif\w*)\b/g,
  opening_date:
    /\b(?:inscriptions?|registrations?|enrol\w*|sign-?ups?)\b[^.;?!]{0,30}\b(?:open\w*|ouvr\w*|ouvert\w*|start\w*|begin\w*|commenc\w*|debut\w*)|\b(?:open\w*|ouvr\w*|ouverture)\b[^.;?!]{0,25}\b(?:inscriptions?|registrations?|enrol\w*)\b/g,
  closing_date:
    /\b(?:clos\w*|clotur\w*|deadline|date limite|dernier (?:jour|delai)|last day|ferm\w*|cut-?off|until|jusqu'au|end of registration|fin des inscriptions)\b/g,
  semester_date: /\b(?:semestre|semester|rentree|term|cours commencent|classes (?:start|begin))\b/g,
  next_semester_date:
    /\b(?:semestre|semester|rentree|term|cours (?:reprennent|commencent)|classes (?:start|begin|resume))\b/g,
  received_date: /\b(?:copies?|scripts?|paquets?|pile|batch|papers|a corriger|to (?:mark|grade))\b/g,
  opinion_date: /\b(?:medecin|doctor|avis|opinion|medical|recommand\w*|recommend\w*)\b/g,
  meeting_date: /\b(?:jury|reunion|meeting|met|reuni\w*|quorum|first (?:call|meeting)|premiere)\b/g,
};

/** Characters before and after a date in which cues are looked for, within its sentence and up to the next date. */
const BEFORE = 70;
const AFTER = 60;
/** What a cue counts next to the date; it falls to nothing at the edge of what is looked at. */
const WEIGHT = { before: 1, after: 0.8 };

/** What has happened already when somebody asks. */
const PAST: ReadonlySet<DateFactName> = new Set([
  'published_date',
  'notified_date',
  'received_date',
  'opinion_date',
]);
const WAS =
  /\b(?:was|were|had|missed|sat|took|etait|avait|a eu lieu|rate\w*|jetais|j'etais|passee?|ai passe|absente?)\b/;
/** What tells that a date is today's. */
const IS_TODAY =
  /\b(?:on est|nous sommes|we are|we're|today is|today's|today,?|it is|it's|its|aujourd'?hui,?(?: (?:on est|c'est|nous sommes))?|il est)(?: now| deja| already| le| the| on)* $/;

const TODAY = /^(?:today|aujourd'?hui)$/;
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
/** "On 20 January this year": the year in which a day is looked for first. */
const THIS_YEAR = new RegExp(
  `(?<=\\b${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?),? (?:of )?(?:this year|(?:de )?cette annee)\\b`,
  'g',
);
/** "Les finaux de juin": an exam period by its name. */
const NAMED_PERIOD = new RegExp(
  `\\b(?:finau?x|finals|examens|exams|medians|midterms|partiels|session|rattrapages?) (?:de |d'|of |in |en )?(?:fin |late |early |mid-?)?${MONTH}\\b(?! ?\\d)|\\b(?<!\\d )${MONTH} (?:finals|exams|midterms|session)\\b`,
  'g',
);
const blanked = (found: string) => ' '.repeat(found.length);
/** "The section met on 3 March": the day of a ruling, which is not that of the letter where one is told of. */
const RULED =
  /\b(?:section|commission|conseil|committee|panel|council|audience|hearing)\b[^.?!;]{0,40}\b(?:reuni\w*|statu\w*|sieg\w*|met|sat|ruled|ruling|decided|decision|tranche\w*|rendu\w*|prononce\w*|pronounced|held|tenue?|lieu)\b[^.?!;,]{0,15}$/;
const DELIVERED =
  /\b(?:lettre|courrier|recommande\w*|letter|notif\w*|recue?s?|received|reached me|mailbox|boite aux lettres|registered)\b/;
const isRuling = (text: string, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (!RULED.test(before)) return false;
  const sentence = before.replace(/^.*[.;?!](?=\s)/, '') + (/^[^.;?!]*/.exec(text.slice(end))?.[0] ?? '');
  return !DELIVERED.test(sentence) && DELIVERED.test(text);
};
/** Of a day on which something came out, not of what came out: "arguing with my mark today". */
const CAME_OUT =
  /\b(?:publi\w*|affich\w*|posted|posting|(?:came|come|coming|went|gone|are|were|been|is|just) (?:out|up|online)|sort\w*|tomb\w*|releas\w*|announc\w*|annonc\w*|en ligne|online|got|recu\w*|eu)\b/;

/** "I'm sending it this morning." */
const DONE_TODAY =
  /\b(?=this |tonight|ce |cet )(?<=\b(?:send\w*|e-?mail\w*|post(?:ing)?|hand\w*|submit\w*|call\w*|ask\w*|writ\w*|appl\w*|fil(?:e|ing)|envoi\w*|envoy\w*|poste|depos\w*|appel\w*|demand\w*|ecri\w*|transm\w*|contact\w*)\b[^.?!;]{0,110})(?:this (?:morning|afternoon|evening)|tonight|ce (?:matin|soir)|cet apres-midi)\b/g;
/** "Les notes ne sont pas sorties", "marks aren't out yet". */
const UNPUBLISHED =
  /\b(?:notes?|resultats?|marks?|grades?|results?)\b[^.;?!,\d]{0,25}(?:\bpas\b|\bnot\b|n't\b|\bjamais\b)[^.;?!,\d]{0,20}\b(?:sorti\w*|publi\w*|tomb\w*|affich\w*|out|up|posted|published|released|online|en ligne)\b/g;

/** A date given to what it is the date of. */
interface Given {
  readonly mention: Mention;
  readonly name: DateFactName;
}

/** The days that a question tells, read once for all that it may be about. */
export interface ToldDates {
  /** What places count in; see `Calendar`. */
  readonly text: string;
  /** All days but the one that is said to be today. */
  readonly mentions: readonly Mention[];
  /** The day that is said to be today. */
  readonly now: (Mention & { readonly kind: 'day' }) | undefined;
  /** The asker's day: as told, or else by the asker's clock. */
  readonly today: IsoDate;
  readonly unread: boolean;
  /** Whether it tells others that could not be read, but for exam periods by their names. */
  readonly unreadBesidePeriods: boolean;
}

/** The days that a folded question tells. `today` is the asker's day, by the asker's clock. */
export function toldDates(asked: string, lang: Lang, today: IsoDate): ToldDates {
  // What is done today is done on the asker's day: blanks keep the places of all else.
  const folded = asked.replace(THIS_YEAR, '').replace(DONE_TODAY, (found) => ' '.repeat(found.length));
  const first = calendarIn(folded, lang, today);
  const now = first.mentions.find(
    (one): one is Mention & { kind: 'day' } =>
      one.kind === 'day' && IS_TODAY.test(first.text.slice(0, one.start)),
  );
  const [day = today] = now?.days ?? [];
  // "Ten days ago" counts from the day that the question says it is.
  const { text: whole, mentions, unread } = now ? calendarIn(folded, lang, day) : first;
  // What has not been published has no date; blanks keep the places of all else.
  const text = whole.replace(UNPUBLISHED, blanked);
  // "Today, 4 May" tells one date in two ways.
  const others = mentions.filter(
    ({ start, end }) => !now || (start !== now.start && !TODAY.test(text.slice(start, end))),
  );
  const unreadBesidePeriods = unread && calendarIn(folded.replace(NAMED_PERIOD, blanked), lang, day).unread;
  return { text, mentions: others, now, today: day, unread, unreadBesidePeriods };
}

/**
 * The dates that a question tells as facts. `reads` are the dates that the decision reads: each date that is told is given
 * to the one that the words around it speak of.
 */
export function dateFactsIn(told: ToldDates, reads: readonly DateFactName[]): DateReading {
  const { text, mentions, now, today } = told;
  const unread = reads.includes('exam_date') ? told.unread : told.unreadBesidePeriods;
  const names = reads.filter((name) => !now || name !== 'act_date');
  const given = assign(text, mentions, names);
  const doer = doerOf(reads);
  const acts = now && doer && !given.some(({ name }) => name === doer) ? [{ mention: now, name: doer }] : [];
  const story = { text, today, was: WAS.test(text) };
  const cases = rivalsOf(text, mentions, given).flatMap((one) => casesOf([...one, ...acts], reads, story));
  return {
    facts: commonTo(cases),
    cases: cases.length > 1 ? cases : [],
    unread:
      unread ||
      mentions.some((mention) => !given.some((one) => one.mention === mention) && !isRuling(text, mention)),
  };
}

/** What all cases tell alike: left open is only the rest. */
function commonTo([first = {}, ...others]: readonly Facts[]): Facts {
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((one) => one[name as DateFactName] === value),
    ),
  );
}

/** What the date of an exam counts where it does not matter: it is told all the same, and then is no other date. */
const BESIDE = 0.5;

/** Gives each date to one fact, and each fact one date, so that the cues fit best. */
function assign(text: string, mentions: readonly Mention[], reads: readonly DateFactName[]): Given[] {
  const dated = mentions.slice(0, 4);
  const names = [...new Set([...reads, 'exam_date' as const])];
  const fits = dated.map(
    (_, i) =>
      new Map(
        names.map((name) => [name, fitOf(text, mentions, i, name) * (reads.includes(name) ? 1 : BESIDE)]),
      ),
  );
  const best = (i: number, free: readonly DateFactName[]): { fit: number; given: Given[] } => {
    const mention = dated[i];
    if (!mention) return { fit: 0, given: [] };
    const choices = free.map((name) => {
      const rest = best(
        i + 1,
        free.filter((one) => one !== name),
      );
      return { fit: rest.fit + (fits[i]?.get(name) ?? 0), given: [{ mention, name }, ...rest.given] };
    });
    return [best(i + 1, free), ...choices].reduce((a, b) => (b.fit > a.fit ? b : a));
  };
  return best(0, names).given;
}

/** From this fit on, a date that is left over might be what another one was taken for ("the session", "my paper"). */
const RIVAL = 0.3;

/** What is given, and the same with a date that is left over in the place of the one that was taken instead. */
function rivalsOf(text: string, mentions: readonly Mention[], given: readonly Given[]): (readonly Given[])[] {
  const left = mentions.flatMap((mention, i) =>
    mention.kind !== 'period' && !given.some((one) => one.mention === mention) ? [{ mention, i }] : [],
  );
  const rivals = left.flatMap(({ mention, i }) =>
    given
      // A length of time gives two facts, a day one: they are no cases of one thing.
      .filter(
        ({ name, mention: taken }) => taken.kind !== 'period' && fitOf(text, mentions, i, name) >= RIVAL,
      )
      .map(({ name }) => given.map((one) => (one.name === name ? { mention, name } : one))),
  );
  return [given, ...rivals.slice(0, 3)];
}

/** How likely it is that "today" is the day on which the asker acts, whatever stands around it. */
const ACTS_TODAY = 0.2;

/** Of a meeting, or of the day that a decision bears: whoever it is about hears of it later. */
const BEFORE_TOLD =
  /\b(?:porte la date|datee?s?|dated|signee?s?|signed|reunie?s?|delibere|met|deliberated|sat)(?: (?:du|le|of|on|the))* $/;
/** What such a day counts as the one on which a decision was made known: it is taken where there is no other. */
const FAINT = 0.1;

/** "I told the office on 2 May that…": the day on which whoever asks acted. */
const ACTED_ON =
  /\b(?:j'ai|jai|on a|nous avons|i|i've|i have|we|we've|we have)(?: (?:bien|deja|donc|already|only|just))? (?:prevenu|signale|contacte|ecrit|averti|informe|alerte|appele|saisi|warned|told|contacted|wrote|written|e-?mailed|reported|notified|rang|phoned|called|asked)\b([^.?!;]{0,60})$/;
const OF_SOMETHING = /\b(?:que|qu'|that|of|about|my|mon|ma|mes|an|un|une|deux|two|both|for|pour|its?)\b/;

/** How well the words around a date fit what it may be the date of. */
function fitOf(text: string, mentions: readonly Mention[], i: number, name: DateFactName): number {
  const { start, end } = mentions[i] ?? { start: 0, end: 0 };
  const from = Math.max(start - BEFORE, mentions[i - 1]?.end ?? 0);
  const to = Math.min(end + AFTER, mentions[i + 1]?.start ?? text.length);
  const before = text.slice(from, start).replace(/^.*[.;?!](?=\s)/, '');
  const after = /^[^.;?!]*/.exec(text.slice(end, to))?.[0] ?? '';
  const isToday = TODAY.test(text.slice(start, end));
  const mention = mentions[i];
  if (name === 'notified_date' && mention && isRuling(text, mention)) return 0;
  if (name === 'notified_date' && BEFORE_TOLD.test(before)) return FAINT;
  if (name === 'act_date') {
    const to = ACTED_ON.exec(before)?.[1];
    if (to !== undefined && !OF_SOMETHING.test(to)) return 1;
  }
  if (isToday && name === 'published_date' && !CAME_OUT.test(before + after)) return 0;
  return Math.max(
    isToday && name === 'act_date' ? ACTS_TODAY : 0,
    ...[...before.matchAll(CUES[name])].map(
      ({ index, 0: cue }) => WEIGHT.before * (1 - (before.length - index - cue.length) / BEFORE),
    ),
    ...[...after.matchAll(CUES[name])].map(({ index }) => WEIGHT.after * (1 - index / AFTER)),
    0,
  );
}

/** Dates that stand for all others where only their distance is told: months of every length, a leap year. */
const ANYWHEN: readonly IsoDate[] = ['2026-03-01', '2026-06-15', '2026-08-31', '2027-01-31', '2028-02-28'];
const MOST_CASES = 8;
/** Days that an unlikely order of dates weighs as much as. */
const UNLIKELY = 400;

/** All that the dates given may mean: one case, unless the wording leaves something open. */
function casesOf(
  given: readonly Given[],
  reads: readonly DateFactName[],
  story: { readonly text: string; readonly today: IsoDate; readonly was: boolean },
): Facts[] {
  const dated = given.filter(({ name, mention }) => mention.kind !== 'period' && reads.includes(name));
  const apart = given.filter(({ mention }) => mention.kind === 'period');
  const cases = likeliest(dated, story);
  const [first] = apart;
  if (first?.mention.kind !== 'period' || apart.length > 1) return cases;
  const { side, period, end } = first.mention;
  const counted =
    eventIn(/^[^.;?!]{0,40}/.exec(story.text.slice(end))?.[0] ?? '', reads) ??
    reads.find((name) => name !== doerOf(reads));
  const acts = reads.find((name) => name !== counted);
  if (counted === undefined || acts === undefined) return cases;
  return (cases.length > 0 ? cases : [{}]).flatMap((known) => {
    const anchors = known[counted] === undefined ? ANYWHEN : [known[counted]];
    return anchors.map((anchor) => ({
      ...known,
      [counted]: anchor,
      [acts]: side === 'before' ? minus(anchor, period) : plus(anchor, period),
    }));
  });
}

const doerOf = (reads: readonly DateFactName[]) =>
  reads.find((name) => name === 'act_date') ?? reads.find((name) => name === 'done_date');

/** What a length of time is counted from, by the words that follow it. */
function eventIn(after: string, reads: readonly DateFactName[]): DateFactName | undefined {
  const places = reads.flatMap((name) => {
    const at = after.search(new RegExp(CUES[name].source));
    return at < 0 || name === 'act_date' ? [] : [{ name, at }];
  });
  return places.sort((a, b) => a.at - b.at)[0]?.name;
}

/** The years and months that make one story of the dates: near to each other, what is past before today. */
function likeliest(
  given: readonly Given[],
  { today, was }: { readonly today: IsoDate; readonly was: boolean },
): Facts[] {
  if (given.length === 0) return [];
  const most = MOST_CHOICES[given.length] ?? 4;
  const choices = given.map(({ mention }) =>
    mention.kind === 'day'
      ? mention.days.slice(0, most).map((day) => [day, day] as const)
      : mention.kind === 'span'
        ? mention.spans.slice(0, 3)
        : [],
  );
  const combined = choices.reduce<(readonly (readonly [IsoDate, IsoDate])[])[]>(
    (all, one) => all.flatMap((picked) => one.map((choice) => [...picked, choice])),
    [[]],
  );
  const cost = (picked: (typeof combined)[number]): number => {
    const days = picked.map(([first]) => Date.parse(first) / DAY);
    const now = Date.parse(today) / DAY;
    const gaps = days.flatMap((day, i) => days.slice(i + 1).map((other) => Math.abs(day - other)));
    const odd = given.map(({ name }, i) => {
      const day = days[i] ?? now;
      const future = PAST.has(name) || (name === 'exam_date' && was);
      const acted = days[given.findIndex((one) => one.name === 'act_date')] ?? now;
      if (future && day > acted) return UNLIKELY;
      return name === 'exam_date' && !was && given.length === 1 && day < now ? UNLIKELY / 4 : 0;
    });
    const far = Math.min(...days.map((day) => Math.abs(day - now)));
    return 3 * sum(gaps) + sum(odd) + far;
  };
  const [best] = [...combined].sort((a, b) => cost(a) - cost(b));
  const names = given.map(({ name }) => name);
  const spans = best?.reduce<IsoDate[][]>(
    (all, [first, last]) =>
      all.flatMap((picked) =>
        first === last
          ? [[...picked, first]]
          : [
              [...picked, first],
              [...picked, last],
            ],
      ),
    [[]],
  );
  return (spans ?? [])
    .slice(0, MOST_CASES)
    .map((days) => Object.fromEntries(names.map((name, i) => [name, days[i]])));
}

/** Of so many dates at once, the readings of each that are tried. */
const MOST_CHOICES: Readonly<Record<number, number>> = { 1: 40, 2: 40, 3: 12 };
const DAY = 24 * 60 * 60 * 1000;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
