import type { TopicId } from '../../../rules/topics/index.ts';
import { fold } from './clean.ts';
import { clockOfIso, minutesBetween, type Clock } from './clock.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';

/** What a question tells of the times of an exam. Durations are minutes, times of day minutes after midnight. */
export interface Times {
  readonly duration_min?: number;
  /** Minutes after the start at which somebody arrives. */
  readonly delay_min?: number;
  /** Minutes since the start for somebody who is in the room. */
  readonly elapsed_min?: number;
  /** Minutes since the start where the wording does not tell which of the two is meant: the topic does. */
  readonly since_start_min?: number;
  /** Share of the exam that is gone ("half way through"), from 0 to 1, where its length is not told. */
  readonly share_gone?: number;
  /** Like the above, counted from when the papers were handed out, where the question gives both times. */
  readonly since_papers_min?: number;
  readonly start?: number;
  readonly end?: number;
  /** When the papers were handed out. */
  readonly papers?: number;
  /** When somebody arrives or leaves, or what time it is. */
  readonly moment?: number;
}

/** The facts of rules/facts.ts that times of an exam give. */
export interface TimeFacts {
  duration_min?: number;
  delay_min?: number;
  elapsed_min?: number;
}

/**
 * Times as facts, once it is known what the question is about: a time since the start is a delay for somebody who
 * arrives, and time gone for somebody who is in. `from` tells what a regulation counts from (UTC: the papers).
 */
export function timeFacts(times: Times, topic: TopicId, from: 'start' | 'papers' = 'start'): TimeFacts {
  const arriving = topic === 'late-entry';
  const counted = from === 'papers' ? times.since_papers_min : undefined;
  // Whether a time of day is that of an arrival or of an exit, the topic tells better than the words near it.
  const begun = times.start ?? times.papers;
  const byClock =
    times.moment === undefined || begun === undefined || times.moment < begun
      ? undefined
      : times.moment - begun;
  const own = arriving ? times.delay_min : times.elapsed_min;
  const since = counted ?? own ?? times.since_start_min ?? byClock;
  return {
    ...(times.duration_min === undefined ? {} : { duration_min: times.duration_min }),
    ...(since === undefined ? {} : arriving ? { delay_min: since } : { elapsed_min: since }),
  };
}

/** Lengths of exams that stand for all others, in minutes. */
const LENGTHS = [30, 60, 90, 120, 180, 240, 300, 480];

/** The facts of an exam of which only a share is told to be gone: one case for each length that it may have. */
export function timeCases({ share_gone: share, duration_min, elapsed_min }: Times): readonly TimeFacts[] {
  if (share === undefined || duration_min !== undefined || elapsed_min !== undefined) return [];
  return LENGTHS.map((minutes) => ({ duration_min: minutes, elapsed_min: share * minutes }));
}

/** What a duration is said of. */
type Length = 'duration' | 'share' | 'late' | 'since' | 'remaining' | 'other' | 'unsaid';
/** What a time of day is said of. `exam` is the time next to the exam's name ("the 9 o'clock exam"). */
type Event = 'start' | 'exam' | 'papers' | 'end' | 'arrival' | 'leaving' | 'now' | 'other' | 'unsaid';
type About = 'arriving' | 'leaving' | null;

