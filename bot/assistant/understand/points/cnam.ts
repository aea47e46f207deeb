import type { FactName, Facts, FactValue } from '../../../../rules/facts.ts';
import type { cnamPoints } from '../../../../rules/facts/points/cnam.ts';
import type { Topic } from '../../../../rules/topic.ts';
import { topics, type TopicId } from '../../../../rules/topics/index.ts';
import { askedIn, askingPart } from '../form.ts';
import type { Entry } from '../lexicon.ts';
import { IN_TIME } from '../propositions.ts';
import { toldBy } from '../statuses.ts';
import { judgedIn } from './cnam-judged.ts';

type PointFact = keyof typeof cnamPoints;

interface Words {
  /** They tell the point. */
  readonly words: string;
  /** Only where these stand, too. */
  readonly about?: string;
  /** Not where these stand. */
  readonly unless?: string;
}

const word = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);

/** A reader of points from the words of each; two that are told are none. */
function pointsOf<N extends PointFact>(
  values: readonly (readonly [FactValue<N>, Words])[],
): (folded: string) => FactValue<N> | undefined {
  const entry: Entry<N> = {
    onConflict: 'none',
    cues: values.map(([value, { words, about, unless }]) => ({
      value,
      cue: word(words),
      ...(about === undefined ? {} : { about: word(about) }),
      ...(unless === undefined ? {} : { unless: word(unless) }),
    })),
  };
  return (folded) => toldBy(entry, folded);
}

const NOT =
  "(?:pas|plus|jamais|ni|non|not|never|no longer|(?:is|was|did|does|do|has|have|had|are|were|wo|would|could|ca)n'?t)";
const NONE = "(?:sans|aucune?|rien|ni|without|no|any|nothing|neither|nor|pas d[e'])";

// A mark by name.

const MARK = '(\\d{1,2}(?:[.,]\\d{1,2})?)(?: ?/ ?20)?';
const KEPT =
  "(?:reste\\w*|compte\\w*|vaut|prime|(?:est|sera|soit) (?:retenue?|gardee?|conservee?|prise?)|qu'on (?:garde|retient|prend)|stays?|stands?|counts?|prevails?|goes|remains?|(?:is|gets|be) (?:kept|retained|taken))";
const NAMED_MARKS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:le|ce|mon|son|the|that|my|his|her|a|bien|un) ${MARK} (?:qui |that |which |what )?(?:va |will |is what |est ce qui )?${KEPT}\\b`,
  ),
  new RegExp(
    `\\b(?:gard\\w*|conserv\\w*|retien\\w*|retenir|prend\\w*|keep\\w*|kept|left with|stuck with|end(?:s|ed)? up with|retrouv\\w* avec|mettre|inscrire|reporter|take|retain\\w*|compte\\w*) (?:bien |donc |only |just |still )?(?:le |mon |son |ce |the |my |his |her |that |a )?${MARK}(?![\\d:h])`,
  ),
  new RegExp(
    `\\b(?:c'est|est-ce|is it|it's) (?:bien |donc |vraiment )?(?:le |mon |the |my )${MARK} (?:qui|qu'|that|which|they)\\b`,
  ),
];

/** The one mark that a question asks about by its figure. */
function markNamed(folded: string): number | undefined {
  const asking = askingPart(folded);
  const named = new Set(
    NAMED_MARKS.flatMap((cue) => {
      const found = cue.exec(asking)?.[1];
      return found === undefined ? [] : [Number(found.replace(',', '.'))];
    }).filter((mark) => mark <= 20),
  );
  const [only, ...others] = named;
  return others.length > 0 || /\b(?:ou|or) (?:le |mon |the |my |a )?\d/.test(asking) ? undefined : only;
}

// A special recall exam.

const LAST_YEARS =
  "(?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|d'avant)|l'annee anterieure|annee (?:anterieure|precedente)|last year(?:'?s)?|(?:the )?previous year(?:'?s)?|the year before|old|ancienne)";
const CARD = "(?:carte|card)(?: (?:d'|de |d' )?(?:eleve|etudiante?|auditeur))?";
const TEACHERS_WORD =
  "(?:autorisations?|accord|mot|feu vert|permission|authori[sz]ations?|note|letter|lettre|go-ahead|ok)(?: (?:speciale?|special|ecrite?|written|signed|signee?))*(?: (?:du|de mon|de ma|de la|de l'|of (?:my|the)|from (?:my|the|a)|by (?:my|the)|d'un|par (?:mon|la|le|l')))? ?(?:prof\\w*|enseignante?|teacher|lecturer)|(?:teacher|lecturer|prof\\w*)(?:'s)? (?:special |written )?(?:authori[sz]ation|permission|note|letter|go-ahead|ok)|autorisation speciale|special authori[sz]ation|(?:prof\\w*|enseignante?|teacher|lecturer)(?: [a-z']+){0,3} (?:autorisation|authori[sz]ation|permission)";

const DIRECTOR =
  '(?:direct(?:eur|rice|or|ion)|head of (?:the |my |a )?(?:regional )?(?:cnam )?(?:centre|center)|(?:centre|center) (?:head|manager))';
const OTHERS_DECIDE =
  '(?:enseignante?|prof(?:esseure?|essor)?|teacher|lecturer|jury|scolarite|registry|exams? office|service des examens|administrateur general|secretariat|conseil|council|board)';
const DECIDING =
  '(?:decid\\w*|decision|apprec\\w*|tranch\\w*|refus\\w*|reject\\w*|turn\\w* (?:[a-z]+ )?down|say no|dire non|accord\\w*|grant\\w*|approv\\w*|approuv\\w*|accept\\w*|dernier mot|(?:final|last) (?:say|word)|up to|rule on|statu\\w*|validat\\w*|depend\\w*|judge\\w*|juge\\w*)';
const OWN =
  "(?:mon|my|son|his|her|leur|their|own) (?:own |propre )?(?:cnam )?(?:regional )?(?:centre|center)|(?:centre|center) (?:cnam )?(?:regional )?(?:d'inscription|of registration|where (?:i|he|she) (?:am |is |'m )?(?:registered|enrolled)|ou (?:je suis|il est|elle est) inscrite?)";
const ASKED_FOR =
  '(?:demand\\w*|ask\\w*|appl(?:y|ies|ied|ication)|request\\w*|dossier|adress\\w*|envoy\\w*|send|submit|depos\\w*|aupres|solliciter)';

const recall = pointsOf<'recall_point'>([
  [
    'automatic',
    {
      words:
        "automati\\w*|d'office|(?:est(?:-il|-ce)?|c'est|soit) (?:un |de (?:plein )?)droit|de plein droit|as of right|by right|of right|(?:un|a) (?:droit|right)|guarantee\\w*|garanti\\w*|sur simple demande|(?:just|simply) (?:by asking|ask(?:ing)?)|forcement accorde\\w*|bound to (?:accept|grant|say yes|let|allow|agree|give)|oblige\\w* (?:de |d')(?:l'accepter|accepter|accorder|dire oui)|(?:ne )?peu\\w* pas (?:me |le |la )?refuser|can't (?:refuse|say no)",
    },
  ],
  [
    'reasons',
    {
      words:
        'justifi(?:er|ee?)|motiver|motivee?|motifs?|raisons?|expliquer|argumenter|justif\\w*|give (?:a |any |my )?reasons?|reasons?|explain why|say why|dire pourquoi',
      about:
        '(?:faut|dois|doit|doivent|devons|must|have to|need(?:s|ed)?|should|obligee?|required|necessaire|obligatoire\\w*)',
      unless: `${NONE} (?:[a-z]+ ){0,3}(?:justifi\\w*|motif|motivation|explication|raison|reason|explanation)s?|bonne raison|good reason`,
    },
  ],
  [
    'no_reasons',
    {
      words: `${NONE} (?:[a-z]+ ){0,3}(?:justifi\\w*|motifs?|motivation|explications?|raisons?|reasons?|explanations?|why)`,
      unless: 'carte|card|autorisation|authori[sz]ation',
    },
  ],
  [
    'neither',
    {
      words: `(?:ni|neither|no|without|sans) (?:[a-z']+ ){0,3}${CARD}[^.?!;]{0,30}\\b(?:ni|nor|or|ou|et|and)\\b[^.?!;]{0,30}(?:autorisation|authori[sz]ation|permission|mot|note)|ni l'un\\w* ni l'autre|neither of (?:them|those|the two)`,
    },
  ],
  [
    'both',
    {
      words:
        'les deux|des deux|the two of them|both|(?:carte|card)[^.?!;]{0,40}(?:et en plus|plus|as well as|en plus|in addition|on top|\\+)[^.?!;]{0,30}(?:autorisation|authori[sz]ation|accord|permission|mot|note)',
    },
  ],
  [
    'authorisation',
    {
      words: TEACHERS_WORD,
      unless: `les deux|des deux|both|neither|\\+|en plus|as well as|on top|${NONE} (?:[a-z]+ ){0,2}(?:autorisation|authori[sz]ation|mot|note|permission)`,
    },
  ],
  [
    'old_card',
    {
      words: `${CARD}[^.?!;]{0,20}${LAST_YEARS}|${LAST_YEARS}(?: [a-z]+){0,2} ${CARD}`,
      unless: `${TEACHERS_WORD}|(?:perdu\\w*|lost|no longer|plus|pas|jete\\w*|threw|without|sans|neither|ni|both|les deux|des deux)`,
    },
  ],
  [
    'new_card',
    {
      words: `${CARD}[^.?!;]{0,20}(?:de cette annee|de l'annee en cours|actuelle|this year(?:'?s)?|current)|(?:this year(?:'?s)?|current(?: year)?|new|nouvelle)(?: [a-z]+){0,2} ${CARD}`,
      unless: `${TEACHERS_WORD}|${LAST_YEARS}`,
    },
  ],
  [
    'unregistered',
    {
      words:
        "(?:sans|without) (?:[a-z']+ ){0,2}(?:inscri\\w*|regist\\w*|sign(?:ing)? up|signing|enrol\\w*)|(?:just|simply) (?:turn|show|rock) up|me pointer|se pointer|debarquer|venir directement|turn up unannounced",
      unless: `annee|year|${LAST_YEARS}`,
    },
  ],
  [
    'register',
    {
      words:
        "(?:dois|doit|faut|must|have to|need to|obligee? de)[^.?!;]{0,30}(?:s'|m'|me |se )?(?:inscri(?:re|vent)|register|sign up|enrol)",
      unless: `${NONE} (?:m'|s'|me |se )?(?:inscri\\w*|regist\\w*)|avoir ete|have been|already|deja`,
    },
  ],
]);

/** Who decides on a special recall exam, and where it is asked for: in the sentence that asks alone. */
const recallAsked = pointsOf<'recall_point'>([
  [
    'director_decides',
    {
      words: DIRECTOR,
      about: DECIDING,
      unless: `${OTHERS_DECIDE}|oblige\\w*|bound|has to|must|doit`,
    },
  ],
  [
    'other_decides',
    {
      words: OTHERS_DECIDE,
      about: DECIDING,
      unless: `${DIRECTOR}|autorisation|authori[sz]ation|permission|carte|card|who (?:decides|do|can)|qui (?:decide|accorde)|my (?:call|decision)`,
    },
  ],
  [
    'elsewhere',
    {
      words:
        "(?:siege|head office|headquarters|(?:un |an|n'importe quel |any |other |d'autre )(?:autre |other )?(?:centre|center)|autre centre|another centre|(?<!mon |my |son |his |her )centre (?:qui (?:enseigne|dispense|organise|propose|donne)|organisateur)|teaching centre|ministere|ministry|rectorat)",
      about: ASKED_FOR,
      unless: `${CARD}|${DIRECTOR}`,
    },
  ],
  [
    'own_centre',
    {
      words: OWN,
      about: ASKED_FOR,
      unless: 'siege|head office|headquarters|autre|another|other|direct\\w*|card|carte',
    },
  ],
]);

// Exams that overlap.

const overlap = pointsOf<'overlap_point'>([
  [
    'partial',
    {
      words:
        "(?:seulement|juste|que|only|just|merely|by|de|d') ?(?:de |d'|by )?(?:un |une |a |an )?(?:(?:\\d+|cinq|dix|quinze|vingt|trente|five|ten|fifteen|twenty|thirty|few|quelques) ?(?:min\\w*|mn)|quart d'heure|demi-?heure|quarter of an hour|half an hour|half-hour|few minutes|quelques minutes|peu)|partiel\\w*|partly|partial\\w*|en partie|a bit|un (?:petit )?bout|entirely|completely|entierement|totalement|completement",
      about:
        '(?:compte\\w*|counts?|considere\\w*|considered|vaut|vise\\w*|concerne\\w*|qualif\\w*|treated|traite\\w*|un chevauchement|an overlap|rentre\\w*|regle|rule|covered|matter|included|aussi|as well|too|enough|suffit|meme)',
      unless: 'avance|ahead|before|avant|obligee?s?|bound|guarant\\w*|garanti\\w*',
    },
  ],
  [
    'guaranteed',
    {
      words:
        'oblige\\w*|obligation|bound|guarant\\w*|garanti\\w*|forcement|tenue?s?|(?:have|has|had|required|forced|supposed|meant) to|must|doi(?:t|vent)|assure\\w*|a coup sur|certain|for sure|owe\\w*|entitled|ai droit a|(?:un|le|a|the) (?:droit|right)',
      about:
        '(?:solution|arrang\\w*|trouv\\w*|find|fix\\w*|sort\\w*|solve\\w*|resou\\w*|resol\\w*|regl\\w*|act|agir|deplac\\w*|move|moved|offer|propos\\w*|issue|autre (?:date|horaire|creneau)|something|quelque chose|qqch|qqchose)',
      unless:
        '(?:dois|must|do) (?:-?je|i) |je dois|i (?:have|need) to|a month|un mois|(?:envisag|consider|look|tr[yi]|essa)\\w*|rester|stay|wait|attendre|choisir|choose|pick|drop|renoncer|give up|let one go|abandonn\\w*',
    },
  ],
]);

const between = pointsOf<'between_point'>([
  [
    'presence',
    {
      words:
        'sortir|sors|sort|quitter|partir|filer|rentrer|fumer|manger|dejeuner|cafe|dehors|libre|seule?|accompagnee?s?|escort\\w*|rester|reste|attendre|surveill\\w*|leave|leaving|go (?:out|home|for|outside|get|and)|pop|nip|step out|smoke|lunch|eat|coffee|outside|free|alone|by myself|on my own|stay\\w*|remain\\w*|wait\\w*|accompan\\w*|watched|supervis\\w*|invigilat\\w*|walk\\w*|telephoner|phone|call|break|pause|toilet\\w*',
    },
  ],
]);

// Assessment.

const PUBLISHES =
  '(?:publi\\w*|en ligne|online|site|sort\\w*|put (?:up|out)|released?|available|disponibles?|out|communiqu\\w*|affich\\w*|annonc\\w*|announc\\w*|known|connu\\w*)';

