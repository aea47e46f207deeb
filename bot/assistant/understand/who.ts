import type { FactName, Facts, FactValue } from '../../../rules/facts.ts';
import type { utcClaims, utcPoints } from '../../../rules/facts/points/utc.ts';
import type { whoFacts } from '../../../rules/facts/who.ts';
import type { Topic } from '../../../rules/topic.ts';
import { topics, type TopicId } from '../../../rules/topics/index.ts';
import { askedIn } from './form.ts';
import type { Cue, Entry } from './lexicon.ts';
import { claimEntries } from './points/utc-claims.ts';
import { pointEntries } from './points/utc.ts';
import { toldBy } from './statuses.ts';

type WhoFact = keyof typeof whoFacts;
type PointFact = keyof typeof utcPoints | keyof typeof utcClaims;

/** To the end of a sentence that asks: a question mark, or the end of a text that has none. */
const ASKING = '(?=[^.?!;]{0,240}(?:\\?|[.!;]*$))';

const DENIES = `(?:\\b(?:ne|(?<!\\b(?:ou|n'est-ce|n'est ce|est-ce|pourquoi) )pas|plus (?:le|la|besoin)|jamais|aucune?|ni|sans(?! passer par)|(?<!\\bor )not|never|without(?! (?:going|passing) through)|neither|nor|dont|doesnt|isnt|cant|cannot|arent|wasnt|(?<!\\bor |/)no(?! ?[?/]))(?![a-z])|(?<!should)n't\\b|\\bn'(?!est-ce|est ce|importe|y a-t-il pas))`;
const CHECKS =
  "\\b(?:raison|right|correct|true|vrai|vraiment|really|exact|accurate|juste|confirm\\w*|d'accord|agree\\w*|is (?:that|it) so|normal|la regle|the rule)\\b";
/**
 * Where these stand, a question may ask for the contrary: a denial in the sentence that asks, or anywhere where it asks
 * whether what was said is right; or words that set one thing against another.
 */
const DENIED = [
  `${DENIES}${ASKING}`,
  `^(?=[^]*${CHECKS})[^]*${DENIES}`,
  `\\b(?:rather than|au lieu|instead|plutot que)\\b${ASKING}`,
];
/** Words by which a question asks whether something is wrong or refused, so that "yes" would mean the contrary. */
const TURNED = `\\b(?:manquements?|breach\\w*|violat\\w*|infractions?|annul\\w*|void\\w*|nulle?s?|vice (?:de|dans)|flaw\\w*|irregul\\w*|illegal\\w*|anormal\\w*|fautes?|tort|trompe\\w*|mistak\\w*|wrong\\w*|grave|(?:un|a|de|any|pas de|aucun) (?:soucis?|proble?m\\w*) ?\\?|(?:be|is (?:it|that|this)|est-ce|pose\\w*) (?:a|un) proble?m\\w*|il y a un (?:soucis?|proble?m\\w*)|refus\\w*|declin\\w*|turn(?:ed)? down|oppos\\w*|interdi\\w*|forbid\\w*|forbidden|prohibit\\w*|banned|(?<!qui )manqu(?:e|er|ait|ent)|missing|mising|lack\\w*|oubli\\w*|forg[eo]t\\w*|foutue?|fichue?|trop tard|too late|penalt\\w*|sanctionn\\w*|punish\\w*)\\b${ASKING}`;
/** Two things are offered to choose from: that is no question of yes and no. */
const EITHER = `(?<!\\bcas )\\b(?:ou|or)\\b(?! (?:pas|non|not|no|so|what|quoi|something|even|meme|l'on)\\b)${ASKING}`;
/** Asks whether there is anything at all: of what is named by the way, it says nothing. */
const EXISTS = `\\b(?:y a-?t-?il|existe-t-il|existe t il|is there|are there|laid down|one of (?:these|them)|any rule|that all)\\b${ASKING}`;
/** Words of whoever wants to contest something, for what went otherwise. */
const CONTESTS = `\\b(?:contest\\w*|grounds|have a case|attaquer|recours|complain(?!t)\\w*|plaindre)\\b${ASKING}`;

export interface Wording {
  /** Words for the value. */
  readonly words: string;
  /** The words count only where these stand, too. */
  readonly about?: string;
  /** The words do not count where these stand, too. */
  readonly unless?: string;
  /** The words count where the question denies something or speaks of what is wrong, too: they are about just that. */
  readonly anyhow?: true;
  /** What is offered to choose from is to do without it: "a spare paper, or is one enough?" */
  readonly orNone?: true;
  /** The words count in the sentence that asks alone. */
  readonly asked?: true;
}

export interface Options {
  readonly onConflict?: 'first';
  /** The words of an entry do not count where these stand, too. */
  readonly unless?: string;
  /** The fact is of contesting: to speak of it turns nothing round. */
  readonly contests?: true;
  /** "Is there a copy in the room?" asks about what is named. */
  readonly exists?: true;
  /** Where these stand in the sentence that asks, it does not go back to what was named before. */
  readonly anew?: string;
}

/** The cues of a fact. A value that the asking sentence names goes before those that are named elsewhere. */
function entryOf<N extends WhoFact | PointFact>(
  wordings: Partial<Readonly<Record<FactValue<N>, string | Wording>>>,
  { onConflict, unless: never, contests, exists, anew }: Options = {},
): Entry<N> {
  const all = (Object.entries(wordings) as [FactValue<N>, string | Wording][]).map(([value, wording]) => ({
    value,
    ...(typeof wording === 'string' ? { words: wording } : wording),
  }));
  const any = all.map(({ words }) => words).join('|');
  const asked = `\\b(?:${any})\\b${ASKING}`;
  return {
    onConflict: onConflict ?? 'none',
    cues: all.flatMap(({ value, words, about, unless, anyhow, orNone, asked: only }) => {
      const aside = [
        ...(anyhow ? [] : [...DENIED, TURNED]),
        ...(contests ? [] : [CONTESTS]),
        ...(exists ? [] : [EXISTS]),
        ...(orNone ? [] : [EITHER]),
        ...[unless, never].flatMap((one) => (one === undefined ? [] : [`\\b(?:${one})\\b`])),
      ];
      const cue = (found: string, not: readonly string[]): Cue<N> => ({
        value,
        cue: new RegExp(found),
        ...(about === undefined ? {} : { about: new RegExp(`\\b(?:${about})\\b`) }),
        unless: new RegExp(not.join('|')),
      });
      const before = [
        ...aside,
        asked,
        EXISTS,
        ...(anyhow ? [] : [DENIES]),
        ...(anew === undefined ? [] : [`\\b(?:${anew})\\b${ASKING}`]),
      ];
      return [
        cue(`\\b(?:${words})\\b${ASKING}`, aside),
        ...(only ? [] : [cue(`\\b(?:${words})\\b`, before)]),
      ];
    }),
  };
}

/** How the readers of other files make the cues of a fact. */
export type EntryOf = typeof entryOf;

const TEACHER =
  "(?:prof(?:s|esseure?s?|essors?)?|enseignante?s?(?!-chercheu)|teachers?|lecturers?|instructors?|(?:module|course|unit) (?:heads?|leaders?|teams?)|heads? of (?:a |the |my )?(?:module|course)|in charge of (?:a |the |my )?(?:module|course|unit)|resp(?:onsables?)? (?:d'|de |du |de l'|des )?(?:ue|uv|module|cours|unite|licence|master|matiere)|examinateur\\w*|examiners?)";
const COORDINATOR =
  "(?:coordonn\\w+|coordinat\\w+|resp(?:onsables?)? (?:d'|de |du |de l'|des )(?:ue|uv|module|cours|unite)|(?:module|course|unit) (?:heads?|leaders?)|heads? of (?:the )?(?:module|course))";
const PROCTOR = '(?:surveillante?s?|invigilators?|proctors?|supervisors?)';
const OFFICE =
  '(?:(?:service (?:de la |de )?)?vie scolaire|scol|scola|scolarite|secretariat|secretaires?|secretary|registry|registrars?|student (?:services|office)|exams? (?:office|team)|studies (?:office|administration)|(?:the|our) office|administration(?: des etudes)?|admin|administratif|gestionnaires?(?: de scolarite)?)';
const DIRECTOR =
  '(?:directeurs?|directrices?|directors?|doyens?|doyennes?|deans?|heads? of (?:the |my |our )?(?:centre|center|component|faculty|school))';
const ASSISTANT =
  "(?:vacataires?|doctorante?s?|phd students?|(?:teaching )?assistants?|tas?|ater|contractuel\\w*|temp(?:orary)?(?: (?:lecturer|teacher)s?)?|ingenieure?s?(?: d'etudes)?|(?:study )?engineers?)";
const STUDENT =
  '(?:etudiante?s?|eleves?|apprenante?s?|(?<!phd )(?<!doctoral )students?(?! (?:office|services))|learners?)';

const EMAIL = '(?:e-?mails?(?:ed|ing)?|mails?|courriels?|courriers? electroniques?)';
const LETTER =
  '(?:courriers?(?! electronique)|lettres?|(?:la|par) poste|postal|boite aux lettres|letters?|by post|in the post|envelopes?|enveloppes?|snail mail|stamps?|timbres?)';
const PAPER = 'papiers?';
const REGISTERED = '(?:recommandee?s?|accuse de reception|avec ar|registered|recorded delivery|signed-for)';
const SMS = '(?:sms|textos?|text messages?)';
const CHAT =
  '(?:slack|whats ?app|discord|teams|instagram|facebook|messenger|snapchat|telegram|dm(?:s|ed)?|social (?:media|network)s?|reseaux sociaux)';
const PHONE = '(?:telephon\\w*|tel|phon(?:e|es|ed|ing)|au bout du fil)';
const BOARD =
  "(?:tableau(?: d'affichage| liege| de l'entree)?|panneaux?|placard\\w*|murs?|walls?|notice ?boards?|cork ?boards?|bulletin boards?|pin(?:ned|ning)?|portes?|doors?|paper lists?)";
const WEB =
  '(?:ent|enf|espaces? numeriques?|portails?|portals?|(?:web ?)?sites?(?: web| internet)?|en ligne|online|internet|intranet|plateformes?|platforms?|digital workspace|(?:mon|notre|leur|ton|son|my|our|the|student) (?:compte|account)|web page|(?:publication|affichage) electronique|electronic(?:ally)? post(?:ing|ed))';

/** What is dealt with by rules of its own, whatever the stay is for. */
const INDULGES =
  '(?:alcool\\w*|bieres?|beers?|wine|vin|drink\\w*|fum\\w*|smok\\w*|cigar\\w*|clopes?|tabac|tobacco|pipe|vap(?:e|er|ing|ot\\w*)|joints?|weed|cannabis|drogu\\w*|drugs?|ivres?|drunk|tipsy|bourree?s?)';

const ANSWERS =
  '(?:repond(?:re|s|ent)?|(?:en|est|suis|sont|etre|restes?)(?:-(?:je|il|elle))?(?: encore| toujours| bien| seule?)? responsables?|responsib\\w+|answers? for|answerable|accountable)';
const PAPER_FORM =
  "(?:(?:la |le |l'|the )?(?:formes?|formats?|form|nature|type|kind|layout|mise en (?:forme|page)) (?:du |de |de l'|des |of )?(?:the |my |an? |son |mon |l')?(?:sujets?|epreuves?|examens?|papers?|exams?|tests?)|multiple choice|qcm|format de sujet|mise en page|layout)";