/** A quantity with the words around it, up to the next quantity or the end of the sentence. */
interface Mention {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 70;
/** Minutes before the start at which people wait at the door. */
const EARLY_AT_THE_DOOR = 60;

const EXAM =
  '(?:exam(?:en|ination)?s?|exem|epreuves?|epreves?|papers?|tests?|finals?|midterms?|partiels?|ds|quiz|controles?|assessments?|sitting|oral|oraux|ecrits?|viva|devoirs?|mock|interro|concours|evaluations?|eval|medians?|qcm|tp|mooc|sujets?)';
/** A word that may stand between an exam's name and its duration ("maths", "written"), unlike these. */
const FILLER =
  "(?!(?:in|into|after|late|left|gone|before|to|of|for|and|on|at|since|by|with|is|was|i|he|she|we|they|my|the|a|an|il|elle|on|je|j|de|d|du|des|sur|avec|apres|avant|pour|dans|depuis|et|ou|mais|retard|commence\\w*|debut\\w*|start\\w*|beg[aiu]n\\w*|est|etait|au|aux|que|qui|if|when|si|quand|there|here|break|pause)\\b)[a-z'-]+";
const ARTICLE = "(?:a |an |une? |the |la |le |les |l'|my |mon |ma |mes |notre |our |its )?";
const BOUND =
  /(?:\b(?:more than|over|plus d[e']|plus qu[e']|at least|au moins|less than|under|moins d[e']|au[ -]?dela d[e']|beyond|up to|jusqu'a|max(?:imum)?(?: d[e'])?|minimum(?: d[e'])?|at most|au plus|within|sous|longer than|shorter than|d'ici|every|toutes les|superieure? a|inferieure? a|limite?e? (?:a|to)|exceed\w*|depass\w*)|[<>≤≥])\s*(?:a |an |une? |the |les |la )?$/;
const APPROXIMATELY =
  /(?:\b(?:environ|about|around|roughly|approximately|approx|presque|nearly|almost|just|only|seulement|juste|exactly|exactement|precisely|quasi|quasiment|genre|like|maybe|peut[ -]etre|a peine|barely|some|already|deja|at about)|~|≈)\s*$/;
const FIRST = /\b(?:first|1st|premieres?|premiers?|1ere?|1re|1eres)\s*$/;
const LAST = /\b(?:last|final|dernieres?)\s*$/;

const LATE_AFTER =
  /^[ -](?:too )?(?:late\b|behind\b|tardy|overdue|(?:de |of |d'un )?retards?\b|en retard\b|of (?:delay|lateness)|delay(?:ed)?\b|a la bourre)/;

interface LengthRule {
  readonly role: Length;
  /** Must match the end of the words before. */
  readonly before?: RegExp;
  /** Must match the beginning of the words after. */
  readonly after?: RegExp;
}

/** Tried in order: the first whose words stand around a duration tells what it is said of. */
const lengthRules: readonly LengthRule[] = [
  {
    role: 'other',
    before:
      /\b(?:sortie?s?|partie?s?|dehors|absente?s?|toilettes?|wc|out|outside|gone|away|missing|wait\w*|attend\w*)(?: [a-z]+){0,2} (?:depuis|for|since|il y a|ca fait) $/,
  },
  { role: 'late', after: /^ dans la (?:vue|tronche|gueule)/ },
  {
    role: 'late',
    before:
      /\b(?:miss(?:ed|ing)?|loupe\w*|rate|rater|manque|manquer)(?: (?:the|les|la|mes))?(?: first| premieres?)? $/,
  },
  {
    role: 'since',
    before:
      /(?:start|beg[aiu]n|kick|handed|given|went|got (?:the|our)|distribu|opened|commenc|debut|demarr|lanc)/,
    after: /^ ago\b/,
  },
  { role: 'since', before: /(?:commenc|debut|demarr|distribu|lanc)\w*[^.]{0,25}il y a $/ },
  {
    role: 'since',
    after:
      /^ que (?:(?:l'(?:epreuve|examen|exam)|le (?:partiel|test|ds)|la compo)[^.]{0,25}|(?:ca|c'|cela) ?(?:a |est )?(?:deja )?)(?:commenc|debut|demarr|lanc)/,
  },
  // "20 minutes que l'exam de 3 h a commencé".
  {
    role: 'since',
    after: /^ que (?:l'(?:epreuve|examen|exam)|le (?:partiel|test|ds)|la compo)(?: d[e'] ?)?$/,
  },
  {
    role: 'since',
    before: /il y a $/,
    after: /^ (?:que |qu'|l'(?:epreuve|examen) )[^.]{0,25}(?:commenc|debut|demarr)/,
  },
  {
    role: 'remaining',
    after:
      /^ (?:left\b(?! (?:the|his|her|their|and|ago|after))|remaining|to go\b|before (?:the |it |my )?(?:end|finish|close)|avant (?:la |sa )?fin|restante?s?|(?:until|till|from|to) the end|de la fin)/,
  },
  { role: 'remaining', before: /\breste(?:nt|rait|ra)?(?: (?:plus|encore|que|moins))* $/ },
  {
    role: 'since',
    after:
      /^ (?:after|past|since|from) (?:the |its |an? |my |our )?(?:official |scheduled |actual )?(?:start\w*|beg[aiu]n\w*|kick|opening|everyone|everybody|others|seeing|reading|handing|distribution|(?:first )?(?:papers?|subjects?) (?:w|a|h|g)|(?:they|we|you|the [a-z]+)(?:'d|'ve| had| have)? (?:hand|g[ai]v|pass|deal|dealt|distribut|start|beg)|it (?:had |has )?(?:start|beg)|we (?:start|beg)|(?:having )?start|(?:final |mid-?term |written |oral )?(?:exam|test|paper|final|midterm|sitting)s?(?: has| had|'s)? (?:start|beg|was h|were h|kick))/,
  },
  {
    role: 'since',
    after:
      /^ (?:a peine |seulement |juste )?(?:apres|depuis) (?:le (?:debut|depart|demarrage|lancement|commencement|top)|la distribution|l'(?:ouverture|heure|horaire|debut)|que |qu'|avoir (?:lu|vu|commence)|tout le monde|les autres|distribution|debut)/,
  },
  {
    role: 'other',
    after:
      /^ (?:ago\b|before\b|avant\b|early|earlier|en avance|d'avance|a l'avance|in advance|of notice|supplementaires?|extra\b|de plus|en plus|more\b|de rab|breaks?\b|pauses?\b|de pause|walk|away|from (?:here|the)|dehors|outside|aux? (?:toilettes?|wc)|(?:in|at|to) the (?:loo|toilet|bathroom|corridor|restroom|wc)|d'absence|de (?:trajet|marche|route|bus|train|metro|tolerance|battement)|drive|rule\b|limit\b|window|tolerance|grace|slot|apres la fin|after (?:the )?(?:end|results?|exam|test|paper)\b|qu'(?:il|elle|on|ils|elles) (?:est|sont|etait|a) (?:dehors|sorti|parti|aux|absent)|que j'(?:attend|etais)|per\b|each|chacune?|minimum|maximum|max\b|or more|or less|ou (?:plus|moins)|et plus|a pied|en voiture|of (?:walking|travel))/,
  },
  {
    role: 'since',
    after:
      /^(?: into\b| in(?=\s*$|\s*[,;:()\]"-]| to\b| a\b| an\b| the (?:exam|test|paper|final|sitting)| my| of\b| and\b| for\b| can\b| may\b| is\b| are\b| if\b| when\b| he\b| she\b| i\b| we\b| they\b| already| now| on\b| with\b| at\b| but\b| so\b| because\b| since\b| as\b| after\b| some| one| another)| after(?=\s*$|\s*[,;:)])| apres(?=\s*$|\s*[,;:)])| (?:(?:is|are|have|has|had) )?(?:now |already )?(?:gone|elapsed)\b| (?:have |has )?(?:already )?passed| (?:deja )?ecoulees?|(?: (?:sont|est|se sont))? (?:deja )?passees?\b| d'(?:epreuve|examen|exam) (?:ecoule|passe)| through\b| de passe| d'une (?:epreuve|session)| d'un (?:exam|partiel|ds|controle))/,
  },
  {
    role: 'late',
    after: LATE_AFTER,
  },
  {
    role: 'late',
    before: new RegExp(
      `\\b(?:late|lateness|retards?|delay(?:ed)?|a la bourre|behind)(?: (?:by|of|is|was|est|etait|sera|serait|de|d'|prevu|total|estime|like))*\\s?[:=,(~-]?\\s?(?:d')?${ARTICLE}$`,
    ),
  },
  {
    role: 'duration',
    after: new RegExp(
      `^[ -](?:long\\b|de duree|in length|(?:${FILLER}[ -]){0,2}(?:${EXAM}|one)\\b(?! (?:start|beg|commenc)))`,
    ),
  },
  {
    role: 'since',
    before: new RegExp(
      `(?:\\b(?:after|apres|au bout d[e']|(?:ca|cela) fai(?:t|sait)(?: que| qu'| seulement)?|voila|depuis|since|(?:been|going|running|in|writing|working|sitting) for|been(?: (?:at it|in|in there|in here|going|writing|sitting|working)(?: for)?)?|s'est (?:ecoule|passe))|\\bt ?\\+) ?(?:deja |already )?(?:d')?${ARTICLE}$`,
    ),
  },
  {
    role: 'since',
    before:
      /\b(?:finish\w*|done|fini\w*|termine\w*|boucle\w*|plie\w*|repondu|answered|torche\w*|expedie\w*|wrapped|nailed)(?: \w+){0,3} (?:in|en) $/,
  },
  { role: 'since', before: /\b(?:at|by|around|reached?) (?:the )?$/, after: /^[ -]mark\b/ },
  {
    role: 'since',
    before: /(?<!\b(?:in|for|of|into|is|have|has|on|with|got|after|at|takes|y|d') )\b(?:at|a) (?:the |la )?$/,
    after: /^(?! (?:from|de (?:la|chez|l'|mon)|d'ici|away))/,
  },
  { role: 'duration', after: new RegExp(`^ d(?:'|e |u )(?:${EXAM}|compo)`) },
  {
    role: 'duration',
    before: new RegExp(
      `\\b${EXAM}(?: ${FILLER}){0,3}(?: (?:de|d'|of|in|at|en|on|du|d|a|au) ?(?:la |l'|the |my |our )?[a-z-]+){0,2}(?: (?:is|est|was|etait|sera|of|de|that|which|qui|for|lasting|lasts|lasted|dure|fait|faisait|prevue?|pour|sur|scheduled|runs|takes|about|long|total))*(?: d)?\\s?[:=,('~-]?\\s?${ARTICLE}$`,
    ),
  },
  {
    role: 'duration',
    before: new RegExp(
      `\\b(?:dure|duree|durait|durant|durera|last|lasts|lasted|lasting|duration|length|prevue? (?:pour|sur)|scheduled for)(?: (?:for|de|d'|of|is|est|total|totale|prevue|officielle))*\\s?[:=,(~-]?\\s?(?:d')?${ARTICLE}$`,
    ),
  },
  {
    role: 'duration',
    before: new RegExp(
      `\\b(?:sur|for|into|in|pour|dans) (?:une?|a|an|the|le|la|mon|my) ${FILLER}(?: ${FILLER})? (?:de |d'|of )$`,
    ),
  },
  {
    role: 'share',
    before: /\b(?:tiers|third|quart|quarter|moitie|half) (?:of |de |d')(?:a |an |une? |the )?$/,
  },
];

const eventCues: readonly (readonly [Event, RegExp])[] = [
  [
    'papers',
    /\b(?:distribu\w*|(?:eu|recu|got|had|received) (?:les|the|our|nos|le) (?:sujets?|enonces?|(?:question |exam )?papers?|questions)|(?:sujets?|papers?|scripts?|sheets?) (?:went|came) out|(?:sujets?|enonces?|papers?|booklets?)(?: (?:a|ont|was|were|are|est|sont))?(?: ete)? (?:ouverts?|opened)|handed over|enveloppes? ouvertes?|envelopes? (?:was |were )?opened|opened (?:the |our )?envelopes?|ouvert les enveloppes|hand(?:ed|ing|s)? out|given out|dealt|passed out|papers? (?:out|given|distributed|turned over|flipped)|given at|sujets? (?:donnes?|remis|retournes?))/g,
  ],
  [
    'start',
    /\b(?:commenc\w*|debut\w*|demarr\w*|lance\w*|launched|start\w*|begin\w*|began|begun|kick\w*|prevue?|programmee?|scheduled|due|depuis|since|(?:depart|signal|top) (?:a ete |est |etait )?donne|top depart|coup d'envoi)\b/g,
  ],
  ['exam', new RegExp(`\\b${EXAM}\\b`, 'g')],
  ['end', new RegExp(`\\b(?:fin|ends?) (?:de l'|de |du |d'|of (?:the |my )?)${EXAM}\\b`, 'g')],
  [
    'end',
    /\b(?:(?:fin|end) (?:prevue|programmee|annoncee|theorique|officielle|scheduled|planned|time)|(?:pens?|pencils?) down|stylos? poses?|time'?s up)\b/g,
  ],
  [
    'end',
    /\b(?:(?<!\b(?:j'ai|jai|on a|il a|elle a|i'?m|i am|i've|i have|he's|she's|he is|she is|he has|she has) (?:tout |deja |already |just )?)(?:fini\w*|termin\w*|finish\w*)|fin|ends?|ended|ending|until|till?|jusqu\w*|(?:is|be|was|'s) over|closes?|closed|pens? down|pencils? down|stylos? poses?|(?:ramass\w*|releve|collect\w*) (?:les |the |des )?(?:copies|scripts|papers))\b/g,
  ],
  // Who has finished is about to leave; the exam that has finished is over.
  [
    'leaving',
    /\b(?:(?:j'ai|jai|(?:il|elle|on) a|(?:i|he|she|they)(?:'ve|'d|'s| have| had| has)?) (?:[a-z]+ ){0,2}(?:fini\w*|termine\w*|finished|done)|i(?:'m| am| was) (?:all )?(?:done|finished))\b/g,
  ],
  [
    'arrival',
    /\b(?:arriv\w*|arived?|debarqu\w*|present\w*|point\w*|entrer?|entree|entrait|turn\w* up|show\w* up|showed|there|y (?:suis|serai|etre)|(?:suis|serai|serais|sera|est|etais|etre) la|walk\w* in|comes?|came|knock\w*|rock\w* up|toque\w*|reach\w*|g[eo]t in|in at|ma[dk]e it|join\w*|late|retard\w*|appear\w*|walk\w* up|pitch\w* up|at the (?:door|room|hall)|(?:a|devant|franchi\w*|passe\w*) la (?:porte|salle)|outside the (?:door|room|hall)|(?:at|to|outside|reach\w*) (?:the |my )?(?:exam )?(?:door|room|hall|entrance|amphi\w*|lecture (?:hall|theatre))|(?:devant|a l'entree de|dans) (?:l'amphi\w*|la salle))\b/g,
  ],
  [
    'leaving',
    /\b(?:partir|partie?s?|part|partait|filer|sort\w*|quitt\w*|rend\w*|leav\w*|left|hand\w* in|submit\w*|go|goes|gone|step\w* out|walk\w* out|toilet\w*|loo|exit\w*|(?:j'ai|jai|on a|il a|elle a|i'?m|i am|i've|i have|he's|she's|he is|she is|he has|she has) (?:tout |deja |already |just )?(?:fini\w*|termin\w*|finish\w*|done))\b/g,
  ],
  [
    'now',
    /(?:\b(?:it'?s|it is|il est|on est|now|time is|maintenant|says|affiche|indique|actuellement|currently)\b|^ ?(?:la|et) $)/g,
  ],
  [
    'other',
    /\b(?:trains?|bus|rer|metro|tram|convo\w*|summon\w*|invited|woke|reveil\w*|alarm|flight|avion|taxi|uber|car|parking|doctor|medecin|job|work|boss|creche|ecole|lesson|cours|class|rdv|appointment|registration|deadline|next|suivante?|next one|another|autre|rule|regle|limite?|avant|before)\b/g,
  ],
];
const TRANSPORT = /\b(?:trains?|bus|rer|metro|tram|flight|avion|taxi|uber|plane|tube|lift|elevator)\b/;
/** The asker, or the door of the room: not the train that arrives. */
const IN_PERSON =
  /\bj'?arriv|\bje |\bi(?:'ll| will|'m)? |\bme (?:there|in)\b|\bget there\b|\bdoor\b|\bporte\b|\bsalle\b|\broom\b|\b(?:il|elle|he|she) (?:arriv|est|is|was|turn|show)/;
const IN_FIRST_PERSON = /\b(?:i|i'm|i'll|i'd|me|my|je|moi|j'[a-z]+|me suis)\b/;
const EXAM_NEXT = new RegExp(`^[ -]?(?:${FILLER} )?${EXAM}\\b`);
const EVENT_AFTER: readonly (readonly [Event, RegExp])[] = [
  ['start', /^ (?:debut|de debut|le debut|start|beginning)\b/],
  ['other', /^ ?(?:train|bus|rer|metro|flight|class|lesson|alarm|deadline|appointment)\b/],
  ['exam', EXAM_NEXT],
  ['now', /^ (?:now|maintenant|la\b|right now|already)/],
];
/** "à 9h50 je peux entrer ?": the verb comes after the time. */
const ARRIVAL_NEXT =
  /\b(?:arriv|debarqu|present|entrer|entre|rentrer|turn|show|walk(?!\w* out)|come|get in|enter|let|admi|knock|point)/;
const LEAVING_NEXT =
  /\b(?:partir|se leve|stands? up|gets? up|sort|quitt|rend|leav|hand|go out|toilet|loo|exit|step|walk\w* out)/;

const ARRIVING =
  /\b(?:j?arriv\w*|arived?|debarqu\w*|se (?:point|present)\w*|entrer|entree|(?:j'|je |il |elle |on |qui )entre|rentrer(?! chez)|latecomers?|late|retards?|retardataires?|turn\w* up|show(?:s|ed|ing)? up|showed|got there|get(?:s|ting)? in|got in|let \w+(?: \w+)? in\b(?! for)|came in|comes? in|walk\w* in|go(?:ing)? in(?:side)?|still in|sit (?:the|my|it|his|her)|join\w*|enter\w*|admi[ts]\w*|a la bourre|(?:serai|serais|sera|be) (?:la|there)|rock\w* up|allowed in|knock\w*|accepte?r? (?:un|une|le|la|cet|en salle)|appear\w*|walk\w* up|seat (?:him|her|them)|at the door|(?:a|devant|passe\w*|pouss\w*) la porte|frapp\w*|toque\w*|here comes|(?:take|took|taking) (?:him|her|them|me) (?:in|on)|(?:on|ils|elle|il) (?:me |m'|nous )?(?:prend|prenn|accept)\w*|j?serai la|open the door)\b/g;
const LEAVING =
  /\b(?:partir|parti|partie|(?:il|elle|on|qui|candidate?|etudiante?) part|sort\w*|rendre|rend|rends|rendu\w*|quitt\w*|toilet\w*|wc|pipi|loo|bathroom|restroom|washroom|leav\w*|leaves?|left(?! ago)|hand(?:ed|s|ing)? (?:\w+ ){0,2}in|turn(?:ed|s|ing)? (?:it|my \w+|his \w+|her \w+) in|submit\w*|go(?:es|ing)? (?:out|home)|going|walk(?:s|ed|ing)? out|step(?:s|ped|ping)? out|pop(?:s|ped|ping)? out|pee|smoke|clope|cigarette|fini|finie|fini[rs]|termine|done|finished|casser|barrer|filer|s'en (?:va|aller|alla)|m'en aller|pause|break|air|wants? out|(?:go|taken|let) outside|be excused|envie pressante|exit\w*|quit\w*)\b/g;
/** What others did, and what is left: neither tells whether the question is about arriving or leaving. */
const BYSTANDERS =
  /\b(?:(?:no ?body|no one|no candidate|no student|somebody|someone|anyone|anybody|a (?:candidate|student|girl|guy)|un candidat|une candidate|un etudiant|une? fille|quelqu'un|personne|aucun (?:candidat|etudiant))(?: [a-z']+){0,2} (?:left|gone|sorti\w*|parti\w*)|(?:minutes?|mins?|hours?|time) left)\b/g;

/** Words by which the asker's own clock is the moment that is meant; "là" without its accent only where no noun follows. */
const NOW =
  /\b(?:now|just now|maintenant|tout de suite|a l'instant|en ce moment|actuellement|currently)\b|\bla(?:,|\.| ?[?!]|$)|^la,? (?:il|j'|je|c'|on)/;
const NOW_ACCENTED = /(?<![\p{L}-])là(?![\p{L}-])/iu;

/** "halfway through", "aux deux tiers de l'épreuve": how much of the exam is gone. */
const SHARES: readonly (readonly [number, RegExp])[] = [
  [
    1 / 2,
    /\b(?:half ?-?way (?:through|in|into|point)|a mi-?(?: epreuve|temps|parcours|examen)|(?<!(?:limite\w*|jusqu') )(?:a|apres) la moitie)\b/,
  ],
  [
    2 / 3,
    /\b(?:two[ -]thirds (?:of the way |through|in)|(?:apres|au bout des|aux?) (?:deux|2) tiers|aux? 2\/3)/,
  ],
  [1 / 3, /\b(?:a third of the way|one third (?:through|in)|(?:apres un|au bout d'un) tiers)\b/],
  [3 / 4, /\b(?:three[ -]quarters of the way|aux (?:trois|3) quarts)\b/],
  [1 / 4, /\b(?:a quarter of the way|(?:apres un|au bout d'un) quart (?:de l'|d'(?!heure)|du ))/],
];

/**
 * The times that a question gives. `now` is the asker's clock (ISO 8601 with offset): it is the moment where the
 * question says "now" and gives a start, but no time. What fits no role, or is told in two ways, is left out.
 */
export function timesIn(text: string, now?: string | null): Times {
  const folded = withHours(fold(text.replace(/\n/g, ' . ')));
  const quantities = quantitiesIn(folded);
  const share = SHARES.find(([, cue]) => cue.test(folded))?.[0];
  if (quantities.length === 0) return known({ share_gone: share });
  const mentions = quantities.map((quantity, i) => mention(folded, quantities, quantity, i));
  const about = aboutOf(folded);
  const events = eventsOf(mentions);
  const lengths: (Length | null)[] = [];
  mentions.forEach((m, i) =>
    lengths.push(events.taken.has(i) ? null : lengthOf(m, lengths[i - 1] ?? null, about)),
  );
  const minutesOf = (role: Length) =>
    mentions.flatMap(({ quantity }, i) =>
      lengths[i] === role && 'minutes' in quantity ? [quantity.minutes] : [],
    );

  const duration = durationOf(minutesOf, events);
  const start = events.start ?? (events.end && duration ? earlier(events.end, duration) : undefined);
  const from = start ?? events.papers;
  const saysNow = now && (NOW.test(folded) || NOW_ACCENTED.test(text));
  const moment =
    momentOf(events, about, Boolean(saysNow)) ?? (from && saysNow ? nowOf(now, about) : undefined);
  const after = from && moment ? minutesBetween(from, moment.clock) : null;
  // Somebody who is at the door before the start is not late.
  const early = from && moment && moment.about !== 'leaving' ? minutesBetween(moment.clock, from) : null;
  const gap =
    early !== null && early > 0 && early <= EARLY_AT_THE_DOOR && (after ?? Infinity) > 8 * 60 ? 0 : after;

  const [left] = minutesOf('remaining');
  const gone =
    duration === undefined
      ? undefined
      : left !== undefined && left <= duration
        ? duration - left
        : share && duration * share;
  const since = sinceOf(mentions, lengths, about);
  const of = (wanted: About) =>
    since[wanted ?? 'undecided'] ??
    (moment && moment.about === wanted ? gap : undefined) ??
    (about === wanted ? gone : undefined);
  return known({
    duration_min: duration,
    delay_min: single(minutesOf('late')) ?? of('arriving'),
    elapsed_min: of('leaving'),
    since_start_min: of(null),
    share_gone:
      duration === undefined && moment === undefined && since.leaving === undefined ? share : undefined,
    since_papers_min: start && events.papers && moment && minutesBetween(events.papers, moment.clock),
    start: start?.minutes,
    end: events.end?.minutes,
    papers: events.papers?.minutes,
    moment: from && gap !== null ? from.minutes + gap : moment?.clock.minutes,
  });
}

/** Minutes after an hour that is not said again: "it starts at ten, I'll be there at twenty past". */
const BARE_PAST =
  /\b(at|by|around|about|till|until|it's|it is) (?:a )?(five|ten|quarter|twenty|twenty[- ]five|half|\d{1,2}) (?:minutes? )?past(?= ?(?:[.,;:!?)]|$|(?:and|but|so|because|since|as|on the dot|sharp|when|had|was|is|has|with|if|can|may|will|or|my|i|he|she|they|we)\b))/g;
const PAST_MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  half: 30,
};

/** The text with the hour of "at twenty past": the first one after the first time of day that is told. */
function withHours(folded: string): string {
  if (!folded.includes('past')) return folded;
  const first = quantitiesIn(folded).flatMap((one) =>
    one.kind === 'clock' ? [one.clock] : one.kind === 'range' ? [one.from] : [],
  )[0];
  if (first === undefined) return folded;
  return folded.replace(BARE_PAST, (found, lead: string, said: string) => {
    const minutes = PAST_MINUTES[said] ?? Number(said);
    const hour = Math.floor(first.minutes / 60) + (minutes < first.minutes % 60 ? 1 : 0);
    return minutes < 60 && hour < 24 ? `${lead} ${String(hour)}:${String(minutes).padStart(2, '0')}` : found;
  });
}

/** As told; else from start to end; else as in "a third of 4 h"; else a duration that nothing is said of. */
function durationOf(minutesOf: (role: Length) => readonly number[], events: Events): number | undefined {
  const told = minutesOf('duration');
  // From the papers on where no other start is told.
  const begun = events.start ?? events.papers;
  const spanned = begun && events.end ? minutesBetween(begun, events.end) : null;
  const shares = minutesOf('share');
  const others = [...minutesOf('late'), ...minutesOf('since')];
  const lone = single(minutesOf('unsaid'));
  const plausible = lone !== undefined && lone >= 60 && lone > Math.max(0, ...others);
  const beside = others.length > 0 || events.taken.size > 1;
  const duration =
    told.length > 0
      ? single(told)
      : (spanned ?? (shares.length > 0 ? single(shares) : beside && plausible ? lone : undefined));
  return duration !== undefined && duration > 0 && duration <= 24 * 60 ? duration : undefined;
}

interface Moment {
  readonly clock: Clock;
  readonly about: About;
}

/** When somebody arrives or leaves, or what time it is. */
function momentOf({ arrival, leaving, now }: Events, about: About, saysNow: boolean): Moment | undefined {
  // "It's 15:30. Two went at 15:10. May she go now?" asks of 15:30.
  const gone = leaving && now && (minutesBetween(leaving, now) ?? 0) > 0;
  if (gone && saysNow && about === 'leaving') return { clock: now, about };
  if (leaving && (about === 'leaving' || !arrival)) return { clock: leaving, about: 'leaving' };
  if (arrival) return { clock: arrival, about: 'arriving' };
  return now && { clock: now, about };
}

function nowOf(now: string, about: About): Moment | undefined {
  const clock = clockOfIso(now);
  return clock ? { clock, about } : undefined;
}

function mention(folded: string, all: readonly Quantity[], quantity: Quantity, i: number): Mention {
  const from = Math.max(all[i - 1]?.end ?? 0, quantity.start - CONTEXT);
  const to = Math.min(all[i + 1]?.start ?? folded.length, quantity.end + CONTEXT);
  const before = folded.slice(from, quantity.start);
  const sentence = Math.max(...['.', '?', '!', ';'].map((sign) => before.lastIndexOf(sign)));
  const after = folded.slice(quantity.end, to);
  const stop = after.search(/[.?!;]/);
  return {
    quantity,
    before: ` ${before.slice(sentence + 1).trimStart()}`,
    after: stop < 0 ? after : after.slice(0, stop),
  };
}

/** What the duration of a mention is said of. */
function lengthOf(
  { quantity, before, after: following }: Mention,
  previous: Length | null,
  about: About,
): Length | null {
  if (quantity.kind !== 'duration' && quantity.kind !== 'either') return null;
  const after = following.replace(/^ (?:pile|tout juste|exactement|exactly|sharp)\b/, '');
  // "50 min late, 3h": the lateness is that of the quantity before.
  const own = previous === 'late' ? before.replace(LATE_AFTER, ' ') : before;
  let left = own;
  for (let bare = left.replace(APPROXIMATELY, ''); bare !== left; bare = left.replace(APPROXIMATELY, ''))
    left = bare;
  if (BOUND.test(left) || LAST.test(left)) return 'other';
  const first = FIRST.test(left);
  left = left.replace(FIRST, '');
  const rule = lengthRules.find((r) => (r.before?.test(left) ?? true) && (r.after?.test(after) ?? true));
  // "After the first hour" is the hour itself for who leaves, and beyond it for who arrives.
  if (first)
    return rule?.role === 'late' || (rule?.role === 'since' && about === 'leaving') ? rule.role : 'other';
  if (rule) return rule.role;
  // "50 min sur 3h", "40 minutes into 3 hours".
  if (
    previous !== null &&
    /^\s*(?:sur|on|of|into|in|out of|pour|for|d'|de|\/)(?: une?| a| an| the)? $/.test(left)
  )
    return 'duration';
  return /^[\s,(:+-]*$/.test(own) ? 'unsaid' : 'other';
}

interface Events {
  readonly start?: Clock;
  readonly end?: Clock;
  readonly papers?: Clock;
  readonly arrival?: Clock;
  readonly leaving?: Clock;
  readonly now?: Clock;
  /** The mentions that are times of day. */
  readonly taken: ReadonlySet<number>;
}

function eventsOf(mentions: readonly Mention[]): Events {
  const taken = new Set<number>();
  const told = new Map<Event, Clock[]>();
  const tell = (event: Event, clock: Clock, i: number) => {
    taken.add(i);
    told.set(event, [...(told.get(event) ?? []), clock]);
  };
  const later: number[] = [];
  const mine: Clock[] = [];
  mentions.forEach((m, i) => {
    const { quantity } = m;
    if (quantity.kind === 'range') {
      if (TRANSPORT.test(m.before)) return;
      tell('start', quantity.from, i);
      tell('end', quantity.to, i);
    } else if (quantity.kind === 'clock') {
      const event = eventOf(m);
      tell(event, quantity.clock, i);
      if (event === 'arrival' && IN_FIRST_PERSON.test(m.before)) mine.push(quantity.clock);
    } else if (quantity.kind === 'either') {
      const event = eventOf(m);
      if (isTime(m, event)) tell(event, quantity.clock, i);
      else later.push(i);
    }
  });
  const one = (event: Event) => singleClock(told.get(event));
  // "It landed on the desk at 8:00, it is now 8:23": of two times that nothing is said of, the first is the start.
  const [early, late, ...more] = told.has('start') || told.has('papers') ? [] : (told.get('now') ?? []);
  if (early && late && more.length === 0 && (minutesBetween(early, late) ?? 0) > 0) {
    told.set('start', [early]);
    told.set('now', [late]);
  }
  const start = one('start') ?? (told.has('start') ? undefined : one('exam'));
  // "arrive à 2h25": a time of day only where the start is one, too, and earlier.
  for (const i of later) {
    const m = mentions[i];
    if (m?.quantity.kind !== 'either' || !start || !/\b(?:a|at|vers|around) $/.test(m.before)) continue;
    const event = eventOf(m);
    const gap = minutesBetween(start, m.quantity.clock);
    if ((event === 'arrival' || event === 'leaving' || event === 'now') && gap !== null && gap <= 6 * 60)
      tell(event, m.quantity.clock, i);
  }
  const events = { start, end: one('end'), papers: one('papers') };
  // "I got there at 1:45; a girl who came at 1:20 was let in": of several arrivals, the asker's.
  const own = [...new Set(mine)];
  const moments = {
    arrival: one('arrival') ?? (own.length === 1 ? own[0] : undefined),
    leaving: one('leaving'),
    now: one('now'),
  };
  return { ...known({ ...events, ...moments }), taken };
}

/** Whether "3h" or "9 heures" is a time of day here. */
function isTime({ quantity, before, after }: Mention, event: Event): boolean {
  if (quantity.kind !== 'either') return false;
  const led = /\b(?:(?<!\by )a|at|vers|by|des|jusqu'a|est|depuis|@)\s*:? ?$/.test(before);
  if (quantity.minutes >= 7 * 60) {
    if (/^ d(?:'|e )(?:retard|duree|epreuve|exam|compo)/.test(after)) return false;
    if (/\bdur(?:e|ee|ait|era)\b[^,]{0,12}$/.test(before) || /\blast(?:s|ed|ing)?\b[^,]{0,8}$/.test(before))
      return false;
    return !/\b(?:une?|d'une?|des) [a-z]+(?: [a-z]+){0,2} de $/.test(before);
  }
  if (/^ d(?:'|e |u )(?:retard|duree|epreuve|exam|compo)/.test(after) || EXAM_NEXT.test(after)) return false;
  if (/\b(?:il est|on est|it's|it is) (?:deja |maintenant |already )?$/.test(before)) return true;
  if (!led || (event !== 'start' && event !== 'end' && event !== 'exam' && event !== 'papers')) return false;
  return !/\b(?:depuis|since) $/.test(before);
}

/** The nearest word that says what happens at a time, in the words before it, else right after it. */
function eventOf({ before, after }: Mention): Event {
  const following = EVENT_AFTER.find(([, cue]) => cue.test(after))?.[0];
  if (following === 'other' || following === 'exam' || following === 'start') return following;
  let nearest: { event: Event; end: number } | null = null;
  for (const [event, cue] of eventCues) {
    for (const match of before.matchAll(cue)) {
      const end = match.index + match[0].length;
      if (!nearest || end >= nearest.end) nearest = { event, end };
    }
  }
  const clause = before.slice(
    before.search(/(?:,| (?:et|and|so|donc|then) )(?!.*(?:,| (?:et|and|so|donc|then) ))/) + 1,
  );
  const moves = nearest && (nearest.event === 'arrival' || nearest.event === 'leaving');
  if (moves && TRANSPORT.test(clause) && !IN_PERSON.test(clause)) return 'other';
  if (nearest) return nearest.event;
  if (following) return following;
  if (ARRIVAL_NEXT.test(after)) return 'arrival';
  if (LEAVING_NEXT.test(after)) return 'leaving';
  // "Three hours long, from 9:00."
  if (/\b(?:from|a partir de|des) $/.test(before)) return 'start';
  return /\b(?:at|a|vers|around) $/.test(before) && !TRANSPORT.test(clause) ? 'now' : 'unsaid';
}

/** Whether a text is about somebody who arrives or somebody who leaves; null where it tells neither, or both. */
function aboutOf(folded: string): About {
  const own = folded.replace(BYSTANDERS, ' ');
  const [arriving, leaving] = [own.search(ARRIVING), own.search(LEAVING)];
  ARRIVING.lastIndex = LEAVING.lastIndex = 0;
  if (arriving >= 0 && leaving < 0) return 'arriving';
  return leaving >= 0 && arriving < 0 ? 'leaving' : null;
}

/** Times since the start; where there are several, each goes to the verb of its own words. */
function sinceOf(mentions: readonly Mention[], lengths: readonly (Length | null)[], about: About) {
  const all = mentions.flatMap((m, i) =>
    lengths[i] === 'since' && 'minutes' in m.quantity
      ? [{ minutes: m.quantity.minutes, words: `${m.before} ${m.after}` }]
      : [],
  );
  const values = new Set(all.map(({ minutes }) => minutes));
  const [only] = values;
  if (only !== undefined && values.size === 1) {
    return {
      arriving: about === 'arriving' ? only : undefined,
      leaving: about === 'leaving' ? only : undefined,
      undecided: about === null ? only : undefined,
    };
  }
  const of = (wanted: About) =>
    single(all.filter(({ words }) => aboutOf(words) === wanted).map(({ minutes }) => minutes));
  return { arriving: of('arriving'), leaving: of('leaving'), undecided: undefined };
}

/** The one value of several mentions; none where they differ. */
function single(values: readonly number[]): number | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

function singleClock(clocks: readonly Clock[] | undefined): Clock | undefined {
  const [first, ...others] = clocks ?? [];
  return others.every(({ minutes }) => minutes === first?.minutes) ? first : undefined;
}

const earlier = (clock: Clock, minutes: number): Clock | undefined =>
  clock.minutes >= minutes ? { minutes: clock.minutes - minutes, twelve: clock.twelve } : undefined;

/** Without what is unknown. */
function known<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}
