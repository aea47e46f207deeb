import type { FactName, Facts, FactValue } from '../../../rules/facts.ts';
import type { Topic } from '../../../rules/topic.ts';
import { topics, type TopicId } from '../../../rules/topics/index.ts';
import { fold } from './clean.ts';
import { contentsIn } from './contents.ts';
import { countsIn } from './counts.ts';
import { detailsIn } from './details.ts';
import { documents, lexicon, type Entry } from './lexicon.ts';
import { statuses, toldBy } from './statuses.ts';
import { timeFacts, timesIn, type Times } from './times.ts';
import { whoIn } from './who.ts';

/** What a question tells, before it is known what it is about. */
export interface FactReading {
  readonly folded: string;
  /** Of these facts, those that it tells, but for the times and the details that mean something only in their topic. */
  readonly tells: (names: readonly FactName[]) => Facts;
  readonly times: Times;
}

/**
 * The facts that a cleaned question tells. `now` is the asker's clock (ISO 8601 with offset). What the wording leaves
 * open, or tells in two ways, is absent: no fact is better than a wrong one. Each fact is read when it is first asked
 * for: a topic needs few of them, and to compile the cues of all would take longer than the answer.
 */
export function factsIn(text: string, now?: string | null): FactReading {
  const folded = fold(text);
  const known = new Map<FactName, FactValue<FactName> | undefined>();
  let counts: Facts | undefined;
  const read = (name: FactName): FactValue<FactName> | undefined => {
    if (isDeviceFact(name) && fact('device') === undefined) return undefined;
    if (name === 'consent' && !SEARCH.test(folded)) return undefined;
    const counted = COUNTED[name]?.(folded);
    if (counted !== undefined) return counted;
    if (READ_BY_COUNTS.has(name)) {
      counts ??= countsIn(folded);
      if (counts[name] !== undefined) return counts[name];
    }
    const entry = entries[name];
    return entry && toldBy(entry as Entry<FactName>, folded);
  };
  const fact = (name: FactName): FactValue<FactName> | undefined => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
  return {
    folded,
    tells: (names) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = fact(name);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    times: timesIn(text, now),
  };
}

const isDeviceFact = (name: FactName) => ['device_state', 'device_place', 'device_use'].includes(name);

/** Facts with a reader of their own. */
const COUNTED: { readonly [N in FactName]?: (folded: string) => FactValue<N> | undefined } = {
  id_document: (folded) => documentIn(folded),
  proctors: (folded) => proctorsIn(folded),
  others_out: (folded) => othersOutIn(folded),
  going_together: (folded) => goingTogetherIn(folded),
};

/** Facts that `countsIn` reads. */
const READ_BY_COUNTS: ReadonlySet<FactName> = new Set<FactName>([
  ...([
    'mark',
    'mark_resit',
    'average',
    'pass_mark',
    'tests_count',
    'exclusion_years',
    'measure_hours',
  ] as const),
  ...([
    'presence_days',
    'jury_members',
    'jury_present',
    'proxies_held',
    'votes_for',
    'votes_against',
  ] as const),
  ...(['time_of_day_min', 'jury_call'] as const),
]);

/**
 * All facts of a question about `topic`. `from` tells what the regulation counts a delay from: the start of the exam,
 * or (UTC) when the papers were handed out.
 */
export function factsFor(reading: FactReading, topic: TopicId, from: 'start' | 'papers' = 'start'): Facts {
  const { facts }: Topic = topics[topic];
  return {
    ...reading.tells(facts),
    ...contentsIn(reading.folded, topic),
    ...detailsIn(reading.folded, topic),
    ...whoIn(reading.folded, topic),
    ...timeFacts(reading.times, topic, from),
  };
}

/** Whose consent is meant: that to a look into a device. */
const SEARCH =
  /\b(?:fouill\w*|search\w*|look(?:ing)? (?:in|into|at|through)|have a look|check\w*|verif\w*|consulte\w*|regarde\w*|deverrouill\w*|unlock\w*|inspect\w*|scroll\w*|ecouter|li(?:re|t|s|se|sent|sait)|lu(?:e|es|s)?|reads?|reading|open(?:s|ed|ing)?|ouvr\w*|ouvert\w*|parcour\w*)\b/;