const UNREVISED = `(?:${NOT} (?:ete |been |encore |yet )*(?:revu\\w*|revis\\w*|change\\w*|modifi\\w*|updat\\w*|mise?s? a jour|touch\\w*|amend\\w*|redefin\\w*)|nobody (?:has )?(?:revis\\w*|chang\\w*|updat\\w*|touch\\w*)|personne n(?:e |')(?:les )?(?:a )?(?:revu\\w*|revis\\w*|chang\\w*|modifi\\w*)|sans (?:revision|modification|changement)|without (?:any )?(?:revision|change|update)|unchanged|unrevised|inchange\\w*)`;
const principles = pointsOf<'principles_point'>([
  [
    'unrevised',
    {
      words:
        '(?:rest\\w*|toujours|encore|still|valables?|valid|appli\\w*|apply|applies|tien\\w*|hold|holds|stand|stands|valent|bonnes?|en vigueur|in force|continu\\w*|go on|carry on|remain\\w*|stay|reprendre|reuse|good)',
      about: UNREVISED,
      unless: `perim\\w*|expir\\w*|caduc\\w*|lapse\\w*|nulle?s?|void|invalid\\w*|limit\\w*|how long|combien`,
    },
  ],
  [
    'lapse',
    {
      words:
        '(?:perim\\w*|expir\\w*|caduc\\w*|caduque\\w*|lapse\\w*|run out|cease\\w*|stop (?:applying|being)|cess\\w* de|tomb\\w*|disparai\\w*|die|become void|deviennent nul\\w*)',
      about: `(?:${NOT} (?:ete |been |encore |yet )*(?:revu\\w*|revis\\w*|change\\w*|modifi\\w*|updat\\w*|touch\\w*|renew\\w*|renouvel\\w*)|nobody (?:has |ever )?(?:revis\\w*|chang\\w*|updat\\w*|touch\\w*|renew\\w*)|personne n(?:e |')(?:les )?(?:a )?(?:revu\\w*|revis\\w*|revoit|chang\\w*|modifi\\w*|touch\\w*)|sans (?:revision|modification|changement)|without (?:any )?(?:revision|change|update)|unchanged|unrevised|inchange\\w*|(?:au bout d|apres|after|at the end of)[^.?!;]{0,20}(?:ans?|annees?|years?))`,
      unless: `${NOT} (?:perim|expir|caduc|lapse|run|cease|stop|cess|tomb)\\w*`,
    },
  ],
  [
    'heads_propose',
    {
      words:
        'responsables? (?:pedagogiques? )?nationa\\w*|national (?:teaching |pedagogical |course |subject |academic |programme )?(?:heads?|leads?|leaders?|managers?|coordinators?)',
      about: '(?:propos\\w*|suggest\\w*|initiati\\w*|ask for)',
      unless: 'alone|seuls?|seules?|sans|without',
    },
  ],
  [
    'by_one_alone',
    {
      words:
        '(?:teacher|lecturer|prof\\w*|enseignante?|centre|center|tutor|i|je)\\b[^.?!;]{0,70}(?:by (?:him|her|my|them|it)self|on (?:his|her|my|their|its) own|toute? seule?|lui-meme|elle-meme|moi-meme|de (?:son|ma|mon) (?:propre|seule) (?:chef|initiative)|unilateral\\w*|alone|a (?:ma|sa) guise|as (?:i|he|she) (?:likes?|pleases?))',
      about: '(?:chang\\w*|modif\\w*|revis\\w*|revoir|rewrit\\w*|alter\\w*|amend\\w*)',
      unless: 'responsables? (?:pedagogiques? )?nationa\\w*|national',
    },
  ],
  [
    'yearly',
    {
      words:
        "chaque annee|tous les ans|d'un(?:e)? an(?:nee)? (?:sur|a) l'autre|every year|each year|year (?:to|on) year|from one year to (?:the next|another)|yearly|annual\\w*|once a year|next year|l'an(?:nee)? prochaine?|une fois par an",
      about: '(?:chang\\w*|modif\\w*|revis\\w*|revu\\w*|revoir|evolu\\w*|updat\\w*|differ\\w*|amend\\w*)',
      unless: `(?:doi(?:t|vent)|faut|must|have to|has to|need to|obligatoire\\w*|compulsory|mandatory|oblige\\w*|required)|semestre|semester|centre|teacher|prof\\w*|enseignante?s?|${NOT}`,
    },
  ],
  [
    'after_opening',
    {
      words:
        "apres (?:l'ouverture|le debut|la fin|la cloture) des (?:inscriptions|cours)|apres la rentree|once (?:registrations?|classes|teaching|the semester) (?:is|are|has|have)?|after (?:registrations?|classes|teaching|enrol\\w*|the (?:start|beginning))|en cours de semestre|during the semester|mid-?semester",
      about: PUBLISHES,
      unless: `avant|before|result\\w*|notes?|marks?|${NOT}`,
    },
  ],
  [
    'at_opening',
    {
      words:
        "(?:a|des|lors de|au moment de|pour) l'ouverture des inscriptions|quand les inscriptions ouvrent|(?:when|as soon as|by the time|once|the (?:day|moment)) (?:registrations?|enrol\\w*|sign-?ups?) (?:open\\w*|start\\w*|begin\\w*)|at the opening of (?:registrations?|enrol\\w*)",
      about: PUBLISHES,
      unless: `apres|after|${NOT}`,
    },
  ],
  [
    'revision_due',
    {
      words:
        '(?:doi(?:t|vent)|faut|must|have to|has to|need to|obligatoire\\w*|compulsory|mandatory|obligee?s?|required)[^.?!;]{0,60}(?:revu\\w*|revis\\w*|redefini\\w*|renouvel\\w*|renew\\w*|reviewed|redone|rewritten|refai\\w*|updated)',
      about: '(?:chaque annee|tous les ans|every year|each year|yearly|annual\\w*|once a year)',
    },
  ],
]);

const UNREVISED_FIRST =
  /\b(?:still|toujours|encore|apply|applies|appli\w*|valid|valables?|hold|holds|stand|stands|in force|en vigueur|lapse\w*|expire\w*|perime\w*|caduc\w*|caduque\w*)\b/;
/** What is asked of principles that nobody revised, in the last question: what somebody claims of them may be the contrary. */
function principlesIn(folded: string): FactValue<'principles_point'> | undefined {
  const last = (folded.match(/[^?!.;]+[?!.;]*/g) ?? []).findLast((sentence) => sentence.includes('?'));
  if (last !== undefined && last !== folded && word(UNREVISED).test(folded) && UNREVISED_FIRST.test(last)) {
    if (word(NOT).test(last)) return undefined;
    return /\b(?:lapse\w*|expire\w*|perime\w*|caduc\w*|caduque\w*)\b/.test(last) ? 'lapse' : 'unrevised';
  }
  return principles(folded);
}

const FORMS =
  '(?:oral\\w*|ecrit\\w*|written|interros?|interrogations?|exposes?|presentations?|talks?|comptes?[- ]rendus?|lab reports?|devoirs?|homework|essays?|quiz\\w*|qcm|projets?|projects?|dossiers?|assignments?|dissertations?|tests?)';
const continuous = pointsOf<'continuous_point'>([
  [
    'teacher_chooses',
    {
      words:
        '(?:libre\\w*|free|choi[sx]\\w*|choose\\w*|choice|decid\\w*|fix\\w*|set|up to (?:me|him|her|the)|comme (?:je|il|elle|bon)|as (?:i|he|she|they) (?:like|see|want|please|wish)|my call|a (?:ma|sa) guise|apprecia\\w*|discretion)',
      about: `(?:${FORMS}|forme?s?|kind|type|how (?:to )?(?:test|assess)|comment (?:evaluer|j'evalue|il evalue)|evaluer|assess)`,
      unless:
        '(?:mark|marks|note|notes)|schedul\\w*|planning|dates?|heures?|hours?|administration|scolarite|office|director|directeur|students?|eleves?|etudiants? (?:choisi\\w*|choose)',
    },
  ],
  [
    'named_form',
    {
      words: FORMS,
      about:
        '(?:possible|peu\\w*|pui\\w*|may|can|could|allowed|autorise\\w*|permis\\w*|accept\\w*|compte\\w*|counts?|valable|valid|form|forme|ok|okay|droit)',
      unless:
        '(?:mark|marks|note|notes|grade|grades)|schedul\\w*|planning|dates?|heures?|hours?|samedi|saturday|office|convo\\w*|summon\\w*|libre\\w*|free|choi[sx]\\w*|choose\\w*|decid\\w*|up to|prevenir|warning|surprise|unannounced|annonc\\w*|announce\\w*|absen\\w*|miss\\w*|refai\\w*|combien|how many|late|retard|en ligne|online|chez|home',
    },
  ],
  [
    'intermediate_marks',
    {
      words:
        '(?:intermediate|interim|partial|every|each(?: (?:of )?(?:the|my|our|their))?|all(?: (?:of )?(?:the|my|our|their))?|individual|intermediaires?|partielles?|chaque|toutes (?:les|mes)|detail des|the (?:test|quiz|homework) marks)(?: [a-z]+){0,2} (?:marks?|notes?|grades?|scores?)|(?:marks?|notes?|grades?) (?:intermediaires?|partielles?)',
      about: '(?:office|service|scolarite|administration|registry|gestion|examens|exams|secretariat)',
    },
  ],
  [
    'final_mark',
    {
      words: '(?:final|finale|overall|globale)(?: [a-z]+)? (?:mark|grade|note)|note (?:finale|globale)',
      about: '(?:office|service|scolarite|administration|registry|gestion|examens|exams|secretariat)',
      unless: 'intermediate|intermediaire\\w*|every|each|chaque|toutes|only|seule\\w*|just',
    },
  ],
]);

const PLACE_AFTER_REGISTRATION =
  /\b(?:inscrite?s?|inscription|registered|enroll?ed|signed up|rattachee?)(?: [a-z']+){0,3}? (?:a|au|in|at|with|chez|de)(?: (?:centre|center)(?: (?:de|of|d'))?)? (?:the )?(?:cnam )?([a-z-]{3,})/;
const TAUGHT =
  "(?:cours|ue|unite|unit|course|module|enseignement|matiere|formation|taught|dispensee?|donnee?|run|given|offered|organisee?|assuree?|suivie?|proposee?|hosted|delivered|followed|taken)(?: [a-z'-]+){0,5}?";
const A_PLACE = '(?: (?:le|la|the|centre|center|cnam|de|of))* (?!distance\\b|cours\\b|home\\b)([a-z-]{3,})';
const PLACES_OF_TEACHING: readonly RegExp[] = [
  new RegExp(`\\b${TAUGHT} (?:par|by|depuis)${A_PLACE}`),
  new RegExp(`\\b${TAUGHT} (?:from|at|in|a)${A_PLACE}`),
];
const TEACHING_CENTRE =
  /\b(?:centre|center) (?:qui (?:enseigne|dispense|donne|organise|propose)|that (?:teaches|runs|offers|organi[sz]es|gives)|organisateur|d'enseignement|teaching)|\b(?:teaching|organi[sz]ing|other|autre) (?:centre|center)\b|\ban?other (?:cnam )?centre\b|\bun autre centre\b/;
const OWN_CENTRE =
  /\b(?:(?:mon|my|son|his|her|leur|own|home) (?:own |propre )?(?:cnam )?(?:regional )?(?:centre|center)|(?:centre|center) (?:cnam )?(?:regional )?(?:d'inscription|where (?:i|they|he|she)(?:'m| am|'re| are|'s| is)? (?:registered|enroll?ed)|ou (?:je suis|il est|elle est|on est) inscrite?|of registration))\b/;
const AT_HOME =
  /\b(?:from home|at home|a la maison|chez (?:moi|soi|lui|elle)|de chez|a domicile|en ligne|online|remotely|a distance)\b/;

/** Where a final would be held, of what the asking sentence names. */
function examPlace(folded: string): FactValue<'exam_place'> | undefined {
  const asking = askingPart(folded).replace(
    /\b(?:even (?:if|though)|meme si|although|alors que|bien que)\b.*/,
    ' ',
  );
  const own = PLACE_AFTER_REGISTRATION.exec(folded)?.[1];
  const teaching = PLACES_OF_TEACHING.map((cue) => cue.exec(folded)?.[1]).find(
    (place) => place !== undefined,
  );
  const names = (place: string | undefined) =>
    place !== undefined &&
    new RegExp(`\\b(?:a|au|sur|in|to|at|chez) (?:the )?${place}\\b`).test(afterTelling(asking));
  const found = new Set<FactValue<'exam_place'>>();
  if (own !== teaching && names(teaching)) found.add('teaching_centre');
  if (own !== teaching && names(own)) found.add('own_centre');
  if (TEACHING_CENTRE.test(asking)) found.add('teaching_centre');
  if (OWN_CENTRE.test(asking)) found.add('own_centre');
  if (AT_HOME.test(asking)) found.add('home');
  const [only, ...others] = found;
  return others.length > 0 || /\b(?:ou|or)\b/.test(asking) ? undefined : only;
}

/** What a sentence asks, without what it tells first: "I'm registered in Lyon, do I go to Paris?". */
const afterTelling = (asking: string) =>
  asking
    .replace(PLACE_AFTER_REGISTRATION, ' ')
    .replace(/\b(?:par|by|from) (?:le |the )?(?:centre |center |cnam )?[a-z-]+/g, ' ');

const FEASTS =
  '(?:fetes?|feries?|aid|eid|kippour|yom kippur|paques|easter|noel|christmas|ramadan|shabb?at|religi\\w*|holidays?|feasts?|hanouk\\w*|hanukkah|diwali|passover|pessah)';
const POSTED =
  '(?:affich\\w*|notice ?board|panneau\\w*|tableau\\w*|couloirs?|hall|locaux|premises|on (?:the|a) (?:wall|door|board)|posted up|pinned)';
const calendar = pointsOf<'calendar_point_cnam'>([
  [
    'before_classes',
    {
      words:
        "(?:avant|before|ahead of|prior to)(?: (?:le|la|les|the|que|l'|my|our))*(?: ?(?:debut|demarrage|start|beginning|first day)(?: (?:de|des|of|du))*)?(?: (?:les|la|the|my|our))* ?(?:cours|enseignements?|classes|teaching|rentree|lectures|term|courses)",
      about: '(?:calendrier|planning|calendar|timetable|schedule|dates)',
    },
  ],
  [
    'after_classes',
    {
      words:
        'apres (?:le debut des cours|la rentree|le demarrage|que les cours|le debut des enseignements)|(?:une fois|alors que|quand) (?:les )?cours (?:ont |sont )?(?:deja )?(?:commenc\\w*|debut\\w*)|(?:after|once) (?:the )?(?:classes|teaching|lectures|courses|term|semester|start of (?:classes|teaching|term))(?: (?:have|has|had|already))*(?: (?:begin|began|begun|start\\w*))?',
      about: '(?:calendrier|planning|calendar|timetable|schedule)',
      unless: `avant|before|${NOT}|result\\w*`,
    },
  ],
  [
    'posted_only',
    {
      words: POSTED,
      about:
        '(?:calendrier|calendar)[^]*(?:seulement|only|uniquement|just|juste|suffi\\w*|enough|simplement|solely)|(?:seulement|only|uniquement|just|juste|suffi\\w*|enough|simplement|solely)[^]*(?:calendrier|calendar)',
      unless: 'exam\\w*|epreuve\\w*|web|site|internet|online|en ligne|enf',
    },
  ],
  [
    'web_only',
    {
      words: '(?:web|site|internet|online|en ligne)',
      about:
        '(?:calendrier|calendar)[^]*(?:seulement|only|uniquement|just|juste|suffi\\w*|enough|simplement|solely)|(?:seulement|only|uniquement|just|juste|suffi\\w*|enough|simplement|solely)[^]*(?:calendrier|calendar)',
      unless: `exam\\w*|epreuve\\w*|${POSTED}`,
    },
  ],
  [
    'feasts_heeded',
    {
      words:
        '(?:ten(?:ir|u|ue|ant|ez)|tient|tiennent|pren(?:d|dre|nent|ant)|prise?s?)(?:-(?:t-)?(?:il|elle|on|ils))? (?:bien |aussi |en |pas )*(?:compte|consideration)|tak\\w* (?:[a-z]+ ){0,4}?(?:into account|account of|into consideration)|account for|respect\\w*|heed\\w*|consider\\w*|regard\\w*|mind(?:ful)?|prevoi\\w*|integr\\w*|work(?:ed)? around',
      about: FEASTS,
    },
  ],
  [
    'feasts_free',
    {
      words:
        '(?:interdi\\w*|forbid\\w*|forbidden|banned|prohib\\w*|jamais|never|pas le droit|not allowed|evit\\w*|avoid\\w*|droit a|entitled|exempt\\w*|dispens\\w*|autre date|another date|new exam|nouvelle epreuve|deplac\\w*|moved?|refus\\w*|no exams?|aucun exam\\w*)',
      about: FEASTS,
    },
  ],
]);

