import type { FactValue } from '../../../../rules/facts.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';

/** Words that tell a deed; each topic may have its own beside those that hold everywhere. */
interface Deeds {
  /** The proposition was refused, kept from happening, or said not to be so. */
  readonly against?: string;
  /** It was let happen, or was done. */
  readonly done?: string;
  /** Words beside which alone a deed is of this topic. */
  readonly of?: string;
  /** What was refused is the contrary of the proposition: "no, you stay", of "one has to stay". */
  readonly turned?: true;
  /** Only the topic's own words count. */
  readonly only?: true;
}

const word = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);

/** Asks whether what was done was right. */
const RIGHT = word(
  'raison|bien (?:fait|agi|reagi|decide)|correct(?:e|ement|ly)?|dans (?:mon|son|leur|notre) droit|(?:le |avai\\w* |en avai\\w* le )droit|normale?|legale?|legitime|regl[oe]|reguliere?|conforme|juste|vrai|exact|dans les regles|right(?:ly|ful)?|true|fair|legal|lawful|legit\\w*|justified|justifiee?|proper(?:ly)?|entitled|allowed|in order|by the (?:book|rules)|within (?:my|his|her|their|our) rights?|fondee?',
);
/** Asks whether it was wrong. */
const WRONG = word(
  'tort|mal (?:fait|agi)|tromp\\w*|plante\\w*|erreur|faute|abusi\\w*|abuse[rs]?|wrong(?:ly)?|mistak\\w*|error|overstep\\w*|out of line|unfair|unlawful|illegal\\w*|irregulier\\w*|anormale?|exager\\w*|too far|at fault',
);
/** "…, wasn't I?" asks whether it was; a denial before it does not. */
const TAG =
  /, ?(?:(?:is|was|were|did|does|do|are|have|has)n't (?:i|he|she|it|they|we|that)|n'est-ce pas|non|no|right|hein|si) ?(?=\?)/g;
const DENIED = /n't\b|\b(?:not|never|pas|jamais|ne|n'est|ni|or|ou)\b/;
/** Words of a question that only judges, at most. */
const FEW = 10;

/** "Nothing stops me": says that it may be. */
const NOTHING_STOPS =
  "(?:rien|aucune? (?:regle|texte|article)) (?:ne |n')?(?:[a-z]+'|[a-z]+ ){0,3}(?:empech\\w*|interdi\\w*|oppos\\w*)|(?:nothing|no rule|no law) (?:[a-z]+ ){0,2}(?:stops?|forbids?|prevents?|prohibits?|against)|(?:not|n't|pas) (?:forbidden|prohibited|banned|against the rules|interdit\\w*|defendu\\w*|illegal)";
const PERSON =
  '(?:(?:a|an|the|one|this|that|two|my|his|her|their|our|me|him|them|us|it|student|candidate|girl|boy|guy|man|woman|lad) ?){0,4}';
const AGAINST = `(?:dis|dit|dire|repondu|fait|oppose) (?:que )?non|refus\\w*|interdi\\w*|empech\\w*|refoul\\w*|recal(?:e|ee|es)|(?:fait|faite|demande de|demande d'|dit de|dit d'|ordonne de|oblige\\w* (?:a|de)|force\\w* a) ?(?:[a-z]+ )?(?:attendre|patienter|ranger|rester|rasseoir|asseoir|eteindre|enlever|retourner|revenir plus tard)|(?:pas|plus|jamais) (?:ete )?(?:voulu|laiss\\w*|accept\\w*|autoris\\w*|pu|le droit|permis|possible)|(?:veu\\w*|voul\\w*|peu\\w*|pourr\\w*|laiss\\w*|accept\\w*|pouv\\w*) (?:pas|plus|jamais)|retenue?s?|said (?:no|"no)|(?:told|tell) ${PERSON} ?no|refus\\w*|denied|denies|turned ${PERSON} ?(?:away|down|back)|sent ${PERSON} ?(?:away|back)|stopped ${PERSON}|(?:would|did|does|do|wo|could|ca|must)n't (?:let|allow|accept|admit|come|go|take|use|do|leave|have|sit|enter|register|enrol|retake|resit|return|be)|(?:did|would|will|could) not (?:let|allow|accept|admit|come|go|take|use|leave|have|sit|enter|register|enrol|return|be)|(?:cannot|can not|may not|must not|cant|wont|couldnt|didnt let)|(?:can't|can t)|made ${PERSON} ?(?:wait|stay|stop|sit|put|remain|hold|switch|turn)|kept ${PERSON} ?(?:in|out|there|inside|waiting|seated)|(?:told|asked|ordered|forced) ${PERSON} ?to (?:wait|stay|stop|sit|put|remain|hold|switch|turn|go back)|not (?:let|allowed|permitted|entitled|possible|accepted)|no right|forb[ai]d\\w*|barred|blocked|rejected|out of the question|hors de question`;
const DONE =
  "(?:l'|les |la |le |m'|l'ai |les ai |l'a |les a |ai |a |ont |avons |je |on |ils |elle |il )laiss\\w*|(?:dit|repondu) oui|autoris\\w*|accept\\w*|permis|let (?:me|him|her|them|us|a|the|my|one|this)|said yes|allowed|agreed|gave (?:[a-z]+ ){0,2}(?:permission|leave)|admitted|(?:il|elle|on|ils|elles) (?:peu(?:t|vent)|a le droit)|(?:he|she|they|one|students|candidates) (?:can|may|could)";

