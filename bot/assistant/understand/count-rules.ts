/** What a number of a question counts; `aside` is read and no fact, `unread` is known to be something that matters. */
export type Count =
  | 'mark'
  | 'first'
  | 'resit'
  | 'average'
  | 'pass'
  | 'need'
  | 'tests'
  | 'members'
  | 'present'
  | 'represented'
  | 'held'
  | 'for'
  | 'against'
  | 'abstaining'
  | 'missing'
  | 'aside'
  | 'unread';

/** Tried in order: the first whose words stand around a number tells what it counts. */
export interface CountRule {
  readonly count: Count;
  /** Must match the end of the words before the number. */
  readonly before?: RegExp;
  /** Must not match there. */
  readonly notBefore?: RegExp;
  /** Must match the beginning of the words after it. */
  readonly after?: RegExp;
  /** Must stand somewhere in the question. */
  readonly about?: RegExp;
  /** Must not stand anywhere in it. */
  readonly notAbout?: RegExp;
  /** The number is a mark by its writing ("8/20", "8 sur 20"); absent, it is of nothing. */
  readonly of?: 'twenty';
  /** Numbers that can be meant; any, where there is none. */
  readonly when?: (value: number, inDigits: boolean) => boolean;
  /** Not where the number may be a time of day ("at eight"). */
  readonly notClock?: true;
  /** "un", "une", "one" are numbers here, and not articles. */
  readonly articles?: true;
}

const isMark = (value: number) => value >= 0 && value <= 20;
/** "Am I left with zero?" tells no mark. */
const isSomeMark = (value: number) => value > 0 && value <= 20;
/** "À deux", "others have three" count other things. */
const isLikelyMark = (value: number, inDigits: boolean) => isSomeMark(value) && (inDigits || value > 4);
/** "On peut sortir à 2" counts people. */
const isFairMark = (value: number) => isSomeMark(value) && (value > 4 || !Number.isInteger(value));
const isZero = (value: number, inDigits: boolean) => value === 0 && inDigits;
const isDecimalMark = (value: number) => isMark(value) && !Number.isInteger(value);
const isPeople = (value: number) => Number.isInteger(value) && value <= 1000;

const MARKS =
  /\b(?:not[e]s?|notees?|marks?|marked|grades?|graded|scor\w+|valid\w*|pass(?:e[ds]?|ing|er)?|fail\w*|rat(?:e|er|ee|age)\b|ratt?rap\w*|re-?sit\w*|re-?tak\w*|repass\w*|sessions?|moyennes?|averages?|avg|ue|uv|unit[es]?s?|modules?|credits?|compens\w*|amelior\w*|improv\w*|better|mieux|redo\w*|certif\w*|diplom\w*|attestations?|thresholds?|seuils?|barres?|arrond\w*|round\w*|acquise?s?|recalee?s?|eliminat\w*|matieres?|subjects?|passages?|attempts?|re-?inscri\w*|re-?enrol\w*|re-?regist\w*)\b|\/ ?20\b|\bsur 20\b|\bout of (?:20|twenty)\b/;
export const JURY =
  /\b(?:jur(?:y|ys|ies|es?|ors?)|boards?|panel|deliber\w*|quorums?|quorate|membres?|members?|procur\w*|procu|pouvoirs?|prox(?:y|ys|ies)|mandats?|mandates|powers? of attorney)\b/;
const VOTE =
  /\b(?:vot\w*|voix|jury|board|panel|split|ties?|tied|deadlock\w*|egalite|partag\w*|contre|against|majorit\w*|scrutin|outvoted|presid\w*|chair\w*|preside|tranche\w*)\b/;
