import type { Place } from '../../../rules/matrix.ts';

/** Beyond a limit, of what a proposition says to be within it. */
const TOO_MUCH =
  /\b(?:(?:over|above|beyond|past) (?:the |any |your )?(?:limit|cap|max\w*|ceiling|line)|too (?:long|much|many|high|harsh|severe)|exce(?:ed|ss)\w*|excede\w*|depass\w*|overstep\w*|trop (?:long|longue|longues|eleve\w*|lourd\w*|haut|severe)|hors (?:limites?|plafond|des clous)|au-?dela|ruled out|(?:c'est |est-ce |serait )?exclue? par (?:le|ce|votre) (?:texte|reglement)|c'est exclu)\b/;
/** Of "the better of two marks is kept". */
const LOWERED =
  /\b(?:drag\w*|lower\w*|(?:pull|bring|go|goes|went)\w* (?:[a-z]+ ){0,2}down|baiss\w*|redescend\w*|perd(?:re|s|u|rai|rais)?|saute[rz]?|effac\w*|ecras\w*|remplac\w*|annul\w*|wip\w*|overwrit\w*|replac\w*|lose|losing|lost|moyenne des|average[ds]?|averaging|la derniere|(?:most recent|latest|last) (?:one|mark|grade)?)\b/;
/** Of "that mark is enough to pass". */
const FAILED =
  /\b(?:perdue?s?|recalee?s?|ajournee?s?|fail(?:ed|s)?|ratee?s?|redo|lost|eliminee?s?|insuffisante?s?|too low|trop (?:bas|basse|juste))\b/;
const TOO_FEW =
  /\b(?:too few|trop peu|insuffisante?s?|insufficient|too little|not enough|fall(?:s|ing)? short|missing one|trop leger)\b/;
/** Of "the jury's deliberation is valid". */
const VOID =
  /\b(?:annul\w*|cancel\w*|report(?:er|ons|e)|postpon\w*|nulle?s?|nullite|void|invalid\w*|nullity|attaquable|irreguli\w*|unlawful|illegal\w*|contestable)\b/;
/** Of "the jury decides for it". */
const REFUSED =
  /\b(?:rejet\w*|reject\w*|refus\w*|recalee?s?|ajournee?s?|denied|lost|perdue?s?|fail(?:ed|s)?|turned down)\b/;
const SENT_AWAY = /\b(?:turn\w* (?:[a-z]+ ){0,3}away|renvoye\w*|refoul\w*)\b/;

/** Words that speak of the contrary of a proposition that turns on a number. */
const contraries: Readonly<Record<string, RegExp>> = {
  'sanctions/length': TOO_MUCH,
  'sanctions/suspended': TOO_MUCH,
  'sanctions/community-service': TOO_MUCH,
  'second-session/which-mark': LOWERED,
  'second-session/sit': SENT_AWAY,
  'passing/pass': FAILED,
  'assessment-methods/enough-tests': TOO_FEW,
  'jury/quorum': VOID,
  'jury/vote': REFUSED,
};

const NEGATED =
  /n't\b|\b(?:not|never|no longer|without|ne|pas|plus|jamais|sans|dont|cant|doesnt|isnt|ou|or)\b/;

/**
 * Whether a question about a proposition asks whether its contrary holds: "is that over the limit?". `either` where it
 * names both, or denies it: which of yes and no is right cannot be told.
 */
export function contraryAsked({ topic, proposition }: Place, asking: string): 'contrary' | 'either' | null {
  const words = contraries[`${topic}/${proposition}`];
  if (!words?.test(asking)) return null;
  return NEGATED.test(asking.replace(words, ' ')) ? 'either' : 'contrary';
}