const IMPOSES = '(?:impos\\w*|forc(?:e|er|es|ed|ing)|dict(?:er|e|ates?)|oblig(?:er|e) (?:le|la|un|mon))';

const CHAIRS =
  '(?:presid(?:e|er|ent(?!e?s? de)|ence|es|ee|ait|ed|ing|ents|ente)?|chair(?:s|ed|ing|man|woman|person)?|(?:dirig\\w+|mener?|head(?:s|ed|ing)?(?! of)|run(?:s|ning)?|lead(?:s|ing)?) (?:la |le |the |our |a |an? )?(?:commission|jury|panel|board|meeting|reunion))';
const SEATED_INSTEAD =
  "(?:envo(?:yer|ie)|send(?:s|ing)?|design\\w+|nomm\\w+) (?:quelqu'un|un (?:collegue|membre)|une collegue|someone|somebody|a colleague|a member|anyone)|(?:a|en) (?:sa|ma|leur) place|in (?:his|her|their|my) (?:stead|place)";
const TEACHERS_REP =
  "(?:representante?s? (?:des |du corps )(?:profs?|enseignant\\w*)|(?:faculty|teachers?'?|lecturers?'?) rep(?:s|resentatives?)?|representatives? of (?:the )?(?:teachers|lecturers|faculty|academics))";
const PROGRAMME_HEAD =
  '(?:resp(?:onsables?)? (?:des |de |du )?(?:prog\\w*|formations?)(?: en ligne)?|(?:online[ -])?program(?:me)?s?[ -](?:heads?|directors?|managers?|leads?)|heads? of (?:the )?(?:online )?program\\w*)';
const NO_COMMITTEE =
  '(?:no|aucune?|without|sans|pas|not|ni)\\b[^.?!;]{0,50}\\b(?:committees?|comittees?|comites?)';

const MEETING =
  '(?:reunions?|seances?|meetings?|sessions?|sittings?|revoi\\w*|jurys? (?:exceptionnel|extraordinaire)s?)';
const ASKS_FOR =
  '(?:demand\\w*|reclam\\w*|provoqu\\w*|ask(?:s|ed|ing)?|request\\w*|obten\\w*|call(?:ed)?|trigger\\w*|like|like an?|veux|want)';
const MEETS_MORE = `(?:en plus|suppl\\w*|exceptionnel\\w*|extraordinaire\\w*|special\\w*|extra|exceptional|another|autre|urgence|vite|again|special)`;

const SIGNS = '(?:sign(?:e|er|ent|ee?s?|atures?|s|ed|ing)?|emarg\\w*)';
const SENDS =
  '(?:transm\\w*|envo[iy]\\w*|send\\w*|sent|pass(?: on| the)|remet\\w*|post(?:er)?|relance|chas(?:es|ing))';

const HARMONISES =
  '(?:(?:re-?)?harmoni[sz]\\w*|level(?:l?ed|ling)|lissag\\w*|liss(?:er|ee?s)|perequation|adjust\\w*|(?:bring|get|put)\\w* (?:[a-z]+ ){0,4}(?:in(?:to)? line|together|on the same (?:scale|footing))|even(?:ed|ing)? (?:[a-z]+ ){0,3}out|even out|align\\w*|rapproch\\w*|egalis\\w*|(?:mettre|remettre) (?:[a-z]+ ){0,4}(?:au meme niveau|sur la meme echelle))';
const NEVER_TAUGHT =
  "(?:(?:jamais|never|pas|n't|not)\\b[^.?!;]{0,25}\\b(?:enseign\\w*|(?:un seul )?cours|taught|teach\\w*|lectured?|intervenu\\w*)|(?:d'un|d'|une?|another|other|different|autres?) ?(?:autres? )?(?:departements?|departments?|modules?|matieres?)|exterieure?s?|externes?|external\\w*|outside(?:rs?)?|retraitee?s?|retired|contractors?|outsourc\\w*|externalis\\w*)";
const ASSIGNS =
  '(?:distribu\\w*|repart\\w*|design(?:e|er|es|ent|ees?|ates?|ated)|nomm\\w*|names?|named|choisi\\w*|choos\\w*|pick\\w*|appoint\\w*|assign\\w*|attribu\\w*|share(?:s)? out|hand(?:s)? out|impos\\w*|forc(?:e|er|es))';

const SETS =
  '(?:fix\\w*|choisi\\w*|choos\\w*|pick\\w*|set(?:s|ting)?|decid\\w*|arret\\w*|cal(?:er?|ent)|impos\\w*|adopt\\w*|etabli\\w*|planifi\\w*|schedul\\w*|made up|make up|invent\\w*|plan(?:s|ning)?|becomes? the date|arrang\\w*)';

const REFERS_FILE =
  '(?:constitu\\w*|prepar\\w*|rassembl\\w*|mont\\w*|compil\\w*|gather\\w*|put(?:s|ting)? together|assembl\\w*)\\b[^.?!;]{0,50}\\b(?:dossiers?|files?|folder|pieces|material|evidence)';
const refersUnless = {
  unless: `${REFERS_FILE}|classer|sans suite|drop|entendue?s?|hear|heard|interview\\w*`,
};

const ROOMS = '(?:salles?|amphis?|rooms?|halls?|classrooms?)';
const PROCTORS =
  '(?:surveillante?s?|surv|surveillances?|proctors?(?:ing)?|invigilators?|invigilat\\w*|supervisors?)';
const KEYS = '(?:clefs?|cles|keys?)';
/** Whoever asks if it is theirs to do. */
const SELF =
  "(?:a (?:moi|nous)(?: de| d')?|moi-meme|(?:suis|sommes)-(?:je|nous)|(?:dois|puis)-je|je (?:dois|peux)|on doit|me (?:charge|charger|revient)|(?:do|must|should|am|can|may) (?:i|we)\\b|(?:up to|on|for) (?:me|us)\\b|my job|i (?:have|need) to)";
const SUMMONS = '(?:convoqu\\w*|convocations?|summon\\w*|call(?:ing)? (?:in|up))';
const ALL =
  '(?:logistique\\w*|logistics?|orga|organis\\w*|organiz\\w*|(?:run|hold) (?:its|his|her|their) own session)';
const STAFF_TEACHER = `(?:${TEACHER}|ingenieure? peda\\w*|${ASSISTANT})`;

const CARRIES =
  '(?:achemin\\w*|transport\\w*|livr(?:er|aison|ent|e)|deliver\\w*|haul\\w*|descendre|carr(?:y|ied|ies)|fetch\\w*|(?:aller )?chercher|apport\\w*|bring\\w*|take (?:it|them|the (?:papers|boxes)) (?:to|over))';
const PUTS_UP = '(?:placard\\w*|affich\\w*|pin(?:s|ned|ning)? up|put(?:s|ting)? up)';

/** That nothing is disputed. */
const NO_DISPUTE =
  '(?:aucune?|sans|pas (?:de|en)|no|not|nothing|hors|without|rien)\\b[^.?!;]{0,25}\\b(?:contest\\w*|litiges?|contentieux|disput\\w*)';
const DESTROYS =
  '(?:jet(?:er|e|ez|ons|te|tent|ees?)|detrui\\w*|destruction|broy\\w*|shred\\w*|bin(?:ned|ning)?|destroy\\w*|distroy\\w*|throw(?:ing|n)? (?:\\w+ ){0,3}(?:away|out)|debarrass\\w*|effac\\w*|supprim\\w*|delet\\w*|eras\\w*|wip(?:e|ed|ing)|purg\\w*|get(?:ting)? rid|poubelle|dump|incinerer)';

const JUDGES =
  '(?:jug\\w*|judg\\w*|decid\\w*|estim\\w*|appreci\\w*|dire si|tranch\\w*|determin\\w*|say (?:if|whether|what))';
const NECESSARY = '(?:necess\\w*|indispens\\w*|needed|need|require[sd]?|besoin|utile|essential)';
/** Pronounces the outcome of the studies. */
const PRONOUNCES =
  '(?:prononc\\w*|pronounc\\w*|decid\\w*|tranch\\w*|(?:final|last) (?:say|word|decision)|dernier mot|declar\\w*)';
const OUTCOME = '(?:jury|board|decisions?|outcome|resultat|verdict|sanction des etudes|deliberation\\w*)';
const TIED =
  '(?:egalite|ties?|tied|tie-?break\\w*|partage des voix|voix (?:a egalite|partagees)|draw|deadlock\\w*|ex aequo|split|(\\d) ?(?:voix )?(?:contre|a|to|-|v|vs|against) ?\\1)';
const APPRAISAL =
  '(?:appreciations?|commentaires?|comments?|appraisals?|feedback|remarks?|assessment|retour)';
/** Goes into a mark. */
const MARKED =
  '(?:not(?:e|es|ee|er|ation|ent)|compt\\w*|pris\\w* en compte|tenir compte|tient compte|mark(?:s|ed|ing)?|grad\\w*|count\\w*|points?|taken into account|reward\\w*)';
/** The course by itself, not its exam. */
const THE_COURSE =
  "(?:(?:mooc|cours|course)\\b[^.?!;]{0,30}\\b(?:suivre|follow)|(?:suivre|s'inscrire a|m'inscrire (?:a|au)|acceder a|rejoindre|suivi|faire|follow(?:ing|ed|s)?|take|taking|took|join(?:ing|ed)?|enrol(?:l|ling|led)?(?: in| on)?|sign(?:ed|ing)? up (?:for|to)|access) (?:just |simply |only |juste |seulement |le |la |un |ce |les |the |your |this |a |an |au |du |free |gratuit )*(?:mooc|cours|course|online course|lessons|videos)|(?:mooc|cours|course)s?(?: en ligne)? (?:lui-meme|itself|alone|seul|only|tout court|est|is|gratuit\\w*|free)|(?:just|rien que|seulement|juste|only) (?:for |pour )?(?:the |le )?(?:mooc|cours|course)|leaving the exam aside|(?:sans|without) (?:passer )?(?:l'|the )?exam\\w*)";
const SIGNS_UP = '(?:inscri\\w*|regist\\w*|enrol\\w*|sign(?:ing|ed)?[ -]?(?:me |him |her )?up)';
/** The mark that is needed. */
const BAR =
  "(?:barre|seuil|note (?:a atteindre|requise|minimale|exigee|necessaire|qu'il faut|de passage)|certificat\\w*|certifi\\w*|pass(?:ing|-)? ?mark|bar|threshold|cut-?off|mark (?:to reach|needed|required|to get|i need)|minimum (?:mark|grade|score|note)|valid\\w*)";

