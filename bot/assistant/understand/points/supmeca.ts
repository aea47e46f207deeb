import type { Facts, FactValue } from '../../../../rules/facts.ts';
import type { supmecaPoints } from '../../../../rules/facts/points/supmeca.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';
import { askedIn, askingPart } from '../form.ts';

type PointFact = keyof typeof supmecaPoints;

/** A folded question: all of it, and the sentences that ask. */
interface Told {
  readonly all: string;
  readonly asking: string;
}

type Reader<N extends PointFact> = (told: Told) => FactValue<N> | undefined;

const compiled = new Map<string, RegExp>();
/** Any of the patterns, as whole words; each is compiled once. */
function words(...patterns: readonly string[]): RegExp {
  const source = `\\b(?:${patterns.join('|')})(?![a-z])`;
  const found = compiled.get(source) ?? new RegExp(source);
  compiled.set(source, found);
  return found;
}

/** Where these stand in the sentence that asks, "yes" may mean the contrary of a point. */
const DENIES =
  /\b(?:ne|n'(?!est-ce|est ce|importe)|pas|plus (?:le droit|besoin)|jamais|ni|not|never|no longer|tort|wrong|problem\w*|probleme\w*|grave|souci|mistaken?|erreur|sans|without|skip\w*|sauter|me passer|se passer|dispens\w*|avoid|eviter)\b|n't\b|\bn'(?=[aeiouy])/;
/** "Do I have to count them, or can I skip it?" asks for the duty all the same. */
const OBLIGED =
  /\b(?:(?:do|does) (?:i|we|he|she|they) (?:still |also |really )?(?:have|need) to|must|dois-je|doit-on|faut-il|oblig\w*)\b/;
const SKIPS = /\b(?:skip\w*|sauter|dispens\w*|avoid|eviter)\b/g;
/** Denials that turn nothing round. */
const OR_NOT =
  /\b(?:ou (?:pas|non)|or not|n'est[- ]ce pas|pourquoi pas|why not|pas mal|isn't it|aren't i)\b/g;
/** Acting without somebody's leave denies nothing of what is done. */
const WITHOUT_LEAVE =
  /\b(?:sans|without) (?:(?:asking|demander|l'accord|l'avis|en parler|passer par|the agreement|the consent|waiting for|attendre|a|au|a la|de|du|of|le|la|the|l') )*(?:directeur|directrice|director|direction|dean|jury|medecin|doctor)\b/g;
/** Values whose own words deny. */
const DENIED_ITSELF: ReadonlySet<string> = new Set([
  'unsigned',
  'mark_refused',
  'voids',
  'without_student',
  'head_proctor',
  'aloud',
  'nobody',
  'harms',
  'class_test',
  'left',
  'unused',
  'other_way',
  'other_plans',
  'prevented',
  'full',
  'done',
  'late',
  'refused',
  'with_others',
  'jury_waits',
  'absent',
  'vague',
  'sent_back',
  'too_late',
  'must_deposit',
  'must_refuse',
]);

/** The first value whose words are told. */
const firstOf = <V>(...values: readonly (readonly [value: V, told: boolean])[]): V | undefined =>
  values.find(([, told]) => told)?.[0];

const REFUSES = words(
  'refus\\w*',
  'declin\\w*',
  'say no',
  'dire non',
  "m'oppos\\w*",
  "s'oppos\\w*",
  'object',
);
const TEACHER =
  "(?:prof(?:s|esseure?s?|essors?)?|enseignante?s?|teachers?|lecturers?|(?:module|course) (?:head|leader)s?|head of (?:the |my )?(?:module|course)|in charge of (?:the |this |my )?(?:module|course|exam)|resp(?:onsables?)? (?:du |de |de la |de l'|d')(?:module|cours|ue|uv|examen|epreuve)|i teach|j'enseigne)";
const OFFICE =
  '(?:scol|scola|scolarite|secretariat|registry|registrars?|exams? office|student (?:services|office))';
const DIRECTOR = '(?:directeurs?|directrices?|directors?|direction des formations)';
const SUFFICES =
  "(?:suffi\\w*|enough|seule?s?|alone|only|juste|just|sufficient|automati\\w*|direct(?:ement|ly)?|c'est bon|c bon|c'est acquis|granted|d'office|settled|a elle seule|by (?:it|him|her)self|all (?:i|it) needs?|all it takes)";

// What was done, and whether it is asked to be right.

const ASKS_IF_RIGHT = words(
  'within (?:their|his|her|my|our|its) rights?',
  "(?:(?:are|were|is|was|am) (?:they|he|she|i|we|it|that|this|the [a-z]+)|they(?:'re| were)?|he(?:'s| was)?|she(?:'s| was)?) (?:really |actually )?(?:right|entitled|allowed|correct|justified|in the right|fair|legal|normal|ok|okay|fine|legit)",
  'right (?:to|in)',
  '(?:do|did|does) (?:they|he|she|we|i) (?:really |actually )?have the (?:right|power)',
  '(?:can|could|may) (?:they|he|she|the [a-z]+|my [a-z]+|a [a-z]+|i|we) (?:really |actually |just )?(?:do (?:that|this|so)|refuse|forbid|ban|stop|deny|make|turn|keep|send|withhold|hold|block)',
  '(?:avai(?:en)?t|avaient|ont|a|ai|avais|avons)[ -](?:ils|elles|il|elle|on|je|t-il|t-elle|t-on)? ?(?:bien |vraiment )?(?:le )?droit',
  "(?:ils|elles|il|elle|on|j'|la [a-z]+|le [a-z]+) ?(?:ont|a|avaient|avait|avaient|ai|avais) (?:bien |vraiment )?(?:le droit|raison)",
  '(?:ont|a|avaient|avait|ai)[ -](?:t-)?(?:ils|elles|il|elle|on|je) (?:eu )?(?:raison|bien fait)',
  'raison',
  'bien fait',
  "(?:c'est|c|est-ce|ct|c'etait|etait-ce) (?:bien )?(?:normal|legal|regulier|reglo|justifie|legitime|juste|correct|permis)",
  "peu(?:t|vent|x)[ -](?:ils|elles|il|elle|on|t-on|je)? ?(?:vraiment )?(?:me |lui |nous |leur |le |la |les |m'|l')?(?:refuser|interdire|empecher|renvoyer|bloquer|faire ca|retenir)",
);
const HELD_WRONG =
  /\b(?:tort|wrong|mistaken|unfair|unjust\w*|abus\w*|illegal\w*|anormal|not|never|ne|pas|jamais|plus|ni|problem\w*|probleme|ou|or)\b|n't\b|\bn'(?=[aeiouy])/;
const WAS_REFUSED = words(
  'refus\\w*',
  'declin\\w*',
  'den(?:y|ied|ies|ying)',
  'turn\\w* (?:[a-z]+ ){0,4}(?:away|down)',
  '(?:kept?|keep\\w*|shut|left|locked|threw|barred?) (?:[a-z]+ ){0,3}out(?:side)?',
  'sen[dt] (?:[a-z]+ ){0,3}(?:home|away|off|back)',
  '(?:would|did|do|does|wo|wouldn|could|ca)n.?t (?:let|allow|accept|give|print|issue|show|hand|take|release|admit)',
  '(?:would|will|did|does) not (?:let|allow|accept|give|print|issue|show|release|admit)',
  'forb[ai]d\\w*',
  'forbade',
  'stopp(?:ed|ing) (?:me|him|her|them|us)',
  'made (?:me|him|her|them|us) (?:delete|erase|wipe|bin|stop)',
  'mak(?:e|ing) (?:me|him|her|them|us) (?:delete|erase|wipe|bin|stop)',
  'interdi\\w*',
  'empech\\w*',
  'confis\\w*',
  '(?:retir|enlev)(?:e|ee|es|ees|er|ait)',
  '(?:took|taken|taking|take) (?:[a-z]+ ){0,3}(?:away|off|from)',
  'renvoy\\w*',
  'refoul\\w*',
  '(?:pas|plus|jamais) (?:laisse\\w*|voulu|accepte\\w*|autorise\\w*|donne\\w*)',
  '(?:veu(?:t|lent)|voulai(?:t|ent)|laiss\\w*|accept\\w*) pas',
  'fai(?:t|re|sait) (?:effacer|supprimer|ranger|arreter)',
  'bloqu\\w*',
  'withh\\w*',
  'reten\\w*',
  'retien\\w*',
);
/** Whether it is asked, and not denied, that what was done is right. */
const heldRight = (asking: string): boolean =>
  ASKS_IF_RIGHT.test(asking) && !HELD_WRONG.test(questionOf(asking).replace(WAS_REFUSED, ' '));
/** The sentence with the question mark alone, from its last comma but for a short rest. */
const questionOf = (asking: string): string => asking.split(/[.!;]\s/).pop() ?? asking;

const SAYS_SO =
  '(?:dit|disent|affirme\\w*|pretend\\w*|pense\\w*|estime\\w*|soutien\\w*|repond\\w*|says?|said|told|tells|claims?|reckons?|insists?|thinks?|argues?)';
const TOO_LATE =
  "(?:trop tard|too late|out of time|hors[- ]?delais?|forclos\\w*|(?:missed|past|after|outside|beyond) (?:the|my) (?:deadline|window|limit|cut-?off)|(?:deadline|window|time)(?:'s| is| has)? (?:gone|passed|over|closed|up)|delai (?:est |etait )?(?:deja )?(?:passe|depasse|expire|fini)|c'est (?:mort|fini|foutu|rape))";
const SAID_TOO_LATE = words(`${SAYS_SO}\\b[^.?!;]{0,80}\\b${TOO_LATE}`);
const SAID_NOT = words(`(?:pas|not|isn't|wasn't|n'est pas|never) (?:encore |yet |really )?${TOO_LATE}`);
const saidTooLate = (all: string): boolean => SAID_TOO_LATE.test(all) && !SAID_NOT.test(all);

const contraryDone: Reader<'contrary_done'> = ({ all, asking }) =>
  heldRight(asking) ? firstOf(['late', saidTooLate(all)], ['done', WAS_REFUSED.test(all)]) : undefined;
const lateClaim: Reader<'late_claim'> = ({ all, asking }) =>
  heldRight(asking) && saidTooLate(all) ? 'too_late' : undefined;

// What covers the ears or the face.

const OTHER_SEX = words(
  'sexe oppose',
  'autre sexe',
  '(?:opposite|other|different) (?:sex|gender)',
  '(?:pas|not) (?:du|of the|de) (?:meme|same)(?: [a-z]+)? ?(?:sexe|sex|gender)',
);
const SAME_SEX = words('meme sexe', 'same[ -](?:sex|gender)');
const BY_ONESELF = words(
  'moi-? ?meme',
  "c'est moi",
  '(?:je|jpeux|jdois) (?:peux|dois|puis|la|le)',
  'jpeux',
  'puis-je',
  'dois-je',
  "j'ai (?:le )?droit",
  'ai-je le droit',
  'myself',
  '(?:can|may|could|should|must|am|do) i',
  'i (?:can|may|could)',
);
const SOMEBODY_ELSE = words(
  'collegues?',
  'colleagues?',
  "quelqu'un d'autre",
  'someone else',
  'somebody else',
  'another (?:proctor|invigilator|supervisor)',
  'une? autre surveillante?',
);
const I_AM_A_MAN = words(
  "(?:je suis|etant|en tant qu[e']|moi,? (?:qui suis )?) ?(?:un |le seul |que )?(?:homme|mec|gars|surveillant masculin|surveillant homme)",
  'surveillant masculin',
  "(?:i'm|im|i am|being|as|me being) (?:a |the only )?(?:man|guy|male|bloke)(?: (?:proctor|invigilator|supervisor))?",
  'je suis de sexe masculin',
);
const I_AM_A_WOMAN = words(
  '(?:je suis|etant|en tant que|moi,? (?:qui suis )?) ?(?:une |la seule )?(?:femme|fille|surveillante)',
  "(?:i'm|im|i am|being|as|me being) (?:a |the only )?(?:woman|female|girl|lady)(?: (?:proctor|invigilator|supervisor))?",
);
const OF_A_WOMAN = words(
  "(?:une|la|cette|d'une|l')(?: [a-z]+)? ?(?:candidate|etudiante|fille|femme|jeune femme|demoiselle)",
  'etudiante',
  '(?:female|woman|girl|lady)(?: (?:student|candidate))?',
  'she',
  'her',
  'elle',
);
const OF_A_MAN = words(
  '(?:un|le|ce|cet)(?: [a-z]+)? ?(?:candidat|etudiant|gars|mec|garcon|homme|type)',
  '(?:male (?:student|candidate)|boy|lad|guy)',
  'he',
  'him',
  'his',
  'il',
);
const A_PROCTOR_OF_THAT_SEX = words(
  '(?:faut-il|doit-ce|doit-il|ca doit|cela doit|il faut|faut)[^.?!]{0,20} (?:etre |que ce soit )?(?:forcement |obligatoirement )?une (?:femme|surveillante)',
  '(?:must|should|have to|has to|need to|needs to) (?:it )?(?:be )?(?:a |another )?(?:woman|female)(?: (?:proctor|invigilator|supervisor|colleague))?',
);
const ELSEWHERE = words(
  'couloir',
  '(?:en )?dehors de la salle',
  'hors de la salle',
  'dehors',
  "a l'ecart",
  'autre salle',
  'salle a cote',
  'corridor',
  'hallway',
  'outside',
  'out of the room',
  'in private',
  'en prive',
  'another room',
  "a l'abri des regards",
  'step out',
);
const WHILE_IT_RUNS = words(
  "pendant (?:l'epreuve|l'examen|l'exam|le partiel|qu[e'])",
  "en cours d'\\w+",
  "au (?:beau )?milieu (?:de |d')\\S+",
  'en pleine? (?:epreuve|examen|exam|partiel)',
  "(?:une fois|apres) (?:que )?(?:l'epreuve|l'examen|ca|c'est|le debut)(?: [a-z]+)?(?: commence\\w*)?",
  'during (?:the |an |my )?(?:exam|paper|test)',
  'mid[ -](?:exam|paper|way)\\w*',
  'in the middle of',
  'while (?:the exam|they|she|he)',
  "(?:once|after|now) (?:that )?(?:the exam|it|the paper)(?:'s| has| is| was)? ?(?:already )?(?:begun|started|running|under way)",
  'already (?:begun|started)',
);
const BEFORE_IT_STARTS = words(
  "avant (?:l'epreuve|l'examen|le debut|que (?:ca|l'epreuve)|de commencer|d'entrer|l'entree)",
  'before (?:the exam|the paper|it (?:starts|begins)|the start|they (?:start|sit|go in|come in)|we start)',
);

const earCheck: Reader<'ear_check'> = ({ all, asking }) => {
  if (REFUSES.test(asking)) return undefined;
  const myself = BY_ONESELF.test(asking) && !SOMEBODY_ELSE.test(asking);
  const across =
    (I_AM_A_MAN.test(all) && OF_A_WOMAN.test(all)) || (I_AM_A_WOMAN.test(all) && OF_A_MAN.test(all));
  return firstOf(
    ['other_sex', OTHER_SEX.test(asking) || (across && myself)],
    ['same_sex', SAME_SEX.test(asking) || A_PROCTOR_OF_THAT_SEX.test(asking)],
    ['outside', ELSEWHERE.test(asking) && !across],
    ['during', WHILE_IT_RUNS.test(asking)],
    ['before', BEFORE_IT_STARTS.test(asking)],
  );
};

const FACE_SEEN = words(
  'visage (?:visible|decouvert|degage|bien visible)',
  'face (?:is |stays |remains )?(?:fully |clearly )?(?:visible|uncovered|showing)',
  'only (?:covers )?(?:the |my |her |his )?hair',
  'que les cheveux',
  'not (?:the |my |her |his )?face',
  'pas le visage',
);
const FACE_HIDDEN = words(
  'voile integral',
  'niqab\\w*',
  'bur[qk]as?',
  'full[- ]?face',
  'cagoules?',
  'balaclavas?',
  'ski masks?',
  '(?:visage|figure) (?:cachee?|couverte?|voilee?|masquee?|dissimulee?)',
  '(?:cach|couvr|masqu|dissimul)\\w* (?:le |mon |son |tout le )?visage',
  '(?:covered|hidden|veiled|concealed) faces?',
  'faces? (?:is |are )?(?:covered|hidden|veiled|concealed)',
  '(?:hid|cover|conceal)\\w* (?:the |my |her |his |their )?(?:whole |entire )?faces?',
  'que (?:les |ses |mes )yeux',
  'only (?:the |her |his |my )?eyes',
);
const MEDICAL_MASK = words(
  'masques? (?:chirurg\\w*|medica\\w*|ffp2|anti-?covid|sanitaires?|jetables?)',
  '(?:surgical|medical|covid|ffp2|n95|paper) masks?',
);

const faceCover: Reader<'face_cover'> = ({ all }) =>
  FACE_SEEN.test(all)
    ? undefined
    : firstOf(['medical_mask', MEDICAL_MASK.test(all)], ['full', FACE_HIDDEN.test(all)]);

// Seats and the way in.

const MOVES_SOMEBODY = words(
  "(?:en|le|la|les|l') ?(?:deplacer|bouger|separer|changer|recaser|replacer)(?: un| une)?",
  "(?:deplac|boug|separ|replac|recas)\\w* (?:un|une|l'un|l'une|le|la|les|deux|quelqu'un|cet|cette|ce|ces|des) ?\\w*",
  'faire changer',
  "changer (?:un|une|le|la|les|l'|cet|cette|deux|des) ?(?:[a-z']+ ){0,3}de place",
  '(?:mov\\w*|reseat\\w*|re-seat\\w*|relocat\\w*|separat\\w*) (?:him|her|them|one|an?|the|someone|somebody|students?|candidates?|people|two|both|that|this|either|these|those|either)',
  '(?:split|break) (?:them|these|those|the two|two)(?: students| friends)?(?: up)?',
  '(?:put|sit|seat) (?:him|her|them|one|someone|somebody) (?:elsewhere|somewhere|at the|in the|up|over|away|apart)',
  "(?:mettre|installer|asseoir) (?:un|une|l'un|l'une|le|la|les|cet|cette) ?[a-z]* ?(?:ailleurs|devant|au fond|au premier|plus loin)",
);
const MOVES_ME = words(
  "(?:me|m'|nous) ?(?:deplacer|bouger|changer|separer|mettre|obliger a changer|faire changer)(?: de place)?",
  '(?:mov\\w*|relocat\\w*|reseat\\w*|separat\\w*) (?:me|us)',
  'mak\\w* (?:me|us) (?:move|change|swap)',
);
const CHOOSES = words(
  "m'asseoir|m'installer|me mettre",
  "s'asseoir|s'installer",
  'choisir (?:ma|sa|leur|une|notre|nos|la) places?',
  '(?:changer|change|echanger|echange) (?:de |nos |ma |sa |leurs? )?places?',
  '(?:swap\\w*|switch\\w*|trad\\w*|chang\\w*) (?:my |our |their |his |her )?(?:seats?|places?)',
  'sit (?:where|wherever|next to|elsewhere|somewhere else|beside|with|anywhere)',
  '(?:choose|pick) (?:my|our|their|his|her|a|another|where|any)(?: own)?(?: seats?| to sit| sits?)?',
  'take (?:another|a different|any) seat',
);

const seatChangedBy: Reader<'seat_changed_by'> = ({ asking }) => {
  if (REFUSES.test(asking)) return undefined;
  return firstOf(
    ['proctor', MOVES_SOMEBODY.test(asking) || MOVES_ME.test(asking)],
    ['candidate', CHOOSES.test(asking)],
  );
};

const HEAD =
  '(?:responsable(?: de (?:la )?(?:salle|surveillance))?|surveillante? (?:responsable|principale?|en chef)|(?:head|lead|chief|senior) (?:proctor|invigilator|supervisor)|(?:proctor|invigilator|supervisor|person|one) (?:who is )?in charge|room lead)';
const HEAD_MISSING = words(
  `${HEAD}(?: de (?:la )?salle)?[^.?!;]{0,30}\\b(?:pas|absente?|en retard|toujours pas|introuvable|not|late|missing|away|stuck|nowhere|yet to|still)`,
  `${HEAD}[^.?!;]{0,12}n't`,
  `sans (?:attendre )?(?:le |la )?${HEAD}`,
  `without (?:waiting for )?(?:the |our )?${HEAD}`,
  `en l'absence d[ue] (?:la )?${HEAD}`,
  `(?:en attendant|avant l'arrivee de) (?:le |la |du )?${HEAD}`,
  `before (?:the |our )?${HEAD} (?:arriv\\w*|comes?|gets? here|shows? up)`,
);
const LETS_IN = words(
  'entr\\w*',
  'rentr\\w*',
  'ouvrir',
  "j'ouvre",
  'acceder',
  'installer',
  'let (?:[a-z]+ ){0,4}in(?:side)?',
  'letting (?:[a-z]+ ){0,4}in(?:side)?',
  'open(?:ing)?(?: up)?',
  'enter',
  'go in(?:side)?',
  'come in(?:side)?',
  'admit\\w*',
);
const openedWithout: Reader<'opened_without'> = ({ all, asking }) =>
  HEAD_MISSING.test(all) && LETS_IN.test(asking) && !REFUSES.test(asking) ? 'head_proctor' : undefined;

// Not on the list.

const MARK = '(?:note|mark|grade|copie|resultat|result|score|script|paper|exam|epreuve)';
const NOT_COUNTED = words(
  `${MARK}\\b[^.?!;]{0,40}\\b(?:refus\\w*|annul\\w*|rejet\\w*|reject\\w*|invalid\\w*|void\\w*|cancel\\w*|discard\\w*|irrecevable|ignor\\w*|thrown out|supprim\\w*|sauter|disqualif\\w*|struck out|taken away)`,
  `(?:refus\\w*|annul\\w*|rejet\\w*|reject\\w*|invalid\\w*|void\\w*|cancel\\w*|discard\\w*|throw out|ignor\\w*) (?:my |his |her |their |the |ma |sa |la |leur )?${MARK}`,
  `${MARK}\\b[^.?!;]{0,30}\\b(?:pas|non|not|never|jamais)\\b[^.?!;]{0,20}\\b(?:prise?|compt\\w*|count\\w*|valid\\w*|retenue|recevable|accept\\w*|valable)`,
  'for nothing',
  'pour rien',
);
const SURE_TO_COUNT = words(
  'garanti\\w*',
  'guarantee\\w*',
  'definitely',
  'certain\\w*',
  'sure',
  'assuree?',
  'acquise?',
  'forcement',
  'automati\\w*',
  'necessarily',
  'for sure',
  'bound to',
  'safe',
  "d'office",
  'obligatoirement',
  'a coup sur',
  'no matter what',
  'in the bag',
);
const COUNTS = words(
  'compt\\w*',
  'count\\w*',
  'valid\\w*',
  'valable',
  'recevable',
  'admissible',
  'accept\\w*',
  'stands?',
  'retenue',
  'prise en compte',
);
const SIGNING = words(
  'sign(?:e|er|es|ent|s|ing)?(?![ -](?:in|up))',
  'emarg(?:er|e|ent)',
  '(?:add|write|put) (?:my|his|her|their) name',
  '(?:ajouter|rajouter|inscrire|ecrire|mettre) (?:mon|son|leur) nom',
  'complet(?:er|e) (?:la |cette )?(?:liste|feuille)',
  'fill in (?:the |that )?(?:list|sheet)',
);
const UNSIGNED = words(
  'sans (?:signer|emarger|avoir (?:signe|emarge))',
  'without (?:signing|having signed)',
  '(?:skip|avoid)(?:ping|ing)? (?:the )?(?:sign\\w*|list)',
  "(?:not|n't|ne pas|pas) (?:signer?|emarger)",
);

const SENDS_AWAY = words(
  'refus\\w*',
  'renvoy\\w*',
  'refoul\\w*',
  'turn\\w* (?:[a-z]+ ){0,3}away',
  'sen[dt] (?:[a-z]+ ){0,3}(?:home|away|out|off)',
  '(?:mettre|foutre|laisser) dehors',
  'keep (?:him|her|them) out',
  'kick\\w* (?:him|her|them) out',
);
const IS_BOUND = words(
  'forc\\w*',
  'oblig\\w*',
  '(?:must|have to|has to|need to|required to|supposed to|bound to) (?:i )?(?=refus|turn|send|keep|kick)',
  'must i',
  '(?:do|does) (?:i|we|he|she|they) have to',
  '(?:dois|doit|faut)(?:-(?:je|on|il))?',
  'tenue? de',
);

const unlisted: Reader<'unlisted'> = ({ asking }) => {
  const mark = words(MARK, 'whatever (?:he|she|i|they) gets?', "ce qu'(?:il|elle) (?:aura|obtient)").test(
    asking,
  );
  return firstOf(
    ['must_refuse', SENDS_AWAY.test(asking) && IS_BOUND.test(asking) && !/\b(?:ou|or)\b/.test(asking)],
    ['unsigned', UNSIGNED.test(asking)],
    ['signs', SIGNING.test(asking)],
    ['mark_refused', mark && NOT_COUNTED.test(asking) && !SURE_TO_COUNT.test(asking)],
    ['mark_sure', mark && SURE_TO_COUNT.test(asking) && !NOT_COUNTED.test(asking)],
    ['mark', mark && COUNTS.test(asking)],
  );
};

// Which tests the regulation is about.

const A_CLASS_TEST = words(
  'quiz\\w*',
  'interros?',
  'interrogations?',
  'qcm surprise',
  'surprise (?:test|quiz)',
  '(?:in|during|en|pendant|durant|dans) (?:my |the |a |an |mon |le |un |notre |our )?(?:own |normal |usual )?(?:tutorials?|class|lectures?|lab|td|tp|cours|seance)(?: (?:slot|time|hours?|session))?',
  '(?:tutorial|class|lab|td|tp|lecture) (?:slot|time|hour|test)',
  'in-class',
  'hors calendrier',
  '(?:pas|ni) (?:inscrite? |prevue? )?(?:au|sur le|dans le) calendrier(?: officiel)?',
  'not (?:in|on) the (?:official )?(?:calendar|timetable|schedule)',
  'off[- ](?:calendar|timetable)',
  'sans (?:aucune )?convoc\\w*',
  '(?:no|without) (?:a |any |formal )?(?:summons|convocation)',
  '(?:nobody|no one) (?:gets|got|received) (?:a |any )?(?:summons|convocation)',
  '(?:partiel|examen|exam|concours) blanc',
  'mock (?:exam|test|paper|final)',
  'controle continu',
  'continuous assessment',
  'coursework',
);
const A_FINAL_OR_FRAUD = words(
  'frau\\w*',
  'trich\\w*',
  'cheat\\w*',
  'disciplin\\w*',
  'sanction\\w*',
  'examens? (?:final|finaux|terminal|terminaux)',
  'final exams?',
  'fin de semestre',
  'end[ -]of[ -](?:term|semester|year)',
);
const testKind: Reader<'test_kind'> = ({ all, asking }) =>
  A_CLASS_TEST.test(all) && !A_FINAL_OR_FRAUD.test(all) && !/\b(?:ou|or)\b/.test(asking)
    ? 'class_test'
    : undefined;

// Phones.

const LOOKS_INTO =
  /\b(?:fouill\w*|search\w*|look\w* (?:in|into|at|through)|have a look|check\w*|verif\w*|consulte\w*|regarde\w*|go(?:ing)? through|scroll\w*|inspect\w*|read|lire|faire)\b/;
const OWNER_AWAY = words(
  "sans (?:lui|elle|l'eleve|l'etudiante?|le candidat|la candidate|qu'(?:il|elle) (?:soit|voie|regarde)|sa presence)(?! (?:demander|dire|en parler))",
  'en son absence',
  'hors de sa (?:vue|presence)',
  '(?:dans|a|en) (?:mon bureau|la salle des profs|prive)',
  'without (?:him|her|them|the (?:student|candidate|owner))(?: (?:there|present|watching|around|being|in the room))?(?! (?:knowing|agreeing|saying))',
  '(?:in|at|to) (?:my office|the staff ?room)',
  'behind (?:his|her|their) back',
  'in (?:his|her|their) absence',
  "(?:once|after) (?:he|she|they)(?:'s| has|'ve| have|'d)? (?:left|gone(?: home)?|goes|leaves?)",
  "(?:une fois|apres) (?:qu'(?:il|elle) (?:est|sera|soit) partie?|son depart)",
  'out of (?:his|her|their) sight',
);
const OWNER_THERE = words(
  'sous (?:ses|leurs) yeux',
  "devant (?:lui|elle|l'eleve|l'etudiante?)",
  'en sa presence',
  "(?:with (?:him|her|them|the student)|while (?:he|she|they|the student)(?:'s| is| are)?) (?:there|present|watching|looking on|watch(?:es)?|next to me)",
  'in (?:his|her|their) presence',
  'in front of (?:him|her|them|the (?:student|owner))',
);
const searchHow: Reader<'search_how'> = ({ all, asking }) =>
  LOOKS_INTO.test(all) && !REFUSES.test(asking)
    ? firstOf(['without_student', OWNER_AWAY.test(asking)], ['with_student', OWNER_THERE.test(asking)])
    : undefined;

const REPORTS = words(
  '(?:write|writing) (?:him|her|them|it|this|that|me|somebody|someone) up',
  'write-?ups?',
  '(?:file|write|make|draw up|fill in|fill out|submit|send|put in) (?:in )?(?:an? |the )?(?:[a-z]+ ){0,3}report',
  '(?:suspicion|incident|fraud|cheating) report',
  'report (?:him|her|them|it|this|that|me|the (?:student|candidate|lad|girl))',
  'be reported',
  'get reported',
  'rapports?',
  '(?:dresser|rediger|etablir|ecrire|faire|remplir) (?:un |le )?(?:pv|proces-verbal|signalement)',
  'verbalis\\w*',
  '(?:le |la |les |me |lui )?signaler',
);
const MAY_BE_HELD = words(
  '(?:might|may|could|can|would)(?: (?:that|it|this|they|he|she|well|be|still|really|just))* (?:count\\w*|consider\\w*|treat\\w*|seen as|held|taken (?:as|for)|regarded|viewed|pass for)',
  "(?:peut|peuvent|pourrait|pourra|risque d'|risque de)(?: (?:bien|vraiment|meme|etre|quand meme))* (?:compter|compte|considere\\w*|pris\\w*|traite\\w*|vue? comme|assimile\\w*|qualifi\\w*|passer pour|etre (?:considere|pris|traite|vu)\\w*)",
);
const HELD_AGAINST = words(
  "(?:can|could|might|may|will|peut|peuvent|pourrait|pourra)(?: [a-z']+){0,4} (?:retomber dessus|valoir (?:un|une|des) [a-z]+|porter prejudice|couter cher|reproch\\w*|against me|against (?:him|her|them)|bite me|cost me|get me in(?:to)? trouble|land me in)",
);
const PUT_AWAY = words(
  'off',
  'away',
  'depos\\w*',
  'poser',
  'eteint\\w*',
  'eteindre',
  'rang\\w*',
  '(?:in|with) (?:the |my |our )?bags?',
  '(?:dans|avec) (?:le |mon |les )?sacs?',
  'deposit\\w*',
  'hand\\w* (?:it )?(?:in|over)',
  'put (?:it )?(?:away|down|aside)',
);
const HAS_TO_GO = words('must', '(?:has|have|need|needs) to', 'doit', 'doivent', 'dois', 'faut', 'oblig\\w*');
const AUTHORISED_ON_PAPER = words(
  '(?:paper|instructions|sheet|subject|summons|sujet|enonce|consignes?|convocation)\\b[^.?!;]{0,40}\\b(?:allow(?:s|ed)?|authori[sz]e[sd]?|permit(?:s|ted)?|autoris\\w*|permet\\w*|permise?s?|liste\\w*|lists?|mentionn\\w*|mentions?)',
  '(?:allowed|authori[sz]ed|permitted|listed|mentioned|autorise\\w*|permise?s?|mentionne\\w*|inscrite?s?|marque\\w*)\\b[^.?!;]{0,25}\\b(?:paper|instructions|sheet|summons|sujet|enonce|consignes?|convocation)',
  '(?:expressly|explicitly|expressement|explicitement) (?:allowed|authori[sz]ed|permitted|autorise\\w*|permise?s?)',
);
const NOT_AUTHORISED =
  /\b(?:not|never|nothing|pas|rien|aucun\w*|sans|without|no mention|ni|unless|sauf|si|if|whether)\b|n't\b/;
/** The sentence in which a text is said to authorise something. */
const sentenceOf = (all: string, pattern: RegExp): string =>
  all.split(/[.?!;]/).find((sentence) => pattern.test(sentence)) ?? '';
const deviceAllowed: Reader<'device_allowed'> = ({ all, asking }) => {
  const told = sentenceOf(all, AUTHORISED_ON_PAPER);
  if (told === '' || NOT_AUTHORISED.test(told) || REFUSES.test(asking)) return undefined;
  const gone = PUT_AWAY.test(asking) && HAS_TO_GO.test(asking);
  return firstOf(
    [
      'must_deposit',
      gone && !DENIES.test(asking) && !/\b(?:can|may|peut|peuvent|peux)\b/.test(questionOf(asking)),
    ],
    ['authorised', !gone && !PUT_AWAY.test(asking)],
  );
};

const deviceClaim: Reader<'device_claim'> = ({ all, asking }) =>
  firstOf(
    ['report', REPORTS.test(asking)],
    ['may_count', MAY_BE_HELD.test(asking) || MAY_BE_HELD.test(all) || HELD_AGAINST.test(asking)],
  );

// Moving an exam.

const BY_THEMSELVES = words(
  'de (?:ma|sa|notre|leur) (?:propre )?(?:autorite|initiative)',
  'de (?:mon|son|notre) (?:propre )?chef',
  "de (?:moi|lui|nous)-memes?|d'elle-meme",
  '(?:moi|lui|elle|nous)-memes?',
  'toute? seule?',
  'on (?:my|his|her|their|our) own(?: authority| initiative)?',
  '(?:my|him|her)self|themselves|ourselves',
  'unilateral\\w*',
  "sans (?:demander|l'accord|passer par|en referer)",
  'without (?:asking|going through|anyone)',
  '(?:my|his|her|their) own (?:decision|idea|initiative|call)',
  '(?:sa|ma|leur) propre (?:decision|idee)',
);
const I_MAY = words('puis-je', 'je peux', 'jpeux', '(?:can|may|could) i', "j'ai le droit", 'ai-je le droit');
const MOVES_DATE = words(
  'report(?:er|e|ee?s?|ons)?',
  'remettre',
  'decal\\w*',
  'repouss\\w*',
  'deplac\\w*',
  'postpon\\w*',
  'resched\\w*',
  'mov\\w*',
  'push\\w*',
  'put (?:it |the exam )?(?:off|back)',
  'call (?:it )?off',
  'chang(?:er|e|ed|ing) (?:la |the |of )?date',
  "(?:it's|it is|exam is|c'est) (?:now|maintenant|desormais) (?:on |for |le |pour )?(?:next|another|tomorrow|monday|tuesday|wednesday|thursday|friday|lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine)",
  '(?:next|another) (?:[a-z]+ )?(?:day|week|month|monday|tuesday|wednesday|thursday|friday) instead',
  '(?:un autre jour|la semaine prochaine|[a-z]+di prochain) (?:a la place|plutot|au lieu)',
);
const postponedBy: Reader<'postponed_by'> = ({ all, asking }) => {
  if (!MOVES_DATE.test(asking) || REFUSES.test(asking)) return undefined;
  const director = words(`(?<!(?:sans|without) (?:le |the )?)${DIRECTOR}`);
  const teacher = words(TEACHER);
  const asker = (I_MAY.test(asking) || BY_THEMSELVES.test(asking)) && teacher.test(all);
  return firstOf(
    ['director', director.test(asking) && !teacher.test(asking) && !BY_THEMSELVES.test(asking)],
    ['teacher', !director.test(asking) && (teacher.test(asking) || asker)],
    ['office', words(OFFICE).test(asking) && !director.test(asking)],
  );
};

// The start, the record, the end.

const ALOUD = words(
  "a l'oral",
  'a (?:voix haute|haute voix)',
  'oralement',
  'de vive voix',
  'verbal\\w*',
  'aloud',
  'out loud',
  'orally',
  'shout\\w*',
  '(?:just|juste|seulement|simply|simplement) (?:say|saying|tell|telling|announce|announcing|dire|annoncer|le dire)',
  "sans (?:les |l'|rien |le )?(?:ecrire|inscrire|noter|marquer)",
  'without (?:writing|putting|noting)',
);
const ON_THE_BOARD = words(
  'tableau',
  '(?:white|black)?board',
  'ecri(?:re|s|t|ves|vent)',
  'inscri(?:re|s|t|ves|vent)',
  'write',
  'written',
  'marquer',
);
const timesTold: Reader<'times_told'> = ({ asking }) =>
  firstOf(['aloud', ALOUD.test(asking)], ['board', ON_THE_BOARD.test(asking)]);

const COUNTS_SCRIPTS = words(
  '(?:re)?compt\\w*\\b[^.?!;]{0,30}\\bcop(?:ies|ie)',
  'cop(?:ies|ie)\\b[^.?!;]{0,25}\\b(?:re)?compt\\w*',
  '(?:re)?count\\w*\\b[^.?!;]{0,25}\\b(?:scripts?|papers|copies|booklets)',
  '(?:scripts?|papers|copies|booklets)\\b[^.?!;]{0,25}\\b(?:re)?count\\w*',
);
const ANOTHER_PROCTOR = words(
  '(?:second|deuxieme|autres?|other|additional|supplementaires?|another|assistant|simple|2nd|2e) (?:surveillante?s?|proctors?|invigilators?|supervisors?)',
  'surveillante?s? (?:supplementaires?|adjointe?s?)',
  'co-?(?:surveillante?|proctor|invigilator)',
);
const SIGNS = words(
  'sign(?:e|er|es|ent|s|ed|ing|atures?)?(?![ -](?:in|up))',
  'emarg(?:er|e|ent)',
  'put (?:my|his|her|their) names?',
  'mettre (?:mon|son|leur) nom',
);
const UNEVENTFUL = words(
  "(?:sans|aucun|pas d'|no|without|zero|any)(?: (?:un|le|seul|single|an?|any|moindre))* (?:incidents?|soucis?|problemes?|problems?|issues?|trouble|accroc)",
  "rien (?:a signaler|de special|de particulier|ne s'est passe|a declarer)",
  'nothing (?:happened|to report|special|went wrong|unusual)',
  "tout (?:s'est|a) (?:bien )?(?:passe|deroule|roule)",
  'went (?:fine|smoothly|well|off fine)',
  'uneventful',
  'ras',
);
const A_RECORD = words(
  'pv',
  'proces-verba\\w+',
  'records?',
  'reports?',
  'minutes',
  'forms?',
  'formulaire',
  'paperwork',
);
const TAKES_TO_OFFICE = words(
  `(?:depos|rapport|ramen|remet|apport|take|bring|drop|return|hand|carry)\\w*\\b[^.?!;]{0,50}\\b${OFFICE}`,
);
const recordDuty: Reader<'record_duty'> = ({ all, asking }) =>
  firstOf(
    ['count', COUNTS_SCRIPTS.test(asking)],
    ['co_sign', ANOTHER_PROCTOR.test(all) && SIGNS.test(asking)],
    ['uneventful', UNEVENTFUL.test(all) && A_RECORD.test(asking)],
    ['deposit', TAKES_TO_OFFICE.test(asking)],
  );

const NOTED = words(
  '(?<!(?:sa|ma|la|une|leur|bonne|mauvaise) )note[rz]?(?! (?:de|sur|finale))',
  'noted',
  'mention\\w*',
  'record(?:ed|ing)?',
  'write (?:it|that|this)(?: down| up| in)?',
  'written (?:down|up)',
  'consign\\w*',
  'inscri(?:re|s|t|te)',
  "(?:l'|le )?ecri(?:re|s|t)",
  'put (?:it|that|this) (?:in|on|down)',
  'report (?:it|that|this)',
  'log (?:it|that|this)',
  'signaler',
  'pv',
  'proces-verbal',
);
const overtime: Reader<'overtime'> = ({ asking }) =>
  NOTED.test(asking) && !words('zero', 'sanction\\w*', 'fraud\\w*', 'penal\\w*', 'points?').test(asking)
    ? 'noted'
    : undefined;

// A refusal to countersign.

const VOIDS = words(
  'annul\\w*',
  'invalid\\w*',
  'void\\w*',
  'nulle?s?',
  'bloqu\\w*',
  'blocks?',
  'caduc\\w*',
  'worthless',
  'useless',
  "tombe a l'eau",
  '(?:kill|stop|cancel|scrap|bin)(?:s|led|ped)?',
  'sans (?:valeur|effet)',
  '(?:pas|plus|not|no longer) (?:[a-z]+ )?(?:valables?|valides?|valid)',
  "n't (?:[a-z]+ )?valid",
  'drop(?:ped|s)?',
  '(?:vaut|vaudra|sert|compte) (?:plus |donc |a )*rien',
  '(?:vaut|compte|tient) (?:plus|pas)',
  '(?:worth|good for) (?:nothing|anything)',
  '(?:a |in the |for the )?(?:poubelle|bin|scrap|jeter)',
  'mort',
  'fichu',
);
const STANDS = words(
  'valables?',
  'valides?',
  'valid',
  'stands?',
  'go(?:es)? (?:ahead|forward|on)',
  'hold(?:s)? up',
  'tient',
);
const WRITES_REFUSAL = words(
  'mention\\w*',
  'noter',
  'note (?:it|that|this|the refusal|his|her)',
  'indiquer',
  'write (?:it|that|this)(?: down)?',
  'record (?:it|that|this|the refusal)',
  "(?:le|l')? ?(?:ecrire|inscrire|preciser)",
);
const refusalEffect: Reader<'refusal_effect_supmeca'> = ({ all, asking }) => {
  if (!words('refus\\w*', "won't", 'will not', 'veut pas', 'declin\\w*', "wouldn't").test(all))
    return undefined;
  return firstOf(
    ['voids', VOIDS.test(asking)],
    ['stands', STANDS.test(asking)],
    ['noted', WRITES_REFUSAL.test(asking)],
  );
};

// Disciplinary proceedings and sanctions.

const ACCOMPLICE = words(
  'complice\\w*',
  'complicite',
  'accomplices?',
  '(?:only|just|juste|seulement|simplement|merely) (?:helped|helping|whispered|passed|gave|aide\\w*|souffle\\w*|passe\\w*|file\\w*|donne\\w*)',
  '(?:souffl|whisper|feed|fed|pass)\\w* (?:[a-z]+ ){0,2}(?:answers?|reponses?)',
  '(?:aide|helped|file|passe) (?:mon|ma|un|une|my|a) (?:pote|amie?|voisine?|copain|copine|mate|friend|neighbou?r|classmate)',
);
const ATTEMPT = words(
  'tentatives?',
  'attempt\\w*',
  'essaye?\\w*',
  'tried',
  'trying',
  'tente\\w*',
  "(?:n't|not|pas|never|jamais) (?:even )?(?:marche|reussi|abouti|work(?:ed)?|succeed\\w*|fonctionne)",
);
const AT_REGISTRATION = words(
  "(?:pour|en|a|lors de|pendant)(?: l'| m'| s'| mon| une?)* ?inscri\\w*",
  '(?:at|to|when|while|my|during) (?:get )?(?:regist\\w*|enrol\\w*)',
  '(?:registration|enrol?ment) (?:file|form|papers|documents?)',
  "dossier d'inscription",
);
const fraudKind: Reader<'fraud_kind'> = ({ all }) =>
  firstOf(
    ['accomplice', ACCOMPLICE.test(all)],
    ['registration', AT_REGISTRATION.test(all)],
    [
      'coursework',
      words('controle continu', 'continuous assessment', 'coursework', 'quiz\\w*', 'interros?', 'cc').test(
        all,
      ),
    ],
    ['competition', words('concours', 'competition', 'competitive').test(all)],
    ['attempt', ATTEMPT.test(all)],
  );

const IN_CLASS_HOURS = words(
  "(?:pendant|durant|sur|en|a la place de|au lieu de) (?:mes |les |ses |des |leurs )?(?:heures (?:de cours|d'enseignement)|cours|td|tp|enseignements)",
  '(?:during|in|on|instead of|clash(?:ing)? with) (?:my |the |his |her |their )?(?:class(?:es)?|lectures?|lessons|teaching (?:hours|time)|class (?:hours|time)|school hours|tutorials?)',
  'miss (?:my |any )?(?:class(?:es)?|lectures?)',
  "(?:when|while) (?:i'm in|i've got|i have(?: got)?|i am in|we have|there are) (?:class(?:es)?|lectures?|lessons|tutorials?|labs?)",
  "(?:alors que|quand|pendant que|ou) (?:j'ai|on a|je suis en) (?:cours|td|tp)",
  "j'ai (?:cours|td|tp)",
);
const IN_OWN_TIME = words(
  "(?:hors|en dehors) (?:des |de |du )?(?:mes |les |ses )?(?:heures|cours|temps)(?: de cours| d'enseignement)?",
  'outside (?:of )?(?:my |the )?(?:class|teaching|school|lecture|lesson)\\w*(?: hours| time)?',
  'after (?:class\\w*|lectures?|school)',
);
const WELL_BEING =
  '(?:sante|health|bad back|mal de dos|mon dos|my back|asthm\\w*|allerg\\w*|bless\\w*|injur\\w*|malade|sick|ill|condition|enceinte|pregnan\\w*|danger\\w*|unsafe|risky?|hurt\\w*|capacites?|abilit\\w*|handicap\\w*|disab\\w*|wheelchair|fauteuil|dignite|dignity|humili\\w*|degrad\\w*|demean\\w*)';
const RESPECTED = words(
  'respect\\w*',
  'compatible\\w*',
  '(?:tenir|tient|tenu|prend|prendre|prise?) (?:[a-z]+ )?(?:en )?compte',
  'take (?:[a-z]+ ){0,3}(?:account|consideration)',
  'adapt\\w*',
  'suited',
  'suit',
  'fit',
  'protect\\w*',
  'safe',
);
const measureHow: Reader<'measure_how'> = ({ asking }) => {
  if (REFUSES.test(asking)) return undefined;
  const wellBeing = words(WELL_BEING).test(asking);
  return firstOf(
    ['class_hours', IN_CLASS_HOURS.test(asking) && !IN_OWN_TIME.test(asking)],
    ['own_time', IN_OWN_TIME.test(asking) && !IN_CLASS_HOURS.test(asking)],
    ['respects', wellBeing && RESPECTED.test(asking)],
    [
      'harms',
      wellBeing &&
        !/\b(?:not|pas|sans|without|ni)\b|n't/.test(asking.replace(/couldn't|can't|peux pas|peut pas/g, '')),
    ],
    [
      'unpaid',
      words('benevol\\w*', 'gratuit\\w*', 'unpaid', 'for free', 'sans (?:etre )?pay\\w*', 'volunt\\w*').test(
        asking,
      ),
    ],
    ['paid', words('pay\\w*', 'paid', 'remuner\\w*', 'wages?', 'salaires?', 'indemni\\w*').test(asking)],
    [
      'elsewhere',
      words(
        'associations?',
        'charit(?:y|ies)',
        'ngo',
        'collectivites?',
        'mairie',
        'town hall',
        'council',
        "(?:outside|hors de|en dehors de) (?:the |l'|my |mon )?(?:school|ecole|etablissement|campus)",
      ).test(asking),
    ],
  );
};

// Accommodations and language arrangements.

const DOCTOR = words('medecins?', 'docteurs?', 'doctors?', 'sumpps', 'medical\\w*', 'certificats?', 'gp');
const GRANTS = words(
  'accord\\w*',
  'decid\\w*',
  'donner',
  'donne',
  'grant\\w*',
  'give[ns]?',
  'approv\\w*',
  'autoris\\w*',
  'allow\\w*',
  'trancher?',
  'final say',
  'valid\\w*',
);
const A_CONTRACT = words('contrats?', 'contracts?');
const LATER_IN_THE_YEAR = words(
  "en cours d'annee",
  "(?:au |en )?milieu (?:de l')?(?:d')?annee",
  'mid-?year',
  'halfway through the year',
  '(?:later|late|further) (?:on )?(?:in|into) the (?:year|semester|term)',
  '(?:second|deuxieme|2e|2nd) semest(?:er|re)',
  "tard dans l'annee",
  "(?:apres|after) (?:la rentree|le debut|the start)(?: d[e'] ?l?'?annee| of (?:the )?year| of term)?",
  '(?:in|en|since|depuis) (?:november|december|january|february|march|april|may|novembre|decembre|janvier|fevrier|mars|avril|mai)',
);
const EACH_YEAR = words(
  '(?:chaque|tous les|toutes les|each|every) (?:ans?|annees?|year)',
  "d'une annee (?:sur|a) l'autre",
  'renouvel\\w*',
  'renew\\w*',
  're-?sign\\w*',
  '(?:again|anew) (?:next|every|each)',
  "l'an(?:nee)? prochaine?",
  'next year',
);
const ASKS_FOR_IT = words(
  'demand\\w*',
  'ask\\w*',
  'request\\w*',
  'appl(?:y|ying|ication)\\w*',
  'arrangements?',
  'amenagements?',
  'adjustments?',
  'accomm\\w*',
  'tiers[ -]temps',
  'extra time',
  'demarche\\w*',
);
const accommodationStep: Reader<'accommodation_step_supmeca'> = ({ all, asking }) => {
  if (REFUSES.test(asking)) return undefined;
  const either = /\b(?:ou|or)\b/.test(asking);
  const director = words(DIRECTOR).test(asking);
  const teacher = words(TEACHER).test(asking);
  return firstOf(
    ['each_year', EACH_YEAR.test(asking)],
    ['opinion_alone', !either && !director && DOCTOR.test(all) && words(SUFFICES).test(asking)],
    ['director', !either && director && GRANTS.test(asking) && !teacher],
    ['teacher', !either && teacher && GRANTS.test(asking) && !director],
    ['contract', !either && A_CONTRACT.test(asking)],
    [
      'contact',
      !either &&
        words('referente?s?(?: handicap)?', 'disability (?:officer|adviser|advisor|contact)').test(asking),
    ],
    ['opinion', !either && DOCTOR.test(asking)],
    ['mid_year', LATER_IN_THE_YEAR.test(all) && ASKS_FOR_IT.test(asking)],
  );
};

const LANGUAGE_TEACHER = words(
  'fle',
  '(?:french|language|langue) (?:teacher|lecturer|prof\\w*)',
  'prof\\w* de (?:francais|langue|fle)',
  'teacher of french',
);
const MODULE_HEAD = words(TEACHER);
const languageStep: Reader<'language_step'> = ({ all, asking }) => {
  if (REFUSES.test(asking)) return undefined;
  const alone = words(SUFFICES).test(asking);
  const director = words(DIRECTOR).test(asking);
  return firstOf(
    ['language_teacher_alone', alone && !director && LANGUAGE_TEACHER.test(all)],
    ['module_head_alone', alone && !director && MODULE_HEAD.test(all)],
    ['director', director && GRANTS.test(asking)],
    [
      'international_office',
      words('relations internationales', 'international (?:office|relations|service)', 'dri').test(asking),
    ],
    [
      'to_office',
      words(OFFICE).test(asking) &&
        words(
          'transm\\w*',
          'remet\\w*',
          'hand\\w*',
          'give',
          'send',
          'depos\\w*',
          'drop\\w*',
          'envo\\w*',
        ).test(asking),
    ],
    ['contract', A_CONTRACT.test(asking)],
  );
};

// Who is in charge, and who stays away.

const FINDS_SOMEBODY = words(
  "(?:trouver|trouve|chercher|designer|nommer|choisir|find|pick|appoint|name|designate|arrange|choose|get|line up) (?:me |myself )?(?:[a-z']+ ){0,4}(?:remplac\\w*|collegue|quelqu'un|suppleant\\w*|replac\\w*|colleague|someone|somebody|stand-?in|substitute|cover|deputy)",
  'me faire remplacer',
  'get (?:myself )?replaced',
  'hand (?:it|the exam) (?:over )?to a colleague',
  "confier (?:[a-z']+ ){0,3}a (?:un|une) collegue",
);
const BY_DEFAULT = words(
  'par defaut',
  'by default',
  'automati\\w*',
  "d'office",
  'de droit',
  '(?:suis|reste|est|am|is|are|remain)(?:-(?:je|il|elle|ce))?(?: (?:i|he|she|the|bien|moi|que|aussi|also|really|always|toujours|forcement|le|la|prof|one|module|head|leader|teacher|enseignante?))* (?:responsable|in charge|responsible|accountable)',
);
const DESIGNATES = words(
  'nomm\\w*',
  'design\\w*',
  'choisi\\w*',
  'appoint\\w*',
  'pick(?:s|ed)?',
  'named?',
  'chose',
  'choose',
  'put (?:[a-z]+ ){1,4}in charge',
  'mis\\w* (?:[a-z]+ ){1,4}responsable',
  'remplac\\w*',
  'replac\\w*',
);
const examCharge: Reader<'exam_charge'> = ({ asking }) =>
  firstOf(
    ['director_designates', words(DIRECTOR).test(asking)],
    ['office_designates', words(OFFICE).test(asking) && DESIGNATES.test(asking)],
    ['finds_stand_in', FINDS_SOMEBODY.test(asking)],
    ['module_head', BY_DEFAULT.test(asking)],
  );

const PREVENTED = words(
  'malade',
  'grippe\\w*',
  'covid',
  'fievre',
  'ill',
  'sick',
  'flu',
  'hospital\\w*',
  'hopital',
  'accidente?\\w*',
  'deces',
  'funeral',
  'enterrement',
  'obseques',
  'operee?',
  'surgery',
  'operation',
  'died',
  'death',
  'force majeure',
  'labou?r',
  'accouch\\w*',
);
const OTHER_PLANS = words(
  'conferences?',
  'seminaires?',
  'seminars?',
  'colloques?',
  'congres',
  'trade fair',
  'workshop',
  'vacances',
  'holidays?',
  'vacation',
  'ski',
  'voyage',
  'trip',
  'meetings?',
  'reunions?',
  'rendez-vous',
  'wedding',
  'mariage',
  'busy',
  'occupee?',
  'rather',
  'prefer\\w*',
  'pas envie',
  "n't feel like",
  'golf',
  'match',
  'congress',
  'day off',
  'autre chose',
  'something (?:better|else)',
);
const teacherAway: Reader<'teacher_away'> = ({ all }) =>
  firstOf(['prevented', PREVENTED.test(all)], ['other_plans', OTHER_PLANS.test(all)]);

// The summons of the supplementary session, going out unwatched, the paper's secrecy.

const NOTICE = "(?:notice|delais?|preavis|jours|days|warning|a l'avance|in advance|ahead)";
const LESS = words(
  `(?:less|shorter|fewer|moins (?:de|d')?|plus (?:court|bref)e?) ?(?:[a-z']+ ){0,2}${NOTICE}`,
  `${NOTICE} (?:[a-z']+ ){0,3}(?:shorter|reduced|plus courte?s?|reduite?s?|raccourci\\w*|moins longs?)`,
  'moins (?:longtemps|tot)',
);
const ALIKE = words(
  `(?:same|identical|meme|identique)s? ?(?:[a-z']+ ){0,2}${NOTICE}`,
  `${NOTICE} (?:[a-z']+ ){0,3}(?:the same|identiques?|les? memes?)`,
  'as (?:much|many|long|early) (?:[a-z]+ ){0,2}as',
  `autant de ${NOTICE}`,
);
const noticeCompared: Reader<'notice_compared'> = ({ asking }) =>
  firstOf(['less', LESS.test(asking)], ['same', ALIKE.test(asking)]);

const NOBODY_WATCHES = words(
  '(?:nobody|no one|no-one|noone) (?:watch|keep|look|supervis)\\w*',
  '(?:with|sans)(?: (?:nobody|no one|que personne|aucun|anyone|personne))+ (?:ne )?(?:watch|keep|look|supervis|surveill|regard|control)\\w*',
  'unsupervised',
  'unwatched',
  'without (?:any |being )?(?:supervision|supervised|watched|anyone watching|anybody watching|control)',
  'sans (?:aucun |aucune )?(?:surveillance|controle|etre (?:surveille|controle)\\w*)',
);
const watched: Reader<'watched'> = ({ asking }) => (NOBODY_WATCHES.test(asking) ? 'nobody' : undefined);

const KEEPS_SECRET = words(
  'confidentiel\\w*',
  'confidential\\w*',
  'confidentialite',
  'secret\\w*',
  'sous cle',
  'lock\\w*',
  'coffre',
  'safe(?:ly)?',
  'securi\\w*',
);
const SHOWS_PAPER = words(
  'montr\\w*',
  'show\\w*',
  'divulgu\\w*',
  'leak\\w*',
  'laisser voir',
  'let (?:[a-z]+ ){1,3}(?:see|read)',
  'faire circuler',
  'circulate',
  'devoil\\w*',
  'reveal\\w*',
);
const paperSecrecy: Reader<'paper_secrecy'> = ({ asking }) =>
  firstOf(['shown', SHOWS_PAPER.test(asking)], ['kept', KEEPS_SECRET.test(asking)]);

// What goes otherwise than by the rule.

const BY_EMAIL = '(?:e-?mails?|mails?|courriels?|courriers? electroniques?)';
const INSTEAD = "(?:au lieu d[e'u]?|plutot qu[e']|instead of|rather than|a la place d[e'u]?)";
const ANOTHER_WAY = words(
  'affich\\w*',
  'panneaux?',
  'tableau',
  '(?:notice ?)?board',
  'pinn?(?:ed|ing)?',
  'put(?:ting)? (?:it )?up',
  'post(?:er|ed|ing)?',
  'courriers?',
  'lettres?',
  'letters?',
  'sms',
  'text(?:os?|s)?',
  'portail',
  'portal',
  'moodle',
  'ent',
  'slack',
  'whats ?app',
  'discord',
  'oral\\w*',
  'de vive voix',
  'tell(?:ing)? us',
  'word of mouth',
);
const summonsInstead: Reader<'summons_instead'> = ({ asking }) =>
  words(`${INSTEAD} [^.?!;]{0,40}${BY_EMAIL}`).test(asking) &&
  ANOTHER_WAY.test(asking.replace(words(`${INSTEAD}[^.?!;]*`), ' '))
    ? 'other_way'
    : undefined;

const PUTS_BACK = words(
  'retard(?:er|e|ons)',
  'decal(?:er|e|ons)',
  'repouss(?:er|e|ons)',
  'delay(?:ing)?',
  '(?:push|put|move) (?:the |back |it )?(?:start|beginning|back)',
  'start (?:later|late)',
  'hold (?:off|back)',
  'commencer plus tard',
);
const A_PROCTOR =
  '(?:surveillante?s?|(?:je|on) surveill\\w*|en surveillance|proctors?|invigilat\\w*|supervisors?|supervising)';
const startDelayedBy: Reader<'start_delayed_by'> = ({ all, asking }) => {
  if (!PUTS_BACK.test(asking) || REFUSES.test(asking)) return undefined;
  const either = /\b(?:ou|or)\b/.test(asking);
  const teacher = words(TEACHER).test(all);
  const proctor = words(A_PROCTOR).test(all);
  const acts = I_MAY.test(asking) || BY_THEMSELVES.test(asking);
  return firstOf(
    ['teacher', !either && teacher && !proctor && (acts || words(TEACHER).test(asking))],
    ['proctor', !either && proctor && !teacher && (acts || words(A_PROCTOR).test(asking))],
  );
};

const CERTIFICATE = words(
  'releves?(?: de notes?)?',
  'transcripts?',
  'certificats?(?: de reussite)?',
  'certificates?',
  'attestations?(?: de reussite)?',
  'diplom\\w*',
);
const ISSUES = words(
  'sortir',
  'delivr\\w*',
  'donner',
  'obtenir',
  'avoir',
  'recuperer',
  'editer',
  'imprimer',
  'fournir',
  'envoyer',
  'recevoir',
  'issu\\w*',
  'get',
  'have',
  'give',
  'given',
  'send',
  'sent',
  'print\\w*',
  'provide\\w*',
  'hand',
  'obtain',
  'receive',
  'collect',
  'ask for',
);
const WITHHOLDS = words(
  'reten\\w*',
  'bloqu\\w*',
  'withh\\w*',
  'keep\\w*',
  'refus\\w*',
  'block\\w*',
  'hold\\w*',
  'deny',
  'interdi\\w*',
);
const PROCEEDINGS = words(
  'disciplin\\w*',
  'commission',
  'section',
  'hearing',
  'ruling',
  'jugement',
  'dossier de (?:fraude|triche)',
  '(?:fraud|cheating) case',
  'proceedings',
  'saisi\\w*',
  '(?:cheating|fraud) (?:case|affair|business|thing)',
  'case (?:[a-z]+ ){0,4}(?:heard|decided|judged|ruled)',
  "affaire (?:[a-z']+ ){0,3}(?:jugee|triche|fraude)",
  'jugee?s?',
  'convoque\\w* (?:devant|en) [a-z ]*disciplin\\w*',
);
const beforeRuling: Reader<'before_ruling_supmeca'> = ({ all, asking }) => {
  if (!PROCEEDINGS.test(all)) return undefined;
  if (CERTIFICATE.test(all) && heldRight(asking) && (WAS_REFUSED.test(all) || WITHHOLDS.test(asking)))
    return 'refused';
  if (WITHHOLDS.test(asking)) return undefined;
  return firstOf(
    ['issued', CERTIFICATE.test(all) && (ISSUES.test(asking) || CERTIFICATE.test(asking))],
    [
      'mark',
      !CERTIFICATE.test(all) &&
        words(
          'see my (?:mark|grade)s?',
          'voir (?:ma|mes) notes?',
          '(?:know|connaitre|told) (?:my|ma) (?:mark|grade|note)',
        ).test(asking),
    ],
  );
};

const LEFT_UNMARKED = words(
  'unmarked',
  'ungraded',
  'non corrigees?',
  'non notees?',
  "(?:not|n't) (?:be )?(?:mark\\w*|grad\\w*)",
  '(?:pas|plus) (?:la |le |etre )?(?:corrig\\w*|noter|notee)',
  '(?:mise?|mettre|laisser|laissee?) (?:la copie |sa copie )?de cote',
  '(?:set|put|leave|left) (?:it |the script |his script )?aside',
  '(?:attendre|wait)\\b[^.?!;]{0,25}\\b(?:corrig\\w*|mark\\w*|grad\\w*)',
  'hold off (?:on )?(?:marking|grading)',
  "refus\\w* (?:de |d'|to )(?:la |me |le )?(?:corrig\\w*|noter|mark|grade)",
);
const SHOULD_BE_MARKED = words(
  '(?:devai|devrai|aurai)(?:t|ent)(?:-(?:elle|il|ils|elles|on|t-elle|t-il))? (?:pas )?(?:quand meme )?(?:du )?(?:la |le |les |etre )?(?:corrig\\w*|not(?:er|ee))',
  "should(?:n't)? (?:[a-z]+ ){1,3}(?:be |have been |have )?(?:mark\\w*|grad\\w*)",
);
const WITH_OTHERS = words(
  '(?:avec|en meme temps que|comme) (?:celles? d|les autres|les copies|toutes)\\w*',
  '(?:with|alongside|like) (?:those of |all |any |every )?(?:the |everyone )?(?:others?|rest|else\\w*)',
  'normalement',
  'as (?:usual|normal)',
  'normally',
);
const MARKS_IT = words('corrig\\w*', 'not(?:er|ee)', 'mark\\w*', 'grad\\w*');
const JURY_WAITS = words(
  '(?:jury|board)\\b[^.?!;]{0,40}\\b(?:wait\\w*|attend\\w*|suspend\\w*|sursoi\\w*|hold\\w* off|put\\w* (?:[a-z]+ ){0,2}off|postpon\\w*|skip\\w*|leav\\w* (?:me|him|her|them|my [a-z]+) (?:out|aside)|met\\w* (?:[a-z]+ ){0,3}de cote|laiss\\w* (?:[a-z]+ ){0,3}de cote|ignor\\w*)',
);
const markedHow: Reader<'marked_how'> = ({ asking }) => {
  const should = SHOULD_BE_MARKED.test(asking);
  const denied = DENIES.test(asking);
  return firstOf(
    ['with_others', should || (!denied && MARKS_IT.test(asking) && WITH_OTHERS.test(asking))],
    ['jury_waits', !denied && JURY_WAITS.test(asking)],
    [
      'jury_deliberates',
      !denied &&
        words(
          '(?:jury|board)\\b[^.?!;]{0,40}\\b(?:deliber\\w*|examin\\w*|look at|consider\\w*|statu\\w*|decid\\w*|rule)',
        ).test(asking),
    ],
    ['left', LEFT_UNMARKED.test(asking)],
  );
};

const ONE_SIDE = words(
  '(?:une?|la|le) seule? (?:face|cote|page)',
  'que (?:le |du )?recto',
  '(?:only|just) (?:fill(?:ing)? in )?(?:the |one )?(?:front|side|first page|one side)',
  'one[ -]side(?:d)?',
  'single[ -]side(?:d)?',
  'front (?:side |page )?(?:only|alone)',
  'leave the back (?:blank|empty)',
  'laisser le verso (?:vide|blanc)',
);
const formSides: Reader<'form_sides'> = ({ asking }) => (ONE_SIDE.test(asking) ? 'one' : undefined);

const RULES_OF_THE_PLACE = words(
  'reglements? interieurs?',
  '(?:internal|house|in-house|local|own) (?:rules|regulations)',
  '(?:leurs?|their) (?:propres? )?(?:regles|reglements?|rules)',
  "(?:regles|reglement) (?:de la maison|du lieu|de l'ecole|internes|de l'etablissement)",
  '(?:rules|regulations) of (?:the |that |their )?(?:host|place|building|other school|school|venue)',
);
const APPLIES = words(
  'appli\\w*',
  'apply',
  'applies',
  "s'impos\\w*",
  'valables?',
  'vaut',
  'valent',
  'bind\\w*',
  'bound',
  'follow',
  'respect\\w*',
  'subject',
  'soumise?s?',
  'concern\\w*',
  'oblig\\w*',
  'obey',
  'suivre',
  'comply',
);
const hostRules: Reader<'host_rules'> = ({ all, asking }) =>
  RULES_OF_THE_PLACE.test(all) && APPLIES.test(asking) && !/\b(?:ou|or)\b/.test(asking) ? 'apply' : undefined;

const HAD_WITHOUT_USE = words(
  "(?:never|didn't|did not|haven't|hasn't|without|not) (?:even )?(?:us\\w*|look\\w*|open\\w*|read\\w*|touch\\w*|consult\\w*)",
  "(?:sans|jamais|pas|rien) (?:meme )?(?:l'|les |m'en |s'en |y |le |la )?(?:utilis\\w*|regard\\w*|ouvert\\w*|ouvrir|consult\\w*|touch\\w*|lu\\w*|servie?\\w*|sortie?s?)",
  '(?:merely|just|only|simply) (?:keep\\w*|hav\\w*|carry\\w*|possess\\w*)',
  '(?:juste|seulement|simplement) (?:garder|avoir|le fait)',
  'simple (?:possession|fait)',
);
const materialKept: Reader<'material_kept'> = ({ all }) => (HAD_WITHOUT_USE.test(all) ? 'unused' : undefined);

// What a sanction does to the exam, and where a script is seen.

const COUNTED_ABSENT = words('(?:absente?s?|absence|no-show|defaillante?|missed (?:it|the exam)|abi|abj)');
const COUNTED_PRESENT = words('presente?s?', 'attended', 'presence', 'turned up');
const voidEffect: Reader<'void_effect'> = ({ asking }) =>
  DENIES.test(asking)
    ? undefined
    : firstOf(
        ['absent', COUNTED_ABSENT.test(asking) && !COUNTED_PRESENT.test(asking)],
        ['present', COUNTED_PRESENT.test(asking) && !COUNTED_ABSENT.test(asking)],
      );

const SEES = words(
  'consult\\w*',
  'voir',
  'vois',
  'regarder',
  'montr\\w*',
  'see',
  'seen',
  'look (?:at|through)',
  'show\\w*',
  'view\\w*',
  'go through',
);
const AWAY = words(
  'chez moi',
  'a la maison',
  'at home',
  'take (?:it|my [a-z]+|the [a-z]+) (?:home|away|out)',
  '(?:emporter|emmener|ramener|sortir) (?:ma|la|cette)? ?copie',
  'par (?:e-?mail|mail|courrier|zoom|visio|teams)',
  'by (?:e-?mail|post|zoom)',
  'over (?:zoom|teams|video)',
  '(?:e-?mail|send|scan|post|mail) (?:it |my [a-z]+ )?(?:to )?me',
  "m'envoyer",
  'online',
  'en ligne',
  'a distance',
  'remotely',
);
const consultWhere: Reader<'consult_where'> = ({ asking }) => {
  if (REFUSES.test(asking) || DENIES.test(asking) || /\b(?:ou|or)\b/.test(asking)) return undefined;
  const seen = SEES.test(asking);
  const place = words(
    'bureau',
    'office',
    'aupres',
    'chez (?:le|la|mon|ma)',
    'with (?:the|my)',
    'a la (?:scol\\w*)',
    'at the',
  ).test(asking);
  return firstOf(
    ['away', AWAY.test(asking)],
    ['teacher', seen && place && words(TEACHER).test(asking)],
    ['office', seen && place && words(OFFICE).test(asking)],
  );
};

// What the cheating report and expulsion turn on.

const ONE_NAME = words(
  "(?:single|only one|just one|one|lone) (?:[a-z]+(?:'s)? )?(?:name|signature|invigilator|proctor|supervisor)",
  '(?:un |une )?seule? (?:[a-z]+ )?(?:nom|signature|surveillante?)',
  '(?:signe|rempli) par une? seule?',
  "(?:qu'|que )une? (?:seule? )?(?:nom|signature|surveillante?)",
  'signed by (?:only |just )?one',
);
const ANOTHER_THERE = words(
  '(?:second|other|another|two|colleague|deux|deuxieme|2|autre|collegue|seconde)(?: (?:one|proctor|invigilator|supervisor|surveillante?s?))?',
);
const SENDS_BACK = words(
  '(?:send|sent|hand|give|bounce|return)\\w* (?:[a-z]+ ){0,3}back',
  'return (?:it|this|that|the report)',
  'refus\\w*',
  'reject\\w*',
  'renvo\\w*',
  'retourn\\w*',
  '(?:demand|exig|reclam)\\w* (?:la |une )?(?:seconde|deuxieme|autre) signature',
  '(?:ask|insist)\\w* (?:[a-z]+ ){0,3}(?:second|other|another) (?:signature|name)',
);
const reportReturn: Reader<'report_return'> = ({ all, asking }) =>
  ONE_NAME.test(all) &&
  ANOTHER_THERE.test(all) &&
  SENDS_BACK.test(asking) &&
  !HELD_WRONG.test(questionOf(asking))
    ? 'sent_back'
    : undefined;

const VAGUE = words(
  '(?:something|anything|sth) (?:dodgy|fishy|odd|weird|suspicious|shady|funny|strange|wrong)',
  '(?:dodgy|shady|suspicious|fishy) (?:stuff|behaviou?r|things?|business)',
  'acting (?:weird|odd|suspicious|funny|strange)(?:ly)?',
  "(?:quelque chose|un truc|des trucs|qqch) (?:de |d'|tres |vraiment )?(?:louches?|bizarres?|pas nets?|suspects?|etranges?|pas clair)",
  'comportement (?:louche|suspect|bizarre|etrange)',
  'up to (?:something|no good)',
  "fait n'importe quoi",
  '(?:messing|playing) (?:about|around)',
);
const actTold: Reader<'act_told'> = ({ all }) => (VAGUE.test(all) ? 'vague' : undefined);

/** For each topic, the readers of the points that people name. */
const readers: { readonly [T in TopicId]?: { readonly [N in PointFact]?: Reader<N> } } = {
  identity: { contrary_done: contraryDone },
  'consult-script': { contrary_done: contraryDone, consult_where: consultWhere },
  'fraud-report': { report_return: reportReturn },
  'late-entry': { start_delayed_by: startDelayedBy, late_claim: lateClaim },
  premises: { host_rules: hostRules },
  'default-materials': { material_kept: materialKept, contrary_done: contraryDone },
  clothing: { ear_check: earCheck, face_cover: faceCover },
  'arrival-and-seating': { seat_changed_by: seatChangedBy, opened_without: openedWithout },
  'right-to-sit': { unlisted },
  scope: { test_kind: testKind },
  devices: { search_how: searchHow, device_claim: deviceClaim, device_allowed: deviceAllowed },
  'moving-an-exam': { postponed_by: postponedBy },
  'start-of-exam': { times_told: timesTold },
  'exam-record': { record_duty: recordDuty, form_sides: formSides },
  'end-of-exam': { overtime },
  'fraud-in-the-room': { refusal_effect_supmeca: refusalEffect, act_told: actTold },
  'fraud-proceedings': { fraud_kind: fraudKind, before_ruling_supmeca: beforeRuling, marked_how: markedHow },
  sanctions: { measure_how: measureHow, void_effect: voidEffect },
  accommodations: { accommodation_step_supmeca: accommodationStep },
  'foreign-students': { language_step: languageStep },
  invigilation: { exam_charge: examCharge, teacher_away: teacherAway },
  convocation: { notice_compared: noticeCompared, summons_instead: summonsInstead },
  'leave-for-a-moment': { watched },
  'exam-paper': { paper_secrecy: paperSecrecy },
};

/** The points that a folded question about `topic` names; none where it asks who, what or how: that is the whole rule. */
export function supmecaPointsIn(folded: string, topic: TopicId): Facts {
  const entries = Object.entries(readers[topic] ?? {}) as [PointFact, Reader<PointFact>][];
  if (entries.length === 0 || askedIn(folded).form === 'open') return {};
  const near = tellingOf(folded, askingPart(folded));
  const wide = tellingOf(folded, askedAbout(folded));
  return Object.fromEntries(
    entries.flatMap(([name, reader]) => {
      const value =
        readFrom(near, reader) ?? (wide.asking === near.asking ? undefined : readFrom(wide, reader));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

interface Telling extends Told {
  /** Whether "yes" may mean the contrary of a point. */
  readonly denied: boolean;
}

function tellingOf(all: string, asking: string): Telling {
  const plain = asking.replace(OR_NOT, ' ').replace(WITHOUT_LEAVE, ' ');
  return { all, asking, denied: DENIES.test(OBLIGED.test(plain) ? plain.replace(SKIPS, ' ') : plain) };
}

function readFrom<N extends PointFact>(telling: Telling, reader: Reader<N>): FactValue<N> | undefined {
  const value = reader(telling);
  return value === undefined || (telling.denied && !DENIED_ITSELF.has(value)) ? undefined : value;
}

/** A question with fewer words that refers back is about the sentence before it: "Is that timing alright?". */
const FEW = 11;
/** A sentence with fewer words adds to the one before it: "Her own decision." */
const SCRAP = 6;
const REFERS_BACK =
  /\b(?:that|this|it|they|he|she|them|him|her|so|ca|cela|ce|c'est|c|il|elle|ils|elles|t-il|t-elle|on|le|la|l'|les|du coup|alors)\b/;
const lengthOf = (sentence: string): number => (sentence.match(/[a-z]+/g) ?? []).length;

/** The sentence that asks, with what it refers back to. */
function askedAbout(folded: string): string {
  const sentences = folded.match(/[^?!.;]+(?:[?!;]+|\.+(?=\s|$)|\.|$)/g) ?? [];
  const at = sentences.findIndex((sentence) => sentence.includes('?'));
  const asks = sentences[at];
  if (asks === undefined || lengthOf(asks) > FEW || !REFERS_BACK.test(asks)) return askingPart(folded);
  const from = lengthOf(sentences[at - 1] ?? '') < SCRAP ? at - 2 : at - 1;
  return sentences.slice(Math.max(from, 0)).join(' ').trim();
}