// Scripts, records and reports.

const RECORDS =
  '(?:noter|note|notee?s?|ecri\\w*|consign\\w*|inscri\\w*|report(?:er|ee?s?)|mention\\w*|mettre|mets|met|mis|mise|figur\\w*|indiqu\\w*|signal\\w*|pv|proces-verbal|write|written|writing|record\\w*|put|log|logged|noted|minute\\w*|go(?:es)? (?:in|into|on))';
const HEEDS =
  '(?:ten(?:ir|u|ue|ant|ez)|tient|tienne|tiendr\\w*|pren(?:d|dre|ne|nent|ant)|prendra)(?:-(?:t-)?(?:il|elle|on))? (?:bien |aussi |en )*(?:compte|consideration)|tak\\w* (?:[a-z]+ ){0,4}?(?:into account|account of|into consideration)|account for|allow for|adjust\\w*|adapt\\w*';
const MARKING =
  '(?:corrig\\w*|correction\\w*|marking|mark(?:s|ed|ers?)?|grading|grad(?:es?|ed|ers?)|bareme|notation|noter|copies|scripts)';

const note = pointsOf<'note_point'>([
  [
    'paper_news',
    {
      words:
        '(?:correct\\w*|errat\\w*|precision\\w*|informations?|info|clarif\\w*|change\\w*|modif\\w*|hint|rectif\\w*|indication\\w*|rang|called|appele\\w*|telephone\\w*|amend\\w*|announce\\w*|annonc\\w*)',
      about: `(?:prof\\w*|enseignante?|teacher|lecturer|examiner|sujet|enonce|question\\w*|exercice|exercise|paper)`,
      unless: `${HEEDS}|(?:candidate?|student|eleve|etudiante?|auditeur|auditrice|quelqu'un|someone|i (?:told|pointed)|j'ai (?:signale|dit|fait))`,
    },
  ],
  [
    'marking_some',
    {
      words: `(?:${HEEDS})[^?]*(?:seul\\w*|uniquement|only|just|que) (?:pour |for |in |de |with )?(?:les |nos |our |the |my |notre |la |ceux |those )?(?:copies?|scripts?|room|salle|of|de|candidats?|who|qui)|(?:only|seulement|uniquement) (?:for|in|pour|de|dans) (?:my|our|that|the|ma|notre|cette|la) (?:room|salle)`,
      about: MARKING,
    },
  ],
  [
    'marking_all',
    {
      words: HEEDS,
      about: MARKING,
      unless: 'seul\\w*|uniquement|only|just|bruit|noise|handicap|disab\\w*',
    },
  ],
  [
    'remark',
    {
      words:
        '(?:remarque\\w*|remarks?|comment\\w*|complain\\w*|plain\\w*|plaint|rale\\w*|reclam\\w*|grumbl\\w*|objection\\w*|observation\\w*|(?:signale\\w*|pointed out|reported|spotted|told|dit|dis|noticed|raised|flagged|fait remarquer|says?|said)[^.?!;]{0,40}(?:faute|erreur|coquille|mistake|typo|error|bug|probleme|problem|bruit|noise))',
      about: RECORDS,
    },
  ],
]);

const SHEETS =
  '(?:intercalaires?|feuilles? (?:supplementaires?|en plus|de plus|annexes?|volantes?)|extra (?:sheets?|pages?|paper)|additional (?:sheets?|pages?)|loose sheets?|inserts?|insert sheets?|continuation sheets?|supplementary sheets?)';
const sheet = pointsOf<'sheet_point'>([
  [
    'count',
    {
      words: '(?:nombre|nb|combien|number of|how many|count|total|compter|compte)',
      about: SHEETS,
      unless: 'numero|the number of (?:the|my) (?:main|script)|copie principale|main (?:script|copy|booklet)',
    },
  ],
  [
    'main_number',
    {
      words:
        '(?:numero|num|reference|main number|script number|(?:the |its |my )number (?:of|from) (?:the |my )?(?:main|script|first|booklet)|number(?:ed|ing)?|numerot\\w*)',
      about: SHEETS,
      unless:
        'nombre|combien|how many|number of (?:extra|sheets|additional|pages|inserts|loose)|eleve|student number',
    },
  ],
  ['name', { words: '(?:mon|son|leur|le) nom|noms|(?:my|their|his|her|the) names?', about: SHEETS }],
]);

const MARKED =
  '(?:corrig\\w*|note(?:e|es|r|ra)|noter(?:a|ont)|va (?:quand meme |bien )?(?:etre )?(?:corriger|noter|corrigee|notee)|graded?|mark (?:it|my|her|his|the)|(?:get|gets|got|be|is|still) (?:still )?marked|accepted|acceptee?|compte\\w*|count(?:s|ed)?|valable|valid)';
const sign = pointsOf<'sign_point'>([
  [
    'marked',
    {
      words: MARKED,
      unless: `${NOT} (?:etre |be |get )?(?:corrig\\w*|notee?|graded|marked|accepte\\w*|valable|valid)|refus\\w*|nulle?|void|zero|perdue?|lost|risque\\w*|corrector|correcteur me|marker (?:knows|to)`,
    },
  ],
  [
    'harm',
    {
      words:
        '(?:cost|cout\\w*|penalis\\w*|penaliz\\w*|consequen\\w*|hurt|jeopard\\w*|perd(?:re|s)|lose|void\\w*|annul\\w*|invalid\\w*|reject\\w*|backfire|count against|hold (?:it|that) against|jouer contre|nuire|me desservir)',
      unless: "corrector|correcteur|marker|n't|ne|wont|cant|isnt|doesnt",
    },
  ],
]);

const refusal = pointsOf<'refusal_point'>([
  [
    'must_sign',
    {
      words:
        '(?:dois|doit|doivent|must|has to|have to|need to|needs to|suppose\\w*|cense\\w*|faut)[^.?!;]{0,60}(?:counter-?sign\\w*|contresign\\w*|sign(?:er|e|s|ed|ent)?)',
      unless:
        "refus\\w*|won't|not|n't|pas|note\\w*|mention\\w*|indiqu\\w*|surveillante?s?|proctors?|invigilators?|emarg\\w*|attendance|je|i|nous|we|both|tous|all",
    },
  ],
  [
    'void',
    {
      words:
        "(?:nul(?:le)?s?|nullite|annul\\w*|invalid\\w*|void|worthless|caduc|inutile|no good|useless|vice de forme|attaquable|(?:a|in) (?:mettre a )?(?:la |the )?(?:poubelle|bin|trash)|tombe a l'eau|vaut (?:plus )?rien|bloque\\w*|block\\w*|arret\\w*|stops?|collapse\\w*|kill\\w*|cancel\\w*|ruin\\w*|undo\\w*)",
      about:
        "(?:contre-?)?sign\\w*|counter-?sign\\w*|paraph\\w*|initial\\w*|(?:put|write|mettre|met|mets|appos\\w*)(?: [a-z']+){0,2} (?:names?|noms?|signature|paw|griffe)|refus\\w*",
      unless: `${NOT} (?:[a-z]+ ){0,2}(?:void|nul|invalid|annul\\w*)|reste valable|still (?:valid|good|stand\\w*)`,
    },
  ],
  [
    'noted',
    {
      words:
        '(?:note(?:r|e|es|d)?|mention\\w*|indiqu\\w*|ecri\\w*|consign\\w*|inscri\\w*|preciser|write|written|record\\w*|put (?:it|that|this)|mettre|say so|state)',
      about:
        '(?:dois|doit|faut|must|have to|need|should|oblig\\w*|suppose\\w*|cense\\w*|required|obligation)',
      unless: 'copie|script|answer',
    },
  ],
]);

// Requests and accommodations.

const OWN_DOCTOR =
  "(?:(?:medecin|docteur|toubib)s? (?:traitant|de famille|habituel|generaliste)|(?:mon|ma|son|sa|my|his|her|own) (?:own |family |usual |regular )?(?:medecin|docteur|generaliste|toubib|psy\\w*|specialiste|orthophoniste|doctor|gp|physician|specialist|therapist|neurolog\\w*|psychiatr\\w*|cardiolog\\w*|ophtalmo\\w*)|generaliste|family doctor|gp(?:'s)?|certificat medical|(?:mot|certificat|lettre|ordonnance) (?:du|d'un|de mon|de ma) (?:medecin|docteur|psy\\w*|orthophoniste|specialiste)|doctor's note|medical certificate|sick note)";
const APPROVED_DOCTOR =
  '(?:(?:medecin|docteur|doctor|physician)s? (?:[a-z]+ )?(?:agree\\w*|approved|accredited|designe\\w*)|(?:approved|accredited|cdaph)(?:[- ]approved)? (?:doctor|physician|medecin)|agree\\w* (?:par la )?cdaph|(?:medecin|docteur|doctor) (?:de la |of the |from the )?(?:cdaph|mdph))';
const SENDS =
  '(?:envoy\\w*|envoi\\w*|transm\\w*|adress\\w*|donn\\w*|remet\\w*|depos\\w*|send|sent|give|gave|hand|submit|address|go to|goes to|forward|pass|e-?mail\\w*|mailed|posted|in time|on time|a temps|dans les temps)';
const request = pointsOf<'request_point'>([
  [
    'own_doctor',
    {
      words: OWN_DOCTOR,
      unless: `${APPROVED_DOCTOR}|${SENDS}[^.?!;]*(?:referent\\w*|officer|office|prof\\w*|teacher|enseignante?|scolarite|secretariat|contact)`,
    },
  ],
  ['approved_doctor', { words: APPROVED_DOCTOR, unless: `${SENDS}|${OWN_DOCTOR}` }],
  [
    'to_referent',
    {
      words:
        '(?:referente?s?(?: handicap)?|disability (?:officer|contact|adviser|advisor|office|person|referent|lead))',
      about: SENDS,
    },
  ],
  [
    'to_teacher',
    {
      words: '(?:prof\\w*|enseignante?s?|teachers?|lecturers?|surveillante?s?|proctors?|invigilators?)',
      about: SENDS,
      unless: 'referent\\w*|disability (?:officer|contact|adviser|advisor)|tell\\w*|inform\\w*|prevenu\\w*',
    },
  ],
  [
    'to_office',
    {
      words:
        '(?:scolarite|secretariat|service (?:de gestion )?des examens|exams? office|registry|administration|direct(?:eur|rice|or)|head office|siege)',
      about: SENDS,
      unless: 'referent\\w*|disability (?:officer|contact|adviser|advisor)|tell\\w*|inform\\w*',
    },
  ],
]);

const aid = pointsOf<'aid'>([
  [
    'room',
    {
      words:
        "salles? (?:isolee?|separee?|a part|individuelle|seule?|calme)|(?:separate|quiet|private|isolated|own|single|individual) room|room (?:of my own|to myself|alone)|isole\\w*|a part|a l'ecart",
    },
  ],
  [
    'helper',
    {
      words:
        "secretaires?(?! (?:general|de scolarite))|scripteur|scribe|note-?taker|secretary|someone (?:to|who) write\\w*|amanuensis|quelqu'un (?:pour|qui) (?:ecri\\w*|redig\\w*)",
    },
  ],
  ['braille', { words: 'brail+e' }],
  [
    'large_print',
    {
      words:
        'agrandi\\w*|gros caracteres|caracteres plus gros|plus gros|large(?:r)?[- ]print|enlarged|bigger (?:print|font|letters)|larger (?:font|letters|type)|police plus grande',
    },
  ],
  [
    'time',
    { words: 'tiers-? ?temps|temps (?:en plus|supplementaire|majore)|extra time|more time|third more' },
  ],
  [
    'everything',
    {
      words:
        "tou(?:s|t|te|tes) (?:les |mes |ses |leurs )?(?:amenagements|demandes|adaptations)|tout ce (?:que|qui|dont)|quoi qu'il (?:en )?coute|quel que soit le cout|sans limite|(?:everything|anything|whatever) (?:i|he|she|the (?:doctor|student)|they|is|it|was|that)|(?:all|every|any) (?:of )?(?:the |my |their )?(?:accommodations?|arrangements?|adjustments?|requests?)|whatever the cost|regardless of (?:cost|means|budget)",
      about:
        '(?:oblige\\w*|doi(?:t|vent)|tenue?s?|must|have to|has to|bound|required|forced|guarant\\w*|garanti\\w*|forcement|automati\\w*)',
    },
  ],
  [
    'other',
    {
      words:
        'ordinateur|ordi|computer|laptop|logiciel|software|interprete|interpreter|sign language|langue des signes|pauses?|breaks?|chien|dog|casque|headphones|dictee',
    },
  ],
]);

// Presence.

const cardOnTop = pointsOf<'card_on_top'>([
  [
    true,
    {
      words:
        "carte (?:d'|de l'|d' )?(?:eleve|etudiante?|auditeur)[^.?!;]{0,40}(?:en plus|aussi|also|egalement|en supplement|obligatoire\\w*|as well|avec)|(?:student|pupil) card[^.?!;]{0,50}(?:as well|too|on top|in addition|also|compulsory|mandatory|besides|with)|(?:en plus|avec|et|plus|as well as|on top of|besides|and|plus|beside|also need) (?:de )?(?:ma |la |mon |my |the |a |his |her )?(?:carte (?:d'|de l')?(?:eleve|etudiante?)|student card)",
      about: '(?:identite|cni|passeport|passport|id(?: card)?|identity|piece|papiers|driving|permis)',
      unless: `${NONE} (?:ma |la |my |the |piece |une )*(?:piece|cni|papiers?|passeport|passport|identite|id)|perdu\\w*|lost|oubli\\w*|forgot\\w*|que ma|only|just|juste|instead|au lieu|a la place|suffit|enough|remplac\\w*|replac\\w*`,
    },
  ],
]);

const added = pointsOf<'added_point'>([
  [
    'by_hand',
    {
      words: '(?:r?ajout(?:er|e|es|ent)|adding|add|adds|inscrire|inscrive|write|put|noter|mettre)',
      about: '(?:a la main|by hand|manuscri\\w*|in handwriting|au stylo|in pen)',
      unless:
        'oblige\\w*|bound|force\\w*|guarant\\w*|garanti\\w*|automati\\w*|valid\\w*|valable|compte\\w*|counts?|acquise?|copie|copy|script|numero|compose|sat|wrote|moi-meme|myself|my own name|mon propre nom',
    },
  ],
  [
    'binding',
    {
      words:
        'oblige\\w*|obligation|tenue?s? de|bound|has to|have to|must|force\\w*|guarant\\w*|garanti\\w*|automati\\w*|forcement|a coup sur|for sure|assure\\w*|necessarily|definitely',
      about:
        '(?:valid\\w*|compt\\w*|count\\w*|accept\\w*|reconn\\w*|recogni\\w*|pass\\w*|acquis\\w*|stand\\w*|corrig\\w*|marked?)',
      unless: '(?:dois|must|do i|faut|should i)[^.?!;]{0,15}(?:ajouter|laisser|let|add|refuse)',
    },
  ],
  [
    'valid',
    {
      words: '(?:valid(?:e|ee|es|ees|ated?)?|valable|compte(?:ra|r)?|counts?|count|acquise?)',
      about:
        '(?:compose|passe|sat|sit|wrote|added|ajoute\\w*|rajoute\\w*|a la main|by hand|au stylo|handwritten|present)',
      unless:
        'oblige\\w*|obligation|tenue?s? de|bound|has to|have to|must|force\\w*|guarant\\w*|garanti\\w*|automati\\w*|forcement|for sure|assure\\w*|carte|card|piece',
    },
  ],
]);