/** How each fact is read; compiled when the first question of its topic comes. */
const entries: { readonly [N in WhoFact]: () => Entry<N> } = {
  paper_charge: () =>
    entryOf<'paper_charge'>({
      spare: {
        words:
          '(?:sujets?|enonces?|version|epreuve) (?:de (?:secours|remplacement|rechange|reserve|repli)|bis|alternati\\w+)|(?:2e|2eme|second|deuxieme) sujet|(?:backup|back-up|spare|reserve|alternate|alternative|replacement|second) (?:paper|version|set|one|exam|sujet)s?|(?:autre|another) (?:sujet|paper|version)? ?(?:sous la main|ready|pret)',
        orNone: true,
      },
      transport: {
        words: 'achemin\\w*|transport\\w*|deliver\\w*|livr(?:er|aison)',
      },
      imposed: { words: `${OFFICE}\\b[^.?!;]{0,40}\\b${IMPOSES}`, about: `${PAPER_FORM}|sujets?|papers?` },
      form: { words: PAPER_FORM, unless: `${IMPOSES}|achemin\\w*|deliver\\w*|transport\\w*` },
      contents: {
        words: 'contenus?|contents?|au programme|hors programme|(?:le |au |the )?(?:programme|syllabus)',
        about: ANSWERS,
        unless: `${PAPER_FORM}|inherited|herite`,
      },
      delegated: {
        words: 'doctorante?s?|phd students?|deleg\\w*|collegues?|colleagues?|assistants?',
        about: ANSWERS,
        unless:
          'achemin\\w*|deliver\\w*|transport\\w*|inherited|herite\\w*|stepped in|remplace|contenus?|contents?',
        anyhow: true,
      },
      office: {
        words: `${OFFICE}\\b[^.?!;]{0,30}\\b${ANSWERS}`,
        about: '(?:sujets?|papers?|enonces?)',
      },
      teacher: {
        words: `${TEACHER}\\b[^.?!;]{0,30}\\b${ANSWERS}`,
        about: '(?:sujets?|papers?|enonces?)',
        unless: `${PAPER_FORM}|achemin\\w*|deliver\\w*|transport\\w*|doctorante?s?|deleg\\w*|collegues?|colleagues?`,
      },
    }),
  jury_seat: () =>
    entryOf<'jury_seat'>(
      {
        chair_undelegated: {
          words:
            'sans (?:aucune )?delegation|sans (?:y )?(?:etre|avoir ete) (?:designe|delegue)e?|without (?:any |a )?(?:delegation|(?:being|having been) (?:designated|delegated|appointed))',
          about: CHAIRS,
          anyhow: true,
        },
        chair_delegate: {
          words:
            "delegation|deleguee?s?|delegat(?:e|es|ed|ion)|deputy|deputies|deputee|stand(?:s|ing)? in|designated|designee?|(?:anyone|somebody|someone|anybody) else|quelqu'un d'autre",
          about: CHAIRS,
          unless: 'sans|without|delegues? (?:des )?(?:etudiants?|eleves?)|eleves? delegues?',
        },
        chair_elected: { words: 'eli(?:re|t|sent|sons)|elue?s?|elect(?:s|ed|ing)?', about: CHAIRS },
        chair_senior: {
          words: '(?:plus|le plus) anci\\w+|most senior|oldest|seniority|doyen d.age',
          about: CHAIRS,
        },
        chair_temp: {
          words: ASSISTANT,
          about: CHAIRS,
          unless: 'delegation|deleguee?|delegated|designated|designee?',
        },
        chair_researcher: {
          words: 'enseignante?s?-chercheu\\w+|lecturer-researchers?|academics?|researchers?',
          about: CHAIRS,
          unless: `delegation|delegated|designated|${TEACHERS_REP}`,
        },
        chair_module_head: {
          words: COORDINATOR,
          about: CHAIRS,
          unless: 'delegation|deleguee?|delegated|designated|designee?|sans|without',
        },
        chair_teacher: {
          words: TEACHER,
          about: CHAIRS,
          unless: `delegation|deleguee?|delegated|designated|designee?|anci\\w+|senior|${COORDINATOR}|${ASSISTANT}|enseignante?s?-chercheu\\w+`,
        },
        chair_director: {
          words: DIRECTOR,
          about: CHAIRS,
          unless: `delegation|deleguee?|delegated|designated|designee?|deputy|deputee|${TEACHER}|anci\\w+|senior`,
        },
        rep_outside_committee: { words: NO_COMMITTEE, about: TEACHERS_REP, unless: CHAIRS, anyhow: true },
        substitute: {
          words: SEATED_INSTEAD,
          about: `${COORDINATOR}|${TEACHER}|membres?|members?`,
          unless: CHAIRS,
          anyhow: true,
        },
        teacher_rep: { words: TEACHERS_REP, unless: `${CHAIRS}|${NO_COMMITTEE}` },
        programme_head: { words: PROGRAMME_HEAD, unless: `${CHAIRS}|${DIRECTOR}` },
        designer: {
          words:
            '(?:(?:learning|instructional|course) (?:designer|engineer|technologist)s?|ingenieure?s? pedago\\w*|conceptrice? pedago\\w*|concepteurs? pedago\\w*)',
          unless: CHAIRS,
        },
        student: {
          words: STUDENT,
          unless: `${CHAIRS}|${ASSISTANT}|(?:my|mon|ma|mes) (?:[a-z]+ )?(?:student|etudiant|eleve)\\w*`,
          asked: true,
        },
        office: { words: OFFICE, unless: CHAIRS },
        assistant: { words: ASSISTANT, unless: `${CHAIRS}|pedago\\w*|(?:learning|instructional)` },
        outsider: {
          words:
            '(?:de l.)?exterieure?s?|externes?|external|from outside|outsiders?|industr(?:y|ie|iels?)|professionnels?|(?:directeur|maitre|tuteur) de stage|internship (?:supervisor|tutor)s?',
          unless: CHAIRS,
        },
        module_head: { words: COORDINATOR, unless: `${CHAIRS}|${SEATED_INSTEAD}` },
        teacher: {
          words: `${TEACHER}|encadrante?s?|tutors?|charge\\w* de (?:td|tp)`,
          unless: `${CHAIRS}|${SEATED_INSTEAD}|${TEACHERS_REP}|${COORDINATOR}|${ASSISTANT}|${NO_COMMITTEE}|que des prof\\w*|only (?:prof\\w*|teachers|lecturers)`,
        },
        director: { words: DIRECTOR, unless: `${CHAIRS}|directeur de stage|${PROGRAMME_HEAD}` },
      },
      { exists: true },
    ),
  jury_meeting: () =>
    entryOf<'jury_meeting'>({
      guest_asks: { words: 'invitee?s?|guests?', about: `${ASKS_FOR}|${MEETING}` },
      student_asks: {
        words: `(?:moi|as an?|en tant qu[e']|comme) ?(?:simple )?${STUDENT}`,
        about: `${ASKS_FOR}|exig\\w*|demand\\w*`,
      },
      chair_grants: {
        words:
          '(?:president\\w*|chair\\w*)\\b[^.?!;]{0,40}\\b(?:force|oblige|tenue?|must|have to|has to|doit|accepter?|accepts?|refus\\w*|decline\\w*|dit non|turned down)|must the chair|(?:forcer?|exiger|imposer) (?:un|une|an?) (?:extra )?(?:reunion|seance|meeting|session)',
        anyhow: true,
      },
      several_ask: {
        words:
          "(?:la |une )?majorite|majority|(?:one|un) (?:single )?(?:member|membre) (?:is |alone )?(?:sufficient|enough|suffi\\w*)|faut[- ]?(?:il )?(?:etre )?(?:que nous soyons )?plusieurs|must there be several|(?:qu'ils soient|etre) plusieurs",
        about: `${ASKS_FOR}|sufficient`,
        unless: 'force|refus\\w*',
      },
      agenda: {
        words:
          'ordre du jour|odj|agenda|(?:une |a )?question (?:a debattre|for discussion)|put in a question|suggest topics|(?:ajout\\w*|add) un (?:sujet|point)',
        unless: 'guests?|invitee?s?',
      },
      chair_convenes: {
        words: `(?:president\\w*|chair\\w*)\\b[^.?!;]{0,30}\\b(?:convoqu\\w*|convene\\w*|send\\w* out|summon\\w*|call(?:s)?)`,
        unless: 'refus\\w*|accept\\w*|member|membre',
      },
      other_convenes: {
        words: `(?:${TEACHER}|${COORDINATOR}|${OFFICE})\\b[^.?!;]{0,40}\\b(?:convoqu\\w*|convene\\w*|call(?:s)? the (?:jury|board))`,
        unless: 'president\\w*|chair',
      },
      member_asks: {
        words: `${ASKS_FOR}\\b[^.?!;]{0,50}\\b${MEETING}|${MEETS_MORE} (?:${MEETING}|dates)|${MEETING} (?:[a-z]+ )?${MEETS_MORE}`,
        about: `membres?|members?|on the (?:jury|board|panel)|un des quatre|${PROGRAMME_HEAD}`,
        unless: `ordre du jour|odj|agenda|guests?|invitee?s?|${STUDENT}|force|exiger|must|accept\\w*|majorite|majority|several|plusieurs|suffi\\w*|sufficient`,
      },
      each_session: {
        words:
          '(?:a |after |apres )?(?:chaque|each|every) (?:exam )?sessions?|(?:une fois|once|one meeting|une reunion) (?:par|per|a) sessions?|per session',
        unless: 'twice|deux|two|3x|group\\w*|ordre du jour',
      },
      more_often: {
        words:
          '(?:deux|trois|2|3|two|three|several|plusieurs) (?:reunions?|meetings?|fois|times|jurys?)|twice|3x|2x',
        about: 'sessions?|sesion|annee|year|an',
        unless: '(?:deux|two|three|trois) (?:exam )?sessions?|suggest|enough|suffi\\w*',
      },
      once_a_year: {
        words:
          '(?:une|1|one|single)(?: seule| single)?(?: fois| meeting| reunion| jury)? (?:par an|a year|per year)|once a year|(?:only )?one meeting a year',
      },
      skipped: {
        words: '(?:pas de|aucun|no) (?:jury|board|meeting|reunion)|group(?:er|es?)|repouss\\w*|skip\\w*',
        about: 'sessions?|epreuves?|sittings?|mars|juin|march|june',
        anyhow: true,
        unless: 'breach|manquement|souci|problem\\w*|grave|wrong',
      },
    }),
  jury_minutes: () =>
    entryOf<'jury_minutes'>({
      leaver_signs: {
        words: '(?:est |etait )?partie?s?|quitte\\w*|left|slipped out|absente?s?',
        about: SIGNS,
      },
      present_sign: {
        words:
          '(?:tous les |les |all (?:the )?|every )?(?:membres?|members?|lecturers?|enseignants?)(?: [a-z]+)? presente?s?|every (?:member|lecturer)|tous les membres|all (?:the )?members',
        about: SIGNS,
        unless: 'partie?|quitte\\w*|left|slipped|absente?s?',
      },
      deputy_sends: {
        words: 'adjointe?s?|deputy|assistante?s?|a ma place|on my behalf|deleg\\w*',
        about: SENDS,
      },
      chair_sends: {
        words:
          '(?:le |the |au )?president\\w*|(?:the )?chair(?:man|woman)?|(?:on|a) (?:me|moi)(?: as| en tant)? ?(?:as chair|que president)?',
        about: SENDS,
        unless: `adjointe?s?|deputy|a ma place|for me|${SIGNS}|which|laquelle`,
      },
      to_office: {
        words: OFFICE,
        about: SENDS,
        unless: `president\\w*|chair\\w*|adjointe?|deputy|a moi|on me|${SIGNS}`,
      },
      to_member: {
        words:
          '(?:recev\\w*|recoi\\w*|recu|obten\\w*|avoir|get|receive\\w*|entitled|distribution|droit|inbox)',
        about: 'membres?|members?|sieg\\w*|sit on|je represente|au jury',
        unless: `invitee?s?|guests?|${STUDENT}|${SIGNS}`,
        anyhow: true,
      },
    }),
  outcome_by: () =>
    entryOf<'outcome_by'>(
      {
        public: {
          words:
            '(?:affich\\w*|panneau|publi(?:ee?s?|c|que|cly|quement)|notice ?boards?|for (?:all|everyone) to see|vu de tous)',
          about: OUTCOME,
        },
        notified: {
          words: `(?:notifi\\w*|prevenue?s? (?:perso\\w*|individuel\\w*)|individual(?:ly)?(?: notice| letter| notification)?|individuel\\w*|perso(?:nnellement|nally|nal)?)`,
          about: OUTCOME,
          unless: 'mois|months?|date|delai|deadline|affich\\w*|public\\w*',
          anyhow: true,
        },
        director: {
          words: `${DIRECTOR}\\b[^.?!;]{0,40}\\b${PRONOUNCES}|${PRONOUNCES}\\b[^.?!;]{0,30}\\b(?:by|par) (?:le |la |the )?${DIRECTOR}`,
        },
        teacher: {
          words: `(?:${TEACHER}|${COORDINATOR})\\b[^.?!;]{0,40}\\b${PRONOUNCES}`,
          unless: 'jury|board',
        },
        jury: {
          words: `(?:le |the )?jury\\b[^.?!;]{0,40}\\b${PRONOUNCES}|${PRONOUNCES}\\b[^.?!;]{0,30}\\b(?:by|par) (?:le |the )?jury`,
          unless: `${DIRECTOR}|propos\\w*|recommend\\w*`,
        },
      },
      { onConflict: 'first' },
    ),
  tie_break: () =>
    entryOf<'tie_break'>({
      chair: {
        words: '(?:preside\\w*|chair\\w*)',
        about: `(?:${TIED})`,
        unless:
          'elderly|oldest|eldest|plus (?:age|agee|ancien\\w*)|tirage|coin|lot|doyen|vote[ds]? (?:for|against|pour|contre)',
      },
      other: {
        words:
          '(?:plus (?:agee?|jeune|ancien\\w*)|doyen\\w*|oldest|eldest|youngest|most senior|tir(?:age|er|e|ons|ez) au sort|pile ou face|coin|(?:by|draw(?:ing)?) lots?|revot\\w*|re-?vote|new vote|nouveau vote|second vote|vote again)',
        about: `(?:${TIED})`,
      },
    }),
  appeal_way: () =>
    entryOf<'appeal_way'>(
      {
        passed_on: {
          words:
            '(?:(?:pass(?:es)?|submit\\w*|forward\\w*|put|bring|send|refer\\w*|transm\\w*|present\\w*|soumet\\w*|renvo\\w*)\\b[^.?!;]{0,40}\\b(?:to|before|on to|au|devant le) (?:the )?(?:jury|board)|(?:tout|tous les|chaque|every|each|any|all) (?:recours|appeals?)\\b[^.?!;]{0,40}\\b(?:jury|board)|(?:direction|management)\\b[^.?!;]{0,40}\\b(?:filtr\\w*|filter|ecart\\w*|bloqu\\w*|block|trie\\w*|sort out|judge\\w*|juge\\w*|irrecevable|inadmissible|admissible|recevable))',
          anyhow: true,
        },
        on_behalf: {
          words:
            'avocate?s?|lawyers?|pere|mere|father|mother|parents?|(?:a|en) (?:sa|ma) place|on behalf|procuration|proxy',
        },
        joint: {
          words:
            'joint|group objection|ensemble|collecti\\w*|(?:two|three|four|several) of us|a plusieurs|signed by all',
        },
        reasons: { words: 'motivee?s?|motiver|justifiee?s?|give reasons|state (?:the )?(?:reasons|grounds)' },
        chat: CHAT,
        email: `${EMAIL}|electronic(?:ally)?|electroniques?|scann?(?:ed|ee?s?)`,
        fax: 'fax(?:er|ed)?|telecopie\\w*',
        online_form: '(?:formulaires?|forms?)(?: (?:en ligne|online|web))?|online form',
        oral: `oral(?:ement|ly)?|de vive voix|verbal(?:ly|ement)?|en rendez-vous|${PHONE}`,
        by_hand:
          'mains? propres?|in person|hand(?:ed|ing)? (?:in |over )?(?:the|my|his|her|a) letter|drop(?:ped)? (?:it |my letter )?off',
        to_jury:
          '(?:directement |direct )?(?:au|le) (?:president (?:du )?)?jury(?: directement)?|(?:to )?the (?:jury|board)(?: chair)? directly|wrote to the (?:jury|board|chair)',
        to_teacher: `(?:a|au) (?:son |mon |ma |un |une |notre )?(?:prof\\w*|enseignante?)|to (?:my|a|the|his|her) (?:teacher|lecturer|prof\\w*)`,
        to_office: `(?:a la |au |the |to )(?:${OFFICE}|doyen|dean|office)|registry received`,
        registered: REGISTERED,
        letter: {
          words: `${LETTER}|${PAPER}`,
          unless: 'motiv\\w*|reasons?|joint|how|comment',
        },
        to_management: {
          words: '(?:a la |to the |to )(?:top )?(?:direction|management)',
          unless: 'jury|board',
        },
      },
      { onConflict: 'first', unless: 'foutu|ecarter|reject|delai|deadline|months?', contests: true },
    ),
  results_way: () =>
    entryOf<'results_way'>(
      {
        before_validation: {
          words:
            "(?:sans|without) (?:attendre|passer par|waiting|asking|going through|demander)\\b[^.?!;]{0,40}\\b(?:direction|validation|management|feu vert|approval|go-ahead|accord)|(?:straight ?away|right away|immediately|at once|tout de suite|directement|aussitot|des (?:que|reception)|as soon as)(?=[^]*\\b(?:put|post|publish|upload|affich\\w*|publi\\w*|mettre en ligne|mets en ligne)\\b)(?=[^]*\\b(?:coordinator|coordonn\\w*|just (?:sent|received|got)|viens de recevoir)\\b)|avant (?:la |toute |leur )?(?:validation|l'affichage|que (?:la direction|ce soit)|d'etre valid\\w*)|before (?:the )?(?:sign-?off|validation|(?:they|it) (?:is|are|have been) (?:validated|signed off)|being validated|posting)|the minute they land|(?:pas encore|not yet) valid\\w*|unvalidated",
          anyhow: true,
        },
        to_family:
          '(?:mon |ma |son |sa |my |his |her |le |la )?(?:pere|mere|parents?|dad|mum|mom|father|mother|famil(?:le|y))|host family|a la maison aussi',
        phone: PHONE,
        sms: SMS,
        chat: `${CHAT}|blog|moodle forum`,
        aloud:
          "a (?:voix haute|l'oral)|en (?:plein )?cours devant|aloud|(?:read(?:s|ing)? (?:[a-z]+ ){0,3}out)|in class|a souffle|souffle[er]?|told me|whisper\\w*",
        desk: 'guichet|at the desk|slip of paper|en main propre|in person at',
        email: EMAIL,
        letter: {
          words: LETTER,
          unless: 'adresse|papier sur|paper lists?|placard\\w*',
        },
        screen:
          'screens?(?! reader)|(?:ecrans?|tele|television|tv)(?: (?:tele|screens?|du hall))?|monitors?|tv screens?|hallway (?:monitor|screen)',
        board: `${BOARD}|papier sur un panneau|(?:dans le |du )?couloir`,
        to_office: {
          words: `(?:coordonn\\w*|coordinat\\w*|i (?:run|lead))\\b[^?]{0,60}\\b(?:transm\\w*|envo\\w*|send|sent|pass|forward|give|remet\\w*|donne\\w*)\\b[^.?!;]{0,40}\\b(?:${OFFICE}|(?:service )?vie scolaire|student office)|(?:transm\\w*|envo\\w*|send|pass|forward|remet\\w*)\\b[^.?!;]{0,30}\\b(?:notes?|marks?|grades?)\\b[^.?!;]{0,20}\\b(?:a la|au|to) (?:the )?(?:${OFFICE}|(?:service )?vie scolaire|student office)`,
          unless: 'before|avant|online|en ligne|straight away|post(?:ed|ing)?|affich\\w*',
        },
        web: {
          words: WEB,
          unless: `en ligne et pas|screen reader|${BOARD}\\b[^?]{0,80}\\b${WEB}|${WEB}\\b[^?]{0,80}\\b${BOARD}`,
        },
        by_teacher: {
          words: `${TEACHER}\\b[^.?!;]{0,40}\\b(?:publi\\w*|post(?:s|ed|ing)?|donn\\w*|give\\w*|gave|communiqu\\w*|tell\\w*|sort\\w*)`,
          unless: `${EMAIL}|${CHAT}|${PHONE}`,
        },
      },
      { onConflict: 'first', unless: 'spam|address of|mot de passe|password|delai|clock|how many|combien' },
    ),
  necessity_by: () =>
    entryOf<'necessity_by'>(
      {
        candidate: {
          words: `(?:(?:candidate?s?|students?|etudiante?s?|apprenante?s?|learners?) (?:themselves|eux-memes|lui-meme|himself|herself)?|moi-meme|myself|a moi,? candidate?)\\b[^.?!;]{0,40}\\b${JUDGES}|${JUDGES}\\b[^.?!;]{0,20}\\b(?:moi-meme|myself|for (?:my|him|her)self)`,
          about: NECESSARY,
          unless: PROCTOR,
        },
        proctor: {
          words: `(?:${PROCTOR}|(?:a|up to|for|on) (?:moi|me|nous|us))\\b[^?]{0,50}\\b${JUDGES}|${JUDGES}\\b[^.?!;]{0,30}\\b(?:by|par|of|du|des) (?:the |le |la |les )?${PROCTOR}`,
          about: `(?=[^]*\\b${PROCTOR}\\b)[^]*\\b${NECESSARY}`,
          unless: `${TEACHER}|candidate?s? (?:themselves|eux-memes|lui-meme)`,
        },
        teacher: {
          words: `(?:${TEACHER}|equipe enseignante|teaching team)\\b[^.?!;]{0,40}\\b${JUDGES}`,
          about: NECESSARY,
          unless: PROCTOR,
        },
      },
      { onConflict: 'first' },
    ),
  marked_on: () =>
    entryOf<'marked_on'>(
      {
        result_only: {
          words:
            '(?:seule?s? (?:la |le |les )?(?:reponses?|resultats?)|(?:only|just|seulement|uniquement|que) (?:on |sur |count |the |le |la |les )*(?:final )?(?:results?|resultats?|answers?|reponses?)(?: finale?s?)?|(?:results?|resultats?|reponses?|answers?)(?: finale?s?)? (?:alone|seule?s?|only|uniquement))',
          unless: 'approach|demarche|raisonnement|reasoning|working|participation|method\\w*|presentation',
        },
        approach: {
          words:
            '(?:demarches?|raisonnements?|methode|methodologie|approach|reasoning|working|workings|method|steps)',
          about: MARKED,
        },
        participation: {
          words: '(?:participa\\w*|forum\\w*|involvement|active)',
          about: MARKED,
        },
        presentation: {
          words:
            '(?:presentation|mise en (?:page|forme)|(?:la |de )forme|redaction|style|layout|wording|clarity|clarte|quality of (?:my|the) (?:report|writing))',
          about: MARKED,
        },
      },
      { onConflict: 'first' },
    ),
  appraisal_of: () =>
    entryOf<'appraisal_of'>(
      {
        shared: {
          words: `(?:${APPRAISAL}\\b[^.?!;]{0,40}\\b(?:commune?s?|collecti\\w*|groupee?s?|shared|joint|whole group|(?:tout )?le groupe|for (?:the|all|everyone)|pour (?:tous|tout))|(?:une seule|meme|single|same|one|commune?|collective|shared|joint|group) (?:[a-z]+ )?${APPRAISAL})`,
          unless: 'each|chacune?|own|individual\\w*|individuel\\w*',
        },
        own: {
          words: `(?:(?:individual|individuelle?|personal|personnelle?|own|written|each|chacune?|chaque)\\b[^.?!;]{0,30}\\b${APPRAISAL}|${APPRAISAL}\\b[^.?!;]{0,30}\\b(?:individuel\\w*|individual\\w*|personnel\\w*|chacune?|each|a moi|of (?:my|his|her|their) own))`,
          unless: 'commune?|collecti\\w*|shared|joint|same|meme',
          anyhow: true,
        },
      },
      { onConflict: 'first' },
    ),
  marking: () =>
    entryOf<'marking'>(
      {
        office_assigns: { words: `${OFFICE}\\b[^.?!;]{0,50}\\b${ASSIGNS}` },
        head_assigns: {
          words: `${SELF}[^.?!;]{0,30}\\b${ASSIGNS}[^.?!;]{0,25}\\b(?:correcteurs?|correctrices?|markers?|graders?|(?:who|qui) (?:marks?|grades?|corrig\\w*|will mark|is marking))[^.?!;]{0,40}\\b(?:as |en tant |comme )[^.?!;]{0,15}\\b(?:${COORDINATOR}|responsable|head|leader)|(?:${TEACHER}|prof principal|resp(?:onsable)?)\\b[^.?!;]{0,40}\\b${ASSIGNS}\\b[^.?!;]{0,30}\\b(?:copies|correcteurs?|markers?|graders?|scripts?|papers?)`,
          unless: OFFICE,
        },
        change_marker:
          'chang\\w+ de correcteur|(?:another|different|other|autre) (?:grader|marker|examiner|correcteur)|changer? (?:my|mon) (?:marker|correcteur)',
        one_marker: {
          words: HARMONISES,
          about:
            '(?:un )?seule? correct\\w+|(?:only )?one (?:person|marker|grader)|single (?:marker|grader)|sole marker',
        },
        other_sessions: {
          words: HARMONISES,
          about:
            "(?:entre|between|across|d'une)\\b[^.?!;]{0,40}\\bsessions?|different sessions|sessions differentes|spring (?:vs|and|or) (?:fall|autumn)",
        },
        other_exercises: { words: HARMONISES, about: 'different exercises|exercices differents' },
        management_harmonises: {
          words: `(?:direction|management)\\b[^.?!;]{0,60}\\b${HARMONISES}`,
          unless:
            'seule? correct\\w+|only one|one person|single|sole|entre (?:deux|les|plusieurs) sessions|between sessions|across sessions|different (?:sessions|exercises)|exercices differents|une autre session|another session',
        },
        harmonised: {
          words: HARMONISES,
          unless:
            'direction|management|seule? correct\\w+|only one|one person|single|sole|entre|between|across|sessions|different exercises|exercices differents|handled different',
        },
        outsider: {
          words: NEVER_TAUGHT,
          about: 'correct\\w*|corrig\\w*|grad\\w*|mark\\w*|note\\w*|copies|scripts|papers|pile',
          unless: `${HARMONISES}|${OFFICE}|own`,
          anyhow: true,
        },
        own_teacher: {
          words:
            'celui qui (?:me|nous|te) (?:note|corrige)|celle qui (?:me|nous) (?:note|corrige)|(?:mon|notre|my|our) own (?:teacher|lecturer|prof\\w*)|own (?:teacher|lecturer)',
          unless: NEVER_TAUGHT,
        },
        module_teacher: {
          words:
            'charg\\w+ de (?:td|tp|cours)|my ta|ta from|teaching assistants?|intervenante?s?|seances? de (?:td|tp)|(?:i|who|he|she) (?:taught|teach(?:es)?)|lab sessions|prof\\w* de (?:td|tp)',
          unless: `${NEVER_TAUGHT}|${HARMONISES}|ou quelqu'un|ex-\\w+|${OFFICE}`,
        },
      },
      { exists: true },
    ),
  date_setter: () =>
    entryOf<'date_setter'>({
      dfp_alone: {
        words: '(?:la )?dfp|direction (?:de la )?formation|training directorate',
        about: 'seule?|alone|by itself',
      },
      programme_head: {
        words: `${PROGRAMME_HEAD}|resp de formation|doyenn?e?s?|deans?`,
        about: SETS,
        unless: 'delegate|deleguer|confier|hand over',
      },
      assistant: {
        words: `(?:confier|deleguer?|delegate|hand over|leave|laisser)\\b[^?]{0,60}\\b(?:charge\\w* de (?:td|tp)|(?:tutorial |teaching )?assistants?|tas?|collegues?|colleagues?|membre\\w*|members?)`,
        unless: PROGRAMME_HEAD,
      },
      teacher: {
        words: `${TEACHER}|(?:lab )?instructors?|(?:i'm |i am |i )?teach(?:ing)? (?:the|this|a)|j'enseigne`,
        about: SETS,
        unless: `confier|deleguer|delegate|hand over|${PROGRAMME_HEAD}|contre l'avis|against`,
      },
      office: { words: `${OFFICE}|registrar people`, about: SETS },
      director: { words: '(?:le |the )?(?:directeur|director)(?: de l.utc| of utc)?', about: SETS },
      institute: {
        words: `(?:l'|the )(?:imt|institut\\w*)(?: (?:itself|lui-meme|mines-telecom))?(?: qui| that| who)? (?:[a-z]+ )?${SETS}`,
        anyhow: true,
      },
    }),
  summons_way: () =>
    entryOf<'summons_way'>(
      {
        collective:
          '(?:generic |group )?mailing lists?(?: message)?|listes? de diffusion|(?:generic|group|collective) (?:message|email|notice)|message collectif|(?:mail|message) a toute la promo',
        registered: REGISTERED,
        calendar: {
          words: 'calendriers?|plannings?|(?:exam )?timetables?(?! app)|schedules?',
          about: 'convo\\w*|summons?|official notice|invit\\w*',
        },
        chat: `${CHAT}|moodle|(?:lms )?forums?|lms|calende?r event|calendar (?:event|invite)|outlook`,
        sms: SMS,
        oral: { words: "oralement|de vive voix|verbally|by word of mouth|sans rien d'ecrit", anyhow: true },
        email: {
          words: EMAIL,
          unless: 'mailing lists?|listes? de diffusion|toute la promo|generic|mail (?:each|every|them|all)',
        },
        letter: {
          words: `${LETTER}|${PAPER}|posted to|courier`,
          unless: `${REGISTERED}|electronic|(?:rien|nothing|pas|not|aucun\\w*|no|never|jamais) (?:[a-z]+ ){0,2}(?:(?:par|by|in|dans|au|on) (?:la |le |the |ma |my )?)?(?:post\\w*|courriers?|mail|letters?|lettres?|papers?|papier|boite aux lettres|letterbox|mailbox)`,
        },
        portal: { words: `${WEB}|timetable app`, unless: 'calendrier|planning|timetable(?! app)|schedule' },
        posted: {
          words: 'affich\\w*|panneaux?|notice ?boards?',
          unless: 'calendrier|planning|timetable|schedule',
        },
        by_teacher: {
          words: `${SELF}[^.?!;]{0,40}\\b(?:convoquer|summon (?:my |the |them|students?)|(?:send|envoy|e-?mail|expedi|transm)\\w* (?:out )?(?:the |les |des |my |mes |la |a )?(?:convoc\\w*|summons\\w*))|on me as an? (?:lecturer|teacher)|(?:${TEACHER})\\b[^?]{0,120}\\b(?:a moi|s'en charger|m'en charger|my job|(?:doit|must|has to) (?:convoquer|summon|send))`,
        },
        by_office: {
          words: `(?:${OFFICE})\\b[^.?!;]{0,60}\\b(?:convoqu\\w*|summon(?:s|ed)? (?:students|us|them|me)|(?:send\\w*|envo\\w*) (?:out )?(?:the |les |la |ma |my )?(?:convocations?|summons\\w*))`,
        },
        by_centre: {
          words:
            '(?:(?:each|chaque|the|le|au|notre|our) )?(?:centres?|centers?)\\b[^.?!;]{0,40}\\b(?:choisi\\w*|libres?|free|decid\\w*|picks?|choos\\w*)',
        },
      },
      {
        anew: 'droit|entitled|perso|personnelle\\w*|individuel\\w*|nominati\\w*|a mon nom|personal|individual|in my name',
      },
    ),
  report_way: () =>
    entryOf<'report_way'>(
      {
        student:
          "(?:do|will|can|may|could) i (?:get|have|receive) (?:a|my) copy|(?:recois|recevrai|aurai|puis)-je (?:avoir )?une copie|copie (?:du|de) (?:pv|rapport|proces-verbal) (?:pour moi|a l'etudiant)",
        outsider: '(?:mes |my |les |the )?(?:parents?|employers?|employeurs?|famil(?:le|y)|police)',
        script: {
          words:
            '(?<!\\b(?:une|a|aucune) )(?:copies?(?! (?:de ce|of (?:what|the report)|du pv|du proces|too))|scripts?|exam (?:papers?|cop(?:y|ies))|answer scripts?|(?:le |son )devoir|(?:my|his|her|their) (?:exam )?paper)',
          unless:
            'recevront|everyone else|les autres|(?:be )?sent a copy|keep a copy|voyage|same envelope|a part|apart|corrigee?',
        },
        seized: {
          words:
            'saisie?s?|confisqu\\w*|confiscat\\w*|seized|antiseches?|pompes?|cheat ?(?:sheets?|cards?)|telephones? (?:remis|saisi)|pieces',
          unless: 'copies?|scripts?|exam (?:paper|copy)|answer script|devoir',
        },
        president: {
          words:
            '(?:straight|directly|directement|direct|tout droit)\\b[^.?!;]{0,40}\\bpresiden\\w*|presiden\\w*[^.?!;]{0,30}\\b(?:directement|directly|direct)',
        },
        legal: {
          words: '(?:service )?juridiques?|legal (?:service|department|office)|lawyers?',
          unless: 'copies?|scripts?|paper',
        },
        dfp: 'dfp|direction (?:de la )?formation',
        teacher: {
          words:
            "(?:au|a la|a l'|to (?:the|my|our)) (?:chef|responsable|enseignante? responsable) ?(?:de |du )?(?:departement|module|cours)|to (?:the|my|our) (?:department|module|course) (?:head|chair|leader)|(?:responsable|chef) (?:de |du )?(?:departement|module|cours)\\b[^.?!;]{0,20}\\b(?:recev\\w*|recoi\\w*)|(?:department|module|course) (?:head|chair|leader)\\b[^.?!;]{0,20}\\b(?:gets?|receives?)",
        },
        director: {
          words: `(?:au|a la|a l'|aux|to (?:the|my|our|a)|chez (?:le|la)) (?:[a-z]+ )?(?:${DIRECTOR}|direction)|${DIRECTOR}\\b[^.?!;]{0,25}\\b(?:recev\\w*|recoi\\w*|gets?|receives?)`,
          unless: 'copies?|scripts?|pieces|devoir|paper|antiseche\\w*',
        },
        office: {
          words: `(?:a la |au |to the |to )(?:${OFFICE})`,
          unless: 'copies?|scripts?|envelope|enveloppe',
        },
      },
      {
        onConflict: 'first',
        unless:
          'garder|keep|hold on|hold|conserver|delai|time by which|deadline|corrigee?|marked|souvenir|mois|months|anonym\\w*',
      },
    ),
  referrer: () =>
    entryOf<'referrer'>({
      dropped: {
        words:
          "class(?:er|e|ee) (?:[a-z']+ ){0,6}sans suite|drop(?:s|ped|ping)? (?:a|the|my|it)|abandonn\\w*|(?:de )?ne (?:pas|rien) (?:saisir|transmettre|poursuivre|deferer|renvoyer|engager|signaler)|(?:not (?:to )?|against |without )(?:refer\\w*|pursu\\w*|tak\\w* (?:it|this|the (?:case|matter)) (?:further|forward)|send\\w* (?:it|this|the (?:case|matter)) (?:to|before))|laisser (?:tomber|couler)|en rester la|let (?:it|this|the (?:matter|case)) (?:go|drop|slide|rest)|take no (?:further )?action",
        anyhow: true,
      },
      heard_first: {
        words:
          '(?:obligatoirement )?recue? par|(?:etre |ete )?entendue?s?|hear me|(?:be )?heard|interview\\w*|auditionn\\w*',
        unless: 'jamais|never',
      },
      file_director: { words: `(?:${DIRECTOR})\\b[^?]{0,80}\\b${REFERS_FILE}` },
      file_other: {
        words: `(?:${PROCTOR}|${TEACHER}|jury|exam board|${OFFICE}|${ASSISTANT}|leave to the)\\b[^?]{0,100}\\b${REFERS_FILE}|${REFERS_FILE}\\b[^.?!;]{0,60}\\b(?:${TEACHER}|${PROCTOR})`,
        unless: DIRECTOR,
      },
      vice_president: { words: 'vice-? ?presidente?s?|vp', ...refersUnless },
      president: {
        words: '(?<!vice-)(?<!vice )presidente?s?(?! (?:du|of the) jury)',
        unless: `${refersUnless.unless}|vice-? ?president\\w*|seul|only|other than|anybody|bypass`,
      },
      jury: { words: 'jury(?: chair)?|exam board', ...refersUnless },
      proctor: {
        words: PROCTOR,
        ...refersUnless,
      },
      student: {
        words:
          "(?:une? |an)?(?:autre|other) (?:etudiante?|student|eleve)|associations? (?:etudiante?s?|d'etudiants)|student (?:union|association)|classmates?|camarades?|porter plainte|lodge a complaint",
        unless: `${refersUnless.unless}|${OFFICE}|${TEACHER}`,
      },
      office: {
        words: OFFICE,
        unless: `${refersUnless.unless}|${DIRECTOR}|presiden\\w*`,
      },
      legal: { words: '(?:le |the )?service juridique|legal (?:service|department)', ...refersUnless },
      dfp: { words: 'dfp|direction (?:de la )?formation|that office', ...refersUnless },
      teacher: {
        words: `${TEACHER}|resp(?:onsable)? de (?:licence|master|formation)|tas?|tutors?|i teach`,
        unless: `${refersUnless.unless}|${DIRECTOR}|${PROCTOR}|presiden\\w*`,
      },
      director: {
        words: `${DIRECTOR}|(?:je dirige|i (?:head|run|direct)) (?:une?|la|le|the|a|my|our) (?:composante|fac|faculte|departement|ufr|faculty|school|department)`,
        unless: `${refersUnless.unless}|(?<!par (?:le |la )?)(?<!through (?:the )?)presiden(?:t|ts|te)|copain du|friend of the`,
      },
    }),
  arranged_by: () =>
    entryOf<'arranged_by'>({
      own_exams: {
        words: '(?:leurs?|their|his|her|ses|mes|my) (?:own |propres )(?:exams?|examens|epreuves)(?: first)?',
        about: `${TEACHER}|lecturers|enseignants`,
      },
      keys_teacher: { words: KEYS, about: ROOMS },
      summons_teacher: {
        words: `${TEACHER}|${SELF}[^.?!;]{0,30}\\b${SUMMONS}`,
        about: `${SUMMONS}\\b[^.?!;]{0,40}\\b${PROCTORS}`,
        unless: OFFICE,
      },
      summons_office: {
        words: OFFICE,
        about: `${SUMMONS}\\b[^.?!;]{0,40}\\b${PROCTORS}`,
      },
      proctors_teacher: {
        words: `${STAFF_TEACHER}|${SELF}[^.?!;]{0,30}\\b(?:trouv|find|recru|choisi|choos|pick|constitu|form|put together)\\w*[^.?!;]{0,30}\\b(?:equipe|team|${PROCTORS})`,
        about: PROCTORS,
        unless: `${SUMMONS}|${OFFICE}|${ROOMS}|own exams|propres examens|recruiting|paid|earn`,
      },
      proctors_office: {
        words: OFFICE,
        about: PROCTORS,
        unless: `${SUMMONS}|${ROOMS}|names?|noms?|reclam\\w*|asking`,
      },
      rooms_teacher: {
        words: `${STAFF_TEACHER}|${SELF}[^.?!;]{0,30}\\b(?:reserv|book|trouv|find)\\w*[^.?!;]{0,25}\\b${ROOMS}`,
        about: ROOMS,
        unless: `${KEYS}|${OFFICE}|${PROCTORS}|${SUMMONS}|shared out|keep asking`,
      },
      rooms_office: {
        words: `${OFFICE}|centrally|given out centrally`,
        about: ROOMS,
        unless: `${KEYS}|${PROCTORS}|absolument|nothing to do`,
      },
      all_teacher: {
        words: STAFF_TEACHER,
        about: ALL,
        unless: `${OFFICE}|${ROOMS}|${PROCTORS}|own exams`,
      },
      all_office: { words: OFFICE, about: ALL, unless: `${ROOMS}|${PROCTORS}|going through` },
    }),
  supply: () =>
    entryOf<'supply'>({
      transport: { words: CARRIES, unless: 'papier|ramettes' },
      posting: { words: PUTS_UP, about: 'plans?', unless: CARRIES },
      plan: {
        words: 'plans? de (?:la )?salles?|seating (?:plans?|charts?)|room plans?',
        unless: `${CARRIES}|${PUTS_UP}`,
      },
      list: {
        words:
          "listes? (?:d'emargement|des inscrits|des candidats)|emargements?|sign-?in (?:lists?|sheets?)|attendance (?:lists?|sheets?)|feuilles? d'emargement",
        unless: CARRIES,
      },
      record_form: {
        words: 'pv(?: vierges?)?|proces-verba\\w+|(?:blank )?(?:report|record) forms?',
        unless: CARRIES,
      },
      regulation: {
        words: '(?:un exemplaire du |une copie du |le )?reglement|(?:exam )?(?:regulations?|regs)',
        unless: CARRIES,
      },
      booklets: {
        words:
          'copies(?: vierges)?|brouillons?|feuilles de composition|blank scripts?|answer (?:sheets?|booklets?)|scrap paper|ramettes|blank paper',
        unless: 'listes? |reglement|copies du|photocopy (?:the )?paper',
      },
      papers: { words: 'sujets?|question papers?|subjects', unless: CARRIES },
    }),
  supplied_by: () =>
    entryOf<'supplied_by'>({
      teacher: TEACHER,
      proctor: `${PROCTOR}|when i proctor|i proctor|invigilating|je surveille`,
      office: {
        words: `${OFFICE}|registrar's people`,
        unless: `(?:a|au|at|in|from|to) (?:la |the )?(?:${OFFICE})|left in|restes`,
      },
    }),
  rules_at: () =>
    entryOf<'rules_at'>(
      {
        room: {
          words:
            "(?:dans|en|in|inside|sur) (?:la |le |les |l'|chaque |each |every |the |my |our |une? |an? |cette )*(?:exam )?(?:salles?|rooms?|halls?|amphis?|pieces?|pochettes?(?: de surveillance)?|(?:exam )?envelopes?|enveloppes?)|chaque salle|each (?:room|hall)|every (?:room|hall)|mandatory in each|sous la main|pochettes? d'epreuve|exam envelopes",
          unless: 'ent|intranet|en ligne|online|enough|suffi\\w*|shrugged',
        },
        web: {
          words:
            'sites? (?:web|internet)|web ?sites?|en ligne|online|internet|ent|intranet|(?:sur|on) (?:le|the) site',
          unless: 'cours en ligne|espace (?:de )?cours|login|compte|salles?|rooms?|piece',
        },
        course: 'espaces? (?:de |du )?cours|cours en ligne|moodle|course (?:space|page)s?|online course',
        board: 'affich\\w*|notice ?boards?',
        email: { words: EMAIL, unless: 'espace|moodle' },
        newcomers: {
          words:
            'nouve(?:aux?|lles?) (?:arrivante?s?|etudiante?s?|entrante?s?|inscrite?s?)|nouvel arrivant|petits nouveaux|newcomers?|new (?:students|arrivals)|first-?timers?',
          unless: 'redonn\\w*|anciens|returning|again',
        },
        returning: 'redonn\\w*|anciens|returning students?',
        late_joiners: 'late joiners?|en cours de route|inscrits? en retard',
        everybody:
          '(?:a |to )?(?:toute la communaute|tout le monde|tous les (?:etudiants|usagers|personnels)|the whole (?:community|university)|everybody|everyone)',
        guide_alone: {
          words:
            '(?:le |the )?(?:guide|handbook)\\b[^.?!;]{0,40}\\b(?:suffit|seul|est la charte|is the charter|is all there is|enough|alone)|all there is',
          unless: 'autre|another|other|separate|two|deux|thought|semble',
        },
      },
      { exists: true },
    ),
  registration_way: () =>
    entryOf<'registration_way'>(
      {
        by_other: {
          words: `(?:(?:a|en) (?:ma|mon|sa|ta|leur) (?:place|nom)|(?:in|on) (?:my|his|her|their) (?:place|stead|behalf|name)|(?:do|does|doing|did|faire|fasse|fait|s'occup\\w*|handle|complete)(?: [a-z']+){0,2} (?:my|his|her|their|mon|ma|son|leur|l'|d'|de mon|de son) ?(?:sign-?up|registration|enrol+ment|inscription)|(?:sign(?:[- ]?up)?|regist\\w*|enrol\\w*|inscri\\w*|fill)(?: [a-z']+){0,4} (?:for|pour) (?:me|him|her|them|moi|lui|elle|my|mon|ma|un|une|an?|quelqu'un|someone|somebody|another)|(?:m'|l'|le |la |les )inscri(?:re|ve|t)\\b|(?:sign|regist\\w*|enrol\\w*) (?:me|him|her|my (?:friend|son|daughter|brother|sister|mate|colleague))(?: up)?|procuration|par (?:un|une) (?:proche|amie?|tiers|collegue)|by (?:a )?(?:friend|third party|proxy|relative))`,
          about: SIGNS_UP,
          unless: `(?:notre|our|une|the|my|mon|l') ?(?:ecole|school)|${OFFICE}|apres|after|closed?|clos\\w*|cloture\\w*|late|deadline|cut-?off|window`,
        },
        elsewhere: {
          words: `(?:${LETTER}|papier|${PHONE}|${EMAIL}|sur place|in person|au guichet|at the (?:desk|counter|office)|le jour (?:j|meme)|on the (?:day|spot)|par ecrit)`,
          about: SIGNS_UP,
          unless: 'certificat|clos\\w*|cloture|deadline|recu|received|confirm\\w*',
        },
        documents: {
          words:
            "(?:pieces? justificatives?|justificatifs?|(?:supporting )?documents?|papers|proof of (?:id|identity)|elements? d'identification|identification)",
          about: SIGNS_UP,
          unless: `manqu\\w*|missing|incomplet\\w*|faux|fausse|fak\\w*|forg\\w*|falsifi\\w*|clos\\w*|cloture|deadline|${THE_COURSE}`,
        },
        online: {
          words:
            '(?:en ligne|online|sur (?:le |internet|un )site|internet|on (?:the )?(?:web ?site|internet))',
          about: SIGNS_UP,
          unless: `cours en ligne|online course|exam\\w* (?:en ligne|online)|online exam|clos\\w*|cloture|deadline|${PHONE}|${EMAIL}`,
        },
      },
      { onConflict: 'first' },
    ),
  course_access: () =>
    entryOf<'course_access'>(
      {
        identity_check: {
          words:
            "(?:(?:verifi\\w*|control\\w*|check\\w*|prov\\w*|prouv\\w*|justifi\\w*|envo\\w*|send|show|upload|fourn\\w*|scan\\w*|montr\\w*)\\b[^.?!;]{0,30}\\b(?:identite|identity|carte d'identite|cni|passe?port\\w*|id|papiers?|who i am|qui je suis)|(?:id|identity|passe?ports?) (?:checks?|checked|verif\\w*|control\\w*|card|proof|document)|(?:verif\\w*|controles?) (?:d'|de l'|de |des |du )(?:identite|passeports?|papiers?)|pieces? d'identite|background check|fake name)",
          about: THE_COURSE,
          anyhow: true,
        },
        free: {
          words:
            "(?:gratuit\\w*|gratos|free(?: of charge)?|for nothing|costs? nothing|(?:sans|without) (?:rien )?(?:payer|paying)|(?:ne|n') ?(?:coute|paye|paie) rien)",
          about: THE_COURSE,
          unless: '(?:exam\\w*|certif\\w*) (?:[a-z]+ )?(?:free|gratuit\\w*)|freely|free (?:to|time|choice)',
          anyhow: true,
        },
        fee: {
          words:
            '(?:pay(?:er|e|s|ing|ante?s?)?|paie|fees?|frais|cost|charge|coute\\w*|debourser|euros?|carte bancaire|credit card)',
          about: THE_COURSE,
          unless: 'sans|without|gratuit\\w*|free',
        },
      },
      { onConflict: 'first' },
    ),
  pass_rule: () =>
    entryOf<'pass_rule'>(
      {
        plain_average: {
          words:
            '(?:(?:plain|simple|straight|ordinary|unweighted) (?:average|mean)|moyenne (?:simple|arithmetique|toute simple)|(?:exercices?|exercises?|questions?) (?:[a-z]+ ){0,4}(?:equally|the same|pareil|autant|egal\\w*)|same weight|meme (?:poids|coef\\w*))',
        },
        weighted: { words: '(?:ponderee?s?|weighted|weighting|coef\\w*)', about: '(?:moyenne|average|mean)' },
        team_sets: {
          words: `(?:${TEACHER}|equipe (?:enseignante|pedagogique)|teaching team)\\b[^?]{0,50}\\b(?:${SETS}|defini\\w*|defin\\w*)|(?:${SETS}|defini\\w*|defin\\w*)\\b[^.?!;]{0,30}\\b(?:by|par) (?:the |l'|le |la |les )?(?:${TEACHER}|equipe (?:enseignante|pedagogique)|teaching team)`,
          about: BAR,
          unless: 'have set|has set|a fixe|ont fixe|set the (?:bar|mark) at|\\d',
        },
        other_sets: {
          words: `(?:direction|management|jury|board|fun|platform|plateforme|institut\\w*|imt|ministere|ministry|${DIRECTOR}|${OFFICE})\\b[^?]{0,40}\\b(?:${SETS}|defini\\w*|defin\\w*)|(?:${SETS}|defini\\w*|defin\\w*)\\b[^.?!;]{0,30}\\b(?:by|par) (?:the |l'|le |la |les )?(?:imt |institut\\w* |mines-telecom |fun )*(?:direction|management|jury|board|fun|platform|plateforme|institut\\w*|imt|ministere|ministry|${DIRECTOR}|${OFFICE})`,
          about: BAR,
          unless: `${TEACHER}|equipe|teaching team`,
        },
        fixed: {
          words:
            '(?:(?:forcement|toujours|always|necessarily|obligatoirement|systematiquement|automatically)\\b[^.?!;]{0,30}\\b(?:10|dix|ten|12|50 ?%|half|moitie)|(?:10|dix|ten|12|50 ?%)(?:/20)?\\b[^.?!;]{0,20}\\b(?:forcement|toujours|always|partout|everywhere|for every|pour tous)|(?:same|meme) (?:pass(?:ing|-)? ?mark|bar|barre|note|seuil|threshold)\\b[^.?!;]{0,30}\\b(?:every|all|chaque|tous)|(?:barre|bar|pass mark|seuil|threshold|note)\\b[^.?!;]{0,30}\\b(?:la meme|the same)\\b[^.?!;]{0,20}\\b(?:every|all|chaque|tous))',
          about: BAR,
        },
      },
      { onConflict: 'first' },
    ),
  certificate_point: () =>
    entryOf<'certificate_point'>({
      credits: {
        words: '(?:ects|credits?(?! card))',
        anyhow: true,
      },
      duplicate: {
        words:
          '(?:duplicat\\w*|(?:second|deuxieme|nouve(?:l|au|lle)|autre|another|new|replacement|fresh|spare) (?:copy|copie|exemplaire|certificat\\w*|one|tirage)|re-?(?:print|issue|imprim|edit)\\w*|print (?:me |us )?another|(?:lost|perdu|detruit|brule|burn\\w*|stolen|vole|flood\\w*|inond\\w*)\\b[^?]{0,80}\\b(?:certific\\w*|another|autre))',
        about: 'certific\\w*|attestation|diploma|diplome',
        anyhow: true,
      },
      before_jury: {
        words: `(?:before|avant|prior to|sans attendre|without waiting for|ahead of|sooner than|earlier than|without|sans)\\b[^.?!;]{0,40}\\b(?:jury|board)`,
        about: 'certific\\w*',
        anyhow: true,
      },
      after_jury: {
        words: `(?:after|apres|once|wait(?:s|ing)? for|attendre|depends? on|need(?:s)?)\\b[^.?!;]{0,40}\\b(?:jury|board)|(?:jury|board) (?:first|d'abord)`,
        about: 'certific\\w*',
        unless: 'before|avant|prior|ahead|sooner|earlier|sans|without|refus\\w*|denied|skip\\w*',
      },
      anonymous: {
        words: '(?:nominati\\w*|(?:my|mon|his|her|son) (?:own )?(?:name|nom)\\b(?! de))',
        about: 'certific\\w*',
        unless:
          'chang\\w*|modifi\\w*|corrig\\w*|correct\\w*|error|erreur|faute|typo|spell\\w*|married|marie\\w*|mis-?\\w*|wrong\\w*',
      },
    }),
  first_aid: () =>
    entryOf<'first_aid'>(
      {
        onlookers: {
          words:
            '(?:(?:keep|push|send|move|clear)\\b[^.?!;]{0,30}\\b(?:onlookers|crowd|others|people|everyone|bystanders|students) ?(?:away|back|off|out)?|(?:ecart\\w*|eloign\\w*|repouss\\w*)\\b[^.?!;]{0,20}\\b(?:curieux|autres|gens|badauds|monde|etudiants)|(?:empech\\w*|stop\\w*|prevent\\w*|keep\\w*)\\b[^.?!;]{0,40}\\b(?:remu|boug|asseoir|deplac|relev|touch|mov|sitt|lift)\\w*)',
          about:
            '(?:bless\\w*|hurt|injur\\w*|coll?apsed|faint\\w*|malaise|evanoui\\w*|tombe\\w*|fell|fallen|accident\\w*|ambulance|samu|secours)',
          anyhow: true,
        },
        move: {
          words:
            "(?:(?:sit|prop|stand|lift|help|get|haul|pull)(?:ting|ping|ing)? (?:him|her|them|the \\w+|my \\w+)(?: \\w+)? ?up|sit(?:ting)? (?:him|her|them)|mov(?:e|ing) (?:him|her|them|the)|carry (?:him|her|them)|drag\\w*|(?:l'|le |la )?(?:asseoir|assoi[rt]|relever|redresser|deplacer|bouger|remuer|porter|soulever|lever|transporter)\\b)",
          about:
            '(?:bless\\w*|hurt|injur\\w*|coll?apsed|faint\\w*|malaise|evanoui\\w*|tombe\\w*|fell|fallen|accident\\w*|unconscious|inconscient\\w*|ill|malade|saigne|bleed\\w*|ambulance|samu|secours|pompiers)',
        },
        alarm: {
          words:
            "(?:(?:declench\\w*|activ\\w*|tir\\w*|sonn\\w*|set(?:ting)? off|pull|trigger\\w*|sound|raise|hit)\\b[^.?!;]{0,20}\\b(?:l'alarme|alarme|alarm)|(?:bris\\w*|cass\\w*|break|smash)\\b[^.?!;]{0,20}\\b(?:vitre|glass|boitier|box))",
          about: '(?:feu|incendie|fire|flamm?es?|fumee|smoke|brule\\w*|burning)',
          anyhow: true,
        },
        extinguisher: {
          words:
            '(?:(?:utilis\\w*|prendre|attrap\\w*|me servir|use|using|grab)\\b[^.?!;]{0,20}\\b(?:extincteurs?|extinguishers?))',
          about: '(?:feu|incendie|fire|flamm?es?|fumee|smoke|brule\\w*|burning)',
          anyhow: true,
        },
        first_aider: { words: '(?:sauveteur\\w*|secouristes?|first[- ]aiders?)' },
        technician: {
          words: '(?:technicien\\w*|technician|safety (?:tech|officer)|agent de securite)',
        },
        caretaker: { words: '(?:gardiens?|caretaker|porter|guard|concierge|warden)' },
        nearest_staff: {
          words:
            '(?:personnel (?:permanent |le )?(?:plus proche|permanent)|nearest (?:permanent )?(?:staff|member of staff|employee))',
        },
        call: {
          words:
            '(?:samu|pompiers|ambulance|fire brigade|firemen|fire service|emergency services|les secours|paramedics|call(?:ing)? (?:15|18|112|999|911)|le (?:15|18|112))',
          unless:
            "en attendant|while|until|waiting|avant que|arriv\\w*|(?:[a-z]*n't|not|never|without|instead of|rather than) (?:call|ring|phon|alert)\\w*|(?:pas|jamais|sans|au lieu d') ?(?:avoir )?(?:appel|prevenu|preven|alert|contact)\\w*",
          anyhow: true,
        },
      },
      { onConflict: 'first' },
    ),
  stay_for: () =>
    entryOf<'stay_for'>(
      {
        limited: {
          words:
            '(?:(?:only|uniquement|seulement|exclusively|exclusivement|reserve\\w*|restrict\\w*|limit\\w*)\\b[^.?!;]{0,40}\\b(?:certain|purposes?|uses?|usages?|fins|finalites?|activit\\w*|what (?:we|students|pupils))|(?:fins|usages?|purposes?|uses?) (?:precise?s?|particuli\\w*|limite\\w*|restreinte?s?|set|specific|restricted|limited))',
        },
        association: {
          words: '(?:associations?|assos?|clubs?|bde|student (?:society|union))',
          unless: INDULGES,
        },
        leisure: {
          words:
            "(?:hang(?:ing)? (?:around|out)|chat(?:ting)?|discut\\w*|papot\\w*|bavard\\w*|trainer|traine|glander|squat\\w*|se poser|chill\\w*|dor(?:mir|mons|ment|mait|s|t)|sleep\\w*|nap|party|fete|anniversaire|birthday|soiree|visit\\w*|visite[rz]?|tourist\\w*|play\\w*|jou(?:er|e|es|ent|ons|ait|aient)|poker|belote|tarot|board games?|jeux? de societe|video ?games?|jeux? video|card games?|wait(?:ing)? for (?:a|my) (?:friend|mate|lift|train)|attendre (?:un|mon|ma|une) (?:pote|amie?|copain|copine|train)|shelter|m'abriter|warm up|me rechauffer|sell\\w*|vendre|fun|m'amuser|toilettes|meet (?:a |my )?friends?)",
          unless: `pendant (?:l'|une )?(?:epreuve|exam\\w*)|during the exam|${INDULGES}`,
        },
        work: {
          words:
            '(?:travail(?:ler)? scolaire|school ?work|(?:pour |to )?(?:revis\\w*|study|studying|travailler|work on (?:my|our))|bosser (?:mes|mon|un|le))',
          unless: `pendant l'epreuve|during the exam|${INDULGES}`,
        },
      },
      { onConflict: 'first' },
    ),
  site_after: () =>
    entryOf<'site_after'>(
      {
        back: {
          words:
            "(?:log(?:ged|ging)? (?:back )?(?:in|on)|(?:go|went|come|came|get|got) back (?:in|on|to|online)|re-?(?:connect\\w*|open(?:ed)?|log\\w*|ouvr\\w*|ouvert\\w*|access\\w*)|retourn\\w*|reven\\w*|reviens|revu|(?:have|take|had|took) (?:another|one more|a last|a quick) look|jeter un (?:oeil|coup d'oeil)|re-?acced\\w*|acced\\w*\\b[^.?!;]{0,30}\\b(?:encore|apres|plus tard)|keep (?:the )?(?:page|tab|window|site)|laiss\\w*\\b[^.?!;]{0,20}\\b(?:onglet|page|site|fenetre)|rest\\w* (?:connecte\\w*|sur le site)|stay (?:connected|on the site|logged))",
          about:
            '(?:over|finie?s?|finished|after|apres|ended|termine\\w*|done|fin|end|later|plus tard|submitted|soumis\\w*|rendu\\w*|temps ecoule|time is up)',
          unless: 'resultats?|results?|before the end|avant la fin|panne|failure|crash\\w*|dropped|coupure',
        },
        stop: {
          words:
            '(?:log(?:ging)? (?:out|off)|se deconnecter|deconnect\\w*|disconnect\\w*|leave the site|quitter le site|close (?:the )?(?:page|tab|site|window)|ferm\\w*\\b[^.?!;]{0,20}\\b(?:site|page|onglet|fenetre)|stop (?:using|accessing))',
          unless: 'before the end|avant la fin|early|panne|failure|crash\\w*',
        },
      },
      { onConflict: 'first' },
    ),
  script_keeping: () =>
    entryOf<'script_keeping'>(
      {
        kept_in_dispute: {
          words:
            '(?:rest(?:e|er|ent)|gard\\w*|conserv\\w*|keep\\w*|kept|stay\\w*|remain\\w*|hold on to|hang on to)',
          about:
            '(?:contest\\w*|litiges?|litigieu\\w*|contentieux|disput\\w*|appeal\\w*|recours)\\b[^]*(?:ans?|annees?|years?|archiv\\w*)|(?:ans?|annees?|years?|archiv\\w*)\\b[^]*(?:contest\\w*|litiges?|litigieu\\w*|contentieux|disput\\w*)',
          unless: `${NO_DISPUTE}|archiv\\w*`,
        },
        archived_in_dispute: {
          words: 'contest\\w*|litiges?|litigieu\\w*|contentieux|disput\\w*|archiv\\w*',
          about:
            '(?:contest\\w*|litiges?|litigieu\\w*|contentieux|disput\\w*)\\b[^]*archiv\\w*|archiv\\w*[^]*\\b(?:contest\\w*|litiges?|litigieu\\w*|contentieux|disput\\w*)',
          unless: NO_DISPUTE,
          anyhow: true,
        },
        model_answer: {
          words: 'corriges?|model (?:answers?|anwsers?)|(?:model )?solutions?',
          about: 'archiv\\w*|conserv\\w*|gard\\w*|kept|keep|copies|scripts',
          anyhow: true,
        },
        attendance_list: {
          words: "listes? d'emargement|emargements?|feuilles? de presence|attendance (?:sheets?|lists?)",
          unless: DESTROYS,
        },
        files: {
          words: 'logs?|log files?|fichiers?|electronic (?:answers|files)',
          unless: `server|serveur|${DESTROYS}`,
        },
        reports: { words: 'rapports?(?: de projet)?|(?:project )?reports?', unless: DESTROYS },
        destroyed: {
          words: DESTROYS,
          unless:
            'presence|emargement|attendance|brouillons?|drafts?|avant|before|hang on to|hold on to|(?:must|dois|doit|devons|faut|have to)\\b[^.?!;]{0,30}\\b(?:keep|kept|gard\\w*|conserv\\w*)',
        },
        by_other_centre: {
          words:
            "(?:fait qu'inscrire|only (?:enrolled|registered)|centre (?:d'inscription|ou (?:je suis|il est|elle est|l'eleve est|on est) inscrite?s?)|enrolled the student|(?:centre|center) (?:where i(?:'m| am) (?:registered|enrolled)|of registration))",
          anyhow: true,
        },
        by_teacher: {
          words: `(?:${TEACHER})\\b[^.?!;]{0,40}\\b(?:gard\\w*|conserv\\w*|keep\\w*|stor\\w*|stock\\w*)`,
          unless: `${DESTROYS}|longtemps|long|ne|pas|plus|not|no longer|n't`,
          anyhow: true,
        },
        by_office: {
          words: `(?:${OFFICE}|(?:la )?direction|management|centre organisateur|organising (?:site|centre))`,
          about: 'gard\\w*|conserv\\w*|keep\\w*|kept|stor\\w*|send|envo\\w*|transm\\w*',
          unless: `${DESTROYS}|${TEACHER}|office|bureau`,
        },
        archived: {
          anyhow: true,
          words:
            '(?<!\\b(?:ne|pas|not|n.t|never|sans|without)\\b[^.?!;]{0,25})archiv\\w*(?! (?:au lieu|instead|rather|plutot))',
          unless: `(?<!\\b(?:aucune?|sans|pas|no|not|nothing|hors|without|rien)\\b[^.?!;]{0,25})(?:contest\\w*|litiges?|contentieux|disput\\w*)|corriges?|model|emargement|attendance|${DESTROYS}`,
        },
      },
      { contests: true },
    ),
};
const points = { ...pointEntries(entryOf), ...claimEntries(entryOf) };
const compiled = new Map<FactName, Entry<FactName>>();

