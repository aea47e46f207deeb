import type { Facts, FactValue } from '../../../../rules/facts.ts';
import type { PointFact } from '../../../../rules/facts/points/univ.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';
import { askedIn, type Asked } from '../form.ts';

/** Words for one value of a point, in a sentence; the first that are found count. */
interface Wording<N extends PointFact> {
  readonly value: FactValue<N>;
  readonly words: RegExp;
  /** The words count only where these stand in the question, too. */
  readonly about?: RegExp;
  /** The words do not count where these stand in the question, too. */
  readonly unless?: RegExp;
  /** The value where the sentence denies it ("without him", "they never told us"). */
  readonly denied?: FactValue<N>;
  /** The value of the contrary deed, which "was he wrong?" asks about. */
  readonly contrary?: FactValue<N>;
  /** The question may speak of refusing, too. */
  readonly refused?: true;
  /** The words are a denial themselves, or mean the same in one. */
  readonly anyhow?: true;
}

const WITHOUT = /\b(?:sans|without|w\/o)\b/;
const DENIES =
  /\b(?:ne|pas|plus (?:le|la|les|droit|rien|personne|valable|besoin)|jamais|aucune?|ni|sans|not|never|without|neither|nor|dont|doesnt|isnt|cant|cannot|no one|nobody|personne)\b|n't\b|\bn'(?!est-ce|est ce|importe)/;
/** What is neither a denial nor an alternative: "isn't it?", "or not?", "n'est-ce pas ?", "est-ce que je ne peux pas". */
const TAGS =
  /\b(?:n'est[- ]ce pas|(?:ou|or) (?:pas|non|not)|is ?n't it|non|pas vrai|isn't (?:he|she|that)|why not|pourquoi pas|(?:ou|or) (?:c'est|is it|est-ce|is that|are they) (?:bloque\w*|blocked|withheld|forbidden|interdit))\b|\bpas de (?:souci|probleme)\b/g;
/** Asks of what was told whether it had to be. */
const OUGHT =
  /\b(?:should|ought|supposed|(?:aurai\w*|aurions) du|fallait|faudrait|faut|devai\w*|devrai\w*|doi[ts]|must|have to|had to|need|oblig\w*|requis\w*|required)\b/;
/** Asks of what was told whether it is right. */
const RIGHT =
  /\b(?:normal|ok|okay|fine|allowed|right|droit|legal|legit|regl[oe]|possible|can (?:he|she|they|we|i)|(?:he|she|they) can|peu(?:t|vent)|puis|peux|reglementaire|permis|acceptable|correct|conforme|in order|dans les clous|autorise\w*|en regle|fair|raison)\b/;
/** Words by which "yes" would mean that something is wrong. */
const WRONG =
  /\b(?:probleme|problem|soucis?|wrong|faute|mistake|tort|illegal\w*|breach|violat\w*|abus\w*|irregul\w*|contest\w*|grounds|complain\w*|plaindre|risqu\w*|anormal\w*)\b/;
/** Asks whether what was done or said was wrong: whether its contrary is right. */
const ASKS_WRONG =
  /\b(?:(?:was|were|am|are|is) (?:i|he|she|they|we|it|that|this|(?:the|my|his|her|our) [a-z]+)(?: in the)? wrong\b|(?:a|ont|ai|avais|avait|avaient|avons)[- ](?:t-)?(?:ils?|elles?|je|on|nous) (?:eu )?tort\b|(?:il|elle|ils|elles|j'|on) ?(?:a|ont|ai|avait) (?:eu )?tort\b|\b(?:se|me|nous) (?:trompe\w*|plante\w*)\b|\bfai(?:t|s|sons) erreur\b|\b(?:am|are|is|was|were) (?:i|he|she|they|we) mistaken\b|\b(?:did|do|does|had|have|has) (?:i|he|she|they|we|[a-z]+) (?:really )?(?:have |had )?no right\b|\b(?:ils?|elles?|on|je) n'(?:a|ont|ai|avai\w*) pas le droit\b)/;
/** Asks whether something may be refused: the deed is then the contrary of the one that is named. */
const REFUSES = /\b(?:refus\w*|declin\w*|say(?:ing)? no|dire non|object(?:s|ing)?|oppos\w*|disobey\w*)\b/;
/** An asking sentence of so few words, with one of these, goes back to what was told before it: "is that allowed?". */
const SHORT = 9;
const GOES_BACK =
  /\b(?:that|this|it|so|ca|cela|y|bien fait|(?:lui |leur |s'y |s'y |les )?appliqu\w*|appl(?:y|ies)|concern\w*|cover\w*|are they\b|l'[a-z]+|(?:le|la|les|lui|them|him|her) (?:laiss\w*|faire|do)|laiss\w* faire|do (?:that|this|so|it)|right|raison|vrai|true|normal|allowed|droit|regl[oe]|(?:should|can|may|could) (?:he|she|they|it)|(?:he|she|they) can|in line|ok|okay|fine|possible|legal|conforme|c'est|dans les clous|il (?:peut|fallait|devait)|elle (?:peut|devait))\b|^(?: ?[a-z]+,?){0,2} ?(?:on peut|peut-on|je peux|puis-je|(?:can|may|could) (?:we|i))(?: (?:do it|faire))? ?\?/;

/** "They only left me ten minutes" in French, which denies nothing. */
const ONLY_SO_MUCH =
  /\bn(?:e |')(?=[^.?!;]{0,25}\b(?:laiss\w*|donn\w*|accord\w*|octroy\w*|eu|avai\w*|a|ai) (?:que|qu')\b)/g;

const sentencesIn = (text: string) => text.match(/[^?!.;]+(?:[?!;]+|\.+(?=\s|$)|\.|$)/g) ?? [];

/** Somebody says so. */
const SAYS =
  /\b(?:says?|said|told|tells|claims?|reckons?|insists?|argues?|swears?|thinks?|writes?|wrote|dit|disent|pretend\w*|soutien\w*|affirme\w*|pense\w*|assure\w*|jure\w*|repond\w*|ecri(?:t|vent)|objecte\w*|reproche\w*)\b/;
