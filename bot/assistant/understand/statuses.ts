import type { FactName, FactValue } from '../../../rules/facts.ts';
import type { Entry } from './lexicon.ts';

const SECOND =
  '(?:r?att?rap(?:age|ages|ge)|re-?sits?|re-?takes?|make-?up (?:session|exam)|sessions? (?:2|deux|two)|(?:2 ?(?:e|eme|nde?)|deuxieme|seconde|second) session|(?:session supplementaire|supplementary (?:session|sitting|exams?))|second sitting)';
const FIRST =
  '(?:(?:1 ?(?:ere?|re|st)|premiere|first|main|initial)[ -](?:session|sitting|round)|sessions? (?:1|une|one|initiale))';
const RESIT = new RegExp(`\\b${SECOND}`);
const LAST_YEAR =
  "(?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|d'avant)|last year|(?:the )?year before|(?:the )?previous (?:academic )?year)";
const NOT = "(?:is|was|did|does|do|has|have|had|are|were|ca|wo|would|could)n'?t";
const NEGATION = `(?:pas|plus|jamais|ni|non|not|never|no longer|${NOT})`;
const LIST = '(?:liste?|listing|feuille|emargement|list|sheet|roll|register|roster)';

const PLAGIARISM =
  /\b(?:plagi\w*|copi\w*|copy\w*|recopi\w*|quot\w*|cit(?:e|er|ee|es|ing|ation)\w*|guillemets?|extra(?:it|ct)s?|emprunt\w*|borrow\w*|pomp\w*|repris\w*|repren\w*|reus\w*|past(?:e|ed|ing)|coll[er]\w*|lift\w*|wikipedia|sources?|paragraph\w*|text\w*|novel|essay|memoire|dissertation)\b/;
const QUOTATION_MARKS = '(?:guillemets?|quot(?:e|ation)[- ]?marks?|inverted commas|quotes)';
const SOURCE =
  "(?:sources?|references?|citations?|attribution|credits?|acknowledge?ments?|mention|footnotes?|nom de l'auteur|author's name)";

/** Who deliberates on marks. */
const MEETS = '(?:jury|jurys|juries|board|boards|panel|examiners)';

const CHAIR =
  "(?:(?:vice-)?presidente?s?|chair(?:man|woman|person)?|head of the (?:jury|board|panel)|(?:jury|course|module) head|chef du jury|resp(?:onsable)? (?:d'u[ev]|de l'u[ev]|du module)|module leader)";
/** What may stand between the chair and a vote. */
const CASTS =
  "(?:(?: ?,)? (?:du jury|of the (?:jury|board|panel)|a|ont|est|etait|is|was|has|who|qui|vote[ds]?|voting|votait|himself|herself|lui-meme|elle-meme|lui|elle|aussi|also|among|one of|parmi|those|ceux|celles|celui|celle|the one|who is|who are|qui sont|qui est|dit|said|says|s'est prononcee?|plutot|clearly))*";
/** What stands right before "for", so that it is a vote. */
const CAST =
  '(?:vote[ds]?|votait|voting|est|etait|is|was|those|ceux|celles|celui|celle|one|aussi|also|plutot|clearly)';
const THE_ONE = '(?:the one|celui|celle)(?: (?:who is|who voted|qui est|qui a vote))?';
const IS_THE = "(?: (?:is|est|etait|was|c'est|being))?(?: (?:the|le|la))?";
const BALLOT =
  /\b(?:vot\w*|voix|jury|board|panel|ties?|tied|egalite|split|partag\w*|contre|against|favou?r|favorable|adopt\w*)\b/;
