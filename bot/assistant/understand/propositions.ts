import type { TopicId } from '../../../rules/topics/index.ts';

/** Asks whether one is still in time, or until when one is. */
export const IN_TIME = new RegExp(
  [
    "trop tard|trop tot|trop long(?:temps)? ?\\?|assez tot|\\bencore\\b|toujours possible|hors[- ]?delais?|(?:dans|respect\\w*|tenu|depasse\\w*|rate|loupe) (?:les|le|mes|ses|nos|leurs?|bons?) (?:temps|delais?|clous)|\\ba temps\\b|delais? (?:est |sont |deja )?(?:passe|depasse|expire|ecoule|respecte|tenu)|jusqu'?a quand|on (?:est|suis) (?:bons?|large)|assez (?:a l'avance|en avance)|suffisamment (?:tot|a l'avance)|fallait(?:-il)? le faire avant|en retard|perime|forclos|c'est (?:fini|rape|foutu) pour",
    "\\btoo (?:late|early|soon)\\b|\\btoo long ?\\?|\\bstill\\b|\\b(?:in|on|within) (?:good )?time\\b|until when|(?:missed|met|meet|meets|meeting|made|make|beat|past|after|within|respect\\w*|kept|keep) (?:the|my|our|his|her|their|that|a) (?:\\w+ )?(?:deadline|time limit|cut-?off|notice period|window)|(?:soon|early|far) enough|enough notice|in advance enough|out of time|\\blate ?\\?|(?:is|am|are|was|were) (?:i|she|he|they|we|it|that|this) (?:too |already |really )?late\\b|sooner|(?:deadline|window|time) (?:has |have |is |already |'s )*(?:passed|gone|over|closed|expired|run out|up)|time-?barred|expired",
  ].join('|'),
);

/**
 * Words that tell which proposition of a topic a question is about, weighed with what the classifier says (see
 * `propositionOf`). Matched against the question with accents folded and in lower case.
 */
export const propositionCues: Readonly<
  Partial<Record<TopicId, readonly (readonly [proposition: string, cue: RegExp])[]>>
