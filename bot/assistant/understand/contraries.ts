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

/** Of "the online candidate must be alone". */
const VISITED =
  /\b(?:(?:pop|walk|com|step|nip|barg|wander|rush|stroll)\w* (?:[a-z]+ ){0,2}in(?:to)?|came in|c[ao]m\w* (?:back )?into|enter(?:s|ed|ing)?|(?:in|inside) (?:the|my|the same|that) (?:same )?(?:bed)?room|entr(?:e|er|ent|ait|ee)\b|passer? (?:la tete|dans (?:la|ma))|vien\w* (?:[a-z]+ ){0,3}(?:chercher|prendre|apporter|dans)|ouvr\w* (?:[a-z]+ ){0,2}porte|open\w* (?:[a-z]+ ){0,2}door|(?:dans|a cote de) (?:la|ma|moi)(?: meme)?(?: piece| chambre)?|keep me company|tenir compagnie|(?:rest|stay|sit|be|sleep|dor[mt]|assis)\w*\b[^.?!;]{0,30}\b(?:with me|next to me|beside me|pres de moi|a cote de moi|avec moi|same room|meme (?:piece|chambre))|bring (?:me|us) (?:a|some)|apport\w* (?:un|du|de))\b/;
/** Of "a re-marking may lower the mark". */
const KEPT =
  /\b(?:(?:get|claw|win|take|have|want) (?:[a-z]+ ){0,4}back|keep(?:ing|s)?|kept|recuper\w*|reinstat\w*|restor\w*|retabli\w*|redonn\w*|(?:have|ask for|claim|want|reclamer|avoir|reprendre|retrouver|demander) (?:[a-z]+ ){0,2}(?:old|former|previous|original|ancienne|premiere|initiale|precedente) (?:mark|grade|note)|gard\w*|conserv\w*|reven\w* a|go back to|(?:la )?meilleure|(?:the )?(?:better|best|higher|highest) (?:of|mark|one)|plus haute|only go up|que monter|guarantee\w*|garanti\w*|rester? (?:a|la meme)|stay(?:s)? (?:at|the same)|safe|protege\w*|protected)\b/;
/** Of "safety devices and exits must be kept clear". */
const BLOCKED =
  /\b(?:block\w*|bloqu\w*|stack\w*|obstruct\w*|encombr\w*|wedg\w*|prop\w*|coinc\w*|cal(?:er|e|ee)\b|empil\w*|entrepos\w*|stock\w*|stor(?:e|ed|ing)|pos(?:er|e|ee|ons)\b|depos\w*|laiss\w*|leav\w*|put(?:ting)?|mettre|met|mets|park\w*|gar(?:er|e|ee)\b|damag\w*|deterior\w*|cass\w*|break\w*|tamper\w*|cover\w*|couvr\w*|recouvr\w*|tap(?:e|ing) over|scotch\w*|disconnect\w*|debranch\w*|play\w* with|jouer avec|hang|accroch\w*|in front of|devant)\b/;

/** Of "the fee is returned". */
const NOT_RETURNED =
  /\b(?:keep\w*|kept|retain\w*|withh\w*|pocket\w*|hang on to|hold on to|gard\w*|conserv\w*|retenir|retien\w*|encaiss\w*|perd(?:re|u|s)?|lose|losing|lost)\b/;
/** Of "an incomplete or unpaid file cancels the registration". */
const STANDS =
  /\b(?:still (?:in|valid|registered|on|counts?|stands?|good|holds?|be (?:valid|ok))|am i (?:still )?in\b|toujours (?:inscrite?|valable|valide|bonne?)|(?:tient|tiendra|vaut|compte) (?:encore|toujours|quand meme)|(?:reste|rester) (?:valable|valide|inscrite?)|maintenue?|encore (?:valable|valide|inscrite?)|enough|suffi\w*|validee?|accept\w*)\b/;
/** Of "all members of the group are sanctioned", and of the penalty for plagiarism. */
const SPARED =
  /\b(?:get(?:s)? (?:off|away)|(?:go|goes|be|walk|gets?) (?:scot[- ])?(?:free|unpunished|unharmed)|off the hook|escap\w*|avoid\w*|spared?|exempt\w*|safe|in the clear|s'en (?:sort\w*|tir\w*)|echapp\w*|evit\w*|epargn\w*|hors de cause|tranquilles?|blanchi\w*|gard\w* (?:sa|leur|ma|mon|une) (?:note|part)|keep (?:their|his|her|my|the) (?:own )?(?:mark|grade|part)|instead of (?:a |the )?(?:zero|0)|(?:au lieu|a la place) d(?:e |'un |u )?(?:zero|0)|(?:plutot qu\w*|rather than) (?:un |a )?(?:zero|0)|(?:only|just|seul\w*|que) (?:the |l'|le |celui )?(?:one|guilty|culprit|author|auteur|coupable|copieur|qui)\b)/;

/** Of "it is done in time". */
const LATE =
  /\b(?:hors[- ]?delais?|forclos\w*|perime\w*|(?:am|is|are|was|were) (?:i|he|she|it|they|we|that|this) (?:already |really |too )?late|late ?\?|en retard|too long|trop long(?:temps)?|overdue|(?:have|has|had|did|ai|a|ont|avons) (?:i |we |he |she |they )?(?:missed|rate|loupe|depasse|miss)|delai (?:est |deja )*(?:depasse|passe|expire)|time-?barred|behind schedule|sooner|earlier)\b/;

/** Of "the room is watched without interruption". */
const ABSENT =
  /\b(?:pop(?:ping|s)? (?:[a-z]+ )?out|step(?:ping|s)? (?:[a-z]+ )?(?:out|outside|away)|leav(?:e|es|ing) (?:the |my |them |it )?(?:room|hall|alone|unattended|candidates|students)?|nip(?:ping|s)? (?:[a-z]+ )?out|slip(?:ping|s)? (?:[a-z]+ )?out|go(?:ing)? out|m'absent\w*|s'absent\w*|m'eclips\w*|s'eclips\w*|quitter? (?:la salle|l'amphi)|sortir|unattended|sans surveill\w*)\b/;

/** Words that speak of the contrary of a proposition that turns on a number, or that forbids something in other words. */
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
  'online-exam/alone': VISITED,
  'fees/refund': NOT_RETURNED,
  'registration/incomplete': STANDS,
  'plagiarism/group': SPARED,
  'plagiarism/penalty': SPARED,
  'contest-mark/lower': KEPT,
  'fire-and-safety/equipment': BLOCKED,
  'exam-paper/due': LATE,
  'invigilation/continuous': ABSENT,
  'exam-paper/instructions-due': LATE,
};

const NEGATED =
  /n't\b|\b(?:not|never|no longer|without|ne|pas|plus|jamais|sans|dont|cant|doesnt|isnt|ou|or)\b/;

/**
 * Whether a question about a proposition asks whether its contrary holds: "is that over the limit?". `either` where it
 * names both, or denies it: which of yes and no is right cannot be told.
 */
export function contraryAsked({ topic, proposition }: Place, asking: string): 'contrary' | 'either' | null {
  const words = contraries[`${topic}/${proposition}`] ?? (proposition.endsWith('in-time') ? LATE : undefined);
  if (!words?.test(asking)) return null;
  return NEGATED.test(asking.replace(words, ' ')) ? 'either' : 'contrary';
}
