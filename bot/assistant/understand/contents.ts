import type { FactName, Facts, FactValue } from '../../../rules/facts.ts';
import type { contentsFacts } from '../../../rules/facts/contents.ts';
import type { Topic } from '../../../rules/topic.ts';
import { topics, type TopicId } from '../../../rules/topics/index.ts';
import {
  ABSENT,
  BEARS,
  BLANK,
  INSTEAD,
  LACKING,
  ONLY,
  readerOf,
  WHOLE,
  WILL_DO,
  type Wordings,
} from './contents-cues.ts';

type DetailFact = keyof typeof contentsFacts;

/** Asks whether the document will do as it is, whether something may be elsewhere, or for the whole list. */
const ELSEWHERE = [WILL_DO, INSTEAD, WHOLE];

const COURSE = '(?:ue|uv|ecue|unite\\w*|enseignement|cours|matiere|module|epreuve|examen|exam|sujet)';
const COURSE_EN = '(?:unit|course|module|subject|exam|paper)';
const TITLE = `intitules?|(?:titres?|noms?)(?: complet)? (?:de |d'|du |des )(?:l'|la |le )?${COURSE}|${COURSE_EN}(?:'s)? (?:full )?(?:names?|titles?)|(?:names?|titles?) of the ${COURSE_EN}`;
const DATE = '(?<!(?:birth|up to|mise? a) )dates?(?! (?:de naissance|limite|of birth))';
const DURATION =
  'durees?|temps (?:imparti|alloue|accorde|disponible|de composition)|combien de temps|durations?|time (?:allowed|allotted|limit)|(?:length|lenght)(?! of time)|how long';
const MATERIALS =
  "(?:documents?|docs|materiels?|equipments?|materials?|aids|aides|calculat(?:rices?|ors?)|calculettes?)(?: (?:est|sont|is|are|et|ou|and|or|materiels?|equipment|materials?|documents?|qui|that|which|de|l'on)){0,6} (?:autoris\\w*|permis\\w*|admis\\w*|allowed|permitted|authori[sz]ed|ok|tolere\\w*)|(?:authori[sz]ed|permitted|allowed) (?:documents?|materials?|equipments?|items|aids|things)|(?:quels?|quelles?|which|what|liste (?:de|des|du)|list of(?: the)?) (?:documents?|docs|materiels?|materials?|equipment|calculat(?:rices?|ors?)|calculettes?)|(?:les )?aides que|(?:equipment|materials?) is (?:permitted|allowed)|calculator policy|si (?:la |les )?calculat\\w*|if (?:a |the )?calculators?";
const INSTRUCTIONS = '(?:consignes?|instructions?)(?! officielles?)';
const KIND =
  "nature de l'(?:examen|epreuve)|type d(?:'|e l')(?:epreuve|examen)|(?:kind|type|nature) of (?:the )?(?:exam|test|assessment)|(?:oral|spoken|ecrit|written)(?:,| )(?:ou|or|and|et) (?:un |an? )?(?:oral|spoken|ecrit|written)|(?:un |a )?(?:mid-?term|partiel|median)\\b[^.?!;]{0,12} (?:ou|or)(?: un| a)? (?:final|tp|lab)";
const TEACHER =
  '(?:prof\\w*|enseignante?s?|teachers?|lecturers?|examiners?|correcteurs?|responsables?|module (?:head|leader)s?)';
const PROCTOR = '(?:surveillante?s?|invigilators?|proctors?|supervisors?)';
const OFFICE =
  '(?:scol|scola|scolarite|secretariat|secretaires?|registry|registrars?|student (?:services|office)|exams? (?:office|team)|(?:the|our|an?) office|administration|ae|administratif)';

