import type { Facts, FactValue } from '../../../../rules/facts.ts';
import type { PointFact } from '../../../../rules/facts/points/imt.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';
import { askedIn } from '../form.ts';

/** Words for one value of a point, in a sentence; the first that are found count. */
interface Wording<N extends PointFact> {
  readonly value: FactValue<N>;
  readonly words: RegExp;
  /** The words count only where these stand in the question, too. */
  readonly about?: RegExp;
  /** The words do not count where these stand in the question, too. */
  readonly unless?: RegExp;
  /** The value where the sentence says the contrary: denies it, or asks whether it is wrong. */
  readonly denied?: FactValue<N>;
  /** The words are a denial themselves: another one beside them is part of it. */
  readonly anyhow?: true;
  /** The words themselves say that something is right, wrong or forbidden: that they do turns nothing round. */
  readonly judges?: true;
  /** The words judge a deed: where a question asks whether somebody's word of it is right, they are not about the deed. */
  readonly ofDeed?: true;
}

const DENIES =
  /\b(?:pas|plus (?:le|la|les|droit|rien|personne|valable|besoin)|jamais|aucune?|ni|sans|not|never|without|neither|nor|no|dont|doesnt|isnt|cant|wont|cannot|no one|nobody|personne|rien|nothing)\b|n't\b/;