const PAID = '(?:pay\\w*|paid|regl\\w*|frais|fees?|droits|acquitt\\w*|verse\\w*|settle\\w*)';
const payment = pointsOf<'payment_point'>([
  [
    'unpaid',
    {
      words: `(?:pas|jamais|not|never|yet to|without|sans|n't|impaye\\w*|unpaid|owe|owes|dois encore|doit encore|reste a)(?: [a-z']+){0,3} (?:pay\\w*|paid|regl\\w*|acquitt\\w*|verse\\w*|settle\\w*|frais|fees?|droits|solde)|(?:frais|fees?|droits|inscription|cheque|check|paiement|payment|virement|transfer)(?: [a-z']+){0,4} (?:impaye\\w*|unpaid|outstanding|overdue|bounced?|rejete\\w*|refusee?|declined|still due|en attente|en retard|not (?:been )?(?:paid|settled|cleared)|never (?:went through|arrived))`,
      about: '(?:frais|fees?|droits|inscri\\w*|tuition|registration|enrol\\w*|scolarite)',
      unless:
        "rembours\\w*|refund\\w*|moitie|half|(?:une |en )?partie|part of|acompte|deposit|instal+ments?|(?:deux|trois|quatre|\\d) fois|le reste|the rest|balance|photocop\\w*|reprograph\\w*|(?:pas|not|n't|sans|without) (?:[a-z']+ ){0,3}(?:probleme|issue)",
    },
  ],
  [
    'part',
    {
      words:
        'moitie|half|(?:une |en )?partie|part of|partial\\w*|partiel\\w*|partly|acompte|deposit|instal+ments?|plusieurs fois|(?:deux|trois|quatre|\\d) fois|mensualit\\w*|echelonn\\w*|le reste|the rest|solde|balance|remaining|spread',
      about: PAID,
    },
  ],
  [
    'later',
    {
      words:
        "plus tard|later|apres (?:l'|les |mon )?(?:examen|exam|epreuve|noel)|after (?:the |my )?(?:exam|paper|christmas|sitting)|le mois prochain|next (?:month|week|year)|differe\\w*|delai de paiement|once i(?:'ve)? (?:get|got|am|been) paid|quand j'aurai",
      about: PAID,
      unless: `moitie|half|partie|part of|rest|reste|solde|balance|${NOT}(?: [a-z]+){0,2} (?:pay\\w*|paid|regl\\w*|acquitt\\w*)`,
    },
  ],
]);

const SITS =
  '(?:pass(?:er|e|es)|compos\\w*|sit|sits|sitting|take|taking|write|me presenter|se presenter|present\\w*|venir|come|entrer|enter|get in|let (?:me|him|her|them)|laiss\\w*|valid\\w*|exam\\w*|epreuve\\w*|rattrapage|resit)';
/** Of fees that were not paid: whether one may sit all the same, or be kept from it; not whether they have to be paid. */
function paymentIn(folded: string): FactValue<'payment_point'> | undefined {
  const point = payment(folded);
  if (point !== 'unpaid') return point;
  const asking = askingPart(folded);
  if (KEPT_OUT.test(asking)) return word(NOT).test(asking) ? undefined : 'barred';
  return word(SITS).test(asking) &&
    !word(
      'must|have to|has to|need to|dois|doit|faut|oblige\\w*|obligatoire\\w*|required|too late|trop tard|interdit\\w*|forbidden',
    ).test(asking)
    ? 'unpaid'
    : undefined;
}

const UNFIT_REGISTRATION =
  /\b(?:inscri\w*|regist\w*|enroll?\w*|signed up)\b[^.?!;]{0,40}\b(?:(?:au|du|for|in|the|le|pour le|l'an|last|l'annee) ?(?:semestre|semester|term|year|annee)? ?(?:dernier|derniere|precedente?|passee?|last (?:semester|term|year)|previous (?:semester|term|year)|autre semestre|other semester)|last (?:semester|term)|previous (?:semester|term))\b|\b(?:administrativement|administratively)\b[^.?!;]{0,30}\b(?:pas|not|mais|but|only|seulement)\b|\b(?:only|seulement|just|que)\b[^.?!;]{0,25}\b(?:administrati\w*|pedagogi\w*)\b|\b(?:pas|jamais|not|never|n't|sans|without)(?: [a-z']+){0,3} (?:inscrite?s?|inscription|regist\w*|enroll?\w*|signed up|m'inscrire)\b|\b(?:pas|jamais|not|never|n't)(?: ete)? (?:mis|mise|pris|prise|ajoutee?|cochee?|coche|selectionnee?|demandee?|put|added?|ticked|picked|selected|chosen|included?|listed)\b[^.?!;]{0,40}\b(?:inscri\w*|regist\w*|enrol\w*)\b/;
/** Of a registration that is wanting: whether one may sit all the same, or be kept from it; not whether one has to register. */
function registrationIn(folded: string): FactValue<'registration_point'> | undefined {
  const asking = askingPart(folded);
  if (
    !UNFIT_REGISTRATION.test(folded) ||
    /\b(?:esr|rappel|recall|list|liste|listing|sheet|feuille|emargement)\b/.test(folded)
  )
    return undefined;
  if (KEPT_OUT.test(asking))
    return word(NOT).test(asking.replace(UNFIT_REGISTRATION, ' ')) ? undefined : 'barred';
  return word(SITS).test(asking) &&
    word('puis-je|peux|peut|puis|can|may|could|allowed|droit|possible|ok|autoris\\w*').test(asking) &&
    !word(
      "must|have to|has to|need to|dois|doit|faut|oblige\\w*|obligatoire\\w*|required|interdit\\w*|forbidden|regist\\w* (?:now|late|still)|(?:m'|s'|me )inscrire",
    ).test(asking)
    ? 'unfit'
    : undefined;
}

/** A form of the list by its name, where it is asked if an exam may be of it. */
const formNamed = pointsOf<'form_point'>([
  [
    'listed',
    {
      words:
        '(?:memoires?|dissertations?|thes[ei]s|rapports?|reports?|dossiers?|files?|soutenances?|defen[cs]es?|vivas?|oral|oraux|orale?s?|ecrits?|written|travaux pratiques|tps?|labs?|lab (?:work|sessions?|exams?|practicals?)|practicals?|practical work|portfolios?)',
      about:
        '(?:peu(?:t|vent)|pourr\\w*|can|may|could|allowed|admis\\w*|autoris\\w*|permis\\w*|possible|accept\\w*|prevue?s?|valid|valable)[^.?!;]*|(?:compte\\w*|counts?)',
      unless:
        'qcm|mcq|quiz\\w*|groupe?s?|visio\\w*|video\\w*|online|en ligne|distance|home|maison|chez|heures?|hours?|coefficient\\w*|combien|how many|seule?|only|seulement|continu\\w*|continuous|rattrapage|resit|second\\w*|plagi\\w*|changer|change\\w*|remplac\\w*|replac\\w*|instead|au lieu|a la place|public',
    },
  ],
]);

const CHARGED =
  'payante?s?|payer|paie|paye|facture\\w*|(?:a|mes|des) frais|cout\\w*|coute|charged?|pay|paid|cost\\w*|fees?|money|argent|tarif\\w*';
const FREE =
  'gratuit\\w*|free(?: of charge)?|sans (?:rien )?(?:payer|frais)|without (?:paying|charge)|for nothing|pour rien|rien a payer';
const COPIES =
  "photocop\\w*|photoc|xerox\\w*|duplicata|duplicate|reprograph\\w*|copying|(?:une|la|a) copie (?:papier )?de (?:ma|la|sa|mon|l') ?(?:copie|devoir|examen|epreuve|compo\\w*|partiel)|copie papier|(?:paper|hard|printed) cop(?:y|ies)|(?:un|le) double de|a copy of|(?:copy|copies) of (?:my|the|his|her)";
const LOOKS =
  '(?:voir|consult\\w*|regarder|revoir|see|seeing|view\\w*|look\\w*|inspect\\w*|sur place|on site|in person)';
const HOW_MUCH =
  "combien|how much|quel(?:le)? (?:est |serait |sont )?(?:le |les |la )?(?:prix|tarif|montant|cout|somme)s?|(?:what|which) (?:is |are |does |'s )?(?:the )?(?:price|fee|fees|cost|amount|charge)|(?:prix|tarif|price) (?:par|de la|d'une|per|of|a la)|(?:\\d+|dix|vingt|ten|twenty) ?(?:centimes|cents?|cts?|euros?|€|pence)|trop cher|too (?:expensive|much)|per page|par page|la page|a page";
const charge = pointsOf<'charge_point'>([
  [
    'photocopy_charged',
    {
      words: CHARGED,
      about: COPIES,
      unless: `${FREE}|${HOW_MUCH}|(?:sans|pas de|without|no) (?:la )?photocop\\w*`,
    },
  ],
  [
    'photocopy_free',
    { words: FREE, about: COPIES, unless: `${HOW_MUCH}|(?:sans|pas de|without|no) (?:la )?photocop\\w*` },
  ],
  ['how_much', { words: HOW_MUCH, about: `(?:${COPIES})[^]*(?:${CHARGED})|(?:${CHARGED})[^]*(?:${COPIES})` }],
  [
    'look_charged',
    {
      words: CHARGED,
      about: LOOKS,
      unless: `${FREE}|(?<!sans |pas de |without |no |any )(?:${COPIES})|(?:frais|fees?) d'inscription`,
    },
  ],
  ['look_free', { words: FREE, about: LOOKS, unless: `(?<!sans |pas de |without |no |any )(?:${COPIES})` }],
]);

const APPLIES =
  '(?:appl(?:y|i)\\w*|concern\\w*|vaut|valable|valent|cover\\w*|couver\\w*|couvr\\w*|vise\\w*|bind\\w*|bound|soumise?s?|subject to|regi\\w*|holds? for|govern\\w*|for us|pour nous|fall under|tombe\\w* sous|releve\\w*|entre dans)';
const scope = pointsOf<'scope_point'>([
  [
    'professional_title',
    {
      words: 'rncp|titres? (?:pro|professionnels?|a finalite)|professional titles?|vocational titles?',
      about: APPLIES,
    },
  ],
  [
    'own_certificate',
    {
      words:
        "certificats? (?:d'etablissement|du cnam|cnam|de competences?)|certifications? (?:d'etablissement|du cnam|maison)|diplomes? d'etablissement|cnam (?:certificates?|certifications?)|(?:in-house|school's own|institution's own) (?:certificate|certification)s?",
      about: APPLIES,
    },
  ],
  [
    'licence',
    {
      words: "licences?(?! de)|bachelor'?s?(?: degree)?",
      about: APPLIES,
      unless: "licence pro\\w* d'un|masters?|rncp|doctora\\w*|phd",
    },
  ],
  [
    'master',
    {
      words: "masters?(?:'s)?(?: degree)?",
      about: APPLIES,
      unless: 'licences?|specialise|rncp|doctora\\w*|phd|mba',
    },
  ],
  [
    'engineer',
    {
      words:
        "(?:diplomes? d'|titre d'|cycle |eleves? |formation d'|ecole d')ingenieure?s?|engineering (?:degrees?|students?|programmes?|programs?)",
      about: APPLIES,
      unless: 'licences?|masters?|rncp|doctora\\w*',
    },
  ],
  [
    'written_work',
    {
      words:
        '(?:dossiers?|rapports?|memoires?|comptes?[- ]rendus?|devoirs?(?: maison)?|reports?|essays?|dissertations?|written work|production\\w* ecrite\\w*|homework|coursework|lab reports?|assignments?)',
      about: `${APPLIES}[^.?!]*|regles?|rules?`,
      unless:
        'licences?|masters?|rncp|oral\\w*|not (?:graded|marked|counted)|pas notee?s?|non notee?s?|sans note|ungraded',
    },
  ],
]);

const COUNTS_AS_FRAUD =
  '(?:frau\\w*|trich\\w*|cheat\\w*|compte\\w*|counts?|considere\\w*|considered|treated|regarded|risque\\w*|sanction\\w*|punish\\w*|trouble|seen as|deemed)';
const NOTES_AND_FRAUD = `(?:cours|fiches?|antiseches?|notes|crib\\w*|cheat ?sheets?)[^.]*${COUNTS_AS_FRAUD}|${COUNTS_AS_FRAUD}[^.]*(?:cours|fiches?|antiseches?|notes|crib\\w*|cheat ?sheets?)`;
const DOCUMENT =
  '(?:fiches?|antiseches?|notes|cours|livres?|bouquins?|polys?|polycopie\\w*|documents?|papiers?|feuilles?|formulaires?|memo|pompes?|crib\\w*|cheat ?sheets?|books?|textbook|sheets?|cards?|handouts?|slips?|paper|calculatrice|calculator)';
const UNUSED =
  "(?:(?:pas|jamais|rien|not|never|n't|without|sans|ni)(?: [a-z']+){0,3} (?:servie?s?|utilis\\w*|ouvr\\w*|ouvert\\w*|regard\\w*|consult\\w*|touche\\w*|toucher|sorti\\w*|lue?s?|lire|used?|using|open\\w*|look\\w*|touch\\w*|read\\w*|unfold\\w*)|unused|untouched|unopened|juste (?:gardee?|oubliee?)|laissee? (?:fermee?|pliee?))";
const BLAME =
  '(?:reproch\\w*|sanction\\w*|puni\\w*|punish\\w*|penali\\w*|disciplin\\w*|ennuis?|trouble|blam\\w*|held against|hold (?:it|that) against|accus\\w*|risque\\w*|risk\\w*|report\\w*|in the wrong|interdite?|forbidden|breach\\w*|enfrei\\w*|infraction|faute|broke(?:n)?)';
const DEVICE =
  '(?:telephones?|tel|portables?|smartphones?|mobiles?|phones?|iphones?|tablettes?|tablets?|montre connectee|smartwatch|ordinateurs?|laptops?|ecouteurs|earbuds|airpods)';
const OFF =
  '(?:eteinte?s?|coupee?s?|hors tension|(?:switched|turned|powered|completely|fully|totally|is|was|it was) off|off)';
const AT_HAND =
  '(?:poches?|pockets?|sur (?:moi|lui|elle|la table|ma table|sa table|mes genoux|le bureau)|on (?:me|him|her|my (?:desk|table|lap)|the (?:desk|table))|jeans?|veste|jacket|manteau|coat|blouson)';
const offAtHand = pointsOf<'off_point'>([
  [
    'at_hand',
    {
      words: AT_HAND,
      about: `${DEVICE}[^]*${OFF}|${OFF}[^]*${DEVICE}`,
      unless:
        "must|have to|has to|need to|dois|doit|doivent|faut|fallait|oblige\\w*|ranger|put (?:it )?(?:away|in)|(?:pas|not|n't|mal) (?:eteint|off|switched off|turned off)|fouill\\w*|search\\w*|confisq\\w*|saisi\\w*|seiz\\w*|confiscat\\w*|frau\\w*|trich\\w*|cheat\\w*",
    },
  ],
]);