/** "Was I right?": asks of what the asker did, whatever somebody else says of it. */
const OWN_DEED =
  /\b(?:(?:was|were|am|are) (?:i|we) (?:really )?(?:right|wrong|correct|ok|allowed|justified|entitled|in the (?:right|wrong))|did (?:i|we) (?:do|act)|ai[- ]je (?:eu |bien |mal )|(?:est-ce que )?j'ai (?:eu |bien |mal )?(?:raison|tort|fait|agi)|(?:a-t-on|avons-nous) (?:bien|eu))\b/;
/** What is said of a deed that was told before it ("that it is fine"). */
const OF_A_DEED =
  /\b(?:it|this|so|ca|cela|c'(?:est|etait)|droit|right|rights|allowed|permitted|legal|interdit\w*|forbidden|illegal\w*|wrong|tort|raison|normale?|ok|okay|fine|regl\w*)\b/;
/** What is said of it is that it may not be. */
const NOT_SO =
  /\b(?:(?:pas|aucun) (?:le |du tout le )?droit|no right|(?:not|n't) (?:have the right|allowed|permitted|ok|okay|fine|legal)|should(?:n't| not|nt) have|had no business|aurai\w* pas du|(?:devai|fallai)\w* pas|interdite?s?|forbidden|illegal\w*|against the rules|wrong|contraire au)\b/;

/** The value of a point that a folded question asks about; none where it is denied, or where "yes" might mean the contrary. */
function pointIn<N extends PointFact>(
  wordings: readonly Wording<N>[],
  folded: string,
): FactValue<N> | undefined {
  const { form, asking: all, claim } = askedIn(folded.replace(ONLY_SO_MUCH, ''));
  const last = sentencesIn(all).at(-1) ?? all;
  const said =
    claim !== null && SAYS.test(claim) ? claim.replace(new RegExp(`^.*?${SAYS.source}`), '') : null;
  const own = said !== null && OWN_DEED.test(last);
  const asking = own ? last : all;
  // "She says I had no right to. Is she right?" asks whether it is not so.
  const contested = said !== null && !own && NOT_SO.test(said);
  const wrong = contested ? !ASKS_WRONG.test(last) : ASKS_WRONG.test(asking);
  const rest = asking.replace(ASKS_WRONG, ' ');
  if (WRONG.test(contested ? rest.replace(NOT_SO, ' ') : rest) || (form === 'false' && !wrong))
    return undefined;
  const value = valueIn(wordings, folded, {
    form,
    asking: asking.replace(ASKS_WRONG, ' is that so').replace(contested ? NOT_SO : /$^/, ' '),
    skip: own ? (claim ?? '') : '',
    // What somebody says of something else is asked about itself.
    back: said === null || own || OF_A_DEED.test(said),
  });
  // "Did they have no right to?" asks by its form whether the deed itself is forbidden.
  return wrong && form !== 'forbidden' ? wordings.find((one) => one.value === value)?.contrary : value;
}

interface Sought extends Pick<Asked, 'form' | 'asking'> {
  /** A sentence that is not asked about. */
  readonly skip: string;
  /** Whether what asks may go back to what was told before it. */
  readonly back: boolean;
}

/** The value that a question whether it is so, or right, asks about. */
function valueIn<N extends PointFact>(
  wordings: readonly Wording<N>[],
  folded: string,
  { form, asking, skip, back }: Sought,
): FactValue<N> | undefined {
  const found = (sentence: string) =>
    wordings.find(
      ({ words, about, unless }) =>
        words.test(sentence) && about?.test(folded) !== false && unless?.test(folded) !== true,
    );
  const asked = found(asking);
  if (!asked?.refused && REFUSES.test(asking)) return undefined;
  if (asked) {
    const plain = asking.replace(TAGS, ' ');
    if (asked.anyhow || !DENIES.test(plain)) return asked.value;
    return WITHOUT.test(plain) && form !== 'must' ? asked.denied : undefined;
  }
  // What asks may begin with a sentence that tells: only the last one goes back.
  const last = sentencesIn(asking).at(-1) ?? asking;
  if (!back || (last.match(/[a-z]+/g) ?? []).length > SHORT || !GOES_BACK.test(last)) return undefined;
  for (const sentence of sentencesIn(folded.replace(ONLY_SO_MUCH, '')).reverse()) {
    const telling = sentence.trim();
    const told = asking.includes(telling) || skip.includes(telling) ? undefined : found(sentence);
    if (!told) continue;
    if (told.anyhow || !DENIES.test(sentence)) return told.value;
    return OUGHT.test(asking) ? told.value : RIGHT.test(asking) ? told.denied : undefined;
  }
  return undefined;
}

const DOCUMENT =
  '(?:releves?|transcripts?|attestations?|certificats? de reussite|diplom\\w*|diploma|degree certificates?|parchemin|parchment|bulletins?|(?:grade|mark)s? (?:statements?|sheets?|reports?)|(?:proof|evidence) of (?:passing|success|graduation|having passed)|(?:pass )?certificates?|justificatif de reussite|official (?:marks|grades|results)|(?:papiers?|documents?) (?:officiels? )?(?:avec|de|des) (?:mes|ses|les|leurs) (?:notes|resultats)|(?:papers?|documents?|records?) (?:with|of|showing) (?:my|his|her|their|the) (?:marks|grades|results))';
const PENDING =
  /\b(?:disciplin\w*|commission|section|procedure\w*|proceedings|trich\w*|fraud\w*|cheat\w*|accus\w*|suspect\w*|soupconn\w*|hearing|juge\w*|jugement|ruling|ruled|judg\w*|pending|poursui\w*|investigat\w*|verdict)\b/;
const RULED =
  /^(?!.*\b(?:avant|before|until|till|jusqu\w*|tant que|pas encore|not yet|n'a pas|hasn't|en attendant|meanwhile)\b).*\b(?:(?:a|est|has|was|is|have been|been) (?:deja |already |enfin |finally |now )?(?:ete )?(?:rendu\w*|juge\w*|tranche\w*|statue|relaxe\w*|blanchi\w*|ruled|decided|cleared|acquitted|judged)|relaxe\w*|acquitt\w*|cleared|decision (?:rendue|is out|came))\b/;
const SEARCHES =
  /\b(?:fouill\w*|search\w*|look\w*|check\w*|verif\w*|consult\w*|regard\w*|unlock\w*|deverrouill\w*|scroll\w*|defil\w*|read\w*|li(?:re|s|t)|open\w*|ouvr\w*|inspect\w*|parcour\w*|go through|messages?|sms|photos)\b/;
const SUSPECT =
  /\b(?:trich\w*|fraud\w*|cheat\w*|accus\w*|suspect\w*|soupconn\w*|disciplin\w*|caught|pris\w*|portable|telephone|phone|anti-?seches?|flagrant)\b/;
const SCRIPT = '(?:copies?|scripts?|answer (?:sheets?|papers?|booklets?)|exam booklets?|feuilles?|compo)';
const CC = /\b(?:cc|controles? continus?|continuous(?:ly)? assess\w*|coursework)\b/;
const OUT =
  /\b(?:sort\w*|toilet\w*|wc|loo|bathroom|restroom|out|outside|dehors|pause|break|pee|pipi|absent\w*|quitt\w*|stepp?\w*|returned|came back|revien\w*|revenu\w*)\b/;
const EXPELS =
  /\b(?:vir(?:er?|ez?)|exclu\w*|expuls\w*|dehors|renvoy\w*|faire sortir|kick\w*|throw\w*|expel\w*|send\w* (?:[a-z]+ )?out|remov\w*|eject\w*|boot\w*|out of the (?:room|building|hall))\b/;
const ALONE_DECIDES =
  /\b(?:on (?:my|his|her|their) own(?: (?:authority|say-?so|initiative|decision|accord))?|(?:de|sur) (?:ma|sa|leur|mon|son) (?:propre |seule )*(?:autorite|initiative|chef|decision)|(?:moi|lui|elle)-meme|(?:moi|lui|elle) meme|myself|himself|herself|d'autorite|de force|by (?:myself|force)|(?:tout|toute) seule?|sans (?:en referer|demander|appeler|prevenir|passer par|attendre|l'accord|autre)|without (?:asking|calling|telling|referring|going through|waiting)|as an? (?:mere|simple))\b/;
const ENTERS_THE_FORM =
  '(?:devoirs?(?: a la)? maison|dm|devoirs?|exposes?|oral\\w*|tp|comptes?[- ]rendus?|qcm|mcq|quiz\\w*|en ligne|online|homework|essays?|presentations?|talks?|lab reports?|reports?|ecrite?|interros?|interrogations?|project\\w*|projets?|dossiers?|take-?home|mini-?tests?|written)';

const RESIT =
  /\b(?:session (?:2|deux)|(?:2(?:e|eme|nd|nde)?|deuxieme|seconde|second) session|rattrapages?|re-?sits?|resit|retakes?|septembre|september|session de (?:juin|rattrapage))\b/;
/** A sanction was pronounced, for cheating. */
const SANCTIONED =
  /\b(?:sanction\w*|blame|reprimand\w*|avertissement|warn(?:ed|ing)|exclu\w*|expel\w*|suspend\w*|suspension|sursis|(?:section|commission|conseil) (?:de )?disciplin\w*|disciplin\w*|ban(?:ned)?|punish\w*|punition)\b/;
const CLEARED =
  /\b(?:relax\w*|blanchi\w*|clear(?:s|ed)|acquit\w*|(?:aucune|pas de|sans) sanction|no (?:sanction|punishment)|without (?:any |a )?sanction|non coupable|not guilty|innocen\w*|en attendant|avant (?:la|que|le)|before (?:the|they|it)|until|pending|classe sans suite|dropped)\b/;

/** Somebody who came late, said so or told by a time of day. */
const CAME_LATE =
  /\b(?:en retard|late|retards?|a la bourre|(?:arriv\w*|point\w*|debarqu\w*|present\w*|turn\w* up|show\w* up|g[eo]ts? (?:there|here|in)|c[ao]mes?|walk\w* in)\b[^.?!;]{0,20}\b(?:\d{1,2} ?[h:.] ?\d{2}|\d+ ?min\w*))\b/;

const BAG =
  /\b(?:sacs?|sacoches?|cartables?|porte-documents|bags?|backpacks?|rucksacks?|handbags?|briefcases?|manteaux?|vestes?|blousons?|doudounes?|coats?|jackets?|parkas?|anoraks?)\b/;

/** Registered for one mode of assessment, and at an exam of the other. */
const OTHER_MODE =
  /(?:\b(?:inscrite?s?|registered|enrolled|signed up|took it|takes it|chose|choisi\w*|opte\w*|opted|is|est|suis|am) (?:only |seulement |just |juste |it |for |uniquement )?(?:en|au|dans le|sous le|pour le|for|in|under|on|as) (?:the |a |full |le )?(?:controle continu|cc|regime general|continuous|coursework|general (?:scheme|regime))\b[^]*\b(?:terminal\w*|derogatoire|final|special)\b|\b(?:terminal\w*|final|examen)\b[^]*\b(?:inscrite?s?|registered|enrolled|signed up) (?:only |seulement |just |juste |uniquement )?(?:en|au|dans le|sous le|pour le|for|in|under|on|as) (?:the |le )?(?:controle continu|cc|continuous|coursework)\b)/;
/** With nothing written on it. */
const BLANK =
  /\b(?:vierges?|blanches?|blank|unused|spare|leftover|left over|inutilisee?s?|pas (?:utilise|servi)\w*|rien d'ecrit|nothing written|empty|clean)\b/;
/** Sheets that are the university's, blank. */
const BLANK_SHEETS = new RegExp(
  `^(?=[^]*${BLANK.source})(?=[^]*\\b(?:copies?|feuilles?|brouillons?|intercalaires?|sheets?|booklets?|paper|scripts?)\\b)`,
);
/** Not registered for the exam at all. */
const UNREGISTERED =
  /\b(?:(?:pas|jamais|non|ni) (?:du tout |encore |ete )?inscrite?s?|(?:not|never|n't|isn't|wasn't) (?:been |even |actually )?(?:registered|enrolled|signed up)|unregistered|no registration|sans (?:etre inscrite?|inscription)|aucune inscription|inscrite? nulle part)\b/;

/** In somebody's place. */
const INSTEAD =
  /\b(?:remplac\w*|replac\w*|a (?:sa|ma|la) place|(?:place|lieu) d\w+|in (?:his|her|my|their) (?:place|stead)|instead|stand(?:s|ing)? in|stood in|fill(?:s|ing)? in|cover(?:s|ing)? (?:for )?|take over|prendre (?:le relais|la releve)|suppleer?|substitut\w*|stead)\b/;
/** Of a teacher who is not there. */
const AWAY =
  /\b(?:remplac\w*|replac\w*|a (?:ma|sa) place|in (?:my|his|her) (?:place|stead)|for me|pour moi|absen\w*|skip|miss|stand in|(?:stay|rester) (?:in (?:my|his|her) office|at home|chez|dans (?:mon|son) bureau)|away|off|deleg\w*|cover\w*|envoyer (?:un|une|quelqu)|send (?:a|an|someone|somebody|my)|se faire|without (?:me|him|her)|sans (?:moi|lui|elle))\b/;
/** For no need: what one would rather do. */
const FOR_CONVENIENCE =
  /\b(?:(?:i'd|i would|he'd|she'd|would) (?:much )?(?:rather|prefer)|prefer\w*|pref|feel like|(?:n't|not) feel like|envie|flemme|lazy|lie in|sleep in|grasse mat\w*|(?:catch|catching) up|rattraper (?:mes|ses|mon|son)|(?:to|de|pour) (?:finish|finir|do|faire|correct\w*|corrig\w*|mark) (?:[a-z]+ ){0,2}(?:marking|copies|article|corrections|paper|cours)|skiing|ski|beach|plage|shopping|coiffeur|hairdresser|brunch|golf|match|tennis|holidays?|vacances|week-?end|tele|telework\w*|teletravail\w*|work(?:ing)? from home|no (?:particular |good |real )?reason|sans (?:raison|motif)|convenience|convenan\w*)\b/;
const OF_AN_EXAM =
  /\b(?:paper|exam\w*|epreuves?|sujet|partiels?|finals?|course|cours|matiere|prof\w*|teacher|lecturer|enseignante?)\b/;
/** Who is of no teaching team. */
const NO_TEACHER =
  /\b(?:(?:la |le |une? |the |a |our |notre )(?:gestionnaire|secretaire|secretary|appariteur|concierge|caretaker|janitor|porter|security guard|vigile|agent d'accueil|receptionist|receptionniste|bibliothecaire|librarian|clerk|administrat(?:eur|rice|or)|technicien\w*|technician|etudiante?|student|stagiaire|intern|parent|wife|husband|mari|femme)|(?:someone|somebody|quelqu'un|une personne|une dame|un gars) (?:de|from|in|du|of) (?:la |the |l')?(?:scolarite|scol|registry|administration|admin|office|secretariat|accueil|library|bibliotheque|dean's office|another (?:department|faculty)|(?:un )?autre (?:departement|ufr|fac))|(?:la scolarite|the registry|the office) (?:to |pour )|administrative (?:staff|assistant)|(?:personnel|agent)s? administratifs?|(?:office|registry|clerical) (?:staff|clerk|worker))\b/;
const OTHERS =
  /\b(?:(?:autres?|other|remaining|rest of (?:the |my |his |her )?) ?(?:\d+ |[a-z]+ )?(?:exams?|epreuves?|matieres?|papers?|subjects?|modules?|notes|marks|partiels?|finals?|ue|courses?|results?)|(?:toute |whole |entire |all (?:of )?)(?:la |the |my |ma |sa |his |her )?session|reste de (?:la |ma |sa )?session|(?:les |mes |ses )?(?:exams?|epreuves?|matieres?|partiels?|notes) (?:reussis|d'avant|d'apres|de la meme|que j'ai|passees?)|everything (?:else )?i (?:sat|passed|took)|tout le (?:semestre|reste))\b/;

/** How each point is read. */
const wordings: { readonly [N in PointFact]: readonly Wording<N>[] } = {
  search_point: [
    {
      value: 'refusal_noted',
      refused: true,
      words:
        /\b(?:pv|proces[- ]verbal|rapport|report|mention\w*|not(?:er|e|ed|ing)|consign\w*|record\w*|write (?:it|that|this|down|up)|ecri(?:re|s|t))\b/,
      about: /\b(?:refus\w*|(?:wo|does|did)n't (?:let|want)|veut pas|say(?:s|ing)? no|said no|dit non)\b/,
      anyhow: true,
    },
    {
      value: 'alone',
      contrary: 'under_eyes',
      words:
        /\b(?:(?:sans|without) (?:lui|elle|eux|l'etudiante?|him|her|them|the (?:student|owner))(?! (?:agree|consent|permission|knowing))(?: (?:being )?(?:there|present|la))?|sans que (?:l'etudiante?|il|elle) (?:soit|voie|regarde)|(?:dans|into|in|to) (?:une?|an?|the|le|la|mon|my) (?:autre |other |another )?(?:bureau|office|couloir|corridor|piece|salle d'a cote|other room|next room|room next door)|in another room|behind (?:his|her|their|the student's) back|dans (?:son|leur) dos|en cachette|secretly|en son absence|in (?:his|her|their) absence|(?:once|after|quand|une fois qu[e'] ?) ?(?:he|she|they|il|elle) (?:has |have |is |are |'s |est |sera )?(?:left|gone|partie?))\b/,
      about: SEARCHES,
      anyhow: true,
    },
    {
      value: 'under_eyes',
      contrary: 'alone',
      words:
        /\b(?:(?:soit|est|etre|reste\w*|assiste\w*|be|stays?|stand\w*|remain\w*|sit) (?:[a-z']+ ){0,2}(?:la|present\w*|there|here|next to|beside|a cote|in the room|around|watching)|(?:en|in) (?:sa|leur|his|her|their|ma|my|the student's) presence|(?:sous|under) (?:ses|leurs|his|her|their|mes|my|the student's) (?:propres )?(?:yeux|eyes)|devant (?:lui|elle|eux|moi|l'etudiante?)|in front of (?:him|her|them|me|the student)|(?:he|she|they|him|her|il|elle|i|je) (?:[a-z]+ ){0,2}(?:watch\w*|look on|assist\w*))\b/,
      about: SEARCHES,
      denied: 'alone',
    },
    {
      value: 'at_end',
      contrary: 'right_away',
      words:
        /\b(?:attend\w*|wait\w*|patient\w*|hold off)\b[^.?!;]{0,50}\b(?:fin|end|over|finish\w*|termin\w*|rendu\w*|apres|after|done)\b|\b(?:only|seulement|uniquement) (?:at the end|a la fin|apres|after|once)\b/,
      about: SEARCHES,
    },
    {
      value: 'right_away',
      contrary: 'at_end',
      words:
        /\b(?:tout de suite|immediatement|sur (?:le champ|place)|(?<!et )maintenant|aussitot|right (?:away|now)|straight ?away|immediately|on the spot|there and then|(?:pendant|while) (?:que |qu')?(?:[a-z]+ ){0,4}(?:compos\w*|writ\w*|continue\w*|keeps? (?:on )?writing|finish\w*|works?|working)|en plein(?:e)? (?:milieu|epreuve|exam\w*|partiel)|in the middle of|mid-?exam|before the (?:end|exam is over)|avant la fin|sans attendre|without waiting)\b/,
      about: SEARCHES,
      anyhow: true,
    },
  ],
  withheld_point: [
    {
      value: 'kept',
      contrary: 'given',
      refused: true,
      words:
        /\b(?:retenu\w*|retenir|retien\w*|bloqu\w*|withh\w*|(?:hold|held|keep|kept) (?:[a-z']+ ){0,3}back|freez\w*|frozen|gele[rs]?|refus\w*|attend\w*|wait\w*)\b/,
      about: new RegExp(`(?=[^]*\\b${DOCUMENT}\\b)(?=[^]*${PENDING.source})`),
      unless: new RegExp(RULED.source + "|\\b(?:ou|or) (?:c'est|is it|est-ce|is that) (?:bloqu|block|withh)"),
    },
    {
      value: 'given',
      contrary: 'kept',
      words:
        /\b(?:avoir|obten\w*|recev\w*|recuper\w*|delivr\w*|edit\w*|imprim\w*|donn\w*|fourni\w*|remett\w*|remis\w*|envoy\w*|sortir|filer|get|have|receive|obtain|collect|issue\w*|print\w*|give|given|hand|send|email|release\w*|provide\w*|deliver\w*|pick up|download|droit a)\b/,
      about: new RegExp(`(?=[^]*\\b${DOCUMENT}\\b)(?=[^]*${PENDING.source})`),
      unless: RULED,
    },
    {
      value: 'results_hidden',
      contrary: 'results_out',
      refused: true,
      words:
        /\b(?:cach\w*|hid(?:e|den)|retenu\w*|retenir|withh\w*|(?:hold|held|keep|kept) (?:[a-z']+ ){0,3}back|bloqu\w*|block\w*)\b/,
      about: new RegExp(`(?=[^]*\\b(?:resultats?|results?|notes|marks|grades)\\b)(?=[^]*${PENDING.source})`),
      unless: new RegExp(`${RULED.source}|\\b${DOCUMENT}\\b`),
    },
    {
      value: 'results_out',
      contrary: 'results_hidden',
      words:
        /\b(?:affich\w*|publi\w*|post(?:ed|ing)?|come out|put up|go up|visibles?|appear\w*|apparai\w*|sort\w*)\b/,
      about: new RegExp(
        `(?=[^]*\\b(?:resultats?|results?|notes?|marks?|grades?)\\b)(?=[^]*${PENDING.source})`,
      ),
      unless: new RegExp(`${RULED.source}|\\b${DOCUMENT}\\b`),
      denied: 'results_hidden',
    },
  ],
  suspect_point: [
    {
      value: 'jury_apart',
      contrary: 'jury_same',
      words:
        /\b(?:mettre (?:[a-z]+ )?(?:de cote|a part)|set (?:[a-z' ]+ )?aside|leave (?:[a-z' ]+ )?out|put (?:[a-z' ]+ )?on hold|attend\w*|wait\w*|suspen\w*|ajourn\w*|recal\w*|fail|exclu\w*|skip|defer\w*|postpone|differ\w*|hold off|separately|a part|harsh\w*|penalis\w*|retirer|ecart\w*|(?:put|give|gave|given|giv\w*|mark\w*|mis|mettre|met|colle\w*|donn\w*|attribu\w*)\b[^.?!;]{0,25}\b(?:zero|0))\b/,
      about:
        /^(?=[^]*\b(?:jury|board|deliber\w*)\b)(?=[^]*\b(?:trich\w*|fraud\w*|cheat\w*|accus\w*|suspect\w*|suspicion\w*|soupcon\w*|disciplin\w*|caught|hearing|autres|others|normal\w*|same|memes?)\b)/,
    },
    {
      value: 'jury_same',
      contrary: 'jury_apart',
      words:
        /\b(?:comme (?:les|celles?|pour|sur|tout|n'importe)|same|like (?:the|any|every|everybody|everyone|all)|normal\w*|as usual|meme|ordinary|ordinaire)\b/,
      about: /\b(?:jury|board|deliber\w*)\b/,
    },
    {
      value: 'unmarked',
      refused: true,
      words:
        /\b(?:pas|jamais|plus|not|never|refus\w*|sans|without|wo)(?:n't)?(?: [a-z]+){0,3} (?:corrig\w*|not(?:er|ee)|mark(?:ed|ing)?|grad(?:ed|ing|e))\b|n't(?: [a-z]+){0,3} (?:mark(?:ed)?|graded?)\b|\b(?:mettre|coller|donner|mets|met|mis|avoir|aurai|aura|give|gives?|gave|put|get|gets)(?: [a-z']+){0,4} (?:zero|0)\b|\bzero d'office\b|\bautomatic zero\b|\b(?:annul\w*|barr(?:er?|ee)|dechir\w*) (?:[a-z]+ )?(?:sa|ma|la|leur) copie|\b(?:tear up|rip up|void|cancel|bin|cross out) (?:his|her|my|the|their) (?:script|exam|copy)\b/,
      about: SUSPECT,
      anyhow: true,
    },
  ],
  expelled_by: [{ value: 'proctor', words: ALONE_DECIDES, about: EXPELS, anyhow: true }],
  suspect_exams: [
    {
      value: 'barred',
      contrary: 'others',
      words:
        /\b(?:barred|banned|excluded|kept out|shut out|exclue?s?|privee?|interdite? (?:de|d')|(?:plus|pas) le droit (?:de |d')|not allowed to (?:sit|take|finish|continue|write|go on)|(?:barr\w*|refus\w*|interdi\w*|bloqu\w*) (?:l'|the |my |his |her )?(?:entree|acces|porte)|(?:refus\w*|den(?:y|ied)) (?:me |him |her )?(?:entry|access)|(?:turn|sen[dt])\w* (?:me|him|her|them) (?:away|home)|(?:not|n't) let (?:me|him|her|them) (?:in|sit|take)|(?:ca|wo)n't (?:be (?:able|allowed) to )?(?:sit|take|finish|continue)|stop writing|arreter (?:de |d')?(?:ecrire|compos\w*)|can(?:not|'t) (?:sit|take|finish)|miss my|empech\w*|prevent\w*)\b/,
      about: /\b(?:exam\w*|epreuves?|partiels?|papers?|tests?|compos\w*|ecrire|writ\w*|finals?)\b/,
      anyhow: true,
    },
    {
      value: 'goes_on',
      contrary: 'barred',
      words:
        /\b(?:(?:let|allow\w*|laiss\w*|autoris\w*|permi\w*) (?:[a-z'-]+ ){0,3}(?:to )?(?:finish\w*|continu\w*|go on|carry on|keep (?:on )?(?:writing|going)|write (?:on|until|to the end|till)|stay|work on|finir|termin\w*|compos\w*|poursuiv\w*|ecrire|rest\w*)|(?:he|she|they|il|elle|ils) (?:finished|continued|carried on|went on|kept (?:on )?writing|a (?:fini|continue|termine|pu finir|pu continuer))|(?:a fini|a continue) (?:de composer|sa copie|son epreuve|normalement))\b/,
    },
    {
      value: 'others',
      words:
        /\b(?:autres? (?:epreuves?|examens?|exams?|partiels?)|(?:other|another|next|remaining|following) (?:exams?|papers?|tests?|finals?)|prochaine?s? (?:epreuves?|examens?|exams?|partiels?)|(?:exams?|partiels?|epreuves?) (?:de |d'|of )?(?:demain|tomorrow|this afternoon|cet aprem\w*|l'apres-midi|du soir))\b/,
    },
  ],
  refusal_effect: [
    {
      value: 'valid',
      contrary: 'void',
      refused: true,
      words:
        /\b(?:(?:still|quand meme|toujours|malgre (?:tout|cela|ca)) (?:valid|valables?|valoir|ok|good|stands?|hold|holds|count|counts)|valables? (?:quand meme|malgre|sans)|valid without|good without|stands? without|tient quand meme)\b/,
      anyhow: true,
    },
    {
      value: 'void',
      contrary: 'valid',
      refused: true,
      words:
        /\b(?:vaut|compte|sert) (?:plus |donc |a )*rien|\b(?:nulle?|annule\w*|invalid\w*|void|voids|worthless|tombe\w* a l'eau|caduc|inutilisable|useless|dropped|no good|thrown out|(?:goes|go|leads?) nowhere|off the hook|nothing (?:can|will) happen|worth nothing|not worth|can't be used|cannot be used|(?:mene|menera|aboutit) (?:a rien|nulle part)|aboutit pas|tranquilles?|a l'abri|sortie? d'affaire|(?:ne )?(?:vaut|vaudra|tient|tiendra) (?:plus|pas)|stops?|arrete\w*|bloqu\w*|block\w*|kills?|sauve\w*|saves?)\b|\b(?:plus|pas) valable\b/,
      anyhow: true,
    },
    {
      value: 'noted',
      refused: true,
      words:
        /\b(?:mention\w*|note[rd]?|not(?:e|ing)|ecri\w*|indiqu\w*|record\w*|writ\w*|say so|consign\w*|inscri\w*)\b/,
      anyhow: true,
    },
  ],
  substitution_point: [
    {
      value: 'unpunished',
      contrary: 'punished',
      words:
        /\b(?:(?:ne )?(?:risqu\w*|craign\w*|craint) (?:absolument |donc )?(?:rien|pas grand)|nothing (?:can|will|would|to fear|happens)|(?:not|n't|aren't|isn't) (?:at )?(?:risk\w*|liable|guilty|in trouble|punish\w*|do anything wrong|done anything wrong)|(?:pas|rien) (?:fait de mal|a se reprocher|a me reprocher|punissable|punie?|sanctionnee?|coupable)|innocente?|tranquilles?|hors de cause|safe|in the clear|off the hook|scot-?free|only (?:the one|whoever|she|he|the person) who|(?:que|seule?) cel(?:ui|le) qui)\b/,
      anyhow: true,
    },
    {
      value: 'punished',
      words:
        /\b(?:punis?|punished|punissable|sanction\w*|compli\w*|accomplice|fraude|cheating|in trouble|(?:count|compt)\w* (?:as|comme)|coupable|guilty|poursuivi\w*|section disciplinaire|disciplinary)\b/,
    },
  ],
  oral_time: [
    {
      value: 'cut_late',
      words:
        /\b(?:raccourc\w*|coup\w*|redui\w*|ecourt\w*|enlev\w*|rogn\w*|grignot\w*|retir\w*|retranch\w*|dedui\w*|deduc\w*|deduct\w*|dock\w*|(?:tak|knock|lop|shav)\w* (?:[a-z0-9]+ ){0,4}off|eat into|shorten\w*|shorter|cut\w*|reduc\w*|trim\w*|amput\w*|sucr\w*|skip\w*|supprim\w*|perd\w*|los[et]\w*|less|moins)\b/,
      about: new RegExp(`^(?=[^]*\\b(?:prepa|preparation|prepar\\w*|prep)\\b)(?=[^]*${CAME_LATE.source})`),
      unless:
        /\b(?:a l'heure|on time|pas (?:ete )?en retard|not late|n't late|examin\w* (?:etait|was|est|is) (?:en retard|late))\b/,
    },
    {
      value: 'length_cut_late',
      words:
        /\b(?:raccourc\w*|redui\w*|ecourt\w*|rogn\w*|shorten\w*|shorter|cut\w*|reduc\w*|trim\w*|amput\w*|(?:plus|moins) (?:court|long)\w*|interrog\w* moins|less time)\b/,
      about: new RegExp(
        `^(?![^]*\\b(?:prepa|preparation|prepar\\w*|prep)\\b)(?=[^]*\\b(?:oral\\w*|viva|passage|interrogation|questioning)\\b)(?=[^]*${CAME_LATE.source})`,
      ),
      unless:
        /\b(?:a l'heure|on time|not late|n't late|pas (?:ete )?en retard|examin\w* (?:etait|was|est|is|arriv\w*|came|turned up)|jury (?:etait|was|est|is))\b/,
    },
    {
      value: 'cut',
      words:
        /\b(?:raccourc\w*|coup(?:er?|ee?s?)|redui\w*|ecourt\w*|shorten\w*|cut\w*|reduc\w*|trim\w*|amput\w*|sucr\w*|skip\w*|supprim\w*|(?:only|just) (?:gave|given|got|had)|moins de temps|less time|(?:laiss|accord|donn|octroy)\w* (?:que|seulement)|(?:half|moitie) (?:of )?(?:the |the posted |du |le )?(?:time|temps)|(?:instead of|rather than|au lieu d[e']|a la place d[e']|alors que|whereas|when|while)\b[^.?!;]{0,45}\b(?:\d+|dix|quinze|vingt|trente|ten|fifteen|twenty|thirty|(?:more|plus)(?= time| de temps)))\b/,
      about: /\b(?:prepa\w*|prep|temps|time|minutes?|mins?|duree|length|short\w*)\b/,
      unless:
        /\b(?:j'etais en retard|i was late|(?:arriv\w*|turned up|came|showed up) (?:[a-z]+ )?(?:en retard|late)|candidat en retard|plus que|more than|longer than|plus longtemps)\b/,
    },
    {
      value: 'posted',
      contrary: 'unposted',
      words:
        /\b(?:affich\w*|post(?:ed|ing)?|indiqu\w*|annonc\w*|mention\w*|figur\w*|mettre|put (?:on|up)|told|tell|dire|dit|show\w*|communiqu\w*|announc\w*|prevenir|prevenus?|inform\w*|savoir|know|knew)\b/,
      about: /\b(?:prepa\w*|prep|temps|time|duree|long|length|minutes?|dure)\b/,
      // "Five minutes instead of the fifteen that were posted" tells of what was posted in passing.
      unless:
        /\b(?:instead of|rather than|au lieu d[e']|a la place d[e']|alors que|whereas|(?:than|que) (?:the|les?|la|ce) )/,
      denied: 'unposted',
    },
  ],
  oral_with: [
    {
      value: 'door_open',
      words:
        /\b(?:(?:porte|door) (?:[a-z']+ ){0,4}(?:ouverte?|open|ajar|entrouverte)|(?:open|wide open|ajar) (?:the )?door|(?:leav|keep|kept|left|laiss|gard|ouvr)\w* (?:[a-z]+ ){0,3}(?:la porte (?:grande )?ouverte|the door (?:wide )?open|porte ouverte))\b/,
      unless: /\b(?:pas|not|n't|never|jamais|refus\w*|ferm\w*|shut|closed?|locked)\b/,
    },
    {
      value: 'two_examiners',
      words:
        /\b(?:(?:two|three|2|3|both|deux|trois) (?:examin\w*|teachers|lecturers|profs?|professors|enseignant\w*)|(?:a |un |une )?(?:second|deuxieme|other|autre) (?:examin\w*|teacher|lecturer|prof\w*|enseignant\w*)|binome d'examinateurs)\b/,
    },
    {
      value: 'group',
      words:
        /\b(?:en (?:groupe|binome|trinome)|a (?:trois|quatre|plusieurs)|(?:two|three|four|several|2|3|4) (?:students|of us|candidates|friends)|in (?:a group|groups|pairs)|group orals?|together|ensemble|(?:deux|trois|quatre|plusieurs|2|3|4) (?:etudiante?s|candidate?s|eleves))\b/,
      unless: /\b(?:seule?|alone|porte|door|un par un|one by one|separately)\b/,
    },
  ],
  oral_room: [
    {
      value: 'poor',
      words:
        /\b(?:bruit\w*|bruyant\w*|vacarme|noise|noisy|loud|couloirs?|corridors?|hallways?|par terre|on the floor|sans (?:table|chaise|chauffage|lumiere)|no (?:table|chair|desk|heating|light)|without (?:a )?(?:table|chair|desk|heating|light)|debout|standing|genoux|lap|knees|freez\w*|glacial\w*|froid|gele\w*|drill\w*|travaux|marteau|building works?|construction|dark|noir|dans le passage|storage|placard|cupboard|escalier\w*|stair\w*)\b/,
      contrary: 'good',
      anyhow: true,
    },
    {
      value: 'good',
      words:
        /\b(?:calme|quiet|silence|proper|correct\w*|decent\w*|satis\w*|confort\w*|comfortable|good|bonnes?|une (?:vraie )?(?:table|chaise)|a (?:real )?(?:table|chair|desk)|chauffe\w*|heated)\b/,
      contrary: 'poor',
      denied: 'poor',
    },
  ],
  oral_audience: [
    {
      value: 'shut_out',
      contrary: 'let_in',
      refused: true,
      words:
        /\b(?:dire non|refus\w*|dehors|vir(?:er?|ez)|renvoy\w*|huis[- ]clos|say no|said no|turn\w* (?:[a-z]+ )?away|kick\w*|send\w* (?:[a-z]+ )?(?:out|away)|keep\w* (?:[a-z]+ )?out|behind closed doors|private\w*|closed to|exclude\w*|shut (?:[a-z]+ )?out|sen[dt] (?:[a-z]+ ){0,2}(?:out|away|home|off)|show(?:n|ed)? (?:[a-z]+ ){0,2}the door|clos\w* (?:the )?door on|fai(?:t|re|s) sortir|empech\w* d'(?:entrer|assister)|bar(?:red|s)|ask(?:ed)? (?:[a-z]+ ){0,2}to (?:leave|go)|(?:dit|demande|told|tell|tells|ordered|ordonne|prie) (?:[a-z]+ ){0,3}(?:de (?:partir|sortir|degager|s'en aller|quitter|rester dehors)|to (?:leave|go|get out|clear off|wait outside|get lost))|degag\w*|clear off|chass\w*|mis\w* (?:a la porte|dehors)|(?:n't|not|never|refus\w*(?: to)?) let\w* (?:[a-z]+ ){0,3}in|throw\w*|ecart\w*|en prive)\b/,
      unless: /\b(?:\w* )?(?:noise|bruit|perturb\w*|disturb\w*)\b/,
    },
    {
      value: 'let_in',
      contrary: 'shut_out',
      words:
        /\b(?:assist\w*|ecout\w*|regarder|entrer|venir|sit in|watch|listen|attend|come (?:in|along|and)|observe\w*)\b/,
      unless:
        /\b(?:dit|disent|dis|told|asked|says?|said|demand\w*|ordered|ordonne) (?:[a-z]+ ){0,3}(?:de|to|que|non|no)\b/,
    },
  ],
  cc_form: [
    {
      value: 'other',
      words:
        /\b(?:scolarite|administration|registry|direct\w*|doyen\w*|dean|office|(?:etudiants|students|la promo|the class|on|we) (?:choisi\w*|vot\w*|decid\w*|choose|pick)|impos\w*)\b/,
    },
    {
      value: 'teacher',
      words:
        /\b(?:choisi\w*|decid\w*|choose\w*|chose|pick\w*|libre|free|up to|prefer\w*|seule?|(?:him|her|them)self)\b/,
      about:
        /\b(?:prof\w*|enseignant\w*|teacher|lecturer|tutor|instructor|in charge|responsable|je|i|on|she|he|elle|il)\b/,
    },
    {
      value: 'only_kinds',
      contrary: 'kind',
      words:
        /\b(?:(?:only|always|must|has to|seulement|que|uniquement|toujours|forcement|obligatoirement|nothing but|rien que)\b[^.?!;]{0,30}\b(?:papier|paper|ecrite?s?|written|oral\w*|sur table|in class|handwritten|main)\b|(?:papier|paper|ecrite?|written|orale?)\b[^.?!;]{0,15}\b(?:only|point(?! de)|seulement|uniquement|et rien d'autre|and nothing else|full stop|period))/,
      about: CC,
      anyhow: true,
    },
    { value: 'kind', words: new RegExp(`\\b${ENTERS_THE_FORM}\\b`) },
  ],
  cc_reach: [
    {
      value: 'some_students',
      words:
        /\b(?:(?:que|seulement|seule?s?|uniquement|juste|only|just|a few|quelques|certains?|some|part|une partie|la moitie|half)\b[^.?!;]{0,25}\b(?:etudiante?s?|eleves|d'entre nous|students|of (?:us|them|the (?:class|group))|people|personnes|groupe|group|de la classe)|(?:pas|not) (?:tout le monde|tous|toute|everyone|everybody|all (?:of )?)|not the whole (?:class|group)|(?:un|une|one) seule? (?:etudiante?|student)|deux ou trois|two or three|three of us|trois d'entre nous)\b/,
      anyhow: true,
    },
  ],
  cc_scripts: [
    {
      value: 'returned',
      words:
        /\b(?:rend\w*|rendu\w*|remis\w*|remett\w*|montr\w*|consult\w*|voir|vu|giv\w* (?:[a-z' ]+ )?back|gave (?:[a-z' ]+ )?back|return\w*|hand\w* (?:[a-z' ]+ )?back|show\w*|see|seen|look at|get (?:[a-z' ]+ )?back|got (?:[a-z' ]+ )?back)\b/,
      about: /\b(?:copies?|scripts?|papers?|tests?|devoirs?|interros?|work)\b/,
      denied: 'kept',
    },
  ],
  cc_spread: [
    {
      value: 'bunched',
      contrary: 'spread',
      words:
        /\b(?:(?:en|dans|sur|in|within|over|during|pendant) (?:(?:une?|the|a|la|les|seule?|single|very|last|final|derni\w+|deux|two|trois|three|meme|same|\d) )+(?:derni\w+ )?(?:semaines?|weeks?|fortnight|quinzaine|jours?|days?|mois|month)|a la fin du semestre|en fin de semestre|at the end of (?:the )?(?:semester|term)|(?:last|final) (?:week|fortnight|two weeks|month|days)|d'un (?:seul )?coup|all at once|le meme jour|the same day|in one go|back to back)\b/,
      about: CC,
    },
    {
      value: 'spread',
      contrary: 'bunched',
      words:
        /\b(?:tout au long|throughout|spread|etal\w*|repart\w*|all (?:through|along)|across the (?:semester|term))\b/,
      about: CC,
    },
  ],
  last_test: [
    {
      value: 'exists',
      words:
        /\b(?:avoir|comprend\w*|comport\w*|fini\w*|termin\w*|inclu\w*|y a(?:-t-il)?|end|ends|have|has|finish\w*|contain\w*|compris\w*|be|there)\b[^.?!;]{0,35}\b(?:epreuves? finales?|examen final|final (?:test|exam|paper)|last test|partiel|big test)\b/,
      about: CC,
      unless:
        /\b(?:assimil\w*|count\w*|compte\w*|treat\w*|terminal|retard|late|anonym\w*|convocation|summons|regles|rules)\b/,
    },
  ],
  terminal_hours: [
    {
      value: 'outside',
      contrary: 'class_hours',
      words:
        /\b(?:hors|en dehors|outside|other than) (?:[a-z]+ ){0,3}(?:heures?|cours|class\w*|teaching|lectures?|lessons?|timetabled)/,
      anyhow: true,
    },
    {
      value: 'class_hours',
      contrary: 'outside',
      words:
        /\b(?:pendant|sur|durant|a la place|during|in|at|instead of|replac\w*|remplac\w*)\b[^.?!;]{0,25}\b(?:heures? de (?:cours|td|tp)|cours|seance\w*|creneaux? de (?:cours|td)|class(?:es)?(?: time| hours?| slot)?|lectures?(?: hours?| slot| time)?|tutorials?|teaching hours|lessons?)\b/,
      about: /\b(?:partiel\w*|terminal\w*|final\w*|examens?|exams?|epreuves?)\b/,
      unless: CC,
    },
  ],
  same_exam: [
    {
      value: 'differs',
      words:
        /\b(?:differen\w*|pas (?:du tout )?(?:le |la |les )?memes?|not the same|n't the same|autres? (?:sujets?|epreuves?)|another (?:paper|exam)|other paper)\b/,
      about:
        /\b(?:meme|same)\b[^.?!;]{0,40}\b(?:parcours|filiere|regime|track|course|scheme|degree|rythme|licence|master|promo\w*|programme)\b/,
      unless:
        /\b(?:oral\w*|viva|(?:different|autre)s? (?:tracks?|regimes?|parcours|schemes?|rythmes?|degrees?)|apprenti\w*|alternan\w*|part-?time|version|groupes?|groups?)\b/,
      anyhow: true,
    },
  ],
  papers_found: [
    {
      value: 'before',
      words:
        /\b(?:avant (?:de |la |que |d')?[^.?!;]{0,20}(?:distribu\w*|donn\w*|commenc\w*|ouvr\w*|demarr\w*)|before [^.?!;]{0,25}(?:distribut\w*|hand\w*|giv\w*|pass\w*|start\w*|open\w*)|(?:pas|not|n't|rien)(?: yet| encore| been| pu)* (?:distribu\w*|handed|given|opened|started|commence\w*|ouvert\w*|passed)|en (?:comptant|ouvrant)|(?:j'ai|jai|i|we|on a) (?:just )?compte\w*|when (?:counting|opening)|opening the (?:envelope|box)|sur le point de distribuer|about to (?:hand|give|start))\b/,
      anyhow: true,
    },
    {
      value: 'after',
      words:
        /\b(?:(?:apres|une fois|after|once)\b[^.?!;]{0,30}(?:distribu\w*|donne\w*|hand\w* out|given out|giving out|passed out|out)|(?:sujets?|papers?|sheets?|enonces?) (?:[a-z']+ ){0,3}(?:distribue\w*|handed out|given out|passed out|out already|out)|(?:viens|vient|venons|just|deja|already) (?:de |d')?(?:tout )?(?:distribu\w*|hand\w* (?:[a-z]+ )?out|given|started|commence\w*)|(?:i've|we've|i|we) (?:just |already )?handed (?:[a-z]+ )?out|(?:j'ai|on a|jai) (?:deja |tout |tout juste )?distribue\w*|minutes? in|in progress|composent|en train de composer|(?:on|sur) (?:the|all|every|les|leurs|their|toutes les|each) (?:the |les )?(?:desks?|tables?)|in front of (?:them|everyone|everybody|each)|devant (?:eux|elles|chacun|chaque)|sous les yeux|(?:already|deja) (?:writing|commence\w*|started))\b/,
      anyhow: true,
    },
  ],
  papers_act: [
    {
      value: 'either',
      words:
        /^(?=[^]*\b(?:retard\w*|attend\w*|wait\w*|delay\w*|hold (?:off|up)|put off|put back|decal\w*|(?:start|commencer|begin|demarrer) (?:[a-z]+ )?(?:late|later|plus tard)))(?=[^]*\b(?:or|ou)\b)(?=[^]*\b(?:report(?:er|e|ons|ee)?|postpon\w*|reschedul\w*|another (?:day|date)|(?:un )?autre jour|autre date|annul\w*|cancel\w*|call(?:ed)? off)\b)/,
      anyhow: true,
    },
    {
      value: 'copy',
      contrary: 'postpone',
      words:
        /\b(?:photocop\w*|copies? (?:some|more)|print\w* (?:some |more|extra|the missing)|reimprim\w*|imprim\w*|run off)\b/,
      unless: /\b(?:continu\w*|carry on|go on|keep going)\b/,
    },
    {
      value: 'go_on',
      contrary: 'not_go_on',
      words:
        /\b(?:continu\w*|carry on|go on|keep going|going ahead|go ahead|(?:commencer|commence|starts?|begin|demarrer?)(?! (?:a bit |a little |just |un peu )?(?:late|later|plus tard|en retard))|partag\w*|shar\w*|lancer?|servir|a voix haute|aloud|project\w*|projet(?:er|te)|dict\w*|two to a paper|a deux|press on)\b/,
    },
    {
      value: 'postpone',
      words:
        /\b(?:report(?:er|e|ons|ee?)|postpon\w*|reschedul\w*|another (?:day|date)|(?:un )?autre jour|autre date|annul\w*|cancel\w*|call(?:ed)? off|nouveau sujet|new paper|tout arreter|call the whole thing off)\b/,
    },
    {
      value: 'delay',
      words:
        /\b(?:retard\w*|attend\w*|wait\w*|delay\w*|hold (?:off|up)|put off|put back|decal\w*|repouss\w* (?:le debut|l'ouverture|le commencement)|push back|(?:start|commencer) (?:late|later|plus tard))\b/,
    },
  ],
  notice_way: [
    {
      value: 'both',
      words:
        /\b(?:affich\w*|panneaux?|notice ?boards?|put up|posted|boards?)\b[^.?!;]{0,40}\b(?:et (?:aussi|egalement|en plus)?|and|both|plus|en plus|as well as|ainsi que|aussi)\b[^.?!;]{0,30}\b(?:e-?mails?|mails?|courriels?|en ligne|online|electroni\w*|ent|intranet|web\w*)|\b(?:e-?mails?|mails?|courriels?|en ligne|online|electroni\w*|ent|intranet|web\w*)\b[^.?!;]{0,30}\b(?:et|and|both|as well as|ainsi que)\b[^.?!;]{0,40}\b(?:affich\w*|panneaux?|notice ?boards?|put up|posted|boards?)\b/,
      about:
        /^(?=[^]*\b(?:calendriers?|plannings?|timetables?|schedules?)\b)(?=[^]*\b(?:doi\w*|faut|oblig\w*|must|ha(?:ve|s) to|need\w*|required|both|les deux)\b)/,
      unless: /\b(?:convoc\w*|summons\w*|dispense\w*|exempt\w*)\b/,
    },
  ],
  list_where: [
    {
      value: 'timetable',
      words:
        /\b(?:list\w*|indiqu\w*|mention\w*|precis\w*|figur\w*|give|given|say|said|state\w*|specif\w*|appear\w*|announce\w*|annonc\w*)\b[^.?!;]{0,70}\b(?:on|in|sur|dans|au) (?:the |le |l'|our |notre )?(?:exam )?(?:timetable|schedule|calendar|calendrier|planning)\b/,
      about:
        /\b(?:documents?|calculat\w*|calculette\w*|materiel\w*|materials?|equipment|instruments?|dictionar\w*|dictionnaire\w*|authori[sz]ed|autorise\w*)\b/,
      unless: /\b(?:jours?|days?|weeks?|semaines?)\b/,
    },
  ],
  paper_kept: [
    {
      value: 'office',
      words:
        /^(?=[^]*\b(?:administration|scolarite|scol|secretariat|registry|(?:the|our) office|reprograph\w*|print ?shop|repro)\b)(?=[^]*\b(?:confidenti\w*|secre(?:t|cy|te)\w*|conserv\w*|keep\w*|kept|gard\w*|safe\w*)\b)/,
      about:
        /^(?=[^]*\b(?:sujets?|enonces?|papers?|exam questions?)\b)(?=[^]*\b(?:photocop\w*|reprograph\w*|repro|imprim\w*|print\w*|copi(?:es|ed|er|e)?|copy\w*|tir(?:age|er|e))\b)/,
      unless: /\b(?:jamais|never|prof\w*|teacher|enseignant\w*|lecturer|combien|how long|scripts?)\b/,
    },
  ],
  spare_paper: [
    {
      value: 'needed',
      words:
        /\b(?:(?:write|writing|prepar\w*|have|plan\w*|provide|draft\w*|produce|set|make up|need\w*|redig\w*|prevoi\w*|fai(?:re|s|t)|ecri(?:re|s|ve)|pondre|concoct\w*|avoir|fourni\w*|nag\w*|chas(?:e|es|ed|ing)|ask\w*|wants?|wanted|insist\w*|reclam\w*|demand\w*|harcel\w*|relanc\w*|exig\w*)\b[^.?!;]{0,45}\b(?:(?:spare|second|back-?up|reserve|alternat\w+|replacement|extra|another) (?:[a-z,]+ ){0,2}(?:one|papers?|version|set|sujets?|exam|subject)|(?:sujets?|enonces?|version|epreuve) (?:de (?:secours|remplacement|rechange|reserve|repli)|bis|alternati\w+)|(?:second|deuxieme|2e|2eme|autre) (?:sujet|enonce)))\b|\b(?:spare|back-?up|reserve|replacement|second) (?:one|paper|version|exam|subject)\b[^.?!;]{0,25}[.?!;,][^?]{0,40}\b(?:supply|provide|write|do|give|prepare|hand) (?:it|one|them)\b|\bsujet (?:de (?:secours|remplacement|rechange|reserve)|bis)\b[^?]{0,60}\b(?:dois|faut|oblig\w*|vraiment)\b/,
      unless:
        /\b(?:(?:hand|turn|send) (?:[a-z]+ ){0,4}(?:in|over) (?:[a-z]+ ){0,3}(?:spare|back-?up|replacement|second|too|as well)|remettre|rendre|deposer|deadline|delai|eight days|huit jours|8 (?:days|jours)|aussi huit|photocop\w*|incomplet\w*|missing|manqu\w*|erreur|error|mistake)\b/,
    },
  ],
  error_act: [
    {
      value: 'cancelled_by_jury',
      words:
        /\b(?:jury|board)\b[^.?!;]{0,50}\b(?:annul\w*|cancel\w*|void\w*|scrap\w*)|\b(?:annul\w*|cancel\w*|void\w*|scrap\w*)\b[^.?!;]{0,40}\b(?:jury|board)\b/,
    },
    {
      value: 'cancelled_by_other',
      words: /\b(?:annul(?:er|e|es|ons)|cancel|call (?:[a-z]+ )?off|scrap|void)\b/,
      about:
        /\b(?:je|j'|puis-je|moi|i|surveillante?s?|proctors?|invigilators?|prof\w*|enseignante?|teacher|lecturer|scolarite|registry|directeur|director)\b/,
    },
    {
      value: 'corrected',
      words:
        /\b(?:corrig(?:er|e|ee)|rectif\w*|correct(?:ed|ing)?|fix\w*|errat\w*|signal\w*|announce\w*|annonc\w*|tell (?:them|everybody|everyone|the (?:room|students|candidates)))\b/,
    },
    {
      value: 'held_again',
      words:
        /\b(?:refaire|refait\w*|repass\w*|re-?organis\w*|re-?run|re-?sit|retake|(?:sit|held|hold|take|taken) (?:it |the exam )?again|redo|recommenc\w*)\b/,
    },
  ],
  appeal_to: [
    {
      value: 'suspends',
      words:
        /\b(?:suspend\w*|suspensif\w*|suspensive|sursis a|gel(?:er|ee?s?)|freez\w*|frozen|paused?|lifted|halt\w*|(?:ne )?s'appliqu\w* (?:pas|quand meme|tout de suite|deja)|appl(?:y|ies) (?:in the meantime|already|right away|immediately|straight away|anyway)|takes? effect|prend\w* effet|effective immediately|executoire|(?:come|go) back (?:to class|to uni\w*)? ?(?:while|until)|on hold|en attendant|meanwhile|in the meantime|while (?:it|the appeal|they)|put off|stay(?:s|ed)? the)\b/,
      about: /\b(?:appel\w*|appeal\w*|cneser|recours)\b/,
      unless: /\b(?:avec sursis|exclusion avec|suspended (?:exclusion|sentence))\b/,
      anyhow: true,
    },
    {
      value: 'form',
      words:
        /\b(?:e-?mails?|mails?|courriels?|recommande\w*|registered (?:letter|post|mail)|lettre|letter|par ecrit|in writing|formulaire|form to|avocat|lawyer|solicitor|en ligne|online|(?:my|ma|mon) (?:mother|father|parents?|mere|pere)|a ma place|on my behalf|in my place)\b/,
      about: /\b(?:appel\w*|appeal\w*|cneser|recours)\b/,
      unless: /\b(?:recu|notifi\w*|received?|got|dated?|arrived?|came)\b/,
      anyhow: true,
    },
    {
      value: 'inside',
      words:
        /\b(?:devant|aupres d\w*|chez|aux?|a la|a l'|to|before|with) (?:l'|le |la |the |my |mon |notre |our |un |a )?(?:(?:vice-?)?presidente?|doyen\w*|dean|jury|board|directeur|directrice|director|head|section(?: disciplinaire)?|disciplinary (?:section|panel)|scolarite|registry|faculty|composante|same (?:panel|section))\b/,
      unless: /\b(?:ou|or) (?:[a-z']+ ){0,3}(?:cneser|conseil national)\b/,
    },
    {
      value: 'outside',
      words:
        /\b(?:tribuna\w*|(?:administrative )?courts?|recteur|rectorat|rector|mediat\w*|ministre|minister\w*|ministry|conseil d'etat|ombudsman|juge administratif)\b/,
    },
    { value: 'cneser', words: /\b(?:cneser|conseil national|national council)\b/ },
  ],
  script_out: [
    {
      value: 'handed',
      words: new RegExp(
        `\\b(?:je|i|on|we|dois-je|puis-je|surveillante?|proctor|invigilator)\\b[^.?!;]{0,30}\\b(?:prend\\w*|prenne|take|keep|gard\\w*|ramass\\w*|collect\\w*)\\b[^.?!;]{0,20}\\b(?:sa|leur|la|his|her|their|the) ${SCRIPT}`,
      ),
      about: OUT,
    },
    {
      value: 'left',
      contrary: 'handed',
      words: new RegExp(
        `\\b(?:laiss\\w*|leav\\w*|stay\\w*|remain\\w*|rest\\w*)\\b(?=[^.?!;]{0,50}\\b(?:table|bureau|desk|place|seat)\\b)`,
      ),
      about: new RegExp(`^(?=[^]*\\b${SCRIPT}\\b)(?=[^]*${OUT.source})`),
    },
    {
      value: 'taken',
      contrary: 'handed',
      words:
        /\b(?:emport\w*|embarqu\w*|prendre|prend|take[sn]?|took|taking|carry|carries|garder?|keeps?|avec (?:lui|elle|moi|eux)|with (?:him|her|me|them))\b/,
      about: new RegExp(`^(?=[^]*\\b${SCRIPT}\\b)(?=[^]*${OUT.source})`),
    },
    {
      value: 'handed',
      words:
        /\b(?:remett\w*|rend\w*|donn\w*|hand\w*|give|gives|confi\w*|leave (?:it |(?:my|his|her|their|the) (?:script|paper|copy|booklet) )?with|laiss\w* (?:(?:ma|sa|la|leur|une) copie )?(?:au|aux|a un) (?:[a-z]+ )?surveillant\w*|recuper\w*|ramass\w*|collect)\b/,
      about: new RegExp(`^(?=[^]*\\b${SCRIPT}\\b)(?=[^]*${OUT.source})`),
      unless: /\b(?:give|get|hand|rend\w*|recuper\w*) (?:[a-z]+ ){0,3}back\b|\b(?:au|a son|a mon) retour\b/,
    },
  ],
  exit_noted: [
    {
      value: 'noted',
      words:
        /\b(?:not(?:er|e|ed|ing|ons|ee)|ecri\w*|inscri\w*|consign\w*|marqu\w*|writ(?:e|es|ing)|wrote|record\w*|log|logged|jot\w*|mark(?:ed)? down|mention\w*)\b/,
      about:
        /^(?=[^]*\b(?:heures?|times?|when|quand|pv|proces|report|record|minutes|sorties?|retour\w*)\b)(?=[^]*\b(?:sort\w*|toilet\w*|wc|loo|bathroom|restroom|stepp\w*|went out|goes out|go out|going out|came back|comes back|revien\w*|revenu\w*|retour\w*|out for)\b)/,
    },
  ],
  leaving_act: [
    {
      value: 'sheets',
      words: /\b(?:combien|nombre|how many|the number|number of|count\w*|compt\w*|indiqu\w*)\b/,
      about: /\b(?:intercalaires?|extra sheets?|additional sheets?|inserts?|feuilles supplementaires)\b/,
    },
    {
      value: 'two_scripts',
      words:
        /\b(?:(?:deux|plusieurs|2|seconde|deuxieme) copies?|(?:two|several|second|both|2) scripts?|more than one (?:script|copy|booklet))\b/,
    },
    {
      value: 'nothing',
      contrary: 'blank',
      words: new RegExp(
        `\\b(?:(?:sans|without) (?:rien |avoir )*(?:rendre|rendu|remettre|donner|hand\\w*|giv\\w*|leav\\w*)|(?:sans|without) (?:(?:la|ma|sa|a|any|my|le) )?(?:copie|script)|(?:bin|binning|trash|chuck|pocket|crumple|shred) (?:it|my|the|that|this)\\b|throw (?:[a-z]+ ){0,3}(?:away|out)|(?:jeter|jette|dechir\\w*|empocher|froiss\\w*) (?:[a-z]+ ){0,2}(?:copie|feuille|ca)|(?:tore|tear|torn|ripp?e?d?|crumpled|binned|trashed|shredded|pocketed) (?:up )?(?:[a-z]+ ){0,2}(?:sheets?|scripts?|paper|copy|booklet|it)(?: up)?\\b|(?:with|having) (?:nothing|no (?:script|copy|paper)) (?:to )?(?:hand\\w*|turn\\w*|giv\\w*|submit\\w*)|(?:n't|not|never|nothing|pas|rien|jamais) (?:hand\\w*|turn\\w*|giv\\w*|submit\\w*|rendu|remis|rendre|remettre) (?:[a-z]+ ){0,2}(?:in\\b|copie|script|du tout)|(?:(?:left|leave|walked out|went out|parti\\w*|sorti\\w*) [^.?!;]{0,30})(?:empty-?handed|les mains vides)|(?:la|l') ?(?:jeter|jette|dechirer|dechire|empocher)|(?:mettre|met|mets) (?:[a-z]+ ){0,3}a la poubelle|(?:keep|take|partir avec|garder|garde|emporter|ramener) (?:(?:my|the|ma|sa|la|his|her) )?(?:own )?(?:blank |empty )*(?:${SCRIPT})(?: (?:home|with (?:me|him|her)|chez|blanche|vierge|vide))*|(?:no (?:need|point)|needn't|pas (?:besoin|oblige\\w*|la peine)|inutile|(?:not |n't )bother|skip|sauter|spare|eviter|dispens\\w*)[^.?!;]{0,20}\\b(?:hand|giv|turn|rend|remett|donn|submit)\\w*)`,
      ),
      about: new RegExp(
        `\\b(?:sans|without)\\b|\\b(?:blanche|blank|vide|empty|vierge|nothing|rien|${SCRIPT})\\b`,
      ),
      unless:
        /\b(?:intercalaires?|extra sheets?|sujets?|question papers?|brouillons?|scrap|drafts?|toilet\w*|moment)\b/,
      anyhow: true,
    },
    {
      value: 'unsigned',
      contrary: 'sign',
      words: /\b(?:sans|without) (?:avoir |having )?(?:sign\w*|emarg\w*)\b/,
      anyhow: true,
    },
    {
      value: 'blank',
      words:
        /\b(?:rend\w*|remett\w*|remis\w*|donn\w*|hand\w*|giv\w*|turn\w* (?:[a-z]+ )?in|leav\w*|submit\w*)\b/,
      about:
        /\b(?:blanche|blank|vide|empty|vierge|nothing (?:written|on it|at all)|wrote (?:literally |absolutely )?nothing|(?:rien|pas une ligne|pas un mot) (?:ecrit|mis|fait)|rien (?:a rendre|sur (?:ma|la|sa) copie)|n't (?:write|written) (?:a thing|anything|a (?:single )?(?:word|line))|ecrit (?:un mot|une ligne)|not a (?:single )?(?:word|line))\b/,
      anyhow: true,
    },
    {
      value: 'sign',
      contrary: 'unsigned',
      words: /\b(?:re-?)?(?:sign(?:er|e|ent|ed|s|ing)?|emarg\w*|signature)\b/,
      about:
        /\b(?:sort\w*|part(?:ir|ant|e|ent)|quitt\w*|leav\w*|left|going out|way out|exit|fin|end|encore|again|second|deux(?:ieme)?|twice|nouveau)\b/,
      unless: /\b(?:pv|proces|report|fraud\w*|trich\w*|cheat\w*|surveillante?s|proctors|invigilators)\b/,
    },
  ],
  silence_means: [
    {
      value: 'allowed',
      words:
        /(?:(?:n't|\b(?:not|pas|rien|nothing|jamais|never|silence|silent|muet|no (?:word|mention|ban)))\b[^.?!;]{0,60}\b(?:(?:it's|its|it is|is|are|means?|means? (?:it's |it is )?|so|then|c'est|est|sont|donc|vaut|veut dire) (?:[a-z']+ ){0,3}(?:allowed|ok|okay|fine|permitted|yes|permise?s?|autorisee?s?|bon|oui|libre)|assume\w* (?:it's|it is|they're) (?:ok|fine|allowed)|(?:i|we|je|on) (?:can|may|peux|peut)\b)|\b(?:all|everything|anything|whatever|tout ce qui)\b[^.?!;]{0,30}(?:n't|\bnot|\bpas)\b[^.?!;]{0,25}\b(?:banned|forbidden|interdit|listed|mentionne)\b[^.?!;]{0,15}\b(?:allowed|ok|fine|permis|autorise))\b/,
      about:
        /\b(?:banned|forbidden|interdite?s?|prohibited|ruled out|listed|mention\w*|said|say|says|dit|indiqu\w*|precis\w*|silen\w*|muet|ecrit|written)\b/,
      unless: /\b(?:are we|are they|is it) (?:not )?(?:allowed|permitted)\b/,
      anyhow: true,
    },
    {
      value: 'banned',
      words:
        /(?:\b(?:rien|nothing|silence|silent|no (?:word|mention|indication)|pas (?:indique|mentionne|precise|ecrit)|not (?:listed|mentioned|said|stated)|sans (?:indication|mention|precision))|n't (?:listed|mentioned|say|said|stated))\b[^.?!;]{0,60}\b(?:(?:means?|is|are|it's|then|c'est|est|sont|donc|veut dire|equals) (?:[a-z']+ ){0,3}(?:banned|forbidden|not allowed|prohibited|interdite?s?|out|nothing|no|non|rien))\b/,
      anyhow: true,
    },
  ],
  sheets_mark: [
    {
      value: 'numbered',
      words: /\b(?:numero(?:s)?(?: d'anonymat)?|anonym\w*|number on (?:each|every|all)|copier le|recopier)\b/,
    },
    {
      value: 'counted',
      words: /\b(?:combien|nombre|how many|the number of|number of|count\w*|compt\w*|indiqu\w*)\b/,
      about:
        /\b(?:intercalaires?|extra sheets?|additional sheets?|feuilles|sheets|inserts?|supplementaires)\b/,
    },
  ],
  anonymity_point: [
    {
      value: 'lifted',
      words:
        /\b(?:lev(?:er|e|ent|ee) (?:l'|leur )?anonymat|lift\w* (?:the )?anonymity|desanonymis\w*|de-?anonymi[sz]\w*|decachet\w*|decoll\w*|unseal\w*|peel\w*|(?:voir|savoir|regarder|verifier|see|know|find out|check|look (?:up )?) ?(?:a |whose |who |qui |le nom|les noms|the names?|sous)[^.?!;]{0,20}|break (?:the )?anonymity|identif(?:ier|y) (?:les |the |which )?(?:etudiant|candidat|student|candidate|auteur|author)\w*)/,
      about: /\b(?:anonym\w*|copies?|scripts?)\b/,
      anyhow: true,
      unless: /\b(?:apres (?:la )?(?:saisie|deliberation|jury)|after (?:the )?(?:deliberation|jury|board))\b/,
    },
    {
      value: 'named',
      words:
        /\b(?:nominati\w*|(?:with|avec|showing|bearing|portant|par|by) (?:(?:les|the|their|leurs?|students'?|student|candidates'?) )*(?:noms?|names?|prenoms?)|names? (?:already )?(?:on|beside|next to|written))\b/,
      about: /\b(?:notes?|marks?|grades?|copies|scripts)\b/,
    },
  ],
  times_way: [
    {
      value: 'board',
      contrary: 'aloud',
      words: /\b(?:tableau|(?:white|black)?board|ecri\w*|writ\w*|display\w*|affich\w*)\b/,
    },
    {
      value: 'aloud',
      contrary: 'board',
      words:
        /\b(?:oral\w*|de vive voix|aloud|out loud|dire|say(?:ing)?|tell(?:ing)?|annonc\w*|announc\w*|call\w* (?:it )?out)\b/,
      about: /\b(?:suffi\w*|enough|only|juste|seulement|just|simply|simplement)\b/,
    },
  ],
  record_signer: [
    {
      value: 'others',
      words: /\b(?:sign(?:er|e|ent|ed|s)?|emarg\w*|contre-?sign\w*|counter-?sign\w*|parapher?|initial)\b/,
      about:
        /\b(?:surveillante?s|collegues?|colleagues?|co-?surveillant\w*|proctors|invigilators|autres|others?|tous|all|every\w*|assist\w*|aide|help\w*|aussi|as well|too|second|both|moi|me)\b/,
      unless: /\b(?:fraud\w*|trich\w*|cheat\w*|suspect\w*|etudiante?s?|students?|candidate?s?)\b/,
    },
  ],
  teacher_there: [
    {
      value: 'outsider',
      words: new RegExp(`^(?=[^]*${INSTEAD.source})(?=[^]*${NO_TEACHER.source})`),
      unless:
        /\b(?:colleagues?|collegues?|(?:de |from |in )?(?:la |the )?(?:meme )?(?:equipe|teaching team)) (?:[a-z]+ ){0,3}(?:a (?:sa|ma) place|remplac\w*|in (?:his|her|my))/,
      anyhow: true,
    },
    {
      value: 'colleague',
      words: new RegExp(
        `^(?=[^]*${INSTEAD.source})(?=[^]*\\b(?:collegues?|colleagues?|equipe(?: pedagogique| enseignante)?|(?:teaching )?team|co-?enseignant\\w*|(?:autre|another|other|fellow) (?:prof\\w*|enseignant\\w*|teacher|lecturer|tutor))\\b)`,
      ),
      about:
        /\b(?:hospital\w*|hopital|malade|sick|ill|illness|accident\w*|operat\w*|surgery|broke|casse|fever|fievre|covid|impossib\w*|prevented|empech\w*|deces|funeral|died|mort|bloque\w*|stuck|stranded|ambulance|urgences?|accouch\w*|giving birth|labour)\b/,
    },
    {
      value: 'unneeded',
      contrary: 'present',
      words: AWAY,
      about: new RegExp(`^(?=[^]*${FOR_CONVENIENCE.source})(?=[^]*${OF_AN_EXAM.source})`),
      unless:
        /\b(?:malade|sick|ill|hospital\w*|hopital|accident\w*|operat\w*|surgery|fievre|fever|covid|impossib\w*|deces|funeral|died|bloque\w*|stuck|stranded|accouch\w*|conference|colloque|jury|urgen\w*|emergency)\b/,
      anyhow: true,
    },
    {
      value: 'away',
      words: AWAY,
      anyhow: true,
    },
    {
      value: 'present',
      words:
        /\b(?:present\w*|la|sur place|there|come|venir|vienne|attend|turn up|show up|in the (?:room|building)|on site|surveiller|invigilate|proctor)\b/,
      about: OUGHT,
    },
  ],
  chair_stand_in: [
    {
      value: 'named',
      words:
        /\b(?:decisions?|decid\w*|mesures?|measures?|dispositions?|in charge|responsable|represent\w*|remplac\w*|replac\w*|stand(?:s|ing)? in|(?:a|en) sa place|in (?:his|her|my) (?:place|stead)|act|agir)\b/,
      about:
        /^(?=[^]*\b(?:president\w*|chair\w*)\b)(?=[^]*\b(?:design\w*|nomm\w*|delegu\w*|mandat\w*|appoint\w*|named|designat\w*|delegat\w*|nominat\w*|chosen|choisi\w*|deput\w*)\b)/,
      unless:
        /\b(?:sans|without|not|n't|pas|never|jamais|nobody|personne)\b[^.?!;]{0,30}\b(?:design\w*|nomm\w*|delegu\w*|appoint\w*|named|delegat\w*)\b/,
    },
  ],
  scope_of: [
    {
      value: 'competition',
      words:
        /\b(?:concours|competiti(?:ve|ons?)|entrance (?:tests?|exams?|competitions?)|agregation|capes)\b/,
      anyhow: true,
    },
    {
      value: 'any_test',
      words:
        /\b(?:quiz\w*|interros?|cc|controles? continus?|continuous|mini-?tests?|devoirs?|homework|projets?|projects?|exposes?|presentations?|coursework|tp|lab tests?)\b/,
      anyhow: true,
      unless: /\b(?:distance|retard|late|convocation|summons|chapitre|chapter|3\.\d)\b/,
    },
  ],
  rules_room: [
    {
      value: 'there',
      words:
        /\b(?:reglement|regulations?|rules|exemplaire|copy|copies)\b[^.?!;]{0,60}\b(?:salles?|amphis?|rooms?|halls?)\b|\b(?:salles?|amphis?|rooms?|halls?)\b[^.?!;]{0,60}\b(?:reglement|regulations?|rules|exemplaire|copy)\b/,
      about: /\b(?:reglement|regulations?|rules)\b/,
      denied: 'missing',
    },
  ],
  same_rules: [
    {
      value: 'other',
      contrary: 'same',
      words:
        /\b(?:autres? (?:regles|procedure|consignes)|(?:regles|procedure) (?:[a-z]+ )?(?:a part|differente?s?|speciale?s?|propres?)|(?:other|different|special|separate|own|looser|lighter) (?:rules?|procedure)|exempt\w*|dispens\w*)\b/,
      about: /\b(?:regime|derogatoire|scheme|special|modalites)\b/,
    },
    {
      value: 'same',
      contrary: 'other',
      words:
        /\b(?:(?:memes?|same) (?:[a-z]+ )?(?:regles?|procedure|rules?|conditions|consignes|reglement)|comme (?:les autres|tout le monde)|like (?:the (?:rest|others)|everybody|everyone)|(?:bind|binding|apply|applies|s'appliqu\w*|appliqu\w*|valent|vaut|valable|concern\w*))\b/,
      about: /\b(?:regime|derogatoire|scheme|special|modalites)\b/,
    },
  ],
  sit_mode: [
    {
      value: 'turned_away',
      contrary: 'other_mode',
      words:
        /\b(?:refus\w*|refoul\w*|renvoy\w*|(?:turn|sen[dt])\w* (?:[a-z]+ ){0,3}(?:away|home|out|back)|(?:laiss\w*|mis\w*|rest\w*|mettre|left|leave|keep|kept|put) (?:[a-z]+ ){0,2}(?:dehors|a la porte|outside|out)|(?:n't|not|never|pas|refus\w*(?: (?:de|to))?) (?:le |la |l'|les )?(?:let|laiss\w*|admi\w*|accept\w*|seat)\b(?: (?:[a-z]+ )?(?:in|sit|entrer|composer))?|bar(?:red|s)?|denied|deny|interdi\w* (?:l'entree|l'acces|de composer)|show\w* (?:[a-z]+ )?the door)\b/,
      about: new RegExp(`${OTHER_MODE.source}|${UNREGISTERED.source}`),
      refused: true,
      anyhow: true,
    },
    {
      value: 'half',
      words:
        /\b(?:compos\w*|pass\w*|entre\w*|laiss\w*|accept\w*|admi\w*|sit|let|enter|take|join|allow\w*|suffi\w*|enough|present\w*|turn\w* up)\b/,
      about:
        /^(?=[^]*\b(?:administrat\w*|enrol\w*|pa(?:id|ye\w*)|frais|fees)\b)(?=[^]*\b(?:(?:pas|jamais|oublie\w*|sans|not|n't|never|forgot\w*|without|missed|rate|loupe|but no|mais pas|only|seulement|que|juste|just)\b[^.?!;]{0,40}\b(?:pedago\w*|ip\b|course (?:registration|enrolment|choice\w*)|module (?:registration|sign-?up|choice\w*)|(?:signed|sign) up for (?:the |my |any )?(?:courses?|modules?)|picked (?:my )?(?:courses|modules)|inscri\w* aux? (?:cours|ue|matieres?)|administrat\w*)))/,
      anyhow: true,
    },
    {
      value: 'other_mode',
      words:
        /\b(?:compos\w*|pass\w*|entre\w*|laiss\w*|accept\w*|admi\w*|install\w*|sit|seat|let|enter|take|join|allow\w*|turn\w* up|pointe)\b/,
      about: OTHER_MODE,
    },
  ],
  bag_place: [
    {
      value: 'entrance',
      contrary: 'kept',
      words:
        /\b(?:depos\w*|laiss\w*|leave|left|put|mettre|mis|poser|drop\w*)\b[^.?!;]{0,40}\b(?:entree|entrance|porte|door|front of the (?:room|hall)|devant|back of the (?:room|hall)|fond)\b/,
      about: BAG,
    },
    {
      value: 'kept',
      contrary: 'entrance',
      words:
        /\b(?:gard\w*|keep\w*|kept|conserv\w*)\b|\b(?:sous|under(?:neath)?|on|sur|a cote d\w*|next to|beside|by|at|entre|between|a|aux)\b (?:[a-z']+ )?(?:table|chaise|chair|desk|siege|seat|pieds|feet|genoux|knees|lap|dossier)\b|\b(?:avec moi|with me|pres de moi|near me|on me|sur moi)\b/,
      about: BAG,
      unless: /\b(?:telephone|portable|phone|tel|toilet\w*|sortir|go out)\b/,
    },
  ],
  hall_kind: [
    {
      value: 'personal_work',
      words:
        /\b(?:a la maison|chez (?:moi|soi|nous|eux|lui|elle)|(?:at|from) home|in (?:my|their|his|her) (?:room|bedroom|flat|kitchen)|salles?|rooms?|halls?|locaux|premises|on (?:campus|site)|sur (?:place|site)|n'importe ou|anywhere|wherever|cafe|library|bibliotheque)\b/,
      about:
        /\b(?:travaux personnels|travail personnel|personal (?:work|assignments?|projects?)|memoires?|dissertations?|devoirs? (?:a la )?maison|dm|dossiers?|essays?|take-?home|(?:projets?|projects?|reports?|rapports?|assignments?|homework|term papers?) (?:[a-z']+ ){0,6}(?:a rendre|a remettre|due|hand(?:ed)? in|to hand in|remis|rendu))\b/,
      unless: /\b(?:terminal\w*|partiels?|written (?:exam|final)|wifi|oral)\b/,
      anyhow: true,
    },
    {
      value: 'own_only',
      contrary: 'outside_body',
      words:
        /\b(?:tout|toutes?|tous|everything|all|every|exams?|epreuves?|examens?|partiels?|ca|it|they|one|on)\b[^.?!;]{0,60}\b(?:sur (?:le |notre )?campus|on[ -]campus|dans (?:les |nos |ses |leurs )(?:propres )?(?:locaux|murs|batiments)(?: de l'universite)?|a la fac(?:ulte)?|(?:in|on|at) (?:the |its |our )?(?:own )?(?:university|uni|faculty)(?:'s)? (?:own )?(?:premises|buildings?|walls|rooms|campus)|(?:in|on) (?:our|its) own (?:premises|buildings?|walls|rooms)|intra[- ]muros)\b/,
      about:
        /\b(?:doi\w*|must|have to|has to|only|que|oblig\w*|uniquement|seulement|forcement|exclusivement|compulsory|required|toujours|always|faut|nowhere else)\b/,
      unless:
        /\b(?:partenaires?|partners?|retard|late|handicap\w*|disab\w*|wheelchair|fauteuil|continu\w*|quiz\w*|memoire|homework|devoirs?|dossiers?)\b/,
    },
    {
      value: 'unsuited',
      words:
        /\b(?:cafes?|bars?|pubs?|bistrots?|restaurants?|resto|domicile|(?:his|her|my|the (?:teacher|lecturer|prof\w*)'s) (?:flat|house|home|place|garden|kitchen)|chez (?:lui|elle|moi|le prof|la prof)|jardin|parc(?! (?:des? )?expo\w*)|park|pelouse|lawn|couloirs?|corridors?|hallway|cafet\w*|cantine|canteen|parking|car park|cave|cellar|storage room)\b/,
      unless: /\b(?:travail|travaux|personal work|memoire|stage|internship|dissertation)\b/,
    },
    {
      value: 'outside_body',
      words:
        /\b(?:partenaires?|partners?|organismes?|rent\w*|loue[er]?s?|location|hired?|(?:private|outside|external) (?:company|companies|hall|venue|body|organisation|organization)|entreprise|prive\w*|parc (?:des? )?expo\w*|palais des congres|centre de congres|exhibition (?:hall|cent\w*)|conference cent\w*|congress|salle (?:des fetes|municipale|communale|polyvalente)|(?:town|village|sports|parish) hall|gymnase|gym|lycees?|high schools?|outside (?:the )?(?:university|campus)|hors (?:de l'universite|campus)|another (?:university|school)|(?:une )?autre (?:fac|universite|ecole))\b/,
    },
  ],
  accommodation_step: [
    {
      value: 'granted',
      words:
        /\b(?:ai-je|j'ai|l'ai|est-ce que|suis|am i|do i|can i|may i|have i|will i|puis-je|je peux|on doit|droit|aurai|entitled|do we|must we|faut-il)\b/,
      about:
        /\b(?:(?:president\w*|presidence)(?: [a-z']+){0,3} (?:oui|accept\w*|accord\w*|valid\w*|sign\w*|agreed|approv\w*|granted|decided (?:in|for)|said yes)|(?:decision|accord) (?:favorable |signee? )*(?:du|de la|of the|from the|by the) presiden\w*|(?:signed|granted|approved) by the president)\b/,
      unless: DENIES,
    },
    {
      value: 'paper_enough',
      words:
        /\b(?:suffi\w*|enough|all i need|c'est bon|automati\w*|d'office|sans (?:passer|voir|attendre|l'avis|la decision)|without (?:the|seeing|going|waiting))\b/,
      anyhow: true,
    },
    {
      value: 'wanted',
      words:
        /\b(?:compter (?:dessus|la-dessus)|count on|rely on|bank on|sur[e]? d\w*|guaranteed|garanti\w*|l'ai|l'aurai\w*|aurai\w*|j'ai droit|obten\w*|avoir|beneficier|accord\w*|get|gets|have|given|granted|entitled|droit|allowed|acquis|mine|permis|use|utiliser)\b/,
      about:
        /\b(?:tiers[- ]temps|temps (?:majore|en plus|supplementaire)|extra time|more time|a third more|secretaire|scribe|someone (?:who|to) writ\w*|ordinateur|computer|laptop|loupe|amenage\w*|accommodation\w*|adjustment\w*|reader|lecteur|materiel adapte|equipment)\b/,
    },
  ],
  sanction_on: [
    {
      value: 'others',
      words: OTHERS,
      about:
        /\b(?:saut\w*|annul\w*|nulle?s?|nullite|void\w*|cancel\w*|wip\w*|lost?|lose|losing|perd\w*|foutue?s?|tomb\w*|gard\w*|keep|kept|count\w*|compt\w*|stand\w*|safe|intact\w*|touch\w*|affect\w*|valid\w*|valables?|scrap\w*|erase\w*|efface\w*|struck|go(?:ne)? too|conserv\w*|repasser|resit)\b/,
      anyhow: true,
      unless: CLEARED,
    },
    {
      value: 'exam_stands',
      words:
        /\b(?:gard\w*|keep\w*|kept|conserv\w*|still (?:count\w*|stand\w*|valid|mine|ok|good)|compt\w* (?:encore|toujours|quand meme)|(?:reste\w*|toujours|encore|quand meme) (?:valables?|valides?|bonne|acquise?|intacte?)|stands?|remains? valid|maintenue?|survive\w*|sauve\w*|valable|valide|intact|acquise?|(?:bank|banked|pocket)\b|count(?:s)?)\b/,
      about: new RegExp(
        `^(?=[^]*${SANCTIONED.source})(?=[^]*\\b(?:notes?|marks?|grades?|exams?|epreuves?|papers?|results?|resultats?|partiels?|finals?|tests?|\\d+/20)\\b)`,
      ),
      unless: CLEARED,
      contrary: 'exam_void',
      denied: 'exam_void',
    },
    {
      value: 'exam_void',
      words:
        /\b(?:annul\w*|nulle?s?|nullite|void\w*|cancel\w*|wip\w*|lost?|lose|losing|perd(?:re|s|u\w*)?|foutue?s?|saut\w*|invalid\w*|scrap\w*|gone|tombe)\b/,
      about: new RegExp(
        `^(?=[^]*${SANCTIONED.source})(?=[^]*\\b(?:notes?|marks?|grades?|exams?|epreuves?|papers?|results?|resultats?|partiels?|finals?|tests?|\\d+/20)\\b)`,
      ),
      unless: CLEARED,
      contrary: 'exam_stands',
    },
  ],
  timetable_load: [
    {
      value: 'per_day',
      words:
        /\b(?:(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five|six|combien d[e']|trop d[e']|too many|how many|max\w*|nombre|autant d[e']|plusieurs|several) ?(?:[a-z]+ ){0,5}(?:exams?|epreuves?|examens?|partiels?|papers?|finals?|tests?)?\b[^.?!;]{0,30}\b(?:(?:le|la) meme (?:jour|journee)|(?:dans|sur) (?:la|une|un seul|une seule) (?:meme )?(?:jour|journee)|par jour|(?:on |in )?(?:the same|one|a single|a|each) day|per day|back[- ]to[- ]back|d'affilee|in a row|a la suite|d'enchainer))\b/,
      anyhow: true,
      unless: /\b(?:meme heure|same time|overlap\w*|chevauch\w*|at once|en meme temps)\b/,
    },
  ],
  script_view: [
    {
      value: 'refused',
      contrary: 'organised',
      refused: true,
      words:
        /\b(?:(?:refus\w*|declin\w*)\b[^.?!;,]{0,30}\b(?:consultations?|viewings?|organis\w*|montr\w*|show\w*|voir|see|look|consult\w*|let)|(?:pas de|aucune?|sans|no|without(?: any| a)?|never (?:any|a)|not (?:any|a)|jamais de) (?:[a-z]+ )?(?:consultations?|viewings?)|(?:personne|nobody|no one|none of us)\b[^.?!;]{0,30}\b(?:voir|see|look|consult\w*|view\w*)|(?:won't|not|never|ne) (?:[a-z]+ ){0,3}(?:organis\w*|hold|arrang\w*)|(?:skip|drop|cancel|supprim|annul)\w* (?:the |la |any )?(?:viewing|consultation))\b/,
      about: /\b(?:copies?|scripts?|papers?|compos?|exams?|booklets?|viewings?|consultations?)\b/,
      unless:
        /\b(?:(?:autre|other|another|someone else's|else's|voisin\w*|friend'?s?) (?:copie|script|paper|student)|photo\w*|pourquoi|why|dates?|lieux?|places?|corrige|model|bareme|scheme|signe\w*|(?:n't|not|pas|never|jamais) (?:been |ete )?(?:told|say|said|dit|told us))\b/,
      anyhow: true,
    },
    {
      value: 'organised',
      contrary: 'refused',
      words:
        /\b(?:organis\w*|arrang\w*|set up|schedul\w*|hold(?:ing)?|held|prevoir|prevue?|planifi\w*|programm\w*|mettre en place|offer\w*|provide\w*|propos\w*|laisser|let|montrer|show)\b/,
      about:
        /^(?=[^]*\b(?:oblig\w*|must|have to|has to|doit|doi\w*|faut|tenue?s?|required|bound|duty|devoir|supposed|should|need)\b)(?=[^]*\b(?:viewings?|consult\w*|voir|see|look|show|montrer)\b)/,
      unless:
        /\b(?:photo\w*|corrige|model answers?|bareme|scheme|dates?|when|quand|combien|within|sous|delai|days?|weeks?|semaines?|jours?)\b/,
    },
    {
      value: 'marked_again',
      words:
        /\b(?:(?:mark|grad|correct)\w* (?:it |my (?:paper|script|exam) |them )?(?:again|anew|afresh|a second time)|re-?(?:mark|grad)\w*|(?:re-?|deuxieme |double |seconde |nouvelle |contre-?)correct?(?:ion|ig\w*)?|(?:second|another|different|other|new|fresh) (?:marker|lecturer|teacher|examiner|grader|corrector|pair of eyes)|(?:autre|second|deuxieme|nouveau) (?:prof\w*|correcteur\w*|enseignant\w*|lecteur)|re-?corrig\w*|recorrection|second opinion|(?:re-?note\w*)|(?:demander|get|have|claim) (?:[a-z]+ ){0,3}(?:points|marks) (?:de plus|more|en plus)|more (?:points|marks)|(?:augment|remont|chang|rais|bump)\w* (?:ma|my|la|the|sa|his|her) (?:note|mark|grade))\b/,
      anyhow: true,
    },
    {
      value: 'explained',
      words:
        /\b(?:expliqu\w*|explain\w*|justifi\w*|justify\w*|commentaires?|(?:written|any|some|the|his|her|marker's) comments|commented|feedback|annotat\w*)\b/,
      about: /\b(?:notes?|marks?|marking|grade\w*|copies?|scripts?|papers?|points?)\b/,
      unless: /\b(?:absen\w*|distance)\b/,
      anyhow: true,
    },
    {
      value: 'told_later',
      words:
        /\b(?:(?:will|to|should|can) follow\b|suivr\w*|next (?:week|month)|(?:semaine|mois) prochaine?|(?:after|apres|later than|plus tard que) (?:the |les )?(?:marks|results|notes|resultats)|(?:days?|weeks?|jours?|semaines?|mois|months?) (?:later|after|plus tard|apres|suivante?)|(?:(?:lun|mar|mercre|jeu|vendre|same|diman)di|semaine|jour|mois) (?:d'apres|suivante?)|(?:the )?(?:following|next) (?:day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:the )?(?:day|week) after|le lendemain|plus tard|later|separement|separately|(?:une fois|once) (?:les |the )?(?:notes|results|resultats|marks)\b)/,
      about:
        /^(?=[^]*\b(?:dates?|lieux?|horaires?|modalites?|creneaux?|slots?|times?|place|when and where|arrangements|rendez-vous|jour (?:et|\+|&) (?:la |l')?(?:salle|heure)|(?:day|time) (?:and|&|\+) (?:the )?(?:place|room)|salle (?:et|\+|&) (?:le |l')?(?:jour|heure|horaire))\b)(?=[^]*\b(?:affich\w*|annonc\w*|post\w*|announc\w*|publi\w*|indiqu\w*|communiqu\w*|told?|display\w*|put up)\b)(?=[^]*\b(?:consult\w*|viewing|see|voir|view|copies|scripts?)\b)/,
      contrary: 'told_together',
    },
    {
      value: 'told_together',
      words:
        /\b(?:en meme temps|at the same time|together with|avec les (?:notes|resultats)|(?:along )?with the (?:marks|results)|same day as|le jour des resultats|aussitot|straight away|when the (?:results|marks) (?:come|go|are))\b/,
      about:
        /^(?=[^]*\b(?:dates?|lieux?|horaires?|modalites?|creneaux?|slots?|times?|place|when and where|arrangements)\b)(?=[^]*\b(?:affich\w*|annonc\w*|post\w*|announc\w*|publi\w*|indiqu\w*|communiqu\w*|told?|display\w*|put up)\b)(?=[^]*\b(?:consult\w*|viewing|see|voir|view|copies|scripts?)\b)/,
      contrary: 'told_later',
      denied: 'told_later',
    },
  ],
  hour_always: [
    {
      value: 'claimed',
      words:
        /\b(?:(?:a|one|the|full|whole|an|first) (?:full |whole |entire |first )?hour|60 min\w*|sixty minutes|une? (?:bonne )?heure|1 ?h|1 heure|heure (?:pleine|entiere|complete)|premiere heure|heure fixe)\b/,
      about:
        /\b(?:ever|always|whatever|no matter|regardless|however (?:long|short)|every exam|all exams|any exam|for everyone|fixed|flat|across the board|toujours|quelle? que soit|peu importe|dans tous les cas|tous les (?:examens|partiels)|toutes les epreuves|n'importe quel\w*|(?:la )?meme pour tou\w*|forfaitaire|systematiqu\w*|nobody (?:leaves|goes|can|may)|personne ne (?:sort|part|peut))\b/,
      anyhow: true,
      unless:
        /\b(?:at most|au plus|au maximum|maximum|max|plafond|cap|capped|toilet\w*|pause|break|(?:[3-9]|trois|quatre|cinq|three|four|five)[ -]?(?:h|heures?|hours?)|1[89]0|2[0-9]0|300)\b/,
    },
  ],
  seat_point: [
    {
      value: 'always',
      words:
        /\b(?:(?:always|toujours|systematiqu\w*|every (?:time|exam)|forcement|obligatoirement|necessarily|have to|must|doit|doivent|faut|oblig\w*|required|compulsory|mandatory)\b[^.?!;]{0,50}\b(?:assign\w*|attribu\w*|numerot\w*|numbered|allocat\w*|seating plans?|plans? de (?:table|salle|placement))|(?:assign\w*|attribu\w*|numerot\w*|numbered|allocat\w*|seating plans?|plans? de (?:table|salle|placement))\b[^.?!;]{0,40}\b(?:compulsory|mandatory|required|obligatoires?|necessary|necessaires?|always|toujours))\b/,
      unless:
        /\b(?:my|ma|mon|his|her|sa|son|the|la|that|cette) (?:own |assigned |numbered )*(?:seat|place|number|numero)\b/,
    },
    {
      value: 'reason',
      words:
        /\b(?:(?:sans|without) (?:[a-z]+ ){0,4}(?:raison|motif|explication|expliquer|dire pourquoi|justifi\w*|reasons?|explanation|explaining|saying why|telling)|(?:justifi\w*|justify|explain\w*|expliquer?|donner (?:un |une |la )?(?:raison|motif)|give (?:a |me a |any |the )?reasons?|tell (?:me|him|her|them) why|say why|dire pourquoi|state (?:a |the )?reason))\b/,
      about: /\b(?:place|seat\w*|move\w*|moving|chang\w*|deplac\w*|sit|table|rang|row)\b/,
      anyhow: true,
    },
    {
      value: 'own_choice',
      words:
        /\b(?:(?:swap|switch|trade|echang\w*|troqu\w*) (?:[a-z]+ ){0,3}(?:seats?|places?|tables?|with|avec)|(?:sit|m'asseoir|s'asseoir|me mettre|se mettre|m'installer|s'installer|me placer|se placer|take (?:a|another) seat|grab) (?:[a-z' ]+ ){0,3}(?:where|ou (?:je|il|elle|on|ils)|wherever|elsewhere|somewhere else|anywhere|ailleurs|next to|beside|near|with|a cote d\w*|pres d\w*|avec|devant|derriere|au fond|at the (?:back|front)|by the)|(?:choos\w*|choisi\w*|pick\w*) (?:[a-z]+ ){0,2}(?:seat|place|own)|another seat|une autre place|someone else's seat|la place d'un\w*)\b/,
      about:
        /\b(?:assign\w*|attribu\w*|numerot\w*|number\w*|numeros?|allocat\w*|(?:ma|sa|mon|my|his|her) (?:[a-z]+ )?(?:place|seat|label|etiquette|nom|name)|plans?|given (?:a|me|us)|(?:donne|mis|place)e?s? (?:a|au|en|tout)|put me|placed me|liste?)\b/,
      unless:
        /\b(?:pas (?:de|ete)|no|aucune?|free|libre|not (?:been )?(?:assign|number|given)\w*|weren't|wasn't|n'etai\w*|proctor|surveillant\w*|invigilator)\b/,
    },
    {
      value: 'on_request',
      words:
        /\b(?:(?:ask|asked|demand\w*|request\w*|insist\w*|entitled|droit|want|wants|veux|veut|voudrais|exig\w*|obtenir|get) (?:[a-z']+ ){0,5}(?:to (?:be )?mov\w*|to (?:sit|change)|chang\w*|move\w*|autre place|another (?:seat|place|table)|a new seat|deplac\w*))\b/,
      about:
        /\b(?:place|seat\w*|table|sit|next to|a cote|draught|courant d'air|radiator|chauffage|window|fenetre|light|noise|bruit|soleil|sun|neighbour|voisine?|move\w*)\b/,
      unless:
        /\b(?:surveillante?s?|proctors?|invigilators?|he|she|il|elle) (?:[a-z]+ ){0,2}(?:wants?|veut|ask\w*|demand\w*|insist\w*|request\w*)\b/,
    },
    {
      value: 'during',
      words:
        /\b(?:(?:en |au )?(?:plein(?:e)?|milieu|cours) (?:de |d'|du )?(?:l')?(?:epreuve|exam\w*|compo\w*|partiel)|half ?way|mid-?exam|in the middle|pendant (?:l'|qu)|during the|an hour in|(?:already|deja) (?:started|commence\w*|writing|ecri\w*)|once (?:the exam|it|they|we)|une fois (?:que|l'epreuve|commenc\w*)|partway)\b/,
      about: /\b(?:move\w*|moving|chang\w*|deplac\w*|shift\w*|reseat\w*)\b/,
      anyhow: true,
    },
  ],
  resit_rules: [
    {
      value: 'other',
      words:
        /\b(?:(?:plus|moins|more|less) (?:souples?|strictes?|cool|lenient|relaxed|strict|flexible|tolerant\w*|laxistes?|stricts?|loose(?:ly)?|strictly|leniently|severe\w*|rigoureu\w*|carre\w*|laxe|detendu\w*)|(?:loosely|laxly|leniently|informally|on other terms)|(?:relax\w*|waive\w*|assoupli\w*|alleg\w*) (?:[a-z]+ ){0,3}(?:rules?|regles|procedure|things)|(?:looser|laxer|lighter|easier|stricter|softer|different|other|special|separate|own) (?:rules?|procedure|organisation|organization|way)|(?:autres? |d'autres )(?:regles|organisation|procedure|modalites)|(?:regles?|organisation|procedure|organise\w*|modalites) (?:[a-z]+ ){0,3}(?:differe\w*|autrement|speciales?|a part|allegee?s?)|autrement|differently|(?:en )?mode allege|skip\w*|dispens\w*|(?:do|does)n't apply|(?:ne )?(?:s'applique|valent|vaut) (?:pas|plus))\b/,
      about: RESIT,
      unless: /\b(?:oral|note|mark|grade|moyenne|average|subject|sujet|sujets|content)\b/,
      contrary: 'same',
      anyhow: true,
    },
    {
      value: 'same',
      words:
        /\b(?:(?:memes?|same|identical|identiques?) (?:[a-z]+ ){0,3}(?:regles?|rules?|organisation|organization|procedure|conditions|way|facon|maniere|modalites)|pareil\w*|like (?:the first|in january|in session)|comme (?:en|a la|pour la|la) (?:premiere|session|janvier|1)|alike|(?:appl(?:y|ies)|s'appliqu\w*|valent|vaut|hold|holds|valables?) (?:too|as well|also|aussi|encore|toujours)|still (?:appl(?:y|ies)|hold)|also (?:appl(?:y|ies)|hold))\b/,
      about: RESIT,
      unless: /\b(?:oral|note|mark|grade|moyenne|average|same (?:paper|questions?|exam)|meme sujet)\b/,
      contrary: 'other',
      denied: 'other',
    },
  ],
  start_order: [
    {
      value: 'before_seated',
      words:
        /\b(?:distribu\w*|hand\w* (?:[a-z]+ ){0,3}out|giv\w* (?:[a-z]+ ){0,3}out|pass\w* (?:[a-z]+ ){0,3}(?:out|round)|donner?)\b/,
      about:
        /\b(?:(?:pas|not|n't)(?: all| tous| encore| yet| been)* (?:assise?s?|installe\w*|seated|sitting|sat|a leur place|en place|in their seats)|(?:still|encore|en train de) (?:[a-z' ]{0,15})(?:debout|standing|s'install\w*|s'asse\w*|finding|looking for|cherch\w*|milling|walking)|(?:avant|before)\b[^.?!;]{0,30}\b(?:assise?s?|installe\w*|seated|sat|sitting|places?|seats?))\b/,
      anyhow: true,
    },
    {
      value: 'papers_first',
      words:
        /\b(?:(?:hand|give|giv|pass|distribu)\w* (?:[a-z]+ ){0,4}(?:first|d'abord|avant|before)\b[^.?!;]{0,40}\b(?:rules?|regles?|reglement|rappel\w*|reminder|remind\w*|consignes)|(?:rules?|regles?|reglement|rappel\w*|remind\w*|consignes)\b[^.?!;]{0,40}\b(?:after|apres|once|une fois)\b[^.?!;]{0,40}\b(?:papers?|sujets?|distribu\w*|hand\w*))\b/,
    },
    {
      value: 'no_rules',
      words:
        /\b(?:skip\w*|saut\w*|sans (?:rappel\w*|lire|relire|redire)|without (?:remind\w*|recall\w*|reading|going (?:over|through)|repeating)|se (?:passer|dispenser)|pas (?:besoin|oblige\w*|la peine)|no need|need not|needn't|not bother|(?:did|have|had)n't|n'a pas (?:rappele|lu)|never)\b/,
      about:
        /\b(?:rappel\w*|remind\w*|recall\w*|(?:reglement|regles|rules|regulations?|consignes))\b[^]*\b(?:sujets?|papers?|debut|start|epreuve|exam\w*|distribu\w*|commenc\w*|begin\w*)\b|\b(?:sujets?|papers?|debut|start|epreuve|exam\w*)\b[^]*\b(?:rappel\w*|remind\w*|recall\w*)\b/,
      anyhow: true,
      unless: /\b(?:retard|late|absent)\b/,
    },
    {
      value: 'rules_first',
      words:
        /\b(?:(?:rappel|remind|recall|go over|go through|repeat|redire|relire|read out)\w*\b[^.?!;]{0,50}\b(?:rules?|regles?|reglement|consignes|regulations?))\b/,
      unless: /\b(?:surveillante?s?|proctors?|invigilators?|after|apres)\b/,
      denied: 'no_rules',
    },
    {
      value: 'info_later',
      words:
        /\b(?:(?:au milieu|en cours|half ?way|mid|pendant|during|plus tard|later|une heure|an hour|\d+ ?min\w*|later on|after the start|apres le debut|encore)\b)/,
      about:
        /\b(?:complements?|precisions?|clarif\w*|precis(?:er|e|ions?)|extra (?:oral )?information|further information|explanation|oral (?:information|note)|explain (?:a|the) (?:question|term|word|notation)|hint about the wording|orale?ment)\b/,
      anyhow: true,
    },
  ],
  device_taken: [
    {
      value: 'forced',
      words:
        /\b(?:de force|by force|forcib\w*|arrach\w*|snatch\w*|grab\w*|rip\w* (?:it )?(?:out|from)|d'autorite|wrench\w*|reach into|des mains|out of (?:his|her|their|my) (?:hands?|pocket)|contre (?:sa|ma) volonte|against (?:his|her|my) will)\b/,
      about:
        /\b(?:telephones?|portables?|phones?|smartphones?|tels?|tablet\w*|montres?|watch\w*|ecouteurs?|earphones?|earbuds?|airpods?|appareils?|devices?)\b/,
      anyhow: true,
    },
    {
      value: 'asked',
      words:
        /\b(?:(?:demand\w*|ask\w*|dire|tell\w*|requir\w*|exig\w*|have) (?:[a-z'-]+ ){0,4}(?:de |to |d')?(?:remett\w*|rend\w*|donn\w*|hand\w*|giv\w*|surrender\w*|me (?:le|la|les))|(?:me |se )(?:le |la |les )?(?:faire |fais |fait )?(?:remettre|donner))\b/,
      about:
        /^(?=[^]*\b(?:telephones?|portables?|phones?|smartphones?|tels?|tablet\w*|montres?|watch\w*|ecouteurs?|earphones?|earbuds?|airpods?|appareils?|devices?)\b)(?=[^]*\b(?:trich\w*|cheat\w*|fraud\w*|caught|pris\w* (?:en|sur)|surpris\w*|chope\w*|flagrant|reading (?:notes|answers|messages)|looking (?:up|at)|googl\w*|chatgpt|whatsapp|using (?:his|her|a)|utilis\w*|textos?|texting|antiseches?))/,
    },
  ],
  start_wait: [
    {
      value: 'may',
      words:
        /\b(?:(?:le(?:ft|ave)|ke(?:pt|ep)|laiss\w*|gard\w*) [^.?!;]{0,30}(?:sealed|closed|shut|unopened|fermee?s?|cachete\w*|scelle\w*)|(?:pas|not|n't) (?:encore |yet )?(?:ouvert|open\w*)|(?:open|ouvr|ouvert)\w* [^.?!;]{0,30}(?:later|late|plus tard)|retard\w*|attend\w*|wait\w*|delay\w*|hold (?:off|up)|held (?:off|up)|put\w* (?:it |the start |the opening )?(?:off|back)|decal\w*|repouss\w*|push\w* back|postpon\w*)\b/,
      about:
        /^(?=[^]*\b(?:greve\w*|strikes?|intemperies?|neig\w*|snow\w*|verglas|icy|blizzard|storm\w*|tempete\w*|orage\w*|inondation\w*|flood\w*|weather|meteo)\b)(?=[^]*\b(?:surveillante?s?|proctors?|invigilators?|ils|elles|they|i (?:left|kept|waited|held|delayed|opened|put|pushed|didn't open)|(?:can|may|could) i (?:leave|keep|wait|hold|delay|open|put|push)|j'ai (?:attendu|retarde|laisse|decale|garde|ouvert|repousse)|n'ai pas ouvert|(?:puis-je|je peux|peux-je|jpeux) (?:attendre|retarder|laisser|decaler|garder|repousser))\b)(?=[^]*\b(?:droit|right|allowed|may|can|could|peuvent|peut|pouvaient|permis|possible|legal|normal|ok|okay|reglo|wrong|tort|authori\w*|autoris\w*)\b)/,
      unless:
        /\b(?:oblig\w*|must|have to|had to|doivent|doit|devaient|faut|fallait|required|(?:re)?entrer|let (?:me|us|him|her) in|laisse\w* entrer|turned (?:me|us|him|her) away|refoul\w*|apres (?:une|1) heure)\b/,
      anyhow: true,
    },
  ],
  device_left: [
    {
      value: 'told',
      contrary: 'kept',
      words:
        /\b(?:(?:fai(?:t|re|sait)|oblig\w*|forc\w*|demand\w*|exig\w*|dit|dis|ordonn\w*|impos\w*|insist\w*|made|makes?|told|tells?|ask(?:s|ed)?|order\w*|requir\w*|ha[ds]|wants?|wanted) (?:[a-z'-]+ ){0,5}(?:laiss\w*|depos\w*|poser|mettre|eteindre|eteign\w*|leave|left|put|drop|deposit|switch (?:[a-z]+ ){0,2}off|turn (?:[a-z]+ ){0,2}off)\b[^.?!;]{0,40}\b(?:entree|entrance|porte|door|with the bags|avec les sacs|off|eteindre|eteign\w*|front of the (?:room|hall)|on the way in|en entrant))\b/,
      about:
        /\b(?:telephones?|portables?|phones?|mobiles?|smartphones?|tels?|tablet\w*|montres? connectees?|smart ?watch\w*|apple watch|ecouteurs?|earphones?|earbuds?|airpods?|usb|cles? usb|laptops?|ordi\w*|devices?|appareils?|mp3|e-?readers?|liseuses?)\b/,
      unless:
        /\b(?:toilet\w*|lost|perdue?|stolen|vole[er]?|disparu\w*|cheat\w*|trich\w*|fraud\w*|search\w*|fouill\w*|confisqu\w*|confiscat\w*|ordinary watch|casse|broken)\b/,
    },
  ],
  late_time: [
    {
      value: 'refused',
      contrary: 'given',
      refused: true,
      words:
        /\b(?:(?:refus\w*|den(?:y|ied))\b[^.?!;]{0,40}\b(?:time|minutes?|mins?|temps|rab)|(?:n't|not|never|wouldn't|pas|jamais|sans|no) (?:[a-z'-]+ ){0,4}(?:extra (?:time|minutes)|more time|(?:my|the|those|his|her|their) (?:[a-z0-9]+ )?(?:minutes|time) back|temps (?:en plus|supplementaire)|minutes (?:en plus|supplementaires|de plus)|rallonge|rab|compens\w*)|(?:same time|en meme temps) (?:as|que) (?:everyone|everybody|the (?:others|rest)|tout le monde|les autres)|(?:a la meme heure|comme) (?:que )?(?:tout le monde|les autres)|(?:like|with) (?:everyone|everybody|the (?:others|rest))|(?:took|take|ramass\w*|pris|prendre|collect\w*) (?:my|ma|his|her|sa|the|la|me the) (?:script|copie|paper|booklet)s? (?:[a-z]+ ){0,3}(?:with|at the|avec|a la|comme))\b/,
      // What is only told asks for the time itself.
      about:
        /^(?=[^]*\?)(?=[^]*\b(?:late|retards?|arriv\w*|a la bourre|turned up|showed up|came in|got (?:there|in)|entree?)\b)(?=[^]*\b(?:minutes?|mins?|time|temps|rattrap\w*|recuper\w*|make up|catch up|compens\w*|rab|back)\b)/,
      unless:
        /\b(?:owed?|owes|entitled|droit a|due to me|reviennent|should (?:i|they|he|she) have|(?:aurai\w*|fallait)[- ](?:t-)?(?:[a-z]+ )?(?:du|me|lui))\b/,
      anyhow: true,
    },
    {
      value: 'given',
      contrary: 'refused',
      words:
        /\b(?:(?:let|allow\w*|laiss\w*|autoris\w*|donn\w*|accord\w*|gave|give|given|granted?|octroy\w*|add\w*|ajout\w*|rajout\w*|offr\w*) (?:[a-z'-]+ ){0,4}(?:\d+|[a-z-]+)? ?(?:(?:more |extra )?(?:minutes?|mins?|time)(?: (?:more|extra|longer|en plus|de plus|supplementaires?))?|temps (?:en plus|supplementaire)|rab|rallonge)|(?:write|writing|compos\w*|ecrire|stay|rester?) (?:[a-z0-9]+ ){0,3}(?:longer|plus longtemps|en plus))\b/,
      about: /\b(?:late|retards?|retardataires?|latecomers?|a la bourre)\b/,
    },
  ],
  out_turns: [
    {
      value: 'in_turn',
      contrary: 'at_once',
      refused: true,
      anyhow: true,
      words:
        /\b(?:(?:one|1) (?:at a time|by one|after (?:the other|another))|(?:une? )(?:par une?|a la fois|apres l'autre)|l'une? apres l'autre|(?:chacune?|each) (?:son|leur|in) tour|chacune? (?:a )?son tour|(?:in|take|taking) turns?|(?:second|other|next|deuxieme|autre|suivante?)s?(?: (?:one|girl|guy|boy|student|candidate|etudiante?|candidate?|fille|gars))?\b[^.?!;]{0,30}\b(?:wait\w*|attend\w*|patient\w*|rest\w*|stay\w*)|(?:wait\w*|attend\w*|patient\w*) [^.?!;]{0,30}(?:until|till|que|for|jusqu\w*)\b[^.?!;]{0,30}\b(?:back|return\w*|revien\w*|revenu\w*|retour\w*|rentr\w*)|(?:refus\w*|n't (?:let|allow)|not (?:let|allow)|pas laiss\w*|pas autoris\w*) [^.?!;]{0,40}(?:second|other|two|both|deux|autre|deuxieme|(?:tant|pendant|alors) qu\w*|while|until))\b/,
      about:
        /\b(?:toilet\w*|wc|loo|bathroom|restroom|pee|pipi|out|sort\w*|dehors|pause|break|smoke|clope|air)\b/,
    },
    {
      value: 'at_once',
      contrary: 'in_turn',
      words:
        /\b(?:(?:two|three|both|several|2|3|deux|trois|plusieurs|tous|toutes) [^.?!;]{0,30}(?:at (?:once|the same time)|together|ensemble|en meme temps|a la fois)|(?:together|ensemble|en meme temps)|both (?:of them )?(?:go|leave|out)|(?:let|laiss\w*) (?:them )?(?:both|two|three|(?:les )?(?:deux|trois)|(?:sortir|partir) (?:les )?(?:deux|trois))|(?:sortir|partir|aller) (?:a|les) (?:deux|trois|plusieurs))\b/,
      about:
        /\b(?:toilet\w*|wc|loo|bathroom|restroom|pee|pipi|out|sort\w*|dehors|pause|break|smoke|clope|air)\b/,
    },
  ],
  clothing_check: [
    {
      value: 'asked',
      contrary: 'barred',
      words:
        /\b(?:(?:demand\w*|ask\w*|dire|dit|dis|tell\w*|told|ordonn\w*|order\w*|exig\w*|requir\w*|ma[dk]e|oblig\w*|forc\w*|fai(?:t|re|s)|want\w*|veu\w*|have|had) (?:[a-z'-]+ ){0,6}(?:degag\w*|montr\w*|decouvr\w*|enlev\w*|retir\w*|ot(?:er|e)|soulev\w*|releve\w*|pouss\w*|repouss\w*|show\w*|uncover\w*|take (?:[a-z]+ ){0,3}off|remove|lift|push|pull|tuck|clear|move|see|voir|reveal)\b[^.?!;]{0,60}\b(?:oreilles?|ears?|bonnet|beanie|hat|cap|casquette|capuche|hood|hair|cheveux|ecouteurs?|earphones?|earbuds?))\b/,
      anyhow: true,
      unless:
        /\b(?:(?:n'ai|n'a|ai|a) (?:pas|rien) demande|(?:didn't|did not|never) ask\w*|voile|hijab|foulard|kippa|turban|veil|headscarf|niqab|burqa|religi\w*)\b/,
    },
  ],
  mark_moves: [
    {
      value: 'moves',
      contrary: 'fixed',
      words:
        /\b(?:(?:can|could|may|might|will|would|peu(?:t|vent)|pourr\w*|va|vont|risqu\w*) (?:[a-z]+ ){0,3}(?:still |encore |toujours )?(?:be )?(?:chang\w*|mov\w*|boug\w*|evolu\w*|modifi\w*|revis\w*|revu\w*|adjust\w*|go (?:up|down)|raised|lowered|baiss\w*|mont(?:er|e)|augment\w*|varier)|(?:provisoires?|provisional|not (?:yet )?(?:final|definitive|set)|pas (?:encore )?(?:definiti\w*|fixee?|acquise?|officiel\w*)|only final (?:after|once)|definitive qu'apres))\b/,
      about:
        /^(?=[^]*\b(?:notes?|marks?|grades?|moyenne|average|\d+(?:[.,]\d+)?(?: ?\/ ?20)?)\b)(?=[^]*\b(?:jury|deliberation\w*|deliber\w*|board|prof\w*|teacher|lecturer|cc|continu\w*|publi\w*|posted|affich\w*|provis\w*|final|definiti\w*)\b)/,
      unless:
        /\b(?:apres (?:la |le )?(?:deliberation|jury)|after the (?:jury|deliberation|board)|(?:jury|board) (?:has|have|a|s'est) (?:already |deja )?(?:met|deliber\w*|reuni\w*)|recours|appeal\w*|contest\w*|recorrection|re-?mark\w*|trich\w*|cheat\w*|who|qui peut)\b/,
      anyhow: true,
    },
    {
      value: 'fixed',
      contrary: 'moves',
      words:
        /\b(?:(?:can|could|may|will|ne|n'|peu(?:t|vent)|pourr\w*) ?(?:no longer|not|n't|never|(?:[a-z]+ ){0,2}(?:plus|pas))(?: [a-z]+){0,2} (?:be )?(?:chang\w*|mov\w*|boug\w*|evolu\w*|modifi\w*|touch\w*|baiss\w*)|(?:can't|won't|cannot) (?:be )?(?:chang\w*|mov\w*|touch\w*)|(?:is|are|est|sont|c'est|it's|deja|already|now|considered) (?:[a-z]+ ){0,2}(?:final|definitive?s?|acquise?s?|settled|set in stone|official|officielle?s?|grave\w*)|(?:final|definitive) (?:straight away|right away|des|as soon as|once))\b/,
      about:
        /^(?=[^]*\b(?:notes?|marks?|grades?|moyenne|average)\b)(?=[^]*\b(?:jury|deliberation\w*|deliber\w*|board|prof\w*|teacher|lecturer|cc|continu\w*|publi\w*|posted|affich\w*|en ligne|online|ent)\b)/,
      unless:
        /\b(?:apres (?:la |le )?(?:deliberation|jury)|after the (?:jury|deliberation|board)|(?:jury|board) (?:has|have|a|s'est) (?:already |deja )?(?:met|deliber\w*|reuni\w*)|not (?:yet )?(?:final|definitive)|n't (?:yet )?(?:final|definitive)|pas (?:encore )?definiti\w*|recours|appeal\w*|contest\w*|trich\w*|cheat\w*)\b/,
      anyhow: true,
    },
  ],
  exclusion_suspended: [
    {
      value: 'asked',
      words: /\b(?:sursis|suspend\w*|suspension|suspended)\b/,
      about: /\b(?:exclu\w*|ban(?:s|ned)?|expuls\w*|renvo\w*|sanction\w*|an(?:s|nees?)?|years?)\b/,
      unless:
        /\b(?:appel\w*|appeal\w*|recours|cneser|tout etablissement|every (?:public )?(?:university|institution)|(?:c'?est|est|etait) exclue?(?: par)?|ruled out|out of the question|hors de question|impossible|all universities|everywhere|partout)\b/,
    },
  ],
  nothing_stops: [
    {
      value: 'claimed',
      words:
        /\b(?:(?:rien|personne|nothing|no one|nobody|no rule|aucune regle)\b[^.?!;]{0,25}\b(?:empech\w*|stop(?:s|ping)?|prevent\w*|interdi\w*|oppos\w*|forbid\w*|bars?|keeps?|against (?:it|me))|(?:what|qu'est-ce qui|qui) (?:m'|stops|would stop|is stopping)[^.?!;]{0,10}(?:empech\w*|me)|aucun mal|no harm|(?:y a |il n'y a )?pas de mal)\b/,
      anyhow: true,
    },
  ],
  entry_asked: [
    {
      value: 'let_in',
      words:
        /\b(?:should|ought|supposed|had to|have to|must|oblig\w*|required|bound|forced|tenus?|dois|doit|doivent|faut|(?:aurai\w*|devai\w*) (?:du|t-(?:il|elle|on))|aurai\w* du|devai\w*|fallait)\b[^.?!;]{0,30}\b(?:let|laisse\w*|admit\w*|admettre|accept\w*|allow\w*|fai(?:re|s) entrer)\b/,
      unless:
        /\b(?:extra|supplementaire|en plus|rattrap\w*|compens\w*|toilet\w*|leave|sortir|partir|refus\w*|(?:n't|not|pas) (?:[a-z]+ ){0,2}(?:let|laiss\w*|accept\w*|admit\w*))\b/,
    },
  ],
  late_remedy: [
    {
      value: 'asked',
      words:
        /\b(?:repass\w*|re-?sit\w*|retak\w*|re-?take|refaire|(?:autre|another|second|new|nouvelle?) (?:date|chance|exam\w*|epreuve|session|sitting|go)|rattrap\w*|make-?up|compens\w*|dedommag\w*|repar\w*|redress|remedy|recours|owe\w* me)\b/,
      about:
        /\b(?:refoul\w*|refus\w* (?:a tort|l'entree|l'acces|de me laisser)|a tort|(?:turned|sent) (?:me |us |him |her |them )?(?:away|home|back)|wrong(?:ly|fully)|by mistake|par erreur|kept (?:me |him |her )?out|m'a (?:barre|interdit)|unfairly|injustement)\b/,
      unless: /\b(?:apres|after) (?:la |the )?(?:derniere|last)\b/,
      anyhow: true,
    },
  ],
  things_lost: [
    {
      value: 'lost',
      words:
        /\b(?:vole[rs]?|volee?s?|stolen|theft|nicked|pinched|swiped|disparu\w*|vanish\w*|(?:is|was|had|has|it's|were) gone|missing|perdue?s?|lost(?! time)|casse\w*|broken|cracked|damaged|abime\w*|rembours\w*|reimburs\w*|refund\w*|compensat\w*|indemnis\w*|liable|liability|(?:owe|owes|owed) (?:me|him|her|us|them))\b/,
      about:
        /\b(?:telephones?|portables?|phones?|smartphones?|tels?|tablet\w*|montres?|watch\w*|ecouteurs?|earphones?|sacs?|sacoches?|bags?|backpacks?|rucksacks?|manteaux?|vestes?|coats?|jackets?|affaires|belongings|things|stuff|laptops?|ordi\w*|airpods?|wallet|portefeuille|cles|keys)\b/,
      unless: /\b(?:trich\w*|cheat\w*|fraud\w*|carte d'etudiante?|student card|id card|screen is broken)\b/,
      anyhow: true,
    },
  ],
  paper_source: [
    {
      value: 'supplied_only',
      words:
        /(?:\b(?:stuck with|limited to|restricted to|only|just|nothing but|que|qu'|uniquement|seulement|exclusivement|rien que|forced|oblig\w*|have to|has to|must|doit|dois|faut|doivent)\b[^.?!;]{0,60}\b(?:sheets?|paper|booklets?|scrap|drafts?|copies?|feuilles?|brouillons?|intercalaires?|papier)\b[^.?!;]{0,40}\b(?:(?:hands?|handed|gives?|given|gave|passed|dealt) ?(?:us |me |them |you )?(?:out)?|suppl\w*|provid\w*|fourni\w*|distribu\w*|donne\w*|remis\w*|universit\w*|uni|fac|faculty|school|ecole|officiel\w*|official))\b/,
      unless:
        /\b(?:rendre|return|hand (?:it |them )?(?:back|in)|garder|keep|emporter|take (?:it |them )?(?:home|away)|combien|how many)\b/,
    },
  ],
  sheets_taken: [
    {
      value: 'taken_back',
      contrary: 'taken',
      words:
        /\b(?:(?:me|m'|lui|nous|leur|les|te)(?: les| l')? ?(?:a |ai |ont |avait )?(?:repri(?:s|ses?)|repren\w*|recuper\w*|confisqu\w*|retir\w*|rend(?:re|u\w*)|redemand\w*)|(?:took|take|taken|taking|collect\w*|gathered|grabbed|got|ask\w* for|demand\w*|want\w*) (?:them|it|the [a-z]+(?: sheets?)?) (?:back|off me|from me|away from me)|(?:hand|give|gave|turn)\w* (?:them|it) back|(?:made|make|told|tells?|asked|asks?) (?:me|us|him|her|them) (?:to )?(?:return|hand (?:them )?back|give (?:them )?back|leave them)|(?:oblig\w*|dit|demand\w*|forc\w*) (?:[a-z']+ ){0,2}(?:de |a )?(?:les |tout )?(?:rendre|laisser|reposer))\b/,
      about: BLANK_SHEETS,
      unless: /\b(?:sujets?|question papers?|toilet\w*)\b/,
    },
    {
      value: 'drafts',
      words:
        /\b(?:emport\w*|embarqu\w*|ramen\w*|recuper\w*|gard\w*|prend\w*|tak(?:e|en|ing)|took|keep\w*|kept|walk\w* off)\b[^.?!;]{0,25}\b(?:mes|mon|ses|son|leurs|my|his|her|their) (?:own )?(?:feuilles? de )?(?:brouillons?|rough (?:work|notes|paper)|drafts?|scrap paper|scratch paper)\b/,
      unless: new RegExp(`${BLANK.source}|\\btoilet\\w*`),
      anyhow: true,
    },
    {
      value: 'taken',
      words:
        /\b(?:gliss\w*|emport\w*|embarqu\w*|ramen\w*|rapport\w*|recuper\w*|piqu\w*|gard\w*|mis\w*|mettre|pris\w*|prend\w*|rempor\w*|slip\w*|tak(?:e|en|ing)|took|keep\w*|kept|bring\w*|stuff\w*|pocket\w*|put|walk\w* off)\b[^.?!;]{0,50}\b(?:sacs?|maison|chez (?:moi|soi|lui|elle)|home|bags?|backpacks?|rucksack|poches?|away|with (?:me|him|her|them)|avec moi|souvenir)\b/,
      about:
        /\b(?:copies? (?:vierges?|blanches?|doubles?)|doubles? feuilles?|feuilles? (?:vierges?|blanches?|d'examen|de composition|de brouillon)|brouillons?|intercalaires?|(?:blank|spare|unused|leftover|extra|exam|answer) (?:exam |answer )?(?:sheets?|booklets?|paper|scripts?)|scrap paper|rough paper|draft sheets?|rien d'ecrit dessus|nothing written on)\b/,
      unless: /\b(?:sujets?|question papers?|apport\w*|amen\w*|bring (?:my|our|your) own|toilet\w*)\b/,
      anyhow: true,
    },
  ],
  put_away: [
    {
      value: 'told_to',
      contrary: 'may_keep',
      words:
        /\b(?:(?:veut|veulent|voulait|demand\w*|exig\w*|ordonn\w*|somm\w*|dit|dis|insist\w*|oblig\w*|fai(?:t|re|sait)|fait) (?:[a-z'-]+ ){0,5}(?:rang\w*|enlev\w*|retir\w*|pos\w*|remball\w*|debarrass\w*|mett\w* (?:[a-z]+ ){0,2}(?:dans|au fond|de cote)|mett\w* (?:[a-z]+ )?(?:sac|sous))|(?:wants?|asked|asks?|tells?|told|orders?|ordered|says?|said|insists?|makes?|made|make|having|has|have) (?:[a-z']+ ){0,6}(?:put (?:[a-z]+ ){0,3}(?:away|back|down|in)|remove|clear|get rid|stow|pack (?:[a-z]+ )?away))\b/,
      about:
        /\b(?:calc\w*|casio|ti|dico\w*|dictionn\w*|dictionar\w*|notes?|fiches?|livres?|books?|cours|formulaires?|antisech\w*|regles?|ruler|documents?|materiel|equipment|tables? de|poly\w*|code)\b/,
      unless:
        /\b(?:telephones?|portables?|phones?|montres?|watch\w*|ecouteurs?|sacs?(?! )|manteau\w*|coats?)\b/,
      anyhow: true,
    },
  ],
  start_cause: [
    {
      value: 'strike_or_weather',
      words:
        /\b(?:greve\w*|strikes?|intemperies?|neige\w*|snow\w*|verglas|ice|icy|blizzard|storm\w*|tempete\w*|orage\w*|inondation\w*|flood\w*|canicule|weather|meteo|ouragan|hurricane|cyclone|brouillard|fog\w*)\b/,
      anyhow: true,
    },
    {
      value: 'other',
      words:
        /\b(?:panne|breakdown|broke down|accidents?|bouchons?|embouteillages?|traffic|jam|incendie|fire|alarme|alarm|alerte|manif\w*|demonstration|protest\w*|blocus|blockade|coupure|power (?:cut|outage)|retard (?:du|de la) (?:prof|surveillant)|teacher is late|match|marathon|road ?works|reveil|overslept|photocopieuse|projector|projecteur|clef|cle|keys?)\b/,
      anyhow: true,
    },
  ],
  summons_of: [
    {
      value: 'timetable_enough',
      words:
        /\b(?:suffi\w*|enough|sufficient|tien\w* lieu|(?:vaut|vaudrait|valait|compt\w*|sert|servi\w*) (?:comme |de |pour )?(?:une |la |ma )?convoc\w*|(?:stands?|counts?|serves?) (?:for|as) (?:a |the |my )?(?:summons|convocation|notice)|(?:is|was) (?:my|the|our) (?:summons|convocation)|(?:c'est|etait) (?:ma|la|notre) convocation)\b/,
      about:
        /\b(?:calendriers?|plannings?|timetables?|schedules?|panneaux?|notice ?boards?|tableau d'affichage|affich\w*|hall|ent|intranet|moodle|website|site)\b/,
      unless: /\b(?:15|quinze|fifteen|jours?|days?|controles? continus?|continuous|cc)\b/,
    },
    {
      value: 'first_only',
      words:
        /\b(?:only|seule?(?:ment)?|que|uniquement|just)\b[^.?!;]{0,30}\b(?:(?:first|premiere|1(?:ere|re|st)?) session|session (?:1|une|one)|january|janvier)\b|\b(?:second|deuxieme|seconde|2(?:e|eme|nd|nde)?) session\b[^.?!;]{0,40}\b(?:n't|not|pas|no|aucune?|sans|without)\b/,
      about: /\b(?:calendriers?|timetables?|schedules?|convocations?|convoqu\w*|summons\w*)\b/,
      anyhow: true,
    },
  ],
  record_with: [
    {
      value: 'scripts',
      words: new RegExp(`\\b${SCRIPT}\\b`),
      about:
        /^(?=[^]*\b(?:pv|proces[- ]verbal|report|record|minutes)\b)(?=[^]*\b(?:administration|scolarite|scol|office|registry|remett\w*|remis\w*|rend\w*|depos\w*|hand\w*|tak(?:e|ing)|bring|give|drop|deliver\w*|turn\w* in|apport\w*|joindre|attach\w*|along|avec)\b)/,
      unless:
        /\b(?:combien|nombre|number|how many|blanche\w*|blank|mention\w*|indiqu\w*|fraud\w*|trich\w*|cheat\w*)\b/,
    },
    {
      value: 'list',
      words:
        /\b(?:listes? d'emargement|emargements?|feuilles? de presence|attendance (?:list|sheet|register)s?|sign-?in (?:sheet|list)s?)\b/,
      about:
        /^(?=[^]*\b(?:pv|proces[- ]verbal|report|record|minutes)\b)(?=[^]*\b(?:administration|scolarite|scol|office|registry|remett\w*|remis\w*|rend\w*|depos\w*|hand\w*|tak(?:e|ing)|bring|give|drop|deliver\w*|turn\w* in|apport\w*|joindre|attach\w*|along|avec|with|go\w*)\b)/,
    },
  ],
  quote_leave: [
    {
      value: 'asked',
      words:
        /\b(?:autoris\w*|permission|accord|consent\w*|authoris\w*|authoriz\w*|ask(?:ing)? (?:him|her|them|the author|for|anyone|first)|(?:write|writing|email|contact\w*|ecrire|demander)(?: [a-z']+){0,3} (?:him|her|them|author|auteure?|lui|editeur|publisher)|(?:his|her|their|son|leur|the author's) (?:ok|okay|accord|say-?so)|l'accord|lui demander)\b/,
      denied: 'unasked',
    },
  ],
};

/** The points that each topic's questions ask about. */
const points: { readonly [T in TopicId]?: readonly PointFact[] } = {
  devices: ['search_point', 'device_taken', 'device_left', 'things_lost', 'nothing_stops'],
  'fraud-proceedings': ['withheld_point', 'suspect_point'],
  'default-materials': [
    'bag_place',
    'silence_means',
    'paper_source',
    'sheets_taken',
    'put_away',
    'things_lost',
  ],
  'fraud-in-the-room': [
    'device_taken',
    'expelled_by',
    'suspect_exams',
    'refusal_effect',
    'substitution_point',
  ],
  oral: ['oral_time', 'oral_with', 'oral_audience', 'oral_room'],
  'continuous-assessment': ['cc_form', 'cc_reach', 'cc_scripts', 'last_test'],
  'assessment-methods': ['cc_spread', 'terminal_hours', 'same_exam'],
  'exam-paper': ['papers_act', 'error_act', 'spare_paper', 'list_where', 'paper_kept'],
  appeal: ['appeal_to'],
  'leave-for-a-moment': ['script_out', 'exit_noted', 'out_turns'],
  'leave-for-good': ['leaving_act', 'hour_always', 'nothing_stops'],
  'late-entry': ['start_cause', 'start_wait', 'late_remedy', 'entry_asked', 'late_time'],
  sanctions: ['sanction_on', 'exclusion_suspended'],
  clothing: ['clothing_check'],
  'marks-and-results': ['mark_moves'],
  convocation: ['summons_of', 'notice_way'],
  timetable: ['timetable_load', 'notice_way'],
  'consult-script': ['script_view'],
  'second-session': ['resit_rules'],
  'end-of-exam': ['leaving_act', 'sheets_taken'],
  'arrival-and-seating': ['leaving_act', 'seat_point'],
  'script-and-anonymity': ['sheets_mark', 'anonymity_point', 'sheets_taken'],
  'start-of-exam': ['times_way', 'start_order'],
  'exam-record': ['record_signer', 'record_with'],
  invigilation: ['teacher_there', 'chair_stand_in'],
  scope: ['scope_of', 'rules_room'],
  'special-status': ['same_rules'],
  'right-to-sit': ['sit_mode'],
  premises: ['hall_kind'],
  accommodations: ['accommodation_step'],
  plagiarism: ['quote_leave'],
};

/** Of having to stay for some time. */
const STAYS =
  /\b(?:nobody|no one|personne|nul|must|has to|have to|had to|doi[ts]|faut|oblig\w*|minimum|before|avant|stay\w*|rest(?:e|er|ent))\b/;

/** The points of a rule that a folded question about `topic` asks about. */
export function univPointsIn(folded: string, topic: TopicId): Facts {
  const told: [string, unknown][] = (points[topic] ?? []).map((name) => [
    name,
    pointIn(wordings[name] as readonly Wording<PointFact>[], folded),
  ]);
  if (topic === 'exam-paper') told.push(['papers_found', wherever(wordings.papers_found, folded)]);
  const { form, claim, asking } = askedIn(folded);
  const checked = claim !== null || form === 'must' || /\b(?:right|raison|correct|true|vrai)\b/.test(asking);
  // "May I leave after an hour, whatever the exam?" does not ask whether one has to stay an hour.
  const always = form !== 'forbidden' && form !== 'false' && checked && STAYS.test(folded);
  return Object.fromEntries(
    told.filter(
      ([name, value]) =>
        value !== undefined &&
        (name !== 'hour_always' || always) &&
        // "Nothing is said, so is it forbidden?" asks about the thing itself.
        (name !== 'silence_means' || form !== 'forbidden'),
    ),
  );
}

/** A value that is told anywhere, not asked about. */
const wherever = <N extends PointFact>(all: readonly Wording<N>[], folded: string) =>
  all.find(({ words }) => words.test(folded))?.value;