/** Only so much: neither a denial nor none. */
const ONLY = /\bn(?:e |')(?:[a-z']+ ){1,4}qu[e']/;
/** What is no denial: "isn't it?", "or not?", "n'est-ce pas ?", "don't I have to…?", "no problem". */
const TAGS =
  /\b(?:n'est[- ]ce pas|(?:ou|or) (?:pas|non|not|no)|is ?n't it|non ?\?|pas vrai|why not|pourquoi pas|pas de (?:souci|probleme)|no problem|pas mal)|(?:^|[,;:] ?|\b(?:but|so|and|mais|et|alors|donc) )(?:is|are|do|does|did|wo|was|were|should|ca|could|would|has|have)n't (?=(?:i|we|he|she|it|they|that|this|the|my|you|there|everybody|everyone)\b)/g;
/** Asks whether something is wrong. */
const WRONG =
  /\b(?:wrong(?:ly)?|tort|trompe\w*|mistaken|a mistake|abusi\w*|abus|illegal\w*|anormal\w*|irregul\w*|unfair\w*|breach)\b/;
const FORBIDS =
  /\b(?:interdi\w*|forbid\w*|forbidden|prohibit\w*|defendu|banned from|against the (?:rules?|regulations?)|contraire au reglement)\b/;
const REFUSES =
  /\b(?:refus\w*|declin\w*|say(?:ing)? no|dire non|object(?:s|ing)?|oppos\w*|rejet\w*|turn\w* down)\b/;
/** How something was done. */
const QUIETLY = /\b(?:sans|without) [a-z']+(?: (?:mot|word|noise|bruit))?/;
/** Somebody objected to what was done: whoever asks whether they are right asks of that. */
const OBJECTS =
  /\b(?:complain\w*|scold\w*|told (?:me|us|him|her|them) off|yell\w*|shout\w*|reproach\w*|object(?:s|ed)|furious|angry|cross with|criticis\w*|criticiz\w*|engueul\w*|reproch\w*|grond\w*|rale\w*|plain\w*|rappele a l'ordre|furieu\w*|fache\w*|critique\w*|oppos\w*)\b/;
const OF_ONESELF = /\b(?:i|we|my|our|je|j'ai|ai-je|nous|on|avons-nous)\b/;
/** What is claimed comes after who says it. */
const SAYS =
  /^.*\b(?:say(?:s|ing)?|said|told|tells|claims?|reckons?|insists?|argues?|swears?|thinks?|dit|disent|dis|pretend\w*|soutien\w*|affirme\w*|pense\w*|assure\w*|jure\w*|repond\w*|explique\w*|disant|saying|claiming)\b/;
/** A reason or a condition: what it denies is not what is asked. */
const BECAUSE =
  /(?<=[a-z] |, )(?:since|because|given|seeing|even (?:if|though)|although|though|parce qu|vu qu|puisqu|etant donne|alors qu|meme si|bien qu|if|s'il|si (?:je|on|il|elle|personne|aucun|rien)|quand|when)\b[^?,]*|\b(?:who|qui|which|whoever|celui qui|ceux qui) (?:[a-z']+ ){1,3}(?:nothing|rien|anything|pas|not|no|aucune?)\b/;
/** An asking sentence of so few words, with one of these, goes back to what was told before it: "is that allowed?". */
const SHORT = 9;
const GOES_BACK =
  /\b(?:that|this|it|so|ca|cela|(?:le|la|les|lui|them|him|her) (?:laiss\w*|faire|do)|do (?:that|this|so|it)|right|raison|normal\w*|allowed|droit|regl[oe]|(?:can|may|could|do) (?:he|she|they|it)|ok|okay|fine|possible|legal|conforme|c'est|s'y (?:fier|tenir)|bien (?:fait|agi|reagi|procede)|correct(?:ly|ement)|properly|trust (?:him|her|them|that|it)|(?:safe|good|sound) (?:bet|advice|plan)|bon conseil|dans les clous|il (?:peut|fallait|devait)|elle (?:peut|devait)|correct|vrai|true|fair)\b/;

/** "Où" is no alternative. */
const EITHER =
  /(?<!\b(?:jury|jour|cas|moment|salle|piece|la|ecole|page|session|reunion) )\b(?:ou|or)\b(?! (?:pas|non|not|no)\b)/;
/** "He says they may not. May they?" asks of the deed, not of what he says. */
const ASKS_DEED =
  /\b(?:droit|allowed|permitted|entitled|peu(?:t|vent)|can|may|could)\b(?!.*\b(?:raison|right ?\?|true|vrai))/;
const NOT_ALLOWED =
  /\b(?:(?:n')?(?:ont|a|ai|as|avaient|avait|avons) (?:pas|aucun|plus) (?:le )?droit|(?:are|is|were|was|am) ?(?:not|n't) (?:allowed|permitted|entitled)|(?:can|may|could) ?(?:not|n't)|can't|couldn't|(?:peu(?:t|vent)|pouvai(?:t|ent)) (?:pas|plus))\b/g;

const sentencesIn = (text: string) => text.match(/[^?!.;]+(?:[?!;]+|\.+(?=\s|$)|\.|$)/g) ?? [];
const odd = (...said: readonly boolean[]) => said.filter(Boolean).length % 2 === 1;
const judgedWrong = (text: string) => odd(WRONG.test(text), FORBIDS.test(text));

/** The value of a point that "yes" to a folded question would say; none where that cannot be told. */
function pointIn<N extends PointFact>(
  wordings: readonly Wording<N>[],
  folded: string,
): FactValue<N> | undefined {
  const { asking, claim } = askedIn(folded);
  const all = (sentence: string) =>
    wordings.filter(
      ({ words, about, unless }) =>
        words.test(sentence) && about?.test(folded) !== false && unless?.test(folded) !== true,
    );
  const valueIn = (
    sentence: string,
    wrong: boolean,
    refuses: boolean,
    isClaim = false,
  ): FactValue<N> | undefined => {
    const found = all(sentence);
    const [first] = found;
    if (!first) return undefined;
    const others = new Set(found.map(({ value }) => value)).size > 1;
    if (others && !isClaim && EITHER.test(sentence)) return undefined;
    const told = sentence.replace(TAGS, ' ').replace(BECAUSE, ' ').replace(SAYS, ' ');
    // "He came in without a word. Is that a breach?"
    const plain = first.judges ? told.replace(QUIETLY, ' ') : told;
    if (ONLY.test(plain) && !first.anyhow) return undefined;
    const denies = !first.anyhow && DENIES.test(plain.replace(first.words, ' '));
    const turns = refuses && !REFUSES.test(first.words.exec(sentence)?.[0] ?? '');
    // "They say that it is a breach. Are they wrong?"
    const judged = first.judges
      ? odd(judgedWrong(sentence.replace(first.words, ' ')), isClaim && wrong)
      : wrong;
    return odd(denies, judged, turns) ? first.denied : first.value;
  };
  const wrong = judgedWrong(asking);
  if (claim !== null) {
    const check = asking.slice(asking.indexOf(claim) + claim.length);
    // "I hold one. Is it right to refuse another?" asks of the refusal.
    const refusal = REFUSES.test(check) && all(check).length > 0 ? valueIn(check, wrong, false) : undefined;
    if (refusal !== undefined) return refusal;
    const said = ASKS_DEED.test(check) ? claim.replace(NOT_ALLOWED, ' ') : claim;
    const claimed = valueIn(said, WRONG.test(check), false, true);
    if (claimed !== undefined) return claimed;
  }
  if (claim !== null && (SAYS.test(claim) || OBJECTS.test(claim))) {
    const [judged, ...others] = all(asking);
    const check = asking.slice(asking.indexOf(claim) + claim.length);
    if (judged?.ofDeed && others.every(({ ofDeed }) => ofDeed))
      return OBJECTS.test(claim) && !OF_ONESELF.test(check) ? judged.denied : undefined;
  }
  const asked = valueIn(asking, wrong, REFUSES.test(asking));
  if (asked !== undefined) return asked;
  if (all(asking).length > 0) return undefined;
  if ((asking.match(/[a-z]+/g) ?? []).length > SHORT || !GOES_BACK.test(asking)) return undefined;
  for (const sentence of sentencesIn(folded).reverse()) {
    const told = asking.includes(sentence.trim()) ? undefined : valueIn(sentence, wrong, false);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Asks whether a deed that stands in `about` is all right, or whether it is wrong. */
const judgedBy = <V extends string>(good: V, bad: V, about: RegExp, unless?: RegExp) =>
  [
    { value: bad, denied: good, words: BREACH_ASKED, judges: true },
    { value: good, denied: bad, words: IN_ORDER_ASKED, anyhow: true },
  ].map((wording) => ({ ...wording, ofDeed: true, about, ...(unless ? { unless } : {}) })) as {
    value: V;
    denied: V;
    words: RegExp;
    about: RegExp;
    unless?: RegExp;
    ofDeed: true;
    judges?: true;
    anyhow?: true;
  }[];
const BREACH_ASKED =
  /\b(?:breach\w*|infractions?|entorses?|manquements?|violat\w*|irregular\w*|irreguli\w*|infring\w*|br[eo]a?k(?:e|en|ing|s)? (?:the|a|any) rules?|against the rules?|contraire au reglement|enfrei\w*|fautes?|faults?|wrong|tort|problem\w*|grave|serious|erreur|mistake|jump\w* the gun|too (?:soon|early|fast)|trop (?:tot|vite)|prematur\w*|premature)\b/;
const IN_ORDER_ASKED =
  /(?<!\b(?:not|pas|never) |n't )\b(?:(?:with)?in the rules|by the (?:rules|book)|in line with|in (?:the right |good |proper )?order|(?:bon|right) ordre|right (?:order|way|thing)|dans (?:les (?:regles|clous)|l'ordre)|en regle|conforme\w*|reguli(?:er|ere)s?|allowed|permitted|authori[sz]ed|autoris\w*|permis\w*|toleree?s?|ok|okay|fine|alright|all right|acceptable|admis\w*|legit\w*|droit|right|correct\w*|raison|normale?|propre|proper\w*|bien fait|bien agi|reglo|valid\w*|within (?:my|our|his|her|their) rights|may|can|could|peu(?:x|t|vent)|puis)\b/;

const PUNISHED =
  "(?:punish\\w*|sanction\\w*|penalis\\w*|penaliz\\w*|zero|0|pay(?:er|ing|s)? (?:for (?:it|him|her|that|this)|(?:pour|a cause d[e']) ?(?:lui|elle|ca|cela)?)|in trouble|prend\\w* (?:aussi|quelque chose|cher)|trinqu\\w*|ramass\\w*|touche\\w*|responsab\\w*|liable|hit|dragged|suffer\\w*|concerne\\w*|affected|tombe\\w* (?:aussi )?sur|impute\\w*|fautif\\w*|coupable)";
const TALKED =
  /\b(?:talk\w*|whisper\w*|chat\w*|spoke|speak\w*|communic\w*|parl\w*|chuchot\w*|bavard\w*|discut\w*|message\w*|sms|text(?:ed|ing|s)?|e-?mail\w*|mails?|whats ?app|lend\w*|lent|borrow\w*|pret\w*|emprunt\w*|pass(?:ed|ing|er|e)|slid|slides?|slip(?:s|ped|ping)?|gliss\w*|refil\w*|toss(?:ed|es)?|lanc\w*|echang\w*|exchang\w*|swap\w*|neighbou?r|voisine?)\b/;
const SIGNS_UP_AGAIN =
  /\b(?:(?:prochaine?s?|autres?|nouvelles?|futures?|toutes? (?:les )?|next|other|further|future|new|any|later) (?:[a-z]+ ){0,2}(?:sessions?|exam\w*|certif\w*|moocs?|cours\w*)|(?:s'|se |re-?|me )?(?:re)?inscri\w*|sign(?:ing)? up|regist\w*|enrol\w*|represent\w*|sessions?)\b/;
const NO_ID = /\b(?:carte|card|identite|identity|id|passe?ports?|papiers?|cni|permis|licen[cs]e|piece d')\b/;
const VISITOR =
  "(?:coloc\\w*|flat-?mates?|room-?mates?|housemates?|(?:ma|mon|my|his|her|sa|son) (?:[a-z]+ )?(?:mere|pere|maman|papa|frere|s(?:oe|œ)ur|copine?|mari|femme|conjointe?|compagne|compagnon|fils|fille|bebe|enfants?|mum|mom|dad|mother|father|brother|sister|girlfriend|boyfriend|husband|wife|partner|son|daughter|kids?|baby|children)|(?:quelqu'un|someone|somebody|anyone|anybody|(?:une?|another|other) (?:autre )?(?:personnes?|person|people|adulte?)|other people|an adult|a child|un enfant|un bebe|a baby)|a (?:friend|mate|colleague|relative)|un (?:ami|pote|collegue|proche))";
const MARKS =
  '(?:corrig\\w*|note(?:e|s|r)?|mark(?:ed|s|ing)?|graded?|count(?:s|ed)?|compt\\w*|evalu\\w*|valid\\w*)';
const BACK_TO_SITE =
  /\b(?:re-?connect\w*|(?:re-?)?log(?:ged|ging)? (?:back |in)|logged in again|revenue?s?|retourn\w*|rouvr\w*|rouvert|re-?open\w*|went back|gone back|going back|come back|came back|back (?:on|onto|into|to) |acced\w*|access\w*|refresh\w*|recharg\w*|rafraichi\w*|onglet|tab|page)\b/;
const ABSENT = '(?:procur\\w*|prox(?:y|ies)|represent\\w*|pouvoirs?|mandats?|absents?)';
const GUEST =
  /\b(?:guests?|invite\w*|invitee?s?|scolarite|registry|ingenieure? pedagogique|learning designer|instructional designer|expert\w*|outsider\w*|exterieure?s?|consultati\w*|observ\w*|summoned|convoque\w*|learners?|apprenante?s?|students?|etudiante?s?|enseignants? du cours|teachers? of the course|tutors?|tuteurs?)\b/;

const AGAIN =
  /\b(?:(?:second|2nd|deuxieme|2e|2eme|seconde|nouvelle|new) (?:call|meeting|convocation|reunion|time|fois|seance|convening|summons|session|attempt|try)|(?:call|conven|convoqu|summon|invit|re-?conv)\w* (?:[a-z]+ ){0,3}(?:again|anew|a nouveau|de nouveau|une deuxieme fois|une seconde fois|a second time)|re-?(?:conv\w*|called|call(?:ed|ing)? (?:it|them))|recall\w* the (?:jury|board)|reconvo\w*|(?:after|apres) (?:a |une |the |la )?(?:first|premiere) (?:meeting|reunion|call|convocation|seance)?[^.?!;]{0,30}\b(?:no|without|sans|failed|fail|quorum|manque)|(?:last|first|previous) (?:week|time|meeting)[^.?!;]{0,40}\bquorum|faute de quorum|for want of (?:a )?quorum|quorum (?:[a-z']+ ){0,4}(?:last|first|previous|la derniere|la premiere))\b/;

/** What is not as the rules have it, and what is. */
const BREACH =
  /\b(?:breach\w*|infractions?|entorses?|manquements?|violat\w*|irregularit\w*|infring\w*|signal\w*|broke(?:n)? (?:the|a|any) rules?|break(?:s|ing)? (?:the|a|any) rules?|against the rules?|contraire au reglement|enfrei\w*|(?:en|in) faute|wrong|tort|problem\w*|a signaler|report (?:it|him|her|that))\b/;
const IN_ORDER =
  /\b(?<!(?:not|n't|pas) )(?:(?:with)?in the rules|by the (?:rules|book)|in line with|in order|dans les (?:regles|clous)|en regle|conforme\w*|regulier\w*|allowed|permitted|authori[sz]ed|autoris\w*|permis\w*|tolere\w*|ok|okay|fine|alright|acceptable|admis\w*|legit\w*|droit)\b/;
const HOME_ROOMS =
  "(?:cuisine|salon|couloir|salle de bains?|autre (?:piece|chambre|bout)|piece d'a cote|palier|kitchen|living ?room|lounge|hall(?:way)?|corridor|bathroom|next (?:room|door)|other room|another room|rest of the (?:flat|house)|upstairs|downstairs|outside (?:my|the|his|her) (?:door|room))";
const PEOPLE =
  "(?:coloc\\w*|(?:flat|room|house)-?mates?|(?:ma|mon|my|his|her|sa|son|mes|ses) (?:[a-z]+ ){0,2}(?:mere|pere|maman|papa|frere|soeur|copine?|mari|femme|compagne|compagnon|fils|fille|enfants?|parents?|mum|mom|dad|mother|father|brother|sister|girlfriend|boyfriend|husband|wife|partner|son|daughter|kids?|children)|quelqu'un|some(?:one|body)|(?:little|petit|petite|kid|grand|big) (?:brother|sister|frere|soeur)|voisine?|neighbou?r)";
/** Somebody who was at home, and not in the room of the exam. */
const OUT_OF_THE_ROOM = new RegExp(
  `^(?=[^]*\\b${PEOPLE}\\b)[^]*(?:\\b(?:jamais|pas|never|not|[a-z]+n't|sans)\\b[^.?!;]{0,25}\\b(?:passe\\w*|franchi\\w*|entre\\w*|mis (?:un |les )?pieds?|ouvert|pousse|came|come|set foot|cross\\w*|enter\\w*|open\\w*|through)\\b[^.?!;]{0,25}\\b(?:ma|la|sa|mon|my|the|his|her|in|dans|into|door|porte)\\b|\\b(?:stay\\w*|remain\\w*|rest\\w*|was|were|is|are|est|sont|etait|etaient|cook\\w*|watch\\w*|sleep\\w*|dor\\w*)\\b[^.?!;]{0,25}\\b(?:in|dans|en|a|au|on|outside) (?:the |la |le |l'|une? |my |ma |sa |his |her )?${HOME_ROOMS}\\b)`,
);
/** Somebody who came into the room of an exam. */
const INTO_THE_ROOM = new RegExp(
  `\\b${PEOPLE}\\b[^.?!;]{0,60}(?<!\\b(?:jamais|pas|never|not|n't|n'a|n'est) )\\b(?:entre|entree?s?|entrait|est (?:venue?|passee?|entree?)|came in|comes in|come in|walk\\w* in|tiptoe\\w* in|pop\\w* in|burst\\w* in|slip\\w* in|step\\w* in|enter(?:s|ed)|(?:came|walked|went|wandered|got) into|passed behind|debarqu\\w*|deboul\\w*)\\b`,
);
/** Two proxies for one member. */
const TWO_PROXIES =
  /\b(?:deux|two|2|three|trois|four|quatre|several|plusieurs|both|second|deuxieme|seconde|2e|2nd|another|one more|un autre|une autre|un de plus|une de plus|les deux)\b|\b(?:accepte|pris|recu|ai|took|accepted|have|got|hold) (?:deja )?(?:celui|celle|that) (?:de|of)\b[^]{0,80}\b(?:celui|celle|that|the one) (?:de|d'|of|from)\b|\b(?:deja|already) (?:[a-z']+ ){0,4}(?:pouvoir|procuration|proxy|mandat|une?|one)\b|\b(?:pouvoir|procuration|proxy|mandat)\b[^?!]{0,60}\b(?:le sien|la sienne|hers|theirs|his too|his as well)\b/;
const PROXIES =
  /\b(?:procur\w*|procu|pouvoirs?|prox(?:y|ies)|mandats?|powers? of attorney|(?:confi|donn|remett|laiss)\w* (?:[a-z]+ )?(?:leurs?|sa|son) (?:voix|vote)|vote for (?:them|both|him|her)|both votes|les deux voix|vot\w* (?:pour|a la place d[e'u]) ?(?:eux|elles|lui|elle|(?:l'|les |le |la )?(?:autres?|absents?|[a-z]+))|vot\w* (?:a|en) (?:leur|sa) (?:place|nom)|vot\w* (?:in|on) (?:their|his|her) (?:place|stead|behalf|name)|vot\w* (?:for|on behalf of|in place of|instead of) (?:two|both|absent|an absent|the absent|my|a|another|other)|represent\w*)\b/;
const TIE =
  /\b(?:egalite|ties?|tied|tie-?break\w*|partage (?:egal )?des voix|voix (?:sont |etaient )?(?:a egalite|partagees)|draw|dead heat|deadlock\w*|ex aequo|evenly split|split|equal votes|even|partout|autant de (?:voix|votes)|as many (?:votes )?(?:for|against))\b|\b(deux|trois|two|three|one|une?|[1-9])\b (?:[a-z]+ ){0,4}(?:pour|for|in favou?r|contre|against|to (?:[a-z]+))\b[^.?!;]{0,25}\b\1\b|\b([1-9]) ?(?:-|a|v|vs|contre|against) ?\2\b/;
const TRAVEL_COSTS =
  /\b(?:(?:train|bus|plane|avion|travel\w*|trajets?|voyages?|deplacements?|transports?|journey|hotel|nuit\w*|billets?|tickets?|essence|petrol|mileage|kilomet\w*)\b[^.?!;]{0,60}\b(?:pa(?:y|id|ye)\w*|rembours\w*|refund\w*|reimburs\w*|cover\w*|couv\w*|charge\w*|frais|costs?|expenses|compens\w*|indemni\w*)|(?:pa(?:y|id|ye)\w*|rembours\w*|refund\w*|reimburs\w*|cover\w*|couv\w*|pren\w* en charge|frais|costs?|expenses|compens\w*|indemni\w*|dedommag\w*)\b[^.?!;]{0,40}\b(?:train|bus|plane|avion|travel\w*|trajets?|voyages?|deplacements?|transports?|journey|hotel|nuit\w*|billets?|tickets?|essence|petrol|mileage|kilomet\w*))\b/;
const FEW =
  /\b(?:trop peu|pas assez|peu (?:de|d')|too few|not enough|so few|only (?:\d+|a (?:few|handful)|one|two|three|four|five|six|seven|eight|ten|a dozen)|just (?:\d+|a (?:few|handful)|one|two|three|four|five|six)|que (?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix)|seulement (?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix)|(?:\d|1\d|une?|deux|trois|quatre|cinq|six|dix) (?:seule?s?|inscrite?s?|candidate?s?|personnes?|apprenante?s?|pele)|(?:\d|1\d|one|two|three|four|five|six|ten) (?:people|candidates?|learners?|of us|persons?)|handful|poignee|manque de (?:candidats|monde|participants)|lack of (?:candidates|takers)|low (?:numbers|attendance)|fewer than|moins de|(?:the )?only (?:one|candidate|person)|seule? (?:candidate?|inscrite?|a (?:avoir )?choisi\w*))\b/;
const UNPAID =
  /\b(?:(?:transfer|payment|virement|paiement|reglement|cheque|money|fees?|frais)\b[^.?!;]{0,40}\b(?:went (?:out|through)|left|sent|arriv\w*|came|parti\w*|pass\w*|fait|made|effectu\w*|paye\w*|paid|credit\w*)\b[^.?!;]{0,15}\b(?:after\w*|later|late|too late|apres|lendemain|trop tard|en retard|plus tard)|(?:paid|pay|paye|regle|vire) (?:[a-z']+ ){0,3}(?:(?:the |a |one |two |three |le |deux |trois )*(?:days?|jours?|weeks?|monday|tuesday|lundi|mardi) (?:after|later|apres|trop tard|plus tard)|trop tard|too late|late|en retard|le lendemain)|unpaid|impay\w*|non[- ](?:paye\w*|regle\w*|reglement|paiement)|(?:pas|jamais|rien|plus|sans|oublie\w*|not|never|[a-z]+n't|without|forgot\w*)(?: [a-z']+){0,4} (?:paye\w*|regle\w*|payer|regler|paid|pay(?:ing)?|vire\w*|settle\w*)|(?:paiement|payment|cb|carte|card|virement|transfer|cheque)\b[^.?!;]{0,30}\b(?:refus\w*|rejet\w*|declin\w*|bounc\w*|fail\w*|echou\w*|pas passe\w*|n't (?:go|gone) through|never (?:went|arrived|came)|plante\w*|bloqu\w*)|incomplet\w*|incomplete|(?:il )?manqu(?:e|ait|ent|aient) (?:encore |toujours )?(?:une?|des?|le|la|mon|ma)|(?:missing|lacking)\b[^.?!;]{0,25}\b(?:document\w*|paper\w*|proof|piece\w*|form)|(?:document\w*|paper\w*|proof|piece\w*|justificatif\w*)\b[^.?!;]{0,25}\b(?:missing|manqu\w*|oublie\w*|forgotten|pas (?:fourni\w*|envoye\w*|joint\w*)|never sent|not (?:sent|provided|attached)))\b/;
const CLOSED_BY_NOW =
  /\b(?:inscriptions?|registrations?|enrol\w*|sign-?ups?|cloture|closing|deadline|cut-?off|date limite|portail|portal|window)\b[^.?!;]{0,40}\b(?:termin\w*|clos\w*|ferm\w*|fini\w*|ended|closed|over|shut|passe\w*|hier|yesterday|last (?:night|week|month)|depass\w*|gone)\b|\b(?:apres|after|past|since|depuis|a|at|on|le jour de) (?:la |the |the announced )?(?:date (?:de |limite)?)?(?:cloture|closing|deadline|cut-?off)\b/;
const RESULTS = '(?:resultats?|notes?|results?|marks?|grades?|scores?)';
/** "Marks come out in three weeks", "avant que les notes sortent". */
const RESULTS_PENDING = new RegExp(
  `\\b${RESULTS}\\b[^.;?!]{0,20}\\b(?:come|comes|coming|will|'ll|due|expected|are to|go up|sort(?:ent|iront|ira)|tomb(?:ent|eront)|arriv(?:ent|eront)|seront|sera|attend\\w*|prevus?|dans (?:\\d|une|deux|trois|quinze))\\b[^.;?!]{0,40}|\\b${RESULTS}\\b[^.;?!,]{0,25}(?:\\bpas\\b|\\bnot\\b|n't\\b|\\bjamais\\b|\\byet to\\b)[^.;?!,]{0,25}\\b(?:sorti\\w*|publi\\w*|tomb\\w*|affich\\w*|out|up|posted|published|released|online|en ligne|la|connu\\w*|known)\\b|\\b(?:avant|before|ahead of|until|jusqu'a|en attendant|wait\\w* for|attend\\w*)\\b[^.;?!,]{0,30}\\b${RESULTS}\\b|\\b(?:pas encore|not yet|still no|haven't|no)\\b[^.;?!,]{0,25}\\b${RESULTS}\\b|\\b(?:on|nous|i|we|je|j') ?(?:n'a|n'ai|n'avons|have not|haven't)\\b[^.;?!,]{0,15}\\b${RESULTS}\\b`,
);
const RESULTS_OUT = new RegExp(
  `\\b(?:(?:after|apres|une fois|now that|once|maintenant que|depuis|since)\\b[^.;?!,]{0,30}\\b${RESULTS}\\b|${RESULTS}\\b[^.;?!,]{0,20}\\b(?:(?:are|were|have been|came|is|was|already|now|sont|ont ete|viennent d'etre|etaient|deja) )+(?:out|up|published|posted|released|publi\\w*|sorti\\w*|tomb\\w*|affich\\w*|en ligne|online|la))\\b`,
);

/** Fees unpaid, or a file incomplete, when registrations closed. */
const UNPAID_AT_CLOSING = new RegExp(`(?=[^]*(?:${UNPAID.source}))(?=[^]*(?:${CLOSED_BY_NOW.source}))`);
const NOT_CLOSED_YET =
  /\b(?:demain|tomorrow|next (?:week|month)|prochaine?|dans (?:\d+|un|une|deux|trois) (?:jours?|heures?|semaines?)|in (?:\d+|a|one|two|three) (?:days?|hours?|weeks?)|will close|(?<!\b(?:sont|deja|etaient|ete) )closes|vont fermer|ferment|avant la (?:cloture|fermeture|date)|before (?:the )?(?:closing|deadline|cut-?off|they close)|bientot|soon)\b/;
const CENTRE = /\b(?:centres?|centers?|venues?|sites?|locations?|villes?|cit(?:y|ies)|lieux?)\b/;
const HELD_FOR_A_COURSE =
  /\b(?:organis\w*|held|hold|tenue?|tien\w*|runs?|sessions?|ont lieu|a lieu|takes? place|scheduled|programme\w*)\b[^]{0,80}\b(?:cours|course|mooc|module)\b|\b(?:cours|course|mooc|module)\b[^]{0,80}\b(?:organis\w*|held|hold|tenue?|tien\w*|runs?|sessions?|ont lieu|a lieu|takes? place|scheduled|programme\w*)\b/;
const OF_A_CANDIDATE =
  /\b(?:(?:je|j') ?(?:peux|puis|pourr\w*|ai le droit)|puis-je|can i|may i|could i|(?:candidate?s?|apprenante?s?|learners?|students?|etudiante?s?) (?:peu\w*|can|may)|on peut (?:se |re)|repass\w*|retak\w*|attempt\w*|tentatives?|tent\w*|tries|re-?presenter|resit\w*|jury|exclu\w*|bann?ed|barred)\b/;
const WORK_COMPUTER =
  '(?:pc|ordi|ordinateur|computer|laptop|machine|mac(?:book)?|poste)\\b[^.?!;]{0,30}\\b(?:typ(?:e|es|ing)|work(?:s|ing)?|writ(?:e|es|ing)|compos\\w*|travaill\\w*|tak(?:e|es|ing)|sit(?:s|ting)?|pass(?:e|er|ent)|ecri\\w*|repond\\w*|answer\\w*|us(?:e|es|ing)|utilis\\w*|sert|sers|exam\\w*|epreuve)';
const ONLINE_WORK =
  /\b(?:online|en ligne|remote\w*|a distance|distanciel|webcam|(?:at|from) home|chez (?:moi|lui|elle|eux))\b/;
const CERTIFICATE = /\b(?:certific\w*|certifs?|attestation\w*|parchemin)\b/;
const BETWEEN_LEARNERS =
  /(?=[^]*\b(?:lend\w*|lent|slid\w*|slip(?:ped|s)?|borrow\w*|pass(?:ed|es|ing)?|pret\w*|emprunt\w*|gliss\w*|echang\w*|exchang\w*|swap\w*|whisper\w*|chuchot\w*|parl\w*|talk\w*|spoke|text(?:ed|ing)?|sms|messages?|whats ?app|hand(?:ed)?|gave|give|donne\w*|file|filait|refil\w*)\b)(?=[^]*\b(?:voisine?s?|neighbou?rs?|camarades?|classmates?|amie?s?|potes?|friends?|mates?|copine?s?|copains?|(?:guy|girl|candidate?|student|learner|person|woman|man|apprenante?|etudiante?|fille|gars|mec) (?:next|on my|beside|in front|behind|to my|across|a cote|derriere|devant|d'a cote)|(?:autre|another|other|fellow) (?:candidate?s?|apprenante?s?|etudiante?s?|students?|learners?)|each other|entre nous)\b)/;
const WITH_STAFF =
  /\b(?:(?:to|au|aux|a la|avec|with|from|de|du|by|par) (?:the |le |la |l'|les |un |une |a |an )?(?:proctors?|surveillante?s?|invigilators?|staff|centre|teachers?|prof\w*)|(?:before|avant|after|apres) (?:the |le |la |l')?(?:exam\w*|epreuve|test|start|debut|end|fin))\b/;
const CAUGHT =
  /\b(?:flagrant delit|red[ -]handed|(?:saw|seen|caught|catch\w*|vue?|surpris\w*|prise?|choppe\w*|spotted|grille\w*)\b[^.?!;]{0,60}\b(?:cheat\w*|copy\w*|copi\w*|reading|lire|lisait|crib\w*|anti-?seches?|notes|answers|phone|telephone|wristwatch|watch|trich\w*|fraud\w*|recopi\w*))\b/;
const ONLY_SUSPECTED =
  /\b(?:soupcon\w*|suspect\w*|suspicion|pas (?:sure?|certaine?)|not sure|i think|je crois|doute)\b/;
const NOT_VALIDATED =
  /(?:\b(?:not|pas|sans|without|before|avant|never|jamais|hadn't|hasn't|haven't)\b|n't\b)[^.?!;]{0,40}\b(?:sign\w* off|valid\w*|approv\w*|feu vert|green light|accord|cleared|confirm\w*)\b/;
const SMOKES =
  /\b(?:fum(?:e|es|er|ent|ais|ait|ons|ee?s|eurs?|euses?)|smok(?:e|es|ed|ing|ers?)|cigar\w*|cigs?|clopes?|tabac|tobacco|pipe|roulees?|lit up|light(?:s|ing|ed)? up)\b/;
/** What the ban on smoking does not name, or what is asked of it besides. */
const APART_FROM_SMOKE =
  '\\b(?:vap\\w*|e-?cig\\w*|electroni\\w*|puffs?|chicha|snus|dehors|outside|outdoors?|courtyard|cour|parvis|terrasse|terrace|jardin|garden|parking|car park|balcon\\w*|lawn|pelouse|devant|in front of|open air|plein air|interdire|ban|forbid|fined?|amendes?|sanction\\w*|punish\\w*|who|qui|decide\\w*)\\b';
const DRINKS =
  /\b(?:alcool\w*|alcohol\w*|bieres?|beers?|vins?|wine|cidre|cider|champagne|apero\w*|pot|bouteilles?|bottles?|whisky|vodka|booze|punch|drink(?:s|ing)?)\b/;
/** A proxy for each of two members. */
const ANOTHER_HOLDER =
  /\b(?:(?:un|une|pouvoir|procuration) chacune?|one each|a (?:proxy|vote) each|each (?:hold|holds|get|gets|carry|take)|chacune? (?:un|une|le sien|la sienne)|different members|membres differents|to another member instead)\b/;

const FINISHED =
  '(?:apres|after|once|une fois|finie?s?|finished|termine\\w*|over|ended|done|submitted|soumis\\w*|rendue?s?|le soir|ce soir|hier|lendemain|that (?:evening|night)|the (?:next|following) (?:day|morning)|later|plus tard|afterwards|ensuite|temps ecoule|time (?:is|was) up)';
/** Back on the site of an online exam that is over. */
const WENT_BACK_AFTER = new RegExp(
  `(?=[^]*\\b${FINISHED}\\b)(?=[^]*\\b(?:re-?connect\\w*|(?:re-?)?log(?:ged|ging|s)? (?:back )?(?:in|on)(?:to)?|retourn\\w*|revenue?s?|reviens|revenir|revient|reouv\\w*|rouvr\\w*|rouvert\\w*|re-?open\\w*|(?:went|gone|going|go|goes|came|come|nipped|popped) back|back (?:on|onto|into|in|to) (?:the |my )?(?:site|exam|page|platform)|refresh\\w*|reload\\w*|recharg\\w*|rafraichi\\w*|reactualis\\w*|re-?acced\\w*|acced\\w*|re-?enter\\w*|revisit\\w*)\\b)`,
);
/** The exam goes on, or the results are out. */
const STILL_DURING =
  /\b(?:resultats?|results?|before the end|avant la fin|panne|failure|crash\w*|coupure|coupe\w*|dropped|pendant (?:l'|mon |le )|during|en plein|mid-?exam|room|piece|chambre|salle)\b/;
/** The documents of a course, and this regulation. */
const COURSE_PAPERS =
  /\b(?:reglements?|regulations?|rules?|regles?|documents?|fascicules?|brochures?|booklets?|syllabus|grading (?:rules|scheme|criteria)|baremes?|modalites|conditions (?:de validation|d'evaluation|of|for)|how (?:we|it|the course) (?:are|is|will be) (?:assessed|graded|marked)|assessment (?:rules|methods|system))\b/;
/** A certificate that went out, and a jury that met after that, or has not met. */
const CERTIFIED_BEFORE_JURY = new RegExp(
  `(?=[^]*(?:\\b(?:mail|e-?mail|sen[dt]|hand|gave|give|issu|print|post|releas|deliver|remi[st]|remet|envoy|delivr|distribu|donn|recu|recei|got)\\w*\\b[^.?!;]{0,40}\\bcertif|\\bcertif\\w*\\b[^.?!;]{0,40}\\b(?:mailed|e-?mailed|sent|handed|given|issued|printed|posted|released|delivered|went out|remis|envoye\\w*|delivre\\w*|distribue\\w*|donne\\w*|partis)\\b))(?=[^]*(?:\\b(?:before|avant|without|sans|prior to|ahead of|sans attendre)\\b[^.?!;]{0,30}\\b(?:jury|board)\\b|\\b(?:jury|board)\\b[^.?!;]{0,50}(?:\\b(?:later|afterwards?|plus tard|apres|ensuite|only (?:met|looked|sat|meets)|not (?:yet )?(?:met|sat|looked|given|meet)|yet to|pas encore|next week|la semaine prochaine|demain|tomorrow)\\b|n't (?:yet )?(?:met|sat|looked|given)|n'(?:a|est|avait|etait)\\b[^.?!;]{0,15}\\bpas\\b)))`,
);
const OLD_MARK =
  "(?:my|the|ma|mon|la|sa|his|her|l') ?(?:old|first|previous|former|original|earlier|initial|higher|better|best|ancienne?|premiere|precedente|initiale|meilleure|plus haute)";
/** A mark that came of a new marking. */
const NEW_MARK =
  /\b(?:re-?mark\w*|re-?grad\w*|recorri\w*|recorrection|re-?not\w*|reevalu\w*|(?:new|nouvelle|second|deuxieme|2e|double) (?:mark(?:ing)?|grade|note|correction|copie)|mark(?:ed)? (?:again|anew)|looked at (?:it )?again|(?:went|gone|drop\w*|fell|came|turned|pass\w*|baiss\w*|descend\w*|tomb\w*|chang\w*) (?:down )?(?:from |de )?\d* ?(?:to|into|a|en) (?:an? |un )?\d+)\b/;
const ONLY_SOME_EXAM = /\b(?:group\w*|equipe|team|this exam|cet examen|room|salle|appeal|recours)\b/;
/** Things that were left before an exit or fire equipment. */
const LEFT_AT_EXIT =
  /\b(?:left|leav\w*|put|park\w*|stack\w*|stor(?:e|ed|ing)|pil(?:e|ed|ing)|lean(?:ed|ing|t)?|block\w*|obstruct\w*|wedg\w*|prop\w*|laiss\w*|pose\w*|mis|gare\w*|empil\w*|entrepos\w*|depos\w*|bloqu\w*|encombr\w*|appuy\w*|coinc\w*)\b[^.?!;]{0,60}\b(?:(?:emergency|fire) (?:exits?|doors?|hoses?)|extinguish\w*|hydrants?|issues?|sorties? de secours|portes? coupe-?feu|extincteurs?|degagements?|bouches? d'incendie|robinets?)\b/;
const ID_PAPERS =
  /\b(?:pieces?|papiers?|identite|identity|id|ids|identification|passe?ports?|cni|permis|licen[cs]e|cartes?|cards?)\b/;
const DRUNK =
  /\b(?:ivres?|ivresse|ebri\w*|saoule?s?|soule?s?|bourree?s?|torchee?s?|emeche\w*|pompette|alcoolise\w*|(?:apres|after) (?:\w+ ){0,3}(?:pints?|bieres?|beers?|verres|drinks|vodkas?|shots?)|drunk\w*|tipsy|wasted|hammered|plastered|intoxicat\w*|inebriat\w*|slurr\w*|stagger\w*|stoned|high (?:on|as)|drogu\w*|defonce\w*|under the influence|sous l'emprise|sous emprise|titub\w*)\b/;
/** Somebody who is not drunk. */
const SOBER =
  /\b(?:sober|sobre|a jeun|(?:not|n't|never|pas|jamais|ni|sans etre|without being|isn't|wasn't) (?:[a-z]+ ){0,2}(?:ivres?|saoule?s?|soule?s?|bourree?s?|alcoolise\w*|drunk|tipsy|intoxicated|drogue\w*|defonce\w*|stoned|high)|(?:rien|nothing|pas|not|n't) (?:[a-z]+ )?(?:bu|drunk|drank|drink)(?! (?:que|but))|(?:bu|drank|drunk|had) (?:only |just |que |qu')?(?:un |une |a |an |de l')?(?:cafe|coffee|the|tea|eau|water|coca|coke|soda|jus|juice))\b|n't (?:[a-z]+ ){0,2}(?:drunk|tipsy|intoxicated|stoned|high)\b/;
const INJURED =
  /\b(?:bless\w*|hurt|injur\w*|coll?apsed|faint\w*|malaise|evanoui\w*|tombe\w*|fell|fallen|chute\w*|accident\w*|unconscious|inconscient\w*|seizure|crise|knocked (?:out|over)|bleed\w*|saign\w*|casse\w*|broken|twisted|foule\w*|ambulance|samu|secours|pompiers|paramedics)\b/;

/** How each point is read. */
const wordings: { readonly [N in PointFact]: readonly Wording<N>[] } = {
  group_point: [
    {
      value: 'spared',
      denied: 'all',
      words:
        /\b(?:epargn\w*|spare[ds]?|exempt\w*|echapp\w*|escap\w*|off the hook|get(?:s)? (?:off|away)|get out of (?:it|this|that)|unpunished|unharmed|(?:in the|en) clear|hors de cause|s'en (?:sort\w*|tir\w*)|m'en (?:sort\w*|tir\w*)|tranquilles?|(?:am|are|is|be) (?:i |we |she |he |they |my (?:mark|grade) |(?:the )?others )?safe|keep(?:s)? (?:my|our|his|her|their) (?:own )?(?:mark|grade)|gard\w* (?:ma|notre|sa|leur) (?:propre )?note|(?:only|just) (?:the (?:one|person|guilty|culprit|author|copier)|him|her|he|she|[a-z]+ (?:gets?|is|pays?|will|should|be))|(?:que|seule?|seulement|uniquement) (?:lui|elle|celui|celle|le coupable|l'auteur|le copieur|le fautif|la fautive|[a-z]+ (?:qui|sera|est))|(?:lui|elle|[a-z]+) seule?|(?:him|her) alone|alone (?:be|is|get)|individual\w*)\b/,
    },
    {
      value: 'all',
      denied: 'spared',
      words: new RegExp(
        `\\b${PUNISHED}(?![a-z])|\\b(?:all (?:of us|four|three|five|members|the members)|everyone|everybody|the (?:whole|entire) (?:group|team)|tou(?:s|tes) (?:les|punis|sanction\\w*|concern\\w*)|tout le (?:groupe|monde)|le groupe entier|moi aussi|nous aussi|me too|as well|collectiv\\w*)\\b`,
      ),
      unless: /\b(?:second|repeat|recidiv\w*|deja (?:ete )?(?:puni|sanction)\w*|already been)\b/,
    },
  ],
  repeat_point: [
    {
      value: 'counts',
      denied: 'excused',
      words:
        /\b(?:recidiv\w*|repeat(?:ed)?(?: offen[cs]\w*)?|re-?offen\w*|(?:second|2nd|deuxieme|2e|2eme|seconde) (?:fois|time|offen[cs]e|strike|case|plagiat|plagiarism)|compt\w* (?:double|comme)|count\w* (?:twice|as)|cumul\w*|add(?:s)? up)\b/,
      about:
        /\b(?:same|meme|other|autres?|different\w*|another|version|new|nouve(?:au|lle)|earlier|previous|precedente?s?|premier\w*|first|deux|two|second|deuxieme)\b/,
      unless: /\b(?:exclu\w*|bann?ed|barred|ban\b|what happens|que se passe|risqu\w*|zero)\b/,
    },
  ],
  plagiarism_mark: [
    {
      value: 'milder',
      denied: 'zero',
      words:
        /\b(?:(?:only|just|seulement|juste|uniquement|que) (?:the|la|le|les|sur|for|that|cette|une?) (?:[a-z]+ ){0,3}(?:part|partie|passages?|section|exercice|exercise|page|paragraph\w*|question)|(?:rest|reste|remaining|other (?:parts|pages|sections)|autres (?:parties|pages)) (?:[a-z']+ ){0,4}(?:mark\w*|grad\w*|not\w*|corrig\w*|count\w*|compt\w*)|(?:mark|grade|note|corrig\w*)(?:er|ed|s)? (?:[a-z']+ ){0,3}(?:rest|reste)|(?:lower|reduced|partial|half) (?:mark|grade|the mark)|(?:instead of|rather than|au lieu d(?:e|'un)|plutot qu(?:e|'un)|mieux qu(?:e|'un)|(?:more|better) than) (?:a |an |un |le |the )?(?:zero|0)|(?:knock|take|dock|deduct|remove|enlev\w*|retir\w*|ot(?:er|e)) (?:[a-z']+ ){0,4}(?:points?|marks?)|(?:baiss\w*|diminu\w*|reduir\w*|redui\w*) (?:la|sa|ma|leur) note|penalite|malus|at least (?:one|a (?:point|mark)|half)|au moins (?:la moitie|un point)|au prorata|pro rata|proportion\w*)\b/,
      about: /\b(?:plagi\w*|copi\w*|copy\w*|lift\w*|pomp\w*|repris\w*|sources?|past\w*)\b/,
    },
    {
      value: 'zero',
      denied: 'milder',
      words: /\b(?:zero|0|automati\w*)\b(?! (?:tolerance|plagi\w*|source))/,
      about: /\b(?:plagi\w*|copi\w*|copy\w*|lift\w*|pomp\w*|repris\w*|sources?|past\w*)\b/,
      unless:
        /\b(?:exclu\w*|bann\w*|barred|ban|interdi\w*|shut out|sessions?|group\w*|equipe|team|les autres|recidiv\w*|repeat\w*|second|deuxieme)\b/,
    },
  ],
  exchange_effect: [
    {
      value: 'barred',
      words:
        /\b(?:bann?ed|barred|ban|exclu\w*|interdi\w*|blacklist\w*|kept (?:out|from)|shut out|(?:plus|jamais) (?:le droit|pouvoir)|disciplin\w*|sanction\w* (?:en plus|disciplin\w*)|on top|en plus|as well|further)\b/,
      about: TALKED,
      anyhow: true,
    },
    {
      value: 'void',
      denied: 'kept',
      words:
        /\b(?:void\w*|null\w*|nulle?s?|nullite|annul\w*|cancel\w*|invalid\w*|thrown out|binned|worthless|ne vau(?:t|dra)\w* (?:plus )?rien|lost|perdue?)\b/,
      about: TALKED,
      unless: /\b(?:zero|mark of 0|note de 0)\b/,
    },
    {
      value: 'kept',
      denied: 'void',
      words: new RegExp(
        `\\b(?:(?:copie|script|paper|exam|epreuve|travail|work|sheet) (?:[a-z']+ ){0,3}(?:still |quand meme |toujours |encore )?(?:be |etre |get |gets )?(?:${MARKS}|valable|stands?|good|safe)|(?:still|quand meme|toujours) (?:be |etre |get )?${MARKS})\\b`,
      ),
      about: TALKED,
    },
  ],
  sessions_after: [
    {
      value: 'closed',
      denied: 'open',
      words:
        /\b(?:ferme\w*|closed|shut(?: out)?|bann?ed|barred|bar|exclu\w*|blacklist\w*|kept (?:out|from)|prive\w*|bloqu\w*|block\w*|locked out|interdi\w*|refus\w*|off limits|grille\w*|debarred|lose(?:s)? (?:the|my|his|her) right|perd\w* (?:le|son|mon) droit)\b/,
      about: SIGNS_UP_AGAIN,
      unless:
        /\b(?:plagi\w*|closing date|date de cloture|inscriptions? (?:sont |est )?(?:close|fermee|cloture)\w*|late|retard)\b/,
    },
    {
      value: 'open',
      denied: 'closed',
      words:
        /\b(?:(?:can|may|could|peut|peux|puis|pourr\w*|able to|allowed to|droit (?:de|d'))\b[^.?!;]{0,40}\b(?:inscri\w*|sign(?:ing)? up|regist\w*|enrol\w*|represent\w*|(?:sit|take|try|pass\w*|retent\w*) (?:[a-z]+ ){0,3}(?:sessions?|exam\w*|certif\w*|mooc|cours))|open to (?:me|him|her|them)|ouvert\w* (?:a|pour))\b/,
      about: SIGNS_UP_AGAIN,
      unless: /\b(?:plagi\w*|what|how|comment|quoi|appeal|recours)\b/,
    },
  ],
  known_face: [
    {
      value: 'turned_out',
      denied: 'let_in',
      words:
        /\b(?:(?:send|turn|throw|kick|put|make|ask)\w* (?:[a-z]+ ){0,4}(?:away|out|home|leave)|renvoy\w*|mettre dehors|faire sortir|vir(?:er?|ee?)|leave the room|out of the room|out (?:straight|right|at once|immediately)|quitter la salle|sortir|expuls\w*|refus\w*|exclu\w*)\b/,
      about: new RegExp(
        `(?=[^]*${NO_ID.source})(?=[^]*\\b(?:know(?:s|n)? (?:me|him|her|them|each other|who)|recogni[sz]\\w*|reconn\\w*|conna(?:is|it|issent)|vouch\\w*|swear|swore|sworn|jur(?:e|ent|er)|temoign\\w*|se port\\w* garant|familiar|garanti\\w*)\\b)`,
      ),
    },
    {
      value: 'let_in',
      denied: 'turned_out',
      words:
        /\b(?:sit|stay|go on|carry on|keep writing|continue|take (?:the|my)|start|do without|enough|suffi\w*|compos\w*|rest(?:e|er)|pass(?:er|e)|laiss\w*|let|admit\w*|accept\w*|allow\w*|enter|in\b|entrer|pouvoir|ok|okay|fine|dispens\w*|exempt\w*|skip|waive\w*|vouch\w*)\b/,
      about: new RegExp(
        `(?=[^]*${NO_ID.source})(?=[^]*\\b(?:know(?:s|n)? (?:me|him|her|them|each other|who)|recogni[sz]\\w*|reconn\\w*|conna(?:is|it|issent)|vouch\\w*|swear|swore|sworn|jur(?:e|ent|er)|temoign\\w*|se port\\w* garant|familiar|garanti\\w*|taught me|mon (?:ancien )?prof)\\b)`,
      ),
    },
  ],
  site_script: [
    {
      value: 'marked',
      denied: 'unmarked',
      words: new RegExp(
        `\\b(?:${MARKS}|(?:as usual|normalement|comme (?:prevu|d'habitude))|(?:still )?(?:safe|good|ok|fine|valable|valid))\\b`,
      ),
      about: BACK_TO_SITE,
    },
    {
      value: 'unmarked',
      denied: 'marked',
      words:
        /\b(?:unmarked|ungraded|lost|perdue?s?|void|nulle?|annul\w*|invalid\w*|cancel\w*|thrown out|ecartee?|rejetee?|disqualif\w*|risk\w*|risqu\w*|cost me|coute\w*)\b/,
      about: BACK_TO_SITE,
    },
  ],
  room_point: [
    {
      value: 'elsewhere_breach',
      denied: 'elsewhere',
      words: BREACH,
      about: OUT_OF_THE_ROOM,
      unless: INTO_THE_ROOM,
      judges: true,
    },
    {
      value: 'elsewhere',
      denied: 'elsewhere_breach',
      words: IN_ORDER,
      about: OUT_OF_THE_ROOM,
      unless: INTO_THE_ROOM,
      anyhow: true,
    },
    {
      value: 'breach',
      denied: 'company',
      words: BREACH,
      about: INTO_THE_ROOM,
      unless: OUT_OF_THE_ROOM,
      judges: true,
    },
    {
      value: 'shown',
      denied: 'unshown',
      words:
        /\b(?:(?:montr\w*|show\w*|film\w*|pan|sweep|scan|filmer|turn|tourn\w*|faire (?:le )?tour|balay\w*)\b[^.?!;]{0,40}\b(?:room|piece|chambre|cam\w*|webcam|bed|lit|placard\w*|cupboard|bureau|corner\w*|coin\w*|walls?|murs?)|(?:tour|sweep|scan) (?:de|of) (?:la|ma|the|my) (?:piece|chambre|room|bedroom))\b/,
    },
    {
      value: 'company',
      denied: 'alone',
      words: new RegExp(
        `\\b${VISITOR}\\b[^.?!;]{0,60}\\b(?:entr\\w*|come|comes|coming|came|walk\\w*|pop\\w*|drop\\w*|slip\\w*|step\\w*|enter\\w*|ven(?:ir|ait|u\\w*)|vien\\w*|pos\\w*|amen\\w*|ouvr\\w*|deb\\w*|rest\\w*|stay\\w*|be (?:in|there|next)|etre (?:la|dans)|sit\\w*|sleep\\w*|dor\\w*|passe\\w*|assist\\w*|help\\w*|bring\\w*|apport\\w*|present\\w*|in (?:the|my)|(?:dans|a cote))\\b|\\b(?:let|laiss\\w*|have|avoir|keep|gard\\w*|faire entrer)\\b[^.?!;]{0,20}\\b${VISITOR}\\b`,
      ),
      unless: new RegExp(
        `\\b(?:before|avant) (?:the (?:start|exam)|it starts|le debut|l'epreuve|de commencer|que (?:ca|l'epreuve))\\b|${OUT_OF_THE_ROOM.source}`,
      ),
    },
    {
      value: 'alone',
      denied: 'company',
      words:
        /\b(?:alone|(?:toute? |toutes )?seule?s?|on my own|by myself|personne d'autre|nobody else|no one else)\b/,
      about:
        /\b(?:room|piece|chambre|salon|bedroom|kitchen|cuisine|chez (?:moi|toi|lui|elle)|at home|a la maison|flat|appart\w*)\b/,
      anyhow: true,
    },
  ],
  paper_by_hand: [
    {
      value: 'copied',
      words:
        /\b(?:a la main|by hand|handwrit\w*|with (?:a )?pen|on (?:a )?paper|sur (?:un )?(?:papier|carnet|cahier|feuille|brouillon)|in (?:a|my) notebook|au (?:stylo|crayon)|pencil|recopi\w*|de memoire|from memory|memori[sz]\w*|memoris\w*|par coeur)\b/,
      about: /\b(?:questions?|sujet|enonce\w*|paper|exam\w*|exercice\w*|exercises?)\b/,
    },
  ],
  unmarked_zero: [
    {
      value: 'zero',
      words: /\b(?:zero|a 0|un 0|0\/20|0 sur 20)\b/,
      about:
        /(?:(?:\bnot|n't|\bnever|\bpas|\bjamais|\bnon|\bwithout|\bsans) (?:[a-z']+ ){0,3}(?:handed|hand|given|turned|submitted|rendue?s?|remise?|remis|rendre|remettre|marked|graded|corrigee?|notee?)|\bunmarked|\b(?:kept|took|left with|garde|emporte) (?:[a-z]+ ){0,3}(?:copie|script|paper|sheet))\b/,
      anyhow: true,
      unless: /\b(?:trich\w*|cheat\w*|fraud\w*)\b/,
    },
  ],
  leave_form: [
    {
      value: 'no_copy_shown',
      words:
        /\b(?:montr\w*|prouv\w*|show\w*|prove\w*|demonstrat\w*)\b[^.?!;]{0,50}\b(?:copie\w*|captures?|copied|copy|copies|screenshots?|photograph\w*)\b/,
      about: /\b(?:en ligne|online|remote\w*|a distance|site|webcam|screen|ecran)\b/,
      anyhow: true,
    },
    {
      value: 'unnamed',
      words:
        /\b(?:(?:sans|without) (?:(?:y |(?:me|my|his|her|the|mettre|writing|putting|ecrire|indiquer|noter|a|le|mon|son|any|aucun) ?)+)?(?:noms?|name)|(?:skip|omit|forget|avoid|leave off|leave out|leaving (?:off|out)|oubli\w*|omettre|eviter|zapper|pas besoin d\w+|need(?:n't| not)|not (?:need to )?(?:put|write|sign)) ?(?:[a-z]+ ){0,3}(?:noms?|names?)|anonym\w*|nameless|(?:leave|laiss\w*) (?:[a-z]+ ){0,3}(?:name|nom) (?:blank|off|vide)|(?:only|just|que) (?:my |his |mon |son |le )?(?:surname|first name|last name|prenom|initials|initiales|numero|number))\b/,
      anyhow: true,
    },
    {
      value: 'named',
      denied: 'unnamed',
      words:
        /\b(?:(?:mon|ses|mes|son|le|les|leurs?|my|his|her|their|the|full) (?:noms?(?: et prenoms?)?|names?)|nom et prenom|prenom)\b/,
      about: /\b(?:copie|script|sheet|paper|answer|feuille)\b/,
    },
    {
      value: 'timed',
      words:
        /\b(?:(?:not|ecri|inscri|indiqu|mention|report|record|writ|put|mark|log)\w*(?: [a-z']+){0,4} (?:l'heure|heure|time|hour|horaire)|(?:l'heure|heure|time|hour) (?:[a-z']+ ){0,5}(?:not|ecri|inscri|indiqu|mention|record|writ|put|mark)\w*)\b/,
    },
    {
      value: 'script_kept',
      denied: 'handed_first',
      words:
        /\b(?:(?:keep|kept|gard\w*|emport\w*|take\w*|walk\w*|leave|leav\w*|go|part\w*|sor\w*|conserv\w*) (?:[a-z']+ ){0,6}(?:with (?:it|the|my|his|her)|avec|(?:ma|sa|la|my|his|her|the) (?:copie|script|answer sheet|sheet|feuille)|(?:copie|script|sheet|feuille) (?:home|with|chez|blanche|vierge))|souvenir|sans (?:rien |la |ma |sa )?(?:rendre|remettre|donner|deposer)|without (?:handing|giving|turning|returning|submitting))\b/,
      anyhow: true,
      unless: /\b(?:sujet|question paper|brouillon\w*|scrap|draft|enonce)\b/,
    },
    {
      value: 'handed_first',
      denied: 'script_kept',
      words:
        /\b(?:(?:rend\w*|remet\w*|donn\w*|hand\w*|give\w*|turn\w*|return\w*|submit\w*|depos\w*)\b[^.?!;]{0,40})\b/,
      about:
        /\b(?:vierge|blanche|blank|empty|vide|rien (?:ecrit|fait|mis)|nothing|(?:copie|script|sheet|feuille|paper))\b/,
      unless: /\b(?:email|mail|photo|later|plus tard|apres coup|poste)\b/,
    },
  ],
  kept_in: [
    {
      value: 'kept',
      denied: 'let_go',
      words:
        /\b(?:sen[dt] (?:me|him|her|them|us) back to (?:my|his|her|their|our) (?:seats?|desks?|places?)|stop(?:ped|ping)? (?:me|him|her|them|us)\b|renvoye\w* (?:a (?:ma|sa) place|m'asseoir|s'asseoir)|fait rasseoir|(?:personne|nobody|no one|noone)\b[^.?!;]{0,20}\b(?:bouge|sort|part|quitte|leaves?|goes|moves|gets up)|(?:stay|remain|rest(?:er|e|es|ons)|wait|attend(?:re|s|e)?)\b[^.?!;]{0,30}\b(?:until the|till the|to the end|jusqu'(?:a la fin|au bout)|la fin|seated)|(?:keep|kept|gard\w*|retenir|retenue?s?) (?:[a-z]+ ){0,3}(?:in|inside|seated|assise?|dans la salle)|empech\w* (?:de |d')?(?:me |le |la )?(?:sortir|partir|filer)|prevent\w* (?:[a-z]+ ){0,2}from (?:leaving|going))\b/,
      about:
        /\b(?:exam\w*|epreuve|sujet|test|controle|paper|session|proctor|surveillante?|invigilator|ran from)\b/,
      unless:
        /\b(?:(?:can|may|could) (?:i|we|he|she|they)|(?:puis|peux|peut|pouvons)(?:-je|-on|-il|-elle)?|j'ai le droit de|allowed to|droit de) (?:[a-z']+ ){0,3}(?:stay|remain|rest(?:er|e)|wait|attendre)\b/,
      anyhow: true,
    },
  ],
  minutes_point: [
    {
      value: 'refused',
      denied: 'given',
      words:
        /\b(?:refus\w*|withh\w*|deni(?:ed|es)|turn\w* (?:[a-z]+ )?down|(?:veulent|veut|voulu) (?:pas|rien)|(?:wo|would|do|does|did)n't (?:send|give|show|let|hand|share|want)|(?:pas|jamais) (?:me |le |nous |l')*(?:donn\w*|transm\w*|envoy\w*|communiq\w*|montr\w*|fourni\w*|remis|droit)|keep\w* (?:[a-z]+ ){0,2}(?:from|secret)|only (?:for|to|the) (?:the )?(?:jury |members)|reserve\w*|confidenti\w*|secret\w*)\b/,
      about:
        /\b(?:minutes|compte[s-]*[- ]?rendus?|cr|pv|proces[- ]verba\w*|report of the (?:meeting|jury)|record of)\b/,
      anyhow: true,
    },
    {
      value: 'given',
      denied: 'refused',
      words:
        /\b(?:avoir|obten\w*|recev\w*|lire|voir|consult\w*|demand\w*|reclam\w*|exig\w*|droit|acces|get|have|receive|read|see|ask for|request|demand|entitled|copy|access|send|sent|envoy\w*|transm\w*|communiq\w*|give|show|forward\w*|share)\b/,
      about:
        /(?=[^]*\b(?:minutes|compte[s-]*[- ]?rendus?|pv|proces[- ]verba\w*|report of the (?:meeting|jury)|record of)\b)(?=[^]*\b(?:je|j'|me|m'|mon|ma|i|my|i'm|learners?|apprenante?s?|students?|etudiante?s?|eleves?|candidate?s?|avocat|lawyer|parents?|famille|family|journalist\w*|employ\w*)\b)/,
      unless:
        /\b(?:(?:i am|i'm|je suis|as an?|en tant que) (?:[a-z]+ )?(?:members?|membres?|presidente?|chair)|members? of the jury|notification\w*|member|membre)\b/,
    },
  ],
  second_call: [
    {
      value: 'needs_half',
      denied: 'sits',
      about: AGAIN,
      words:
        /\b(?:quorum|half|moitie|(?:need|faut|require)\w* (?:[a-z']+ ){0,4}(?:two|deux|more|plusieurs|again|encore|at least|au moins)|enough (?:people|members)|assez (?:de|nombreux)|void|invalid\w*|nulle?|report\w*|postpone\w*|trois(?:ieme)? (?:fois|convocation)|third (?:time|call))\b/,
      unless: /\b(?:within|delai|deadline|when|quand|combien|how (?:long|soon)|by when)\b/,
    },
    {
      value: 'sits',
      denied: 'needs_half',
      about: AGAIN,
      words:
        /\b(?:(?:just|only|even|still|alone|seule?s?|que|meme|juste|toujours) (?:[a-z']+ ){0,3}(?:one|two|me|her|him|us|un|une|deux|moi|lui|elle|president\w*|chair\w*|member\w*|membre\w*)|(?:quel que soit|peu importe|whatever|however (?:few|many)|regardless of|no matter)|valid\w*|valable\w*|count\w*|compt\w*|deliber\w*|sieg\w*|sit\b|go ahead|decide\w*|tenir|hold|tranch\w*|statu\w*)\b/,
      unless:
        /\b(?:within|delai|deadline|quand|combien|how (?:long|soon|many)|by when|days? (?:later )?(?:too|ok)|in time|trop tard|too late)\b/,
    },
  ],
  quorum_point: [
    {
      value: 'lone',
      words:
        /\b(?:(?:only|just) (?:the |our |my )?(?:president|chair\w*|one (?:member|of (?:us|them))|coordinator|me)\b|(?:le |la )?(?:presidente?|coordinat\w+) (?:est |etait )?(?:toute? )?seule?|seule? (?:le |la )(?:presidente?|coordinat\w+)|(?:suis|etais|am|was) (?:the only one|toute? seule?|alone)|un seul membre|(?:the )?(?:president|chair\w*) (?:is |was )?(?:alone|on (?:her|his) own)|deliber\w*|valid\w*)\b/,
      about:
        /(?=[^]*\b(?:nobody|no one|aucune?|no|personne|sans|without|zero|none|pas de)\b[^.?!;]{0,40}\b(?:prox(?:y|ies)|procurations?|pouvoirs?|mandats?)\b)(?=[^]*\b(?:(?:only|just) (?:the |our |my )?(?:president|chair\w*|one (?:member|of (?:us|them))|coordinator|me)\b|(?:presidente?|coordinat\w+) (?:est |etait )?(?:toute? )?seule?|seule? (?:le |la )(?:presidente?|coordinat\w+)|un seul membre|(?:president|chair\w*) (?:is |was )?(?:alone|on (?:her|his) own)))/,
      unless: AGAIN,
      anyhow: true,
    },
    {
      value: 'in_person',
      denied: 'proxies_count',
      words:
        /\b(?:physiquement|in person|physically|en (?:chair|personne)|(?:have to|must|doivent|doit|faut) (?:[a-z']+ ){0,3}(?:there|la|sur place|present\w*|in the room))\b/,
      about: new RegExp(`\\b${ABSENT}\\b`),
    },
    {
      value: 'proxies_count',
      denied: 'in_person',
      words: new RegExp(
        `\\b(?:compt\\w*|count\\w*|pris\\w* en compte|includ\\w*|inclu\\w*|tally|towards?)\\b[^.?!;]{0,60}\\b(?:quorum|half|moitie|present\\w*|la)\\b|\\b${ABSENT}\\b[^.?!;]{0,60}\\b(?:compt\\w*|count\\w*)\\b|\\bcount\\w*\\b[^.?!;]{0,30}\\b${ABSENT}\\b`,
      ),
      about: new RegExp(`\\b${ABSENT}\\b`),
    },
  ],
  jury_validity: [
    {
      value: 'void',
      denied: 'valid',
      words:
        /\b(?:void|invalid\w*|nul(?:le)?s?|null|annul\w*|worthless|sans valeur|ne (?:vaut|vaudra|valait) rien)\b/,
    },
    {
      value: 'valid',
      denied: 'void',
      words:
        /\b(?:valide?s?|validly|valable\w*|valablement|stands?|holds? (?:up|good)|tien(?:t|nent)|counts?|en regle)\b/,
      unless: /\b(?:second call|notes?|marks?|proxy count|procuration\w* compt\w*)\b/,
    },
  ],
  proxy_point: [
    {
      value: 'refused',
      denied: 'taken',
      words:
        /\b(?:refus\w*|declin\w*|turn\w* (?:it |that |this |[a-z]+ )?down|dire non|say(?:ing)? no|rejet\w*|reject\w*|give (?:it |one )?back|rendre)\b/,
      about: new RegExp(`(?=[^]*${PROXIES.source})(?=[^]*(?:${TWO_PROXIES.source}))`),
      anyhow: true,
      unless: ANOTHER_HOLDER,
    },
    {
      value: 'taken',
      denied: 'refused',
      words:
        /\b(?:accept\w*|take|taking|took|prendre|prends|pris|hold\w*|deten\w*|detien\w*|cumul\w*|garder?|keep|carry\w*|carries|use|utilis\w*|receive\w*|recevoir|recois|porter?|both|(?:aux|les) deux|add|vot(?:e|er|es|ing)|represent\w*|said yes|dit oui|agreed)\b/,
      about: new RegExp(`(?=[^]*${PROXIES.source})(?=[^]*(?:${TWO_PROXIES.source}))`),
      unless: ANOTHER_HOLDER,
    },
  ],
  votes_each: [
    {
      value: 'how_many',
      words: /\b(?:combien|how many)\b[^.?!;]{0,30}\b(?:voix|votes?)\b/,
      about:
        /\b(?:dispos\w*|avoir|deten\w*|detien\w*|hold\w*|have|cast|au plus|at most|max\w*|en tout|in total|all in all|sienne|own|procur\w*|prox\w*|pouvoirs?|represent\w*)\b/,
      unless: /\b(?:needed|need|faut|requi\w*|majorit\w*|pass(?:ed|es)?|adopt\w*|carry|carried)\b/,
      anyhow: true,
    },
  ],
  tie_point: [
    {
      value: 'other',
      denied: 'chair',
      words:
        /\b(?:benefit of (?:the |any )?doubt|benefice du doute|(?:doute|doubt|tie|egalite|partage|draw|dead heat)\b[^.?!;]{0,30}\b(?:profite\w*|goes to|favou?rs?|en faveur d\w+|beneficie\w*|benefits?)|in favou?r of the (?:learner|student|candidate)|en faveur (?:de l'|du |de la )(?:apprenante?|etudiante?|candidate?|eleve)|plus agee?|doyenn?e?|oldest|eldest|youngest|most senior|plus anciens?|tir(?:age|er|e|ons|ez) au sort|draw(?:ing|n)? (?:of )?lots?|coin toss|toss a coin|pile ou face|re-?vot\w*|nouveau vote|second vote|new vote|vote again|vot\w* une (?:2e|deuxieme|seconde) fois|(?:the )?coordinat\w* (?:decides|tranche|casting vote))\b/,
      about: TIE,
    },
    {
      value: 'chair',
      denied: 'other',
      words:
        /\b(?:(?:avis|voix|vote|choix|position|opinion|say|word|side|ballot|camp|sien(?:ne)?|his|hers|mine)(?: (?:of the (?:chair\w*|president)|du president|de la presidente|qui|that|which|is|est|celle|bien|is the one that|would|will|does|ne))*,? (?:l'emporte\w*|emporte\w*|prevaut|prevau\w*|prevails?|prim(?:e|er|erait)|decid\w*|tranch\w*|compt\w* (?:double|plus|deux)|counts? (?:double|twice|more|for two)|wins?|carries|break\w*|preponder\w*|fai\w* pencher|settles?|tips?)|(?:presidente?|chair\w*|directeur general|director general|dg)\b[^.?!;]{0,30}\b(?:tranch\w*|decid\w*|l'emporte\w*|prevail\w*|casting vote|voix preponderante|break\w*|settles?|tips?|has the (?:last|final) (?:word|say)|a le dernier mot)|(?:casting vote|voix preponderante|dernier mot))\b/,
      about: TIE,
    },
  ],
  guest_point: [
    {
      value: 'kept_out',
      denied: 'deliberates',
      words:
        /\b(?:show(?:ed|n|s)? (?:me|him|her|them|us) (?:the door|out)|(?:not|n't) (?:to )?let(?:ting)? (?:me|him|her|them|us) (?:stay|remain|listen|sit|attend|watch)|sent? (?:me|him|her|them|us) out|ask(?:ed)? (?:me|him|her|them|us) to (?:leave|go|step out|wait)|(?:m'a|nous a|l'a|m'ont|l'ont|me|nous) (?:fait|mis|demande de|demande d'|prie de|faire|mettre) ?(?:sortir|dehors|quitter|attendre)|(?:pas|ne pas) (?:me |m'|le |la |nous )?(?:laiss\w*|avoir laisse|voulu)[^.?!;]{0,20}\b(?:rest\w*|assist\w*|ecout\w*))\b/,
      about: /\b(?:vot\w*|delib\w*|rais\w* hands|raising hands|decid\w*|discut\w*|argu\w*|jury)\b/,
      anyhow: true,
      unless:
        /\b(?:as an?|en tant que|je suis|i am|i'm) (?:[a-z]+ ){0,2}(?:members?|membres?|president\w*|chair)\b/,
    },
    {
      value: 'kept_out',
      denied: 'deliberates',
      words:
        /\b(?:sort(?:ir|e|ent)|leave|step out|go out|kept out|quitter|out of the room|dehors|wait outside|exclu\w*|ask\w* (?:[a-z]+ ){0,3}to (?:leave|go)|se retir\w*|withdraw)\b/,
      about: GUEST,
    },
    {
      value: 'votes',
      words:
        /\b(?:vot(?:e|er|es|ing|ent)|right to vote|droit de vote|ballot|lever la main|raise (?:my|his|her|a) hand)\b/,
      about: GUEST,
      anyhow: true,
      unless: /\b(?:who|qui|majority|majorite|tie|egalite|sans|without|no vote|n't|pas|not)\b/,
    },
    {
      value: 'deliberates',
      denied: 'kept_out',
      words:
        /\b(?:(?:assist\w*|rest\w*|stay\w*|sit in|be (?:there|present|in the room)|attend\w*|listen\w*|ecout\w*|particip\w*|take part|present\w*|join)\b[^.?!;]{0,50}\b(?:delib\w*|vot\w*|decision\w*|discussions?|decide\w*))\b/,
      about: GUEST,
      unless: /\b(?:members?|membres?) (?:of|du|de)\b/,
    },
    {
      value: 'invited',
      words:
        /\b(?:(?:president\w*|chair\w*|je|i|on|we) (?:[a-z']+ ){0,4}(?:invit\w*|convi\w*|call in|bring in|faire venir)|(?:invit\w*|convi\w*|bring in|call in|faire venir)(?:[a-z]*) (?:[a-z']+ ){0,3}(?:expert\w*|guest\w*|specialist\w*|somebody|someone|anyone|quelqu'un|professional\w*|personne\w*|outsider|consultant\w*|psycholog\w*|exterieur\w*))\b/,
      about: /\b(?:president\w*|chair\w*)\b/,
      unless: /\b(?:vot(?:e|er|es|ing)|delib\w*)\b/,
    },
  ],
  appeal_filter: [
    {
      value: 'heard',
      words:
        /\b(?:(?:jury|panel|board)\b[^.?!;]{0,30}\b(?:look\w*|examin\w*|see|hear\w*|consider\w*|review\w*|stud(?:y|ies|ied)|etudi\w*|voir|verra|regard\w*|lir\w*|read\w*|saisie?|traite\w*|deal\w*|re-?examin\w*)|(?:examin\w*|etudi\w*|hear\w*|consider\w*|review\w*|seen|looked at|lue?|presente\w*) (?:[a-z]+ )?(?:by|par|au|devant|before) (?:the |le )?(?:jury|panel|board)|(?:pass\w*|go(?:es)?|ends? up|arriv\w*|land\w*) (?:devant|before|in front of|au|to) (?:the |le )?(?:jury|panel|board))\b/,
      about: /\b(?:appeal\w*|recours|letter|lettre|courrier|contest\w*|challeng\w*)\b/,
      unless:
        /\b(?:irrecevable|inadmissible|not admissible|reject\w*|rejet\w*|turn\w* (?:it )?down|ecart\w*|dernier mot|final (?:say|word)|overturn\w*|directly|directement|decision of the jury|without|sans)\b/,
      anyhow: true,
    },
    {
      value: 'rejected',
      words:
        /\b(?:(?:management|direction|directorate|director|directeur|directrice|institut\w*|imt|they|ils|elle)\b[^.?!;]{0,60}\b(?:reject\w*|rejet\w*|refus\w*|ecart\w*|class\w*|throw\w* (?:it )?out|turn\w* (?:it )?down|dismiss\w*|bin|inadmissible|irrecevable|filter\w*|filtr\w*|block\w*|bloqu\w*))\b/,
      about: /\b(?:jury|inadmissible|irrecevable|recevab\w*|admissib\w*|forward\w*|transm\w*|without|sans)\b/,
      anyhow: true,
    },
    {
      value: 'jury_decides',
      words:
        /\b(?:jury|board)\b[^.?!;]{0,40}\b(?:decid\w*|tranch\w*|final (?:word|say)|dernier mot|overturn\w*|annul\w*|revers\w*|rul(?:e|es|ing)|statu\w*|mot de la fin)\b/,
      unless:
        /\b(?:decision of the jury|decision du jury|jury's decision|jury decided|le jury a decide|the jury has decided|to the jury|au jury|directly|directement)\b/,
    },
  ],
  mail_in_time: [
    {
      value: 'counts',
      denied: 'does_not',
      words:
        /\b(?:(?:grace (?:a|au)|thanks to|because of|count\w*|compt\w*|suffi\w*|enough|sauv\w*|save[sd]?|interromp\w*|stop\w* the clock|arret\w*)\b[^.?!;]{0,30}\b(?:e-?mails?|mails?|courriels?)|(?:e-?mails?|mails?|courriels?)\b[^.?!;]{0,30}\b(?:count\w*|compt\w*|suffi\w*|enough|sauv\w*|save[sd]?|fait foi|interromp\w*|stop\w* the clock|arret\w*|valable|valid))\b/,
      about: /\b(?:appeal\w*|recours|contest\w*|challeng\w*|delai|temps|time|deadline|mois|months)\b/,
    },
  ],
  remark_by: [
    {
      value: 'other',
      words:
        /\b(?:jury|direction|management|directeur|director|vie scolaire|student office|service|plateforme|platform|fun|another teacher|autre (?:enseignant|prof)\w*|external|exterieure?)\b[^.?!;]{0,50}\b(?:recorrig\w*|re-?mark\w*|re-?grad\w*|chang\w*|modifi\w*|decid\w*|order\w*|impos\w*|ordonn\w*|alter\w*)\b/,
      about: /\b(?:notes?|marks?|grades?|copies?|scripts?|correction)\b/,
    },
    {
      value: 'team',
      words:
        /\b(?:equipe (?:enseignante|pedagogique)|teaching team|teachers?|enseignante?s?|profs?|correcteurs?|markers?|lecturers?|we|nous|on)\b[^.?!;]{0,40}\b(?:can|may|peu\w*|libre\w*|free to|decid\w*|droit|allowed)\b[^.?!;]{0,40}\b(?:keep|maint\w*|leave|laiss\w*|chang\w*|modifi\w*|raise|lower|baiss\w*|augment\w*|re-?mark\w*|recorrig\w*)\b|\b(?:can|may|peu\w*|pouvons|libre\w*|droit)\b[^.?!;]{0,20}\b(?:we|nous|on|they|the team|teachers?|equipe enseignante)\b[^.?!;]{0,30}\b(?:keep|maint\w*|leave|laiss\w*|chang\w*|modifi\w*|raise|lower|baiss\w*|augment\w*)\b/,
      about: /\b(?:notes?|marks?|grades?)\b/,
      unless: /\b(?:week|semaine|month|mois|days?|jours?|after|apres|late|tard|final|definitiv\w*)s?\b/,
    },
  ],
  validated_by: [
    {
      value: 'other',
      words:
        /\b(?:validat\w*|valid\w*|sign\w* off|approv\w*|approuv\w*)\b[^.?!;]{0,40}\b(?:jury|enseignante?s?|teachers?|teaching team|equipe (?:enseignante|pedagogique)|vie scolaire|student office|coordonn\w*|coordinat\w*|fun|plateforme|platform)\b|\b(?:jury|enseignante?s?|teachers?|vie scolaire|student office|coordonn\w*|coordinat\w*)\b[^.?!;]{0,30}\b(?:validat\w*|valid\w*|sign\w* off|approv\w*|approuv\w*)\b/,
      about: /\b(?:notes?|marks?|grades?|results?|resultats?)\b/,
      unless: /\b(?:direction|management|institut\w*|imt|averages?|moyenne)\b/,
    },
    {
      value: 'management',
      words:
        /\b(?:validat\w*|valid\w*|sign\w* off|approv\w*|approuv\w*|feu vert|green light|ok)\b[^.?!;]{0,40}\b(?:direction|management|directorate|institut\w*|imt)\b|\b(?:direction|management|directorate|institut\w*|imt)\b[^.?!;]{0,40}\b(?:validat\w*|valid\w*|sign\w* off|approv\w*|approuv\w*|feu vert|green light)\b/,
      about: /\b(?:notes?|marks?|grades?|results?|resultats?)\b/,
      unless: /\b(?:before|avant|sans|without|pas encore|not yet)\b/,
    },
  ],
  fee_point: [
    {
      value: 'waived',
      words:
        /\b(?:exempt\w*|exoner\w*|reduc\w*|reduit\w*|discount\w*|waive\w*|waiver|cheaper|moins cher|boursier\w*|bourse|scholarship\w*|unemployed|chomage|chomeu\w*|(?:half|reduced|student) (?:price|rate|fee)|tarif (?:reduit|etudiant)|instal+ments?|en plusieurs fois|in several payments|par carte|by card|cheque|virement|transfer|paypal|echelonn\w*)\b/,
      anyhow: true,
      unless: /\b(?:clos\w*|cloture|deadline|date limite|late)\b/,
    },
    {
      value: 'same',
      denied: 'differs',
      words:
        /\b(?:(?:same|meme|identical|identique\w*|flat|unique) (?:[a-z]+ )?(?:price|fee|tarif|prix|amount|montant|cost|rate)\w*|(?:fees?|frais|price|prix|tarif|montant)\b[^.?!;]{0,30}\b(?:same|memes?|identical|identiques?))\b/,
    },
    {
      value: 'differs',
      denied: 'same',
      words:
        /\b(?:(?:fees?|frais|price|prix|tarif|montant|cost)\b[^.?!;]{0,50}\b(?:vary|varie\w*|differ\w*|change\w*|depend\w*)|(?:vary|varie\w*|differ\w*|change\w*|depend\w*)\b[^.?!;]{0,40}\b(?:fees?|frais|price|prix|tarif|montant|cost))\b/,
    },
    {
      value: 'free',
      denied: 'due',
      words:
        /\b(?:gratuit\w*|gratos|free(?: of charge)?|for nothing|(?:sans|without) (?:rien )?(?:payer|paying)|costs? nothing)\b/,
      unless: /\b(?:moocs?|cours(?:e|es)?) (?:[a-z]+ ){0,3}(?:free|gratuit\w*)[^?]*$|freely\b/,
    },
    {
      value: 'due',
      denied: 'free',
      words:
        /\b(?:pay(?:er|e|s|ing)?|payante? ?\?|(?:est|soit|c'est|est-(?:il|elle)) payante?|paie|fees?|frais|cost|charged?|coute\w*|debourser)\b/,
      about: /\b(?:exam\w*|certif\w*|session|epreuve|inscri\w*|regist\w*|sign\w*)\b/,
      unless:
        /\b(?:clos\w*|cloture|deadline|date limite|late|refund\w*|rembours\w*|back|how much|combien|card|carte|cheque|annul\w*|cancel\w*|euros?|twice|deux fois|again|encore|ecole|school)\b/,
    },
  ],
  smoke_point: [
    {
      value: 'lifted',
      denied: 'in_force',
      words:
        /\b(?:only|just|seulement|uniquement|que|merely)\b[^.?!;]{0,30}\b(?:during|pendant|when|quand|in class\w*|en cours|while|durant|on weekdays|en semaine|in (?:lecture|exam) (?:halls|rooms)|dans les (?:salles|amphis))\b/,
      about: SMOKES,
      anyhow: true,
      judges: true,
    },
    {
      value: 'lifted',
      denied: 'in_force',
      words:
        /\b(?:interdiction|ban|regle|rule|prohibition|no[- ]smoking rule)\b[^.?!;]{0,40}(?:\b(?:ne )?(?:joue|vaut|s'applique|tient|compte|court) (?:plus|pas)|\bn'est plus|\btombe|\bsaute|\bleve\w*|\bno longer|\b(?:does ?n't|does not|is ?n't|doesn't) (?:apply|hold|count|in force)|\bis (?:off|over)|\blifted|\bsuspended|\bstops|\bends|\brelaxed)\b/,
      about: SMOKES,
      anyhow: true,
      judges: true,
    },
    {
      value: 'lifted',
      denied: 'in_force',
      words:
        /(?<!\b(?:not|pas|never|jamais) |n't )\b(?:tolere?e?s?|tolerated?|permis(?:e|es)?|permitted|autorise\w*|allowed|ok|okay|fine|alright|all right|accepte?e?s?|acceptable|admis\w*|no problem|pas de (?:souci|probleme)|rien de mal|nothing wrong|dans les (?:regles|clous)|(?:ai|a|avait|avais|ont|avons) (?:bien |tout a fait )?(?:le )?droit|may|can|could|peu(?:x|t|vent)|puis|pouvai(?:s|t|ent)|pouvons)\b/,
      about: SMOKES,
      unless: new RegExp(`${APART_FROM_SMOKE}|\\b(?:fire|incendie|feu|alarm\\w*|detect\\w*)\\b`),
      anyhow: true,
    },
    {
      value: 'in_force',
      denied: 'lifted',
      words:
        /\b(?:interdiction|ban|regle|rule|prohibition)\b[^.?!;]{0,40}\b(?:s'applique\w*|vaut|joue|tient|vaudra|applies|apply|holds?|stands?|still|toujours|in force|en vigueur)\b/,
      about: SMOKES,
      judges: true,
    },
    {
      value: 'vape',
      words:
        /\b(?:vap(?:e|er|ing|ot\w*|oteuse)s?|e-?cig\w*|cigarettes? electroniques?|electronic cigarettes?|puffs?|chicha|snus)\b/,
    },
    {
      value: 'outdoors',
      words:
        /\b(?:dehors|outside|outdoors?|courtyard|cour\b|parvis|terrasse|terrace|jardin|garden|parking|car park|devant (?:l'|la |le )[a-z]+|in front of the (?:building|school|entrance)|balcon\w*|lawn|pelouse|open air|plein air)\b/,
    },
    {
      value: 'event',
      words:
        /\b(?:soirees?|part(?:y|ies)|gala|clubs?|associati\w*|evening event|extra-?scolaire\w*|extracurricular|concert|fete|week-?ends?|evenement|outside (?:class|school) hours|(?:en )?dehors des (?:cours|heures))\b/,
      about: /\b(?:fum\w*|smok\w*|cigar\w*|clope\w*|tabac|tobacco|pipe)\b/,
    },
  ],
  alcohol_point: [
    {
      value: 'stopped',
      words:
        /\b(?:(?:tell|told|telling) (?:us|me|him|them|her) (?:off|to (?:stop|leave|take|put|go|pour|throw))|(?:throw|kick|send|order|turf)\w* (?:us|me|him|her|them) (?:out|away)|confisqu\w*|confiscat\w*|take (?:away )?(?:our|my|the|their) (?:beers?|bottles?|cans?|drinks?)|engueul\w*|reprendre|rappel\w* a l'ordre|faire sortir|mettre dehors|vir(?:er|es?|ee?s)|stop (?:us|me|him|them)|intervenir|demand\w* (?:de |d')(?:ranger|sortir|partir|arreter|jeter|vider))\b/,
      about: DRINKS,
      anyhow: true,
    },
    {
      value: 'everywhere',
      denied: 'excepted',
      words:
        /\b(?:(?:interdi\w*|forbidden|banned|prohibit\w*|proscri\w*)\b[^.?!;]{0,30}\b(?:partout|everywhere|sans (?:la moindre |aucune )?exception|without (?:any |a single )?exception|anywhere|in every (?:room|corner))|(?:partout|everywhere)\b[^.?!;]{0,30}\b(?:interdi\w*|forbidden|banned|prohibit\w*)|(?:aucune exception|no exceptions?))\b/,
      about: DRINKS,
      anyhow: true,
      judges: true,
      unless:
        /\b(?:pas|not|n't) (?:[a-z]+ ){0,2}(?:interdi\w*|forbidden|banned|prohibit\w*)\b|\b(?:or|ou) (?:is|are|est|l'alcool|alcohol|it's|c'est)\b/,
    },
    {
      value: 'excepted',
      denied: 'everywhere',
      words:
        /\b(?:(?:des|une|any|an|some|two|deux) exceptions?(?: (?:a|to) (?:l'|the |this |cette )?(?:(?:alcohol )?ban|interdiction|prohibition))?|anywhere (?:at all )?(?:on|in|where)|somewhere|quelque part|(?:un|des|any) (?:endroits?|lieux?|places?) (?:ou|where))\b/,
      about: DRINKS,
      judges: true,
    },
  ],
  sober_check: [
    {
      value: 'proctor',
      words:
        /\b(?:breathalys\w*|alcootest|ethylotest|souffler|blow into)\b|\b(?:surveillante?s?|proctors?|invigilators?|i|je|myself|moi-meme)\b[^.?!;]{0,40}\b(?:constat\w*|establish\w*|test\w*|certify|declare)\b/,
      unless: /\b(?:direction|management|police|authorit\w*|autorite\w*)\b/,
    },
    {
      value: 'management',
      words:
        /\b(?:direction|management|head of the school|director\w*|directeur|directrice|ecole|school)\b[^.?!;]{0,50}\b(?:call\w*|appel\w*|ask\w*|demand\w*|police|authorit\w*|autorite\w*|constat\w*|test\w*|measures?|mesures?)\b/,
      about:
        /\b(?:ivre\w*|ebri\w*|drunk\w*|alcool\w*|alcohol\w*|saoul\w*|soul\w*|bourre\w*|drug\w*|drogu\w*|tipsy|intoxicat\w*|sober)\b/,
    },
  ],
  clear_point: judgedBy('fine', 'wrong', LEFT_AT_EXIT),
  safety_act: [
    {
      value: 'damaged',
      words:
        /\b(?:deterior\w*|damag\w*|cass\w*|brea?k\w*|tamper\w*|trafiqu\w*|bricol\w*|disconnect\w*|debranch\w*|demont\w*|play\w* with|jou(?:er|e) avec|vandal\w*|desactiv\w*|disabl\w*)\b/,
      unless:
        /\b(?:break(?:ing)? the glass|bris\w* la (?:vitre|glace)|cass\w* la (?:vitre|glace)|alarm\w*)\b/,
    },
    {
      value: 'blocked',
      words:
        /\b(?:block\w*|bloqu\w*|obstruct\w*|encombr\w*|wedg\w*|prop\w*|coinc\w*|cal(?:er|e|ee)|(?:put|leave|park|stack|stor|pos|mettre|met|laiss|depos|entrepos|gar|rang)\w*\b[^.?!;]{0,60}\b(?:in front of|devant|extingui\w*|extincteur\w*|exits?|issues?|sorties? de secours|fire (?:door|exit|hose)|hydrant|degagement\w*|corridor\w*|couloir\w*|badge))\b/,
      about:
        /\b(?:extingui\w*|extincteur\w*|exits?|issues?|sorties?|doors?|portes?|badge\w*|hydrant\w*|hose|bouche\w*|robinet\w*|corridor\w*|couloir\w*|degagement\w*)\b/,
    },
  ],
  drill_point: [
    {
      value: 'skipped',
      denied: 'attended',
      words:
        /\b(?:skip\w*|sech\w*|miss(?:er)?|rest(?:er|e) (?:dans|en|a)|stay\w* (?:in|at|inside|put|behind)|ignor\w*|avoid\w*|evit\w*|exempt\w*|dispens\w*|opt out|finish\w* (?:my|the|his)|continu\w*|zapp\w*)\b/,
      about: /\b(?:drills?|exercices? (?:d'evacuation|incendie|d'alerte|evacuation)|evacuation|simulation)\b/,
    },
    {
      value: 'attended',
      denied: 'skipped',
      words:
        /\b(?:particip\w*|take part|join\w*|attend\w*|go out|sortir|evacu(?:er|ate)|follow|suivre|obligatoire|compulsory|mandatory|oblig\w*)\b/,
      about: /\b(?:drills?|exercices? (?:d'evacuation|incendie|d'alerte|evacuation)|simulation)\b/,
    },
  ],
  entry_point: [
    {
      value: 'freely',
      denied: 'with_leave',
      words:
        /\b(?:(?:comme|quand) (?:je|on|il|elle) (?:veux|veut|souhaite|le sent)|librement|freely|whenever|any ?time|at will|(?:sans|without) (?:autorisation|permission|leave|asking|badge|demander|prior|any|rien)\b|n'importe (?:quand|quelle heure)|just (?:walk|turn|show|stroll|wander) (?:in|up)|walk (?:straight )?in|as i (?:like|please))\b/,
      anyhow: true,
    },
    {
      value: 'with_leave',
      denied: 'freely',
      words:
        /\b(?:autorisation|autorise\w*|permission|authoris\w*|authoriz\w*|leave to (?:enter|come)|horaires?|set hours|opening hours|certain hours|accord prealable|clearance)\b/,
      about: /\b(?:ecole|school|campus|site|building|batiment|premises|locaux|acces|access|entr\w*|enter)\b/,
    },
  ],
  host_point: [
    {
      value: 'exempt',
      denied: 'bound',
      words:
        /\b(?:exempt\w*|dispens\w*|ignor\w*|(?:only|just|que) (?:for|to|pour|aux|a) (?:the |les |leurs |its )?(?:own |propres )?(?:students|eleves|pupils|members)|above|me (?:moquer|passer)|not (?:my|our) (?:rules|problem)|pas (?:concernee?s?|tenue?s?|soumise?s?))\b/,
      anyhow: true,
      about: /\b(?:regle\w*|rules?|regulations?|interieur|discipline|hygien\w*|security|securite|safety)\b/,
    },
    {
      value: 'on_site_web',
      words: /\b(?:site (?:web|internet)|web ?sites?|online|en ligne|internet)\b/,
      about: /\b(?:reglement interieur|internal (?:rules|regulations)|house rules|site rules)\b/,
      unless: /\b(?:exam\w* (?:en ligne|online)|online exam\w*|epreuve en ligne)\b/,
    },
    {
      value: 'bound',
      denied: 'exempt',
      words:
        /\b(?:appl(?:y|ies|iqu\w*)|concern\w*|bound|bind\w*|tenue?s?|soumise?s?|subject|respect\w*|follow\w*|obey\w*|obei\w*|suivre|observ\w*|compl(?:y|ies)|conform\w*|valent|vaut|valable\w*|count)\b/,
      about: /\b(?:regle\w*|rules?|regulations?|interieur|discipline|hygien\w*|security|securite|safety)\b/,
      unless: /\b(?:where|ou (?:est|sont|puis|trouv\w*)|trouve\w* ou|read|lire|consult\w*)\b/,
    },
  ],
  centre_point: [
    { value: 'travel', words: TRAVEL_COSTS, about: CENTRE, anyhow: true },
    {
      value: 'kept_open',
      denied: 'closed',
      words:
        /\b(?:oblig\w*|have to|has to|must|doi[st]\w*|doivent|forc\w*|requir\w*|need to|garanti\w*|guarantee\w*|bound to)\b[^.?!;]{0,50}\b(?:open\w*|ouvr\w*|run\w*|keep\w*|maint\w*|hold|ouverte?)\b/,
      about: FEW,
    },
    {
      value: 'closed',
      words:
        /(?:\b(?:ne pas|not|pas|never)\b|n't\b)[^.?!;]{0,15}\b(?:ouvr\w*|open\w*|run\w*|hold|keep)\b|\b(?:clos\w*|shut\w*|ferm\w*|cancel\w*|annul\w*|drop\w*|scrap\w*|supprim\w*|skip\w*|renonc\w*)\b[^.?!;]{0,40}\b(?:centres?|centers?|venues?|sites?|locations?|villes?|cit(?:y|ies)|it|le|la|ce|that one|celui)\b|\b(?:centres?|centers?|venues?|sites?|locations?)\b[^.?!;]{0,30}\b(?:closed|clos|ferme\w*|cancel\w*|annule\w*|supprime\w*|dropped|scrapped|pas (?:ouvert|ouvrir))\b/,
      about: FEW,
      unless:
        /\b(?:oblig\w*|have to|has to|must|doi[st]\w*|doivent|forc\w*|requir\w*|affluence|too many|trop de|demand|cloture|deadline)\b/,
      anyhow: true,
    },
  ],
  entry_stands: [
    {
      value: 'stands',
      denied: 'cancelled',
      words:
        /\b(?:(?:quand meme|toujours|encore|still|bien|tout de meme|malgre tout|also|suis|am|is|est) (?:[a-z]+ )?(?:inscrite?s?|registered|enrolled|signed up|on the list|sur la liste)|(?:inscription|registration|enrolment|(?:my|his|her|their|ma|sa|la|the) (?:place|spot|seat))\b[^.?!;]{0,20}\b(?:valable|valide|tient|compte|maintenue|tenue|stands?|valid|holds?|counts?|ok|good|safe|bonne)|(?:can|may|could|puis|peux|peut|pourr\w*) (?:je |i |he |she |il |elle |on |still |quand meme |encore )*(?:sit|take|passer|composer|me presenter|se presenter|venir))\b/,
      about: UNPAID_AT_CLOSING,
      unless: new RegExp(
        `${NOT_CLOSED_YET.source}|(?:\\b(?:pas|plus|not|never|jamais|peux pas) |n't )(?:[a-z]+ )?(?:inscrit|registered|enrolled|valable|valide|valid|sit|take|passer)`,
      ),
      anyhow: true,
    },
    {
      value: 'cancelled',
      denied: 'stands',
      words:
        /\b(?:annul\w*|cancel\w*|void|perdue?s?|lost|caduque|invalid\w*|nulle|tombe a l'eau|off the list|plus inscrite?s?|no longer registered)\b/,
      about: UNPAID_AT_CLOSING,
      unless: new RegExp(
        `${NOT_CLOSED_YET.source}|(?:\\b(?:pas|not|never|jamais) |n't )(?:[a-z]+ )?(?:annul|cancel|lost|perdu)`,
      ),
      anyhow: true,
    },
  ],
  sessions_held: [
    {
      value: 'how_many',
      words:
        /\b(?:combien (?:de fois|de sessions?)|how (?:many (?:times|(?:exam )?sessions?)|often)|(?:nombre|number) (?:[a-z]+ )?(?:de |of |d')(?:exam )?sessions?)\b/,
      about: HELD_FOR_A_COURSE,
      unless: OF_A_CANDIDATE,
      anyhow: true,
    },
    {
      value: 'single',
      denied: 'several',
      words:
        /\b(?:une seule|un seul|only one|only once|a single|just one|just once|au plus une|at most one|une unique|qu'une(?: seule)?) ?(?:[a-z']+ )?(?:sessions?|dates?|fois|time|sittings?)?\b/,
      about: HELD_FOR_A_COURSE,
      unless: OF_A_CANDIDATE,
      anyhow: true,
    },
    {
      value: 'several',
      denied: 'single',
      words:
        /\b(?:(?:plusieurs|deux|2|several|two|more than one|plus d'une|multiple|many|different\w*) (?:[a-z]+ )?(?:sessions?|sittings?)|twice|deux fois|plusieurs fois|several times|more than once|plus d'une fois)\b/,
      about: HELD_FOR_A_COURSE,
      unless: OF_A_CANDIDATE,
    },
  ],
  own_computer: [
    {
      value: 'off',
      denied: 'on',
      words:
        /\b(?:le mien|la mienne|mine|my own|celui-la|it|this one)\b[^.?!;]{0,30}\b(?:off|eteint\w*|eteindre|shut down)\b/,
      about: new RegExp(
        `(?=[^]*${ONLINE_WORK.source})(?=[^]*\\b(?:ordinateurs?|pc|laptops?|computers?)\\b)(?=[^]*\\b(?:(?:compos\\w*|travaill\\w*|ecri\\w*) dessus|(?:work\\w*|writ\\w*|typ\\w*|tak\\w* (?:it|the exam)) on (?:it|mine)|sur lequel|exam (?:is )?on it)\\b)`,
      ),
    },
    {
      value: 'on',
      denied: 'off',
      words: new RegExp(
        `\\b${WORK_COMPUTER}\\b[^.?!;]{0,60}\\b(?:stays? on|stay\\w* (?:switched )?on|(?:be|remain|left|leave|keep) (?:[a-z]+ )?(?:switched )?on|allume\\w*|except\\w*|exempt\\w*|fait exception|spared|escape\\w*)\\b|\\b(?:except\\w*|exempt\\w*|keep|laiss\\w*|leave)\\b[^.?!;]{0,20}\\b${WORK_COMPUTER}\\b[^.?!;]{0,20}(?:\\bon\\b|allume\\w*|\\?)`,
      ),
      about: ONLINE_WORK,
    },
    {
      value: 'off',
      denied: 'on',
      words: new RegExp(
        `\\b(?:off|eteint\\w*|eteindre|shut down|appl(?:y|ies)|go(?:es)? for|concern\\w*|vau(?:t|dra)|s'appli\\w*|same|pareil|aussi|too|as well|includ\\w*|compris)\\b[^.?!;]{0,40}\\b${WORK_COMPUTER}\\b|\\b${WORK_COMPUTER}\\b[^.?!;]{0,60}\\b(?:off|eteint\\w*|eteindre|shut down|too|aussi|as well|includ\\w*|compris|concerne)\\b`,
      ),
      about: ONLINE_WORK,
    },
  ],
  content_told: [
    {
      value: 'silent',
      denied: 'told',
      words:
        /\b(?:(?:keep|stay|remain) (?:quiet|silent|it to (?:my|him|her|our)sel(?:f|ves)|mum|secret)|hold my tongue|me taire|se taire|garder (?:le silence|ca pour|le secret|secret)|(?:ne|not|[a-z]+n't|rien) (?:[a-z']+ ){0,3}(?:rien )?(?:dire|reveler|divulguer|communiquer|raconter|tell|say|reveal|share|discuss|mention))\b/,
      anyhow: true,
    },
    {
      value: 'told',
      denied: 'silent',
      words:
        /\b(?:tell\w*|told|talk\w*|shar\w*|discuss\w*|post\w*|reveal\w*|describ\w*|send\w*|swap\w*|leak\w*|blog\w*|explain\w*|chat\w*|racont\w*|parl\w*|partag\w*|dire|dis|discut\w*|publi\w*|post\w*|donn\w*|divulgu\w*|revel\w*|envoy\w*|decri\w*|expliqu\w*|communiqu\w*|balanc\w*|spoil\w*)\b/,
      about:
        /\b(?:questions?|sujets?|exercices?|exercises?|content\w*|contenu|what (?:came up|was (?:in|on|asked))|topics?|themes?|exam\w*|epreuve|paper|enonce\w*|reponses?|answers?)\b/,
      anyhow: true,
    },
  ],
  kept_outside: [
    {
      value: 'kept',
      denied: 'let_in',
      words:
        /\b(?:laiss\w* (?:[a-z']+ )?(?:dehors|a la porte|dans le couloir|devant la porte)|(?:left|kept|keep|leave) (?:[a-z]+ )?(?:outside|standing (?:outside|in the)|out in the|waiting (?:outside|in the)))\b/,
      anyhow: true,
    },
  ],
  posting: [
    {
      value: 'only_paper',
      denied: 'any_means',
      words:
        /\b(?:(?:have to|has to|must|only|necessarily|forcement|obligatoire\w*|uniquement|seulement|exclusivement|doi(?:t|vent)|need to)\b[^.?!;]{0,40}\b(?:on paper|sheets? of paper|paper (?:list|sheet|notice)|papier|panneaux?|walls?|mur|placard|notice ?board))\b/,
      about: /\b(?:affich\w*|post\w*|publi\w*|put up)\b/,
    },
  ],
  results_state: [
    { value: 'pending', words: RESULTS_PENDING },
    { value: 'out', words: RESULTS_OUT, unless: RESULTS_PENDING },
  ],
  certificate_worth: [
    {
      value: 'duplicate',
      words:
        /\b(?:duplicata|duplicates?|double|second copy|another copy|new copy|replacement|(?:lost|perdu\w*|egare\w*) (?:[a-z]+ ){0,2}(?:certific\w*|certif)|re-?(?:print|issue|edit)\w*|refaire)\b/,
      about: CERTIFICATE,
      anyhow: true,
    },
    {
      value: 'credits',
      words: /\bects\b|\bcredits?\b(?! (?:cards?|bancaire))/,
      about: CERTIFICATE,
      anyhow: true,
    },
    {
      value: 'degree',
      words:
        /\b(?:rncp|equivalen\w*|(?:vaut|vaudra|worth|remplac\w*|replac\w*|counts? (?:as|towards?)|compte\w* (?:comme|pour|dans)|reconn\w*|recogni[sz]\w*|same as|donne\w*)\b[^.?!;]{0,40}\b(?:diplom\w*|degrees?|licence|master|bachelor|etat|state|ministere|ministry|universit\w*|fac))\b/,
      about: CERTIFICATE,
      anyhow: true,
    },
    {
      value: 'job',
      words:
        /\b(?:employ(?:er|eur)s?|recruteur\w*|recruiters?|cv|linkedin|embauche|job|salaire|salary|augmentation)\b/,
      about: CERTIFICATE,
      anyhow: true,
    },
    {
      value: 'validity',
      words:
        /\b(?:expir\w*|perime\w*|(?:valid|valable|valide)\b[^.?!;]{0,30}\b(?:combien|how long|ans?|annees?|years?|a vie|for life|toujours|forever|indefinitely)|(?:combien de temps|how long|duree de|how many years|combien d'annees)\b[^.?!;]{0,30}\b(?:valid\w*|valable))\b/,
      about: CERTIFICATE,
      anyhow: true,
    },
  ],
  exchange_point: [
    {
      value: 'breach',
      denied: 'fine',
      words:
        /\b(?:breach\w*|infractions?|entorses?|manquements?|violat\w*|irregularit\w*|infring\w*|br[eo]a?k(?:e|en|ing|s)? (?:the|a|any) rules?|against the rules?|contraire au reglement|enfrei\w*|en faute|in the wrong)\b/,
      about: BETWEEN_LEARNERS,
      unless: WITH_STAFF,
      judges: true,
    },
    {
      value: 'fine',
      denied: 'breach',
      words:
        /(?<!\b(?:not|pas|never) |n't )\b(?:(?:with)?in the rules|by the (?:rules|book)|in line with the|dans les (?:regles|clous)|en regle|conforme\w*|allowed|permitted|authori[sz]ed|autoris\w*|permise?s?|ok|okay|fine|alright|legit|toleree?s?|acceptable)\b/,
      about: BETWEEN_LEARNERS,
      unless: WITH_STAFF,
      anyhow: true,
    },
  ],
  caught_point: [
    {
      value: 'let_finish',
      denied: 'at_once',
      words:
        /\b(?:(?:let|laiss\w*)\b[^.?!;]{0,25}\b(?:finish\w*|fini\w*|termin\w*|continu\w*|write|writing|go on|carry on|compos\w*|stay|rest\w*)|(?:wait|attend\w*)\b[^.?!;]{0,25}\b(?:the end|la fin)|(?:finish|continue|go on|carry on|finir|continuer|terminer|rester)\b)/,
      about: CAUGHT,
      unless: ONLY_SUSPECTED,
    },
    {
      value: 'at_once',
      denied: 'let_finish',
      words:
        /\b(?:(?:sen[dt]|throw\w*|kick\w*|put|mettre|mis|faire|fait) (?:[a-z]+ ){0,3}(?:out|sortir|dehors|away|a la porte)|exclu\w*|expel\w*|expuls\w*|vir(?:er|ee?)|renvo\w*|on the spot|immediately|right away|straight away|at once|sur[- ]le[- ]champ|immediatement)\b/,
      about: CAUGHT,
      unless: ONLY_SUSPECTED,
    },
  ],
  marks_told: [
    {
      value: 'too_early',
      denied: 'in_order',
      words:
        /\b(?:jump\w* the gun|too (?:soon|early|fast|quick\w*|hast\w*)|trop (?:tot|vite)|prematur\w*|(?:should|ought to) (?:i|we|he|she|they)? ?have (?:waited|held)|(?:aurai[st]|aurions)(?: |-)?(?:je|il|elle|on|nous)? ?(?:du|mieux fait d[e']) ?attendre|j'aurais du attendre)\b/,
      about: NOT_VALIDATED,
    },
    {
      value: 'in_order',
      denied: 'too_early',
      words:
        /\b(?:straight ?away|right away|immediately|at once|tout de suite|directement|aussitot|des maintenant|sans attendre|without waiting)\b/,
      about:
        /(?=[^]*\b(?:put|post|publish|upload|online|affich\w*|publi\w*|mettre|mets|en ligne)\b)(?=[^]*\b(?:coordinat\w*|coordonn\w*|just (?:sent|received|got|marked)|viens de (?:recevoir|corriger|finir)|vient de m'envoyer)\b)/,
      unless: /\b(?:validated|validee?s?|signed off|approved|approuvee?s?)\b/,
      anyhow: true,
    },
  ],
  site_back: [
    ...judgedBy('harmless', 'harm', WENT_BACK_AFTER, STILL_DURING),
    {
      value: 'harmless',
      denied: 'harm',
      words:
        /\b(?:pas (?:si |tres |bien )?grave|(?:no|not a|n't a) big deal|harmless|sans (?:risque|consequence|danger|incidence)|(?:does ?n't|does not|no) (?:matter|count|change anything)|(?:ne )?(?:change|craint|risque|compte) (?:rien|pas)|no harm|rien de (?:mal|grave)|(?:doesn't|does not|can't|won't) hurt|perfectly (?:safe|ok|fine)|safe|anodine?)\b/,
      about: WENT_BACK_AFTER,
      unless: STILL_DURING,
      anyhow: true,
    },
  ],
  docs_when: [
    {
      value: 'late',
      denied: 'from_start',
      words:
        /\b(?:(?:just|juste|right|shortly|peu|only|que|seulement|la veille|(?:the |la |une |le )?(?:day|week|night|month|semaine|jour|mois)) (?:before|avant|ahead of|d'avant)?(?: de)? ?(?:the |l'|my |mon |cet )?(?:exam\w*|epreuve|session|test)|(?:a|vers|at|towards|by) (?:the |la )(?:end|fin) (?:of|du|de)|half-?way|a mi-?(?:parcours|cours|chemin)|(?:en cours|au milieu) (?:de route|du (?:mooc|cours)|de formation)|(?:semaine|week) (?:\d|deux|trois|quatre|two|three|four)|(?:weeks?|semaines?|mois|months?|jours?|days?) (?:later|in|into|after|apres|plus tard|en retard)|later on|plus tard|after (?:the )?(?:start|beginning)|apres le (?:debut|lancement)|(?:une fois|once) [^.?!;]{0,30}\b(?:commence\w*|started|begun|demarre\w*)|(?:toujours|encore|still) (?:aucun\w*|pas|rien|no|nothing|not|missing|waiting)|not yet|pas encore)\b/,
      about: COURSE_PAPERS,
      anyhow: true,
    },
    {
      value: 'from_start',
      denied: 'late',
      words:
        /\b(?:des (?:le|l'|la|son|leur) ?(?:tout )?(?:debut|depart|premier jour|premiere semaine|ouverture|lancement|commencement)|(?:from|at|on|since) (?:the )?(?:very )?(?:start|beginning|outset|off|first day|day one|launch|opening)|(?:when|as soon as|quand|des que|lorsque) [^.?!;]{0,25}\b(?:starts?|begins?|opens?|launch\w*|commence\w*|ouvre|demarre|debute))\b/,
      about: COURSE_PAPERS,
    },
  ],
  certificate_order: [
    ...judgedBy('in_order', 'too_early', CERTIFIED_BEFORE_JURY),
    {
      value: 'jury_first',
      words:
        /\b(?:jury|board)\b[^.?!;]{0,40}\b(?:before|avant|first|d'abord|prior to)\b[^.?!;]{0,30}\b(?:certif\w*|remise|handed|issued|delivered|given|delivr\w*|remettre|get|have)\b/,
      about: CERTIFICATE,
      unless: CERTIFIED_BEFORE_JURY,
    },
  ],
  id_sent_out: [
    {
      value: 'in',
      denied: 'out',
      words:
        /\b(?:not|[a-z]+n't|pas|never|jamais|sans|without)\b (?:[a-z']+ ){0,2}(?:sen[dt]|sending|turn\w*|throw\w*|kick\w*|(?:fait|faire) sortir|renvoy\w*|refus\w*|exclu\w*|vire[rz]?|mis dehors|mettre dehors|(?:ask|told|made|make)\w* (?:[a-z]+ )?(?:to )?leave)\b/,
      about: ID_PAPERS,
      anyhow: true,
    },
    {
      value: 'out',
      denied: 'in',
      words:
        /\b(?:(?:fait|faire|fais|faut|demand\w*|prie\w*|laiss\w*) ?(?:[a-z']+ ){0,3}(?:sortir|partir|quitter la salle)|(?:mis|mettre|mets|mettent|foutu|flanque\w*|jete\w*) (?:[a-z]+ )?(?:dehors|a la porte)|renvo\w*|expuls\w*|vire(?:r|e|s|es)?|refus\w*|refoul\w*|exclu\w*|(?:sen[dt]|threw|throw\w*|kick\w*|turn\w*|put|boot\w*|show\w*) (?:[a-z]+ ){0,3}(?:out|away|home|the door)|(?:ask|order|told|tell|made|make|mak)\w* (?:[a-z]+ ){0,3}(?:leave|go|get out)|eject\w*|(?:not|[a-z]+n't) (?:let|allow)\w* (?:me|him|her|them|us|the [a-z]+)|(?:pas|plus) (?:laiss\w*|autoris\w*|admis\w*))\b/,
      about: ID_PAPERS,
      anyhow: true,
    },
    {
      value: 'in',
      denied: 'out',
      words:
        /\b(?:(?:laiss\w*|let|allow\w*|autoris\w*|admi[st]\w*|accept\w*) (?:[a-z']+ ){0,4}(?:compos\w*|pass\w*|entr\w*|rest\w*|continu\w*|commenc\w*|sit|stay|in|start|take|write|go on|carry on|assied|s'asseoir))\b/,
      about: ID_PAPERS,
      // "Without an ID" denies nothing of it; a refusal to let in was read before.
      anyhow: true,
    },
  ],
  drunk_point: [
    {
      value: 'kept_out',
      denied: 'let_in',
      words:
        /\b(?:refus\w*|refoul\w*|(?:turn|sen[dt]|kick|throw|threw|put|escort)\w* (?:[a-z]+ ){0,3}(?:away|home|out|off)|thrown out|bar(?:red|s)?|block\w*|bloqu\w*|stop\w* (?:me|him|her|them|us)|(?:not|[a-z]+n't) (?:let|allow|admit)\w*|keep\w* (?:me|him|her|them|us) out|kept (?:me|him|her|them|us)? ?out|(?:pas|plus|jamais) (?:voulu |me |le |la |nous |les )*(?:laiss\w*|faire entrer|entrer)|(?:mis|mettre|laisse\w*) (?:[a-z]+ )?(?:dehors|a la porte)|renvo\w*|vire(?:r|e|s)?|expuls\w*|empech\w*|interdi\w* (?:l'|d'|de |l')?(?:entree|acces|entrer|rester)|sorti de force|(?:fait|faire|demand\w* de) ?(?:[a-z]+ )?(?:sortir|partir|quitter)|(?:made|make|ask\w*|told|tell|order\w*) (?:[a-z]+ )?(?:to )?(?:leave|go)|den(?:y|ied))\b/,
      judges: true,
      about: DRUNK,
      anyhow: true,
    },
    {
      value: 'let_in',
      denied: 'kept_out',
      words:
        /\b(?:let|lets|letting|laiss\w*|admit\w*|allow\w*|accept\w*|fait|faire)\b[^.?!;]{0,40}\b(?:in|inside|enter|stay|entrer?|rest(?:er|e|ent)|passer)\b/,
      about: DRUNK,
      anyhow: true,
    },
  ],
  injured_point: [
    {
      value: 'moved',
      denied: 'left',
      words:
        /\b(?:asseoir|assise?s?|assoi[rt]|releve[rzs]?|relevee?s?|bouge\w*|deplac\w*|remu\w*|soulev\w*|redress\w*|remi\w* debout|mis\w* (?:debout|en (?:pls|position)|sur (?:une?|la|le) [a-z]+)|mettre (?:debout|sur (?:une?|la|le) [a-z]+)|install\w*|port(?:e|ee?|er|ons|ent) (?:le |la |l'|jusqu|dans|a |sur|dehors)|train\w*|(?:sat|sit|sitting|sits|prop\w*|pull\w*|haul\w*|lift\w*|help\w*|got|get|pick\w*|stood|stand) (?:me|him|her|them|the [a-z]+|my [a-z]+|someone|somebody|an? [a-z]+)(?: [a-z]+){0,2} ?(?:up|down|onto|on|into|to (?:his|her|their) feet)|(?:mov|lift|carr|drag|prop)(?:e|ed|es|ing|y|ied|ies|ged|ging)\b|sit(?:ting)? (?:him|her|them)|onto a (?:chair|bench|sofa))\b/,
      about: INJURED,
      unless: /\b(?:onlookers|crowd|bystanders|curieux|badauds|gens|attroupement|defibrill\w*)\b/,
    },
  ],
  new_mark_point: [
    {
      value: 'old_kept',
      denied: 'replaces',
      words: new RegExp(
        `\\b(?:keep|kept|get|have|gard\\w*|conserv\\w*|recuper\\w*|retrouv\\w*|repren\\w*|reprise|reven\\w*|reclam\\w*|restor\\w*|reinstat\\w*|stick (?:to|with)|go back)\\b[^.?!;]{0,30}\\b(?:${OLD_MARK})|\\b(?:${OLD_MARK})\\b[^.?!;]{0,20}\\b(?:back|(?:re)?vaut|compte\\w*|counts?|stands?|reste\\w*|retablie?|restored)\\b|\\b(?:only go up|que (?:monter|augmenter))\\b`,
      ),
      about: NEW_MARK,
    },
    {
      value: 'replaces',
      denied: 'old_kept',
      words:
        /\b(?:remplac\w*|replac\w*|overrid\w*|supersed\w*|annul\w*|cancel\w*|efface\w*|wipe\w*|stuck with|(?:coince|bloque)\w* (?:avec|a)|(?:stand|count|prevail|appl)(?:s|ies|y)?|compte\w*|prevaut|fait foi|l'emporte|(?:new|nouvelle|lower|second|deuxieme) (?:one|mark|grade|note) (?:[a-z']+ ){0,3}(?:final|definiti\w*|valable|valid)|rester? (?:a|avec) (?:\d|la nouvelle|ma nouvelle))\b/,
      about: NEW_MARK,
      unless: /\b(?:can|could|may|peu(?:t|x|vent)|puis|pourr\w*|risk\w*|risqu\w*|if|si|would|before|avant)\b/,
    },
  ],
  plagiarism_ban: [
    {
      value: 'banned',
      denied: 'free',
      words:
        /\b(?:exclu\w*|bann?ed|ban|barred|blacklist\w*|interdi[te]\w*|(?:locked|shut|kept|thrown|kicked) out|kept from|radie\w*|prive\w* d|perd\w* (?:le|mon|son|leur) droit|los(?:e|es|ing) (?:the|my|his|her|their) right)\b/,
      about:
        /(?=[^]*\b(?:plagi\w*|copi\w*|copy\w*|pomp\w*)\b)(?=[^]*\b(?:sessions?|exam\w*|inscri\w*|regist\w*|enrol\w*|sign\w* up|certif\w*)\b)/,
      judges: true,
      unless: ONLY_SOME_EXAM,
    },
    {
      value: 'free',
      denied: 'banned',
      words:
        /\b(?:can|may|could|peut|peux|puis|pourr\w*|able to|allowed to|droit (?:de|d')|still)\b[^.?!;]{0,40}\b(?:inscri\w*|sign(?:ing)? up|regist\w*|enrol\w*|(?:sit|take) (?:[a-z]+ ){0,3}(?:sessions?|exam\w*))\b/,
      about: /\b(?:plagi\w*)\b/,
      unless: ONLY_SOME_EXAM,
    },
  ],
  money_kept: [
    {
      value: 'kept',
      words:
        /\b(?:gard\w*|conserv\w*|encaiss\w*|keep(?:s|ing)?|kept|retain\w*|pocket\w*|hang(?:ing)? on to)\b[^.?!;]{0,25}\b(?:argent|frais|sous|fric|thunes?|money|fees?|cash|payment|paiement|euros?|mise)\b/,
      about:
        /\b(?:faux|fausse?s?|falsifi\w*|trafiqu\w*|truqu\w*|bidon|frau\w*|retouch\w*|photoshop\w*|forg\w*|fak(?:e|ed|ing)|doctored|tampered|altered|bogus|phony)\b/,
    },
  ],
  absence_record: [
    {
      value: 'recorded',
      words:
        /\b(?:(?:releve|transcript|bulletin|record)\b[^.?!;]{0,60}\b(?:zero|0|abs|absent\w*|absence|abi|abj)|(?:zero|0|absente?|abi|abj|abs)\b[^.?!;a-z]{0,3} ?(?:ou|or) (?:un |une |a |as |en )?[^a-z0-9]{0,3}(?:absente?|zero|0|abs|abi|abj|defaillant)|(?:marked|recorded|noted?|notee?s?|comptee?s?|inscrite?s?|put down|listed|portee?) (?:[a-z]+ ){0,2}(?:absente?s?|defaillante?s?))\b/,
      anyhow: true,
    },
  ],
  exam_reach: [
    {
      value: 'part',
      denied: 'whole',
      words:
        /\b(?:(?:only|just|seulement|juste|uniquement|que|limit\w* (?:to|a|aux?)|restrict\w* to) (?:on |sur |the |les |la |le |about |des |part |une |of |cover\w* |bears? |deals? |with |deux |trois |quatre |two |three |four |\d )*(?:last|first|derni\w*|premi\w*|part|parties?|half|moitie|chapitre\w*|chapters?|weeks?|semaines?|modules?|sections?|selection|some|certaine?s?)(?! (?:before|avant|d'avant|precedent|apres|after))\b|(?:que|only|just|juste|seulement) (?:sur |on )(?:ca|cela|that|those|these|ceux-la)|impasse|skip|(?:drop|ignor|saut|zapp|laiss\w* tomber|mis\w* de cote)\w*\b[^.?!;]{0,30}\b(?:chapitres?|chapters?|weeks?|semaines?|modules?|parties?)|leave out|hors programme|(?:part|half|moitie|partie) (?:of|du|de la) (?:the )?(?:syllabus|course|programme|cours))\b/,
      about:
        /\b(?:port(?:e|er|era|ent|ait|e-t-(?:il|on))|cover\w*|couvr\w*|revis\w*|stud(?:y|ied|ying)|learn\w*|apprendre|bear\w*|impasse|skip\w*|interroge\w*|tested|asked|tomb\w*|come up|about|limit\w*|programme|syllabus|chapitres?|chapters?)\b/,
      unless:
        /\b(?:mis\w* en ligne|online|publi\w*|post(?:ed|s)?|upload\w*|disponib\w*|available|affich\w*|communiqu\w*)\b/,
      anyhow: true,
    },
    {
      value: 'whole',
      denied: 'part',
      words:
        /\b(?:(?:whole|entire|full|all (?:of )?the|complete) (?:[a-z]+ )?(?:syllabus|course|programme|program|content\w*|material|mooc|chapters|weeks)|everything|(?:tout|totalite|ensemble|integralite|complet|entier) (?:du |de |le |ce )*(?:programme|cours|mooc|contenu)?|every (?:week|chapter|part|module)|tou(?:s|tes) les (?:chapitres|semaines|modules|parties))\b/,
      about: /\b(?:exam\w*|controle\w*|test\w*|epreuve|session|porte\w*|cover\w*|revis\w*|bear)\b/,
    },
  ],
  course_rules: [
    {
      value: 'only_advice',
      denied: 'bind',
      words:
        /\b(?:(?:just|only|simple\w*|purement|merely|que) (?:[a-z']+ ){0,2}(?:advice|guidance|guidelines?|indicati\w*|information\w*|conseils?|suggestions?|recommandations?|recommendations?)|indicati(?:f|fs|ve)|no (?:legal )?(?:force|value|weight)|(?:aucune|sans) valeur|ignor\w*|optional|facultati\w*)\b/,
      anyhow: true,
    },
    {
      value: 'bind',
      denied: 'only_advice',
      words:
        /\b(?:binding|bind(?:s)?|valeur (?:de|d'|reglementaire|contraignante)|value of|force (?:de|of)|oppos(?:able|ent|er)|rule value|have to (?:follow|respect)|oblig\w*|s'impos\w*|contraign\w*|count (?:as|like) (?:a |the )?(?:rules?|regulations?)|as much (?:force|weight|a rule)|meme valeur|same (?:force|value|weight|standing))\b/,
      about:
        /\b(?:documents?|fascicule\w*|syllabus|course page|page du cours|booklet\w*|course (?:rules|guide|material)|conditions)\b/,
    },
  ],
  early_close: [
    {
      value: 'early',
      words:
        /\b(?:(?:avanc\w*|devanc\w*|bring\w* forward|brought forward|mov\w* (?:up|forward))\b[^.?!;]{0,30}\b(?:date|cloture|closing|deadline)|(?:clo\w*|ferm\w*|shut\w*|end\w*|stop\w*|arret\w*)\b[^.?!;]{0,40}\b(?:early|earlier|avant|plus tot|before|ahead|sooner|en avance)|droit|allowed|can they|may they|legal|normal)\b/,
      about:
        /\b(?:affluence|trop de (?:monde|candidats|demandes|inscrits)|trop d'inscri\w*|too many|demand|flood\w*|rush|full|complet|afflux|oversubscribed|enormement)\b/,
    },
  ],
  at_closing: [
    {
      value: 'then',
      words:
        /\b(?:(?:on|at|by|after|past|a|au|le|apres|depuis|jour de|date de|la) (?:the |la |le |date (?:of|de) |jour (?:of|de) |day of )*(?:closing|closure|cloture|deadline|cut-?off|date limite|fermeture|end of registration\w*|fin des inscriptions)|closing (?:day|date|time)|(?:registrations?|inscriptions?) (?:[a-z]+ ){0,3}(?:closed?|closes|closes|close\w*|clos\w*|ferm\w*|over|ended|termin\w*)|in time|a temps|dans les temps|(?:jour|date) limite|dernier (?:jour|delai)|last day)\b/,
      anyhow: true,
    },
    {
      value: 'pending',
      words:
        /\b(?:(?:toujours|encore) (?:rien|pas)|pas encore|not yet|(?:still|yet) (?:has|have|had|is|are|not|un|owes?|waiting|to pay)\w*|still (?:hasn't|haven't|isn't)|n't (?:[a-z]+ ){0,4}(?:yet|so far)|pour l'instant|pour le moment|so far|a ce jour|to date|malgre (?:[a-z]+ ){0,2}(?:relances?|rappels?)|despite (?:[a-z]+ ){0,2}reminders?)\b/,
      anyhow: true,
    },
  ],
};

/** The points that each topic's questions ask about. */
const points: { readonly [T in TopicId]?: readonly PointFact[] } = {
  plagiarism: ['plagiarism_ban', 'group_point', 'repeat_point', 'plagiarism_mark'],
  conduct: ['exchange_point', 'exchange_effect'],
  'default-materials': ['exchange_point', 'exchange_effect'],
  devices: ['own_computer'],
  passing: ['certificate_worth', 'certificate_order'],
  'right-to-sit': ['entry_stands'],
  'second-session': ['sessions_held'],
  'fraud-in-the-room': ['caught_point'],
  absence: ['absence_record'],
  sanctions: ['sessions_after', 'exchange_effect', 'unmarked_zero'],
  identity: ['known_face', 'id_sent_out'],
  'late-entry': ['kept_outside'],
  'online-exam': ['content_told', 'site_script', 'site_back', 'room_point', 'paper_by_hand'],
  'end-of-exam': ['unmarked_zero'],
  'leave-for-good': ['leave_form', 'kept_in'],
  jury: [
    'minutes_point',
    'second_call',
    'quorum_point',
    'guest_point',
    'jury_validity',
    'proxy_point',
    'votes_each',
    'tie_point',
  ],
  appeal: ['appeal_filter', 'mail_in_time'],
  'contest-mark': ['remark_by', 'new_mark_point'],
  'marks-and-results': ['validated_by', 'marks_told', 'posting'],
  fees: ['fee_point'],
  registration: ['money_kept', 'early_close', 'centre_point', 'entry_stands'],
  premises: ['smoke_point', 'alcohol_point', 'sober_check', 'drunk_point', 'entry_point', 'host_point'],
  'fire-and-safety': ['clear_point', 'safety_act', 'drill_point', 'injured_point'],
  'assessment-methods': ['exam_reach', 'course_rules', 'docs_when'],
  scope: ['docs_when'],
};

/** The points of a rule that a folded question about `topic` asks about. */
export function imtPointsIn(asked: string, topic: TopicId): Facts {
  // "Mr. Petit" ends no sentence.
  const folded = asked.replace(/\b(m|mm|mr|mrs|ms|dr|pr|prof)\.(?= ?[a-z])/g, '$1');
  const told: [string, unknown][] = (points[topic] ?? []).map((name) => [
    name,
    pointIn(wordings[name] as readonly Wording<PointFact>[], folded),
  ]);
  const state = (name: 'at_closing' | 'results_state') =>
    told.push([
      name,
      wordings[name].find(
        ({ words, unless }: Wording<PointFact>) => words.test(folded) && unless?.test(folded) !== true,
      )?.value,
    ]);
  if (topic === 'premises' && SOBER.test(folded)) told.push(['drunk_point', 'sober']);
  if (topic === 'registration') state('at_closing');
  if (topic === 'online-exam') state('results_state');
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}