const PRESIDES =
  /\b(?:je preside|moi qui preside|(?:je suis|en tant que|comme|moi,?) (?:le |la )?presidente?|i(?:'m| am)? (?:the )?(?:chair(?:ing|man|woman|person)?|president)|i chair|i preside|as (?:the )?(?:chair\w*|president))\b/;
const I_VOTE = "(?:j'ai vote|jai vote|je vote|je suis|j'etais|i voted|i vote|i'm voting|i was|i am|i'm)";

const PROXY =
  /\b(?:procur\w*|procu|prox(?:y|ys|ies)|powers? of attorney|(?:sa|ma|son|leur|mon|my|her|his|their|the) (?:voix|vote)|(?:donne[rz]?|confie[rz]?|file[rz]?|mon|son|ma|leur|mes|deux|des) pouvoirs?\b|pouvoir d'un|represent\w*)\b/;
const JURY = /\b(?:jur(?:y|ys|ies)|quorum|quorate|deliber\w*|boards?|panel|membres?|members?|sieg\w*)\b/;
const OUTSIDER =
  '(?:clerk|secretaire|secretary|student|doctorante?|assistante?|invitee?s?|guests?|etudiante?|outsider|friend|amie?|personne exterieure|collegue exterieure?|exterieur|non-?membre|non-?member)';

const REGISTRATION =
  /\b(?:dossiers?|inscri\w*|regist\w*|enrol\w*|sign-?ups?|applica\w*|files?|form|formulaire|candidat\w*|clotur\w*|clos\w*|deadline|fees?|frais|pay\w*|paid)\b/;
const ALCOHOL =
  /\b(?:alcool\w*|alcohol\w*|bieres?|beers?|wines?|vin|champagne|drinks?|drinking|boire|picol\w*|apero|vodka|canettes?|booze|pot de|cidre|cider|toast)\b/;
const APPLIES =
  /\b(?:appl(?:y|i)\w*|concern\w*|vaut|valable|valent|cover\w*|bind\w*|bound|soumis\w*|subject to|regi\w*|holds? for|governed?|for us|pour nous)\b/;
const UNIT = /\b(?:cours|ues?|unites?|units?|courses?|modules?|matieres?|subjects?|esr|rappel|recall)\b/;
const RULES = /\b(?:reglements?|regles?|rules?|regulations?|textes?)\b/;

const FORGED =
  '(?:faux|fausse?s?|falsifi\\w*|trafiqu\\w*|truqu\\w*|bidon|frau\\w*|retouch\\w*|photoshop\\w*|maquill\\w*|forg(?:ed|ery|ing)|fak(?:e|ed|ing)|doctored|tampered|altered|bogus|phony)';
const MONEY = '(?:frais|argent|sous|fric|thunes?|money|fees?|cash|payment|paiement|mise)';

/** A ban from exam sessions. */
const BANS =
  /\b(?:ban(?:n?ed|s|ni\w*)?|barred|bar(?:s)? (?:me|him|her|them|us)|shut out|kept out|locked out|shut(?:s|ting)? (?:me|him|her|them|us) out|lock(?:s|ed)? (?:me|him|her|them|us) out|exclu\w*|interdi\w*|radi(?:e|er)|blacklist\w*|priv\w*|disqualif\w*|lose (?:the|my|his|her) right)\b[^.?!;]{0,60}\b(?:sessions?|exams?|examens?|regist\w*|inscri\w*|enrol\w*|sign(?:ing)? up|sittings?)\b/;

/** Facts of two or few values beyond those of the room, in the shape of `lexicon`. */
export const statuses: { readonly [N in FactName]?: Entry<N> } = {
  session: {
    onConflict: 'none',
    cues: [
      { value: 'first', cue: new RegExp(`\\b${FIRST}`) },
      { value: 'second', cue: RESIT },
    ],
  },
  exam_kind: {
    onConflict: 'none',
    cues: [
      {
        value: 'final',
        cue: /\b(?:examens? finau?x?|examen final|final exams?|finals|finaux)\b|(?<!\b(?:is|was|be|becomes?|it|est|etait|au|resultat|verdict|outcome|destinataire|calcul|are|marks?|grades?|or|not|decision) )\bfinal(?=$| ?[,.;:?!)'"-]| (?:exam\w*|de|d'|du|en|in|of|at|is|was|est|etait|on|for|last\w*|dure|qui|that|and|et|with|avec|a|ecrit|written|if|then|but|mais|when|quand|starts?|week|worth|par|takes?|je|i|he|she|they|we|il|elle|le|les|pour|sans|afin|has|have|had|held|because|till|unless|though|from|before|monday|tuesday|wednesday|thursday|friday|jeudi|lundi|mardi|mercredi|vendredi|samedi|\d+)\b)/,
        unless:
          /\b(?:autre (?:qu'un|que le|que les)|other than (?:an?|the)|hors|outside|not an?|pas un|au final|in the final|verdict|decision|jury|resultats?|results?) (?:(?:des|la|the|both|semaines?|weeks?|medians? et|midterms? and|hors|periode|des|is|est|pronounced|are) )*(?:finals?|finaux|examen final)\b/,
      },
      {
        value: 'midterm',
        cue: /\b(?:medians?|mid-?terms?|mid-semester|mi-semestre)\b/,
        unless:
          /\b(?:autre (?:qu'un|que le)|other than (?:a|the)|hors|outside|not a|pas un) (?:(?:des|la|the|both|semaines?|weeks?) )*(?:medians?|midterms?)\b/,
      },
      {
        value: 'other',
        cue: /\b(?:tp|travaux pratiques|lab (?:work|exam|test|report)s?|practical (?:work|exam|test)s?|soutenances?|defen[cs]es?|vivas?|entretiens? individuels?|individual interviews?|quiz(?:zes)?|interros?|hors (?:periode|des semaines|semaines)|outside the (?:reserved |dedicated |exam )?weeks?|controles? en td|in-class tests?)\b/,
      },
    ],
  },
  assessment: {
    onConflict: 'none',
    cues: [
      {
        value: 'continuous',
        cue: /\b(?:controles? continus?|continuous(?:ly)? assess\w*|continuous marks?|evaluations? continues?|coursework|in-class tests?|(?:tests?|controles?|interros?|marks?|notes?) (?:all )?(?:through(?:out)?|during|over|across|along|tout au long|au long|pendant|durant) (?:the |de |du |le |l')?(?:semestre|semester|term|annee|year))\b|(?<=[a-z%] )cc\b(?! ?[,!])/,
        unless:
          /\b(?:pas|not|hors|sauf|except|no) (?:(?:de|du|le|en|in|un|a) )?(?:controle continu|cc\b|continuous)/,
      },
      {
        value: 'terminal',
        cue: /\b(?:(?:controles?|examens?|exams?|epreuves?|ecrits?) (?:ecrite?s? )?(?:terminau?x?|terminale?s?|final|finaux|finales?|de fin de semestre)|terminal (?:exams?|tests?|assessments?|papers?)|terminaux|end[- ]of[- ](?:semester|term|year|teaching) (?:[a-z]+ )?(?:exams?|papers?|tests?)|final (?:written )?(?:exams?|papers?)|written finals?|(?:coursework|cc|controle continu|continuous assessment) (?:or|ou|and|et) (?:an? |the |un |le )?finals?)\b/,
        unless:
          /\b(?:pas d'|sans |no |without (?:a |any )?)(?:examens?|exams?|epreuves?)? ?(?:final|terminal)/,
      },
    ],
  },
  attendance_exempt: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b${NEGATION} (?:[a-z]+ )?(?:dispensee?s?|exempt\\w*)\\b|\\b(?:etudiante?s? assidue?s?|regularly attend|attend (?:all |every|normally|regularly)|(?:viens|vais|va|vient) (?:a tous les|en) cours)\\b`,
        ),
      },
      {
        value: true,
        cue: /\b(?:dispens\w*|exempt\w*|waivers?|excused|released)\b[^.?!;]{0,40}\b(?:assiduite|presence|cours|tds?|tutorials?|attend\w*|class(?:es)?|lectures?)\b|\b(?:assiduite|attendance|presence)[ -](?:exempt\w*|waivers?|dispens\w*)|\bnon[- ]assidue?s?\b|\b(?:no compulsory attend\w*|sans obligation de presence)\b/,
      },
    ],
  },
  absent_first: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b${NEGATION} (?:[a-z]+ )?(?:absente?s?|missed)\\b|\\bpresente?s? (?:a|lors de) la (?:premiere|1ere)|\\b(?:sat|took|attended) (?:the |in the )?${FIRST}|\\bpasse (?:a )?la ${FIRST}`,
        ),
      },
      {
        value: true,
        cue: new RegExp(
          `\\b(?:absente?s?|absence|missed|missing|manquee?|sechee?|skip\\w*|didn'?t (?:sit|take|attend|show|come|turn)|(?:wasn'?t|was not|n'etait pas|n'etais pas|pas presente?e?) (?:at|a|in|pour)|pas (?:venue?|passe|assiste|pu (?:venir|passer|etre)))\\b[^.?!;]{0,40}\\b(?:${FIRST}|(?:the )?first (?:time|one|exam)|the main one)|\\b${FIRST}\\b[^.?!;]{0,25}\\b(?:absente?s?|missed|manquee?)\\b`,
        ),
        unless: new RegExp(`\\babsen\\w* (?:au|du|from|at|a|de|lors de) ?(?:the |la |my )?${SECOND}`),
      },
      {
        value: true,
        cue: /\b(?:j'etais|jetais|ai ete|was|were|etait|etaient|etant|being|been|etudiante?s?|eleves?|students?|candidate?s?|auditeurs?|auditrices?|learners?) (?:[a-z]+ )?absente?s?\b|\bmissed (?:the|my|his|her) (?:[a-z]+ )?(?:exam|paper|test|final)\b|\b(?:ai|a|avoir) (?:manque|seche) (?:l'|mon |son |la |une )?(?:exam\w*|epreuve|partiel|final)\b/,
        about: RESIT,
        unless: new RegExp(
          `\\b(?:absen\\w*|missed) (?:au|du|from|at|a|de|lors de)? ?(?:the |la |my )?${SECOND}`,
        ),
      },
    ],
  },
  registered: {
    onConflict: 'none',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:pas|jamais|non|plus)(?: (?:encore|meme|ete|bien|du tout|regulierement|administrativement|pedagogiquement|officiellement|dument))* inscrite?s?\\b(?! (?:(?:sur|dans) (?:la |le |les |cette |ma |l'|une |aucune )?${LIST}|${LAST_YEAR}))|\\b(?:not|never|${NOT})(?: (?:actually|even|properly|duly|yet|been|officially|really|correctly))* (?:enroll?ed|registere?d?|enroll?|signed up)\\b(?! (?:on (?:the|my|any) ${LIST}|${LAST_YEAR}|his|her|my|their|any|the|an?|disab\\w*|accom\\w*))|\\b(?:sans|without)(?: (?:etre|m'etre|s'etre|avoir ete|being|having|having been|properly|duly|ever|been))* (?:inscrite?s?|inscription|enroll?\\w*|regist\\w*)\\b|\\binscription (?:(?:n'est|n'etait|est|etait|etais|soit|n'est|administrative|pedagogique|ete) )*(?:pas|plus|non) (?:en regle|valable|valide|validee|finalisee|reguliere|faite)|\\b(?:enroll?e?ment|registration) (?:wasn't|isn't|was not|is not|never) (?:been )?(?:valid|in order|finalised|finalized|complete|done)|\\b(?:oublie|omis|forgot\\w*) (?:de |to )?(?:m'|s'|me |se )?(?:inscrire|inscription|register|enroll?|sign up)\\b`,
        ),
      },
      {
        value: true,
        cue: new RegExp(
          `\\b(?:suis|est|sommes|sont|etais|etait)(?: (?:bien|pourtant|deja|bel et bien|officiellement|correctement|regulierement|dument|administrativement))* inscrite?s?\\b(?! (?:sur|dans) (?:la |le |les )?${LIST})|\\b(?:bien|regulierement|dument|correctement) inscrite?s?\\b(?! (?:sur|dans) (?:la |le |les )?${LIST})|\\b(?:(?:properly|duly|correctly|fully|definitely|indeed|validly) (?:enroll?ed|registered)|(?:i'm|i am|he is|he's|she's|she is|they're|am|is) (?:enroll?ed|registered))\\b(?! (?:disab|accom|on the ${LIST}))`,
        ),
      },
    ],
  },
  registered_last_year: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b${NEGATION}\\b[^.?!;]{0,25}\\b${LAST_YEAR}|\\b(?:jamais|never)(?: [a-z]+)? (?:inscrite?|registered|enroll?ed)|\\b(?:inscrite?|registered|enroll?ed|signed up)\\b[^.?!;]{0,40}\\b(?:il y a (?:deux|trois|quatre|2|3|4|plusieurs) ans|(?:two|three|four|2|3|4|several) years (?:ago|back)|(?:the year )?before last)\\b`,
        ),
        about: /\b(?:inscri\w*|enrol\w*|regist\w*)\b/,
      },
      {
        value: true,
        cue: new RegExp(
          `\\b(?:inscri\\w*|enrol\\w*|regist\\w*|signed up|suivie?|ratee?|failed)\\b[^.?!;]{0,30}\\b${LAST_YEAR}|\\b${LAST_YEAR}\\b[^.?!;]{0,20}\\b(?:inscrite?|enroll?ed|registered)`,
        ),
      },
    ],
  },
  taught_this_year: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b${NEGATION} (?:[a-z]+ ){0,2}(?:enseignee?|dispensee?|proposee?|ouverte?|taught|offered|running|put on)\\b|\\b${NEGATION} (?:[a-z]+ ){0,2}(?:donnee?|given)\\b[^.?!;]{0,20}\\b(?:cette annee|ce semestre|this (?:year|semester|term))|\\b(?:discontinued|n'existe plus|no longer exists|(?:ue|unite|unit|course|module) (?:is |now |est )*(?:closed|fermee|supprimee?|abandonnee?))\\b`,
        ),
        about: UNIT,
      },
      {
        value: true,
        cue: /\b(?:this|cette) (?:academic )?(?:year|annee|semestre|semester|term)\b,? (?:it|they|the (?:unit|course|module)|elle|il|l'ue|le cours|on|c'est)(?:'s| is| est)? (?:(?:bien|encore|again|still|back) )?(?:runs?|running|on\b|taught|offered|held|enseignee?|donnee?|dispensee?|ouverte?|a lieu|propose\w*)|\b(?:re-?)?(?:enseignee?|donnee?|ouverte?|dispensee?|proposee?|programmee?|taught|offered|running|given|on offer|scheduled)\b[^.?!;]{0,20}\b(?:cette annee|ce semestre|this (?:academic )?(?:year|semester|term))\b|\b(?:runs?|is (?:back )?on|back on|they (?:teach|offer) it|on (?:la|le) (?:re)?donne|(?:se |est )?(?:re)?donne|a (?:bien )?lieu)\b(?: (?:again|a nouveau|encore))?[^.?!;]{0,15}\b(?:cette annee|ce semestre|this (?:academic )?(?:year|semester|term))\b/,
        about: UNIT,
      },
    ],
  },
  fraud_suspected: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:${NEGATION}|aucune?|sans|without) (?:[a-z]+ ){0,2}(?:soupconn\\w*|suspect\\w*|accus\\w*|suspicion)`,
        ),
      },
      {
        value: true,
        cue: /\b(?:soupconn\w*|suspect\w*|accus\w*|suspicion)\b[^.?!;]{0,35}\b(?:trich\w*|fraud\w*|cheat\w*|plagi\w*)\b|\b(?:fraude?|cheating|triche) (?:case|suspicion|accusation|suspectee|presumee)\b|\b(?:caught|prise?|surprise?) (?:[a-z]+ ){0,3}(?:cheating|tricher|pour (?:fraude|triche))\b/,
      },
    ],
  },
  repeat: {
    onConflict: 'none',
    cues: [
      {
        value: false,
        cue: /\b(?:premiere? (?:fois|plagiat|fraude|infraction|triche)|first (?:time\w*|offen[cs]e|plagiarism|incident|case)|jamais (?:ete )?(?:plagie|sanctionne\w*|triche)|never (?:been )?(?:caught|sanctioned|cheated|plagiarised) before|une seule fois)\b/,
        about: PLAGIARISM,
      },
      {
        value: true,
        cue: /\bpremier plagiat\b[^.?!;]{0,60}\ble (?:second|deuxieme)\b|\b(?:recidiv\w*|recidivis\w*|(?:deuxieme|seconde?|2e|2eme|2nd|second|third|troisieme) (?:fois|plagiat|fraude|time|offen[cs]e|plagiarism|case of plagiarism|copi\w*)|repeat(?:ed)? (?:offen\w*|plagiar\w*|case)|re-?plagi\w*|(?:did|does|do|doing|plagiari\w*|caught|copied|plagie|recommence\w*) (?:it )?(?:again|encore|a nouveau|de nouveau|twice|deux fois)|deja (?:eu|ete|pris) (?:[a-z0-9]+ ){0,2}(?:sanctionne\w*|attrape\w*|prise?|zero|0|plagi\w*)|already (?:been )?(?:caught|sanctioned|had a (?:zero|0)|got a (?:zero|0)))\b/,
        about: PLAGIARISM,
      },
    ],
  },
  source_named: {
    onConflict: 'none',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:sans|without|w/o) (?:(?:the|any|la|le|l'|sa|ses|aucune?|a) ?)?${SOURCE}\\b|\\b(?:aucune?|pas de|ni|nor|no|neither) (?:[a-z]+ (?:nor|ni|or) )?${SOURCE}\\b|\\b(?:sans|without|w/o|ni|ne pas)(?: (?:jamais|ever|clearly))? (?:citer|nommer|mentionner|indiquer|crediter|sourcer|le dire|rien indiquer|citing|naming|mentioning|crediting|acknowledging|attributing|saying (?:so|where))\\b|\\b(?:without|no|sans|neither)\\b[^.?!;,]{0,25}\\b(?:or|nor|ni|et|and) (?:a |any |de )?${SOURCE}\\b|\\b(?:uncited|unattributed|uncredited|unsourced)\\b|\\bnon (?:citee?s?|sourcee?s?|referencee?s?)\\b|\\b(?:didn't|did not|never|${NOT}) (?:say where|mention (?:it|the|where|him|her)|credit|cite|name|acknowledge|quote the source)\\b|\\bnothing(?:'s| is| was)? (?:cited|credited)|\\b(?:sans|without|no|pas de|ni) (?:(?:les|the|any|des|de) )?(?:guillemets?|quotation marks?|quotes|quote marks|inverted commas|speech marks)(?:,? (?:ni|or|nor|et|and|ou) (?:rien|anything|nothing|quoi que ce soit|whatever|any of that|le reste|aucune mention|any mention|un mot|a word)\\b| (?:at all )?,? ?(?:nothing|rien du tout|no mention)\\b)|\\b(?:forgot\\w*|oublie\\w*) (?:(?:the|la|le|l'|de|to|d') ?)*(?:citer|indiquer|mettre|cite|name|mention|add|credit)? ?(?:(?:the|la|le|l'|sa|ma) ?)?(?:sources?|auteurs?|authors?|references?|citations?)\\b|\\bleft out the (?:source|author|reference)|\\bpas (?:(?:mis|cite|indique|donne|nomme) )?(?:la |l'|le |les |sa |ma )(?:sources?|auteurs?|references?|nom de l'auteur)\\b`,
        ),
        about: PLAGIARISM,
      },
      {
        value: true,
        cue: new RegExp(
          `\\b(?:en|by|while|tout en) (?:citant|nommant|mentionnant|indiquant|citing|naming|crediting|acknowledging)\\b|\\b(?:en|by|while|avec) (?:mettant|donnant|precisant|ajoutant|laissant|putting|giving|adding|including|linking)(?: [a-z']+){0,2} (?:l')?(?:liens?|sources?|auteurs?|references?|links?|authors?|credits?|footnotes?)\\b|\\b(?:avec|with) (?:(?:le|la|les|sa|ses|the|a|an|full|its|clear) )*(?:l')?(?:sources?|references?|citation|nom de l'auteur|auteur|author|link|lien|footnote|note de bas de page)\\b(?!'s (?:perm|cons|agre|auth))|\\b(?:source|reference|lien|link|(?:auteur|author)(?= (?:is|est|bien|clearly|and|given|named)\\b))s? (?:(?:is|are|est|sont|bien|clearly|and [a-z]+|et [a-z]+|\\+ [a-z]+|en|in|my|the|ma) )*(?:citee?s?|indiquee?s?|donnee?s?|mentionnee?s?|given|named|cited|provided|included|acknowledged|bas de page|biblio\\w*)\\b|\\b(?:named|cited|credited|acknowledged|name) (?:the |its |my |their )?(?:author|source|reference|origin)|\\b(?:ai|a|avoir|avons) (?:bien )?(?:cite|mis|indique|donne|nomme) (?:la |le |l'|les |ma |mes |sa )?(?:source|auteur|reference|lien|nom)\\b|\\b(?:put|gave|included|added|with) (?:the |a |its )(?:source|reference|link|author)\\b|\\b(?:book|author|title|page|livre|auteure?|titre|ouvrage)\\b[^.?!;]{0,25}\\b(?:in (?:a |the |my )?(?:footnotes?|brackets|parentheses|bibliography)|en (?:note|bas de page|biblio\\w*))\\b|\\b(?:with|avec) (?:his|her|their|son|leur|the author's) (?:name|nom)\\b|\\bsi (?:on|je|j'|tu|il|elle) (?:donne|cite|mets?|indique|nomme) (?:la source|l'auteur|le lien|ma source)\\b`,
        ),
        unless:
          /\bpas (?:le |la |l')(?:site|lien|page|url)\b|\b(?:must|should|have to|need to|obliged to|faut|dois|doit|obligee? de|suffit) (?:de )?(?:citer|name|cite|credit|mention)/,
        about: PLAGIARISM,
      },
    ],
  },
  quotation_marks: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:sans|without|w/o|no|ni|neither|pas de|aucuns?|pas mis|missing|(?:oubli\\w*|forgot\\w*)(?: (?:to|about|de))?(?: (?:put|use|add|mettre))?)(?: (?:les|the|any|des|de|my))? ?${QUOTATION_MARKS}\\b|\\b${QUOTATION_MARKS} (?:(?:are|were|ont|sont|ete) )*(?:manqu\\w*|oublie\\w*|missing|forgotten)|\\bunquoted\\b`,
        ),
      },
      {
        value: true,
        cue: new RegExp(
          `\\b(?:entre|avec|mis|mettre|with|in|inside|used|put|between|and|et) (?:(?:des|les|double|the|proper|de) )*${QUOTATION_MARKS}\\b`,
        ),
        unless: new RegExp(
          `\\b(?:faut|dois|doit|must|should|need to|have to|obligatoire\\w*) (?:[a-z]+ ){0,4}${QUOTATION_MARKS}`,
        ),
      },
    ],
  },
  file_complete: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:dossiers?|files?|forms?|applications?) (?:[a-z']+ ){0,2}(?:incomplete?s?|(?:pas|non|not) complete?s?)\b|\bincomplete (?:files?|applications?|registrations?|forms?)\b|\bmanqu\w* (?:(?:encore|ma|mon|un|une|des|la|le|les|sa|son|toujours|\d|deux|plusieurs) )*(?:[a-z]+ )?(?:photo|documents?|pieces?|justificatifs?|papiers?|attestation|certificat|piece jointe)\b|\bmissing (?:(?:one|a|an|some|my|two|the) )?(?:[a-z]+ )?(?:documents?|papers?|photo|attachments?|certificate|supporting)\b|\b(?:documents?|attachments?|papers?|photo) (?:is |are |was |were )?(?:still )?missing\b|\bnever sent (?:the|my) (?:supporting )?(?:docs|documents|papers)\b/,
        about: REGISTRATION,
      },
      {
        value: true,
        cue: /\b(?:dossiers?|files?|forms?|applications?) (?:(?:est|is|bien|now|tout|entierement|fully|was|etait) ){0,2}complete?\b|\bcomplete (?:file|form|application)\b|\btout (?:envoye|fourni)\b/,
        about: REGISTRATION,
      },
    ],
  },
  fee_paid: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:${NEGATION}|rien)(?: (?:encore|yet|toujours|fini de|finished|fully|pu|been|completely|all|totalement|entierement))* (?:paye\\w*|regle\\w*|paid|pay|paying|acquitt\\w*)\\b|\\b(?:impaye\\w*|zero payment|(?:forgot\\w*|oublie) (?:to |de |d')(?:pay|payer|regler)|sauf les frais|n'(?:ai|a|ont) (?:paye|regle) aucun\\w*)\\b|\\bunpaid (?:fees?|registrations?|accounts?|candidates?|exam)\\b|\\bfees? (?:are |is |still )*unpaid\\b|\\b(?:paiement|payment|virement|transfer|carte [a-z]+) (?:[a-z']+ ){0,3}(?:refusee?|rejetee?|bounced|declined|failed|pas arrive)\\b|\\b(?:paye|regle|paid) (?:que |only |just |juste |seulement )?(?:la )?(?:moitie|half|une partie|part of)\\b`,
        ),
        about: REGISTRATION,
      },
      {
        // Paid, but after the closing.
        value: false,
        cue: /\b(?:apres|lendemain de|after|later than|past) (?:la |le |les |the )?(?:[a-z-]+ )?(?:cloture|fermeture|fin des inscriptions|clos\w*|deadline|cut-?off|date limite|sign-?ups? clos\w*|registrations? clos\w*)\b/,
        about: /\b(?:paye\w*|regle\w*|paid|pay\w*|virement|transfer|frais|fees?)\b/,
      },
      {
        value: true,
        cue: /\b(?:j'ai|jai|ai|a|avoir|have|has|ayant|i've|i|he|she|deja) (?:deja |bien |already |tout |all |envoye et )*(?:paye|regle|paid|settled)\b(?! (?:someone|somebody|an? |quelqu'un|une? |him|her|aucun))|\b(?:frais|fees?|droits)(?: d'inscription)? (?:(?:are|is|sont|have been|ont ete|bien|all|tous|deja|already) )*(?:payes?|regles?|paid|settled|acquittes?)\b|\b(?:everything's|everything is|tout est) (?:paid|paye|regle)\b/,
        about: REGISTRATION,
        unless:
          /\b(?:dois|doit|faut|must|have to|need to|obligatoire|obligee?|enough|suffit)\b[^.?!;]{0,20}\b(?:avoir|have) (?:paye|regle|paid)/,
      },
    ],
  },
  place: {
    onConflict: 'none',
    cues: [
      {
        value: 'school_restaurant',
        cue: /\b(?:restaurants?|resto)(?: (?:de l'ecole|scolaire|du campus|universitaire|u))?\b|\bschool (?:restaurant|canteen)\b/,
        about: ALCOHOL,
      },
      { value: 'student_foyer', cue: /\bfoyers?\b/, about: ALCOHOL },
      {
        value: 'elsewhere',
        cue: /\b(?:salles? (?:d'examen|de cours|de reunion|[a-z]?\d+)|(?:dans|en) (?:la |une |ma )?(?:salle|classe|cour|bibliotheque)|amphi\w*|couloirs?|parking|bureaux?|labos?|chambres? de reu|(?:exam|meeting|class|lecture) ?(?:room|hall|theatre)s?|corridors?|library|car park|offices?|courtyard|lab)\b/,
        about: ALCOHOL,
      },
    ],
  },
  programme: {
    onConflict: 'none',
    cues: [
      {
        value: 'distance',
        cue: /\b(?:(?:formations?|enseignements?|diplomes?|licence|master|etudes?|cursus) (?:[a-z]+ )?(?:a|en) distance|distance[- ](?:learning|education|courses?|students?|programmes?|degrees?|learners?)|foad|tele-?enseignement)\b/,
        about: APPLIES,
      },
      {
        value: 'regulated_profession',
        cue: /\b(?:professions? reglementees?|regulated professions?|metiers? reglementes?)\b/,
        about: APPLIES,
      },
      {
        value: 'named',
        cue: /\b(?:(?:eleves?|cycle|formations?|diplomes?|titre|cursus|etudiante?s?|apprentie?s?)[- ](?:d')?ingenieure?s?|engineering (?:degrees?|students?|programmes?|programs?|diplomas?)|(?:student|trainee|apprentice) engineers?)\b/,
        about: APPLIES,
        unless: /\b(?:masters?|licences?|bachelors?|mastere)\b/,
      },
      {
        value: 'other',
        cue: /\b(?:doctora\w*|phds?|mastere specialise|mba|dut|bts|classes? preparatoires?|prepa)\b/,
        about: APPLIES,
      },
    ],
  },
  specific_rules: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:pas d[e']|aucune?|sans|no|without(?: any)?|not have(?: any)?) ?(?:reglement|regles?|rules|regulations?) (?:propres?|specifiques?|particuli\w*|a (?:elle|lui|part)|of (?:its|their|our|his|her) own)\b|\b(?:no|without(?: any)?|not have(?: any)?) (?:specific|special|separate) (?:[a-z]+ )?(?:rules|regulations?)\b/,
        about: RULES,
      },
      {
        value: true,
        cue: /\b(?:(?:son|leur|notre) propre reglement|(?:un )?reglement (?:propre|specifique|particulier|a part)|regles (?:propres|specifiques|particulieres)|(?:its|their|our|rules of its|regulations of its) own(?: (?:[a-z]+ )?(?:rules|regulations?))?|(?:specific|separate) (?:[a-z]+ )?(?:rules|regulations?))\b/,
        about: RULES,
        unless:
          /\b(?:existe|y a-t-il|a-t-(?:il|elle|on)|ont-ils|is there|are there|do they|does it|if|si|unless|sauf)\b/,
      },
    ],
  },
  compensation_provided: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:prevoi\w*|autoris\w*|admet\w*|permet\w*) (?:pas|aucune?)(?: (?:de|la))? compensation\b|\bcompensation (?:n'est|n'y est|is) ?(?:pas|not) (?:prevue|allowed|provided)\b|\b(?:does ?n't|does not|do not|don't) (?:allow|provide for|have|offer) (?:any )?compensation\b/,
      },
      {
        value: true,
        cue: /\b(?:prevoit|autorise|admet|permet|allows?|provides? for) (?:bien |expressly )?(?:une |la |rules of |some )?compensation\b|\bcompensation (?:est |y est )?(?:bien )?prevue (?:par|dans|pour) (?:mon|notre|le|ce|ma|la)\b/,
        unless:
          /\b(?:est-ce que|est ce que|does|do|is|si|if|whether|quels?|quelles?|which|who|why|pourquoi|chaque|every|any)\b/,
      },
    ],
  },
  chair_vote: {
    onConflict: 'none',
    cues: [
      {
        value: 'for',
        cue: new RegExp(
          `\\b${CHAIR}${CASTS} (?:in favou?r|favorable|oui\\b|yes\\b|on (?:my|his|her) side|de mon cote|(?<=\\b${CAST} )(?:pour\\b(?! (?:que|le|la|les)\\b)|for\\b))|\\b${THE_ONE} (?:for|in favou?r|pour)${IS_THE} ${CHAIR}`,
        ),
        about: BALLOT,
      },
      {
        value: 'against',
        cue: new RegExp(
          `\\b${CHAIR}${CASTS} (?:contre\\b|against\\b|defavorable|non\\b|no\\b)|\\b${THE_ONE} (?:against|contre)${IS_THE} ${CHAIR}`,
        ),
        about: BALLOT,
      },
      {
        value: 'for',
        cue: new RegExp(
          `\\b${I_VOTE} (?:pour\\b(?! (?:que|le|la|les)\\b)|for\\b|in favou?r|favorable|oui\\b|yes\\b)`,
        ),
        about: PRESIDES,
      },
      {
        value: 'against',
        cue: new RegExp(`\\b${I_VOTE} (?:contre\\b|against\\b|non\\b|no\\b)`),
        about: PRESIDES,
      },
    ],
  },
  proxy_holder: {
    onConflict: 'none',
    cues: [
      {
        value: 'other',
        cue: new RegExp(
          `\\b(?:qui |who |mais |but |and )?(?:pas|plus|not|${NOT}) (?:(?:un|une|a|on|au|du|le|the|sur|dans|of|in|itself|himself) )*(?:membres?|members?|jury|board|panel)\\b|\\b(?:a|to|au|aux|the|une?|an) (?:(?:la|le|l'|un|une|mon|ma|son|sa|my|his|her|a|an|the|registry|phd|permanent) ?){0,4}${OUTSIDER}(?: (?:permanente?|clerk|de scol\\w*|to represent|detient|holds|exterieure?))?\\b`,
        ),
        about: PROXY,
      },
      {
        value: 'member',
        cue: /\b(?:a|to|par|by) (?:un autre|une autre|another|a fellow|a different) (?:[a-z]+ ){0,2}(?:membre|member|du jury)\b|\b(?:also a|aussi) (?:member|membre)\b/,
        about: PROXY,
      },
    ],
  },
  ban_certain: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:automati\w*|systemati\w*|forcement|necessarily|obligatoirement|d'office|inevitab\w*|a coup sur|for (?:sure|certain)|bound to|certain (?:que|d')|always|toujours)\b/,
        about: BANS,
        unless: /\b(?:zero|note de 0|mark of 0)\b/,
      },
    ],
  },
  ban_asked: {
    onConflict: 'first',
    cues: [{ value: true, cue: BANS, unless: /\b(?:zero|note de 0|mark of 0)\b/ }],
  },
  lent_by_staff: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:centres?|schools?|ecoles?|they|proctors?|invigilators?|surveillante?s?|staff|institute|institut|on|ils|vous|you|we|imt|organis\w*) (?:[a-z']+ ){0,4}(?:lend|lent|suppl(?:y|ies|ied)|provide[sd]?|give|prete[rznt]*|fourni\w*|donne[rznt]*)\b|\b(?:borrow|emprunter)\b[^.?!;]{0,40}\b(?:from|a|au|aupres d\w+|of) (?:the |le |la |l'|un |an? )?(?:centre|school|ecole|proctor|invigilator|surveillante?|staff)\b/,
        about: /\b(?:lend|lent|borrow\w*|suppl\w*|provide\w*|prete\w*|emprunt\w*|fourni\w*|give|donne\w*)\b/,
        unless:
          /\b(?:to (?:each other|another|a (?:friend|neighbou?r))|voisine?|neighbou?r|camarade|entre (?:eux|nous)|between (?:them|us))\b/,
      },
    ],
  },
  penalty: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:trich\w*|fraud\w*|cheat\w*|plagi\w*|exclu\w*|expel\w*|expuls\w*|bann?ed|ban\b|barred|interdi\w*|disciplin\w*|avertissement|blame|reprimand|antiseche|crib\w*)\b/,
        about:
          /\b(?:appeal\w*|appel|recours|contest\w*|challeng\w*|disput\w*|attaqu\w*|oppos\w*|fight|overturn\w*|review\w*|complain\w*|letter|lettre|courrier|deux mois|two months|delai|deadline|temps|time|late|tard)\b/,
      },
    ],
  },
  fee_back: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: new RegExp(
          `\\b(?:rembours\\w*|refund\\w*|reimburs\\w*|restitu\\w*|(?:rendre|rend|rendu|rendent|recuperer|recupere|revoir)\\b[^.?!;]{0,25}\\b${MONEY}|${MONEY}\\b[^.?!;]{0,15}\\b(?:back|rendus?|rembours\\w*)|(?:give|get|return|pay|hand)\\w* (?:[a-z]+ ){0,4}back)\\b`,
        ),
        about: new RegExp(`\\b(?:${MONEY}|rembours\\w*|refund\\w*|reimburs\\w*|pa(?:y|id|ye)\\w*)\\b`),
      },
    ],
  },
  forged_file: {
    onConflict: 'first',
    cues: [{ value: true, cue: new RegExp(`\\b${FORGED}\\b`) }],
  },
  school_alone: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:sans|without) (?:(?:l'|un |any |the |notre |your |aucun |meme )?(?:accord|aval|avis|autorisation|agreement|approval|consent|permission|green light|feu vert)|(?:en parler|demander|prevenir|consulter|passer par|rien dire|asking|telling|consulting|involving|going through))\b|\b(?:on (?:our|its|their) own(?: authority| initiative)?|unilateral\w*|de (?:notre|sa|leur) propre (?:chef|initiative)|(?:tout |toute )seule?s? dans (?:son|notre) coin)\b/,
        about: /\b(?:ecoles?|schools?|nos eleves|our (?:own )?students|ses eleves|its students)\b/,
      },
    ],
  },
  past_closing: {
    onConflict: 'none',
    cues: [
      {
        value: true,
        cue: /\b(?:(?:missed|rate|loupe|manque|depasse) (?:the |my |our |la |le |de |d' ?)?(?:un jour |une journee )?(?:[a-z-]+ ){0,3}(?:cut-?off|deadline|closing(?: date)?|cloture|date limite|delai|fin des inscriptions|sign-?ups?|window)|(?:inscriptions?|registrations?|enrolments?|enrollments?|sign-?ups?|window|portal|portail)(?: [a-z]+){0,2} (?:(?:a|ont|est|sont|was|were|has|have|already|deja|ete|has just|is|are) )*(?:close[ds]?|clos\b|fermee?s?|terminee?s?|over|shut|finie?s?|ended)|(?:apres|after|past) (?:la |the |le )?(?:date (?:de |limite|d')|(?:closing|registration|sign-?up) ?)?(?:cloture|closing date|deadline|cut-?off|fermeture|fin des inscriptions)|(?:cloture|closing date|deadline|date limite)(?: [a-z]+){0,2} (?:(?:was|etait|est|c'etait) )?(?:hier|passee?|yesterday|last (?:week|night|month)|la semaine derniere|depassee)|(?:un|deux|1|2|one|two|a) (?:jours?|days?|heures?|hours?|minutes?) (?:trop tard|too late|late|after (?:it |they |registrations? |sign-?ups? )?closed))\b/,
        about:
          /\b(?:inscri\w*|regist\w*|enrol\w*|sign\w*|exam\w*|session|squeeze|candidat\w*|apprenante?|learner)\b/,
        unless:
          /\b(?:si|if|when|quand|lorsque|until|jusqu'a|before|avant|pas encore|not yet|n't (?:closed|over))\b[^.?!;]{0,30}\b(?:clos\w*|deadline|cloture|cut-?off|date limite|fermet\w*)|\b(?:paye\w*|paid|pay|paiement|payment|transfer|virement|frais|fees?|justificati\w*|piece|document|dossier)\b/,
      },
    ],
  },
  high_demand: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:(?:forte |grosse |trop d'|grande )?affluence|flood\w*|pour(?:ing)? in|swamp\w*|overwhelm\w*|deborde\w*|submerge\w*|pris d'assaut|(?:too|so|very) many (?:people|candidates|learners|applicants|sign-?ups|registrations|of us)|trop (?:de (?:monde|candidats|demandes|inscrits|gens)|d'inscri\w*)|(?:high|huge|heavy|strong) demand|enormement (?:de|d')|crowd of|ruee|rush|(?:deja |already )?(?:full|complet|plein)\b|oversubscribed|afflu\w*)\b/,
        unless:
          /\b(?:pas|not|no|n't|low|peu) (?:d'|de |[a-z]+ ){0,2}(?:affluence|demand|monde|complet|full|plein)/,
      },
    ],
  },
  remarked: {
    onConflict: 'none',
    cues: [
      {
        value: true,
        cue: /\b(?:(?:m'|l'|me l'|l'equipe |ils |on |elle |il )?(?:a|ont|ai ete|a ete|est|etait|avait|avoir) (?:ete |deja |bien |tout )*(?:recorrig\w*|re-?not(?:e|ee|er)\b)|(?:was|been|got|has|have|had|is) (?:already |just |now )*(?:re-?marked|re-?graded|marked (?:again|anew)|re-?assessed)|(?:they|he|she|team|teachers?|prof) (?:have |has |had |just |already )*(?:re-?marked|re-?graded)|(?:after|apres|suite a|depuis|post) (?:une |la |ma |the |my |a |cette |that )?(?:nouvelle correction|recorrection|re-?mark(?:ing)?|re-?grad(?:e|ing)|second marking|deuxieme correction|2e correction|double correction)|(?:re-?mark(?:ing)?|re-?grad(?:e|ing)|recorrection|nouvelle correction|second marking|2e correction|deuxieme correction)\b[^.?!;]{0,25}\b(?:a (?:baisse|donne|fait)|m'a|gave|came|cost|dropped|brought|lowered|took|went|got me|left me|au final|moins|worse)|(?:new|nouvelle) (?:mark|grade|note) (?:is|was|est|etait|came|after)|(?:they|he|she|team|teachers?|prof\w*) (?:[a-z]+ )?(?:looked|went|checked|read) (?:at |over |through )?(?:it |my (?:script|paper|exam) )?(?:again|once more|over again)\b[^?]{0,40}\b(?:went|came|dropped|fell|down|up|now|lower|less)|(?:mark|grade|note|score|it|my \d+) (?:just |then |has |now )*(?:went|gone|dropped|fell|came) (?:down |up )?(?:from \d+ )?(?:to|a) \d+|(?:note|elle) (?:est |a )?(?:passee?|descendue?|tombee?|baisse\w*|remontee?) (?:de \d+ )?a \d+|(?:ils|elle|il|on|profs?|equipe) (?:ont|a|m'ont|m'a) (?:tout )?(?:relue?|revue?|reevalue\w*|re-?examine\w*)\b[^?]{0,50}\b(?:baisse\w*|descend\w*|passe\w*|moins|perdu|maintenant|nouvelle))/,
        unless:
          /\b(?:not (?:been )?re-?mark\w*|pas (?:ete |encore )?recorrig\w*|if (?:they|i|it|he|she)\b[^.?!;]{0,30}\bre-?mark\w*|s(?:'|i )(?:ils?|on|elle|l'equipe)\b[^.?!;]{0,30}\brecorrig\w*|(?:can|could|may|peux|peut|puis)[^.?!;]{0,25}\b(?:etre recorrig\w*|be re-?mark\w*|(?:a|une|another) (?:re-?mark|nouvelle correction|recorrection)))\b/,
      },
    ],
  },
  id_later: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:montr\w*|presen\w*|apport\w*|ramen\w*|donn\w*|envo\w*|fourni\w*|show\w*|bring\w*|produce|send|provide|hand|give|email)\b[^.?!;]{0,60}\b(?:a la fin|en sortant|apres (?:l'|le |la )?(?:exam\w*|epreuve|test)|plus tard|demain|le lendemain|dans la journee|ce soir|later|afterwards|(?:at|over|during) (?:the )?(?:lunch(?: ?time| break)?|noon|break)|(?:a|vers) midi|(?:a|pendant) la (?:pause|recre)|this (?:afternoon|morning)|cet(?:te)? (?:aprem|apres-midi)|(?:in|dans) (?:an?|une|deux|two|half an) (?:hour|heure|demi-heure)s?|after (?:the |my )?(?:exam|test|paper)|at the end|(?:when|once|as|only after|quand|lorsque) (?:i|he|she|we|they|je|j'|il|elle|on) ?(?:leav\w*|go(?:es)?|finish\w*|am done|is done|hand\w*|exit\w*|sor[st]\w*|par[st]\w*|rend\w*|aurai|aura|ai fini|a fini|quitt\w*)|on (?:my|the|his|her) way out|tomorrow|(?:the )?next day|this evening|tonight)\b/,
        about: /\b(?:carte|card|identite|identity|id|passe?ports?|papiers?|cni|permis|licen[cs]e|document)\b/,
      },
    ],
  },
  deliberated: {
    onConflict: 'none',
    cues: [
      {
        value: true,
        cue: new RegExp(
          `\\b(?:(?:apres|post|once|after|since|depuis|une fois) (?:que )?(?:la |le |les |l'|the |a |their |my )?(?:(?:passage|reunion|decision|verdict) (?:en |du |de )?)?(?:delib\\w*|${MEETS}))\\b|\\b(?:delib\\w*|${MEETS}) (?:(?:de|du|of) [a-z]+ )?(?:(?:a|ont|est|sont|s'est|was|were|has|have|had|is|are|deja|already|now|bien|eu|eu lieu|ete) )*(?:passe\\w*|termine\\w*|fini\\w*|clos\\w*|tenue?s?|reunis?|prononcee?|siege|delibere|statue|tranche|eu lieu|fait\\w*|hier|met|sat|deliberated|decided|ruled|done|over|finished|held|yesterday)\\b`,
        ),
        unless: new RegExp(
          `\\b(?:avant|before|until|till|tant que|jusqu'a|pas encore|not yet|yet to|${NOT}|n'(?:a|ont|est|etait|avait|ayant)|not (?:met|sat|deliberated)|va|vont|will|going to|when|quand|what if)\\b[^.?!;]{0,40}\\b(?:delib\\w*|${MEETS})|\\b(?:delib\\w*|${MEETS})[^.?!;]{0,25}(?:\\b(?:${NOT}|n'(?:a|ont|est|etait)|pas|not yet|next|prochain\\w*|demain|tomorrow|will|aura|doit)\\b)`,
        ),
      },
    ],
  },
  jury_call: {
    onConflict: 'none',
    cues: [
      {
        value: 'second',
        cue: /\b(?:(?:deuxieme|seconde|2e|2eme|2nde?|second) (?:convocation|reunion|call|meeting|convening|seance|appel)|(?:nouvelle|new) (?:convocation|reunion) (?:du jury|faute|apres)|second time (?:we|they) (?:convene|meet)|(?:jury|panel|board|seance|reunion) (?:[a-z]+ )?reconvoquee?|re-?(?:convened|called) (?:panel|jury|board|meeting)|(?:was|were|been|est|a ete|avons ete) (?:re-?convoque\w*|reconvened)|reconvocation|convoque\w* (?:a nouveau|de nouveau)|(?:repeat|replacement|re-?run) (?:meeting|session)|convened again|jury bis|rattrapage du jury)\b/,
        about: JURY,
        unless:
          /\b(?:faut|dois|doit|must|need|should|fixer|organiser|send|envoyer|delai|within|by when|quand|when)\b[^.?!;]{0,30}\b(?:deuxieme|seconde|second|nouvelle|new|reconvocation)\b/,
      },
      {
        value: 'first',
        cue: /\b(?:premiere|1ere|1re|first) (?:convocation|reunion|call|meeting|seance|convening)\b/,
        about: JURY,
        unless:
          /\b(?:premiere|1ere|1re|first) [a-z]+\b[^.?!;]{0,40}\b(?:n'a pas|n'avait pas|sans|faute|fail\w*|without|no quorum|avort\w*|echou\w*|annul\w*|was called off|had no)\b/,
      },
    ],
  },
};

/** The value that the cues of an entry tell; none, or the first of them, where there are several. */
export function toldBy<N extends FactName>(entry: Entry<N>, folded: string): FactValue<N> | undefined {
  const values = entry.cues.flatMap(({ value, cue, about, unless }) =>
    cue.test(folded) && about?.test(folded) !== false && unless?.test(folded) !== true ? [value] : [],
  );
  return entry.onConflict === 'none' && new Set(values).size > 1 ? undefined : values[0];
}

/** Whether a jury meets on its first call or again, as far as it is told. */
export function juryCallIn(folded: string): FactValue<'jury_call'> | undefined {
  return statuses.jury_call && toldBy(statuses.jury_call, folded);
}
