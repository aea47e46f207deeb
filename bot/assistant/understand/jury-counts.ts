import { JURY, VOTE, type Count } from './count-rules.ts';
import { juryCallIn } from './statuses.ts';
import { single, type CountFacts, type Tally } from './tally.ts';

const NO_PROXY =
  /\b(?:nobody|no one|noone|personne|aucune?|none|sans|without|no|pas de|ni|left no)\b[^.?!;,]{0,30}\b(?:procur\w*|procu|pouvoirs?|prox(?:y|ys|ies)|mandats?|powers? of attorney)\b/;
const ONE_PROXY =
  /\b(?:detient|hold(?:s|ing)?|held|a|has|have|avec|with|porte|carrying|carries|plus) (?:la|le|une?|one|a|the|sa|his|her|their) (?:seule? )?(?:procuration|procu|pouvoir|proxy|mandat|power of attorney|vote of)\b(?! d(?:e |')(?:[a-z']+ )?[a-z]+(?:er|ir|re)\b)|\b(?:une?|one|a) (?:[a-z]+ ){1,3}(?:(?:m'|l'|lui |nous )?(?:a|avait|had|has|ha) )?(?:confie|donne|laisse|remis|gave|given|entrusted|left|handed) (?:me |him |her |us )?(?:(?:with )?(?:son|sa|un|une|his|her|their|a) )(?:procuration|pouvoir|proxy|mandat)\b/;
const PROXY =
  /\b(?:procur\w*|procu|pouvoirs?|prox(?:y|ys|ies)|mandats?|mandates|powers? of attorney|represent\w*)\b/;