const MOVES_SEAT =
  '(?:chang\\w*|deplac\\w*|boug\\w*|mov(?:e|es|ed|ing)|swap\\w*|switch\\w*|relocat\\w*|separat?\\w*|ecart\\w*|isol\\w*|mettre|mets|met|placer|place|put|seat|sit|assoir|asseoir|asseyent?|split)';
const A_SEAT =
  '(?:de place|places?|seats?|rang|rangee|row|front|devant|au fond|at the back|elsewhere|ailleurs|apart|table|desk|chaise|another (?:spot|seat|desk|table)|over there|ensemble|them|les)';
/** Of a change of seats; not of one who would like to change seats. */
function moved(folded: string): FactValue<'moved_point'> | undefined {
  const asking = askingPart(folded);
  const seats = `${MOVES_SEAT}(?:[^.?!;]{0,40}\\b)?${A_SEAT}`;
  if (
    word(
      '(?:toilet\\w*|wc|loo|bathroom|copie|script|sujet|bag|sac|phone|telephone|portable|dates?|centre|session|exam to|examen a)',
    ).test(asking)
  )
    return undefined;
  if (
    word(
      `(?:refus\\w*|say no|dire non|stay (?:put|where|in my seat)|rester a ma place|disobey|oppos\\w*)`,
    ).test(asking)
  )
    return word(`${seats}|move|moved|bouger|changer|seat|place`).test(folded) &&
      word('surveill\\w*|proctor\\w*|invigilat\\w*|supervis\\w*|prof\\w*|on me|they|he|she|il|elle').test(
        folded,
      ) &&
      word('seats?|places?|rang\\w*|row|table|desk|chaise|front').test(folded)
      ? 'refused'
      : undefined;
  if (!word(seats).test(asking)) return undefined;
  if (
    word('(?:dois|must|do|have to|oblige\\w*)(?:-je| i)?|je dois|i have to|am i').test(asking) &&
    word('me|m|i|je').test(asking)
  )
    return word(
      '(?:make|can|could|may|let|peux|puis)[^.?!;]{0,12}(?:i|je)|(?:i|je)[^.?!;]{0,6}(?:can|may|peux|puis)',
    ).test(asking)
      ? undefined
      : 'obeyed';
  return word(
    `(?:make|force|order|ask|oblig\\w*|faire|demander a|fais|send|move|deplacer|separer|separate|split|isoler|mettre|mets|placer|put|relocate|seat|changer|swap|switch)(?: [a-z']+){0,4} (?:candidate?s?|students?|etudiante?s?|eleves?|him|her|them|one|un|une|l'un\\w*|les|le|la|deux|two|someone|quelqu'un|bavards?|gars|filles?|guys?|girls?|whisperers?|talkers?)`,
  ).test(asking) &&
    !word(
      "(?:puis-je|je peux|can i|may i|j'ai le droit de) (?:me |m'|changer de place|change seats|swap (?:seats|places)|sit |move (?:to|seats|closer))",
    ).test(asking)
    ? 'by_proctor'
    : undefined;
}

const notesRead = pointsOf<'notes_read'>([
  [
    'read',
    {
      words:
        "(?:consult\\w*|lire|lit|lisait|lu|regard\\w*|zieut\\w*|jet\\w* un (?:coup d')?(?:oeil|œil)|ouvr\\w*|ouvert\\w*|mat(?:er|e|ait)|read\\w*|peek\\w*|peep\\w*|look\\w* (?:at|up|over|in|through)|glanc\\w*|open\\w*|check\\w*|consulting|(?:sneak|steal|have|had|took|take) a (?:look|peek|glance)|scroll\\w*|defil\\w*|parcour\\w*|feuillet\\w*|brows\\w*|flick\\w*|leaf\\w*|thumb\\w*|skimm?\\w*)[^.?!;]{0,30}(?:cours|fiches?|antiseches?|notes?|formul\\w*|lecture|course|crib\\w*|cheat ?sheets?|revision|slides|class|chapt\\w*|chapitres?)|(?:chapt\\w*|chapitres?|cours|fiches?|notes|formul\\w*)[^?]{0,80}(?:calculatrice|calculette|calculator|memory|memoire|telephone|phone|tablette|tablet|watch|montre)[^?]{0,80}(?:relu\\w*|relire|lue?s?\\b|re-?read|scroll\\w*|consult\\w*|regard\\w*|read it|looked at|opened|ouvert)",
      unless:
        "(?:can|may|could) i (?:still )?(?:look|read|consult|check|open|peek|have|take|use)|(?:puis-je|je peux|le droit (?:de|d')) ?(?:consulter|lire|regarder|ouvrir|jeter|utiliser)|" +
        'autoris\\w*|allowed|permitted|authori[sz]ed|sans (?:les )?(?:lire|ouvrir|consulter|regarder)|without (?:reading|opening|looking|consulting)|never (?:read|opened|looked)|pas (?:lu|ouvert|consulte|regarde)',
      about: COUNTS_AS_FRAUD,
    },
  ],
  [
    'kept',
    {
      words:
        "(?:sans|without|never|jamais|pas|n't|not)(?: [a-z']+){0,3} (?:lire|lue?s?|ouvrir|ouvert\\w*|utilis\\w*|regard\\w*|consult\\w*|servi\\w*|read\\w*|open\\w*|us(?:e|ed|ing)|look\\w*)",
      about: NOTES_AND_FRAUD,
    },
  ],
]);

