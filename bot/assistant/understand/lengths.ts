import { BOUND } from './count-rules.ts';
import { around, CONTEXT, hasUnit } from './mentions.ts';
import { numberAt } from './numbers.ts';
import type { Period } from './periods.ts';
import type { Quantity } from './quantities.ts';
import { single } from './tally.ts';
import { tokenise } from './tokens.ts';

/** A value, and whether something that may be one was left. */
interface Found {
  readonly value: number | undefined;
  readonly left: boolean;
}

const EXCLUDING =
  /\b(?:exclu\w*|bans?|banned|banning|banni\w*|bannissement|(?:de)?barred|expel\w*|expuls\w*|suspen\w*|sursis|renvo[iy]\w*|vire[er]?s?|evict\w*|evinc\w*|ecarte[er]?s?|mise? a l'ecart|kick\w*|thrown out|interdi\w*|(?:a|the|with) stay|probation|dehors|away from|out of (?:the |all )?(?:school|uni\w*)|unenforced|not enforced)\b/;
const AGED =
  /\b(?:aged|agee? de|(?:fils|fille|frere|soeur|cousine?|etudiante?|eleve|amie?|garcon|homme|femme|son|daughter|brother|sister|student) (?:de|of)) $/;
/** "J'ai 22 ans", unless it is "j'ai 3 ans d'exclusion". */
const HAS_YEARS = /\b(?:j'ai|i'm|i am|il a|elle a) $/;
const DATING_BEFORE =
  /\b(?:il y a|y a|ya|depuis|since|dans|in|apres|after|avant|before|au bout d[e']|within|sous|d'ici|(?:ca|cela) fait|last|past|next|every|tous les|toutes les|within the)(?: (?:environ|about|deja|already|the|les|last|past|next|plus de|more than|presque|almost|ces|exactement|exactly|pile))* ?$/;
const DATING_AFTER =
  /^ (?:ago|later|plus tard|plus tot|earlier|old|avant|before|after|apres|d'experience|of experience|d'etudes?|from now|que\b|qu')/;
const PARTLY = /^ (?:dont|including|of which|with (?:one|two|\d))\b/;
const LAWFUL_BOUND =
  /\b(?:depass\w*|exced\w*|exceed\w*|(?:more|less|longer|shorter) than|over|beyond|above|under|plus d[e']|plus qu[e']|moins d[e']|max\w*(?: d[e'])?|minim\w*(?: d[e'])?|limite\w*(?: (?:d[e']|a|of|to))?|cap(?:ped)?(?: (?:at|of))?|plafond\w*(?: (?:d[e']|a))?|up to|jusqu'a|au[- ]dela d[e']|at (?:most|least)|au (?:plus|moins)|entre|between|within|anything)(?: (?:les|the|a|of|de))* ?$/;

/** The length of an exclusion, told next to words of excluding, and neither a limit nor a date. */
export function exclusionOf(text: string, periods: readonly Period[]): Found {
  const values: number[] = [];
  let left = false;
  for (const { years, start, end } of periods) {
    if (years === undefined) continue;
    const [before, after] = around(text, { start, end });
    if (DATING_BEFORE.test(before) || DATING_AFTER.test(after)) continue;
    const excluded = [before.slice(-CONTEXT), after.slice(0, CONTEXT)].some((words) => EXCLUDING.test(words));
    const aged = AGED.test(before) || (HAS_YEARS.test(before) && !EXCLUDING.test(after.split(',')[0] ?? ''));
    if (aged) continue;
    if (!excluded || PARTLY.test(after) || LAWFUL_BOUND.test(before)) left = true;
    else values.push(Math.round(years * 100) / 100);
  }
  const value = single(values);
  return { value, left: left || (values.length > 0 && value === undefined) };
}

/** Hours that no exam lasts: they may be those of a measure, whatever stands beside them. */
const LONGER_THAN_EXAMS = 10;
const SERVING =
  /\b(?:benevol\w*|responsabili\w*|solidarit\w*|solidarite|interet general|tig|communit\w*|charit\w*|unpaid|volunt\w*|non[- ]remuner\w*|associati\w*|culturel\w*|cultural|educati\w*|ecope\w*|punish\w*|comme sanction|as (?:a )?sanction)\b/;

/** "Six Saturdays, seven hours each": so many times so many hours. */
const TIMES_BEFORE =
  /\b((?:[a-z]+[- ])?[a-z0-9]+) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|journee|semaine|seance|soir|soiree|matin|matinee|apres-midi|fois|session|mon|tues|wednes|thurs|fri|satur|sun|day|week|evening|morning|afternoon|weekend|shift)(?:s|days)?)(?: (?:de suite|in a row|running))?,?(?: (?:de|d'|a|of|at|for|with|a raison de|x))* $/;
const EACH =
  /^ (?:each|chacune?s?|chaque|every (?:time|day|week)|per (?:day|week|session|shift)|a (?:day|week|session|shift|time)|par (?:jour|semaine|seance|soir|fois)|(?:a |de )?chaque fois)\b/;
function timesBefore(before: string): number {
  const told = TIMES_BEFORE.exec(before)?.[1];
  if (told === undefined) return 1;
  const whole = numberAt(tokenise(told), 0) ?? numberAt(tokenise(told.split(/[- ]/).at(-1) ?? ''), 0);
  return whole?.value ?? 1;
}

/** The hours of a community measure. */
export function measureOf(text: string, quantities: readonly Quantity[]): Found {
  const values: number[] = [];
  let left = false;
  for (const quantity of quantities) {
    const [before, after] = around(text, quantity);
    // Of its own clause: "exam de 3 h, mesure de responsabilisation".
    const [ahead = '', behind = ''] = [before.split(',').at(-1), after.split(',')[0]];
    const near = SERVING.test(ahead) || SERVING.test(behind);
    const hours = 'minutes' in quantity ? quantity.minutes / 60 : undefined;
    if (hours === undefined) left ||= near && quantity.kind === 'vague';
    else if (hours < 1) continue;
    else if (SERVING.test(text) && timesBefore(before) > 1 && EACH.test(after))
      values.push(hours * timesBefore(before));
    else if (near && !LAWFUL_BOUND.test(before) && !BOUND.test(before)) values.push(hours);
    else left ||= near || hours >= LONGER_THAN_EXAMS;
  }
  const value = single(values);
  return { value, left: left || (values.length > 0 && value === undefined) };
}

const PRESENCE =
  /^ (?:(?:de|d'|of|en|in) ?)?(?:presentiel|presence|attendance|on[- ]site|on campus|in person|sur (?:site|place))\b/;
const LIMIT_BEFORE =
  /\b(?:delai(?: est)?(?: d[e'])?|limite?(?: est)?(?: d[e'])?|limit (?:of|is)|within|sous|dans les|les|the|these|ces|a)(?: (?:les|the))? $/;

const ATTENDED =
  "(?:on campus|on[- ]site|in attendance|in person|sur (?:place|site|le campus)|en presentiel|a l'ecole)";
/** "Of those we were on campus 22", "22 of them on site": a number of days without the word. */
const COUNTED_PRESENT = new RegExp(
  `\\b(?:${ATTENDED}(?: (?:for|on|only|pendant|que))? (\\d{1,3})(?![\\d.,]*\\d| ?(?:h|min|%))|(\\d{1,3}) (?:(?:of|d'entre) (?:them|those|these|which|eux)|seulement|only)(?: (?:were|was|are|we were|spent|etaient))* ${ATTENDED})`,
);

/** Days of attendance that are told to have gone by, and not the limit itself. */
export function presenceOf(text: string, periods: readonly Period[]): number | undefined {
  const counted = COUNTED_PRESENT.exec(text);
  if (counted) return Number(counted[1] ?? counted[2]);
  return single(
    periods.flatMap(({ days, attended, start, end }) => {
      const [before, after] = around(text, { start, end });
      const isPresence = attended || PRESENCE.test(after);
      return days !== undefined && isPresence && !LIMIT_BEFORE.test(before) && !BOUND.test(before)
        ? [days]
        : [];
    }),
  );
}

const EMERGENCY =
  /\b(?:feu|fire|smoke|fumee|flammes?|flames?|incendie|evacuat\w*|evacuer|accident\w*|bless\w*|injur\w*|saign\w*|bleed\w*|malaises?|faint\w*|evanoui\w*|collapsed?|tomb\w* dans les pommes|unconscious|inconscient\w*|danger\w*|gaz|gas|leak|fuite|secours|first aid|electrocut\w*)\b/;
const STARTING =
  /\b(?:commenc\w*|debut\w*|start\w*|beg[aiu]n\w*|prevue?|scheduled|exam\w*|epreuve|test|fini\w*|until|jusqu\w*|ends?|lasts?|dure)[^,.;:!?]{0,20}$/;
/** "8h" is a time of day, and no length, where it opens the sentence or one of these stands before. */
const AT_TIME = /(?:^ |\b(?:il est|on est a|a|vers|it's|its|it is|at|around|about|now) )$/;

const LASTING = /^ (?:de|d'|d|after|apres|late|papers?|exams?|tests?|into|long|left|before|avant|plus)\b/;
/** Nobody is at school at "2h": it is a length. */
const EARLIEST = 6 * 60;

/** What time it is where something happens: the one time of day that is told. */
export function timeOfDayOf(text: string, quantities: readonly Quantity[]): number | undefined {
  const times = quantities.flatMap((quantity) => {
    if (quantity.kind !== 'clock' && quantity.kind !== 'either') return [];
    const [before, after] = around(text, quantity);
    if (!EMERGENCY.test(`${before} ${after}`)) return [];
    if (STARTING.test(before) || !hasUnit(text, quantity)) return [];
    // "8h" in French counts to 24; "8 o'clock" may be in the evening.
    const sure = !quantity.clock.twelve || /\d ?h|heure/.test(text.slice(quantity.start, quantity.end));
    const isTime =
      quantity.kind === 'clock' ||
      (quantity.minutes >= EARLIEST && AT_TIME.test(before) && !LASTING.test(after));
    return sure && isTime ? [quantity.clock.minutes] : [];
  });
  return single(times);
}