/** What is to be in the question paper. */
const paper: Wordings<FactValue<'paper_detail'>> = {
  title: TITLE,
  code: `codes? (?:de |d'|du |des )?(?:l'|la |le )?(?:ue|uv|unite\\w*|cours|module|enseignement)|(?:unit|course|module|subject) codes?`,
  centre:
    "centres? (?:cnam|organisat\\w*|d'examen|regional)|(?:organi[sz]ing|cnam|exam) (?:cnam )?cent(?:er|re)s?|nom du centre|cent(?:er|re)'?s? name",
  teacher: `noms? (?:du |de l'|de la |des |de )${TEACHER}|${TEACHER}'?s?'? names?|names? of the ${TEACHER}`,
  year: 'annee (?:universitaire|scolaire|academique)|(?:academic|school|university) year',
  semester:
    '(?<!(?:fin de|fin du|ce|this|mi|mid|of the|of|last|next) |mi-|mid-)semest(?:re|er)s?(?! (?:exam|test|final|dernier|prochain))',
  degree: '(?:nom du |le |du |of the |the )diplomes?|degrees?(?: programmes?| names?)?|diploma(?: name)?',
  session:
    "(?<!(?:fin|debut|seconde|deuxieme|premiere|exam) )(?:(?:la|quelle|de la|which|the|what) )sessions?(?! (?:de|d'))|session number",
  date: DATE,
  duration: DURATION,
  page_count:
    '(?:nombre|nb|nbre) (?:total )?de pages|combien de pages|page count|(?:number|count) of pages|how many pages',
  materials: MATERIALS,
  marking_scheme:
    'bar+emes?|ponderations?|coef\\w*|points|poids|marking (?:scheme|scale|key|grid)|mark (?:scheme|breakdown|split|distribution)s?|marks? (?:per|for each|allocation|split)|split of marks|weight(?:s|ings?)?|grading (?:scheme|scale)|(?:combien )?(?:compte|vaut) chaque|how much each',
  timing:
    'timings?|temps (?:conseille|indicatif|recommande|suggere)|(?:suggested|indicative|recommended) times?',
  instructions: INSTRUCTIONS,
  nature: `${KIND}|nature des (?:epreuves|exercices|questions)|(?:types?|kinds?) (?:of|de) (?:questions?|exerci[sc]es?)`,
};

/** What is to be in the summons. */
const summons: Wordings<FactValue<'summons_detail'>> = {
  title: TITLE,
  kind: KIND,
  date: DATE,
  start_time:
    "horaires?|heures? de (?:debut|commencement)|(?:l'|quelle )heure(?! (?:de|d'|ou|du) ?(?:fin|arriv|la fin))|(?:start(?:ing)?|beginning) (?:time|hour)|the (?:exact )?(?:hour|time)(?= (?:of|has|have|be|must|appear|on|in|as well|\\?)|\\?)|what time(?= (?:it|the exam) (?:starts|begins))",
  end_time:
    "heures? de (?:fin|la fin)|(?:end(?:ing)?|finish(?:ing)?) (?:time|hour)|when (?:it|the (?:exam|paper)) (?:ends|finishes|is over)|quand (?:ca|cela|elle|il|l'examen|l'epreuve) (?:se )?(?:termine|finit)",
  duration: DURATION,
  place:
    '(?<!(?:au|tient|tenir|avoir|aura|a|ont|donner|donne) )lieux?(?! de naissance)|salles?|amphis?|amphitheatres?|adresse|batiment|(?:exam )?rooms?|venues?|locations?|(?:the|which) building|the (?:exact )?place',
  seat: "(?:num(?:ero)?s?|no) (?:de |d')?(?:place|siege|table)s?|seats?(?: (?:numbers?|nos?|nums?|assignments?))?|place numbers?|siege",
  materials: `${MATERIALS}|permitted documents?|dictionar(?:y|ies)|dictionnaires?`,
  instructions: INSTRUCTIONS,
  staff: `(?:noms? (?:du |de l'|de la |des |de )|name (?:the )?)(?:${TEACHER}|${PROCTOR})|(?:${TEACHER}|${PROCTOR})'?s?'? names?|names? of the (?:${TEACHER}|${PROCTOR})`,
};

