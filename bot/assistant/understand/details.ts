import type { FactName, Facts, FactValue } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { minutesBetween, type Clock } from './clock.ts';
import type { Cue, Entry } from './lexicon.ts';
import { pointsIn } from './points.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { statuses, toldBy } from './statuses.ts';

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'));
/** Matches where each of the patterns does, in any order. */
const allOf = (...patterns: readonly string[]) =>
  new RegExp(`^${patterns.map((pattern) => `(?=.*(?:${pattern}))`).join('')}`);
/** Words within a sentence, so many characters at most. */
const within = (characters: number) => `[^.?!;]{0,${String(characters)}}`;

// Sanctions.

/** Asks of a sanction something else than whether it exists: whether it is certain, or how to get rid of it. */
const NOT_WHETHER =
  "\\b(?:risque\\w*|(?:do|am|will|would|could) i (?:be )?risk\\w*|in trouble|automati\\w*|systemati\\w*|a coup sur|for sure|c'est sur|certain|toujours|always|evit\\w*|avoid\\w*|escap\\w*|echapp\\w*|contest\\w*|appeal\\w*|recours|faire appel|reduc\\w*|reduir\\w*|shorten\\w*|lever|lifted?|maxim\\w*|minim\\w*|au (?:pire|plus)|at (?:worst|most)|same as|comme (?:lui|elle)|besides|beyond|au-?dela|outre|a part|apart from|other than|en dehors|last time|la derniere fois|visibles?|dossier|casier|on (?:my|his|her) (?:record|file)|stays?|reste\\w*|matters?|joue|depend\\w*|difference|please list|enumer\\w*|(?:only|just|juste|seulement|simple) (?:a |an |un )?(?:warning|avertissement|reprimand|blame),? (?:right|non|hein|n'est[- ]ce pas|isn't it|yes|oui)|(?:is|are) (?:[a-z']+ ){0,8}banned|est(?:-il|-elle| t-il)? interdit\\w*)\\b|\\bbanned ?\\?";
const EXCLUSION =
  "\\b(?:exclu\\w*|exclud\\w*|expuls\\w*|expel\\w*|(?:se faire |me |etre |est |suis |on )vir\\w*|vire[er]?s?\\b|renvo(?:i|ye\\w*|yer)\\b|ban(?:s|n\\w*)?\\b|bar(?:s|red)\\b|bar (?:me|him|her|them|us|you|students?|somebody|someone|cheaters?)\\b|banissement|kick\\w* (?:[a-z]+ )?out|thrown? out|radi(?:e|er|ation)\\b|interdite? a vie)|^(?:[a-z']+ ){0,2}(?:peut-on|on peut|je peux|jpeux)\\b[^.?!;]{0,25}\\binterdite?\\b";
const FOR_GOOD =
  '\\b(?:definitiv\\w*|a vie|pour toujours|a jamais|permanent\\w*|for good|for life|lifetime|for ?ever|pour de bon)\\b';
const EVERYWHERE =
  "\\b(?:(?:tou(?:te)?s?|every|all|any|n'importe quel\\w*)(?: (?:les|des|the|of|other|autres?|public\\w*|single|etablissements?))* (?:facs?|univs?|universit\\w*|unis?|etablissements?|institutions?|colleges?|schools?|ecoles?|higher[- ]education|enseignement superieur)|(?:other|autres) (?:facs|universit\\w*|unis|etablissements|institutions|colleges|schools|ecoles)|everywhere|partout)\\b";
const REGISTERING =
  "\\b(?:(?:s'|se |m'|me |de |to |re)?inscri\\w*|regist\\w*|enrol\\w*|sign(?:ing)?[ -]?up|sessions?(?: d'examens?)?|sittings?|(?:tous les|all|other|any|les autres) exam\\w*|(?:take|sit|pass\\w*) (?:any|other|un autre|des) exam\\w*|(?:all|any|every|other|future|later|next|tou(?:s|t|tes)|les|des|prochains?|futurs?) (?:[a-z]+ )?(?:future |later |next |other |upcoming |futurs? |prochains? |autres )(?:exam\\w*|sessions?)|future (?:exams?|sessions?))\\b";
/** Somebody who is kept from registering; not somebody who asks whether they still can. */
const BANNED_FROM = `(?:\\b(?:ban(?:n?ed|n?i\\w*|s)?|bar(?:red)?|exclu\\w*|block\\w*|shut (?:[a-z]+ ){0,3}out|interdire|prive\\w*|depriv\\w*)\\b${within(60)}${REGISTERING}|\\b(?:lose|loses|perd\\w*|prive\\w*)\\b${within(25)}\\b(?:right|droit)\\b${within(20)}${REGISTERING}|${REGISTERING}${within(15)}\\bban\\b)`;
const MAY_REGISTER = `\\b(?:puis-je|je peux|jpeux|(?:can|may) (?:i|he|she|they|we)|able to|pourr\\w*|peut-(?:il|elle))\\b(?: [a-z']+)? ${REGISTERING}`;
/** Out of the room, or of one exam: no sanction of the list. */
const OUT_OF_THE_ROOM =
  '\\b(?:(?:de|hors de|from|of|out of|dans) (?:la |the |ma |my )?(?:salle|room|hall)|sur le champ|on the spot)\\b';