const entries: { readonly [N in FactName]?: Entry<N> } = { ...lexicon, ...statuses };

const LACKED_BEFORE =
  /\b(?:oubli\w*|perd\w*|perte|laiss\w*|vole\w*|vol|sans|pas|ni|no|not|without|forgot\w*|forgets|lost|left|lose|losing|stolen|stole|lack\w*|missing|never|aucune?|plus|n't|instead of|au lieu de|a la place de)(?: (?:[a-z]+|d'|l'|[a-z]+'[a-z]+)){0,4} $/;
const LACKED_AFTER =
  /^(?: [a-z']+){0,3} (?:oubliee?s?|perdue?s?|volee?s?|laissee?s?|(?:is |was |got |been )?(?:lost|stolen|forgotten)|(?:at|back) home|chez moi|a la maison|manquante?|(?:is |are )?(?:missing|gone|nowhere))\b/;
const HELD_BEFORE =
  /\b(?:avec|j'ai|jai|i've|ive|ai|a|as|ont|with|have|has|had(?! on (?:me|him|her) was)|j'avais|avais|avait|got|mais|but|juste|only|just|seulement|montr\w*|present\w*|show\w*|shows|bring\w*|brought|using|use|uniquement|que|hold\w*|hand\w*|offer\w*|propos\w*|tend|sort|apport\w*|accept\w*|et|and|plus|si|reste\w*|garde|left with)(?: (?:[a-z]+|d'|l'|[a-z]+'[a-z]+)){0,4} $/;
const HELD_AFTER =
  /^ ?(?:c'?(?:est)? ?(?:bon|ok)|ok|ca (?:passe|suffit|marche|va)|suffit|suffisant\w*|(?:is |be )?(?:accept\w*|enough|fine|valid)|valable|valide|instead|only|seulement|uniquement|works?)\b/;
const COPY =
  /\b(?:photocop\w*|copie|copy|copies|printout)(?: [a-z']+){0,4} $|^ (?:photocop\w*|copy)\b|\bphotocopied (?:[a-z]+ ){0,2}$/;
const PICTURE =
  /\b(?:photos?|scans?|pictures?|screenshots?|capture d'ecran|image|pdf|numerique|digital|electronic)(?: [a-z']+){0,4} $|^ (?:numerique|dematerialisee|virtuelle)|^(?: [a-z']+){0,3} (?:sur|on|dans|in) (?:mon |le |son |my |the |his |her |a )?(?:tel\w*|portable|phone|smartphone|mobile|iphone|appli\w*|app|wallet)\b/;
const EXPIRED =
  /\b(?:expire[ed]?e?s?|perimee?s?|out[- ]of[- ]date|outdated|invalid)(?: [a-z']+){0,3} $|^(?: (?!mais|but|et|and\b)[a-z']+){0,4} (?:expire[ed]?e?s?|perimee?s?|out of date|plus (?:valable|valide|a jour)|no longer valid|ran out|of last year|de l'an dernier|de l'annee derniere)\b/;
const LOSS_REPORT =
  /\b(?:declarations? de (?:perte|vol)|loss (?:report|declaration|certificate)|(?:police|theft) report|recepisse|depot de plainte|plainte pour vol|declared it (?:lost|stolen))\b/;
/** A report to the police may be of an accident, too. */
const LOST_OR_STOLEN = /\b(?:perd\w*|perte|vol|vole\w*|stolen|stole|lost|loss|theft)\b/;
const NO_DOCUMENT =
  /\b(?:(?:zero|0) (?:papiers?|pieces?(?: d'identite)?|documents?|id|ids|identity papers?)\b|ni (?:sa |ma |de )?carte (?:d'etudiante?|etudiante?)[^.?]{0,10} ni (?:rien|piece|aucun)\w*|(?:sans|zero|0|aucune?|pas (?:de|d'|ma|mon|mes|sa|ses)|ni|perdu (?:ma|mes)|oublie (?:ma|mes|sa|ses)|n'ai (?:aucun|pas de|pas d')) ?(?:papiers?|piece)(?: d'identite)?|(?:no|without(?: any| an| my)?(?: photo)?|forgot(?:ten)?(?: my| his| her| their)?|any|lost(?: my| his| her)?|left(?: my| his| her)|n't (?:have|got|bring)(?: my| his| her| an?| any)?) (?:form of )?(?:photo )?(?:id|ids|identification|identity (?:documents?|papers?)|papers on me)\b(?! card)|rien sur (?:moi|lui|elle)|rien (?:du tout )?comme (?:papiers?|piece|document)s?|nothing on (?:me|him|her)|no (?:card|document)s?(?: at all)?\b|aucune (?:carte|identite)|(?:portefeuille|wallet|purse|sac)(?: [a-z']+){0,4} (?:vole|perdu|oublie|stolen|lost|gone|at home)|(?:vole|oublie|perdu|stole|forgot|lost|left)(?: [a-z']+){0,3} (?:portefeuille|wallet|purse))\b/;

const EXPIRED_DOCUMENT =
  /\b(?:pieces?|papiers?|documents?)(?: d'identite)?\b[^.?]{0,15}\b(?:perimee?s?|expiree?s?|plus valables?)|\bexpired (?:id|identity|document|photo id)\b|\b(?:id|document)\b[^.?]{0,10}\b(?:expired|out of date)\b/;
/** Asks whether what was named is enough, further on in the question. */
const WILL_IT_DO =
  /\b(?:c'?(?:est)? ?(?:bon|ok)|ca (?:passe|suffit|marche|va|le fait)|(?:elle|il) (?:passe|suffit|marche|va)|suffit|enough|will (?:it|that) do|get(?:s)? (?:me|him|her) in|good enough|accept\w*|valable)\b/;
/** A document that bears no picture, whatever it is. */
const WITHOUT_PHOTO =
  /\b(?:carte|card|attestation|papier|paper|certificate|certificat|document|acte|extrait)\b[^.?]{0,40}\b(?:sans (?:ma |la )?photo|without (?:a |any )?(?:photo|picture)|(?:no|without) (?:photo|picture)(?: on it)?|pas de photo)\b/;

/** The best identity document at hand: what was forgotten or lost does not count. */
function documentIn(folded: string): FactValue<'id_document'> | undefined {
  const atHand: FactValue<'id_document'>[] = [];
  const lacking = new Set<FactValue<'id_document'>>();
  const clauses = folded.split(/[,;:.!?()]| mais | but /);
  for (const [document, cue] of documents) {
    for (const clause of clauses) {
      const found = cue.exec(clause);
      if (!found) continue;
      const before = `${` ${clause.slice(0, found.index)}`.trimEnd()} `;
      const after = clause.slice(found.index + found[0].length);
      if (COPY.test(before) || COPY.test(after)) atHand.push('photocopy');
      else if (PICTURE.test(before) || PICTURE.test(after)) atHand.push('on_phone');
      else if (LACKED_BEFORE.test(before.slice(-45)) || LACKED_AFTER.test(after)) lacking.add(document);
      else if (EXPIRED.test(before) || EXPIRED.test(after)) atHand.push('expired');
      else if (HELD_BEFORE.test(before.slice(-45)) || HELD_AFTER.test(after)) atHand.push(document);
    }
  }
  if (EXPIRED_DOCUMENT.test(folded) && atHand.length === 0) atHand.push('expired');
  if (LOSS_REPORT.test(folded) && LOST_OR_STOLEN.test(folded)) atHand.push('loss_report');
  if (WITHOUT_PHOTO.test(folded) && (atHand.length === 0 || atHand[0] === 'other'))
    atHand.unshift('without_photo');
  const [only, ...others] = documents.filter(([, cue]) => cue.test(folded));
  if (only && others.length === 0 && atHand.length === 0 && lacking.size === 0 && WILL_IT_DO.test(folded))
    atHand.push(only[0]);
  const [best] = atHand;
  if (best !== undefined) return best;
  const nothing = lacking.has('identity_card') && lacking.has('student_card');
  return nothing || NO_DOCUMENT.test(folded) ? 'none' : undefined;
}

const COUNTS: readonly (readonly [number, string])[] = [
  [2, '(?:deux|two|2)'],
  [3, '(?:trois|three|3)'],
  [4, '(?:quatre|four|4)'],
  [5, '(?:cinq|five|5)'],
];
const countIn = (folded: string, pattern: (count: string) => RegExp) =>
  COUNTS.find(([, words]) => pattern(words).test(folded))?.[0];
const compiled = (build: (count: string) => string) => {
  const patterns = new Map(COUNTS.map(([, words]) => [words, new RegExp(build(words))]));
  return (words: string) => patterns.get(words) ?? /(?!)/;
};

const ALONE =
  /\b(?:seule? (?:a surveiller|surveillante?|en surveillance|pour surveiller|proctor|avec eux|dans la salle)|seule? surveillante?|(?:on my own|alone) (?:with|in (?:the|my) (?:room|hall))|(?:only|single|sole|one|lone) (?:proctor|invigilator|supervisor)|(?:proctor|invigilat|supervis)\w* (?:[a-z]+ ){0,3}(?:alone|on my own|by myself)|(?:alone|on my own|by myself)(?: [a-z]+){0,4} (?:proctor|invigilat|supervis)\w*|surveille (?:toute? )?seule?|(?:surveillante?|proctor|invigilator|supervisor),? (?:who (?:was|is)|qui (?:etait|est)|etait|est|was|is|being) (?:all |tout |toute )?(?:alone|seule?|on (?:his|her|their|my) own|by (?:him|her|my)self)(?= ?(?:[,.;!?]|$|(?:dans|in|en|pour|for|with|avec|ce|that|this|et|and)\b)))\b/;
/** "I'm alone in there": of whoever invigilates, where one is told to. */
const ON_ONES_OWN =
  /\b(?:(?:je (?:suis|me retrouve|reste)|jsuis|chui|chuis|on est|etant|me voila|suis|me retrouve) (?:tout )?(?:a fait |absolument )?(?:toute? )?seule?(?= (?:en salle|dans (?:la|ma|une)|ce (?:soir|matin)|cet|aujourd|pour|face|devant|avec|a (?:tenir|garder))|[ ,.;:!?]|$)|(?:i'?m|i am|i was|left|being|here) (?:all )?(?:alone|on my own|by myself)|(?:just|only) me in (?:the|this) room|nobody else (?:is )?(?:invigilating|proctoring|supervising|on duty)|(?:no|sans|pas d[e'] ?|aucune?|without (?:an?|any|my)) ?(?:(?:autre |other |second |deuxieme |co-?)(?:surveillante?s?|proctors?|invigilators?)|collegues?|colleagues?|binome)\b|(?:ma|mon|my|the other|l'autre|le deuxieme|the second) (?:co-?)?(?:collegue|colleague|surveillante?|proctor|invigilator|binome|partner)(?: [a-z']+){0,3} (?:malade|absente?|sick|ill|absent|partie?|left|gone|never (?:came|turned|showed)|didn't (?:come|turn|show)|pas (?:venue?|la|revenue?)|home|en retard|(?:called|rang|phoned) in sick))\b/;
const WATCHES =
  /\b(?:surveill\w*|proctor\w*|invigilat\w*|supervis\w*|collegues?|colleagues?|salle|room|hall|candidate?s?|students?|etudiante?s?|eleves?|binome)\b/;
/** Somebody who may go out alone, or writes in a room of their own, is no lone proctor. */
const GOES_ALONE =
  /\b(?:sort\w*|aller|vais|va|go|going|leave|nip|pop|step|walk)\b[^.?!;]{0,25}\b(?:seule?|alone|on (?:my|his|her|their) own|by (?:my|him|her|them)sel\w+)\b|\b(?:salle (?:isolee|a part|separee)|separate room|room (?:of my own|to myself))\b/;
/** Of two, the other one has gone. */
const ONE_IS_GONE =
  /\b(?:(?:on etait|nous etions|we were|there were) (?:deux|2|two)|(?:deux|2|two) (?:of us|a surveiller|surveillante?s|proctors|invigilators))\b[^?]{0,60}\b(?:mais|but|then|puis)\b[^?]{0,20}\b(?:ma|mon|my|l'autre|the other|one|une?|la seconde|le second)(?: (?:collegue|colleague|autre|other|surveillante?|proctor|invigilator|binome|one|of us|of them)){0,3} (?:est |a |has |had |went |was )?(?:deja |just |already )?(?:partie?|left|gone|quitte|home|filee?|called away|malade|sick)\b/;
const manyProctors = compiled(
  (count) =>
    `\\b(?:${count} (?:surveillante?s|proctors|invigilators|supervisors)|${count} (?:a|pour) surveiller|(?:the )?${count} of us (?:[a-z]+ ){0,2}(?:proctor|invigilat|supervis)\\w*|(?:proctor|invigilat|supervis)\\w*,? (?:there are |we're |we are )?${count} of us|on est ${count} (?:surveill|a surveill|en surveill))`,
);
function proctorsIn(folded: string): number | undefined {
  if (ONE_IS_GONE.test(folded)) return 1;
  const alone =
    ALONE.test(folded) || (ON_ONES_OWN.test(folded) && WATCHES.test(folded) && !GOES_ALONE.test(folded));
  return countIn(folded, manyProctors) ?? (alone ? 1 : undefined);
}

const NOBODY_OUT =
  /\b(?:personne n'est (?:dehors|aux toilettes)|(?:nobody|no one) (?:else )?is (?:out|outside|in the (?:loo|toilet))(?! yet))\b/;
const ONE_OUT =
  /\b(?:(?:quelqu'un|une? (?:autre )?(?:candidate?|etudiante?|eleve|fille|gars|mec|personne))(?: est| etait| sont)(?: deja| encore| sortie?)* (?:dehors|aux (?:toilettes|wc))|(?:someone|somebody|one|another (?:student|candidate)|a (?:student|candidate|girl|guy))(?: else)?(?:'s| is| was| has)(?: already| still| gone| at| in)* (?:out|outside|the (?:loo|toilet|bathroom|restroom))|already (?:one|someone|somebody) (?:out|outside|in the)|(?:send|let|laisser?|envoyer) (?:the next|le suivant|la suivante|le prochain)|avant (?:son|que l'autre) re(?:tour|vienne)|deja (?:quelqu'un|une? (?:candidate?|etudiante?|eleve)) (?:dehors|aux))\b/;
const manyOut = compiled(
  (count) =>
    `\\b${count}(?: [a-z']+){0,3} (?:(?:sont|are|were)(?: deja| already| still)*) (?:dehors|sortis|aux toilettes|out|outside|in the loo)`,
);
function othersOutIn(folded: string): number | undefined {
  if (NOBODY_OUT.test(folded)) return 0;
  return countIn(folded, manyOut) ?? (ONE_OUT.test(folded) ? 1 : undefined);
}

const TOGETHER = '(?:together|ensemble|en meme temps|a la fois|at (?:the same time|once)|simultan\\w*)';
const BOTH = new RegExp(
  `\\b(?:both|tous les deux|toutes les deux|les deux|a deux)\\b(?:[^.]{0,60}\\b${TOGETHER})?`,
);
const GOING = /\b(?:sort\w*|toilet\w*|wc|loo|bathroom|restroom|go|going|out|leave|pause|break|pee)\b/;
const togetherCount = compiled(
  (count) =>
    `\\b${count} (?:of (?:them|us|my students)|(?:[a-z]+ ){0,2}(?:friends|students|candidates|candidate?s|people|girls|guys|boys|amie?s|etudiante?s|eleves|copines|copains|filles|garcons|personnes|veulent|demandent|want|ask))\\b[^.]{0,70}\\b(?:${TOGETHER}|(?:go|sortir|aller) (?:out )?(?:aux|to the) (?:toilet|loo|bathroom|wc|restroom))|\\b${TOGETHER}\\b[^.]{0,30}\\b${count}\\b`,
);
function goingTogetherIn(folded: string): number | undefined {
  if (!GOING.test(folded)) return undefined;
  const count = countIn(folded, togetherCount);
  if (count !== undefined) return count;
  if (/\ba deux\b(?! (?:reprises|heures?|h|fois|min))/.test(folded)) return 2;
  return BOTH.test(folded) && new RegExp(TOGETHER).test(folded) ? 2 : undefined;
}