> = {
  'late-entry': [
    [
      'late-login',
      /\b(?:re)?connecte|se connecter|me connecter|connect(?:ing|s)? (?:to|late)|\blog(?:ged|ging)?[ -]?(?:in|on)\b|\blogin|en ligne|online|visio|plateforme|platform|webcam|a distance/,
    ],
    ['extended-time', /tiers[- ]temps|temps majore|amenage|majoration|accommodat|extended time/],
    [
      'delay-start',
      /(retarder|decaler|repousser|reporter) (le debut|l.ouverture|le commencement|l.examen|l.epreuve)|(delay|postpone|put back|push back)\w* the (start|exam|opening)|commencer plus tard|start later|(hold off|wait\w*|attend\w*|patient\w*|delay\w*|hold) .{0,40}\b(open|ouvr)\w*|(keep|stay|leave|gard|laiss|rest)\w* .{0,25}(enveloppes?|envelopes?) .{0,15}(ferme|shut|sealed|closed)/,
    ],
    [
      'extra-time',
      /temps (supplementaire|en plus|perdu)|recuper|rattrape|rallonge|compens|r?ajout\w* .{0,25}(min\w*|temps|mn|heure)|rendre (mes|les|ces|ses|son|mon) (\d+ ?min\w*|minutes|temps)|(stop|finish|finir|hand in) .{0,12}(plus tard|later)|extra (time|minutes)|(make|making) up|(get|give[ns]?|added?) .{0,30}\b(back|extra|on)\b|(?:stay|write|writing|go|going|carry|keep|work)\w* (?:on|writing) .{0,25}(?:at the end|after (?:the end|time|everyone|the others))|\d+ ?min\w* (?:de plus|more|extra|longer|plus longtemps)|(?:longer|plus longtemps|plus tard) .{0,12}(?:than the others|que les autres|a la fin|at the end)/,
    ],
    [
      'proof',
      /justificatif (obligatoire|necessaire|a fournir)|quel(le)? (justificatif|preuve|papier)|(need|have to|must) .{0,20}(proof|prove|evidence|certificate)|(what|which) (proof|evidence|document)|fa(ut|llait)[- ]il .{0,20}(justif|preuve)/,
    ],
  ],
  'leave-for-good': [
    ['return', /reven|\bre-?r?entr|retourn|come back|go back in|get back in|return to the/],
    [
      'formalities',
      /emarg|cachet|formalit|que dois-je (faire|rendre|remettre)|\b(must|have to|need to|dois|doit|faut|falloir|oblige\w*|required) .{0,30}\b(hand|give|turn|rend|remet)\w* .{0,20}\b(in|over|script|paper|copies?|feuilles?|lines?)\b|what (has to|must|should) .{0,40}(before|happen|do)|what do i (need|have) to (do|hand)/,
    ],
  ],
  'leave-for-a-moment': [
    [
      'escort',
      /\b(?:sort\w*|aller|vais|va|go|going|leave|nip|pop|step) .{0,30}\b(?:(?:toute? )?seule?|alone|by (?:my|him|her|them)sel\w+|on (?:my|his|her|their) own|unaccompanied|unescorted|(?:non|pas) accompagne\w*|sans (?:surveillante?|escorte|accompagn\w*|etre accompagn\w*))\b|\b(doi\w*|faut|oblig\w*|must|need\w*|have to|has to|does|do|qui|who|someone|somebody|quelqu.un|seule?|alone)\b.{0,70}(accompagn|escort|(go|come|walk)\w* (along )?with|suivre|chaperon)|(accompagn|escort)\w*.{0,40}(oblig|requis|required|mandatory|need|\?)/,
    ],
    [
      'together',
      /ensemble|a (deux|plusieurs|la fois)|en meme temps|both|together|at (the same time|once)|several|combien .{0,20}(a la fois|sortir|dehors)|how many (students|candidates|people|of them).{0,30}(out|go)|two (students|candidates|friends|people|of them)|(?:deja|encore|actuellement|already|still|currently) (?:dehors|sorti\w*|aux toilettes|out\b|outside|at the toilet|in the (?:loo|toilet|bathroom))|(?:un|une|l'un) [a-z]+ (?:est|etant) (?:aux toilettes|dehors|sorti\w*)|(?:one|somebody|someone|a student|a candidate) (?:is|'s) (?:out\b|outside|at the|in the (?:loo|toilet|bathroom))/,
    ],
    [
      'belongings',
      /(emport|pren|laiss|gard|rend|remet|donn)\w* .{0,25}(copie|affaires|tel\b|tels\b|telephone|portable|sujet|brouillon|sac)|(take|leave|hand|keep|give)\w* .{0,25}(script|paper|copy|phone|mobile|bag|things|belongings|draft)|(script|paper|copie|feuille)s? .{0,20}(stay|remain|rest)/,
    ],
    [
      'extra-time',
      /temps (supplementaire|en plus|perdu)|recuper|rattrap|extra (time|minutes)|time back|compens/,
    ],
    [
      'limit',
      /combien de (temps|fois|minutes)|how many min\w*|how (long|many times|often)|plus d'une fois|deux fois|twice|maximum/,
    ],
  ],
  devices: [
    ['search-bag', /(fouill|search|look)\w* .{0,25}(sacs?\b|poches?|bags?\b|pockets?|trousse)/],
    [
      'give-back',
      /\b(rend(re|u|ue|ent|ez|s)?|recuper\w*|restitu\w*)\b.{0,25}\b(tel|portable|telephone|phone|appareil|montre)|\b(tel|portable|telephone|phone|appareil|montre)\b.{0,70}\b(rend(re|u|ue|ent|ez)|recuper\w*|restitu\w*)\b|give[ns]? .{0,15}back|get .{0,20}back|\breturn(ed)?\b/,
    ],
    [
      'search',
      /fouill|regard\w* (dans|le contenu|dedans)|look inside|go through|deverrouill|(consulter|regarder|lire|voir) (son|mon|le|ses|mes|les|dans son) (tel|portable|phone|sms|messages|photos)|read (his|her|my|the|their) (texts?|sms|messages)|(look|go|scroll|search)\w* (through|thru|into|in|at) .{0,25}(phone|mobile|messages|photos)|search .{0,15}(phone|mobile)|unlock/,
    ],
    [
      'confiscate',
      /^(?!.*\b(?:rendre|restituer|rends?|(?:give|hand|get) .{0,15}back|return)\b).*?(?:confisq|saisi|(prendre|retirer|enlever) (son|mon|le|leur) (tel|portable|phone|appareil)|confiscat|seize|take .{0,15}(phone|mobile|watch) (away|off|from))/,
    ],
    ['fraud', /fraud|trich|considere|sanction|risqu|cheat|count[s]? as|in trouble|penal|punish/],
  ],
  identity: [
    [
      'mark',
      /\b(note|(?<!\b(?:avec|with|j'ai|i have|got) )zero(?! (papiers?|pieces?|documents?|id|paperwork))(?! (?:papiers?|pieces?|documents?|carte|id|ids|identite|photo|chance))|mark|grade|absent)\b/,
    ],
  ],
  'default-materials': [
    [
      'food-and-drink',
      /\beau\b|bouteille|boire|boisson|manger|nourriture|sandwich|cafe\b|gateau|medicament|bouchons|\bwater\b|bottle|drink|food|\beat\b|snack|coffee|medicine|ear-?plugs/,
    ],
    [
      'calculator-model',
      /\bmodeles?\b|mode examen|\bmarque de\b|quelle calc|programmable|graphi|exam mode|which calc|model/,
    ],
    ['dictionary', /dictionn?a|dico|traducteur|translator/],
    [
      'lend',
      /\bpret(er|e|ent|ez|ons)?\b|\bemprunt|\bechang|\blend|\blent\b|borrow|\b(pass|fil|hand|donn|refil)\w* .{0,14}\b((la|le|les) (mien|sien)\w*|mine|hers|his)\b|\b(lui|leur) (ai )?(passe|file|refile|donne)\w* (ma|mon|mes|la mienne|le mien)\b|\b(pass|hand|gave|slip)\w* (him|her|them|my (friend|neighbou?r|mate)) (my|a|the|mine)\b|\bshar(e|ing)\b|swap/,
    ],
    ['belongings', /\bsacs?\b|affaires|manteau|veste|cartable|\bbags?\b|backpack|coats?\b|belongings/],
  ],
  'fraud-in-the-room': [
    [
      'found-afterwards',
      /en corrig|a la correction|apres (l.epreuve|l.examen|coup)|a posteriori|(while|when|at) marking|marking (the|my)|after the exam|afterwards/,
    ],
    [
      'refusal-to-sign',
      /(refus|veut (pas|rien)|ne (veut|signe)).{0,25}(sign|paraph)|sign.{0,15}refus|refus\w* (to|de) .{0,12}sign|(won.?t|will not|does ?n.?t want to|would ?n.?t) .{0,12}sign/,
    ],
    [
      'substitution',
      /substitu|a la place de|usurp|imposteur|pas (la personne|l.etudiant|le candidat)|n't the (\w+ )?(student|person|candidate)|impersonat|not the (one|student|person)|in (place|stead) of|for (a|his|her) friend|someone else/,
    ],
    ['disturbance', /troubl|perturb|bruit|crie|hurl|disturb|disrupt|noisy?|shout/],
    [
      'expel',
      /vir(er|e|ez)\b|exclu|expuls|(met\w*|foutre?|fous) dehors|sortir (l.|le |la |cet? |cette )\w+ de la salle|sortir de la salle|faire sortir|(quitter|sortir de) la salle|renvoy|kick|throw|threw|expel|\bsen[dt]\w* .{0,12}(out|away|off|home)\b|show\w* .{0,14}the door|(mett?\w*|mis\w*) a la porte|remov|out of the room/,
    ],
    [
      'continue',
      /(continu|finir|termin|poursui|(?:rester?|stay\w*|remain\w*) .{0,20}(?:fin\b|end\b|exam|salle|room)|laiss\w* compos|(remettre|reprendre)\w* .{0,12}compos)|(carry|go|keep) (on|writing)|barred from|autres? (epreuve|examen|partiel)|(other|another|next|remaining) (exam|paper|test)|prochaine? (epreuve|examen|partiel)|exams? (tomorrow|this afternoon)|resume|finish|continue|let .{0,10}(finish|write|continue)/,
    ],
    ['seize', /saisi|confisq|seize|confiscat|take .{0,15}(away|off)/],
  ],
  premises: [
    ['narcotics', /drogue|stupefiant|cannabis|\bjoint\b|\bshit\b|\bweed\b|drugs?\b|cocaine|narcotic/],
    [
      'alcohol',
      /alcool|alcohol|\bbiere|\bbeers?\b|\bwine\b|\bvin\b|champagne|\bapero|\bpot\b|\bboire\b|\bdrinks?\b/,
    ],
    ['smoking', /fum(?:er|e|ent)\b|cigarette|clope|vap(?:er|ot|e|ing)|smok|tabac/],
    ['drunk', /ivre|bourre|saoul|soul\b|ebriete|drunk|intoxicat|high\b|defonce|tipsy/],
  ],
  sanctions: [
    [
      'voids-exam',
      /\b(?:void\w*|annul\w*|nulle?|nullite|gone|wiped?|cancel\w*|saut\w*|tombe\w*|perd\w*|lose|lost|stands?|survi\w*|tien[ts]?|gard\w*|keep|kept|conserv\w*|valid|valable|compte\w*|counts?)\b.{0,40}\b(?:notes?|marks?|epreuves?|papers?|exams?|copies?|scripts?)\b|\b(?:notes?|marks?|epreuves?|papers?|exams?|copies?|scripts?|my \d+|mon \d+)\b.{0,40}\b(?:void\w*|annul\w*|nulle?|gone|wiped?|cancel\w*|saut\w*|tombe\w*|perdue?s?|lost|stands?|survi\w*|tien[ts]?|valid|valable|compte\w*|counts?)\b/,
    ],
  ],
  'fraud-proceedings': [
    [
      'sanction-by-others',
      /^(?!.*(?:saisi|refer|(?:take|bring|send|go|port\w*|transm\w*|pass).{0,30}(?:disciplinary (?:section|panel|board)|section disciplinaire))).*(?:moi[- ]meme|lui[- ]meme|elle[- ]meme|eux[- ]memes|\b(?:punish|sanction)\w* (?:him|her|them)? ?myself|himself|herself|themselves|on (?:my|his|her|their) own|sans passer par|without going through|de (?:mon|son) propre chef|a la place de la section)/,
    ],
    [
      'referral',
      /\bsaisi(?:r|ne|e|t|ssent)?\b(?! (?:le|la|les|un|une|des) (?:tel|portable|document|antiseche))|\brefer(?:s|red|ring|ral)?\b|(?:take|bring|send|go|port\w*|transm\w*).{0,30}(?:before|disciplinary (?:section|panel|board)|section disciplinaire)/,
    ],
    ['may-be-sanctioned', /complic|accomplice|tentative|attempt|inscri|enrol|registr/],
    ['withheld', /releve|transcript|certificat|attestation de reussite|diplom/],
    [
      'marked',
      /(copie|script|paper)s?\b.{0,40}(corrig|not(?:ee|er)\b|marked|unmarked|graded)|(corrig|mark|grad)\w* .{0,20}(copie|script|paper)/,
    ],
  ],
  accommodations: [
    [
      'in-time',
      new RegExp(
        `${IN_TIME.source}|(?:semaines?|weeks?|mois|months?|jours?|days?) (?:avant|before|ahead|plus tot)`,
      ),
    ],
    [
      'how',
      /(?:what|how) (?:do|should|must|can) (?:i|we) |what .{0,15}(?:steps?|procedure)|que (?:dois|faut)|(?:je|on) (?:dois|doit|fais) (?:faire )?(?:quoi|comment)|comment (?:faire|demander|obtenir)|demarches?|procedure|who (?:do|should|can) i (?:see|contact|ask|talk)|a qui/,
    ],
  ],
  'moving-an-exam': [
    ['overlap-in-time', IN_TIME],
    [
      'overlap-between',
      /entre (?:les|mes|ces|l.une)? ?(?:deux|2|temps|epreuves|examens|exams)|entre-?temps|entre la premiere|between (?:the (?:two|papers|exams)|them|both|my two|my (?:papers|exams)|papers|exams|one)|in between|meanwhile|in the meantime|after the first|apres la premiere|avant la (?:seconde|deuxieme)|before the second/,
    ],
  ],
  'second-session': [
    [
      'which-mark',
      /meilleure?|plus (?:haute|elevee|basse)|derni\w+ (?:note|resultat|score)|note retenue|quelle note|(?:garde|conserve|retien|prend|compte|reste|retrouv\w*|mettre|saute|efface|remplace|ecrase|perd|annul|moyenne)|\b(?:best|better|highe(?:r|st)|lower|last (?:mark|result|grade|score|one)|which (?:mark|grade|one|score|result)|end up with|left with|stuck with|keep|kept|stays?|stands?|counts?|replac\w*|wip\w*|overwrit\w*|los[et]\w*|average\w*|drag\w*)\b/,
    ],
  ],
  'consult-script': [
    ['in-time', IN_TIME],
    [
      'retention',
      /\b(?:shred\w*|destroy\w*|pulp\w*|detrui\w*|pilonn\w*|broy\w*)\b.{0,60}\b(?:scripts?|papers?|copies|them)\b|\b(?:scripts?|papers?|copies|them)\b.{0,60}\b(?:shred\w*|destroy\w*|pulp\w*|detrui\w*|pilonn\w*|broy\w*)\b|\b(?:hang|hold) on to (?:the |these |those )?(?:them|scripts|papers)/,
    ],
    [
      'other-person',
      /(?:flat|room|class)-?mates?\b|\b(?:my|mon|ma|mes|his|her|son|sa) (?:brother|sister|mother|father|mum|mom|dad|parents?|cousin|partner|boyfriend|girlfriend|frere|soeur|mere|pere|cousine?|conjointe?|tuteur)\b|\b(?:mon|ma|d'un|d'une|un|une) (?:pote|amie?|copain|copine|camarade|coloc\w*|voisine?)\b|\bfriends?\b|someone else|somebody else|another student|(?:autre|other) (?:etudiante?|eleve|personne|person|candidate?)|procuration|a ma place|on my behalf|mandat\w*|a distance|zoom|visio/,
    ],
    [
      'photocopy',
      /photo|copier|copies? (?:papier|numerique)|scann?\b|scanner|screenshot|snap|picture|duplicat/,
    ],
  ],
  plagiarism: [
    [
      'ai',
      /chat ?gpt|\bia\b|\bai\b|intelligence artificielle|artificial intelligence|copilot|gemini|claude|llm|generat/,
    ],
    ['definition', /(?:count|compt\w*|consider\w*|is (?:it|that|this|what)|est-ce|c'?est) .{0,30}plagia/],
  ],
  absence: [
    [
      'in-time',
      /\b(?:in|on|within) time\b|\ba temps\b|\bdelais?\b|deadline|\b48 ?h|too late|trop tard|dans les (?:temps|clous)|\bstill (?:fine|ok|good|valid|possible)|toujours (?:bon|possible|valable)|\b(?:jours?|days?|h|heures?|hours?) (?:apres|after|later|plus tard)/,
    ],
    [
      'make-up',
      /garanti|guarantee|automatique|automatic|rattrap|repass|make[- ]?up|re-?sit|retake|sit it (?:later|again)/,
    ],
  ],
};