/** What is to be in the record of the exam. */
const record: Wordings<FactValue<'record_detail'>> = {
  title: TITLE,
  degree: '(?:nom du |le |du |of the |the )diplomes?|degrees?(?: programmes?| names?)?',
  session:
    '(?:si la |la |quelle |de la |which |the |what )?session(?= \\((?:1|premiere|first)|[^.?!;]{0,20}(?:rattrapage|resit|est a preciser))|first session or|premiere session ou|(?:quelle|which|what) session',
  date: DATE,
  time: "heures? (?:reelles? |exactes? )?(?:de (?:debut|fin)|du debut|de la fin)|(?:commence|debute|fini|termine)\\w*[^.?!;]{0,25}retard|(?:start|finish|end|beginning)(?:ing)? times?|(?:start|finish|end|beg[au]n)\\w* [^.?!;]{0,20}late|(?:l'|quelle )heure(?! (?:de|d'|ou|a))",
  place:
    '(?<!(?:au|tient|avoir|aura|a|ont|lieu) )lieu|(?:nom|numero) de (?:la )?salle|room (?:name|number)s?|the (?:venue|location)',
  duration: DURATION,
  registered:
    'inscrits|inscrites|(?:number|count|headcount) (?:of [a-z]+ )?(?:registered|enroll?ed)|registered (?:headcount|number|students|candidates|count)|(?:how many|who) (?:students |candidates )?(?:were |are )?(?:registered|enroll?ed)',
  present:
    "(?:nombre|nb|combien) (?:de |d'etudiants |de candidats |d'eleves ){0,3}presents|presents|number (?:of [a-z]+ )?(?:present|attending|who showed up)|(?:how many|who) (?:students |candidates )?(?:were present|showed up|turned up|attended|came)",
  absent: 'absents?|absentes|absentees?|absences',
  scripts:
    "(?:nombre|nb|combien) (?:total )?de copies(?! blanches)|copies (?:rendues|remises|ramassees|recueillies)|(?:scripts?|papers) (?:were )?(?:collected|handed in)|(?:number|count) of (?:scripts|papers)|how many (?:scripts|papers)|number collected|combien j'?en ai ramass\\w*",
  blank_scripts: 'copies? blanches?|blank (?:scripts?|papers?|copies)|scripts? left blank',
  exits: {
    words:
      'toilet\\w*|wc|loo|bathroom|restroom|comfort breaks?|allers?-?retours?|allees et venues|sorties?(?! (?:de secours|definitive))|(?:est|etait) sortie?|temporary exits?|(?:goes|went|going|nips?|nipped|stepp?(?:ed|s)) out|temporarily left|time out|leave and (?:return|come back)',
    unless: 'against me|contre moi|penalis\\w*|sanction\\w*',
  },
  incidents:
    'incidents?(?! report)|alarmes?|alarms?|malaises?|pannes?|power cuts?|outages?|vomi\\w*|threw up|evenements?|coups de fil|interruptions?|hiccups?',
  cheating: 'frau\\w*|trich\\w*|cheat(?:ing|er|ers|ed)?|cheat sheet|suspicion\\w*',
  seized: 'saisie?s?|confisqu\\w*|confiscat\\w*|seiz(?:ed|ure)',
  proctors: `noms? (?:de tous les |de chaque |des |du |de la |de )${PROCTOR}|${PROCTOR}'?s?'? names?|name (?:everyone|everybody|all|the|every) [^.?!;]{0,12}(?:supervis|invigilat|proctor)\\w*|names? of (?:all |the |every )*${PROCTOR}|who (?:has )?(?:supervised|invigilated|proctored)|qui (?:a|ont) surveille`,
  signatures: {
    words: `(?<!(?:papier|feuille|fiche|sheet|form|page|document|paper) (?:(?:that|which) )?(?:que )?(?:je |on |i |we |you |they |the proctors |the invigilators )?)(?:sign(?:e|er|ent|ee?s?|atures?|s|ed|ing)?(?![- ](?:in|up)\\b)|emarg(?:e|er|ent|ee?))`,
    about: /./,
  },
  both_sides:
    'recto-? ?verso|recto|verso|both sides|(?:two|double)-?(?: )?(?:sides|sided)|(?:les |aux )?deux (?:faces|cotes)',
  by_office: `pre-?rempl\\w*|pre-?fill\\w*|${OFFICE}\\b[^.?!;]{0,50}\\b(?:rempl\\w*|fill\\w*|complet\\w*)|(?:rempl\\w*|fill\\w*|complet\\w*)[^.?!;]{0,40}\\b(?:par|by) (?:la |the |l')?${OFFICE}`,
};