/** Words of both sides of a vote, or of voting itself. */
const BALLOT =
  /\b(?:vot\w*|voix|contre|against|oppos\w*|abst\w*|majorit\w*|jury|board|panel|deliber\w*|non|don't|favorables?|in favou?r|valident|refusent|approuvent|rejettent)\b/;

/** What a mark is of, where it is not that of the unit: one exercise, one test among others. */
const PART =
  '(?:orale?|oraux|ecrite?|written|partiels?|mid-?terms?|medians?|tps?|tds?|labs?|projets?|projects?|exos?|exerci[cs]es?|questions?|problemes?|problems?|prob|parts?|parties?|qcm|quiz\\w*|devoirs?|dossiers?|interros?|ds|cc|controles?|coursework|tests?|assignments?|rapports?|reports?|soutenances?|defen[cs]es?|epreuves?)';
const DETERMINERS =
  "(?:a|au|aux|en|in|on|at|for|dans|sur|to|the|l'|le|la|les|une?|an|mon|ma|my|son|sa|his|her|one|first|second|1st|2nd|1er|2e|2eme|premiere?|deuxieme|seconde?|autre|other|same|meme|de|of|du)";
const OF_A_PART = new RegExp(`^(?: ?${DETERMINERS}){1,4} ?${PART}\\b`);
const IN_A_PART = new RegExp(
  `\\b${PART}(?: ?[:=,(]| j'?ai| i| il a| elle a| he| she| eu| got| had| scored| obtenu| was| is| est| de| une?| an?| note| mark)* $`,
);

const OTHER_THING = '(?! ?(?:exer|exo|part|question|problem|semest|annee|year|week|jury|test|quiz|lab))';
const ROUND = '(?:session|fois|passage|essai|coup|attempt|try|time|sitting|round|go)';
const FIRST_SESSION = `(?:(?:1 ?(?:ere?|re|st)|premiere?|first|initiale?)${OTHER_THING}(?: ${ROUND}\\b)?|sessions? (?:1|une|one|initiale))`;
const SECOND_SESSION = `(?:r?att?rap(?:age|ages|ge)|re-?sits?|re-?takes?|make-?up(?: exam)?|sessions? (?:2|deux|two)|(?:2 ?(?:e|eme|nde?)|deuxieme|seconde?|second|2nd) ${ROUND}|la (?:seconde|deuxieme)${OTHER_THING})`;
const ON =
  "(?: ?(?:obtenu\\w*|obtained|scored|got|a|au|en|in|at|on|the|la|le|l'|my|ma|mon|his|her|sa|son|from|during|dans|lors|de|du|d'))";
/** "8 à la première session", "6 (resit)"; "three resits" are no mark. */
const after = (session: string) => new RegExp(`^(?: ?\\(${ON}*|${ON}+) ?${session}\\b`);
/** "session 1 : 9", "au rattrapage j'ai eu 6", "flopped the resit with 7". */
const inSession = (session: string) =>
  new RegExp(
    `\\b${session}(?:(?: ?[:=,(]| j'?ai| i| il| elle| he| she| on| a| ai| eu| got| had| an?| une?| de| of| was| is| est| c'est| note| mark| grade| only| just| juste| que| seulement| obtenu| scored)*|) $|\\b(?:flop|fail|bomb|loup|plant|foir|nail|reussi|pass(?=ed)|rat(?=e))\\w* (?:(?:the|my|his|her|le|mon|ma|la|sa|son|au) )?${session} (?:with|avec|a) (?:an? |une? |only |just )?$`,
  );

/** The number stands by itself: no noun that it counts follows. */
const ALONE =
  /^(?:\s*$|\s*(?:[,;:)"'!?.=/([]|-(?= |$))|\s+(?:pile|sharp|tout|tt|rond|ronds|exactly|exactement|only|seulement|en|a|au|aux|dans|sur|in|at|on|for|from|and|et|mais|but|or|ou|so|donc|du|alors|as|comme|avec|with|last|this|that|cette|ce|quand|qd|when|which|qui|then|puis|to|i|im|je|j|jai|jpeux|is|was|est|etait|did|does|ca|c|cela|the|l|le|la|pour|pr|apres|after|before|avant|lors|obtenu\w*|obtained|par|by|via|chez|hier|yesterday|today|aujourd|maintenant|now|suffi\w*|enough|valid\w*|pass(?:e|ed)?|fail(?:ed)?|get|gets|too|aussi|already|deja|points?|pts?|he|she|il|elle|on|nous|we|they|can|may|peut|puis|peux|out|despite|malgre|because|car|parce|si|if|while|donne\w*|not|pas|toujours|even|meme|sans|without|ds|first|compte|counts?|turned|became|becomes?|devient|est-ce|de moyenne|set|fixee?|defini\w*|chosen|decide\w*|souhait\w*|veut|voudrait|wants?|asks?|exige\w*|demand\w*|reclam\w*|fancies|vise|go|good|ok|okay|lol|svp|pls|please|peut-|whereas|alors)\b)/;
const WISHED =
  /\b(?:pour|to|for|tent\w*|vis\w*|aim\w*|reach\w*|avoir|get|getting|obtenir|monte\w*|gratt\w*|esper\w*|hop(?:e|es|ed|ing)|wants?|veu[tx]|voudrai[st]|passer(?: a)?|passe a|goes? to|devenir|devenu|become|becomes|became|arrond\w*|round\w*|remont\w*|raise\w*|raising|bump\w*|turned into|turns into|into|changed|instead of|au lieu d[e']|plutot que|towards|vers|like)(?: (?:it|him|her|me|le|la|lui|up|down|to|a|an|un|une|avoir|get|d'|de|en|at|have|students?|etudiante?s?|mark|note|grade|my|his|her|ma|sa|score|of))* ?$/;
/** Nothing that is told, but a limit, or a value that somebody does not have. */
const BOUND =
  /(?:\b(?:more than|over|above|below|beneath|plus d[e']|plus qu[e']|at least|au moins|less than|under|moins d[e']|au[ -]?dela d[e']|au-dessus d[e']|en dessous d[e']|en-dessous d[e']|sous|beyond|up to|jusqu'a|max(?:imum)?(?: d[e'])?|minimum(?: d[e'])?|at most|au plus|superieure? (?:ou egale? )?a|inferieure? (?:ou egale? )?a|entre|between|limite?e? (?:a|to)|exceed\w*|depass\w*|plafonn?\w* a|capped at|only count|every|each|chaque|another|extra|pas|not|never|jamais|(?:is|was|did|does|do|has|have|had|are|were|ca|wo|would|could)n'?t|presque|almost|nearly|environ|about|around)|[<>≤≥~])(?: (?:eu|got|get|obtenu|have|had|a|un|une|an|the|les|la|que|only|seulement|note de|mark of))*\s*$/;

const PASS_MARK =
  '(?:barres?|seuils?|bar|thr?esh?h?olds?|cut-?offs?|pass(?:ing)?[ -](?:mark|grade|score)s?|note (?:minimale|minimum|exigee|requise|de passage|demandee)|minimum (?:mark|grade)|required (?:mark|grade)|mark (?:required|needed)|validation|requirement|exigence)';
const PASS_BEFORE = new RegExp(
  `\\b${PASS_MARK}(?: (?:de|of|is|est|etait|was|at|a|set|fixee?|mise?|placed?|for|pour|the|la|le|l'|ce|this|that|exam\\w*|certif\\w*|cours|course|mooc|qui|which|by|par|team|equipe|prof|teachers?|dans|in|documents?|un|une|an|du|d')){0,8} ?[:=,(]? ?(?:a|de|of|at|is|est)? ?$`,
);
const PASS_AFTER =
  /^ (?:(?:est|is|was|etait|as) )?(?:(?:la|le|the|as the|as a) (?:barre|seuil|bar|threshold|pass(?:ing)? mark|cut-?off)|requise?s?|required|needed|(?:exigees?|exige|demandees?|demande)(?= ?(?:$|[,:)]| (?:en|par|pour|dans|selon)\b)))/;
/** "12 to pass", "10/20 pour valider". */
const TO_PASS =
  /^ (?:pour|to|for) (?:(?:le|la|l'|the|be|etre|avoir|get|obtenir|passing) ?)*(?:ue\b|unite|exam|valid\w*|pass\w*|reuss\w*|certif\w*|diplom\w*|get through)/;
const NEEDED =
  /\b(?:need(?:s|ed)?|requires?|il (?:me |nous |lui )?(?:faut|fallait|faudrait)|y (?:faut|fallait)|exige\w*|demande\w*|must have|doi[st] avoir)(?: (?:un|une|a|an|avoir|to have|to get|at least|au moins|minimum|exactly|note de|mark of))* $/;
/** What a mark is needed for: to pass, and not to be better or to go elsewhere. */
const PASSING =
  /\b(?:valid\w*|pass|passed|passing|certif\w*|reuss\w*|admise?s?|get through|round\w*|arrond\w*|enough|suffi\w*|made it|make it)\b/;
const ELSEWHERE =
  /\b(?:phd|these|doctorat|dossier|mention|visa|erasmus|applica\w*|apply\w*|amelior\w*|improv\w*|better|mieux|candidat\w*|redo\w*|repass\w*)\b/;
/** "faut-il 12 ?", "do we need 12?": a mark that is asked about, and not told. */
const NEED_ASKED =
  /\b(?:faut[- ]il|(?<!\b(?:il|me|nous|lui|y|leur) )faut|(?:do|does|did) (?:[a-z']+ ){1,3}need|must (?:i|we|they) have|est-ce qu'il faut|est ce qu'il faut)(?: (?:un|une|a|an|avoir|to have|to get|at least|au moins|minimum|exactly|note de|mark of))* $/;

const AVERAGE_BEFORE =
  /\b(?:moyennes?|moy|average|averaged|averaging|avg|weighted mean)(?: (?:ponderee|weighted|finale?|mark|grade|score|de|d'|est|is|was|of|a|at|comes?|came|out|etait|j'ai|i|got|eu|on|for|the|my|pour|l'|exam\w*|exercises?|exercices?|notes|marks|:|=|pile|juste|exactly|just|only|works|to))*[ :=(]*$/;
const AVERAGE_AFTER =
  /^(?: points?)? ?(?:de |of |in |as (?:an |my |the )?|d'|en |is my |est ma )?(?:weighted )?(?:moyenne|moy|average|avg)\b/;
/** An average over more than one exam. */
const OVERALL = /\b(?:overall|generale?|gen|annuel\w*|annual|semest\w*|annee|year|term)\b/;
const OVERALL_BEFORE = new RegExp(`${OVERALL.source}[^.?!;]{0,25}$`);
const OVERALL_AFTER = new RegExp(`^[^.?!;,]{0,20}${OVERALL.source}`);

const HOW =
  '(?: (?:me|moi|him|her|us|pile|juste|exactement|exactly|just|only|seulement|que|un|une|a|an|note de|une note de|a mark of|mark of|grade of|a grade of|la note de|tout|only a|straight))* ?$';
const GOT = new RegExp(
  `\\b(?:eu|u|obtenu|obtient|obtenait|got|gotten|scor\\w+|decroch\\w*|chope|recolte|earned|notee?s?|graded|marked|finished with|ended up with|fini a|termine a|fini avec|sorti avec)${HOW}`,
);
const GIVEN = new RegExp(
  `\\b(?:gets|tape|ramene|recu|received|awarded|achieved|managed|mis|attribue\\w*|given|gave|donne|affiche|shows?|reads?|indique)${HOW}`,
);
/** "Les autres en ont eu quinze": so many of something. */
const OF_THEM = /\ben (?:ai|as|a|avons|avez|ont|avait|avais) (?:eu|recu|obtenu|fait)(?: que)? $/;
/** Where a zero is a sanction, or is asked about. */
const ZEROED =
  /\b(?:absen\w*|fraud\w*|trich\w*|cheat\w*|plagi\w*|copied|copie\w*|missed|manque\w*|sanction\w*|skip\w*|sick|malade|turned in|gave in)\b/;
const HAS =
  /\b(?:ai|jai|g|have|had|has|ve|as|avais|avait|aurai|aura|aurais|an|un|une|mon|my|his|her|son|c'est|was|were|est a|suis a|(?:il|elle|qui|on|eleve|etudiante?|collegue|pote|candidate?|auditeur|auditrice|amie?|copain|copine|fils|fille) a)(?: (?:juste|pile|exactement|exactly|just|only|seulement|que|un|une|an|a|la note de|note de))* $/;
const AT =
  /\b(?:a|with|avec|at)(?: (?:juste|pile|exactement|exactly|just|only|seulement|que|un|une|an|a|la note de|note de))* $/;
const NOTED =
  /\b(?:notes?|marks?|grades?|scores?)(?: (?:de|of|is|was|est|etait|finale?|final|a|an|un|une|que|only|just|juste|exactly))* ?[:=(]? ?(?:de |of )?$/;
/** "14, 9 and 11": more of the same. */
const LISTED = /^\s?(?:,|et|and|ou|or|then|puis|ensuite|vs|&|\/)(?: (?:and|et|puis|then))? $/;

const SUBJECT =
  "(?:(?:de |of |from )?(?:les |the |mes |my |nos |our |autres |other |these |ces |seule?s? |single |lone |only )?(?:voix|votes?|membres?|members?|jury members?|people|ppl|personnes?|persons?|us|them|d'entre (?:nous|eux)|of (?:us|them|the members)|collegues?|colleagues?|profs?|professors?|enseignants?|teachers?|jures?|jurors?|attendees|du jury|of the jury|du panel))";
const COPULA =
  "(?:(?:sont|est|etaient|etait|seront|are|is|were|was|will|be|ont|a|have|has|had|ayant|qui|who|se|s'est|m'est|can|could|peuvent|pouvaient|only|seulement|deja|already|actually|confirmed|tous|all)\\b ?)";
const said = (words: string) => new RegExp(`^ ?(?:${SUBJECT} ?){0,3}${COPULA}{0,4}(?:${words})`);

const FOR = said(
  "votent pour\\b|vote[nd]? pour\\b|voted? (?:for|yes|oui|in favou?r)\\b|voting (?:for|yes)\\b|pour\\b(?! (?:cent|que|moi|nous|etre|avoir))|for\\b(?! (?:an?|me|us|years?|months?|one)\\b)|in favou?r|en faveur|favorables?|oui\\b|yes\\b|valide(?:nt)?\\b|validates?\\b|(?:veulent|voulaient|veut|want|wants|wanted|souhaite(?:nt)?) (?:to )?(?:(?:le|la|l'|lui|the|it|him|her) ?)?(?:valid|award|pass|accord|adopt|grant|donner|give|admit|accept)|approuv|approve|d'accord\\b",
);
const AGAINST = said(
  "votent contre\\b|vote[nd]? contre\\b|voted? (?:against|no|non)\\b|voting (?:against|no)\\b|contre\\b|against\\b|opposed\\b|oppos|defavorables?|non\\b|no\\b|noes\\b|don'?t\\b|do not\\b|doesn'?t\\b|refuse|ne (?:veulent|veut|valident|valide|sont|voulaient) pas|(?:veulent|veut) pas|(?:veulent|veut|want|wants) (?:to )?(?:l'|le |la )?(?:ajourn|refus|rejet|reject|fail)|not\\b|s'oppos|reject|disagree|pas d'accord",
);
const ABSTAINING = said("abst|s'abst|blancs?\\b|blank");
const PRESENT = said(
  'presents?\\b|la\\b(?! moitie)|here\\b|there\\b|attend|show(?:ed)? up|turn(?:ed)? up|came\\b|come\\b|coming\\b|make it\\b|made it\\b|en salle|in person|in the room|in attendance|autour de la table|(?:around|at) the table|connecte|connected|on (?:zoom|teams)|sur (?:zoom|teams)|venus?\\b|siegent|sieged|available|dispo|confirme|confirmed|in all\\b',
);
/** "un présent", "un seul membre en salle": one that is counted, and no article. */
const ONE_PRESENT =
  /^ (?:(?:seule?|single|lone) (?:(?:membre|member|personne|person|profs?|professor|enseignante?|teacher) )?(?:(?:est|etait|is|was|a ete) )?(?:presente?|present|venue?|en salle|dans la (?:salle|piece)|in the room|la|here|there)\b|(?:(?:membre|member) )?(?:presente?|present)\b)/;
const ONLY = /\b(?:only|just|juste|seulement|que|qu')(?: (?:un|one))? ?$/;
/** A meeting of a jury, or a vote. */
const MEETING = new RegExp(`${JURY.source}|\\b(?:vot\\w*|abst\\w*)\\b`);
const MISSING = said(
  "absente?s?\\b|excuse|missing\\b|can'?t\\b|cannot\\b|can not\\b|unable|away\\b|empeche|manqu|not (?:coming|available|there)|pas (?:la|venus?|dispo)|indispon|declin|cancel|gone\\b|ne (?:peuvent|viennent|sont) pas|n'(?:ont|etaient) pas",
);
const ATTENDING_BEFORE =
  /\b(?:on (?:est|etait|sera|n'est|n'etait|serait)|nous (?:sommes|etions|serons)|we(?:'re| are| were|'ll be))(?: (?:bien|encore|toujours|que|plus que|seulement|only|just|still|qu'|now|donc))* ?$/;
const THERE_ARE =
  /\b(?:there (?:are|were|will be)|y (?:a|avait|aura)|ya)(?: (?:only|just|que|seulement|toujours))* ?$/;
const AS_MEMBERS =
  /^ (?:membres?|members?|personnes?|people|profs?|collegues?|colleagues?|of us|d'entre nous|jurors?)\b/;
const SITTING_BEFORE =
  /\b(?:sieg\w*|deliber\w*|tenue?|reunie?|sit|sits|sat|meet|meets|met|decid\w*|held|valid\w*|se tenir|se reunir|go ahead)(?: [a-z']+){0,3} (?:a|with|avec|by|que|a seulement|with only|with just)(?: (?:only|just|seulement))? $/;
/** "tenu avec deux enseignants", "siéger à deux ?" */
const AS_PEOPLE =
  /^ ?(?:$|[,:)]|(?:(?:seule?s?|single|only|alone) )?(?:membres?|members?|personnes?|persons?|people|profs?|professors?|enseignants?|teachers?|lecturers?|collegues?|colleagues?|jures?)\b|seulement|only|alone|au lieu)/;
const AT_MEETING =
  /^(?: ?(?:$|[,;:!?.)-])| (?:(?:membres?|members?|personnes?|people|profs?|of us|d'entre nous) ?)?(?:$|[,;:!?.)]| (?:au|a la|dans le|sur|at|on|in|ce|this|hier|yesterday)\b)| (?:au|a la|at|in|on|of us|dans|sur|pour le jury|pour delib\w*|ce matin|this morning|hier|yesterday|et|and|dont)\b)/;

const MEMBERS_BEFORE =
  /\b(?:jur(?:y|ys)|board|panel)(?: (?:imt|utc|du|de|des|module|module's|etudes|l'uv|mon|my|our))*(?: (?:de|of|compte|comprend|comporte|compose de|counts))(?: (?:bien|only|seulement|just|exactly))? $/;
/** "1 présent sur 4". */
const OUT_OF_THEM =
  /\b(?:presente?s?|present|membres?|members?|represented|representee?s?|personnes?|people|profs?|connectee?s?|venus?|here|there)\b[^.?!;,]{0,15} (?:sur|out of)(?: (?:les|the|nos|our))? $/;
const IN_TOTAL =
  /^(?: (?:membres?|members?|personnes?|people|jures?))?(?: (?:du|de|au|of|on|in) (?:the )?(?:jury|board|panel))? (?:au total|en tout|in total|in all|total|altogether|all told)\b/;
const MEMBERS_AFTER =
  /^(?:[- ]member (?:jury|board|panel)| (?:membres?|members?)(?= ?(?:$|[,:)]| (?:du|de mon|au|of the|of our|on the|on our|in the) (?:jury|board|panel)| ou| or)))/;

const PROXIES =
  /^ (?:(?:seule?s?|single|signed|ecrites?|valables?|autres?) )*(?:procur\w*|procu\b|pouvoirs?\b|prox(?:y|ys|ies)\b|mandats?\b|mandates\b|powers? of attorney)/;
const REPRESENTED = /^ (?:(?:membres?|members?|autres?|others?) )?(?:represente\w*|represented)\b/;
const SINGLE_PROXY = /^ (?:seule?|single|lone) (?:procur\w*|procu|pouvoir|proxy|mandat)\b/;
const HOLDS =
  /\b(?:detien\w*|deten\w*|hold\w*|held|carr\w*|porte\w*|a|ai|has|have|had|avec|with|having|recu\w*|recevoir|recei?ve\w*|accept\w*|got|cumul\w*|arrive avec|came (?:in )?with|comes with|rassembl\w*|collect\w*|dispose\w* de|getting|gets|a deja|en)(?: (?:deja|already|juste|just|only|que|seulement|as many as))* $/;
/** "2 procurations pour le même membre". */
const ONE_HOLDER = new RegExp(
  `${PROXIES.source}[^.?!;]{0,40}\\b(?:same (?:holder|person|member)|(?:meme|mm|seule?) (?:membre|personne|porteur|prof\\w*|collegue|tete)|a mon nom|in my name|for (?:me|one member)|to (?:one|me|a single)|pour moi)\\b`,
);

const TESTS =
  /^ (?:(?:graded|marked|small|single|seule?s?|unique|separate|distinct\w*|different\w*|written|new|ecrits?|petits?|petites?|mini|continuous|coursework|in-class|only|vraies?|bonnes?) ){0,2}(?:notes?|marks?|grades?|controles?|tests?|interros?|interrogations?|epreuves?|evals?|evaluations?|devoirs?|moyens? d'evaluation|means of assessment|assessments?|assignments?|exam(?:en)?s?|examinations?|quiz(?:zes)?|partiels?|ds|cc|qcm|finals?)\b(?! (?:perdue?s?|de (?:plus|retard)|later|more))/;
/** Exams that fall together: how many a unit has is not told. */
const CLASHING =
  /\b(?:(?:meme|mm|same) (?:jour|heure|temps|moment|day|time|slot|hour|saturday|samedi|matin)|at once|overlap\w*|chevauch\w*|superpos\w*|simultan\w*|clash\w*|collid\w*|parallel\w*|interverti\w*|d'affilee|in a row|back to back)\b/;
const ASSESSED =
  /\b(?:cc|continu\w*|coursework|ue|uv|modules?|unit[es]?s?|semest\w*|term|notes?|marks?|grad\w*|enough|suffi\w*|assez|minimum|cevu|moyens?|assess\w*|evaluat\w*|evals?|matieres?|subjects?|courses?|cours|average|moyenne)\b/;
const SINGLE_TEST =
  /^ (?:(?:seule?|single|unique|lone|only) )(?:[a-z]+ ){0,1}(?:notes?|marks?|grades?|controle|test|interro\w*|epreuve|eval\w*|devoir|moyen d'evaluation|means of assessment|assessment|assignment|exam\w*|quiz|partiel|ds|cc|qcm|final|paper)\b/;
/** "Is one mark enough?" */
const ONE_ENOUGH =
  /^ (?:[a-z]+ ){0,2}(?:marks?|grades?|notes?|tests?|controles?|interros?|assessments?|assignments?|quiz|exams?|epreuves?|evals?|devoirs?)\b[^.?!;]{0,25}\b(?:enough|suffic\w*|suffi\w*|assez|worth (?:100|everything|all)|(?:alone|only|all (?:we|you|i) need))\b/;
const SINGLE_BEFORE =
  /\b(?:(?:only|just|juste|seulement)(?: (?:eu|fait|mis|got|had|set|given|one))?|(?:ai|a|as|avons|avez|ont|eu|fais|fait|faisons|mets|met|donne)(?: (?:eu|fait|mis|donne|note))? qu(?:e|'))\s?$/;
/** A mark that is a limit: "floor mark of 7", "note éliminatoire à 6". */
const LIMIT_MARK =
  /\b(?:floor|minim\w*|lowest|plancher|eliminat\w*|knock-?out|hurdle|max\w*|capped?|plafonn\w*)\b[^.?!;,]{0,20}$/;

/** "au 3.2": a section. */
const SECTION = /(?:\b(?:au|aux|du|le|point|clause|chapter|in|of|see|voir|cf|annexe)|§) $/;
/** "8 en compta, …" */
const IN_SUBJECT = /^ (?:en|in) (?!(?:salle|retard|ligne|tout|total|all|a|an|the|une?|person|room)\b)[a-z]/;

/** "8/20 candidats", "15 questions sur 20". */
const OF_THINGS =
  /^ (?:candidate?s?|students?|etudiante?s?|eleves?|people|personnes?|copies|scripts?|questions?|reponses?|answers?|points? (?:manqu|short|missing))\b/;

/** One number at a time: pairs ("2-2") and shares ("two of the four") are read before, in `tally.ts`. */
export const countRules: readonly CountRule[] = [
  // A mark of twenty, whatever it is said of.
  { count: 'unread', of: 'twenty', after: OF_THINGS },
  { count: 'pass', of: 'twenty', before: PASS_BEFORE, when: isMark },
  { count: 'pass', of: 'twenty', after: PASS_AFTER, when: isMark },
  { count: 'unread', of: 'twenty', before: IN_A_PART, when: isMark },
  { count: 'unread', of: 'twenty', after: OF_A_PART, when: isMark },
  { count: 'unread', of: 'twenty', before: NEED_ASKED, when: isMark },
  { count: 'need', of: 'twenty', before: NEEDED, about: PASSING, notAbout: ELSEWHERE, when: isMark },
  { count: 'aside', of: 'twenty', before: NEEDED, when: isMark },
  { count: 'unread', of: 'twenty', after: TO_PASS, notBefore: GOT, when: isMark },
  { count: 'aside', of: 'twenty', before: WISHED, when: isMark },
  { count: 'unread', of: 'twenty', before: BOUND, when: isMark },
  { count: 'unread', of: 'twenty', before: LIMIT_MARK, when: isMark },
  { count: 'unread', of: 'twenty', before: OVERALL_BEFORE, after: AVERAGE_AFTER, when: isMark },
  { count: 'unread', of: 'twenty', after: OVERALL_AFTER, when: isMark },
  { count: 'average', of: 'twenty', before: AVERAGE_BEFORE, notBefore: OVERALL_BEFORE, when: isMark },
  { count: 'average', of: 'twenty', after: AVERAGE_AFTER, when: isMark },
  { count: 'resit', of: 'twenty', after: after(SECOND_SESSION), when: isMark },
  { count: 'first', of: 'twenty', after: after(FIRST_SESSION), when: isMark },
  { count: 'resit', of: 'twenty', before: inSession(SECOND_SESSION), when: isMark },
  { count: 'first', of: 'twenty', before: inSession(FIRST_SESSION), when: isMark },
  { count: 'mark', of: 'twenty', when: isSomeMark },
  { count: 'mark', of: 'twenty', before: GOT, notAbout: ZEROED, when: isZero },

  // Votes.
  { count: 'for', after: FOR, about: BALLOT, when: isPeople, articles: true },
  { count: 'abstaining', after: ABSTAINING, when: isPeople, articles: true },
  { count: 'against', after: AGAINST, about: BALLOT, when: isPeople, articles: true },

  // Proxies.
  { count: 'unread', before: BOUND, after: PROXIES },
  { count: 'held', before: HOLDS, after: PROXIES, when: isPeople, articles: true },
  { count: 'held', after: ONE_HOLDER, when: isPeople },
  { count: 'held', before: ONLY, after: PROXIES, when: (value) => value === 1, articles: true },
  { count: 'held', after: SINGLE_PROXY, when: (value) => value === 1, articles: true },
  { count: 'represented', after: PROXIES, about: JURY, when: isPeople, articles: true },
  { count: 'represented', after: REPRESENTED, about: JURY, when: isPeople, articles: true },

  // Members of a jury.
  { count: 'members', before: MEMBERS_BEFORE, when: isPeople },
  { count: 'members', before: OUT_OF_THEM, about: JURY, when: isPeople },
  { count: 'members', after: IN_TOTAL, about: JURY, when: isPeople },
  { count: 'unread', before: BOUND, after: PRESENT, about: MEETING },
  { count: 'present', after: PRESENT, about: MEETING, when: isPeople },
  { count: 'present', after: ONE_PRESENT, about: MEETING, when: isPeople, articles: true },
  { count: 'present', before: ONLY, after: PRESENT, about: MEETING, when: isPeople, articles: true },
  { count: 'unread', before: BOUND, after: MISSING, about: JURY },
  { count: 'missing', after: MISSING, about: JURY, when: isPeople },
  { count: 'present', before: SITTING_BEFORE, after: AS_PEOPLE, about: JURY, when: isPeople, articles: true },
  { count: 'present', before: ATTENDING_BEFORE, after: AT_MEETING, about: JURY, when: isPeople },
  { count: 'present', before: THERE_ARE, after: AS_MEMBERS, about: JURY, when: isPeople },
  { count: 'members', after: MEMBERS_AFTER, about: JURY, when: isPeople },

  // Tests and marks of a unit, counted.
  { count: 'unread', before: BOUND, after: TESTS },
  { count: 'aside', after: TESTS, about: CLASHING },
  { count: 'tests', after: SINGLE_TEST, about: ASSESSED, when: isPeople, articles: true },
  { count: 'tests', after: ONE_ENOUGH, about: ASSESSED, when: (value) => value === 1, articles: true },
  {
    count: 'tests',
    before: SINGLE_BEFORE,
    after: TESTS,
    about: ASSESSED,
    when: (value) => value === 1,
    articles: true,
  },
  { count: 'tests', after: TESTS, about: ASSESSED, when: (value) => isPeople(value) && value > 0 },
  { count: 'aside', after: TESTS },

  // Marks that do not say of how many.
  { count: 'pass', before: PASS_BEFORE, notBefore: / by $/, after: ALONE, when: isMark },
  { count: 'pass', after: PASS_AFTER, about: MARKS, notAbout: JURY, when: isSomeMark },
  { count: 'unread', before: NEED_ASKED, when: isMark },
  { count: 'need', before: NEEDED, after: ALONE, about: PASSING, notAbout: ELSEWHERE, when: isMark },
  { count: 'aside', before: NEEDED, after: ALONE, about: MARKS, when: isMark },
  { count: 'unread', after: TO_PASS, notBefore: GOT, about: MARKS, when: isMark },
  { count: 'unread', before: BOUND },
  { count: 'unread', before: LIMIT_MARK, after: ALONE, when: isMark },
  { count: 'unread', after: /^ ?(?:points?|pts?)\b(?! (?:de moyenne|sur|out of))/ },
  { count: 'unread', before: IN_A_PART, after: ALONE, about: MARKS, when: isMark },
  { count: 'unread', after: OF_A_PART, about: MARKS, when: isMark },
  { count: 'unread', before: OVERALL_BEFORE, after: AVERAGE_AFTER, when: isMark },
  { count: 'unread', before: AVERAGE_BEFORE, after: OVERALL_AFTER, when: isMark },
  {
    count: 'unread',
    after: new RegExp(`${AVERAGE_AFTER.source} (?:generale?|du semestre|de l'annee|annuelle)`),
    when: isMark,
  },
  { count: 'average', before: AVERAGE_BEFORE, notBefore: OVERALL_BEFORE, after: ALONE, when: isMark },
  { count: 'average', after: AVERAGE_AFTER, when: isMark },
  { count: 'aside', before: WISHED, after: ALONE, about: MARKS, when: isMark },
  { count: 'resit', after: after(SECOND_SESSION), about: MARKS, when: isMark },
  { count: 'first', after: after(FIRST_SESSION), about: MARKS, when: isMark },
  { count: 'resit', before: inSession(SECOND_SESSION), after: ALONE, about: MARKS, when: isMark },
  { count: 'first', before: inSession(FIRST_SESSION), after: ALONE, about: MARKS, when: isMark },
  { count: 'unread', before: OF_THEM, after: ALONE },
  { count: 'mark', before: GOT, after: ALONE, when: isSomeMark },
  { count: 'mark', before: GOT, after: ALONE, notAbout: ZEROED, when: isZero },
  { count: 'mark', before: GIVEN, after: ALONE, about: MARKS, when: isSomeMark },
  { count: 'mark', before: NOTED, after: ALONE, when: isSomeMark },
  { count: 'mark', before: HAS, after: ALONE, about: MARKS, when: isLikelyMark },
  { count: 'mark', before: HAS, after: ALONE, when: isDecimalMark },
  // "à deux" on a jury is no mark.
  {
    count: 'mark',
    before: AT,
    after: ALONE,
    about: MARKS,
    notAbout: JURY,
    notClock: true,
    when: isFairMark,
  },
  { count: 'mark', before: /^ $/, after: IN_SUBJECT, about: MARKS, notAbout: JURY, when: isMark },
  { count: 'mark', notBefore: SECTION, after: ALONE, about: MARKS, when: isDecimalMark },
];

/** After two numbers of votes: the first is that of those in favour. */
const IN_FAVOUR = /^ (?:voix |votes? )?(?:en faveur|pour\b|in favou?r|for\b)/;

export { AGAINST, ALONE, BOUND, FOR, IN_FAVOUR, LISTED, MARKS, MISSING, VOTE };