/** The vote of another, in whatever words. */
const CARRIED =
  /\b(?:procur\w*|procu|pouvoirs?|prox(?:y|ys|ies)|mandats?|mandates|powers? of attorney|represent\w*|stand-?in|vote for (?:them|both|him|her)|voter (?:pour|a la place d[e']) (?:eux|elles|lui|elle|leur)|voter a leur place|both votes|(?:les )?deux voix|leurs? (?:deux )?voix)\b/;
const BOTH =
  /\b(?:both|tou(?:s|tes) les deux|les deux)\b[^.?!;]{0,40}\b(?:wants?|wanted|named|asked|g[ai]ve|given|veulent|m'ont|ont|donne\w*|confie\w*|voudraient|sen[dt]|entrust\w*|appoint\w*|chose|chosen)\b[^.?!;]{0,50}\b(?:vote for them|voter (?:pour eux|pour elles|a leur place)|represent\w*|stand-?in|procur\w*|pouvoirs?|prox\w*|mandats?)\b|\b(?:veulent|souhaitent|voudraient|want|would like) (?:both|tous les deux|toutes les deux|tous deux)\b[^.?!;]{0,40}\b(?:represent\w*|procur\w*|pouvoirs?|prox\w*|mandats?|vote|voix)\b|\b(?:both|les deux|the two|ces deux) (?:votes|proxies|procurations|pouvoirs|mandats|voix)\b/;
/** A number that somebody says is needed is not one of those who are there. */
const NEEDED =
  /\b(?:\d|two|three|four|five|deux|trois|quatre|cinq|all|tous)(?: (?:of|sur|des|les|the|members?|membres?|four|quatre|\d|jury|du|de))* (?:have to|has to|must|need(?:s)? to|doivent|devons|doit|are (?:needed|required)|sont (?:requis|necessaires|exiges))\b|\b(?:faut|need|requires?|exige|minimum(?: of| de)?|at least|au moins) (?:que )?(?:\d|two|three|four|five|deux|trois|quatre|cinq)\b/;
const ONE_AND_ANOTHER =
  /\b(?:already|allready|deja)\b[^?!]{0,100}\b(?:another|second|une autre|un autre|deuxieme|aussi|too|as well|one more|le sien|la sienne|hers)\b|\b(?:(?:deja|already) (?:hold |have |got |holding |carrying )?(?:une?|one)|(?:have|got|hold|ai|en ai) (?:one|une?) (?:already|deja))\b[^]{0,60}\b(?:cumul\w*|les deux|both|two|second|deuxieme|le sien|hers|his|theirs)\b|\bhold\w*[^?!]{0,30}\b(?:already|allready)\b[^?!]{0,60}\b(?:another|second|too|as well)\b/;
const SECOND_PROXY =
  /\b(?:second|deuxieme|2e|2eme|2nd|autre|another) (?:signed |signee? |ecrite? )?(?:procur\w*|pouvoir|proxy|mandat)\b|\b(?:second|deuxieme|2e|2eme|2nd) (?:collegue|colleague|membre|member|absente?)\b[^.?!;]{0,40}\b(?:procur\w*|pouvoir|proxy|mandat)\b/;
const AGAIN =
  /\b(?:second|seconde|deuxieme|2e|2eme|2nd|third|troisieme|again|a nouveau|de nouveau|encore une fois|bis|re-?belote|re-?conv\w*|re-?called|repeat|replacement|re-?run|rattrapage|once more|nouvelle|new)\b/;
const VAGUE_PROXIES =
  /\b(?:plusieurs|several|multiple|many|both|tou(?:s|tes) les|all (?:the|their|of)|cumul\w*|already|allready|deja|second|deuxieme|third|troisieme|everyone's)\b/;
const EVEN =
  /\b(?:ties?|tied|egalite|draw|ex aequo|split|deadlock\w*|stalemate|moitie[- ]moitie|half and half|partage|equal votes|votes are level)\b/;
/** "In a tie": of any vote, and not of one that was taken. */
const GENERAL =
  /\b(?:en cas d[e']|in case of|in the (?:case|event) of|in a|if (?:it's|it is|there's|there is|it comes to)(?: a)?|s'il y a|qu'il y a|when there's a|lorsqu'il y a|quand il y a|on a) ?(?:egalite|ties?|draw|ex aequo|partage|stalemate|deadlock)\b/;
const HALF_A_MARK = /\b(?:half|moitie|demi)[ -](?:a |un |of |des |les |the |de )?(?:marks?|points?|notes?)\b/;
const HALF = /\b(?:moitie|half)\b/;
const NOBODY_AGAINST =
  /\b(?:aucune? (?:voix |vote |membre )?(?:n'est |n'a vote )?contre|personne (?:n'est |n'a vote |ne vote )?contre|nobody (?:is |was |voted )?(?:against|opposed)|none (?:is |was |voted )?against|no(?:body| one| votes?)? against)\b/;

/** Members of the smallest jury: where no number is told, from its half on those present are not called few. */
const FEWEST = 4;

/** Members present or represented, proxies and votes of a jury. */
export function juryOf(text: string, { of }: Tally): CountFacts {
  const votes = votesOf(text, of);
  const held = heldOf(text, of);
  const represented = representedIn(text, of, held);
  const counted = presentOf(text, of, represented);
  const members = membersOf(of, counted);
  // Where few are there, it matters whether others gave them a proxy, and whether it is a second call.
  const few =
    counted !== undefined && counted < (members ?? FEWEST) / 2 && votes.facts.votes_for === undefined;
  const present =
    NEEDED.test(text) && votes.facts.votes_for === undefined
      ? undefined
      : few && represented === undefined && juryCallIn(text) !== 'second'
        ? undefined
        : counted;
  // At a second call no number is required: that it is one must have been read.
  const unsure = AGAIN.test(text) && juryCallIn(text) === undefined && !SECOND_PROXY.test(text);
  const told = (count: Count, value: number | undefined) =>
    of(count).length > 0 && (unsure || value === undefined);
  return {
    facts: {
      ...votes.facts,
      ...(unsure ? {} : { jury_present: present ?? votes.voters, jury_members: members }),
      proxies_held: held,
    },
    left:
      votes.left ||
      told('present', present) ||
      told('members', members) ||
      told('missing', members) ||
      (of('represented').length > 0 && present === undefined) ||
      (held === undefined && CARRIED.test(text) && !NO_PROXY.test(text) && VAGUE_PROXIES.test(text)) ||
      (HALF.test(text) && JURY.test(text)) ||
      HALF_A_MARK.test(text),
  };
}

/** All members: as told, else those who are there and those who are not. */
function membersOf(of: Tally['of'], present: number | undefined): number | undefined {
  if (of('members').length > 0) return single(of('members'));
  const [missing, here] = [single(of('missing')), single(of('present'))];
  return missing === undefined || here === undefined || here !== present ? undefined : here + missing;
}

function heldOf(text: string, of: Tally['of']): number | undefined {
  if (!CARRIED.test(text)) return undefined;
  if (BOTH.test(text)) return 2;
  if (SECOND_PROXY.test(text) || ONE_AND_ANOTHER.test(text)) return 2;
  return single(of('held')) ?? (of('held').length === 0 && ONE_PROXY.test(text) ? 1 : undefined);
}

/** Members who gave another one a proxy, as far as it is told. */
function representedIn(text: string, of: Tally['of'], held: number | undefined): number | undefined {
  return single(of('represented')) ?? held ?? (NO_PROXY.test(text) ? 0 : undefined);
}

/** Those who are there, with those who gave one of them a proxy: none where it is not clear how many did. */
function presentOf(text: string, of: Tally['of'], represented: number | undefined): number | undefined {
  const present = single(of('present'));
  if (present === undefined) return undefined;
  if (represented === undefined) return PROXY.test(text) ? undefined : present;
  // Nobody may hold more than one.
  return represented <= present ? present + represented : undefined;
}

interface Votes extends CountFacts {
  /** Those who voted or abstained, where the abstentions are told. */
  readonly voters: number | undefined;
}

function votesOf(text: string, of: Tally['of']): Votes {
  const [yes, no] = [single(of('for')), single(of('against')) ?? (NOBODY_AGAINST.test(text) ? 0 : undefined)];
  const abstaining = single(of('abstaining'));
  const counted = of('for').length + of('against').length > 0;
  if (yes === undefined || no === undefined)
    return {
      facts: {},
      voters: undefined,
      left: counted || (VOTE.test(text) && EVEN.test(text) && !GENERAL.test(text)),
    };
  const voters = abstaining === undefined ? undefined : yes + no + abstaining;
  return { facts: { votes_for: yes, votes_against: no }, voters, left: false };
}