/** Who acts, or by which means, as far as a folded question about `topic` names one. */
export function whoIn(folded: string, topic: TopicId): Facts {
  return suppliesTold(readIn(folded, topic, entries), folded);
}

/** The points of a rule that a folded question about `topic` names. */
export function utcPointsIn(folded: string, topic: TopicId): Facts {
  return readIn(folded, topic, points);
}

type Readers = { readonly [N in FactName]?: () => Entry<N> };

function readIn(folded: string, topic: TopicId, readers: Readers): Facts {
  const { facts }: Topic = topics[topic];
  // Who asks "who?" or "how?" wants the whole rule, whatever is named by the way.
  if (!facts.some((name) => name in readers)) return {};
  const { form, claim } = askedIn(folded);
  if (form === 'open') return {};
  return Object.fromEntries(
    facts.flatMap((name) => {
      const make = readers[name];
      if (!make) return [];
      const entry = compiled.get(name) ?? make();
      compiled.set(name, entry);
      const plain = folded.replace(OR_IS_IT_NOT, ' ');
      const told = name === 'stay_for' ? plain.replace(NOT_FOR_THAT, ' ') : plain;
      const value = toldBy(OF_CLAIM.has(name) ? claimed(entry, told, claim) : entry, told);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Facts that count, where the question only asks whether a claim is right, in that claim: "is he right?" is about it. */
const OF_CLAIM: ReadonlySet<FactName> = new Set<FactName>(['course_access']);
/** An entry without the cues that match only before what is claimed. */
function claimed<N extends FactName>(entry: Entry<N>, folded: string, claim: string | null): Entry<N> {
  const at = claim === null ? -1 : folded.indexOf(claim);
  return at < 0 ? entry : { ...entry, cues: entry.cues.filter(({ cue }) => cue.test(folded.slice(at))) };
}
/** "No student club involved": what the stay is not for. */
const NOT_FOR_THAT =
  /\b(?:no|not (?:a|an|any|for|with)|without(?: a| any)?|nothing to do with(?: a| any)?|sans|pas (?:de|d'|du|une?|pour|avec)|aucune?|ni|rien a voir avec|hors) ?(?:l'|le |la |les |une? |any )?(?:student |school |etudiante? )?(?:associati\w*|assos?|clubs?|societ(?:y|ies)|bde|schoolwork|school work|homework|travail(?: scolaire)?|cours|class(?:es)?|revis\w*|study(?:ing)?)\b/g;

/** "…ou c'est pas bon ?": neither a denial nor an alternative. */
const OR_IS_IT_NOT =
  /,? \b(?:ou|or) (?:(?:est-ce que )?(?:c'est|c|ca|il|elle) (?:ne |n')?(?:(?:est|passe|suffit|compte|marche|vaut) )?(?:pas|plus)|(?:is|does|do|will|would) (?:it|that|this) (?:not|n't)|(?:isn't|doesn't|won't) (?:it|that)|not)(?: (?:bon|bonne|possible|valable|autorise|permis|la peine|good|enough|ok|okay|allowed|valid|do|count))?(?= ?[?!.]| ?$)/g;

/** Where nobody is named, what is to be at hand is told of, not what is to be done: that may be the asker's task. */
function suppliesTold({ supply, ...others }: Facts, folded: string): Facts {
  const done =
    others.supplied_by === undefined &&
    (supply === 'transport' || supply === 'posting' || DONE_BY_ASKER.test(folded));
  return supply === undefined || done ? others : { ...others, supply };
}

const DONE_BY_ASKER =
  /\b(?:a (?:moi|nous|lui|elle|eux)|moi-meme|dois-je|j ?dois|jdoi|on doit|do i|must i|should i|am i|(?:on|up to|for) (?:me|us|him|her|them)|my job|(?:ma|notre|leur|sa|votre) charge|who|qui)\b/;