/** What is to be in the cheating report. */
const report: Wordings<FactValue<'report_detail'>> = {
  exam: "noms? de (?:l'(?:examen|epreuve)|la matiere)|(?:exam|paper|course)'?s? (?:name|title)|name of the (?:exam|course)|which exam",
  date: DATE,
  time: "(?:l'|quelle |l )heure(?! d'arrivee)|heure des faits|(?:what|exact) time|(?<!(?:first|any|same|next|every|last) )time(?: of the| it| n| and|$|\\?| on it)",
  student: {
    words:
      "(?:nom|prenom|identite)s? (?:et (?:le )?prenom )?(?:de l'|du |de la |des )(?:etudiant\\w*|eleves?|candidat\\w*|suspect\\w*|fraudeu\\w*|tricheu\\w*)|(?:student|candidate|suspect|cheat)'?s? (?:full |own )?names?|full name|surname|prenoms?|first name",
    unless: 'know|connais\\w*|find out|numero|student (?:number|id)',
  },
  witness: {
    words: 'declarant\\w*|soussign\\w*|undersigned|attest\\w*',
    about: new RegExp(`\\b(?:${PROCTOR}|temoins?|witness\\w*)\\b`),
    unless: 'heard|oui-dire|hearsay|raconte|told me|colleague|collegue',
  },
  ground: {
    words: '(?:le |un |the |a )?(?:motifs?|grounds?)',
    unless: 'plusieurs|several|deux|two|2|autres?|others?|none|aucune?',
  },
  impersonation:
    "usurpation\\w*|substitution\\w*|impersonat\\w*|impost(?:o|eu)\\w*|a la place d'un autre|someone else's place",
  account: {
    words:
      'recit|deroulement|circonstances?|circumstances?|precisions|(?<!(?:which|what|identification|identifying|quels) )detail(?:s|ler|le)?|decri\\w*|d[ei]scri\\w*|(?<!des )faits|what happened|develop\\w*|raconter|(?:the )?(?:full )?story|account(?: of (?:the )?(?:facts|events))?',
    unless:
      '(?:feuille|sheet|papier|separate|seperate|loose|extra|lignes|lines|case|box|optional|facultati\\w*|courrier|letters?|lettres?)',
  },
  version:
    "(?:ma|sa|leur|my|his|her|their|own|student's) (?:own )?(?:version|explications?|explanations?|statements?|declarations?|defen[sc]e|side)|(?:mes|ses|leurs) (?:explications|observations|remarques)|version (?:de l'etudiante?|of the student)",
  admission:
    'den(?:y|ies|ied|ying) (?:the |all |any )?(?:facts|charges?|it|everything)|ni(?:e|er|es|ent) (?:les |tout)?(?:faits)?|contest\\w* les faits|reconna\\w*|aveux?|avou\\w*|admi(?:ts?|tted|ssion)|confess\\w*',
  signatures: {
    words: 'sign(?:e|er|ent|ee?s?|atures?|s|ed|ing)?(?! ?-?in\\b)|contresign\\w*|countersign\\w*',
    unless: 'refus\\w*',
  },
  refusal:
    "refus\\w*(?= (?:de |d'|to )?(?:sign|contresign|countersign|be |la |figur|doit|must|est|is|mention))",
  documents: {
    words:
      'antiseches?|anti-seches?|crib(?: ?(?:sheets?|notes?))?|cheat ?sheets?|formula sheets?|(?:documents?|notes|papers?) (?:saisi|confisqu|non autoris|interdit|seized|confiscated)\\w*|(?:seized|confiscated|unauthori[sz]ed|forbidden) (?:documents?|notes|papers?)',
    about: /\b(?:joi\w*|attach\w*|agraf\w*|stapl\w*|annex\w*|enclos\w*|go(?:es)? with)\b/,
    unless: 'courrier|letter|lettre|schema|sketch',
  },
  items: {
    words:
      '(?:objets?|elements?|pieces?|materiels?|affaires|items?|things|objects?|equipment|evidence|stuff)(?: (?:saisi|confisqu|seized|confiscated|non autoris)\\w*)?|(?:seized|confiscated) (?:items?|things|objects?|equipment|evidence)|telephones?|smartphones?|phones?',
    about: /\b(?:joi\w*|attach\w*|agraf\w*|stapl\w*|annex\w*|enclos\w*|go(?:es)? with)\b/,
    unless: 'courrier|letter|lettre|schema|sketch',
  },
  sheet: {
    words:
      'feuilles? (?:volantes?|libres?|supplementaires?|a part|annexes?|separees?|de plus)|(?:extra|additional|separate|seperate|loose|second) (?:pages?|sheets?|papers?)|ajouter (?:une|des) (?:feuille|page)s?|add (?:a |another |an? extra )?(?:page|sheet)s?',
    unless: 'temoins?|witness\\w*|courrier|letter|lettre|schema|sketch',
  },
  form: {
    words:
      '(?:y a-t-il|existe-t-il|ya-t-il|is there|have you got)[^.?!;]{0,30} (?:formulaires?|imprimes?|modeles?|(?:official |standard )?forms?|templates?)(?= )|(?:formulaire|modele|imprime) (?:officiel|type|a remplir|impose)|(?:official|standard) (?:form|template)',
    about: /./,
  },
};