const TAKEN_AWAY =
  '(?:re)?(?:pris|prend|prennent)\\b|confisqu\\w*|retiree?s?|gardee?s?|recuperee?s?|ramassee?s?|reclamee?s?|took|taken|kept|keep\\w*|collected|grabbed|snatch\\w*|(?:made|make) (?:[a-z]+ )?(?:leave|hand|give)|(?:fait|du) (?:laisser|rendre|deposer)|arrach\\w*';
const WROTE_IN =
  'note\\w*|ecri\\w*|consign\\w*|inscri\\w*|mis|mettre|write|written|wrote|record\\w*|log\\w*|put|include\\w*';

/** What a judged deed may be, by the topic of the proposition that it does or keeps from being done. */
const DEEDS: Partial<Readonly<Record<TopicId, Deeds>>> = {
  'late-entry': {},
  'leave-for-good': {},
  'leave-for-a-moment': {},
  'right-to-sit': {},
  passing: {
    of: '(?:re-?)?inscri\\w*|re-?(?:enrol|regist)\\w*|register\\w*|enrol\\w*|regist\\w*|retak\\w*|resit|repass\\w*|refai\\w*|redo\\w*|ameliorer|improve\\w*|sign\\w* up',
  },
  'default-materials': {
    against: `${TAKEN_AWAY}|put ${PERSON} ?away`,
    done: '(?:utilise|sorti|garde) (?:ma|mon|mes)|(?:i|he|she|they) (?:used|had|kept) (?:my|his|her|their)',
  },
  'end-of-exam': {
    of: 'sujets?|enonces?|brouillons?|gribouill\\w*|question papers?|exam papers?|drafts?|rough (?:work|notes|paper)|scrap|scratch|scribbl\\w*|notes',
    against: TAKEN_AWAY,
    done: 'emport\\w*|(?:rentre|rentree|parti|partie|sorti|sortie|reparti|repartie) (?:[a-z]+ ){0,2}avec|(?:took|taken|take|walked|left|gone|went|brought) (?:[a-z]+ ){0,7}(?:home|out|with)|pris en photo',
  },
  'moving-an-exam': {
    turned: true,
    of: "sort\\w*|cafe|coffee|fumer|smoke|manger|eat|lunch|dehors|out|outside|rest\\w*|stay\\w*|remain\\w*|wait\\w*|attend\\w*|prendre l'air|air|leave|leaving|quitt\\w*|seule?|alone|escort\\w*|accompagn\\w*|break|pause|home|phone|telephon\\w*",
  },
  'script-and-anonymity': {
    only: true,
    against:
      "(?:sans|without) (?:la |l'|les |any )?(?:correction|corriger|noter|marking|grading|correcting|marks?|notes?)|unmarked|ungraded|uncorrected|non corrigee?|(?:pas|not|n't|refus\\w*(?: de)?|refused to|declined to|never)(?: [a-z']+){0,3} (?:corrig\\w*|notee?|noter|mark(?:ed)?|grad(?:e|ed)|correct(?:ed)?)|ecartee?|mise? de cote|(?:set|put|left) (?:it |the script |the paper )?aside",
    done: "(?:corrigee?|notee?|marked|graded|corrected) (?:it|la|quand meme|anyway|all the same|comme|like|as)|(?:l'ai|l'a|ai|a|l'ont) (?:quand meme |tout de meme )?(?:corrigee?|notee?)|(?:i|he|she|they) (?:still |have )?(?:marked|graded|corrected)",
  },
  'fraud-in-the-room': {
    only: true,
    against:
      "laiss\\w* (?:[a-z]+ )?(?:continu\\w*|fini\\w*|termin\\w*|compos\\w*|poursuiv\\w*|en salle)|let (?:[a-z]+ ){1,3}(?:finish|continue|carry on|go on|keep|stay|write)|(?:refus\\w*|not|n't|pas)(?: [a-z']+){0,4} (?:expuls\\w*|exclu\\w*|vir\\w*|sortir|throw|kick|expel\\w*|send)",
    done: `(?:sent|threw|thrown|kicked|put|chased|escorted|ordered|marched|showed|turned|asked|told|made) (?:to )?${PERSON} ?(?:to )?(?:home|out|leave|go|the door)|expelled|expulsee?s?|exclue?s?|viree?s?|renvoyee?s?|mise?s? (?:dehors|a la porte)|(?:fait|fais|faite) (?:sortir|quitter|partir)|sortie? de (?:la )?salle|(?:fichu|foutu|flanque)e? (?:dehors|a la porte)|demande de (?:sortir|partir|quitter)`,
  },
  convocation: {
    of: 'rattrapages?|resits?|retakes?|(?:seconde|deuxieme|2e|2eme|second|premiere|1ere|first) (?:session|sitting)|session (?:1|2|de rattrapage)|continuous|continu\\w*|quiz\\w*|interro\\w*',
    only: true,
    against:
      "(?:aucune?|pas|rien|jamais|no|never|not|n't|nothing|without any|sans aucune?|zero)(?: [a-z']+){0,5} (?:courriers?|convoc\\w*|convoqu\\w*|lettres?|mails?|recue?s?|envoy\\w*|sent|send|letters?|summons|summoned|got|get|received?|e-?mails?|notices?|papiers?|invit\\w*)",
  },
  'exam-record': {
    only: true,
    of: 'remarque\\w*|remarks?|comment\\w*|complain\\w*|complaint|plain\\w*|signal\\w*|(?:dit|told|said|reported|pointed|explained|explique) |bruit|noise|erreur|mistake|error|observation\\w*|reclam\\w*',
    against: `(?:refus\\w*|pas|not|n't|never|jamais|ignor\\w*|declin\\w*)(?: [a-z']+){0,5} ?(?:${WROTE_IN})|left (?:it|that|this) out|ne (?:l'|le |la )?(?:note|ecri|consign|inscri)\\w* pas`,
  },
};