/** What was not allowed, and that a calculator was: neither says that the course might be consulted. */
const NOT_ALLOWED =
  /(?:n't|\b(?:not|non|never|pas|jamais))(?: [a-z]+)? (?:allowed|permitted|authori[sz]ed|autorise\w*|permis\w*)\b|\b(?:calculators?|calculatrices?|calculettes?)\b[^.;?!]{0,20}\b(?:allowed|permitted|authori[sz]ed|autorise\w*|permis\w*)\b/g;
/** Of something that was kept and not used. */
function keptUnused(folded: string): FactValue<'kept_point'> | undefined {
  const asking = askingPart(folded);
  // Not whether one may consult it.
  if (notesRead(folded) === 'read')
    return word('frau\\w*|trich\\w*|tricheu\\w*|cheat\\w*').test(asking) &&
      !word(
        "can|may|could|puis-je|peux|peut-on|droit|allowed|possible|sans|without|not|n't|pas|tromp\\w*|tort|wrong|mistak\\w*|erreur",
      ).test(asking)
      ? 'consulted'
      : undefined;
  if (!word(UNUSED).test(folded) || !word(DOCUMENT).test(folded)) return undefined;
  // Whether it is cheating, what the paper authorises and what has to be put away are asked by themselves.
  if (
    word(
      'frau\\w*|trich\\w*|cheat\\w*|autoris\\w*|authori\\w*|must|have to|has to|dois|doit|faut|ranger|put (?:it |them )?away|saisi\\w*|confisq\\w*|seiz\\w*|confiscat\\w*|take (?:it|them)|sign\\w*|copie|script|brouillon|telephone|phone|portable',
    ).test(asking)
  )
    return undefined;
  // "I never opened it, so they can't punish me?" asks for the contrary.
  if (word(`${NOT}(?: [a-z']+){0,3} ${BLAME}`).test(asking)) return undefined;
  return word(BLAME).test(asking) ? 'blamed' : 'allowed';
}

const AGREES =
  "(?:d'accord|ok|okay|accept\\w*|agree\\w*|fine|happy|on board|said yes|says yes|dit oui|favorable\\w*|approuv\\w*|approv\\w*|consent\\w*|valid\\w*|accord|feu vert|green light|yes|in favou?r|on side)";
const REFUSES =
  "(?:refus\\w*|dit non|says? no|said no|contre|against|opposed?|pas d'accord|not (?:ok|okay|keen|happy)|n'est pas d'accord|disagree\\w*|oppose\\w*|veto\\w*|won't|declin\\w*|no way|says? n|balk\\w*|object\\w*|(?:does|do|is|are|did|has|have) ?n(?:'t|ot)|n'(?:est|a|ont|sont) pas|ne (?:l'est|veut|veulent|le sont) pas|pas (?:le|les) (?:centres?|jury))";
const JURY = '(?:jury|jurys|examiners|panel|board)';
const CENTRES = '(?:centres?|centers?|cnam (?:regional|centre))';
const TOGETHER = new RegExp(
  `\\b(?:tout le monde|everybody|everyone|tous|all (?:the )?(?:parties|concerned|sides)|les deux|both)\\b[^.?!;]{0,30}\\b${AGREES}|\\b${JURY}\\b[^.?!;]{0,20}\\b(?:et|and|\\+|as well as|comme)\\b[^.?!;,]{0,25}\\b${CENTRES}\\b[^.?!;]{0,25}\\b${AGREES}|\\b${CENTRES}\\b[^.?!;]{0,20}\\b(?:et|and)\\b[^.?!;,]{0,25}\\b${JURY}\\b[^.?!;]{0,25}\\b${AGREES}|\\b(?:accord|agreement|consent|approval|feu vert|ok) (?:du|of the|of both the|from the) ${JURY} (?:et|and) (?:des|du|the|of the)? ?(?:deux |two |both )?${CENTRES}`,
);
/** Who agrees to a video, clause by clause. */
function videoAgreed(folded: string): FactValue<'video_agreed'> | undefined {
  if (
    /\b(?:faut|dois|doit|must|need|needs|have to|has to|required|qui|who|whose|sans|without)\b/.test(folded)
  )
    return undefined;
  if (TOGETHER.test(folded) && !word(REFUSES).test(folded)) return 'all';
  const says = (who: string): boolean | undefined => {
    for (const clause of folded.split(/[,;.:?!]| mais | but | et | and | while | alors que /)) {
      if (!word(who).test(clause)) continue;
      if (word(REFUSES).test(clause)) return false;
      if (word(AGREES).test(clause)) return true;
    }
    return undefined;
  };
  const jury = says(JURY);
  const centres = says(CENTRES);
  if (jury === false) return 'jury_refuses';
  if (centres === false) return 'centre_refuses';
  if (jury === true && centres === true) return 'all';
  if (jury === true) return 'jury_only';
  return centres === true ? 'centres_only' : undefined;
}

const ONE_UNIT =
  "(?:meme|same|one|la meme|une seule|cette|this|single|the) (?:ue|unite(?: d'enseignement)?|units?|cours|courses?|modules?|matiere|subject|exam\\w*|epreuve)";
const NOT_THAT_CASE =
  "(?:deux|2|two|plusieurs|several|une autre|another|different\\w*) (?:ue|ues|unites?|units?|modules?|matieres?|subjects?|courses)|(?:autre|another|different|next|prochain|suivant|other|deux|two|following) (?:semestres?|semesters?|terms?)|semestres? (?:suivant|prochain|different\\w*)|next year|l'an(?:nee)? prochaine?";
const twice = pointsOf<'twice_point'>([
  [
    'two_ways',
    {
      words:
        '(?:(?:evening|distance|online|remote|on-?site|day|face-to-face|hybrid|continuous|final)(?: [a-z]+){0,2} (?:version|format|mode|track|assessment|exam)?[^?]{0,60}\\b(?:and|plus|as well as|together with)\\b[^?]{0,30}(?:evening|distance|online|remote|on-?site|day|face-to-face|hybrid|continuous|final))|(?:(?:soir|distance|foad|presentiel|hybride|continu|terminal|jour|en ligne)[^?]{0,60}\\b(?:et|plus|ainsi que)\\b[^?]{0,30}(?:soir|distance|foad|presentiel|hybride|continu|terminal|jour|en ligne))|(?:two|deux|2|both|several|plusieurs|different\\w*) (?:different\\w* )?(?:modalites?|modes?|formats?|formules?|versions?|methods?|ways)(?: differente?s)?',
      about: ONE_UNIT,
      unless: NOT_THAT_CASE,
    },
  ],
  [
    'two_centres',
    {
      words:
        '(?:deux|2|two|plusieurs|several|both|different\\w*|les deux) (?:different\\w* )?(?:cnam )?(?:centres?|centers?|villes?|cities)|(?:un autre|another|second|deuxieme) (?:cnam )?(?:centre|center)|(?:au|a|at|in)(?: (?:le|la|the|centre|center|cnam|de|in|of))* [a-z-]{3,} (?:et|and|plus)(?: (?:aussi|also|au|a|at|in|le|la|the|centre|center|cnam|de|of|celui|encore))* [a-z-]{3,}',
      about: ONE_UNIT,
      unless: `${NOT_THAT_CASE}|(?:modalites?|modes?|formats?|version|homework|devoirs|online|distance)`,
    },
  ],
  [
    'two_units',
    {
      words:
        '(?:deux|2|two|plusieurs|several|une autre|another|different\\w*|autres?) (?:different\\w* |autres? |other )?(?:ue|ues|unites?|units?|cours|courses?|modules?|matieres?|subjects?)(?: differentes?)?',
      about:
        '(?:centres?|centers?|villes?|cit(?:y|ies)|modalites?|ways?|methods?|lyon|paris|grenoble|lille|nantes)',
      unless:
        '(?:meme|same|one|la meme|une seule|single) (?:ue|unite|unit|cours|course|module|matiere|subject)',
    },
  ],
  [
    'two_semesters',
    {
      words:
        "(?:autre|another|different|next|prochain|suivant|other|deux|two|d'apres|following) (?:semestres?|semesters?|terms?)|semestres? (?:suivant|prochain|d'apres|different\\w*)|(?:ce|this|cet|le premier|first) (?:semestre|semester|term|automne|printemps|autumn|spring)[^.?!;]{0,40}(?:le (?:suivant|prochain|second|deuxieme)|the (?:next|following|second|other)|l'autre)|(?:automne|autumn|fall)[^.?!;]{0,40}(?:printemps|spring)|(?:next|following) (?:year|term)|l'an(?:nee)? prochaine?|(?:first|premier) semest\\w*[^.?!;]{0,40}(?:second|deuxieme)",
      unless: '(?:meme|same) (?:semestre|semester|term)',
    },
  ],
]);

const teacher = pointsOf<'teacher_point'>([
  [
    'whole_exam',
    {
      words:
        "toute? (?:l'epreuve|l'examen|la duree|le temps|du long)|jusqu'(?:au bout|a la fin)|du debut a la fin|tout du long|(?:the )?(?:whole|entire|full) (?:exam|time|paper|thing|duration|(?:two|three|four|\\d) hours|session)|(?:till|until|to) the (?:very )?end|all the way through|throughout|from start to finish|les (?:deux|trois|quatre|\\d) ?h(?:eures)?|for the (?:whole )?(?:two|three|four|\\d) hours",
      about:
        '(?:prof\\w*|enseignante?|teacher|lecturer|examiner|sujet|paper|set (?:it|the)|wrote (?:it|the)|auteur|author)',
      unless:
        "partir|leave|leaving|go home|filer|m'en aller|s'en aller|invigilat\\w* (?:rooms?|the)|surveillance|candidate?s?|students?|eleves?",
    },
  ],
  [
    'within_reach',
    {
      words:
        "joignable|par telephone|au telephone|by phone|reachable|on call|within reach|contactable|phone me|call me|m'appeler|on the (?:phone|end of)|a distance|appelable|portable|over the phone",
      about: '(?:prof\\w*|enseignante?|teacher|lecturer|examiner|sujet|paper|wrote|set|auteur|author)',
      unless: '(?:faut|dois|doit|must|have to|has to|need to|oblig\\w*|required)',
    },
  ],
]);

const DIRECTS =
  '(?:direct(?:eur|rice|or)|head of (?:the |my )?(?:regional )?(?:centre|center)|(?:centre|center) (?:head|manager))';
const SEES_ME =
  '(?:convoqu\\w*|recev\\w*|recoi\\w*|recu|rencontr\\w*|summon\\w*|see (?:me|him|her|the|a)|meet\\w*|met|call (?:me|him|her|the [a-z]+) in|interview\\w*|entend\\w*|hear\\w* (?:me|him|her|my|his|the)|ecout\\w*|talk to)';
const OBLIGED =
  '(?:oblige\\w*|doi(?:t|vent)|tenue?s?|must|have to|has to|bound|required|forced|faut|need to|needs to)';
const referral = pointsOf<'referral_point'>([
  [
    'ends_there',
    {
      words:
        '(?:end(?:s|ed|ing)? up|finir\\w*|finit|fini|wind(?:s)? up|land(?:s)?|atterri\\w*|come(?:s)? (?:up )?(?:before|to)|go(?:es|ing)? (?:before|to|in front)|passe(?:r|rai|ra|rais|nt)?|aller|vais|va|ira|irai|aboutir\\w*|arrive\\w*|be (?:heard|sent|brought|referred)|comparai\\w*|traine\\w*|dragged|hauled)[^.?!;]{0,30}(?:disciplin\\w*|section|commission|conseil)',
      unless:
        '(?:dois|doit|faut|must|have to|has to|need to|should|puis|peux|peut-on|can|may) ?-?(?:je|i|on|we)|directly|directement|straight|myself|moi-meme|who|qui',
    },
  ],
]);

/** Whether the director sees the student, where that is what the question asks. */
const directorSees = pointsOf<'referral_point'>([
  [
    'director_must_see',
    {
      words: SEES_ME,
      about: `${DIRECTS}[^]*${OBLIGED}|${OBLIGED}[^]*${DIRECTS}`,
      unless: `${NOT}|dois-je|must i|i have to|je dois|do i`,
    },
  ],
  ['director_sees', { words: SEES_ME, about: DIRECTS, unless: `${NOT}|${OBLIGED}|sans|without|refus\\w*` }],
]);

const SCRIPT = '(?:copies?|feuilles?|papers?|scripts?|sheets?|answers?|work|devoir|la mienne|mine|pages?)';
/** A script that somebody would not give. */
const NOT_GIVEN =
  "(?:refus\\w*|(?:garder|keep|kept|gard\\w*|tak(?:e|ing|en)|took|emport\\w*|partir avec|parti\\w* avec|(?:left|walk\\w*|went|gone|ran)(?: [a-z]+){0,2} with)[^.?!;]{0,25}(?:copie|feuille|paper|script|answer|sheet|it|elle)|(?:veu\\w*|voul\\w*|rend\\w*|want\\w*|won't|will not|wouldn't|not|n't|never|without|sans|pas)[^.?!;]{0,20}(?:rend\\w*|remet\\w*|remis\\w*|hand\\w*|give|giving|gave|get|getting|have|having|aura\\w*|turn))";
const MAY_BE_REFERRED =
  '(?:could|can|may|might|peu(?:t|x|vent)|puis|pourr\\w*)[^?]{0,60}(?:disciplin\\w*|section|commission|conseil)';
const handIn = pointsOf<'hand_in_point'>([
  [
    'kept',
    {
      words: `(?:sans|without)(?: [a-z']+){0,2} (?:rendre|remettre|deposer|donner|laisser|hand\\w*|giv\\w*|turn\\w*|leav\\w*|return\\w*)(?: [a-z']+){0,3} ${SCRIPT}|(?:ne (?:pas |rien )?|not |never |n't |pas |rien )(?:[a-z']+ )?(?:rendre|rends?|rendu|remettre|remets?|hand\\w*|give|giving|turn\\w*)(?: [a-z']+){0,4} ${SCRIPT}|(?:keep|take|garder|emporter|conserver|partir avec|leave with|walk (?:out|off) with)(?: [a-z']+){0,2} (?:ma|my|sa|his|her|their|leur|the|la) ${SCRIPT}(?! (?:booklet|question|sujet))`,
      unless:
        'disciplin\\w*|sanction\\w*|puni\\w*|punish\\w*|risque\\w*|risk\\w*|trouble|consequen\\w*|section|ennuis?|who|qui|corrig\\w*|marked|graded|note|zero|sujet|question paper|brouillon\\w*|rough|draft|doi\\w*|dois|must|have to|has to|oblig\\w*|sign\\w*|emarg\\w*|toilet\\w*|wc|loo|bathroom|photocop\\w*',
    },
  ],
  [
    'signature',
    {
      words: '(?:re)?sign(?:er|e|es|ature|ing|ed)?|emarg\\w*|sign (?:again|off|out|the|something)',
      unless: 'refus\\w*|declin\\w*|nom|name|emarge le debut|at the (?:start|beginning)|au debut',
    },
  ],
  [
    'may_be_referred',
    {
      words:
        '(?:could|can|may|might|possible|liable to|risk\\w*|peu(?:t|x|vent)|puis|pourr\\w*|risqu\\w*|susceptible|passible)[^?]{0,60}(?:disciplin\\w*|section|commission|conseil)|(?:disciplin\\w*|section)[^?]{0,40}(?:possible|peut|pourr\\w*|could|might|may)',
      about: NOT_GIVEN,
      unless: `who|qui|quelle|what|forcement|automati\\w*|certain\\w*|for sure|necessarily|${NOT}(?: [a-z]+)? (?:risk\\w*|risqu\\w*|disciplin\\w*|sanction\\w*)`,
    },
  ],
  [
    'refusal',
    {
      words:
        '(?:disciplin\\w*|sanction\\w*|puni\\w*|punish\\w*|penali\\w*|consequen\\w*|trouble|risque\\w*|risk\\w*|section|ennuis?)',
      about: NOT_GIVEN,
      unless: `who|qui|quelle|what|${MAY_BE_REFERRED}`,
    },
  ],
  [
    'blank',
    {
      words:
        "(?:copie |feuille |page |paper |script |sheet )?(?:blanche|vierge|vide|blank|empty)|rien (?:ecrit|mis|fait)|(?:written|wrote|done) nothing|nothing (?:on it|written)|n't (?:written|write|wrote) (?:anything|a (?:word|thing|line))|haven't written",
      unless:
        'disciplin\\w*|sanction\\w*|puni\\w*|punish\\w*|refus\\w*|risque\\w*|note|zero|mark(?:ed)?|sign\\w*|emarg\\w*|absente?',
    },
  ],
]);

// When and how, of rules that are told whole otherwise.

const FINAL =
  '(?:final|finals|terminal\\w*|evaluation terminale|controle terminal|examens?|exams?|epreuves?|papers?)';
const period = pointsOf<'period_point'>([
  [
    'before_end',
    {
      words:
        "avant (?:la fin|le terme|l'issue) (?:du|de la|des|de l')? ?(?:cours|enseignements?|semestre|ue|unite)|(?:en |au )?(?:plein )?milieu (?:du|de la|des|de l') ?(?:cours|enseignements?|semestre|ue)|(?:alors qu\\w*|tant qu\\w*|pendant que) (?:les |le |nos )?cours (?:ne )?(?:sont pas|continuent|durent|n'ont pas)|before (?:the )?(?:end of )?(?:the )?(?:teaching|classes|lectures|course|unit|semester|term)(?: (?:is|are|has|have|ends?|finish\\w*|over|done|been))*|(?:in the middle of|half-?way through|midway through) (?:the )?(?:teaching|classes|course|semester|unit|term)|mid-?(?:semester|term)|while (?:the )?(?:classes|teaching|lectures|course) (?:is|are) still",
      about: FINAL,
      unless: 'calendrier|calendar|timetable|planning|schedule|inscri\\w*|regist\\w*|publi\\w*|released',
    },
  ],
  [
    'after_teaching',
    {
      words:
        "(?:apres|a l'issue|a la fin|au bout|au terme) (?:de |des |du |la |le |les |fin |l'ensemble |l'|d')*(?:cours|enseignements?|semestre|ue|unite|periode)|(?:after|at|once|following) (?:the )?(?:end of )?(?:the )?(?:teaching|classes|lectures|course|unit|last class)(?: (?:period|is|are|has|have|over|done|ended|finished|been))*|une fois (?:les |le )?(?:cours|enseignements?) (?:finis|fini|termines?)",
      about: FINAL,
      unless:
        'calendrier|calendar|timetable|planning|schedule|inscri\\w*|regist\\w*|publi\\w*|released|avant|before|result\\w*|copies|scripts?',
    },
  ],
  [
    'outside_period',
    {
      words:
        "(?:hors|en dehors|outside|out) (?:de |of )?(?:la |les |the |des |de |any )?(?:\\w+ )?(?:periodes?|period|calendrier|calendar|session d'examens?|exam weeks?|slots?)",
      about: FINAL,
      unless: 'inscri\\w*|regist\\w*',
    },
  ],
  [
    'in_period',
    {
      words:
        "(?:pendant|durant|dans|during|in|within|inside) (?:la |the )?(?:official |scheduled )?(?:periode (?:d'|des |de l')?(?:examens?|prevue)|exams? period|exam weeks?)",
      about: FINAL,
      unless: 'hors|dehors|outside|avant|before',
    },
  ],
  [
    'last_part',
    {
      words:
        '(?:seulement|uniquement|que|juste|only|just) (?:sur )?(?:the |la |le |les |on (?:the )?)?(?:derni\\w+|fin|second\\w*|deuxieme|last|final|latter|end|half|moitie) ?(?:moitie|partie|chapitres?|semaines?|half|part|chapters?|weeks?|of the|du|des|lectures|cours)?',
      about: '(?:porte\\w*|covers?|cover|bear|interrog\\w*|assess\\w*|evalu\\w*|test\\w*|programme|syllabus)',
      unless: 'continu\\w*|continuous|rappel|recall',
    },
  ],
  [
    'whole_course',
    {
      words:
        "(?:tout(?:e)?|ensemble|totalite|integralite|whole|entire|all|full) (?:(?:le|la|les|de|du|des|the|of|l')* ?)*(?:programme|periode|cours|enseignement|semestre|syllabus|course|teaching|semester|unit|ue)",
      about:
        '(?:porte\\w*|covers?|cover|bear|interrog\\w*|assess\\w*|evalu\\w*|programme|syllabus|tombe\\w*|come up)',
      unless: 'continu\\w*|continuous|rappel|recall|seulement|only|uniquement',
    },
  ],
]);

const CHANGES =
  '(?:chang\\w*|modif\\w*|bouge\\w*|confirm\\w*|differ\\w*|mov(?:e|ed|ing)|deplac\\w*|switch\\w*|autre|swap\\w*|revu\\w*|definiti\\w*|fixe|fixed|set in stone)';
const ROOM =
  '(?:salles?|lieux?|amphi\\w*|rooms?|places?|venues?|halls?|locations?|batiments?|buildings?|sites?|where)';
const TIME = '(?:dates?|heures?|horaires?|jours?|times?|days?|creneaux?|slots?|hours?)';
const change = pointsOf<'change_point'>([
  [
    'place',
    {
      words: ROOM,
      about: CHANGES,
      unless: `${TIME}|candidate?s?|students?|eleves?|surveillante?s?|proctors?|seats?|places? assise|change (?:de )?place|my place|ma place|web|sites? web`,
    },
  ],
  [
    'date',
    {
      words: TIME,
      about: CHANGES,
      unless: `${ROOM}|annul\\w*|cancel\\w*|chevauch\\w*|overlap\\w*|clash\\w*|fete\\w*|feast\\w*`,
    },
  ],
]);

const CALLED_OFF = '(?:annul\\w*|cancel\\w*|invalid\\w*|called off|scrapped|void\\w*)';
const RESIT =
  '(?:seconde|deuxieme|2e|2eme|second|next|resit|prochaine) (?:session|sitting)|session 2|rattrapages?|resits?|retakes?';
/** "Without having to go to the resit": the contrary of it. */
const INSTEAD_OF_RESIT = `(?:sans|without|plutot qu\\w*|rather than|instead of|au lieu d\\w*|et non|and not|pas (?:le |la |au |en |a la )|not (?:the |at the |in the )|avant)(?: [a-z']+){0,5}? ?(?:${RESIT})`;
const cancelledExam = pointsOf<'cancelled_point'>([
  [
    'same_session',
    {
      words: INSTEAD_OF_RESIT,
      about: CALLED_OFF,
    },
  ],
  [
    'same_session',
    {
      words:
        '(?:meme|same) (?:session|sitting|exam session)|(?:session|sitting) (?:en cours|initiale|actuelle)|(?:first|current|present) (?:session|sitting)|premiere session',
      about: CALLED_OFF,
      unless: 'seconde|deuxieme|second|rattrapage|resit|2e|next',
    },
  ],
  [
    'second_session',
    {
      words:
        '(?:seconde|deuxieme|2e|2eme|second|next|resit|prochaine) (?:session|sitting)|session 2|rattrapages?|resits?|(?:next|following) (?:year|semester)|an(?:nee)? prochaine?',
      about: CALLED_OFF,
      unless: `meme session|same session|same sitting|(?:le|du|au|the|a) (?:rattrapage|resit) (?:a ete|est|was|has|is)|${INSTEAD_OF_RESIT}`,
    },
  ],
]);

const LEGAL =
  '(?:service juridique|juridique|juristes?|legal (?:service|department|office|team|people|unit|affairs)|lawyers?)';
const FILLS =
  '(?:rempl\\w*|fill\\w*|complet\\w*|redig\\w*|writ\\w*|ecri\\w*|sign\\w*|emarg\\w*|dat(?:e|er|ed)|draw\\w*|dress\\w*|prepar\\w*)';
const RECORD = '(?:pv|proces-verb\\w*|records?|minutes|report|form)';
const recordOf = pointsOf<'record_point'>([
  [
    'legal_script',
    {
      words: LEGAL,
      about: '(?:copies?|scripts?|answers?|exam papers?|papers?)',
      unless: 'pv|proces-verb\\w*|records?|reports?|minutes',
    },
  ],
  ['legal_service', { words: LEGAL, unless: '(?:copies?|scripts?)(?! of)' }],
  [
    'before_end',
    {
      words:
        "avant (?:la fin|le debut|l'epreuve|l'examen|que)|a l'avance|d'avance|before (?:the )?(?:end|exam|start|it|candidates|they|everyone)|in advance|ahead of time|beforehand|pendant (?:l'epreuve|l'examen|que)|during the (?:exam|paper)|while they",
      about: `${FILLS}[^.?!;]*`,
      unless: `${LEGAL}|incident\\w*|frau\\w*|cheat\\w*|tric\\w*|remarque\\w*|remark\\w*|correct\\w*|constate\\w*|observed`,
    },
  ],
  [
    'after_end',
    {
      words:
        "a la fin|apres (?:l'epreuve|l'examen|la fin)|a l'issue|at the end|after the (?:exam|end|paper)|once (?:it|the exam) is over|afterwards",
      about: `${RECORD}[^.?!;]*${FILLS}|${FILLS}[^.?!;]*${RECORD}`,
      unless: `${LEGAL}|avant|before|pendant|during|lendemain|next day|frau\\w*|cheat\\w*`,
    },
  ],
]);

// Who answers for what.

const BLAMES =
  '(?:responsab\\w*|blam\\w*|liab\\w*|attaqu\\w*|sue|suing|poursui\\w*|reproch\\w*|en vouloir|accountable|at fault|(?:la|sa|ta|leur|the|their|its) (?:faute|fault)|se retourner|me retourner|retourner contre|recours contre|claim against|dommages|damages|compensation|indemni\\w*|porter plainte|have a case)';
function liable(folded: string): true | undefined {
  return word(BLAMES).test(askingPart(folded)) &&
    /\b(?:centre|center|cnam|school|ecole|etablissement|they|them|eux|leur)\b/.test(folded) &&
    !/\b(?:responsable (?:de la salle|de l'organisation|pedagogique)|who|qui)\b/.test(askingPart(folded))
    ? true
    : undefined;
}

const INFORMED =
  '(?:inform\\w*|prevenu\\w*|preven\\w*|told|know|knows|au courant|aware|averti\\w*|sait|savent|savoir|notified|briefed|warned|tell)';
const aidsTold = pointsOf<'aids_told'>([
  [
    'proctors',
    {
      words: '(?:surveillante?s?|proctors?|invigilators?)',
      about: INFORMED,
      unless: '(?:enseignante?s?|profs?|professeure?s?|teachers?|lecturers?)',
    },
  ],
]);

const CHECKED =
  '(?:verif\\w*|control\\w*|regard\\w*|demand\\w*|check\\w*|look\\w* at|ask\\w* for|see\\w*|voir|prouv\\w*|justifi\\w*|show\\w*|montr\\w*|present\\w*|prov\\w*)';
const IDENTITY =
  '(?:identites?|pieces?|cartes?|papiers?|cni|passeports?|id|ids|identity|cards?|papers|passports?|who (?:he|she|they) (?:is|are))';
const UNCHECKED = new RegExp(
  `\\b(?:sans|without|not|n't|skip\\w*|omit\\w*|se passer de|dispens\\w* d[eu'])(?: [a-z']+){0,2} ?${CHECKED}(?: [a-z']+){0,4} ${IDENTITY}\\b|\\b(?:skip\\w*|sauter|omit\\w*|waive) (?:the |le |la |l')?(?:id|identity|controle d'identite|verification d'identite)(?: check)?\\b`,
);
const KNOWN_BY_SIGHT =
  /\b(?:know(?:s)? (?:me|him|her|them)|knows? my face|connai\w* (?:bien )?(?:de vue)?|(?:me|le|la|l') ?connai\w*|vouch\w*|se porte\w* garant|by sight|de vue)\b/;
function unchecked(folded: string): true | undefined {
  const asking = askingPart(folded);
  if (UNCHECKED.test(asking) && !/\b(?:convoc\w*|summons)\b/.test(asking)) return true;
  return KNOWN_BY_SIGHT.test(folded) &&
    /\b(?:piece|id|identit\w*|carte|card|papiers|papers)\b/.test(folded) &&
    /\b(?:suffi\w*|enough|instead|a la place|do|remplac\w*|replac\w*|dispens\w*|skip|without|sans)\b/.test(
      asking,
    )
    ? true
    : undefined;
}

const KEPT_OUT =
  /\b(?:refus\w*|interdi\w*|turn\w* (?:[a-z]+ ){0,3}away|ke(?:ep|pt) (?:[a-z]+ ){0,2}out|den(?:y|ied|ies)|stop\w* (?:me|him|her|them|us)|barr?(?:ed|ing|er)?|empech\w*|(?:sen[dt]|renvoy\w*) (?:[a-z]+ ){0,3}(?:home|away|back|chez)|recal\w*|refoul\w*|exclu\w*|block\w*|bloqu\w*|locked out)\b/;
const keptOut = (folded: string): true | undefined =>
  KEPT_OUT.test(askingPart(folded)) &&
  /\b(?:convoc\w*|summons|letter|papier|paper|notice)\b/.test(folded) &&
  !/\b(?:pas|not|n't|ne|jamais|never) (?:[a-z]+ ){0,2}(?:refus|turn|den|stop|interdi|empech|bar)/.test(
    askingPart(folded),
  )
    ? true
    : undefined;

const SUMMONS =
  /\b(?:convoc\w*|convok\w*|summons|(?:exam|entry|admission|call-?up) (?:letter|slip|notice|ticket|card)|(?:letter|paper|email|mail|notice|sheet|document|papier|lettre|courrier|mail|feuille)(?: [a-z']+){0,3} (?:that |which |qui )?(?:call\w*|summon\w*|invit\w*|convoque\w*)|admit card)\b/;
const GETS_IN =
  /\b(?:let(?:s|ting)? (?:me|him|her|them|us|someone|a [a-z]+|the [a-z]+) (?:in|sit|take|enter|write)|get (?:in|into)|come in|go in|enter|be (?:admitted|let in)|admit\w*|entrer|rentrer|acceder|composer|passer (?:l'|mon |quand)|sit (?:the|my)|laiss\w* (?:[a-z]+ )?(?:entrer|rentrer|passer|composer)|m'accept\w*|accept(?:e|er|eront|ed|s)?|turn up|me presenter|venir)\b/;
const letIn = (folded: string): true | undefined =>
  SUMMONS.test(folded) &&
  GETS_IN.test(askingPart(folded)) &&
  !KEPT_OUT.test(askingPart(folded)) &&
  !word(
    `must|have to|has to|need|needed|dois|doit|faut|oblige\\w*|obligatoire\\w*|required|exige\\w*|necessaire|before|avant|rattrapage|resit|second\\w*|${NOT}`,
  ).test(askingPart(folded))
    ? true
    : undefined;

const signIn = pointsOf<'sign_in_point'>([
  [
    'at_end_only',
    {
      words:
        "(?:seulement|uniquement|que|plutot|only|just|rather|instead|wait\\w*|attend\\w*|plus tard|later)[^.?!;]{0,30}(?:a la fin|la sortie|en (?:partant|sortant)|fin de l'epreuve|at the end|the end|on (?:my|the|their) way out|when (?:i|they|we) (?:leave|hand|go)|afterwards)|(?:a la fin|en (?:partant|sortant)|at the end|on (?:my|their) way out)[^.?!;]{0,25}(?:seulement|uniquement|only|plutot|instead|rather|au lieu)",
      about: '(?:sign\\w*|emarg\\w*)',
    },
  ],
  [
    'before_check',
    {
      words: `(?:avant|before|sans|without)(?: [a-z']+){0,4} ${CHECKED}(?: [a-z']+){0,4} ${IDENTITY}`,
      about: '(?:sign\\w*|emarg\\w*)',
    },
  ],
]);

const GOES_OUT =
  "(?:sort(?:ir|e|ent)?|quitter|leave|leaving|go (?:out|outside|home)|(?:let|take|get|walk|carry|bring|send|laiss\\w*|faire|emmen\\w*|accompagn\\w*|evacu\\w*|conduire)(?: [a-z'-]+){0,4} (?:out|go|leave|sortir|partir|dehors|outside|hopital|hospital|infirmerie|urgences|a&e|home|pompiers|ambulance)|evacu\\w*|partir|step out|aller (?:aux urgences|a l.infirmerie|dehors|prendre l.air))";
const letOut = (folded: string): true | undefined =>
  word(GOES_OUT).test(askingPart(folded)) &&
  !word(
    'autre (?:date|epreuve|session)|another (?:date|exam|go|chance)|repass\\w*|rattrap\\w*|re-?sit|retake|reven\\w*|come back|return\\w*|retourn\\w*|time back|temps perdu|again|void|annul\\w*|cancel\\w*',
  ).test(askingPart(folded))
    ? true
    : undefined;

const REMINDED =
  '(?:consignes?|regles?|rules?|instructions?|reminders?|rappel\\w*|remind\\w*|recall\\w*|interdictions?|prohibitions?)';
const reminder = pointsOf<'reminder_point'>([
  [
    'in_writing',
    {
      words:
        '(?:suffi\\w*|enough|instead|only|seulement|au lieu|plutot|rather|do|juste|just|remplac\\w*|replac\\w*|sans (?:les |rien )?(?:lire|dire)|without (?:reading|saying))[^?]{0,60}(?:affich\\w*|posters?|notices?|ecri(?:t|te|tes|re)|imprim\\w*|tableau|slides?|projet\\w*|printed|print|written|writ\\w*|posted|board|handout|on (?:the )?(?:paper|sheet|screen|door)|distribu\\w*|par mail|e-?mail\\w*)|(?:affich\\w*|posters?|notices?|ecri(?:t|te|tes|re)|imprim\\w*|tableau|slides?|projet\\w*|printed|print|written|posted|board|handout|on (?:the )?(?:paper|sheet|screen|door)|distribu\\w*)[^?]{0,60}(?:suffi\\w*|enough|instead|au lieu|plutot|rather|sans (?:les |rien )?(?:lire|dire)|without (?:reading|saying))',
      about: REMINDED,
      unless: 'ou|or(?! the)',
    },
  ],
  [
    'left_out',
    {
      words:
        '(?:saut(?:er|e)|skip\\w*|dispens\\w*|omit\\w*|omettre|se passer|leave (?:it |them |that )?out|drop|not bother|zapp\\w*|oubli\\w*|sans (?:rappel\\w*|lire|donner|faire)|without (?:recall\\w*|reading|giving|reminding|going over)|inutile|pas la peine|no need)',
      about: REMINDED,
      unless: 'affich\\w*|imprim\\w*|printed|written|board|slides?|tableau',
    },
  ],
  [
    'later',
    {
      words:
        "apres (?:le debut|l'ouverture|la distribution|avoir commence)|(?:une fois|once) (?:l'epreuve|the exam|they|everyone)[^.?!;]{0,15}(?:commenc\\w*|start\\w*|begun|writing)|after (?:the )?(?:start|beginning|exam (?:has )?(?:start|beg)\\w*)|pendant l'epreuve|during the exam|halfway",
      about: REMINDED,
      unless: 'avant|before|obey|respect\\w*|suivre|follow',
    },
  ],
  [
    'aloud',
    {
      words:
        '(?:a )?(?:haute voix|voix haute)|oral\\w*|de vive voix|aloud|out loud|verbal\\w*|spoken|speak\\w*|read (?:them |it |the rules )?out|dire|lire|say|read|recall|rappel\\w*|remind\\w*|announce\\w*|annonc\\w*',
      about: `${REMINDED}[^.?!;]*|(?:avant|before)`,
      unless:
        'affich\\w*|imprim\\w*|printed|written|board|slides?|tableau|sans|without|skip\\w*|saut\\w*|dispens\\w*|omit\\w*|suffi\\w*|enough|apres|after|pendant|during|examens? (?:oral|speci)\\w*|oral exam|esr|special recall|recall exam|examen de rappel|heure|time (?:left|remaining)',
    },
  ],
]);

const SITES =
  "decalages? horaires?|fuseaux? horaires?|time[- ](?:difference|zone|lag)s?|multi-?sites?|(?:several|different|many|two|other) (?:sites|centres|countries)|plusieurs (?:sites|centres|pays)|outre-?mer|overseas|abroad|a l'etranger|la reunion|martinique|guadeloupe|guyane|antilles|noumea|tahiti";
const CONFINES =
  '(?:confin\\w*|enferm\\w*|lock\\w* (?:[a-z]+ ){0,3}(?:in|up)|kept? (?:[a-z]+ ){0,3}(?:in|inside|behind|here)|keep\\w*|reten\\w*|retien\\w*|gard\\w*|held|hold\\w*|quarantin\\w*|isol\\w*|stay|rester|remain|detain\\w*|bloqu\\w*)';
const confined = pointsOf<'confined_point'>([
  [
    'refuse',
    {
      words:
        "(?:refus\\w*|say no|dire non|decline|opt out|ignore|leave anyway|partir (?:quand meme|malgre)|walk out|sortir quand meme|disobey|m'y soustraire|echapper|get out of)",
      about: CONFINES,
    },
  ],
  [
    'untold',
    {
      words:
        "(?:sans|without|pas|not|never|nobody|personne|n't|aucune?|no)(?: [a-z']+){0,4} (?:prevenu\\w*|prevenir|avert\\w*|inform\\w*|told|warn\\w*|notice|annonc\\w*|preavis|announc\\w*|tell\\w*|said)|par surprise|by surprise|au dernier moment|(?:apres|after|once)[^.?!;]{0,25}(?:debut|commenc\\w*|start\\w*|began|begun)",
      about: CONFINES,
    },
  ],
  [
    'told',
    {
      words: `(?:prevenu\\w*|averti\\w*|inform\\w*|told|warned|notified|annonc\\w*)`,
      about: CONFINES,
      unless: "sans|without|pas|not|never|nobody|personne|n't|aucune?|no|apres|after|once|refus\\w*",
    },
  ],
  [
    'comply',
    {
      words: '(?:dois|doit|devons|doivent|must|oblige\\w*|have to|has to|bound|tenue?s?|faut|required)',
      about: `${CONFINES}[^]*(?:${SITES})|(?:${SITES})[^]*${CONFINES}`,
      unless:
        'prevenu\\w*|averti\\w*|inform\\w*|told|warned|notified|annonc\\w*|preven\\w*|refus\\w*|chevauch\\w*|overlap\\w*',
    },
  ],
  [
    'time_zones',
    {
      words: SITES,
      about: CONFINES,
      unless:
        'prevenu\\w*|averti\\w*|inform\\w*|told|warned|notified|annonc\\w*|preven\\w*|refus\\w*|dois|doit|devons|doivent|must|oblige\\w*|have to|has to|bound|tenue?s?|faut|required|how long|combien',
    },
  ],
]);

const BAG = '(?:sacs?|sacoche|cartable|besace|bags?|backpacks?|rucksacks?|satchel|handbag)';
const bag = pointsOf<'bag_point'>([
  [
    'open',
    {
      words: `${BAG}[^.?!;]{0,25}(?:entr'?ouvert\\w*|ouverts?|ouverte|open|unzipped|half-open|ajar|unclosed|(?:pas|not|non|n't|mal)(?: [a-z]+){0,2} (?:ferme\\w*|closed?|shut|zipp\\w*))|(?:open|unzipped|half-open)(?: [a-z]+)? ${BAG}`,
      unless: "(?:pas|not|non|without|sans|never|don't)(?: [a-z]+){0,2} (?:ouvr\\w*|open\\w*)",
    },
  ],
  [
    'off_floor',
    {
      words: `${BAG}[^.?!;]{0,40}(?:sur|on|over|au dossier|contre)(?: [a-z']+){0,3} (?:chaises?|tables?|genoux|bureau|chairs?|desks?|laps?|knees?|seats?|dossier|banc|bench|lap)`,
      unless: 'phone|telephone|portable|documents?|notes?|sous|under|pas|not',
    },
  ],
  [
    'closed',
    {
      words: `${BAG}[^.?!;]{0,30}(?:ferme\\w*|closed?|shut|zipp\\w*)|(?:ferm\\w*|clos\\w*|shut|zip\\w*)(?: up)? (?:the |my |their |our |mon |leur |le |notre )?${BAG}`,
      about:
        '(?:dois|doit|doivent|faut|must|have to|has to|need|should|oblig\\w*|required|suppose\\w*|cense\\w*)',
      unless: "ouvert\\w*|open|unzipped|pas|not|n't|sans|without",
    },
  ],
  [
    'at_feet',
    {
      words: `${BAG}[^.?!;]{0,40}(?:pieds|feet|par terre|a terre|au sol|on the (?:floor|ground)|under (?:the|my|their) (?:table|desk|chair|seat)|sous (?:la|ma|leur) (?:table|chaise))`,
      unless: "(?:entr'?)?ouvert\\w*|open|unzipped|ferme\\w*|closed|shut|pas|not|n't|plutot|instead|au lieu",
    },
  ],
]);

const PUNISHED =
  '(?:disciplin\\w*|sanction\\w*|puni\\w*|punish\\w*|section|penali\\w*|saisi(?:r|e|ne)?|hauled|ennuis)';
const MISCONDUCT =
  '(?:comport\\w*|conduite|attitude|inadequat\\w*|inappropri\\w*|insolen\\w*|deplac\\w*|indisciplin\\w*|behav\\w*|misbehav\\w*|conduct|misconduct|rude\\w*|regle\\w*|rules?|consignes?|instructions?|desob\\w*|disobe\\w*|insult\\w*|impoli\\w*|agress\\w*|shout\\w*|cri(?:e|er|s)|bavard\\w*|chat\\w*|perturb\\w*|disturb\\w*|disrupt\\w*)';
const misconductOf = pointsOf<'misconduct_point'>([
  [
    'certain',
    {
      words:
        "forcement|automati\\w*|oblige\\w*|always|necessarily|toujours|d'office|systemati\\w*|inevitabl\\w*|every time|a coup sur|for sure|certain\\w*|bound to|must|doit|will",
      about: `${MISCONDUCT}[^]*${PUNISHED}|${PUNISHED}[^]*${MISCONDUCT}`,
      unless: '(?:peu\\w*|pourr\\w*|can|could|may|might|risque\\w*|passible)',
    },
  ],
  [
    'may_lead',
    {
      words: '(?:peu\\w*|pourr\\w*|can|could|may|might|passible|possible|expos\\w*|liable to)',
      about: `${MISCONDUCT}[^]*${PUNISHED}|${PUNISHED}[^]*${MISCONDUCT}`,
      unless:
        "forcement|automati\\w*|oblige\\w*|always|necessarily|toujours|d'office|systemati\\w*|must|myself|moi-meme|lui-meme|himself|herself|surveillante?s? (?:peu\\w*|pourr\\w*)|(?:can|may|could) (?:a|the|i|my) (?:proctor|invigilator|teacher|prof\\w*)?|puis-je|je peux|teachers?|profs?|enseignante?s?",
    },
  ],
]);

const BEYOND =
  /\b(?:overstep\w*|out of (?:line|order|bounds)|over the line|cross\w* (?:a|the) line|exceed\w* (?:his|her|their|my|your|its) (?:powers?|authority|rights?|remit|role|brief)|beyond (?:his|her|their|my|your) (?:powers?|authority|rights?|remit|role|brief)|outrepass\w*|depass\w* (?:ses|mes|leurs|son|sa|mon) (?:droits?|pouvoirs?|attributions?|role|fonctions?|competences?)|exces de pouvoir|abus de pouvoir|abus\w* de (?:son|mon|leur) (?:pouvoir|autorite)|abus\w* (?:his|her|their|my) (?:powers?|authority|position))\b/;
const beyondPowers = (folded: string): true | undefined =>
  BEYOND.test(askingPart(folded)) && !word(NOT).test(askingPart(folded).replace(BEYOND, ' '))
    ? true
    : undefined;

const PAPER =
  '(?:notes?|marks?|grades?|epreuves?|papers?|exams?|examens?|copies?|scripts?|results?|resultats?|\\d{1,2})';
const voided = pointsOf<'voided_point'>([
  [
    'stands',
    {
      words:
        '(?:tien[ts]?|tenir|tiendra|rest\\w*|survi\\w*|gard\\w*|conserv\\w*|stands?|standing|keep|kept|stays?|remains?|still (?:valid|good|counts?)|valables?|valides?|valid|comptera?|compte|counts?)',
      about: PAPER,
      unless: `${NOT}|void\\w*|annul\\w*|nulle?s?|gone|wiped?|saut\\w*|perd\\w*|los[te]\\w*|cancel\\w*|zero|session|casier|dossier|record|file`,
    },
  ],
  [
    'gone',
    {
      words:
        '(?:void\\w*|annul\\w*|nulle?s?|nullite|gone|wiped?(?: out)?|saut(?:e|er|era)|perdue?s?|lost|cancel\\w*|scrapped|struck out|a l.eau|disparai\\w*)',
      about: PAPER,
      unless: `${NOT}|session|semestre|semester|autres?|other|all (?:my|the|his|her) (?:exams|papers|marks)|toutes|tien[ts]?|rest\\w*|stands?|keep|everyone|tout le monde`,
    },
  ],
]);

const chairPoint = pointsOf<'chair_point'>([
  [
    'outsider',
    {
      words:
        "(?:professionnel\\w*|intervenante?s?|personne|someone|somebody|quelqu'un|president|expert\\w*|consultant\\w*|academic|universitaire|professor|professeur|enseignant-chercheur|lecturer)?(?: [a-z]+)? ?(?:exterieure?s?|externes?|outside\\w*|external|from (?:outside|another (?:school|university|institution)|industry)|d'(?:une )?(?:autre (?:universite|ecole|etablissement)|entreprise)|hors (?:du )?cnam)|consultante?s?|vacataires?|secretaires?|administrati\\w*|students?|eleves?|etudiante?s?|industr\\w*|business(?:man|woman|people)?|chef d'entreprise",
      about: '(?:presid\\w*|chair\\w*|head(?:s|ed)?|at the head)',
      unless: 'direct\\w*',
    },
  ],
]);

const OWN_RULES =
  "(?:regle\\w*|rules?|regulations?|text\\w*) (?:specifi\\w*|propres?|particuli\\w*|a (?:elle|eux|part)|of (?:its|their|the profession)[a-z ]*)|(?:specifi\\w*|special|own|separate|particuli\\w*|profession's) (?:[a-z]+ )?(?:rules?|regulations?|regle\\w*)";
const GOES_BEFORE =
  "(?:overrid\\w*|prime\\w*|l'emport\\w*|emport\\w*|prevail\\w*|takes? precedence|supersed\\w*|trump\\w*|beats?|passe\\w* (?:avant|devant)|come\\w* first|displac\\w*|replac\\w*|remplac\\w*|ecart\\w*|evince\\w*|sets? aside)";
function ownRules(folded: string): FactValue<'own_rules_point'> | undefined {
  const asking = askingPart(folded);
  if (word(NOT).test(asking)) return undefined;
  const own = asking.search(word(OWN_RULES));
  const verb = asking.search(word(GOES_BEFORE));
  if (own < 0 || verb < 0 || /\b(?:which|lequel|laquelle|who)\b/.test(asking)) return undefined;
  return own < verb ? 'prevail' : 'yield';
}

const SEES_TO =
  '(?:appli\\w*|apply|applied|enforc\\w*|respect\\w*|veill\\w*|see(?:s|ing)? (?:to|that)|uphold\\w*|carry\\w* out)';
const applier = pointsOf<'applier'>([
  [
    'teacher',
    {
      words:
        '(?:enseignante?s?(?:-chercheu\\w+)?|profs?|professeure?s?|teachers?|lecturers?|researchers?|chercheu\\w+)',
      about: `(?:charge\\w*|responsab\\w*|duty|task|role|job|must|doi\\w*|have to|oblig\\w*|up to)[^]*${SEES_TO}|${SEES_TO}[^]*(?:charge\\w*|responsab\\w*|duty|task|job)`,
      unless: "responsables? (?:de|des|du|d')|direct\\w*|heads?|managers?|surveillante?s?|proctors?",
    },
  ],
  [
    'centre_head',
    {
      words:
        "(?:responsables?|direct(?:eur|rice|or)s?|heads?|managers?|chefs?) (?:de |des |du |d'|of (?:the |my |a |each )?)?(?:[a-z]+ )?(?:centres?|centers?)|(?:centre|center) (?:heads?|managers?|directors?)",
      about: `(?:charge\\w*|responsab\\w*|duty|task|role|job|must|doi\\w*|have to|oblig\\w*|up to)[^]*${SEES_TO}|${SEES_TO}[^]*(?:charge\\w*|responsab\\w*|duty|task|job)`,
      unless: 'surveillante?s?|proctors?|sanction\\w*|frau\\w*|cheat\\w*',
    },
  ],
  [
    'other',
    {
      words:
        '(?:surveillante?s?|proctors?|invigilators?|students?|eleves?|etudiante?s?|secretaires?|secretar\\w+|caretakers?|gardiens?)',
      about: `(?:charge\\w*|responsab\\w*|duty|task|role|job|up to)[^]*${SEES_TO}|${SEES_TO}[^]*(?:charge\\w*|responsab\\w*|duty|task|job)`,
      unless: 'enseignante?s?|profs?|teachers?|lecturers?|heads?|responsables? (?:de|des)',
    },
  ],
]);

// The vote, certificates, honours.

const vote = pointsOf<'vote_point'>([
  [
    'unanimous',
    {
      words:
        "unanim\\w*|a l'unanimite|tout le monde (?:etait|a vote) pour|everyone (?:was|voted) (?:for|in favou?r)",
    },
  ],
  [
    'opposed',
    {
      words:
        '(?:vote\\w*|voix|voted?|votes?|voting) (?:contre|against)|oppos\\w*|contre (?:le|ce|lui|ce)|no votes',
      unless: 'abst\\w*|unanim\\w*',
    },
  ],
  ['abstained', { words: 'abst\\w*', unless: `contre|against|oppos\\w*|${NOT}` }],
]);

const SENT_BY = {
  portal:
    'portail|portal|telecharg\\w*|download\\w*|en ligne|online|plateforme|platform|espace (?:eleve|numerique|etudiant)',
  email: 'e-?mails?|courriels?|mails?|par mel',
  post: 'par (?:la )?(?:poste|courrier|voie postale)|(?:voie|courrier) postale?|by (?:post|letter|snail mail)|(?:in|by|through) the post|post(?:s|ed|ing)?|mailed|on paper|papier|paper|hard copy|printed',
} as const;
const HAS_TO =
  '(?:must|have to|has to|need to|needs to|obliged?|required|bound|doi(?:t|vent)|oblige\\w*|obligatoire\\w*|tenue?s?|faut|entitled|droit a|demand|insist|exiger)';
const WILL_DO =
  '(?:enough|suffi\\w*|do|ok|okay|possible|can|may|could|peu\\w*|puis|pourr\\w*|allowed|permis|valable|valid|correct|right|normal\\w*|bon|accept\\w*|sent|envoy\\w*|transmi\\w*|recev\\w*|get|receive|available|disponible)';
const CERTIFICATE = /\b(?:attestations?|certificates?|certificats?)\b/;
/** How a certificate comes, in the sentence that asks, or in the one before it. */
function certificateWay(folded: string): FactValue<'certificate_way'> | undefined {
  if (!CERTIFICATE.test(folded)) return undefined;
  const sentences = folded.match(/[^?!.;]+[?!.;]*/g) ?? [];
  const at = sentences.findLastIndex((sentence) => sentence.includes('?'));
  const asking = sentences[at] ?? folded;
  const named = (text: string) =>
    (['portal', 'email', 'post'] as const).filter((way) => word(SENT_BY[way]).test(text));
  const [way, ...others] = named(asking);
  const [told, ...more] = way === undefined ? named(sentences[at - 1] ?? '') : [];
  const one = way ?? told;
  if (one === undefined || others.length > 0 || more.length > 0) return undefined;
  if (
    word(`${NOT}|refus\\w*|tort|wrong|mistak\\w*|tromp\\w*|without|sans|only|seulement|who|qui`).test(asking)
  )
    return undefined;
  if (word(HAS_TO).test(asking)) return 'has_to_be';
  return word(WILL_DO).test(asking) && (way !== undefined || !word(HAS_TO).test(sentences[at - 1] ?? ''))
    ? one
    : undefined;
}

const OFFICE =
  '(?:service (?:de gestion )?des examens|exams? (?:office|service|department|administration)|gestion des examens|scolarite|administration|registry|registrar|secretariat)';
const PASSES_ON =
  '(?:send|sent|sends|forward\\w*|report\\w*|give|giv\\w*|hand\\w*|submit\\w*|pass|communi\\w*|transm\\w*|envo\\w*|remet\\w*|remont\\w*|donn\\w*|rend\\w*|saisi\\w*|upload\\w*|enter)';
/** Marks of continuous assessment that go to the office; asked with "which" as well. */
const marksToOffice = (folded: string): true | undefined =>
  word(OFFICE).test(folded) &&
  word(PASSES_ON).test(folded) &&
  /\b(?:notes?|marks?|grades?|scores?|resultats?|results?)\b/.test(folded) &&
  !/\b(?:when|quand|date|delai|deadline|how long|combien de temps|copies|scripts)\b/.test(folded)
    ? true
    : undefined;

const honoursIn = (folded: string): true | undefined =>
  /\b(?:honou?rs|mentions? (?:assez |tres )?(?:bien|honorable|passable)|(?:avec|une|la|ma|with|decrocher|avoir|obtenir|pour|for|get|got) (?:une |la |a |les )?mentions?|distinctions?|cum laude|merit|felicitations(?: du jury)?|(?:assez|tres) bien)\b/.test(
    folded,
  )
    ? true
    : undefined;

const readers: {
  readonly [N in PointFact]: (folded: string, topic: TopicId) => FactValue<N> | undefined;
} = {
  judged: judgedIn,
  vote_point: vote,
  certificate_way: certificateWay,
  marks_to_office: marksToOffice,
  honours: honoursIn,
  mark_named: markNamed,
  recall_point: (folded) => recall(folded) ?? recallAsked(askingPart(folded)),
  overlap_point: overlap,
  between_point: between,
  principles_point: principlesIn,
  continuous_point: continuous,
  exam_place: examPlace,
  calendar_point_cnam: calendar,
  note_point: note,
  sheet_point: sheet,
  sign_point: sign,
  refusal_point: refusal,
  // Whoever asks if a request is in time tells of it by the way.
  request_point: (folded) => (IN_TIME.test(folded) ? undefined : request(folded)),
  aid,
  card_on_top: cardOnTop,
  added_point: added,
  payment_point: paymentIn,
  registration_point: registrationIn,
  form_point: formNamed,
  charge_point: charge,
  scope_point: scope,
  notes_read: (folded) => notesRead(folded.replace(NOT_ALLOWED, ' ')),
  video_agreed: videoAgreed,
  twice_point: twice,
  teacher_point: teacher,
  hand_in_point: handIn,
  referral_point: (folded) => referral(folded) ?? directorSees(askingPart(folded)),
  period_point: period,
  change_point: change,
  cancelled_point: cancelledExam,
  record_point: recordOf,
  centre_liable: liable,
  aids_told: aidsTold,
  id_unchecked: unchecked,
  kept_out: keptOut,
  let_in: letIn,
  let_out: letOut,
  moved_point: moved,
  off_point: offAtHand,
  kept_point: keptUnused,
  sign_in_point: signIn,
  reminder_point: reminder,
  confined_point: confined,
  bag_point: bag,
  misconduct_point: misconductOf,
  beyond_powers: beyondPowers,
  voided_point: (folded) => voided(askingPart(folded)) ?? voided(folded),
  chair_point: chairPoint,
  own_rules_point: ownRules,
  applier,
};

/** Points that are asked about with who, what or how, too. */
const OPEN_TOO: ReadonlySet<PointFact> = new Set<PointFact>(['marks_to_office', 'honours', 'charge_point']);

const isPoint = (name: FactName): name is PointFact => name in readers;

/** The points that a folded question about `topic` names; few where it asks who, what or how: that wants the whole rule. */
export function cnamPointsIn(folded: string, topic: TopicId): Facts {
  const { facts }: Topic = topics[topic];
  const names = facts.filter(isPoint);
  // "…, non ?" denies nothing.
  const untagged = folded.replace(/, ?(?:non|no) ?\?/g, ' ?');
  if (names.length === 0) return {};
  const open = askedIn(folded).form === 'open';
  return Object.fromEntries(
    names.flatMap((name) => {
      if (open && !OPEN_TOO.has(name)) return [];
      const value = readers[name](untagged, topic);
      // How much it is, but for whoever asks how to get it as well.
      if (
        open &&
        name === 'charge_point' &&
        (value !== 'how_much' || /\b(?:comment|how (?:do|can))\b/.test(folded))
      )
        return [];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