const MAKES =
  '(?:prepar\\w*|etabli\\w*|imprim\\w*|print\\w*|produ\\w*|concev\\w*|concoi\\w*|conception|design\\w*|fourni\\w*|suppl(?:y|ies|ied)|provid\\w*|bricol\\w*|ma(?:ke|kes|king|de)(?: up)?|draw(?:s|n)? up|edit\\w*|sortir|come up with|dress\\w*|faire la (?:liste|feuille)|fait la (?:liste|feuille))';
/** "A course leader asks me for the list." */
const ADMINISTRATOR = '(?:gestionnaire|administrat(?:or|rice|eur)|reclame|asking (?:me|us)|asked (?:me|us))';
const makes = (who: string) =>
  `${who}\\b[^.?!;]{0,60}\\b${MAKES}|${MAKES}\\b[^.?!;]{0,50}\\b(?:par|by|a|au|aux|de|du|for|is|de la|a la|le|la|the)(?: l'| le| la| the){0,2} ?${who}`;
/** What whoever is in charge of a module has to make for it. */
const MAKES_FOR_OWN = `(?:(?:my|our|mon|ma|mes|notre) (?:own )?(?:final|finals|midterm|median|module|course|uv|ue|cours)|(?:i|i've|j'ai) (?:have )?(?:booked|reserve))\\b[^]{0,250}\\b(?:i|we|je|nous|moi)\\b[^.?!;]{0,30}\\b${MAKES}`;
const REFUSED =
  "(?:retardataires?|late-?comers?)\\b[^.?!;]{0,40}\\brefus\\w*|(?:j'ai|on a|ai|i|we) refused? (?:[a-z]+ ){1,3}(?=trop|too|en retard|late|for|entry|l'entree)|refoulee?s?|renvoyee?s?|turn(?:ed)? (?:[a-z]+ ){0,3}away|too late|trop (?:tard|en retard)|not (?:let|allowed) in";
