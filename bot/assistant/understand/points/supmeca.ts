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
  /\b(?:ne|n'(?!est-ce|est ce|importe)|pas|plus (?:le droit|besoin)|jamais|ni|not|never|no longer|tort|tromp\w*|wrong|problem\w*|probleme\w*|grave|souci|mistaken?|erreur|sans|without|skip\w*|sauter|me passer|se passer|dispens\w*|avoid|eviter)\b|n't\b|\bn'(?=[aeiouy])/;
/** "Do I have to count them, or can I skip it?" asks for the duty all the same. */
const OBLIGED =
  /\b(?:(?:do|does) (?:i|we|he|she|they) (?:still |also |really )?(?:have|need) to|must|dois-je|doit-on|faut-il|oblig\w*)\b/;
const SKIPS = /\b(?:skip\w*|sauter|dispens\w*|avoid|eviter)\b/g;
/** Denials that turn nothing round. */
const OR_NOT =
  /\b(?:ou (?:pas|non)|or not|n'est[- ]ce pas|pourquoi pas|why not|pas mal|aren't i)\b|\b(?:is|was|does|do|did|has|have|can|will|would)n't (?:it|that|they|he|she|we|i)(?= ?\?)/g;
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
  'absent_disputed',
  'disputed',
  'overrun',
  'half',
  'barred',
  'leave',
  'unwatched',
  'unwatched_wrong',
  'covered',
  'candidate',
  'never',
  'never_wrong',
  'should',
  'complete',
  'start_of_year',
  'teacher_did',
  'other_proctor',
  'by_itself',
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
  '(?:dans|en) (?:leur|son|mon|notre|leurs|ses|mes) (?:bon )?droits?',
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
  `(?:said|says?|told|tells?|replied|answered|claims?)\\b[^.?!;]{0,30} (?:i|he|she|we|they) (?:(?:ca|could|may|might|wo|would|sha)n't|cannot|(?:can|could|may|might|will|would|shall) not)`,
  `(?:said|says?|told|tells?|replied|answered|claims?)\\b[^.?!;]{0,30} (?:i|he|she|we|they) (?:(?:can|could|may|will|would) (?:only|never)|(?:have|has|had) to wait|must wait)`,
  '(?:asked|told|made) (?:me|him|her|us|them) to (?:wait|come back|be patient)',
  `(?:dit|disent|repondu?|repond\\w*|affirme\\w*)\\b[^.?!;]{0,30} (?:je|j'|il|elle|on|qu'il|qu'elle|qu'on) ?(?:ne |n')?(?:peux|peut|pouvais|pouvait|aurai|aura|aurais|aurait|pourrai|pourra|pourrais|pourrait|l'aurai|l'aura|les aurai) (?:pas|plus|rien|jamais)`,
  `(?:dit|demande|repondu?)(?: de| d'| que je dois| qu'il faut) ?(?:attendre|patienter|revenir)`,
  '(?:fait|font|fais|faire|laisse\\w*) (?:attendre|patienter|poireauter)',
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
  '(?:dit|disent|affirme\\w*|pretend\\w*|pense\\w*|estime\\w*|soutien\\w*|repond\\w*|says?|said|told|tells?|claims?|reckons?|insists?|thinks?|argues?)';
const TOO_LATE =
  "(?:trop tard|too late|out of time|hors[- ]?delais?|forclos\\w*|(?:missed|past|after|outside|beyond) (?:the|my) (?:deadline|window|limit|cut-?off)|(?:deadline|window|time)(?:'s| is| has)? (?:gone|passed|over|closed|up)|delai (?:est |etait )?(?:deja )?(?:passe|depasse|expire|fini)|c'est (?:mort|fini|foutu|rape))";
const SAID_TOO_LATE = words(`${SAYS_SO}\\b[^.?!;]{0,80}\\b${TOO_LATE}`);
const SAID_NOT = words(`(?:pas|not|isn't|wasn't|n'est pas|never) (?:encore |yet |really )?${TOO_LATE}`);
const saidTooLate = (all: string): boolean => SAID_TOO_LATE.test(all) && !SAID_NOT.test(all);

/** It is asked whether a refusal was wrong. */
const ASKS_IF_WRONG = words(
  '(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)|eu)(?:[ -](?:t-)?(?:ils|elles|il|elle|on))? (?:eu )?tort',
  'tort (?:de|d)',
  '(?:was|were|is|are) (?:they|he|she|it|that|this|the [a-z]+)(?: [a-z]+)? (?:wrong|mistaken|a mistake|in the wrong|out of line)',
  'wrong (?:to|of|in)',
  "(?:se trompe|s'est trompe|se sont trompe)\\w*",
  '(?:en|dans) (?:son|leur) tort',
);
const contraryDone: Reader<'contrary_done'> = ({ all, asking }) =>
  heldRight(asking)
    ? firstOf(['late', saidTooLate(all)], ['done', WAS_REFUSED.test(all)])
    : ASKS_IF_WRONG.test(questionOf(asking)) && (WAS_REFUSED.test(all) || SAID_NO.test(all))
      ? 'disputed'
      : undefined;
const SAID_NO = words('(?:dit|said|says|repond\\w*|answered|was told|m.a dit) (?:que )?(?:non|no|nope)');

/** Going out was refused: whoever sends somebody out refuses nothing. */
const EXIT_REFUSED = words(
  'refused',
  'refusee?',
  '(?:a|avait) refuse',
  'me refuser',
  'denied',
  '(?:dit|said|repondu|answered) (?:que )?(?:non|no)',
  "(?:would|did|wo)n't let (?:me|us|him|her|them)",
  '(?:would|did) not let (?:me|us|him|her|them)',
  '(?:pas|jamais) (?:laisse|voulu)\\w*',
  'forbade',
  "(?:m'a|nous a|l'a) (?:interdit|empeche)\\w*",
);
const exitRefused: Reader<'contrary_done'> = (told) => {
  const found = EXIT_REFUSED.test(told.all) ? contraryDone(told) : undefined;
  return found === 'late' ? undefined : found;
};

/** A time limit that is asked to have been overrun. */
const OVERRUN = words(
  '(?:took|take|takes|taken|taking|mis|mettent|met|prend|prennent|pris|waited|waiting|attendu|attendre|been|last\\w*)[^.?!;]{0,25} (?:longer than|too long|trop (?:de temps|longtemps)|plus (?:de temps |longtemps )?(?:que|qu)|more (?:time )?than)',
  'exceed\\w*',
  'overr[au]n',
  'over (?:the|its|their) (?:time )?(?:limit|deadline)',
  '(?:missed|broken?|blown?|outrun) (?:the|its|their) (?:deadline|time limit|limit)',
  '(?:depass\\w*|outrepass\\w*|explos\\w*) (?:le|son|leur|ce|les) (?:delais?|mois|temps|limite)',
  '(?:delai|deadline|limite?)[^.?!;]{0,20} (?:depasse|exceeded|missed|broken|rate)',
  "(?:pas|non|not|n't)(?: (?:ete|been|bien))?[ -](?:respect\\w*|tenue?s?|kept|met)",
  '(?:too|trop) (?:slow|lente?s?)',
  'trop tarde',
);
const lateClaim: Reader<'late_claim'> = ({ all, asking }) =>
  firstOf(
    ['too_late', heldRight(asking) && saidTooLate(all)],
    [
      'overrun',
      OVERRUN.test(questionOf(asking)) &&
        !DENIES.test(questionOf(asking).replace(OVERRUN, ' ').replace(OR_NOT, ' ')),
    ],
  );

const SINCE_THE_START = words(
  "(?:debut|start|beginning) (?:d'annee|de l'annee|of (?:the )?(?:academic )?year|de (?:l')?annee)",
  'rentree',
  '(?:en|in|since|depuis|by|before|avant) (?:septembre|september|octobre|october)',
  '(?:cette annee|this (?:academic |school )?year|annee en cours|for the year|the year is)',
  "(?:annee|year)(?:'s| has| is| est| a)?(?: [a-z]+)? (?:commence\\w*|begun|started|entamee|under way)",
);
/** A time to the exam, or from the doctor's opinion, is measured against the month. */
const SOME_TIME_OFF = words(
  '(?:\\d+|une?|deux|trois|quatre|dix|quinze|one|two|three|four|ten|a) (?:jours?|semaines?|days?|weeks?|mois|months?)',
  'demain',
  'tomorrow',
  '(?:next|la semaine|semaine) (?:week|prochaine)',
  '(?:avis|opinion) (?:du|of the|d.un) (?:medecin|doctor)',
);
const lateAccommodation: Reader<'late_claim'> = (told) =>
  heldRight(told.asking) &&
  saidTooLate(told.all) &&
  SINCE_THE_START.test(told.all) &&
  !SOME_TIME_OFF.test(told.all)
    ? 'start_of_year'
    : lateClaim(told);

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
/** A man who checked a woman, as she tells it. */
const BY_A_MAN = words(
  '(?:m\\.|mr\\.?|monsieur) ?[a-z]+',
  '(?:un|le) (?:homme|surveillant|prof|monsieur|mec)',
  '(?:a|the) (?:man|male|guy|male (?:proctor|invigilator|supervisor|teacher))',
  'he',
);
const OF_ME_A_WOMAN = words(
  "(?:m'a|m'ont|m'avait|m'aurait)(?: [a-z]+)? (?:emmenee|prise|fouillee|controlee|verifiee|isolee|conduite|amenee|tiree|touchee|forcee|obligee|inspectee)",
  '(?:je suis|etant|en tant que|moi qui suis) (?:une )?(?:fille|femme|etudiante)',
  "(?:i'm|i am|as|being) (?:a )?(?:girl|woman|female)(?: student| candidate)?",
);
const DONE_IN_PERSON = words(
  'lui-? ?meme',
  'himself',
  '(?:pouvait|peut|pourrait|avait|a|aurait)[ -](?:t-)?(?:il|on)',
  'il (?:pouvait|peut|avait|a) ',
  '(?:was|is) (?:he|that|it|this) (?:allowed|right|ok|okay|permitted|supposed|entitled|legal|fine|normal)',
  '(?:can|could|may) (?:he|they)',
  "c'est (?:normal|legal|permis|autorise|regulier)",
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
    [
      'other_sex',
      OTHER_SEX.test(asking) ||
        (across && myself) ||
        (DONE_IN_PERSON.test(asking) && BY_A_MAN.test(all) && OF_ME_A_WOMAN.test(all)),
    ],
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
const PROCTOR_ACTS =
  '(?:surveillante?s?|profs?|professeure?s?|enseignante?s?|responsable|proctors?|invigilators?|supervisors?|teachers?|lecturers?|ils|elles|on|they|he|she|il|elle)';
/** What was done to somebody, told of whoever did it. */
const WAS_MOVED = words(
  `${PROCTOR_ACTS}[^.?!;]{0,30}\\b(?:m'a|nous a|m'ont|nous ont|l'a|m'avait|me fait|nous fait|me demande de|m'oblige a|me force a)(?: (?:fait|demande de|dit de|oblige a|force a|ordonne de))*(?: (?:me|m'|nous|se|s'|le|la))? ?(?:lever|bouger|changer|deplace[er]?\\w*|asseoir|mise?s?|place[er]?\\w*|installe[er]?\\w*|aller|envoye\\w*|separe[er]?\\w*|recaser?\\w*|quitter ma place)`,
  `${PROCTOR_ACTS}[^.?!;]{0,30}\\b(?:(?:made|had|told|asked|ordered|forced|wants?|wanted|makes?|asks?|tells?) (?:me|us|him|her|them) (?:to )?(?:get up|stand|move|change|sit|swap|switch|go|leave my seat)|(?:moved|put|placed|reseated|sent|relocated|separated|sat|moves|puts) (?:me|us|him|her|them))`,
  "(?:j'ai|on a|on m'a|nous avons) (?:ete )?(?:deplacee?s?|change[es]* de place|separee?s?|mise?s? ailleurs)",
  '(?:i|we) (?:was|were|got|have been|had been) (?:moved|reseated|relocated|separated|made to (?:move|change|sit)|told to (?:move|change|sit)|asked to (?:move|change|sit))',
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

const seatChangedBy: Reader<'seat_changed_by'> = ({ all, asking }) => {
  if (REFUSES.test(asking)) return undefined;
  return firstOf(
    [
      'must_move',
      WAS_MOVED.test(all) &&
        /\b(?:have to|must|oblig\w*|dois|doit|faut|forced|required)\b/.test(questionOf(asking)),
    ],
    ['proctor', WAS_MOVED.test(asking) || (WAS_MOVED.test(all) && heldRight(asking))],
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
/** Nobody at all to watch. */
const NO_PROCTOR = words(
  '(?:aucune?|zero|pas (?:un|une|de|encore de|encore un)|sans(?: aucune?)?|ni) (?:seule? )?(?:surveillante?s?|profs?|enseignante?s?|adultes?)',
  '(?:no|without (?:a |any )?|not a single|zero) ?(?:proctors?|invigilators?|supervisors?|teachers?|staff)',
  "(?:surveillante?s?|profs?)(?: (?:ne|n'|est|sont|encore|toujours|la|soit|soient))* (?:pas (?:encore )?(?:la|arrive\\w*|present\\w*)|absent\\w*|en retard)",
  "(?:proctors?|invigilators?|supervisors?|teachers?) (?:is|are|isn't|aren't|has|have|hasn't|haven't|was|were)?n?'?t? ?(?:not |yet to |still )?(?:yet )?(?:here|there|arrived?|shown up|turned up|come)(?: yet)?",
  '(?:before|avant) (?:the |any |que |les? |un )?(?:proctors?|invigilators?|supervisors?|surveillante?s?|profs?)',
  '(?:personne|nobody|no one)(?: [a-z]+)? (?:pour (?:nous )?surveiller|is (?:t?here|watching|in charge)|there|a surveiller|dans la salle)',
);
const UNTOLD = words(
  "(?:sans|avant) (?:attendre |d'attendre )?(?:qu'on|que (?:le|la|les|l')|d'(?:y )?(?:etre|avoir ete)|y avoir ete|y etre|l'autorisation|le feu vert|qu'ils?)[^.?!;]{0,30}(?:appel\\w*|autoris\\w*|invite\\w*|dise\\w*|feu vert|signe)?",
  '(?:without|before) (?:waiting |being |having been |anyone |anybody |somebody |they |he |she |we |i |the [a-z]+ )*(?:told|called|invited|authori[sz]ed|allowed|let|asked|permission|says?|tells?|calls?|lets?|gives?|go-ahead)',
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
/** "Do we have to wait outside?", unlike "may we go in while we wait?". */
const WAITING =
  /\b(?:must|have to|need to|should|dois|doit|doivent|faut|oblige\w*)\b[^.?!;]{0,20}\b(?:wait|stay|attendre|rester|patienter)\b/;
const openedWithout: Reader<'opened_without'> = ({ all, asking }) =>
  LETS_IN.test(asking) && !REFUSES.test(asking) && !WAITING.test(asking)
    ? firstOf(
        ['head_proctor', HEAD_MISSING.test(all) || NO_PROCTOR.test(all)],
        ['leave', UNTOLD.test(asking)],
      )
    : undefined;

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
  '(?:qcm|test|controle|devoir|interro|dm|ds) (?:[a-z]+ )?surprises?',
  '(?:surprise|pop) (?:test|quiz|mcq)(?:zes|s)?',
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
/** The regulation by its name, which says nothing of the test. */
const ITS_NAME =
  /\b(?:(?:reglements?|regles|regs) (?:d'|des? |sur les )?(?:l')?(?:examens?|exams?)(?: (?:terminaux|terminal|finaux))?|(?:final |terminal )?exams? (?:regulations?|rules|regs)|(?:regulations?|rules|regs) (?:on|of|for|about) (?:the )?(?:final |terminal )?exams?)/g;
const testKind: Reader<'test_kind'> = ({ all, asking }) =>
  A_CLASS_TEST.test(all) &&
  !A_FINAL_OR_FRAUD.test(all.replace(ITS_NAME, ' ')) &&
  !/\b(?:ou|or)\b/.test(asking.replace(OR_NOT, ' '))
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
  '(?:write|writing|written|wrote) (?:him|her|them|it|this|that|me|us|somebody|someone|(?:a|an|the|this|that|my|his|her) [a-z]+) up',
  '(?:write|writing) up (?:him|her|them|somebody|someone|(?:a|an|the|this|that) [a-z]+)',
  'write-?ups?',
  '(?:file|write|make|draw up|fill in|fill out|submit|send|put in) (?:in )?(?:an? |the )?(?:[a-z]+ ){0,3}report',
  '(?:suspicion|incident|fraud|cheating) report',
  'report (?:him|her|them|it|this|that|me|the (?:student|candidate|lad|girl))',
  'be reported',
  'get reported',
  'rapports?',
  '(?:dress|redig|etabl|ecri|fai|rempl|coll|mett|fil|balanc|envoy)\\w* (?:lui |me )?(?:un |le )?(?:pv|proces-verbal|signalement)',
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
const ESCORT =
  '(?:surveillante?s?|profs?|enseignante?|responsable|collegue|quelqu.un|proctors?|invigilators?|supervisors?|teachers?|colleague|someone|somebody)';
const COMES_ALONG =
  '(?:accompagn\\w*|escort\\w*|(?:com|go|walk|tag)\\w* (?:along|with (?:me|him|her|us|them))|venir avec (?:moi|lui|elle)|walk\\w* (?:me|him|her)|watch\\w* (?:me|him|her) (?:go|all the way)|suivre|suit)';
const WILLING =
  "(?:veu(?:t|lent) bien|est (?:la|dispo\\w*|pret\\w*|d'accord|partant\\w*)|accepte\\w*|propose\\w*|peut|va|is (?:willing|happy|ready|free|there|fine|prepared|able|around)|will|would|agree[sd]?|offer(?:s|ed)?|volunteer\\w*|can|could|is going|doesn't mind)";
const WITH_A_PROCTOR = words(
  `${ESCORT} (?:[a-z]+ ){0,2}${WILLING}\\b[^.?!;,]{0,25} (?:m'|l'|nous |me )?${COMES_ALONG}`,
  `(?:avec|with) (?:un |une |le |la |a |the |one |mon |my )?${ESCORT}(?: (?:who|qui))?(?: [a-z]+){0,2} (?:m'|l'|nous |me )?${COMES_ALONG}`,
  `(?:accompagnee?s?|escortee?s?|escorted|accompanied|supervised|watched|suivie?) (?:par|d'|by) ?(?:un |une |le |la |a |the |one of the )?${ESCORT}`,
);
const MUST_COME =
  /\b(?:must|have to|has to|need\w*|oblig\w*|doit|doivent|dois|faut|required|compulsory|mandatory|forc\w*)\b/;
const MAY_GO = words(
  'possible',
  'puis-je',
  'peu[xt]',
  'jpeu[xt]?',
  'droit',
  'can',
  'may',
  'could',
  'allowed',
  'ok',
  'okay',
  'fine',
  'autorisee?',
  'permis',
  "c'est bon",
  'alright',
  'all right',
);
const watched: Reader<'watched'> = ({ all, asking }) =>
  firstOf(
    ['nobody', NOBODY_WATCHES.test(asking)],
    ['with_proctor', WITH_A_PROCTOR.test(all) && MAY_GO.test(asking) && !MUST_COME.test(questionOf(asking))],
  );

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
  'retard(?:er|ee?|ons)',
  "decal(?:er|ee?|ons) (?!(?:a|au|d'une?|de (?:un|deux|trois|plusieurs)) (?:[a-z]+ )?(?:jours?|semaines?|lendemain|demain|date))",
  'repouss(?:er|ee?|ons)',
  'delay(?:ing|ed)?',
  '(?:push|pushed|put|move|moved) (?:the |back |it )?(?:start|beginning|back)',
  '(?:start|started|starting|begin|began|begun|kick(?:ed)? off)\\b[^.?!;]{0,25} (?:later|late)',
  'hold (?:off|back)',
  '(?:held|holding) (?:off|back|up)',
  '(?:commenc|demarr|debut)\\w*\\b[^.?!;]{0,25} (?:plus tard|en retard|apres l.heure(?: prevue)?)',
);
/** What keeps an exam from starting and is no difficulty in reaching the room. */
const NO_ACCESS_MATTER = words(
  'imprim\\w*',
  'print\\w*',
  'photocop\\w*',
  'projector',
  'projecteur',
  'sujets? (?:pas|manqu|introuv|oubli)\\w*',
  'reveil\\w*',
  'overslept',
  'cafe',
  'coffee',
  'breakfast',
  '(?:me suis|s.est) (?:rendormi|leve)\\w*',
  "(?:was|were|is|wasn't|n't|not|pas) (?:[a-z]+ )?(?:ready|pret|prete|prets)",
  'malades?',
  'sick',
  'ill',
);
const A_PROCTOR =
  '(?:surveillante?s?|(?:je|on) surveill\\w*|en surveillance|proctors?|invigilat\\w*|supervisors?|supervising)';
const startDelayedBy: Reader<'start_delayed_by'> = ({ all, asking }) => {
  if (!PUTS_BACK.test(asking) || REFUSES.test(asking) || NO_ACCESS_MATTER.test(all)) return undefined;
  const either = /\b(?:ou|or)\b/.test(asking);
  const teacher = words(TEACHER).test(all);
  const proctor = words(A_PROCTOR).test(all);
  const acts = I_MAY.test(asking) || BY_THEMSELVES.test(asking);
  return firstOf(
    ['teacher_did', teacher && !proctor && heldRight(asking)],
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
  '(?:with|alongside|like) (?:those of |all |any |every )?(?:the |everyone |everybody )?(?:others?|rest|else\\w*)',
  "(?:with|alongside|like) (?:everyone|everybody|anyone)(?: else)?'?s?",
  '(?:avec|comme) (?:tout le monde|le reste|les autres)',
  '(?:in|dans) (?:the same|le meme) (?:batch|pile|paquet|lot)',
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
const SAID_MISTAKEN = words(
  'tort',
  'wrong',
  'mistaken?',
  'mistakes?',
  'erreurs?',
  'tromp\\w*',
  'errors?',
  'incorrect\\w*',
);
/** Without a sanction, nothing is void. */
const NO_SANCTION = words(
  'relax\\w*',
  'acquit\\w*',
  'blanchie?s?',
  'cleared',
  'let off',
  '(?:no|any|without|aucune?|sans|pas de) (?:disciplinary )?(?:sanctions?|penalt\\w*|punishment)',
  "(?:pas|jamais|not|never|n't)(?: (?:ete|been|be))? (?:sanctionn\\w*|punish\\w*|penali[sz]ed|condamn\\w*)",
);
const A_MARK = '(?:notes?|marks?|grades?|scores?|resultats?|results?|\\d{1,2}(?:[.,]\\d+)?(?: ?\\/ ?20)?)';
const KEEPS_MARK = words(
  `(?:ma|mon|mes|sa|son|le|la|my|his|her|the|that|this) ${A_MARK}(?: [a-z'/]+){0,4} (?:stands?|counts?|compt\\w*|valid\\w*|valable|tient|reste|remains?|stays?|survi\\w*|safe|holds?|acquise?|maintenue?)`,
  `(?:gard\\w*|conserv\\w*|keeps?|retain|hold on to|get to keep) (?:ma|mon|mes|sa|son|my|his|her|the) ${A_MARK}`,
);
const voidEffect: Reader<'void_effect'> = ({ all, asking }) => {
  const missed = COUNTED_ABSENT.test(all) && !COUNTED_PRESENT.test(asking);
  if (missed && SAID_MISTAKEN.test(questionOf(asking))) return 'absent_disputed';
  if (DENIES.test(asking.replace(OR_NOT, ' '))) return undefined;
  return firstOf(
    ['absent', missed && (COUNTED_ABSENT.test(asking) || heldRight(asking))],
    ['present', COUNTED_PRESENT.test(asking) && !COUNTED_ABSENT.test(asking)],
    ['kept', KEEPS_MARK.test(asking) && !NO_SANCTION.test(all)],
  );
};

const VOIDS_IT = words(
  'annul\\w*',
  'void\\w*',
  'null\\w*',
  'cancel\\w*',
  'invalid\\w*',
  'go(?:es)? (?:down )?with it',
  'saut\\w*',
  'tomb\\w*',
  'wip\\w*',
  'perd\\w*',
  'lose',
  'lost',
  'gone',
  'strike out',
  'scrap\\w*',
  'goes? down',
  'go down',
);
const OF_ITSELF = words(
  'automati\\w*',
  "d'office",
  'de plein droit',
  'd.elles?-memes?',
  'toutes? seules?',
  'by (?:itself|themselves)',
  'of (?:itself|themselves|its own accord)',
  'forcement',
  'necessarily',
  'systemati\\w*',
  'without (?:any(?:one|body)|somebody|someone|a|any) [^.?!;]{0,25}(?:decid\\w*|rul\\w*|decision|say\\w*|pronounc\\w*)',
  "sans (?:que|qu'|aucune|autre|meme)[^.?!;]{0,30}(?:decid\\w*|decision|prononc\\w*|statu\\w*)",
);
const DISCIPLINARY_BODY = '(?:commission|section|panel|board|committee|comite|conseil)';
const MIGHT = words(
  'peut',
  'peuvent',
  'pourr\\w*',
  'can',
  'may',
  'could',
  'might',
  'allowed',
  'droit',
  'power',
  'pouvoir',
  'entitled',
);
const voidsMore: Reader<'voids_more'> = ({ asking }) => {
  if (!VOIDS_IT.test(asking)) return undefined;
  const body = words(DISCIPLINARY_BODY).test(asking);
  return firstOf(
    ['by_itself', OF_ITSELF.test(asking) && !/\b(?:or|ou)\b/.test(asking)],
    ['commission', body && MIGHT.test(asking)],
    [
      'others',
      !body &&
        words(
          `(?:${DIRECTOR}|${TEACHER}|jury|surveillante?s?|proctors?|invigilators?|${OFFICE})[^.?!;]{0,40}(?:annul\\w*|void\\w*|cancel\\w*|decid\\w*|null\\w*|prononc\\w*)`,
        ).test(asking),
    ],
  );
};

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
const actTold: Reader<'act_told'> = ({ all }) =>
  VAGUE.test(all) || (CAUGHT_CHEATING.test(all) && !HOW_ONE_CHEATS.test(all)) ? 'vague' : undefined;

/** Cheating in the act, without a word of how. */
const CAUGHT_CHEATING = words(
  "(?:caught|catch|spotted|seen?|saw|busted|found) (?:[a-z']+ ){1,4}(?:cheating|red[ -]handed|in the act|trying to cheat)",
  "(?:chop|surp|gaul|attrap|grill|pris|vu|repere|capt|decouv)\\w* (?:[a-z']+ ){1,5}(?:trich\\w*|frauder|fraude|flagrant delit)",
);
const HOW_ONE_CHEATS = words(
  'phones?',
  '(?:smart)?phones?',
  'tel',
  'tels?',
  'telephones?',
  'portables?',
  'montres?',
  'watch(?:es)?',
  'ecouteurs?',
  'oreillettes?',
  'ear(?:phones?|pieces?|buds?|pods?)',
  'airpods?',
  'notes?',
  'sheets?',
  'crib\\w*',
  'anti-?seches?',
  'pompes?',
  'feuilles?',
  'papers?',
  'papiers?',
  'documents?',
  'cours',
  'books?',
  'livres?',
  'calcul\\w*',
  'copi\\w*',
  'copy\\w*',
  'look\\w*',
  'regard\\w*',
  'talk\\w*',
  'parl\\w*',
  'whisper\\w*',
  'souffl\\w*',
  'text\\w*',
  'sms',
  'neighbou?rs?',
  'voisine?s?',
  'tablet\\w*',
  'ordi\\w*',
  'laptop\\w*',
  'with (?:a|an|his|her|their|some)',
  'avec (?:un|une|son|sa|ses|des)',
  'quiet\\w*',
  'calme\\w*',
);
const SENDS_OUT = words(
  'vir(?:er|e|ez|ee?s?)',
  'exclu\\w*',
  'expuls\\w*',
  "(?:mettre|mis|mise|mets|met|foutre|foutu|fichu) (?:[a-z']+ ){0,3}(?:dehors|a la porte)",
  '(?:faire|fait|fais) sortir',
  'sortir',
  'renvoy\\w*',
  'expel\\w*',
  'eject\\w*',
  'kick\\w*',
  'thr(?:ow|ew|own)\\w*',
  'sen[dt]\\w*',
  'remov\\w*',
  '(?:is|was|be) out',
  'out of the room',
  'show\\w* [a-z]+ the door',
);
const NOT_THE_HEAD = words(
  '(?:surveillante?|proctor|invigilator|supervisor)s? (?:supplementaires?|adjointe?s?|en renfort|extra|ordinaires?)',
  '(?:simples?|seconde?|deuxieme|2e|2eme|extra|additional|assistant|junior|ordinary|mere|second|backup|back-up) (?:surveillante?|proctor|invigilator|supervisor)s?',
  "(?:me|moi|i'm|i am|as|je suis|j'etais|i was),? (?:just |only |que |juste |seulement )?(?:the |a |an |le |la |l'|un |une )?(?:extra|second|other one|assistant|additional|junior|supplementaire|adjointe?|deuxieme|renfort|backup|back-up)",
  "(?:not|n't|pas|non) (?:[a-z]+ )?(?:the |le |la |moi le |moi la )?(?:head (?:proctor|invigilator|of (?:the|this) room)|in charge|lead (?:proctor|invigilator)|chief (?:proctor|invigilator)|responsable)",
  "(?:sans|without) (?:demander|attendre|l'accord|l'avis|passer par|asking|waiting for|telling|consulting|consulter)[^.?!;]{0,15} (?:responsable|head|chief|lead|person in charge)",
);
const expelledBySupmeca: Reader<'expelled_by_supmeca'> = ({ all, asking }) => {
  if (!SENDS_OUT.test(all)) return undefined;
  return firstOf(
    ['other_proctor', NOT_THE_HEAD.test(all)],
    ['director', words(`${DIRECTOR}|doyenn?e?|dean`).test(asking) && !words(HEAD).test(asking)],
    ['head', words(HEAD).test(asking) && SENDS_OUT.test(asking)],
  );
};

// Registration, supervision, paper, marking.

const COPIES_PAPER = words(
  'photo-?cop\\w*',
  'cop(?:y|ies|ying|ier|ies)',
  'tir(?:er|age|ages)',
  'imprim\\w*',
  'impressions?',
  'print\\w*',
  'repro\\w*',
  'run off',
  'dupli\\w*',
);
const IN_PERSON = words(
  '(?:moi|nous)-? ?memes?',
  'myself',
  'ourselves',
  'on my own',
  'de mon cote',
  'par mes (?:propres )?moyens',
  '(?:chez moi|at home)',
  '(?:a|en) (?:ma|mon) (?:charge|compte)',
  "m'en (?:charger|occuper)",
  '(?:keep|garder) (?:the |la |le )?(?:copying|printing|tirage|repro\\w*|photocopies?) (?:to|pour) (?:me|myself|moi)',
);
const OF_A_DUTY = words(
  'must',
  '(?:do|does) (?:i|we) (?:have|need)',
  'have to',
  'dois',
  'doit',
  'faut',
  'oblig\\w*',
  'or',
  'ou',
  'up to me',
  "c'est a moi",
);
const copiesSelf: Reader<'copies_self'> = ({ asking }) =>
  COPIES_PAPER.test(asking) && IN_PERSON.test(asking) && !OF_A_DUTY.test(asking) && !REFUSES.test(asking)
    ? 'self'
    : undefined;

const PEDAGOGICAL =
  "(?:(?:partie|inscription|volet|cote|side|part|registration|enroll?ment|half) (?:[a-z']+ )?(?:pedagogique|peda|academic|courses?|teaching|educational)|(?:pedagogical|academic|course|module|teaching|educational) (?:registration|enroll?ment|sign-?up|part|side|half|one)|inscription (?:a mes |aux )(?:cours|modules?|ue))";
const ADMINISTRATIVE =
  "(?:(?:partie|inscription|volet|cote|side|part|registration|enroll?ment|half) (?:[a-z']+ )?(?:administrati(?:ve|f)|admin)|administrative (?:registration|enroll?ment|sign-?up|part|side|half|one))";
const LACKS =
  "(?:pas|jamais|never|not|n't|sans|without|manqu\\w*|missing|lacks?|lacking|oublie\\w*|forgot\\w*|skipped|zappe\\w*|no|nobody|no one|no-one|personne|aucun\\w*|still to do|pending)";
/** Being registered for courses, as a verb tells it. */
const IN_COURSES =
  '(?:inscri\\w*|enroll?\\w*|regist\\w*|signed (?:me |him |her |them )?up|put (?:me |him |her |them )?down) (?:(?:me|him|her|them|moi|lui) )?(?:dans|aux?|en|sur|pour|a|in|on|to|for|onto|into) (?:(?:mes|les|des|ses|my|the|his|her|their|any|any of the|any of my|a single|aucun|aucune) )?(?:[a-z]+ )?(?:cours|courses?|modules?|ues?|units?|classes|matieres?|subjects?|enseignements?)';
const HALF_REGISTERED = words(
  `${LACKS} (?:[a-z']+ ){0,6}(?:${PEDAGOGICAL}|${ADMINISTRATIVE})`,
  `(?:${PEDAGOGICAL}|${ADMINISTRATIVE})[^.?!;,]{0,25} (?:pas|jamais|never|not|manque|missing|pending|incomplete?|a faire|oubliee?)`,
  `${LACKS} (?:[a-z']+ ){0,2}(?:pedagogiquement|pedagogically|academically|administrativement|administratively)`,
  '(?:que|only|just|seulement|uniquement|juste) (?:inscrite? )?(?:administrativement|pedagogiquement|administratively|academically|pedagogically)',
  `(?:que|only|just|seulement|uniquement|juste) (?:[a-z']+ ){0,4}(?:${PEDAGOGICAL}|${ADMINISTRATIVE})`,
  `${LACKS} (?:[a-z']+ ){0,4}${IN_COURSES}`,
  `(?:${PEDAGOGICAL}|${ADMINISTRATIVE})(?: [a-z']+){0,3} (?:suffi\\w*|enough|seule?|alone|sufficient|on its own|by itself)`,
);
const SITS_EXAM = words(
  'pass(?:er|e)',
  'compos\\w*',
  'particip\\w*',
  'present\\w*',
  'me pointer',
  'venir',
  'sit(?:ting)?',
  'take',
  'taking',
  'part',
  'write',
  'attend',
  'en regle',
  'in order',
  'valid\\w*',
  'allowed',
  'eligible',
  'enough',
  'suffi\\w*',
  'droit',
  'good to go',
  "c'?(?:est)? ?(?:bon|ok)",
);
const UNDER_A_BAN = words(
  "(?:mesure|decision) d'(?:interdiction|exclusion)",
  "(?:sous le coup|fai(?:t|s|sant|re) l'objet|frappee?s?|ecope\\w*|puni\\w*|vis\\w*|sanctionne\\w*) (?:d'|par )(?:une? )?(?:mesure )?(?:d')?(?:exclusion|interdiction|suspension)",
  "(?:exclusion|interdiction|suspension)(?: [a-z']+){0,3} (?:en cours|court (?:encore|toujours|jusqu)|pas (?:encore )?(?:terminee?|finie?|levee?|purgee?)|jusqu'(?:a|en|au))",
  "(?:exclue?s?|interdite?s?|suspendue?s?) (?:temporairement )?(?:jusqu'(?:a|en|au)|d'etablissement|pour (?:un|deux|trois|six|\\\\d+) (?:mois|ans?|semestres?))",
  '(?:serving|still under|hit with|given|got|under) (?:a |an |his |her |my |the )?(?:[a-z0-9-]+ ){0,2}(?:ban|exclusion|suspension)',
  '(?:ban|exclusion|suspension)(?: [a-z]+){0,3} (?:until|running|in force|not over|still (?:on|runs))',
  "(?:suis|est|etant|ete|etre) (?:[a-z]+ )?(?:exclue?s?|interdite?s?|banni\\w*|suspendue?s?) (?:temporairement |pour |de l'(?:ecole|etablissement)|d'examens?|de composer|de passer|des examens)",
  '(?:banned|barred|excluded|suspended|expelled) (?:from|for|until|by)',
  'under (?:a|an) (?:ban|exclusion|suspension)',
);
const NO_LONGER = words(
  'sursis',
  "(?:n't|not|no longer|plus) (?:exclue?|interdite?|suspendue?|banned|barred|excluded|suspended)",
  'lift\\w*',
  '(?<!pas )(?<!pas encore )levee?',
  'expire\\w*',
  'over',
  'finie?',
  'terminee?',
  'cleared',
  'annulee?',
  'served',
);
const standing: Reader<'standing_supmeca'> = ({ all, asking }) =>
  !SITS_EXAM.test(asking) || IS_BOUND.test(asking)
    ? undefined
    : firstOf(['half', HALF_REGISTERED.test(all)], ['barred', UNDER_A_BAN.test(all) && !NO_LONGER.test(all)]);

const OUT_AND_ABOUT =
  '(?:step\\w*|popp?\\w*|nipp?\\w*|slipp?\\w*|duck\\w*|runn?|ran|go|goes|went|going|walk\\w*|head\\w*|disappear\\w*|wander\\w*)';
const GOES_OUT = words(
  'sorti?(?:r|e|es|s)?',
  'sors',
  "m'absenter|(?:me suis|s'est|m'etais) absente\\w*",
  "(?:m'|s')(?:eclips|absent)\\w*",
  '(?:quitt|laiss|abandonn)\\w* (?:la|ma|sa|cette) salle',
  '(?:aller|allee?s?|vais|va|filer|file|courir|descend\\w*|mont\\w*|partie?s?|partir|pars) (?:[a-z0-9]+ ){0,3}(?:chercher|aux toilettes|fumer|prendre|boire|au secretariat|a la scol\\w*|pisser|telephoner|appeler|imprimer|faire|photocop\\w*)',
  "laiss\\w* (?:la salle|l'amphi|[a-z0-9]+ (?:[a-z]+ )?(?:etudiants|eleves|candidats)|(?:[a-z]+ )?seuls?)",
  `${OUT_AND_ABOUT} (?:out|off|away|outside|down|to|and|get|grab|for)`,
  '(?:leav\\w*|left) (?:the|my|them|him|her|a|thirty|\\d+) ?(?:[a-z]+ )?(?:room|hall|class\\w*|alone|unattended|unsupervised|students|candidates|for)?',
  'fetch\\w*',
  '(?:toilet|loo|bathroom|coffee|smoke|cigarette) break',
  "(?:salle|amphi|room|hall) (?:[a-z']+ ){0,3}(?:vides?|sans surveill\\w*|empty|unattended|unsupervised|unwatched)",
);
/** Somebody else who is not out says nothing of who watches. */
const NOT_OUT = '(?! (?:is |est |est deja )?(?:out|outside|dehors|sorti|aux toilettes|gone))';
const NOBODY_ELSE = words(
  '(?:toute? )?seule?(?: (?:dans la salle|surveillante?|a surveiller|en salle|avec eux))?',
  '(?:only|sole|lone) (?:proctor|invigilator|supervisor|one|adult)',
  '(?:on (?:my|his|her) own|by (?:my|him|her)self)',
  'alone',
  'unattended',
  'unsupervised',
  'unwatched',
  'sans (?:surveillance|surveillante?|personne|adulte)',
  '(?:with )?(?:no|without an?|without any) (?:[a-z]+ )?(?:colleague|proctor|invigilator|supervisor|adult)s?',
  '(?:vides?|empty)(?= ?[,.?!]|$)',
  `(?:nobody|no one|personne)(?: else| d'autre)?${NOT_OUT} (?:is|was|to|pour|there|in|around|watch\\w*|a|ne|n'|dans|stayed|left|covering|took)`,
);
const SOMEBODY_WATCHES = words(
  "(?:collegues?|colleagues?|(?:second|other|another|autre) (?:proctor|invigilator|supervisor|surveillante?)|co-?(?:proctor|invigilator|surveillante?)|quelqu'un|someone|somebody) (?:[a-z']+ ){0,3}(?:reste\\w*|surveill\\w*|garde|prend|pris|remplac\\w*|stay\\w*|remain\\w*|watch\\w*|cover\\w*|take|takes|took|taking|is there|was there|in the room|keeps?|kept|est la|etait la)",
  '(?:remplace\\w*|releve|relaye\\w*|covered|relieved|replaced) (?:par|by)',
);
const NO_COLLEAGUE = words(
  "(?:n't|not|pas|no|aucune?|without a|sans) (?:[a-z]+ )?(?:colleagues?|collegues?|other proctor|autre surveillante?)",
);
/** Whether it is asked, of what was done, if it is wrong. */
const IS_IT_WRONG = words(
  '(?:was|is|were|am) (?:that|it|this|i|he|she|we) (?:really |so )?(?:wrong|a mistake|an? (?:[a-z]+ )?(?:breach|offence|violation|fault|problem)|against (?:the )?(?:rules|regulations?)|in the wrong|forbidden|out of line|at fault|breaking)',
  '(?:did|have|had) (?:i|he|she|we|they) (?:just )?(?:break|broken|breach\\w*|violat\\w*|do(?:ne)? (?:something|anything) wrong|do wrong|mess\\w* up|screw\\w* up)',
  '(?:ai|a|as|avons)(?:-(?:je|t-il|t-elle|t-on))? (?:eu )?tort',
  "(?:j'ai|il a|elle a|on a) (?:eu tort|fait une (?:faute|erreur)|commis une faute|enfreint|mal fait)",
  "(?:c'est|c|est-ce|etait-ce|c'etait) (?:que c'est )?(?:grave|interdit|un probleme|une (?:faute|erreur|infraction|violation)|un manquement|contraire|pas (?:bien|normal|permis|autorise))",
  'fautive?s?',
);
const NOT_SO_WRONG = words(
  "(?:not|n't|pas|rien de|nothing|jamais|never) (?:[a-z]+ )?(?:wrong|grave|interdit|un probleme|a problem|une faute)",
);
/** A candidate who would go out, and not whoever invigilates. */
const OF_A_CANDIDATE = words(
  "(?:nobody|no one|personne)(?: else| d'autre)? (?:is |was |n'est |est |ne )?(?:[a-z]+ )?(?:out|outside|dehors|sorti|aux toilettes)",
  '(?:my|mon|ma|our|notre) (?:own )?(?:exam|examen|epreuve|partiel|paper|script|copie|seat|place|desk|table)',
  "i(?:'m| am) (?:sitting|taking|writing|a (?:student|candidate))",
  'je (?:compose|passe|suis (?:etudiante?|candidate?|eleve))',
);
/** A claim that nobody has to watch. */
const NOBODY_NEEDED = words(
  "(?:nobody|no one|personne)(?: else)? (?:really )?(?:needs?|has|n'a besoin|n'a a|est oblige|n'est oblige|doit|ne doit)(?: to| d'| de)?(?: [a-z']+){0,2} (?:be|stay|watch|remain|etre|rester|surveiller)",
  '(?:can|could|may|peut|peuvent|pouvait) (?:perfectly |safely |just |tres bien |bien )?(?:be |etre )?(?:left|rester|stay|laisse\\w*|remain) (?:[a-z]+ ){0,3}(?:alone|unattended|unsupervised|unwatched|seuls?|sans surveill\\w*)',
  "(?:no need|pas besoin|n'ont pas besoin|don't need|doesn't need|needn't) (?:for |d'|de |to |be )?(?:[a-z']+ ){0,3}(?:watch\\w*|supervis\\w*|surveill\\w*|proctor\\w*|invigilat\\w*)",
);
const roomLeft: Reader<'room_left'> = ({ all, asking }) => {
  if (NOBODY_NEEDED.test(all))
    return firstOf(
      ['unwatched_wrong', ASKS_IF_WRONG.test(questionOf(asking))],
      ['unwatched', heldRight(asking)],
    );
  if (!GOES_OUT.test(all)) return undefined;
  const asked = questionOf(asking);
  const left = NOBODY_ELSE.test(all) && GOES_OUT.test(asking);
  return firstOf(
    ['candidate', OF_A_CANDIDATE.test(all) && !words(A_PROCTOR, 'collegues?', 'colleagues?').test(all)],
    ['covered', SOMEBODY_WATCHES.test(all) && !NO_COLLEAGUE.test(all)],
    ['unwatched_wrong', left && IS_IT_WRONG.test(asked) && !NOT_SO_WRONG.test(asked)],
    ['unwatched', left && !IS_IT_WRONG.test(asked) && !/\b(?:must|oblig\w*|doit|faut)\b/.test(asked)],
  );
};

// What breaking a rule amounts to, and what is missing from the material.

const A_BREACH =
  "(?:violations?|manquements?|infractions?|entorses?|ecarts?|breach\\w*|violat\\w*|(?:break|broke|broken|breaking|bend\\w*|ignor\\w*|flout\\w*|disobey\\w*|enfrein\\w*|viol\\w*|transgress\\w*|contreven\\w*) (?:[a-z']+ ){0,5}(?:rules?|regulations?|regles?|reglements?|points?|articles?|consignes?)|(?:ne pas|not|n't|non[- ]?)(?: [a-z]+)? ?(?:suivre|respect\\w*|follow\\w*|comply\\w*|obey\\w*)|non-?(?:respect|compliance))";
const CHEATING = '(?:frau\\w*|trich\\w*|cheat\\w*)';
const OF_A_BREACH = words(A_BREACH);
const NEVER_CHEATING = words(
  `(?:jamais|pas|ni|never|not|n't|rather than|plutot que|sans etre|hardly)(?: [a-z']+){0,5} ${CHEATING}`,
  `${CHEATING}(?: [a-z']+){0,3} (?:pas|jamais|n't|not|never)`,
);
const ANY_BREACH = words(
  "(?:toute|n'importe quelle?|chaque|tout|la moindre|le moindre|any|every|each|even (?:a|the)|meme (?:une?|la|le)|all)(?: [a-z']+){0,4} (?:violations?|manquements?|infractions?|entorses?|ecarts?|breach(?:es)?|rules?|regles?|points?)",
);
/** A breach of something in particular has its own rule. */
const OF_A_THING = words(
  'phones?',
  'tels?',
  'telephones?',
  'portables?',
  'montres?',
  'watch(?:es)?',
  'parl\\w*',
  'talk\\w*',
  'communi\\w*',
  'retards?',
  'late',
  'calculat\\w*',
);
const breachClaim: Reader<'breach_claim'> = ({ all, asking }) => {
  if (!OF_A_BREACH.test(all) || OF_A_THING.test(all)) return undefined;
  const asked = questionOf(asking);
  if (NEVER_CHEATING.test(all))
    return firstOf(
      ['never_wrong', ASKS_IF_WRONG.test(asked) && !NEVER_CHEATING.test(asked)],
      ['never', heldRight(asking)],
    );
  return ANY_BREACH.test(asking) &&
    words(CHEATING).test(asking) &&
    !DENIES.test(asking.replace(OF_A_BREACH, ' ').replace(OR_NOT, ' '))
    ? 'any'
    : undefined;
};

const IN_THE_KIT =
  "(?:sujets?|question papers?|emargements?|listes? d'emargement|attendance (?:lists?|sheets?)|sign-?in sheets?|plans?(?: de (?:la )?salle)?|seating (?:plans?|charts?)|pv|proces-verba\\w+|(?:record|report) forms?|reglements?|regulations?|rules)";
const MISSES = words(
  `(?:pas|plus|sans|aucun\\w*|manqu\\w*|oubli\\w*|no|not|n't|without|missing|lack\\w*|forgot\\w*|nulle part|nowhere|but not|mais ni) (?:[a-z']+ ){0,5}${IN_THE_KIT}`,
  `${IN_THE_KIT}(?: [a-z']+){0,5} (?:manqu\\w*|missing|oublie\\w*|forgotten|absente?s?|not there|(?:n'est|ne sont|n'etait|n'y est|n'y etait) pas|(?:is|was|are|were)n't (?:there|in))`,
);
const SHOULD_BE = words(
  '(?:aurai|devrai|devai|doi)(?:t|ent|s)?(?:-(?:il|elle|on|ils|elles))? (?:[a-z]+ ){0,2}(?:du )?(?:y )?(?:en )?(?:avoir|etre|figurer|contenir|comporter|trouver|fournir|comprendre|mettre|preparer)',
  'should (?:it|there|they|i|one|we|the [a-z]+) (?:not )?(?:[a-z]+ )?(?:be|have|include|contain|find)',
  "should(?:n't| not)? (?:[a-z]+ ){1,3}(?:be|have been|have|include)",
  'supposed to (?:be|have|get|include|contain|come)',
  '(?:is|was) (?:it|one|that|a copy) (?:meant|supposed|expected|part of)',
  'cens\\w* (?:y )?(?:en )?(?:avoir|etre|figurer|contenir|trouver|fournir)',
  'fait(?:-il|-elle)? partie',
  'prevue?s?',
);
const ALL_THERE = words(
  'complet',
  'complete',
  'normal',
  'regulier',
  'en regle',
  'in order',
  'all right',
  'alright',
  'fine',
  'ok',
  'okay',
  'everything (?:i|we) (?:need|should)',
);
const kitMissing: Reader<'kit_missing'> = ({ all, asking }) => {
  if (!MISSES.test(all)) return undefined;
  const asked = questionOf(asking);
  return firstOf(
    ['should', SHOULD_BE.test(asked)],
    ['complete', ALL_THERE.test(asked) && !/\b(?:pas|not|ni)\b|n't/.test(asked)],
  );
};

const SHEETS =
  '(?:feuilles?|papiers?|bloc(?:s|-notes?)?|cahiers?|carnets?|brouillons?|notepads?|pads?|paper|sheets?|notebooks?|post-?its?|copies|ardoises?|booklets?)';
const OWN_SHEETS = words(
  `(?:ma|mes|mon|sa|ses|son|leurs?|my|our|his|her|their) (?:propres? |own |blank |lined |squared |graph |scrap |rough |scratch |coloured |a4 |bonnes? |petite?s? )*${SHEETS}(?: (?:perso\\w*|vierges?|blanc\\w*|a moi|de brouillon|de la maison))*`,
  `${SHEETS} (?:perso\\w*|a moi|a nous|de (?:chez moi|la maison)|of my own|from home|i (?:bought|brought))`,
  `(?:own|propres?) ${SHEETS}`,
);
const BRINGS = words(
  'apport\\w*',
  'amen\\w*',
  'ramen\\w*',
  'venir avec',
  'viens avec',
  'prendre',
  'utilis\\w*',
  'ecrire',
  'compos\\w*',
  'rediger',
  'sortir',
  'bring\\w*',
  'brought',
  'use',
  'using',
  'write',
  'writing',
  'work',
  'take out',
  'rely on',
  'draft',
);
const ONLY_PROVIDED = words(
  `(?:que|only|uniquement|seulement|exclusivement|just|nothing but) (?:[a-z']+ ){0,5}(?:fourni\\w*|distribu\\w*|donn\\w*|provided|supplied|handed out|given|they give|mise? a (?:ma|notre|leur) disposition)`,
);
const paperOwn: Reader<'paper_own'> = ({ asking }) =>
  firstOf(
    ['provided', ONLY_PROVIDED.test(asking)],
    ['own', OWN_SHEETS.test(asking) && BRINGS.test(asking) && !REFUSES.test(asking)],
  );

const TAUGHT = words(
  "(?<!(?:jamais|never|pas|not|n't) )(?:assure|donne|fait|anime|encadre|eu|enseigne|dispense|taught|teach|gave|given|ran|run|led|did|covered|took|helped teach)\\w* (?:[a-z0-9']+ ){0,5}(?:seances?|td|tds|tp|tps|cours|labs?|tutorials?|lectures?|sessions?|classes|lessons|module|seminars?)",
  '(?:participe\\w*|took part|taking part) (?:[a-z]+ )?(?:in|a|au|to) (?:the |l.)?(?:teaching|enseignement)',
);
const NO_TEACHING = words(
  "(?:jamais|never|pas|not|n't|aucune?|no) (?:[a-z']+ ){0,3}(?:enseign\\w*|assure\\w*|taught|teach\\w*|cours|td|tp|seance|lecture\\w*)",
);
const MARKS_SCRIPTS = words(
  'corrig\\w*',
  'correct\\w*',
  'not(?:er|e)',
  'mark\\w*',
  'grad\\w*',
  'copies',
  'scripts',
);
const markerTaught: Reader<'marker_taught'> = ({ all }) =>
  TAUGHT.test(all) && !NO_TEACHING.test(all) && MARKS_SCRIPTS.test(all) ? 'taught' : undefined;

const WORN = words(
  '(?:on|around|round) (?:my|his|her|the|their) (?:wrist|arm)s?',
  '(?:au|a (?:mon|son|leur)|sur (?:mon|le|son)|autour du) (?:poignet|bras)',
  '(?:under|up) (?:my|his|her|the) sleeves?',
  'sous (?:ma|sa|la) manche',
  '(?:wearing|wore) (?:it|my|his|her|a|an|the) ?(?:[a-z]+ ){0,2}(?:watch|smartwatch)?',
  '(?:in|dans) (?:my|his|her|mon|ma|son|sa) (?:ears?|oreilles?)',
);
const deviceWorn: Reader<'device_worn'> = ({ all }) => (WORN.test(all) ? 'worn' : undefined);

const SPEAKS_FRENCH = words(
  "(?:french|le francais|francais) (?:is|est|was|etait|being|etant) (?:[a-z']+ )?(?:my|ma|his|her|sa|the|la|our) (?:own |first |native |mother |main |only )?(?:mother tongue|native|tongue|language|langue|premiere langue)",
  '(?:native|fluent|mother[- ]tongue) (?:french|in french|speaker of french)',
  'native speaker',
  '(?:grew up|brought up|raised|schooled|educated) (?:with|in|speaking) french',
  '(?:langue maternelle|maternelle) (?:est|c.est) (?:le )?francais',
  'de langue maternelle francaise',
  '(?:speaks?|parle\\w*|spoken) (?:[a-z]+ )?(?:french|francais) (?:fluently|perfectly|natively|couramment|parfaitement|very well|since birth|depuis (?:toujours|la naissance|l.enfance))',
  '(?:speaks? )?(?:fluent|perfect|excellent) french',
  'parle\\w* (?:couramment|parfaitement) (?:le )?francais',
  '(?<!non[- ])(?<!pas )francophones?(?! (?:ou|or) non)',
  '(?:elevee?|grandie?|scolarisee?) (?:en|dans la langue) francais',
);
const NO_FRENCH = words(
  'non[- ]?francophones?',
  "(?:pas|not|n't|never|jamais|weak|faible|mauvais|bad|poor|hardly|barely|a peine|peu|broken|basic)[^.?!;]{0,25} (?:french|francais|francophones?)",
  "(?:french|francais) (?:is|est|[a-z']+ )?(?:[a-z]+ )?(?:weak|poor|bad|faible|mauvais|limite|basic|not)",
);
const frenchSpeaker: Reader<'french_speaker'> = ({ all }) =>
  SPEAKS_FRENCH.test(all) && !NO_FRENCH.test(all.replace(/\bnon[- ]?(?:francophones?|french)\b/g, ' '))
    ? 'yes'
    : undefined;

const EXAM_MATERIAL =
  '(?:copie|script|brouillons?|drafts?|sujet|enonce|feuilles?|rough (?:sheet|paper|work)|scrap(?: paper)?|scratch (?:sheet|paper)|question paper|exam paper|answer (?:sheet|booklet)|sheets?|paper)';
const ALONG = words(
  `(?:emport|embarqu|gliss|fourr|planqu|cach|slip|carr|stuff|tuck|pocket|hid)\\w* (?:[a-z']+ ){0,3}${EXAM_MATERIAL}`,
  `(?:prendre|prends|pris|prend|take|took|taking|takes|bring|brought|gard\\w*|keep|kept) (?:[a-z']+ ){0,3}${EXAM_MATERIAL}(?: [a-z]+){0,3} (?:avec (?:moi|lui|elle|nous)|with (?:me|him|her|us)|sur (?:moi|lui|elle)|on (?:me|him|her)|aux toilettes|to the (?:loo|toilet|bathroom)|dehors|outside|out|along|dans (?:ma|sa) poche|in (?:my|his|her) (?:pocket|sleeve|hand))`,
);
const NOTHING_FORBIDS =
  /\b(?:nothing|no rule|rien|aucune? (?:regle|article)) (?:[a-z]+ |n'(?:y )?)?(?:forbid\w*|prevent\w*|against|wrong|prohibit\w*|stops?|interdi\w*|empech\w*|s'y oppose)/;
const takenOut: Reader<'taken_out'> = ({ all, asking }) =>
  ALONG.test(all) && !NOTHING_FORBIDS.test(asking) ? 'material' : undefined;

/** For each topic, the readers of the points that people name. */
const readers: { readonly [T in TopicId]?: { readonly [N in PointFact]?: Reader<N> } } = {
  identity: { contrary_done: contraryDone },
  'consult-script': { contrary_done: contraryDone, consult_where: consultWhere },
  'fraud-report': { report_return: reportReturn },
  'exam-paper': { paper_secrecy: paperSecrecy, late_claim: lateClaim, copies_self: copiesSelf },
  'marks-and-results': { marker_taught: markerTaught },
  'late-entry': { start_delayed_by: startDelayedBy, late_claim: lateClaim },
  premises: { host_rules: hostRules },
  conduct: { breach_claim: breachClaim },
  logistics: { kit_missing: kitMissing },
  'default-materials': { material_kept: materialKept, contrary_done: contraryDone, paper_own: paperOwn },
  clothing: { ear_check: earCheck, face_cover: faceCover },
  'arrival-and-seating': { seat_changed_by: seatChangedBy, opened_without: openedWithout },
  'right-to-sit': { unlisted, standing_supmeca: standing },
  scope: { test_kind: testKind },
  devices: {
    search_how: searchHow,
    device_claim: deviceClaim,
    device_allowed: deviceAllowed,
    device_worn: deviceWorn,
  },
  'moving-an-exam': { postponed_by: postponedBy },
  'start-of-exam': { times_told: timesTold },
  'exam-record': { record_duty: recordDuty, form_sides: formSides },
  'end-of-exam': { overtime },
  'fraud-in-the-room': {
    refusal_effect_supmeca: refusalEffect,
    act_told: actTold,
    expelled_by_supmeca: expelledBySupmeca,
  },
  'fraud-proceedings': { fraud_kind: fraudKind, before_ruling_supmeca: beforeRuling, marked_how: markedHow },
  sanctions: { measure_how: measureHow, void_effect: voidEffect, voids_more: voidsMore },
  accommodations: { accommodation_step_supmeca: accommodationStep, late_claim: lateAccommodation },
  'foreign-students': { language_step: languageStep, french_speaker: frenchSpeaker, late_claim: lateClaim },
  invigilation: {
    exam_charge: examCharge,
    teacher_away: teacherAway,
    room_left: roomLeft,
    postponed_by: postponedBy,
  },
  convocation: { notice_compared: noticeCompared, summons_instead: summonsInstead, late_claim: lateClaim },
  'leave-for-a-moment': { watched, taken_out: takenOut, contrary_done: exitRefused },
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
