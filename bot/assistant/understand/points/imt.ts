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
/** What is claimed comes after who says it. */
const SAYS =
  /^.*\b(?:say(?:s|ing)?|said|told|tells|claims?|reckons?|insists?|argues?|swears?|thinks?|dit|disent|dis|pretend\w*|soutien\w*|affirme\w*|pense\w*|assure\w*|jure\w*|repond\w*|explique\w*)\b/;
/** A reason or a condition: what it denies is not what is asked. */
const BECAUSE =
  /(?<=[a-z] |, )(?:since|because|given|seeing|even (?:if|though)|although|though|parce qu|vu qu|puisqu|etant donne|alors qu|meme si|bien qu|if|s'il|si (?:je|on|il|elle|personne|aucun|rien)|quand|when)\b[^?,]*|\b(?:who|qui|which|whoever|celui qui|ceux qui) (?:[a-z']+ ){1,3}(?:nothing|rien|anything|pas|not|no|aucune?)\b/;
/** An asking sentence of so few words, with one of these, goes back to what was told before it: "is that allowed?". */
const SHORT = 9;
const GOES_BACK =
  /\b(?:that|this|it|so|ca|cela|(?:le|la|les|lui|them|him|her) (?:laiss\w*|faire|do)|do (?:that|this|so|it)|right|raison|normal\w*|allowed|droit|regl[oe]|(?:can|may|could|do) (?:he|she|they|it)|ok|okay|fine|possible|legal|conforme|c'est|dans les clous|il (?:peut|fallait|devait)|elle (?:peut|devait)|correct|vrai|true|fair)\b/;

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
    const plain = sentence.replace(TAGS, ' ').replace(BECAUSE, ' ').replace(SAYS, ' ');
    if (ONLY.test(plain) && !first.anyhow) return undefined;
    const denies = !first.anyhow && DENIES.test(plain.replace(first.words, ' '));
    const turns = refuses && !REFUSES.test(first.words.exec(sentence)?.[0] ?? '');
    return odd(denies, wrong, turns) ? first.denied : first.value;
  };
  const wrong = odd(WRONG.test(asking), FORBIDS.test(asking));
  if (claim !== null) {
    const check = asking.slice(asking.indexOf(claim) + claim.length);
    const said = ASKS_DEED.test(check) ? claim.replace(NOT_ALLOWED, ' ') : claim;
    const claimed = valueIn(said, WRONG.test(check), false, true);
    if (claimed !== undefined) return claimed;
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

const PUNISHED =
  "(?:punish\\w*|sanction\\w*|penalis\\w*|penaliz\\w*|zero|0|pay(?:er|ing|s)? (?:for (?:it|him|her|that|this)|(?:pour|a cause d[e']) ?(?:lui|elle|ca|cela)?)|in trouble|prend\\w* (?:aussi|quelque chose|cher)|trinqu\\w*|ramass\\w*|touche\\w*|responsab\\w*|liable|hit|dragged|suffer\\w*|concerne\\w*|affected|tombe\\w* (?:aussi )?sur|impute\\w*|fautif\\w*|coupable)";
const TALKED =
  /\b(?:talk\w*|whisper\w*|chat\w*|spoke|speak\w*|communic\w*|parl\w*|chuchot\w*|bavard\w*|discut\w*|message\w*|sms|text(?:ed|ing|s)?|e-?mail\w*|mails?|whats ?app|lend\w*|lent|borrow\w*|pret\w*|emprunt\w*|pass(?:ed|ing|er|e)|echang\w*|exchang\w*|swap\w*|neighbou?r|voisine?)\b/;
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
        /\b(?:exclu\w*|bann?ed|barred|ban|group\w*|equipe|team|les autres|recidiv\w*|repeat\w*|second|deuxieme)\b/,
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
        /\b(?:(?:send|turn|throw|kick|put|make|ask)\w* (?:[a-z]+ ){0,4}(?:away|out|home|leave)|renvoy\w*|mettre dehors|faire sortir|vir(?:er?|ee?)|leave the room|quitter la salle|sortir|expuls\w*|refus\w*|exclu\w*)\b/,
      about: new RegExp(
        `(?=[^]*${NO_ID.source})(?=[^]*\\b(?:know(?:s|n)? (?:me|him|her|them|each other|who)|recogni[sz]\\w*|reconn\\w*|conna(?:is|it|issent)|vouch\\w*|temoign\\w*|se port\\w* garant|familiar|garanti\\w*)\\b)`,
      ),
    },
    {
      value: 'let_in',
      denied: 'turned_out',
      words:
        /\b(?:sit|stay|go on|carry on|keep writing|continue|take (?:the|my)|start|do without|enough|suffi\w*|compos\w*|rest(?:e|er)|pass(?:er|e)|laiss\w*|let|admit\w*|accept\w*|allow\w*|enter|in\b|entrer|pouvoir|ok|okay|fine|dispens\w*|exempt\w*|skip|waive\w*|vouch\w*)\b/,
      about: new RegExp(
        `(?=[^]*${NO_ID.source})(?=[^]*\\b(?:know(?:s|n)? (?:me|him|her|them|each other|who)|recogni[sz]\\w*|reconn\\w*|conna(?:is|it|issent)|vouch\\w*|temoign\\w*|se port\\w* garant|familiar|garanti\\w*|taught me|mon (?:ancien )?prof)\\b)`,
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
      value: 'shown',
      denied: 'unshown',
      words:
        /\b(?:(?:montr\w*|show\w*|film\w*|pan|sweep|scan|filmer|turn|tourn\w*|faire (?:le )?tour|balay\w*)\b[^.?!;]{0,40}\b(?:room|piece|chambre|cam\w*|webcam|bed|lit|placard\w*|cupboard|bureau|corner\w*|coin\w*|walls?|murs?)|(?:tour|sweep|scan) (?:de|of) (?:la|ma|the|my) (?:piece|chambre|room|bedroom))\b/,
    },
    {
      value: 'company',
      denied: 'alone',
      words: new RegExp(
        `\\b${VISITOR}\\b[^.?!;]{0,60}\\b(?:entr\\w*|come|comes|coming|came|walk\\w*|pop\\w*|enter\\w*|rest\\w*|stay\\w*|be (?:in|there|next)|etre (?:la|dans)|sit\\w*|sleep\\w*|dor\\w*|passe\\w*|assist\\w*|help\\w*|bring\\w*|apport\\w*|present\\w*|in (?:the|my)|(?:dans|a cote))\\b|\\b(?:let|laiss\\w*|have|avoir|keep|gard\\w*|faire entrer)\\b[^.?!;]{0,20}\\b${VISITOR}\\b`,
      ),
      unless:
        /\b(?:before|avant) (?:the (?:start|exam)|it starts|le debut|l'epreuve|de commencer|que (?:ca|l'epreuve))\b/,
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
  guest_point: [
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
      value: 'bound',
      denied: 'exempt',
      words:
        /\b(?:appl(?:y|ies|iqu\w*)|concern\w*|bound|bind\w*|tenue?s?|soumise?s?|subject|respect\w*|follow\w*|obey\w*|obei\w*|suivre|observ\w*|compl(?:y|ies)|conform\w*|valent|vaut|valable\w*|count)\b/,
      about: /\b(?:regle\w*|rules?|regulations?|interieur|discipline|hygien\w*|security|securite|safety)\b/,
      unless: /\b(?:where|ou (?:est|sont|puis|trouv\w*)|trouve\w* ou|read|lire|consult\w*)\b/,
    },
  ],
  exam_reach: [
    {
      value: 'part',
      denied: 'whole',
      words:
        /\b(?:(?:only|just|seulement|juste|uniquement|que) (?:on |sur |the |les |la |le |about |des |part |une )*(?:last|first|derni\w*|premi\w*|part|parties?|half|moitie|chapitre\w*|chapters?|weeks?|semaines?|modules?|sections?|selection|some|certaine?s?)|impasse|skip|leave out|hors programme|(?:part|half|moitie|partie) (?:of|du|de la) (?:the )?(?:syllabus|course|programme|cours))\b/,
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
  plagiarism: ['group_point', 'repeat_point', 'plagiarism_mark'],
  conduct: ['exchange_effect'],
  'default-materials': ['exchange_effect'],
  sanctions: ['sessions_after', 'exchange_effect', 'unmarked_zero'],
  identity: ['known_face'],
  'online-exam': ['site_script', 'room_point', 'paper_by_hand'],
  'end-of-exam': ['unmarked_zero'],
  'leave-for-good': ['leave_form'],
  jury: ['minutes_point', 'second_call', 'quorum_point', 'guest_point'],
  appeal: ['appeal_filter'],
  'contest-mark': ['remark_by'],
  'marks-and-results': ['validated_by'],
  fees: ['fee_point'],
  registration: ['early_close'],
  premises: ['smoke_point', 'sober_check', 'entry_point', 'host_point'],
  'fire-and-safety': ['safety_act', 'drill_point'],
  'assessment-methods': ['exam_reach', 'course_rules'],
};

/** The points of a rule that a folded question about `topic` asks about. */
export function imtPointsIn(folded: string, topic: TopicId): Facts {
  const told: [string, unknown][] = (points[topic] ?? []).map((name) => [
    name,
    pointIn(wordings[name] as readonly Wording<PointFact>[], folded),
  ]);
  if (topic === 'registration')
    told.push(['at_closing', wordings.at_closing.find(({ words }) => words.test(folded))?.value]);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}