const STAFF = `(?:${TEACHER}|${PROCTOR}|remplacante?)`;
/** Who makes the attendance list, and what is to be on it. */
const list: Wordings<FactValue<'list_detail'>> = {
  by_teacher: { words: `${makes(TEACHER)}|${MAKES_FOR_OWN}`, about: /./, unless: ADMINISTRATOR },
  by_office: { words: makes(OFFICE), about: /./ },
  by_proctor: { words: makes(`(?:${PROCTOR}|(?:person|people) supervising)`), about: /./ },
  title: TITLE,
  date: DATE,
  kind: `${KIND}|(?:si c'est|whether it'?s|if it'?s) (?:un |une |a )?(?:partiel|mid-?term|median|final|tp|lab)`,
  absent:
    'absents?|absentes?|absentees?|who (?:was|were) (?:missing|absent)|missing (?:students?|candidates?)|no-?shows?',
  refused: REFUSED,
  late: {
    words: 'retards?|retardataires?|late|lateness|delays?|latecomers?|late-?comers?',
    unless: REFUSED,
  },
  gave_up:
    'renonc\\w*|(?:gave|given|giving|gives) up|(?:left|leaves|walk(?:ed)? (?:off|out)|partie?s?|repartie?s?) (?:[a-z]+ ){0,2}(?:before|avant)',
  staff_signatures: {
    words: `${STAFF}\\b[^.?!;]{0,40}\\bsign(?:e|er|ent|s|ed|ing|atures?)?(?![- ]in\\b)|sign(?:e|er|ent|ed|atures?)\\b[^.?!;]{0,20}\\b(?:des|du|de l'|by|of) ?(?:the )?${STAFF}`,
    about: /./,
  },
  added_name: {
    words: 'ajout\\w*|rajout\\w*|add(?:ed|ing)?|a la main|by hand|handwritten|with a pen|au stylo',
    about: /./,
    evenLacking: true,
  },
};

const COPIES =
  "(?:photo-?cop\\w*|(?:faire|tirer|make|making|run off|bring|do) (?:[a-z']+ ){0,4}(?:copies|exemplaires)|copies|copie[rz]?|copy\\w*|imprim\\w*|impressions?|print\\w*|tirages?|tir(?:er|e|ons|es)|repro\\w*|dupli\\w*|run off|sortir (?:les|des) exemplaires)";
/** Spare copies, which go to the archives. */
const ARCHIVES =
  'archiv\\w*|(?:two|2) (?:spare|extra|more|additional|supplementary) (?:copies|papers|prints)|deux (?:copies|exemplaires|sujets) (?:de plus|en plus|supplementaires|additionnels)|sujets supplementaires|extra (?:papers|copies)';
const FINAL = /\b(?:finals?|finale?s?|finaux|terminale?s?)\b/;
const MIDTERM = '(?:mid-?terms?|partiels?|medians?|controle continu|mi-semestre|mid-?semester)\\b';
const DUTY =
  "(?:(?:do|must|am|have) i (?:have to |got to |need to |obliged to |supposed to )?(?:run|make|print|copy|photocopy|do)|(?:c'est|est-ce|c'est pas|est-il)(?: pourtant| vraiment| bien)? (?:a|au) (?:moi|nous|l'enseignante?|prof\\w*|chaque (?:auteur|prof\\w*|enseignant\\w*))|dois-je|doit-(?:il|elle)|is it (?:up to|for|on) (?:me|us|the (?:teacher|lecturer|professor))|(?:my|the (?:teacher|lecturer|prof\\w*)'s) (?:job|task|duty)|(?:un |chaque |le |l')?(?:prof\\w*|enseignante?) (?:doit|doivent|est tenue?|est obligee?)|(?:teacher|lecturer|prof\\w*)s? (?:must|has to|have to))";
/** Of a refusal, it is not told whose. */
const REFUSES = 'oppos\\w*|refus\\w*|interdi\\w*|forb\\w*|prevent\\w*|empech\\w*|accept(?:er|e)|archiv\\w*';
const ASKS_FOR = 'ask\\w*|demand\\w*|request\\w*';
/** "The office, or me?": which of them it is cannot be read. */
const EITHER = `(?:ou|or) (?:bien )?(?:(?:the|that|l'|la|le|a|au|un|une|my|our|is|it|est-ce|c'est|faut|do|does|que|forcement) ?){0,3}(?:${TEACHER}|${OFFICE}|services?|i|je|moi|me|us)\\b`;
const SELF =
  "(?:moi|lui|elle|nous|vous|eux)[- ]?memes?|(?:my|him|her|our|them|your)sel(?:f|ves)|my own (?:photo)?copies|(?:de|sur) mon cote|chez moi|at home|on my own|opt out|take over|(?:a|en) (?:ma|sa) charge|m'en? occuper|occuper du tirage|(?:je |i'?d )?(?:prefer\\w*|sooner)";