const sentences = (folded: string): string[] =>
  folded.match(/(?:[^?!.;]|\.(?=\d)|(?<=\b(?:m|mr|mrs|ms|mme|dr|prof))\.)+(?:[?!;]+|\.+(?=\s|$)|\.|$)/g) ??
  [];

/** "Was I right to refuse?": what is judged stands in the question itself. */
const WITH_DEED = /\b(?:to|in|de|d'|que|that|if|si|when)\b ?(.*)$/;

/** What a question only asks to be judged, and whether it asks if that is right; null where it asks something else. */
function judgement(folded: string): { readonly told: string; readonly right: boolean } | null {
  const all = sentences(folded.replace(TAG, ' '));
  const at = all.findLastIndex((sentence) => sentence.includes('?'));
  const question = all[at]?.trim();
  if (question === undefined || all.slice(0, at).some((one) => one.includes('?'))) return null;
  const comma = question.search(/[,:-] [^,:]*$/);
  const last = comma > 0 && words(question.slice(0, comma)) > 3 ? question.slice(comma + 1) : question;
  const asked = words(last) <= FEW ? last : question;
  const right = RIGHT.test(asked);
  if (right === WRONG.test(asked) || DENIED.test(asked.replace(/n'est-ce|ne? (?=suis)/g, ' '))) return null;
  if (last !== question && words(last) <= FEW) return { told: question.slice(0, comma), right };
  const own = WITH_DEED.exec(question)?.[1] ?? '';
  if (words(question) <= FEW && !OWN_DEED.test(own)) {
    const told = all[at - 1];
    return told === undefined ? null : { told, right };
  }
  return null;
}
const words = (text: string) => (text.match(/[a-z]+/g) ?? []).length;
const OWN_DEED =
  /\b(?:refus\w*|laiss\w*|let|den\w+|send\w*|renvo\w*|keep\w*|kick\w*|vir\w*|tak\w*|prendre|mak\w*|faire)\b/;

/**
 * Whether "yes" to a question that only asks if a deed is right says that the proposition of its topic is so (`for`), or
 * that it is not (`against`). Only where the deed is told in words that leave no doubt.
 */
export function judgedIn(folded: string, topic: TopicId): FactValue<'judged'> | undefined {
  const deeds = DEEDS[topic];
  const found = deeds && judgement(folded);
  if (!found) return undefined;
  if (deeds.of !== undefined && !word(deeds.of).test(folded)) return undefined;
  const may = found.told.replace(all(NOTHING_STOPS), ' ');
  if (NOT_REFUSED.test(may)) return undefined;
  const own = may.replace(all(deeds.done ?? NEVER), ' ');
  const denied = [deeds.only ? undefined : AGAINST, deeds.against]
    .filter((one) => one !== undefined)
    .join('|');
  const against = denied !== '' && word(denied).test(deeds.only ? may : own);
  const rest = denied === '' ? may : may.replace(all(denied), ' ');
  const done =
    (may !== found.told && deeds.only !== true) ||
    word(deeds.done ?? NEVER).test(deeds.only ? rest : may) ||
    (deeds.only !== true && word(DONE).test(rest));
  if (against === done) return undefined;
  return (done === found.right) !== (deeds.turned === true) ? 'for' : 'against';
}
/** "He didn't turn me away": which of the two that is, is better not guessed. */
const NOT_REFUSED =
  /(?:n't|\b(?:not|never|pas|jamais|sans|without))(?: [a-z]+)? (?:refus\w*|interdi\w*|empech\w*|stop(?:ped)?|turn(?:ed)?|den(?:y|ied)|forb[ia]d\w*|block\w*|bloqu\w*|kick\w*|expel\w*)\b/;
const NEVER = '(?!)';
const all = (words: string) => new RegExp(word(words), 'g');
