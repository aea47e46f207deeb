import type { Place } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import type { Form } from '../../../rules/verdict.ts';
import { fold } from './clean.ts';
import { contraryAsked } from './contraries.ts';
import { deedOf } from './deeds.ts';

/** How a question asks, before it is known what about. */
export interface Asked {
  /** As worded, of the deed that the question names: "may I refuse her?" is `may`. `formFor` turns it to a proposition. */
  readonly form: Form;
  /** Asks for a procedure: "what do I do?". */
  readonly how: boolean;
  /** The folded wording, for `formFor`. */
  readonly folded: string;
  /** The folded sentences that ask. */
  readonly asking: string;
  /** What was said or done, where the question only asks whether that is right: "They won't mark it. Are they right?" */
  readonly claim: string | null;
}

/** "…ou pas ?", "…or not?": not a negation. */
const OR_NOT = /,? \b(?:ou (?:pas|non)|or not|oui ou non|yes or no)\b(?! (?:le |la |les |a |de |encore))/g;

/** "…, mayn't I?": asks whether what stands before it is so. */
const TAG_QUESTION =
  /, ?(?:is|are|was|were|do|does|did|ca|can|could|may|might|must|should|wo|would|has|have|had)n't (?:i|he|she|it|they|we|that|this|you|there) ?\?/g;
/** "Isn't a student allowed to…?", "ne peut-on pas… ?": asks the same without its negation. */
const NEGATIVE_EN =
  /(^|[.!?;,:] ?|\b(?:so|but|and|well) )(is|are|do|does|did|was|were|have|has|had|could|should|would|must|ca)n't (?=(?:i|we|you|he|she|it|they|there|this|that|these|the|a|an|my|our|his|her|their|students?|candidates?)\b)/g;