/** Who has the paper copied. */
const copying: Wordings<FactValue<'copies_detail'>> = {
  self: {
    words: SELF,
    unless: `${REFUSES}|${ASKS_FOR}|${DUTY}|${EITHER}|${PROCTOR}|told to|responsable de|seul responsable|last school`,
  },
  teacher: {
    words: DUTY,
    unless: `${REFUSES}|${ASKS_FOR}|${ARCHIVES}|${EITHER}|deleg\\w*|deux|two|combien|how many`,
  },
  office: {
    words: `${OFFICE}\\b[^.?!;]{0,60}\\b${COPIES}|(?:par|by|to|a|for) (?:la |the |l'|our |an? )?${OFFICE}|will they (?:copy|print|photocopy|run)`,
    unless: `${REFUSES}|${ASKS_FOR}|${EITHER}|plutot que|rather than|instead of|au lieu|email\\w*|envo\\w*|sen[dt]`,
  },
  print_shop: {
    words: 'imprimeries?|print ?shops?|printing (?:office|service|house)',
    unless: REFUSES,
  },
  delegate: {
    words:
      "doctorante?s?|phd students?|(?:mon|une?|my|an?|the) (?:teaching )?assistante?s?|(?:mon|my) ta|(?:un|a|my|mon) (?:collegue|colleague)|deleg\\w*|quelqu'un d'autre|(?:somebody|someone) else(?!'s)",
    unless: `${REFUSES}|${ASKS_FOR}|${EITHER}`,
  },
  archive_final: { words: ARCHIVES, about: FINAL, unless: MIDTERM },
  archive_other: { words: ARCHIVES, about: new RegExp(`\\b${MIDTERM}`) },
  archive: { words: ARCHIVES, about: /./, unless: `${FINAL.source}|${MIDTERM}` },
};

type Reader<N extends DetailFact> = (folded: string) => FactValue<N> | undefined;

/** How each detail is read; compiled when the first question about its document comes. */
const readers: { readonly [N in DetailFact]: () => Reader<N> } = {
  paper_detail: () =>
    readerOf(paper, { about: BEARS, refused: [...ELSEWHERE, ONLY], lacking: [LACKING, ABSENT, BLANK] }),
  summons_detail: () =>
    readerOf(summons, { about: BEARS, refused: [...ELSEWHERE, ONLY], lacking: [LACKING, ABSENT, BLANK] }),
  record_detail: () => readerOf(record, { about: BEARS, refused: [...ELSEWHERE, ONLY], lacking: [LACKING] }),
  list_detail: () => readerOf(list, { about: BEARS, refused: ELSEWHERE, lacking: [LACKING, BLANK] }),
  report_detail: () =>
    readerOf(report, {
      about: BEARS,
      refused: [...ELSEWHERE, ONLY],
      lacking: [LACKING, `${BLANK}(?! sheet)`],
    }),
  copies_detail: () =>
    readerOf(copying, { about: new RegExp(`\\b${COPIES}\\b`), refused: [WILL_DO], lacking: [LACKING] }),
};
const compiled = new Map<DetailFact, Reader<DetailFact>>();

const isDetail = (name: FactName): name is DetailFact => name in readers;

/** The details of documents that a folded question about `topic` names. */
export function contentsIn(folded: string, topic: TopicId): Facts {
  const { facts }: Topic = topics[topic];
  return Object.fromEntries(
    facts.filter(isDetail).flatMap((name) => {
      const read = compiled.get(name) ?? readers[name]();
      compiled.set(name, read);
      const value = read(folded);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