const of = <N extends FactName>(
  value: Cue<N>['value'],
  cue: RegExp,
  more: { readonly about?: RegExp; readonly unless?: readonly string[] } = {},
): Cue<N> => ({
  value,
  cue,
  ...(more.about ? { about: more.about } : {}),
  ...(more.unless ? { unless: anyOf(...more.unless) } : {}),
});

const sanction: Entry<'sanction'> = {
  onConflict: 'none',
  cues: [
    of<'sanction'>('warning', /\b(?:avertissements?|warnings?|slap on the wrist)\b/, {
      unless: [NOT_WHETHER],
    }),
    of<'sanction'>(
      'reprimand',
      /\b(?:un|le|du|de|d'un|simple|a|the|of) blames?\b|^blames?\b|\breprimand\w*/,
      {
        unless: [NOT_WHETHER, '\\b(?:to|the) blame (?:is|lies|on|me|him|her|for)\\b'],
      },
    ),
    of<'sanction'>(
      'suspended_exclusion',
      /\bsursis\b|\b(?:suspended (?:exclusion|expulsion|sentence|ban|sanction|penalty|one)|as (?:a )?suspended)\b|\b(?:exclusion|expulsion|ban)\b[^.?!;]{0,60}\bbe (?:wholly |partly |fully )?suspended\b(?! from)|\b(?:exclusion|expulsion) (?:[a-z]+ ){0,4}suspended\b/,
      { unless: [NOT_WHETHER, EVERYWHERE] },
    ),
    of<'sanction'>(
      'fine',
      /\bamendes?\b|\b(?:a|any|of|or|pay|paying) fines?\b|\bfines\b|\bfined\b|\bfine (?:me|him|her|them|us|you|students?|cheaters?|somebody|someone)\b|\b(?:monetary|financial|pecuniary) (?:penalt\w*|sanction\w*)|\b(?:penalite|sanction)s? (?:financiere|pecuniaire)s?\b/,
      { unless: [NOT_WHETHER] },
    ),
    of<'sanction'>(
      'community_measure',
      /\btravaux d'interet general\b|\btig\b|\b(?:community|charity) (?:service|work|measure)\b|\bmesures? de responsabilisation\b|\bunpaid (?:work|activities)\b|\bbenevola\w*/,
      { unless: [NOT_WHETHER] },
    ),
    of<'sanction'>(
      'zero',
      /\b(?:un|note|note de|mark of|grade of|a|the) (?:zero|0(?:\/20)?)\b(?! tolerance)|\bzero (?:pointe|mark|grade)\b|\bnought\b/,
      {
        unless: [
          NOT_WHETHER,
          '\\b(?:cancel\\w*|annul\\w*|efface\\w*|wipe\\w*|saute\\w*|remplac\\w*|replac\\w*)\\b',
        ],
      },
    ),
    of<'sanction'>('registration_ban', new RegExp(BANNED_FROM), { unless: [NOT_WHETHER, MAY_REGISTER] }),
    of<'sanction'>('permanent_exclusion_everywhere', allOf(EXCLUSION, FOR_GOOD, EVERYWHERE), {
      unless: [NOT_WHETHER, REGISTERING, OUT_OF_THE_ROOM, '\\bsursis\\b'],
    }),
    of<'sanction'>('exclusion_everywhere', allOf(EXCLUSION, EVERYWHERE), {
      unless: [NOT_WHETHER, FOR_GOOD, REGISTERING, OUT_OF_THE_ROOM, '\\bsursis\\b'],
    }),
    of<'sanction'>('permanent_exclusion', allOf(EXCLUSION, FOR_GOOD), {
      unless: [NOT_WHETHER, EVERYWHERE, REGISTERING, OUT_OF_THE_ROOM, '\\bsursis\\b'],
    }),
    of<'sanction'>('exclusion', new RegExp(EXCLUSION), {
      unless: [
        NOT_WHETHER,
        FOR_GOOD,
        EVERYWHERE,
        REGISTERING,
        OUT_OF_THE_ROOM,
        '\\bsursis\\b',
        // Of what the ban is, it does not say.
        '\\bbans?\\b|\\bbanned\\b',
        '\\bsuspended\\b',
        "\\b(?:l'exam\\w*|l'epreuve|the exam)\\b",
      ],
    }),
  ],
};

// Making up for a missed exam.

const MAKE_UP =
  '\\b(?:reserve\\w*|r?att?rap\\w*|repass\\w*|make-?up|re-?sits?|re-?take\\w*|sit (?:it|the exam|another|again)|remplac\\w*|replac\\w*|substitut\\w*|instead|rather than|plutot qu\\w*|another go|a la place|au lieu|missed|manquee?s?|loupee?s?|ratee?s?|absen\\w*|deuxieme chance|seconde chance|second chance|second go|do-?over|redo|refaire|recommencer)\\b';
const ZERO = '(?:\\bzero\\b|\\b0\\b|\\bnought\\b)';
const UNWELL =
  '\\b(?:malade|malaise|ill|sick|unwell|faint\\w*|evanoui\\w*|vomi\\w*|fievre|fever|migraine|panic\\w*|crise|angoisse|abandonn\\w*|renonc\\w*|g[ai]ve up|giving up|walk\\w* out|left|parti\\w*|pars|sort\\w*|quitt\\w*|blanche|blank)\\b';
const PROOF =
  "(?:justificat\\w*|justifs?|certificat\\w*|certifs?|(?:medical|doctor's|sick) (?:note|letter|paper|certificate)|proofs?|evidence|papiers?|preuves?)";
const NEEDS =
  "(?:faut-il|faut il|il faut|faudra|dois-je|doit-on|est-ce qu'il faut|je dois|on doit|must i|do i (?:have|need)|do we (?:have|need)|need(?:ed)? to|have to|required|oblig\\w*|necessaire)";

const makeUp: Entry<'make_up'> = {
  onConflict: 'none',
  cues: [
    of<'make_up'>(
      'began',
      /\b(?:commence\w*|started|began|begun|starting|en plein(?:e)?|au milieu|a mi-?(?:parcours|temps|epreuve)|half-?way|mid-?(?:way|exam|test|paper)|in the middle|en cours d'(?:epreuve|examen)|pendant (?:l'|le |mon |la )?(?:epreuve|exam\w*|partiel|final|composition)|during the (?:exam|test|paper|final)|apres la distribution|after the papers|au bout d[e'] ?(?:une |\d+ )?(?:heure|minutes?|h\b)|after an hour|rendu (?:une? )?(?:copie )?(?:blanche|a moitie)|handed in a blank)\b/,
      {
        about: allOf(UNWELL),
        unless: [
          '\\b(?:avant|before)\\b[^.?!;]{0,15}\\b(?:distribut\\w*|sujets?|papers?|start\\w*|debut)\\b',
        ],
      },
    ),
    of<'make_up'>(
      'request',
      new RegExp(
        `\\b${NEEDS}\\b${within(30)}\\b(?:une demande|demander|apply|request|application|postuler|ask (?:for|to))\\b`,
      ),
      { about: anyOf(MAKE_UP) },
    ),
    of<'make_up'>('proof', new RegExp(`\\b${NEEDS}\\b${within(40)}\\b${PROOF}\\b`), {
      about: anyOf(MAKE_UP),
      unless: ['\\b(?:truc precis|suffi\\w*|enough|alone|accept\\w*)\\b'],
    }),
    of<'make_up'>(
      'automatic',
      /\b(?:automati\w*|d'office|de plein droit|guarantee\w*|garanti\w*|granted by itself)\b/,
      { about: anyOf(MAKE_UP), unless: [ZERO, '\\b(?:refus\\w*|denied|lost|perdue?)\\b'] },
    ),
    of<'make_up'>(
      'proof_alone',
      new RegExp(
        `\\b${PROOF}\\b${within(50)}\\b(?:suffi\\w*|enough|cancel\\w*|annul\\w*|efface\\w*|wipe\\w*|remove\\w*)\\b|\\b(?:suffit|suffirait|suffisant|enough)\\b${within(40)}\\b${PROOF}\\b`,
      ),
      { about: anyOf(ZERO) },
    ),
    of<'make_up'>(
      'other_format',
      /\b(?:oral|qcm|mcq|quiz|chat|conversation|(?:petit |short |simple |quick )?(?:entretien|interview|discussion)|phone call|coup de fil|devoir (?:a la )?maison|essay|dissertation|homework|take-?home|(?:a la )?place d'un ecrit|(?:deux|2|two|three|trois) (?:chapitres|chapters)|(?:moitie|half) (?:du|of the) (?:programme|syllabus)|(?:note|mark|grade) (?:du |de |of (?:the )?)?(?:median|midterm)|midterm (?:grade|mark)|shorter|plus court\w*|plus facile|easier|plus dur\w*|harder)\b/,
      {
        about: anyOf(MAKE_UP),
        unless: [
          "\\b(?:manque|rate|loupe|missed|miss|absente? (?:a|de|pour|from|at))(?: [a-z']+){0,3} (?:oral|qcm|quiz|mcq)\\b",
          '\\bsame (?:kind|type|format)\\b|\\bmeme (?:type|genre|format)\\b',
        ],
      },
    ),
    of<'make_up'>(
      'same_format',
      /\b(?:same (?:kind|type|format|length|duration|content|programme|syllabus)|meme (?:type|format|duree|genre|contenu|programme|forme)|equivalent\w*)\b/,
      {
        about: anyOf(MAKE_UP),
        unless: [
          '\\b(?:plus dur\\w*|harder|plus facile|easier|oral|qcm|mcq|not the same|pas (?:le |la )?meme)\\b',
        ],
      },
    ),
    of<'make_up'>(
      'mark_replaces',
      new RegExp(
        `${ZERO}${within(30)}\\b(?:disparai\\w*|gone|efface\\w*|remplace\\w*|replaced|wiped|saute\\w*|ecrase\\w*|overwritten)\\b|\\b(?:remplac\\w*|replac\\w*|efface\\w*|wipe\\w*|ecras\\w*)\\b${within(35)}${ZERO}`,
      ),
      {
        about:
          /\b(?:fait|eu|obtenu\w*|repasse\w*|got|scored|sat|nouvelle note|new mark|new grade|note (?:obtenue|du rattrapage|de remplacement)|make-?up (?:mark|grade|test|exam))\b/,
        unless: [`\\b${PROOF}\\b`],
      },
    ),
    of<'make_up'>(
      'results_meanwhile',
      new RegExp(
        `\\bpubli(?:sh|er|ent|e)\\b${within(30)}\\b(?:resultats?|notes?|grades?|marks?|results?)\\b|\\b(?:resultats?|notes?|grades?|marks?|results?)\\b${within(60)}\\b(?:publi\\w*|sort(?:ir|ent|ira|iront)?|apparai\\w*|appear\\w*|come out|show up|affich\\w*|visibles?|visible)\\b`,
      ),
      {
        about: /\b(?:reserve\w*|on hold|en attente)\b/,
        unless: [
          "\\b(?:pas|not|n't|jamais|never)\\b[^.?!;]{0,12}\\b(?:publi\\w*|sort\\w*|appar\\w*|affich\\w*)",
        ],
      },
    ),
  ],
};

// Plagiarism.

const PERMISSION =
  "\\b(?:accord|autoris\\w*|authoris\\w*|permission|consent\\w*|agreement|d'accord|agree[sd]?|au courant|aware|(?:author|auteur|il|elle|he|she|pote|amie?|friend) (?:est |is |was )?ok|authors? ok|said i could|demander (?:a|l')|asking|asked)\\b";
const NO_PERMISSION = `(?:\\b(?:sans|without|w/o|w/out|ni|nor)\\b${within(30)}\\b(?:accord|autoris\\w*|authoris\\w*|permission|consent\\w*|demander|asking|agreement)\\b|\\b(?:pas|not|never|n't|jamais)\\b${within(20)}\\b(?:demande\\w*|asked|ask|autorise\\w*|authorised|au courant|aware|permission|consent\\w*)\\b)`;

/** Whether it is asked if something is plagiarism; not whether it may be done, which is the contrary. */
const IS_IT_PLAGIARISM = /\b(?:plagi\w*|plag[ei]ris\w*|contrefacon|counterfeit\w*|definition)\b/;
const MAY_IT_BE_DONE =
  /\b(?:puis-je|je peux|jpeux|peut-on|on peut|ai-je le droit|j'ai le droit|(?:can|may) (?:i|we|he|she|they|one)|am i allowed|is it (?:allowed|ok|okay|fine)|sans (?:que ce soit|etre|commettre)|without (?:it )?(?:being|committing))\b/;

/** Whether the source is named, which counts before how and from what it is taken over. */
const source: Entry<'borrowing'> = {
  onConflict: 'none',
  cues: [
    of<'borrowing'>(
      'without_source',
      /\b(?:sans (?:mettre|donner|indiquer) (?:le |la |les |mes )?(?:liens?|sources?|references?|auteurs?)|sans dire d'ou|(?:oublie\w*|forgot\w*) (?:[a-z']+ ){0,3}(?:mes |my |the |les |la )?(?:sources?|references?)|(?:forgot|without|never|not)(?: [a-z']+){0,2} (?:say\w*|said) where)\b/,
    ),
    ...(statuses.source_named?.cues ?? []).map(({ value, ...cue }) => ({
      ...cue,
      value: value ? ('with_source' as const) : ('without_source' as const),
    })),
  ],
};

const borrowing: Entry<'borrowing'> = {
  onConflict: 'none',
  cues: [
    // A short quotation may do without: not so of all that is taken over.
    of<'borrowing'>('without_permission', new RegExp(NO_PERMISSION), {
      unless: [
        '\\b(?:lines?|lignes?|phrases?|sentences?|quot\\w*|cit(?:e|er|ee|es|ation|ations)\\b|courte?s?|short|(?:few|two|three|deux|trois|quelques) (?:words|mots)|guillemets?)\\b',
      ],
    }),
    of<'borrowing'>(
      'with_permission',
      /\b(?:avec|with) (?:[a-z']+ ){0,4}(?:accord|autorisation|permission|consent\w*|agreement)\b|\b(?:donne|gave|given|obtenu|got|have|ai|get)\b[^.?!;]{0,20}\b(?:accord|autorisation|permission|consent\w*|ok)\b|\b(?:l?auteure?|author|pote|amie?|friend|cousine?|il|elle|he|she)\b[^.?!;]{0,12}\b(?:est |is |was |m'a |nous a )?(?:ok|d'accord|agree[sd]?|autorisee?|permis|consents?)\b|\b(?:author's|authors|l'auteur est) ok\b|\bsaid (?:that )?i could\b|\bm'a (?:autorise|permis)\b/,
      { unless: [NO_PERMISSION] },
    ),
    of<'borrowing'>(
      'own_work',
      /\b(?:my|his|her|their|your|one's) own (?:[a-z]+ ){0,2}(?:works?|essays?|reports?|papers?|texts?|thesis|coursework|assignments?|homework|projects?|dissertation)\b|\b(?:mon|son|ton|leur|mes|ses|leurs) propres? (?:[a-z]+ )?(?:devoirs?|travail|travaux|textes?|memoires?|rapports?|projets?|dossiers?|dissertations?)\b|\b(?:auto|self)-?plagi\w*|\b(?:my|his|her) (?:old|previous|earlier|last year's) (?:essay|work|report|paper|coursework|assignment|project|dissertation)\b|\b(?:mon|ma|mes) (?:ancien\w* )?(?:devoir|memoire|rapport|dossier|travail|projet|expose|dissertation)s? (?:de |d')(?:l'an(?:nee)? (?:dernier|derniere|passee?)|avant|licence|l'annee)\b/,
      {
        unless: [
          PERMISSION,
          '\\b(?:comme|as|pour|for|en tant que|into|in|dans|to) (?:being |etant )?(?:son|mon|leur|my|his|her|their|your) (?:propre|own)\\b',
          '\\b(?:trad\\w*|translat\\w*)\\b',
        ],
      },
    ),
    of<'borrowing'>(
      'reworded',
      /\b(?:reformul\w*|paraphras\w*|rephras\w*|reword\w*|re-?ecrit? (?:avec|a ma)|chang\w* (?:les |the |some |des )?(?:mots|words)|(?:in|with|avec) (?:my|your|his|her|their|mes|ses|leurs) (?:own |propres )?(?:words|mots))\b/,
      { unless: [PERMISSION] },
    ),
    of<'borrowing'>('translated', /\b(?:traduire|traduite?s?|traduis\w*|traduction|translat\w*)\b/, {
      unless: [PERMISSION, '\\bgoogle translate\\b'],
    }),
    of<'borrowing'>(
      'not_text',
      /\b(?:images?|photos? (?:du|de|d'|from|trouvee)|pictures?|illustrations?|schemas?|diagrams?|drawings?|dessins?|music\w*|musique\w*|musical\w*|morceaux?(?! de code)|partitions?|melod\w*|chansons?|songs?|(?:published|orchestral) score|videos?|code(?: source)?|stack ?overflow|github)\b/,
      {
        unless: [PERMISSION, "\\bcode (?:de l'education|of (?:conduct|education)|civil|penal|du travail)\\b"],
        about:
          /\b(?:plagi\w*|copi\w*|copy\w*|reus\w*|repris\w*|reprend\w*|recopi\w*|past\w*|coll\w*|lift\w*|borrow\w*|emprunt\w*|grab\w*|integr\w*|redessin\w*|trouve\w*|found|contrefacon|counterfeit\w*|reutilis\w*|included|concernee?s?|covers?|covered)\b/,
      },
    ),
    of<'borrowing'>(
      'ai',
      /\bchat ?gpt\b|\bgpt\b|\b(?:l'|une |d'|par |avec )ia\b|\b(?:an|by|with|of|using|use|from) ai\b|\b(?:intelligence artificielle|artificial intelligence|copilot|gemini|llms?)\b/,
      { unless: [PERMISSION] },
    ),
    of<'borrowing'>(
      'joint_work',
      /\b(?:travaill\w* ensemble|worked together|wrote (?:it )?together|ecrit ensemble|(?:identical|identiques?|the same|le meme) (?:report|rapport|devoir|assignment|answers?)|proofread\w*|(?:a|m'a|friend|amie?|pote|cousine?|sister|soeur|brother|frere|mother|mere) (?:[a-z]+ ){0,2}(?:relu|reecrit|rewrote|corrige|helped|aidee?)\b)/,
      { unless: [PERMISSION] },
    ),
  ],
};

function borrowingIn(folded: string): FactValue<'borrowing'> | undefined {
  if (!IS_IT_PLAGIARISM.test(folded) || MAY_IT_BE_DONE.test(folded)) return undefined;
  const kind = toldBy(borrowing, folded);
  // Of one's own work, of artificial intelligence and of help, texts say nothing, whether a source is named or not.
  const apart =
    kind === 'own_work' || kind === 'ai' || kind === 'joint_work' || kind === 'without_permission';
  return apart ? kind : (toldBy(source, folded) ?? kind);
}

// A language exam.

const LANGUAGE =
  '(?:langues?|lv ?[123]?|francais(?= (?:exam|test|class|course|langue))|francais langue etrangere|french(?= (?:class|course|exam|test|midterm|final|language)\\w*)|anglais|espagnol|allemand|italien|chinois|japonais|portugais|russe|arabe|coreen|fle|languages?|english|spanish|german|italian|chinese|japanese|portuguese|russian|arabic|korean)';
const AN_EXAM =
  '(?:examens?|exams?|exam|epreuves?|partiels?|finals?|finaux|medians?|midterms?|tests?|controles?|ds|cours|classe?|uv|ue|papers?)';

const languageExam: Entry<'language_exam'> = {
  onConflict: 'first',
  cues: [
    of<'language_exam'>(
      false,
      new RegExp(
        `\\b(?:pas (?:un|une|d'|de)|not a|hors|outside|except|sauf|autre qu'un|other than a) (?:[a-z']+ ?){0,3}${LANGUAGE}\\b`,
      ),
    ),
    of<'language_exam'>(
      true,
      new RegExp(
        `\\b${AN_EXAM} (?:(?:ecrite?|final|oral|terminal|written) )?(?:de |d'|of (?:the |my )?)(?:${LANGUAGE}|(?<=de )francais)\\b|\\b${LANGUAGE}(?: (?:written|oral))?[- ](?:exams?|finals?|midterms?|tests?|papers?|class|courses?)\\b(?! (?:dictionar\\w*|dicos?|books?|ones?)\\b)|\\b(?:prof|enseignante?|teacher) (?:de |d'|of )?(?:lv ?[123]?|langues?|languages?)\\b`,
      ),
    ),
  ],
};

// Signatures on the cheating report.

const SIGNS = '\\b(?:co-?|contre|counter)?(?:sign\\w*|paraph\\w*|scribble|stamp\\w*|tampon\\w*)';
const STUDENTS =
  '\\b(?:etudiante?s?|eleves?|candidate?s?|students?|suspects?|accuse\\w*|culprits?|cheat(?:er)?s?|tricheu\\w*|fraudeu\\w*|mis en cause|offenders?|learners?|apprenante?s?|auteurs? de la fraude|copying off)\\b';
const PROCTORS =
  '\\b(?:surveillante?s?|surv|proctors?|co-?proctor|invigilators?|co-?invigilator|supervis\\w*|collegues?|colleagues?|enseignante?|prof)\\b';
const REFUSES = `\\b(?:refus\\w*|declin\\w*|(?:veut|voulu|souhaite) (?:pas|rien)|ne veut|(?:won't|will not|wouldn't|would not|doesn't want to|didn't want to) (?:[a-z]+ )?(?:co-?|contre|counter)?sign\\w*|objects?)\\b`;
const AWAY =
  "\\b(?:(?:down|in|dans) (?:the |le )?(?:corridor|couloir)|parti\\w* (?:photocop\\w*|aux toilettes|chercher|faire)|out of the room|hors de la salle|pas dans la salle|not in the room|wasn't in the room|stepped out|s'etait absentee?)\\b";
const NOT_SEEN = `\\b(?:n't|not|rien|nothing|pas|never)(?: [a-z]+){0,2} (?:vu|see|saw|seen|witness\\w*|remarque\\w*|notice\\w*)\\b|\\b(?:didn't|did not|hasn't|haven't) (?:see|witness|notice|seen)|\\bsaw nothing\\b|\\bsans avoir (?:rien )?vu\\b`;
const IN_PLACE =
  '\\b(?:count\\w* as|compte\\w* (?:comme|pour)|remplac\\w*|replac\\w*|instead of|a la place|in place|tenir lieu|second one|stand in)\\b';
const ONLY_ONE = `\\b(?:une seule signature|signature alone|${SIGNS.slice(2)}${within(25)}\\b(?:toute? seule?|on my own|by myself|all alone)|(?:alone|toute? seule?)${within(12)}${SIGNS}|(?:que|seule?|seulement) ma signature|ma seule signature|(?:only|just|single|one|sole)\\b${within(25)}\\bsignatures?|(?:only|just) (?:i|one of us|the [a-z]+ one)\\b${within(20)}\\bsign\\w*|un seul (?:[a-z]+ ){0,2}(?:paraph|sign)\\w*|(?:signe|signed) (?:que )?(?:by|par) (?:un surv\\w*|un seul|a single|one (?:proctor|invigilator|supervisor)|(?:the |l')?(?:author|auteur) (?:alone|seul))|(?:by|par) (?:the |l')?(?:author|auteur) (?:alone|seul)|(?:signe|signed) (?:by|par) (?:moi|me) (?:et|and) (?:par |by )?(?:l'|the |un |a )?(?:eleve|etudiante?|student|candidate?)|one scribble)`;
/** Asks whether something is amiss. */
const NO_GOOD =
  '\\b(?:no good|contestable|attaquable|invalid\\w*|nulle?|annul\\w*|void|problem\\w*|probleme|souci|trouble|pas valable|not valid|insuffisant\\w*|insufficient)\\b';
/** Asks for all who sign. */
const WHO_SIGNS = `\\b(?:who|whose|qui|ki|combien|how many)\\b${within(40)}${SIGNS}`;
const TWO_STUDENTS =
  '\\b(?:deux|two|both|les) (?:etudiante?|eleve|student|candidate?|culprit|people|tricheu)\\w*';

const signature: Entry<'signature'> = {
  onConflict: 'none',
  cues: [
    of<'signature'>('refusal', new RegExp(REFUSES), { about: anyOf(SIGNS) }),
    of<'signature'>('student_for_proctor', allOf(STUDENTS, IN_PLACE, PROCTORS + '|\\bsecond\\b'), {
      about: anyOf(SIGNS),
      unless: [REFUSES],
    }),
    of<'signature'>(
      'office',
      /\b(?:direct(?:eur|rice|or)(?:'s|s)?|doyen\w*|deans?|registrar(?:'s)?|registry|scolarite|administration|presidente?|secretar\w*)\b/,
      {
        about: anyOf(SIGNS),
        unless: [REFUSES, '\\b(?:envoy\\w*|transm\\w*|sent|send|president of the jury)\\b'],
      },
    ),
    of<'signature'>('away', new RegExp(AWAY), { about: anyOf(SIGNS) }),
    of<'signature'>('unseen', new RegExp(NOT_SEEN), {
      about: anyOf(`${SIGNS}|\\bname on it\\b`),
      unless: [AWAY],
    }),
    of<'signature'>('one', new RegExp(ONLY_ONE), {
      about: anyOf(SIGNS),
      unless: [AWAY, IN_PLACE, REFUSES, NO_GOOD, '\\b(?:two|deux) signatures?\\b'],
    }),
    of<'signature'>(
      'two',
      new RegExp(
        `\\b(?:deux|two|2) (?:[a-z]+ )?signatures?\\b|\\bmakes two\\b|\\b(?:both|tous les deux|toutes les deux) signed\\b|\\bcosigne\\w*${within(10)}\\b(?:deux|two)\\b|\\bmore than one (?:witness|signature|proctor|invigilator)\\b|\\bplus d'une signature\\b|\\bsigne\\w* (?:par |by )(?:deux|two) (?:surveillant|proctor|invigilator|supervisor)\\w*`,
      ),
      {
        about: anyOf(SIGNS, '\\bwrite-?up\\b', '\\breport\\b'),
        unless: [ONLY_ONE, AWAY, TWO_STUDENTS, REFUSES, NO_GOOD],
      },
    ),
    of<'signature'>(
      'every_proctor',
      new RegExp(
        `\\b(?:tous|toutes|all|every|everybody|everyone|each|chacune?|the others|(?:mes|my)(?: [a-z]+){0,2} (?:collegues|colleagues)|(?:autres|other) (?:surveillante?s|proctors|invigilators|supervisors)|les (?:deux|trois|quatre)|(?:deux|trois|two|three|four) (?:surveillant|proctor|invigilator)\\w*)\\b${within(50)}${SIGNS}|\\b(?:do we|both of us|we) both sign\\b|\\bboth (?:[a-z]+ )?sign\\b`,
      ),
      {
        unless: [
          ONLY_ONE,
          AWAY,
          NOT_SEEN,
          TWO_STUDENTS,
          REFUSES,
          STUDENTS,
          WHO_SIGNS,
          NO_GOOD,
          '\\bboth signed\\b',
        ],
      },
    ),
    of<'signature'>(
      'student',
      new RegExp(
        `(?:${STUDENTS}|\\b(?:lui-meme|moi aussi)\\b)${within(45)}${SIGNS}|${SIGNS}${within(30)}(?:${STUDENTS}|\\bfrom both\\b|\\bmoi aussi\\b)|\\b(?:fait|made|ask(?:ed|s)?|demande\\w*)(?: (?:me|moi|m'|him|her|de|to|a))* (?:co-?|contre|counter)?sign\\w*|\\bthe accused\\b${within(20)}${SIGNS}|${TWO_STUDENTS}${within(70)}${SIGNS}`,
      ),
      {
        unless: [
          REFUSES,
          WHO_SIGNS,
          ONLY_ONE,
          IN_PLACE,
          AWAY,
          NOT_SEEN,
          `${PROCTORS}${within(12)}\\b(?:sign|contresign|countersign)`,
        ],
      },
    ),
  ],
};

// Being there before the start.

const proctorsAhead: Entry<'proctors_ahead'> = {
  onConflict: 'first',
  cues: [
    of<'proctors_ahead'>(
      true,
      /\b(?:surveillante?s|enseignante?s|profs|proctors|invigilators|supervisors|teachers|(?:both|two|all) of us (?:proctors|invigilators))(?: [a-z'-]+){0,4} (?:doivent|devons|peuvent|tenus|tenues|need|must|have to|held|arrive|arriver|come|be there|be (?:t?here|present)|rolled|late)\b|\b(?:can|may|must|do|should|are|is) (?:the )?(?:profs|proctors|invigilators|supervis\w*(?: teachers| staff)?|teachers)\b[^.?!;]{0,40}\b(?:there|late|early|ahead|time|before|present|come)\b/,
      {
        about: /\b(?:avance|avant|early|ahead|before|quart d'heure|minutes?|min|lead time|time)\b/,
        // How late they may come is the contrary.
        unless: ['\\b(?:late|tard|retard)\\b'],
      },
    ),
  ],
};

/** For each topic, the facts of the details that people name, in the shape of `lexicon`. */
const details: { readonly [T in TopicId]?: { readonly [N in FactName]?: Entry<N> } } = {
  sanctions: { sanction },
  absence: { make_up: makeUp },
  'default-materials': { language_exam: languageExam },
  'arrival-and-seating': { proctors_ahead: proctorsAhead },
  'fraud-report': { signature },
};

/** The details that a folded question about `topic` names. */
export function detailsIn(folded: string, topic: TopicId): Facts {
  const entries = Object.entries(details[topic] ?? {}) as [FactName, Entry<FactName>][];
  const told = entries.map(([name, entry]): [FactName, unknown] => [name, toldBy(entry, folded)]);
  if (topic === 'plagiarism') told.push(['borrowing', borrowingIn(folded)]);
  if (topic === 'arrival-and-seating') told.push(['ahead_min', aheadIn(folded)]);
  return {
    ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
    ...pointsIn(folded, topic),
  };
}

const BEFORE_THE_START =
  /^ (?:before(?:hand)?\b(?! (?:the |its )?(?:end|close|finish))|avant\b(?! (?:la |sa )?fin\b| de (?:partir|sortir|rendre))|ahead\b|early\b|earlier\b|in advance|d'avance|en avance|a l'avance|plus tot|of margin|de marge)/;
const COUNTDOWN = /\b(?:(?:a|at|t) ?(?:moins|minus)|t-minus) $/;
/** What is asked is not whether so many minutes are enough. */
const BESIDE_ENOUGH =
  /\b(?:punition|punish\w*|sanction\w*|penal\w*|consequence\w*|refus\w*|den(?:y|ied)|turn\w* away|rale\w*|moan\w*|complain\w*|grumbl\w*|raison|is (?:he|she|it) right|break a rule|and so what|dit|says?|said|told|claims?|pretend\w*|parle|insist\w*|exige\w*|impos\w*|requir\w*|oblig\w*|regles?|rules?|late|retard\w*|after|(?<!d')apres|tard|juste|too (?:fine|tight|short)|problem\w*|trouble|souci|against|risqu\w*|faut plus|need more|or more|ou plus|faut-il plus)\b/;
const START_BEFORE =
  /\b(?:exam\w*|epreuve|partiel|final|midterm|paper|test|start\w*|beg[ai]n\w*|kick\w* off|gets? (?:going|under way)|opens?|attaque|demarr\w*|debut\w*|commenc\w*|convoque\w*|scheduled|prevue?|for|pour)(?: (?:an?|the|une?|le|la|my|mon|ma|starts?|begins?|is|est|commence|debute|de|at|a|pour|for|prevue?|epreuve|exam|examen|partiel|debut|paper|test|midterm))* $/;
const START_AFTER = /^ (?:o'?clock )?(?:start|begin\w*|exam|paper|test|midterm|final)\b/;
/** Characters before a time that tell what it is the time of. */
const CONTEXT = 60;
/** The longest time before the start at which somebody would be told to be there. */
const LONGEST_AHEAD_MIN = 120;

/** Minutes before the start at which somebody is there, where one such time is told; "10 min before", or two clocks. */
function aheadIn(folded: string): number | undefined {
  if (BESIDE_ENOUGH.test(folded)) return undefined;
  const quantities = quantitiesIn(folded);
  const minutes = untilStart(folded, quantities) ?? byClocks(folded, quantities);
  return minutes !== undefined && minutes > 0 && minutes <= LONGEST_AHEAD_MIN ? minutes : undefined;
}

function untilStart(folded: string, quantities: readonly Quantity[]): number | undefined {
  const lengths = quantities.flatMap((one) =>
    one.kind === 'duration' || one.kind === 'either' ? [one] : [],
  );
  const [only, ...others] = lengths;
  if (only && others.length === 0 && BEFORE_THE_START.test(folded.slice(only.end))) return only.minutes;
  // "à moins 20": a number without a unit.
  const counted = /\b(?:a moins|at minus|t-minus) (\d{1,2})\b/.exec(folded);
  if (counted?.[1] !== undefined && lengths.length === 0) return Number(counted[1]);
  return only && others.length === 0 && COUNTDOWN.test(folded.slice(0, only.start))
    ? only.minutes
    : undefined;
}

function byClocks(folded: string, quantities: readonly Quantity[]): number | undefined {
  const clocks = quantities.flatMap((one): { clock: Clock; isStart: boolean }[] =>
    one.kind === 'clock' || one.kind === 'either'
      ? [
          {
            clock: one.clock,
            isStart:
              START_BEFORE.test(folded.slice(Math.max(0, one.start - CONTEXT), one.start)) ||
              START_AFTER.test(folded.slice(one.end)),
          },
        ]
      : [],
  );
  const [first, second, ...others] = clocks;
  if (!first || !second || others.length > 0 || clocks.length !== quantities.length) return undefined;
  if (first.isStart === second.isStart) return undefined;
  const [start, there] = first.isStart ? [first, second] : [second, first];
  return minutesBetween(there.clock, start.clock) ?? undefined;
}