const NEGATIVE_FR =
  /\b(?:ne |n')(est|a|ai|ont|sont|peut|peuvent|doit|doivent|dois|puis|faut|devrait|pourrait)-((?:t-)?(?:il|elle|je|on|ce|ils|elles|nous|vous)) pas\b/g;
/** "Nothing stops me from…": asks whether one may. */
const NOTHING_FORBIDS =
  /\b(?:nothing (?:really )?(?:stops|forbids|prevents|prohibits|keeps) (?:me|him|her|us|them|anyone|you|a [a-z]+|the [a-z]+|my [a-z]+|that|this|it)(?: from)?|(?:no|there's no|there is no) (?:harm|rule) (?:in|against)|rien (?:ne |n')?(?:m'|l'|nous |lui |les |le |la |s'y |s')?(?:en )?(?:empeche|interdit|oppose)(?: (?:de|d'|a|ca|cela))?|(?:y a|il y a|ya) (?:aucun|pas de) (?:mal|souci|probleme) a)(?![a-z])/g;

/** Asks for what to do, in order. */
const HOW =
  /\b(?:comment(?! (?:ca|tu|allez|vas))|(?:je|jdois|on|tu|nous|il|elle|qu'on) (?:dois |doit |peux |peut )?(?:fais|faire|fait|faisons|procede|reagis|dis|dit|m'y prends) (?:quoi|comment)|quoi faire|jfais quoi|fais[- ]je quoi|que (?:dois-je|faut-il|doit-on|puis-je|peut-on|doit|dois|devons-nous|faire|fait-on|fais-je|fait|dire|repondre)\b|qu'est[- ]ce que je (?:fais|dois faire)|quel(?:le)? (?:est la |sont les )?(?:procedure|demarches?|marche a suivre|etapes?|protocole|conduite)|(?:^|[,:.?!] ?)(?:la |une )?(?:procedure|marche a suivre|demarche)\b|(?:procedure|circuit|demarche) a suivre|what (?:do|should|must|can|shall|would) (?:i|we|they|you|the (?:proctor|invigilator)|a (?:proctor|invigilator|student)) (?:do|say|tell)|what am i (?:supposed|meant) to do|what (?:has|needs) to be done|what (?:now|next)|what(?:'s| is| are) the (?:procedure|process|steps?|protocol|right (?:way|move)|drill)|(?:the )?procedure (?:for|to|if|when)|step[- ]by[- ]step|(?:^|[.!?:] ?)(?:the |les )?(?:steps|etapes)\b|steps? (?:to|do i|must)|how (?:do|does|should|can|must|am|to|would|is|are|will)\b|how (?:i|we) (?:should|must)|walk me through|kesk(?:e)? (?:je|jdois)|koi faire|je fais koi|on fait koi)/;

const WH_FR =
  "(?:qui|que|qu'est[- ]ce|qu'est|quoi|quel(?:le)?s?|lequel|laquelle|lesquels|lesquelles|combien|comment|pourquoi|ou (?:est|sont|dois|doit|puis|peut|faut|se|va|vont|je|on|sont|mettre|trouver|deposer|poser|puis-je|doit-on)|quand (?:est|puis|peut|dois|doit|faut|peux|pourr\\w*|sont|seront|sera|on|je|vais)|pk|pq|pourkoi|koi)";
const WH_EN =
  "(?:who|whom|whose|what|which|where|why|whens|how|when (?:at the (?:latest|earliest) |exactly |precisely )?(?:do|does|did|can|could|may|must|is|are|am|will|would|should|was|were|has|have|'s))";
const WH_LEAD =
  "(?:(?:and|so|but|now|then|also|ok|okay|et|alors|donc|mais|puis|sinon|or|ou|please|svp|hi|bonjour|du coup|en fait|tell me|dites[- ]moi|i want to know|je voudrais savoir|i'd like to know|know|savoir|idea|exactly|exactement|just|au juste)[ ,]+){0,3}(?:(?:at|from|by|until|till|to|for|with|in|on|of|about|before|after|within|under|a partir d[e'] ?|jusqu'a ?|depuis|pour|avec|de|d'|a|par|dans|en|sur|sous|chez|vers|devant|aupres de) ?)?";
const WH_START = new RegExp(`^${WH_LEAD}(?:${WH_FR}|${WH_EN})(?![a-z])`);
/** French asks at the end, too: "je fais quoi", "c'est qui", "à quelle heure". */
const WH_INSIDE =
  /\b(?:[a-z]{2,}(?:er|ir|re) (?:a |de |avec |pour |par |sur )?(?:quoi|koi|combien|qui(?= ?[?!.]| ?$)|quel(?:le)?s?(?! que)\b)|(?:c'est|c|est|sont|vient|vois|demande|appelle|previens|fais|fait|dis|faire|mets?|mettre|risque|dure|signe|faut|note|ecris|envoie|rends|compte|donnees?|affichees?|publiees?|annoncees?|fixees?|sortent|tombent|commence\w*|finit) (?:a |de |avec |pour |par |sur |devant |chez |vers |dans |aupres de )?(?:qui|quoi|koi|combien|ou|quand(?! meme)|quel(?:le)?s?)\b(?! (?:a|est|n'|veut|sont)\b)|quel(?:le)?s? (?:heure|delai|document|papier|piece|sanction|note|moment|duree|age|salle|preuve|justificatif|forme|procedure)s?|(?:c'est|c) qui|a quelle|combien de|jusqu'a quand|a partir de quand|depuis quand|(?:c'est|c|est|gardez?|gardent|prend|prends|prennent|saisir|inscris|mets?|note|retenir|compter?|choisir|vaut) (?:laquelle|lequel)|dans quel|pour quel|de quel|sous quel|chez qui|par qui|a qui|de qui|quel jour|quelle date|aupres de qui)\b/;
/** "Could you tell me under which conditions…" */
const WH_INDIRECT =
  /\b(?:tell me|know|explain|savoir|dire|m'expliquer|expliquez|preciser) (?:(?:under|at|from|by|in|a|de|dans|par|sous) )?(?:who|what|how|when|where|which|why|comment|qui|quel\w*|combien|pourquoi|ou)\b/;
const WH_LAST =
  /(?<!\b(?:et|and|or|ou) )\b(?:comment|combien|pourquoi|quand|quoi|qui|ou(?: ca)?|how|who|when|where|what)(?: (?:en fait|exactement|du coup|au juste|alors|svp|exactly|then|please|though))?\s*[?!]+$/;
/** No question words here. */
const TAGS =
  /\b(?:ou quoi|or what|ou koi|what if|et si|how about|what about|quid (?:de|d'|si)|no matter (?:what|who|how)|whatever|whoever|n'importe (?:qui|quoi|quel\w*|quand|ou))\b/g;
/** A nominal question: "Procédure de fraude ?", "Deadline to appeal?". */
const NOMINAL =
  /^(?:les? |la |l'|the |any )?(?:regles?|rules?|liste|list|sanctions?|delais?|deadlines?|penalt(?:y|ies)|consequences?|steps|policy|horaires?|conditions?|quorum|dates?|duree|montant|nombre|number|definition|difference|role|adresse|numero|contact)\b(?! (?:ok|allowed|autorise|valable|obligatoire|sont|est|are|is|peu\w+|doi\w+)\b)/;

/** Hopelessness: asks whether it is not so. */
const LOST =
  /\b(?:(?:c'?(?:est|etait)?|(?:ce|ca|cela) (?:sera|serait|est|fait)|(?:est|sera|serait)-ce) ?(?:deja |encore |vraiment |un peu |donc )?(?:trop tot|mort|cuit|foutu|fichu|rape|grille|trop tard|perdu|fini|la fin|plie)(?: pour (?:moi|lui|elle))?|(?:i'm|he's|she's|they're|we're|i am) (?:already |now )?(?:too late|out of time)|(?:have|has) (?:i|he|she|we|they) missed the (?:boat|deadline)|(?:je |j')?(?:suis|chui|chuis|jsuis) (?:mort|foutue?|cuite?|fichue?|grillee?|mal|eliminee?|dead|hors (?:jeu|delai)|recalee?)|am i (?:out|screwed|done(?: for)?|toast|too late|dead|finished|cooked|barred|locked out|excluded)|(?:(?:is|was|would|will) (?:it|that|this|he|she|they)|it's|that's|it'll) (?:be )?(?:already |now |really |still |a bit |not )?(?:too (?:late|soon|early|long|short|many|few)|over(?: the limit)?|game over|out(?: of time)?|beyond the limit)|i'm (?:screwed|done for|toast|cooked)|(?:he|she)'?s out|off the table|game over|mort ?\?|foutu ?\?|too late ?\?|too late now)(?![a-z])/;
/** The hopeful half of "c'est mort ou je peux encore entrer ?". */
const HOPE =
  /(?:\b(?:ou|or)\b[^?]{0,40}\b(?:peux|peut|puis|can|may|could|encore|still|passe|bon|ok|possible|time)\b|\b(?:can|may|could|peux|peut|puis)\b[^?]{0,60}\b(?:ou|or)\b|\b(?:laiss\w*|let|passe|prend\w*|prenn\w*|accept\w*|entrer?|rentrer?)\b[^?]{0,60}\b(?:ou|or)\b|\bin or out\b|\bdead or\b)/;

/** "C'est ok ou faut tout ranger ?" */
const EITHER =
  /\b(?:ok|bon|possible|peux|peut|puis|can|may|allowed|fine)\b[^?]{0,60}\b(?:ou|or)\b[^?]{0,30}\b(?:faut|dois|doit|must|have to|need)\b/;

/** "Am I out? Can the prof still be nice about it?" asks for hope in the end. */
const HOPE_FOLLOWS =
  /[?!.,]+ *(?:or |ou |et |and )?(?:can|may|could|is there|y a|peut|puis|est-ce que .{0,20}peu)\b/;

const ASKS_RIGHT =
  /\b(?:ai[- ]je (?:eu )?(?:raison|bien fait|bien agi|tort|correctement|mal fait)|j'ai (?:eu )?(?:raison|bien fait|tort)|(?:am|was|were) (?:i|they|he|she|we) (?:right|wrong|correct)|(?:is|was) (?:that|it|this) (?:right|correct|true|so|fair|legal|lawful|normal|proper|valid|regular|legit|justified|a (?:fault|mistake)|wrong)|is it (?:really )?true|(?:est[- ](?:il|ce)|c'est|ct|c) (?:bien )?(?:vrai|exact|juste|correct|normal|legal|regulier|reglo|valable|valide|legitime|conforme|abuse|fonde)|n'est[- ]ce pas|isn't it|aren't i|right ?\?|correct ?\?|true ?\?|vrai ?\?|exact ?\?|non ?\?$|juste ?\?|fair ?\?|legal ?\?|normal ?\?|should(?:n't)? (?:they|he|she|i|we|the [a-z]+) have|(?:auraient|aurait|aurais)[- ](?:ils|il|elle|je|on|t-il|t-elle) du|(?:il|elle|ils|on|le surveillant|la surveillante|the proctor|j') ?(?:aurait|auraient|aurais) du|avaient[- ]ils raison|avait[- ](?:il|elle) raison|(?:a[- ]t[- ](?:il|elle)|ont[- ](?:ils|elles)) (?:eu )?(?:raison|tort|bien fait)|(?:il|elle|ils|on) (?:a|ont|avait) (?:raison|tort|bien fait)|did (?:they|he|she|i|we) (?:do|act)|sound ?\?|justified|on est (?:bien )?d'accord|we(?:'re| are) agreed|(?:vrai ou faux|true or false)|abuse(?:nt)? ?(?:non)? ?\?)/;
const ASKS_WRONG =
  /\b(?:mistaken|overstep\w*|out of line|off base|in the wrong|(?:am|is|are|was|were) (?:i|he|she|they|we|it|that|this) (?:a mistake|an error)|se trompe\w*|se plant\w*|en tort|(?:est|etait|serait)[- ](?:ce|il|elle) une (?:faute|erreur)|me suis trompee?|dans (?:mon|son|leur) tort|ai[- ]je (?:eu )?(?:tort|mal fait)|j'ai (?:eu )?tort|(?:am|was|were) (?:i|they|he|she|we) wrong|(?:is|was) (?:that|it) wrong|(?:il|elle|ils|elles|on) (?:a|ont|avait|avaient) (?:eu )?tort|(?:a|ont)[- ](?:t-)?(?:ils?|elles?) (?:eu )?tort)\b/;

const NOT_MAY =
  /\b(?:(?:can't|cannot|can not|cant|mustn't|must not|may not)(?! (?:i|we|he|she|they|find|remember|recall|see|wait|understand|tell|open|log|believe|read|attend|come|make|get (?:hold|there)|afford|be bothered)\b)|(?:am|is|are|be|was) (?:i |he |she |we |they )?(?:not|n't) (?:allowed|permitted)|(?:isn't|aren't) (?:allowed|permitted)|not allowed|(?:have|has|had) no right|(?:ne )?(?:peut|peux|peuvent|pouvons|pourra|pourrai) (?:plus|pas)|(?:n'a|n'ai|n'ont|a|ai|ont) (?:plus|pas) (?:le )?droit|pas (?:le )?droit|pas autorise\w*)\b/;
const FORBIDDEN =
  /\b(?:(?:est[- ](?:ce|il)(?: que c'est)?|c'est|c|ct|serait|est) (?:donc |vraiment |bien |strictement |formellement )?(?:interdite?s?|defendue?s?|prohibee?s?|illegal)|interdite?s?(?: ou (?:pas|non))? ?\?|(?:is|are) (?:[a-z']+ ){0,8}(?:forbidden|banned|prohibited|illegal|against the rules|out of bounds|off[- ]limits)|(?:forbidden|banned|prohibited|against the rules) ?\?|(?:break|breach|violat)\w* (?:[a-z]+ ){0,2}rules?\b|(?:is|was) there (?:any(?:thing)?|something|a rule) (?:[a-z]+ ){0,3}(?:against|forbid\w*|prohibit\w*|to stop|that stops)|anything (?:wrong|against)\b|(?:does|do) (?:anything|something|any rule|the rules?) (?:forbid|prohibit|stop)\w*|(?:y a[- ]t[- ]il|il y a|ya) (?:quelque chose|une regle|un texte|un article) (?:qui )?(?:contre|l'interdi\w*|interdi\w*|m'en empech\w*|empech\w*|s'y oppos\w*)|entorse|infraction|(?:have|has|had|did) (?:i|he|she|they|we) (?:really )?(?:done|do) (?:something|anything) wrong|jump(?:ed)? the gun|enfrein\w*|outrepass\w*|interdite?s?\b[^?]{0,40}\?|interdit (?:de|d')|forbidden to)/;
const MUST =
  /(?:^|, )must [a-z]+|\b(?:any need (?:to|for)|must (?:i|we|he|she|they|you|the|a|an|my|students?|candidates?|every\w*|it|one)|need i|(?:do|does|did|will|would) (?:[a-z']+ ){1,5}(?:have|need|has) to|(?:do|does) (?:i|we|he|she|they|you|one|students?|candidates?|a [a-z]+|the [a-z]+) need|(?:i|we|he|she|they|you) (?:(?:have|has|need|needs) to|must)|(?:am|is|are) (?:[a-z']+ ){1,6}(?:obliged|required|forced|supposed|meant|bound|expected|mandatory|compulsory|obligatory|necessary|needed)|mandatory|compulsory|required ?\?|dois[- ]je|doit[- ](?:on|il|elle)|doivent[- ](?:ils|elles)|devons[- ]nous|(?:je|on|il|elle|ils|nous|tu|candidate?|etudiante?|surveillante?|le mien|la mienne|(?:mon|ma|son|sa|notre|leur) [a-z]+) (?:aussi )?(?:dois|doit|doivent|devons|devrai|devra)|jdois|jdoi|faut[- ]il|(?:il |y )?fa(?:ut|llait)|faudra\w*|oblige\w*|obligatoire\w*|obligation|forcement|(?:est|c'est|est-il|est-ce) (?:bien )?(?:necessaire|requis\w*|exige\w*|indispensable)|tenue?s? de|suis-je tenue?|force[er]?s? (?:de|to)|besoin d[e'u]|a[- ]t[- ]on besoin|have i got to)\b/;
/** "Can I be made to stay?", "peut-on m'obliger à rester ?" */
const MADE_TO =
  /\b(?:(?:can|could|may) (?:[a-z']+ ){1,4}(?:be )?(?:made|forced|compelled|obliged|required|obligated) to|(?:can|could|may) (?:[a-z']+ ){1,4}(?:make|force|oblige|compel|require) (?:me|him|her|us|them|people|students?|candidates?|anyone) |(?:m'|t'|l'|me |te |le |la |nous |les |lui |leur |vous )(?:oblig\w*|forc\w*|contraind\w*|impos\w*))/;
/** "I don't have to…": asked as a check, it asks whether there is no obligation. */
const NOT_MUST =
  /\b(?:(?:don't|do not|doesn't|dont|needn't|not) (?:have|need|required|obliged)(?: to)?|not (?:mandatory|compulsory|required|obliged)|pas (?:oblige\w*|obligatoire|besoin|necessaire|tenue?s?))\b/;
const MAY =
  /\b(?:can|may|could|might|allowed|permitted|permissible|acceptable|admissible|tolerated|possible|allow(?:s|ed)?|entitled|peux|peut|peuvent|puis|pouvons|pouvez|pourra\w*|pourrai\w*|pourrons|pourront|jpeux|jpeu|jpe|pouvait|pouvaient|possibilite|(?:le|un|mon) droit|(?:ai|as|a|ont) (?:[a-z]+ )?droit|droit (?:a|de|d')|autorise\w*|permise?s?\b(?! de conduire)|permet\w*|acceptee?s?|admise?s?\b|toleree?s?|faisable|jouable|c'?(?:est)? ?(?:bon|ok|good|oki|okay)|ca (?:passe\w*|marche|va|suffit|le fait)|sa (?:passe|marche)|ok|okay|fine|good enough|enough|valid|valide|valable|suffit|suffisant|in or out|will (?:[a-z']+ ){0,5}do|chance|hope|dispense\w*|licite|droit)\b/;

/** A sentence part that asks yes or no by its shape. */
const YES_NO_START =
  /^(?:(?:and|so|but|then|ok|okay|et|alors|donc|mais|du coup|sinon|also|aussi|hi|bonjour|please|svp) )*(?:can|may|could|must|should|shall|do|does|did|is|are|am|was|were|will|would|has|have|isn't|aren't|can't|don't|doesn't|puis-je|peut-on|puis-j|est-ce|est ce|esce|dois-je|doit-on|faut-il|faut il|ai-je|a-t|a-t-on|suis-je|sont-ils|est-il|est-elle|je peux|jpeux|je dois|jdois|on peut|on doit|j'ai (?:le )?droit|ai-je|c'est|c |ca |y a[- ]t[- ]il|ya)\b/;

/**
 * How a cleaned question asks. Sentences with a question mark count before others; without any cue a question is taken
 * to ask whether the thing is allowed.
 */
export function askedIn(text: string): Asked {
  const folded = fold(text.replace(/\n/g, ' . '))
    .replace(OR_NOT, ' ')
    .replace(TAG_QUESTION, ', right ?')
    .replace(NEGATIVE_EN, (_, lead: string, verb: string) => `${lead}${verb === 'ca' ? 'can' : verb} `)
    .replace(NEGATIVE_FR, '$1-$2')
    .replace(NOTHING_FORBIDS, ' may i ');
  const how = HOW.test(folded.replace(TAGS, ' '));
  const whole = { how, folded, asking: askingPart(folded), claim: claimIn(folded) };
  const parts = partsOf(folded);
  const open = parts.filter(isOpen);
  const others = parts.filter((part) => !isOpen(part));
  const closed = open.length > 0 ? others.filter((part) => YES_NO_START.test(part) || tagged(part)) : others;
  if (open.length > 0 && closed.length === 0) return { form: 'open', ...whole };
  if (open.length === 0 && others.every((part) => NOMINAL.test(part))) return { form: 'open', ...whole };
  if (how && open.length === 0 && !MAY.test(folded) && !MUST.test(folded) && !/\?/.test(folded))
    return { form: 'open', ...whole };
  const words = closed.join(' , ');
  const hopes = LOST.test(words) && HOPE_FOLLOWS.test(folded.slice(folded.search(LOST)));
  return { form: hopes ? 'may' : formOf(words), ...whole };
}

const tagged = (part: string) =>
  /\b(?:right|correct|vrai|non|ok|okay|c bon|ca passe|possible|allowed|autorise\w*|oui ou non|yes or no)\s*\?/.test(
    part,
  );

const isOpen = (part: string) => {
  const plain = part.replace(TAGS, ' ').trim();
  return WH_START.test(plain) || WH_INSIDE.test(plain) || WH_LAST.test(plain) || WH_INDIRECT.test(plain);
};

/** The sentences with a question mark, or all where there is none; with what they ask about, where that stands before. */
export function askingPart(folded: string): string {
  const sentences = sentencesOf(folded);
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  const [only, ...others] = asking;
  if (only === undefined) return sentences.join(' ');
  const before = others.length === 0 && isCheck(only) ? checkedIn(sentences, sentences.indexOf(only)) : null;
  return [before ?? '', ...asking].join(' ').trim();
}

const sentencesOf = (folded: string): string[] =>
  folded.match(/(?:[^?!.;]|\.(?=\d)|(?<=\b(?:m|mr|mrs|ms|mme|dr|prof))\.)+(?:[?!;]+|\.+(?=\s|$)|\.|$)/g) ??
  [];

/** Asks of what was said or done before whether it is right: "is he right?", "ils ont le droit ?", "can they do that?". */
const CHECKS =
  /\b(?:raison|tort|right|wrong|vrai|true|correct|normale?|legale?|conforme|regl[oe]|reguli\w+|allowed|permitted|entitled|droit|do (?:that|this|so|it)|faire (?:ca|cela)|fair|justified|legit|mistaken|overstep\w*|trompe\w*|rights?|exact|juste|abus\w*|in the clear|in line|permis|autorise|bien fait|bien agi|mal fait|correctly|properly|correctement|too far|trop loin)\b|^ ?(?:so |and |but |well )?(?:does|did|is|was|do|has|have|am|are|were|can|could|may) (?:he|she|it|they|i|we|that|this) ?\?/;
const BACK =
  /\b(?:i|am i|i'm|j'ai|ai-je|he|she|they|it|that|this|il|elle|ils|elles|on|ce|c|c'est|ca|cela|est-ce|t-il|t-elle|t-ils|(?:my|the|mon|ma|le|la|l') ?(?:colleagues?|collegues?|proctors?|surveillante?|invigilators?|prof\w*|teacher|lecturer|mate|friend|pote|amie?|copine|copain|boss|chef\w*|office|scolarite|school|jury|neighbou?r|voisine?|responsable|coordinat\w*|secretar\w*|secretaire|chair\w*|president\w*|director|directeur|directrice|delegue\w*|mother|father|mum|dad|mere|pere|uncle|oncle|aunt|tante|brother|sister|frere|soeur|cousine?|roommate|flatmate|coloc\w*|partner|binome|tuteur|tutor|dean|doyen\w*|clerk|guy|girl|mec|gars)|papa|maman)\b/;
/** Words of a question that only checks, at most. */
const FEW = 9;
const isCheck = (asking: string, alone = true): boolean => {
  const words = (asking.match(/[a-z]+/g) ?? []).length;
  // "Normal ?", "True?"
  return words <= FEW && CHECKS.test(asking) && ((alone && words <= 2) || BACK.test(asking));
};

/** What the last question only asks to be right, in the sentence before it or before its last comma. */
function claimIn(folded: string): string | null {
  const sentences = sentencesOf(folded);
  const at = sentences.findLastIndex((sentence) => sentence.includes('?'));
  const asking = sentences[at];
  if (asking === undefined) return null;
  const comma = asking.search(/[,:-] [^,:]*$/);
  if (comma > 0 && isCheck(asking.slice(comma), false)) return asking.slice(0, comma);
  return isCheck(asking) ? checkedIn(sentences, at) : null;
}

/** The sentence that the one at `at` goes back to. "I moved her. He says that I can't. Was I right?" asks of the moving. */
function checkedIn(sentences: readonly string[], at: number): string | null {
  const said = sentences[at - 1];
  const ofAsker = said !== undefined && OTHERS_SAY.test(said) && ASKER.test(sentences[at] ?? '');
  return (ofAsker ? sentences[at - 2] : undefined) ?? said ?? null;
}

/** The deed that is asked about is the asker's. */
const ASKER = /\b(?:i|we|je|j'ai|ai-je|avais-je|nous)\b/;
/** Somebody else has an opinion of it. */
const OTHERS_SAY =
  /^ ?(?!i\b|we\b|je\b|j'|nous\b)(?:[a-z']+ ){1,5}(?:says?|said|tells|told|claims?|reckons?|thinks?|insists?|protest\w*|complain\w*|dit|disent|pretend\w*|soutient|affirme|pense|trouve|hurle|rale|proteste)\b/;

/** In a claim, that what is claimed is not so, or that somebody was refused something. */
const DENIES =
  /n't\b|\b(?:not|never|no longer|nobody|no one|pas|plus (?:le droit|possible|accepte|rien|personne|valable)|jamais|oubli\w*|forg[eo]t\w*|omi(?:t|s)\w*|fail(?:s|ed)? to|refus\w*|rejet\w*|reject\w*|den(?:y|ies|ied)|turn\w* (?:[a-z]+ ){0,4}away|cant|wont|dont|doesnt|isnt|didnt|withh\w*|forb[aid]\w*|interdi\w*|block\w*|bloqu\w*|barred|ban(?:s|ned)?|(?:be|is|was|serait|est) (?:wrong|a mistake|une erreur|illegal\w*))\b/;
/** What is claimed comes after who says it. */
const SAYS =
  /.*\b(?:says?|said|told|tells|claims?|reckons?|insists?|argues?|swears?|thinks?|dit|disent|dis|pretend\w*|soutien\w*|affirme\w*|pense\w*|assure\w*|jure\w*|repond\w*)\b/;
/** Somebody else than the asker is said to act. */
const BY_OTHERS =
  /\b(?:he|she|they|il|elle|ils|elles|on|prof\w*|teachers?|lecturers?|surveillante?s?|proctors?|invigilators?|scolarite|scol|registry|office|jury|dean|mate|friend|pote|copine?|copain|colleague|collegue)\b/;
const denies = (claim: string): boolean => {
  const told = claim.replace(SAYS, '');
  return DENIES.test(told) || LOST.test(told);
};
/** Asks whether a deed is right, whatever somebody says of it: "my friend says they may not. Were they allowed to?" */
const OF_A_DEED = /\b(?:allowed|permitted|entitled|rights|droit|autorise\w*|permis)\b/;
/** "She says I am not allowed. Am I?": asks for what is denied. */
const ELLIPTIC =
  /(?:^|[.!?;] *)(?:so |and |but )?(?:am|is|are|was|were|do|does|did|can|could|may|must|have|has) (?:i|he|she|it|they|we|that|this) ?\?[^a-z]*$/;
/** Whether what a question only asks to be right is that something is not so. */
const asksOfDenial = ({ claim, asking }: Asked): boolean =>
  claim !== null &&
  !ELLIPTIC.test(asking) &&
  denies(claim) &&
  !(SAYS.test(claim) && OF_A_DEED.test(sentencesOf(asking).at(-1) ?? ''));
/** "Are they right to refuse?" */
const RIGHT_TO_REFUSE =
  /\b(?:right|rights|entitled|allowed|droit|raison|tort|wrong|normale?|legale?|justified|ok|okay|fair|mistake|erreur|faute) (?:(?:not to|in not|de ne pas)\b|(?:to|de|d'|for [a-z]+ to|in) ?(?:me |m'|lui |le |la |l'|nous |leur |him |her |us |them )?(?:refus\w*|interdi\w*|deny\w*|den(?:y|ied)|withh\w*|forbid\w*|block\w*|bloqu\w*|empech\w*|rejet\w*|reject\w*|priv\w*)\b)/;

/** The parts of the asking sentences: those with a question mark, or all where there is none. */
function partsOf(folded: string): string[] {
  const sentences = sentencesOf(folded);
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  return (asking.length > 0 ? asking : sentences)
    .flatMap((sentence) =>
      sentence.split(
        /[,:()]| - |(?<=[a-z]) (?:et|and|mais|but|puis|then) (?=(?:qui|quand|comment|combien|quel|a qui|ou|que|pourquoi|who|what|how|when|where|which|why|can|may|must|do|is|puis-je|est-ce|dois-je|je fais)\b)/,
      ),
    )
    .map((part) => part.trim())
    .filter((part) => part.replace(/[^a-z]/g, '') !== '');
}

function formOf(words: string): Form {
  if (RISKS.test(words)) return 'forbidden';
  if (HOPE.test(words) && (LOST.test(words) || MAY.test(words))) return 'may';
  if (EITHER.test(words)) return 'may';
  if (LOST.test(words)) return 'false';
  const checks = ASKS_RIGHT.test(words);
  if (ASKS_WRONG.test(words)) return 'false';
  if (
    /\b(?:should(?:n't)? (?:they|he|she|i|we|the [a-z]+) have|aura(?:it|ient|is)(?:-[a-z]+)*(?: [a-z]+)? du)\b/.test(
      words,
    )
  )
    return 'true';
  if (NOT_MUST.test(words))
    return /^[^,]*\b(?:don't|doesn't) (?:i|we|he|she|they)\b/.test(words) ? 'must' : 'false';
  if (NOT_MAY.test(words)) return 'forbidden';
  if (MADE_TO.test(words)) return 'must';
  if (/^(?:[a-z']+ ){0,2}(?:can|may|could|puis-je|peut-on|je peux|jpeux|on peut)\b/.test(words)) return 'may';
  if (FORBIDDEN.test(words)) return 'forbidden';
  if (MUST.test(words)) return 'must';
  if (checks) return MAY.test(words.replace(ASKS_RIGHT, ' ')) ? 'may' : 'true';
  if (/\b(?:do|should|shall) (?:i|we)\b/.test(words)) return 'true';
  if (DECIDES.test(words)) return 'true';
  if (MAY.test(words)) return 'may';
  return AUXILIARY.test(words) ? 'true' : 'may';
}

/** Whoever asks what they risk asks whether it is forbidden. */
const RISKS =
  /\b(?:(?:je|j'|on|il|elle) (?:ne )?risque\w*|risque-t-\w+|(?:do|am|will|would|could) i (?:be )?(?:risk\w*|get (?:in|into) trouble)|in trouble|(?:can|could|will|may|might) (?:i|he|she|they|we) (?:[a-z]+ ){0,2}be (?:[a-z]+ )?(?:report|blam|punish|sanction|penali[sz]|charg|accus|prosecut|held against|disciplin)\w*|(?:peut|peuvent|pourrait|pourra|va|vont)(?:-(?:on|ils|elle|il))? (?:vraiment |quand meme |encore |aussi )*(?:me |m'|nous |lui |le |la |l'|les |te |t')+(?:le |la |les )?(?:reproch\w*|sanctionn\w*|puni\w*|accus\w*|poursui\w*|signal\w*|coller)|(?:can|could|will) (?:they|i be) punish\w*|(?:can|could|will|would|might|may) (?:that|this|it) (?:[a-z]+ )?(?:cost|hurt|backfire|be (?:used|held) against|(?:land|get) (?:me|him|her|us|them) (?:in(?:to)? (?:trouble|hot water|a mess)|done|caught|banned|barred|kicked|expelled|excluded|a zero|zero)\b)|(?:me|lui|nous) (?:coute\w*|retomb\w*|porte\w* (?:tort|prejudice))|(?:c'?(?:est)?|est-ce|ct) (?:que c'est )?(?:tres |si |vraiment )?grave|pose[rz]? (?:un |des )?problemes?|c'?(?:est)? (?:un )?probleme|any (?:problem|issue|objection|harm)s?|(?:is|would) (?:it|that|this) (?:be )?(?:a (?:big )?problem|serious|bad|a big deal))\b/;

/** "je l'accepte ?", "on le prend ou pas": whoever asks decides. */
const DECIDES = /\b(?:(?:je|on|j') ?(?:le |la |les |l'|lui |leur )+[a-z]+|je dis (?:oui|non))\b/;
const AUXILIARY =
  /\b(?:does|did|is|are|was|were|has|have|will|would|est[- ]ce|est-(?:il|elle)|sont-(?:ils|elles)|a-t-(?:il|elle|on)|ont-ils|y a[- ]t[- ]il|compte\w*|considere\w*|counts?|considered|treated)\b/;

/**
 * Words of refusing somebody, or of keeping somebody in or out. Outside the sentence that asks, those that a train or a
 * traffic jam may do as well ("stopped", "kept", "prevented") do not count.
 */
const REFUSES =
  /\b(?:refus\w*|reject\w*|den(?:y|ies|ied)|turn\w* (?:[a-z]+ ){0,4}away|sen[dt] (?:[a-z]+ ){0,4}(?:away|home|back|out)|ke(?:ep\w*|pt) (?:[a-z]+ ){0,3}(?:out|from)|sh?ut (?:[a-z]+ ){0,3}out|stop\w* (?:me|him|her|them|us|someone|a |the |my )|prevent\w*|bar(?:red|s)?\b|exclu\w*|expel\w*|expuls\w*|kick\w* (?:[a-z]+ ){0,3}out|thr(?:ow|ew|own) (?:[a-z]+ ){0,3}out|vir(?:er|e|ez|ent|ee?s?)\b|jet(?:e|er|ee)\b|renvo\w*|recal\w*|empech\w*|retenir|refoul\w*|eject\w*|disqualif\w*|mettre (?:dehors|a la porte)|mis\w* (?:dehors|a la porte)|fermer la porte|(?:won't|wouldn't|didn't|doesn't|don't|not|never|wont|didnt) (?:let|allow|accept|admit)(?:ting)?\b|(?:pas|plus) (?:laiss\w*|accept\w*|voulu)|(?:laiss|accept|veu)\w* (?:pas|plus)|interdire|forbid|sent? me (?:away|home)|closed the door|shut the door|said no|dit non|dis non|say no|oppos\w*|too late|trop tard|rule[sd]? (?:[a-z]+ )?out|(?:ban|lock-?in|prohibition|interdiction)\b)\b/;
const BY_THINGS = /\b(?:stop\w*|prevent\w*|empech\w*|keep\w*|shut|closed|bar(?:red|s)?|sen[dt]|annul\w*)\b/g;
const STAYS =
  /\b(?:rester?|restent|reste assise?|stay\w*|remain\w*|stuck|wait\w*|attendre|attend|sit (?:there|here|it out|until)|keep (?:him|her|them|me)|garder|jusqu'a la fin|until the end|till the end)\b/;
const GIVES_UP =
  /\b(?:confisqu\w*|confiscat\w*|tak(?:e|ing) (?:[a-z]+ ){0,3}(?:away|off|from)|prendre|saisir|seize|retirer|enlever|ranger|range|eteindre|eteint\w*|turn(?:ed)? (?:it |my phone |my |them )?(?:[a-z]+ )?off|switch(?:ed)? (?:[a-z]+ ){0,3}off|off\b|put (?:[a-z]+ ){0,4}away|away\b|depos\w*|poser|hand (?:[a-z]+ ){0,4}(?:in|over)|give (?:[a-z]+ ){0,3}up|laisser|leave (?:it|my|the)|dans (?:le|mon) sac|in (?:my|the) bag|remove|refus\w*)\b/;
const WITHOUT =
  /\b(?:sans|without|no need|skip|seule?|alone|unaccompanied|by (?:myself|himself|herself)|on (?:my|his|her) own)\b/;
const LEAVES_BEHIND = /\b(?:laiss\w*|leave|leaving|hand\w*|rend\w*|remet\w*|depos\w*|give|giving)\b/;
const SUPPLIED =
  /\b(?:(?:they|you|we|she|he|school|proctors?) (?:give|gave|hand(?:ed)?|supply|supplied|provide)|provided|supplied|handed out|fourni\w*|distribue\w*|officiel\w*|official|(?:on|qu'on|ils) (?:me |nous |m'|lui )?donne\w*)\b/;
const MOVES =
  /\b(?:move|moved|change[ds]?|changer|bouger|modifi\w*|evolu\w*|baisser|monter|provisional|provisoires?|not (?:yet )?final|pas (?:encore )?definitive?)\b/;
const OUTSIDE =
  /\b(?:outside|out of|leave|hors (?:du |de (?:ce |la )?|de l')?(?:champ|portee|perimetre|reglement)|dehors|sort(?:ir|e|ent)|quitter|exempt\w*|dispens\w*|echapp\w*|exclu\w*|not (?:covered|concerned|bound|subject)|pas (?:concernee?s?|soumise?s?|tenue?s?))\b/;
const UNMARKED =
  /\b(?:(?:won't|wont|not|never|cannot|can't) (?:be )?(?:graded|marked|counted|accepted|taken)|pas (?:corrigee?|notee?|comptee?|acceptee?)|refus\w*|void|nulle?|perdue?|lost|zero)\b/;
const ADMITS =
  /\b(?:let|laiss\w*|accept\w*|admet\w*|admit\w*|allow\w*|autoris\w*|fais entrer|faire entrer)\b/;

/**
 * Which words, in a question about a proposition, speak of its contrary; `must` where only an obligation to it does,
 * `asking` where they count only in the sentence that asks.
 */
const contrary: Readonly<
  Record<string, readonly { readonly words: RegExp; readonly must?: true; readonly asking?: true }[]>
> = {
  'late-entry/enter': [{ words: REFUSES }],
  'late-entry/proof': [{ words: WITHOUT, asking: true }],
  'leave-for-good/leave': [{ words: REFUSES }, { words: STAYS, must: true }],
  'leave-for-good/return': [{ words: REFUSES }],
  'leave-for-good/formalities': [{ words: WITHOUT, asking: true }],
  'leave-for-a-moment/go-out': [{ words: REFUSES }, { words: STAYS, must: true }],
  'leave-for-a-moment/together': [{ words: REFUSES }, { words: STAYS, must: true }],
  'leave-for-a-moment/escort': [{ words: WITHOUT, asking: true }],
  'leave-for-a-moment/belongings': [{ words: LEAVES_BEHIND, must: true }],
  'devices/keep': [{ words: GIVES_UP, must: true }],
  'devices/search': [{ words: /\b(?:refus\w*|say no|deny)\b/, asking: true }],
  'devices/confiscate': [{ words: /\b(?:refus\w*|say no|deny)\b/, asking: true }],
  'identity/sit': [{ words: REFUSES }, { words: /./, must: true }],
  'default-materials/use': [{ words: REFUSES }, { words: GIVES_UP, must: true }],
  'default-materials/dictionary': [{ words: REFUSES }, { words: GIVES_UP, must: true }],
  'fraud-in-the-room/continue': [{ words: REFUSES }],
  'default-materials/own-paper': [{ words: SUPPLIED }],
  'marks-and-results/final': [{ words: MOVES }],
  'jury/deliberations': [{ words: OUTSIDE }],
  'scope/programmes': [{ words: OUTSIDE }],
  'scope/persons': [{ words: OUTSIDE }],
  'scope/distance': [{ words: OUTSIDE }],
  'end-of-exam/not-handed-in': [{ words: UNMARKED }],
};

/** The topics whose contraries are read above, proposition by proposition. */
const CONTRARY_READ: ReadonlySet<TopicId> = new Set<TopicId>([
  'late-entry',
  'leave-for-good',
  'leave-for-a-moment',
  'devices',
  'identity',
  'default-materials',
  'fraud-in-the-room',
]);

/** Words that may turn a question round to the contrary of a proposition. */
const MAY_TURN =
  /n't\b|\b(?:not|never|no longer|without|out of|outside|refus\w*|den(?:y|ied)|reject\w*|withh(?:e|o)ld|exempt\w*|dispens\w*|ne|pas|plus|jamais|sans|hors|dehors|empech\w*|retenir|echapp\w*|wont|dont|cant|doesnt|isnt)\b/;

/** Propositions that hold something against the one who asks what they risk. */
const COUNTS_AGAINST: ReadonlySet<string> = new Set([
  'devices/fraud',
  'plagiarism/fraud',
  'conduct/breach',
  'fraud-in-the-room/substitution',
  'fraud-proceedings/may-be-sanctioned',
  'plagiarism/penalty',
]);

/** Whether a text asks nothing: no question mark, and no word that asks yes or no. */
const tellsOnly = (folded: string) =>
  !folded.includes('?') &&
  ![MAY, MUST, FORBIDDEN, NOT_MAY, ASKS_RIGHT, DECIDES, RISKS, YES_NO_START].some((cue) => cue.test(folded));

/** Somebody was made to do something: whether that is the deed of a proposition, or keeps one from it, only words tell. */
const MADE =
  /\b(?:(?:made|had|told|asked|ordered|forced|got|tell|ask|make) (?:me|him|her|them|us|a [a-z]+|the [a-z]+|one|two [a-z]+|someone)\b|(?:m'a|m'ont|l'a|l'ont|nous a|nous ont|les a|lui a|lui ont|leur a|leur ont|je (?:l'ai|lui ai|les ai|leur ai)|on (?:l'a|m'a|nous a|lui a|leur a)) (?:fait|oblige\w*|force\w*|demande\w*|dit de|ordonne\w*|repris\w*|retire\w*|pris\w*|deplace\w*))/;

/** Asks whether what was said or done is right: of the proposition, or of its contrary. */
function formOfClaim(claim: string, asked: Asked, place: Place): Form {
  const { form } = asked;
  if (ELLIPTIC.test(asked.asking) && NOT_MAY.test(claim)) return form;
  const deed = deedOf(place, claim.replace(SAYS, '').match(/[a-z0-9]+/g) ?? []);
  if (deed === '-') return opposite[form];
  if (asksOfDenial(asked)) return opposite[form];
  return deed === '+-' || (deed === '' && MADE.test(claim)) ? 'open' : form;
}

const WHERE_TO = /\b(?:sacs?|sacoche|cartable|bags?|backpack|poches?|pockets?|table|bureau|desk)\b/;

const opposite: Readonly<Record<Form, Form>> = {
  may: 'false',
  must: 'forbidden',
  forbidden: 'must',
  true: 'false',
  false: 'true',
  open: 'open',
};

/**
 * The form of a question about this proposition. "May I refuse her?" asks, of "she may enter", whether it is not so;
 * "must I turn her away?" whether it is forbidden; of "the cheat is expelled", "may I expel him?" stays as it is.
 */
export function formFor(asked: Asked, place: Place): Form {
  const { form, folded } = asked;
  const at = `${place.topic}/${place.proposition}`;
  if (form === 'open') return form;
  // "She says that it is too late. Is she right?" asks, unlike "is it too late?", whether it is not so by what was said.
  if (LOST.test(folded))
    return form !== 'false' && asked.claim !== null && LOST.test(asked.claim) ? opposite[form] : form;
  const contraryOf = contraryAsked(place, asked.asking);
  if (contraryOf !== null) return contraryOf === 'either' ? 'open' : opposite[form];
  // "He refuses to sign the report.": whoever only tells of an incident wants to know what to do.
  if (place.topic === 'fraud-in-the-room' && tellsOnly(folded)) return 'open';
  // Of "it counts as cheating", and of a sanction, what one risks is whether it is so.
  if (RISKS.test(folded)) return COUNTS_AGAINST.has(at) || place.topic === 'sanctions' ? 'true' : form;
  const rules = contrary[at] ?? [];
  // "I refuse her or let her in?" names both, and asks about the deed itself.
  if (/\b(?:ou|or)\b/.test(folded) && ADMITS.test(folded) && REFUSES.test(folded)) return 'may';
  const turned = rules.some(({ words, must, asking }) => {
    if (must && (form !== 'must' || ADMITS.test(folded))) return false;
    if (words.test(asked.asking)) return true;
    return !asking && words.test(folded.replace(BY_THINGS, ' '));
  });
  // "Must it go into my bag?" asks where it goes: the rule tells.
  if (turned && form === 'must' && place.topic === 'devices' && WHERE_TO.test(folded)) return 'open';
  if (turned) return opposite[form];
  if (rules.length === 0 && RIGHT_TO_REFUSE.test(asked.asking)) return opposite[form];
  // "I didn't hear the alarm. Is that OK?" refuses nobody anything.
  if (asked.claim !== null && (rules.length === 0 || BY_OTHERS.test(asked.claim)))
    return formOfClaim(asked.claim, asked, place);
  // Elsewhere the rule is told rather than the wrong one of yes and no.
  const unread = rules.length === 0 && !CONTRARY_READ.has(place.topic);
  return unread && MAY_TURN.test(asked.asking) ? 'open' : form;
}
