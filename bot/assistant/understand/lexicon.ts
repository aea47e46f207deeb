import type { FactName, FactValue } from '../../../rules/facts.ts';

/** A wording that tells a fact's value. Matched against a folded text (see `fold`). */
export interface Cue<N extends FactName = FactName> {
  readonly value: FactValue<N>;
  readonly cue: RegExp;
  /** The cue counts only where this matches, too. */
  readonly about?: RegExp;
  /** The cue does not count where this matches, too. */
  readonly unless?: RegExp;
}

/** Words for one of several values. */
export interface Entry<N extends FactName> {
  readonly cues: readonly Cue<N>[];
  /** Where two values are told: the first of the list is meant, or none. */
  readonly onConflict: 'first' | 'none';
}

const TRANSPORT_PAPER =
  "(?:bulletins?|justificatifs?|justif|attestations?|billets?|mot|certificats?|preuves?|papier|doc(?:ument)?s?|constat|slips?|notes?|proofs?|certificates?|letters?|receipts?|screenshots?|captures?(?: d'ecran)?|evidence|confirmations?)";
const TRANSPORT_BODY =
  '(?:retards?|sncf|ratp|transports?|trains?|bus|rer|rail(?:way|road)?s?|metro|ter|tgv|tram|delays?|transilien|airline|compagnie aerienne|compagnie|company|operator|keolis|ouigo|eurostar)';
const TRANSPORT_PROOF = `(?:${TRANSPORT_PAPER}(?: [a-z']+){0,4} (?:d')?${TRANSPORT_BODY}|(?:train|delay|sncf|ratp|rail|railway|transport|bus|metro|tube) (?:company )?(?:delay )?(?:slip|proof|certificate|note|letter|receipt|evidence|attestation|justificatif)s?)`;
const NOBODY =
  "(?:personne(?: d'autre)?|nobody|no one|noone|none(?: of them)?|aucune?(?: autre)? (?:candidate?|etudiante?|eleve)|no (?:other )?(?:candidate|student)s?|not (?:a single|one) (?:candidate|student|person|soul|of them)|not a soul|pas une? (?:seule? )?(?:candidate?|etudiante?|eleve|personne|ame)|pas un chat)";
const SOMEBODY =
  "(?:quelqu'un|une? (?:autre )?(?:candidate?|etudiante?|eleve|fille|gars|mec|garcon|personne)|(?:deux|trois|plusieurs|des|certains|les premiers|\\d{1,2}) (?:candidats?|etudiants?|eleves|personnes)|le premier candidat|someone|somebody|(?:an?|one|another|the first) (?:other )?(?:candidate|student|girl|guy|person|man|woman|classmate)|(?:two|three|some|several|\\d{1,2}) (?:other )?(?:candidates|students|people|guys|girls))";
const OUT_FOR_A_MOMENT = /toilet|\bwc\b|\bloo\b|bathroom|restroom|pause|break/;
const SAID_ON =
  '(?:sujet|enonce|consignes?|convocation|question paper|question sheet|exam paper|paper|cover|header|front page|exam sheet|timetable|instructions?)';

/** "Now or after the exam?" */
const EITHER_MOMENT =
  /\b(?:pendant|during|now|maintenant|tout de suite|sur-le-champ|right away|immediately) (?:ou|or) (?:bien )?(?:apres|after\w*|later|plus tard|a la fin|wait|at the end)/;

/** A search that waited for the end, whatever was done before it. */
const SEARCHED_AFTER = new RegExp(
  `${EITHER_MOMENT.source}|\\b(?:attendu|waited)\\b[^.?!;]{0,60}\\b(?:rendu\\w*|fini\\w*|termine\\w*|fin|end|over|finished|handed in|done|sorti\\w*)\\b`,
);

/** For each fact with a short list of values, the words that tell them. Reviewed by hand; kept in order. */
export const lexicon: { readonly [N in FactName]?: Entry<N> } = {
  mode: {
    onConflict: 'none',
    cues: [
      {
        value: 'online',
        cue: /\b(?:en ligne|online|(?:a|en) distance|distanciel|remote(?:ly)?|webcams?|zoom|visio\w*|teams|proctorio|(?:exam\w*|epreuve|test|compos\w*|pass\w*|sit|sitting|take|taking) (?:it |[a-z]+ ){0,3}(?:(?:from|at) home|(?:depuis|de|a|chez) (?:chez moi|moi|la maison|mon domicile|ma chambre))|(?:depuis|de) chez (?:moi|lui|elle)|video (?:room|call)|(?:me |se |te )connect\w*|log(?:s|ged|ging)? (?:in|on))\b/,
        unless:
          /\b(?:resultats?|results?|marks?|grades?|affich\w*|posted?|inscri\w*|regist\w*|enrol\w*|convocation|publi\w*) (?:[a-z'-]+ ){0,4}(?:en ligne|online)\b|\b(?:cours|mooc|course)s? (?:en ligne|online)\b|\bonline (?:course|mooc)\b/,
      },
      {
        value: 'room',
        cue: /\b(?:en salle|dans (?:la|une|ma) salle|amphi\w*|sur place|sur site|en presentiel|presentiel|in (?:the|a) (?:exam(?:ination)? )?(?:room|hall|centre|center)|on[ -]site|in[ -]person|face[ -]to[ -]face|exam(?:ination)? (?:hall|centre|center|room)|in[ -]room|(?:at|in) (?:the|an?) (?:[a-z]+ ){0,2}(?:centre|center)|(?:au|dans (?:le|un)|en) centre|in room [a-z]?\d+|salle [a-z]?\d+|centre d'examen|gymnase|on campus)\b/,
      },
      {
        // Somebody at the door has come to a room.
        value: 'room',
        cue: /\b(?:(?:a|at|devant|derriere|outside|passe) (?:la|the) porte|at the door|outside the (?:door|room)|knock\w*|toqu\w*|frapp\w* a la porte|debarqu\w*|deboul\w*|turns? up|walks? in|burst\w* in|(?:laiss\w*|left|kept|keep) (?:[a-z']+ )?(?:dehors|outside)|(?:dans|in) (?:le|the) (?:couloir|corridor|hallway)|sujets? (?:deja )?distribue\w*|(?:handed|passed|gave) (?:[a-z]+ ){0,3}out the papers|papers (?:are |were |have been )?(?:handed|given|passed) out)\b/,
        unless:
          /\b(?:en ligne|online|visio\w*|distanciel|a distance|remote\w*|webcams?|zoom|chez (?:moi|lui|elle)|(?:at|from) home|flat-?mates?|coloc\w*|connect\w*|log(?:s|ged|ging)? (?:in|on))\b/,
      },
    ],
  },
  cause: {
    onConflict: 'first',
    cues: [
      {
        value: 'strike',
        cue: /\b(?:greves?|grevistes?|strikes?|on strike|walkout)\b/,
        unless: /\bpas de greve\b/,
      },
      {
        value: 'transport',
        cue: /(?<!en )\btrains?\b|\b(?:rer|metro|tramway|tram|sncf|ratp|tgv|ter|transilien|eurostar|subway|the tube|flights?|my plane|mon avion|vol (?:annule|retarde)|public transport|transports? en commun|(?:panne|incident|probleme|souci|avarie|defaut) de (?:signal\w*|aiguillage)|signal(?:l?ing)? (?:failures?|faults?|problems?|breakdown)|(?:train|track|voyageur) incidents?|incidents? voyageurs?|lignes? (?:\d+|[a-z]) (?:(?:est|etait|a ete|toute) )?(?:bloqu\w*|coupee?|fermee?|arretee?|interrompue?|en panne|a l'arret|hs))\b|(?<!carte de |passe? )\bbus\b(?! (?:card|pass))/,
      },
      {
        value: 'road',
        cue: /\b(?:bouchons?(?! d'oreille)|embouteillages?|trafic|traffic|motorway|highway|autoroute|periph\w*|ring road|pile-?up|creve[re]?|crevaison|flat tyre|flat tire|puncture|pneu|(?:voiture|car|scooter|moto) (?:[a-z']+ ){0,3}(?:panne|broke\w*|died|stolen|volee)|panne de voiture|roadworks|verglas|neige|snow|taxi|uber)\b/,
      },
      {
        value: 'accident',
        cue: /\b(?:accidents?|renverse par|hit by|chute de velo|bike crash|crash(?:ed)? (?:my|on))\b/,
        unless: /\b(?:by accident|par accident)\b/,
      },
      {
        value: 'overslept',
        cue: /\b(?:overslept|over-slept|slept (?:in|through)|woke up late|(?<!fire )alarm (?:[a-z']+ ){0,3}(?:fail\w*|go off|ring|went|off)|(?:missed|forgot) (?:my|the|his|her) alarm|pannes? (?:de |d')?(?:reveil|oreiller)|(?:pas|rate|loupe|manque) (?:[a-z']+ ){0,3}reveil|reveil (?:[a-z']+ ){0,3}(?:sonne|panne|rate|marche)|pas reveillee?|dormi)\b/,
      },
      {
        value: 'illness',
        cue: /\b(?:malade|maladie|(?:am|is|was|i'm|he's|she's|fell|feel|feeling|got|been|being|are|very|really|too|taken) (?:ill|sick)|illness|fievre|fever|gastro|migraine|nausees?|nausea|nauseous|dizzy|dizziness|vertiges?|headache|stomach ?ache|mal (?:a la tete|au ventre|au coeur)|(?:me sens|se sent|sentait|sentais|sentir) (?:tres |vraiment |pas )?(?:mal|bien mal)|hopital|hospital|urgences|medecin|doctor|unwell|vomi\w*)\b/,
        // Of whoever should have invigilated.
        unless:
          /\b(?:collegues?|colleagues?|co-?surveillante?s?|proctors?|invigilators?|binome|autre surveillante?)(?: [a-z']+){0,3} (?:malades?|sick|ill|souffrante?|unwell)\b/,
      },
      {
        value: 'work',
        cue: /\b(?:(?:my|his|her) (?:boss|employer|manager|shift)|(?:mon|son) (?:boss|patron|employeur|chef)|(?:au|du|mon) (?:travail|boulot|taf)|(?:at|from) work|work shift|(?:reunion|meeting) (?:de|au|at) (?:travail|work))\b/,
      },
      {
        value: 'forgot',
        cue: /\b(?:(?:oublie|forgot|forgotten) (?:l'heure|l'exam\w*|l'epreuve|que|the (?:exam|time|date|test)|it was|about|to come)|trompee? (?:de|d') ?(?:jour|heure|salle|date|adresse)|(?:wrong|mixed up the) (?:day|time|room|date|building)|misread)\b/,
      },
      {
        value: 'own_choice',
        cue: /\b(?:train(?:e|er|ais|ait)|flemme|pas presse\w*|(?:pris|prendre|boire|buvais|bu) (?:mon |un |son |le |a )?(?:temps|cafe|petit[- ]dej\w*)|papot\w*|discut\w*|dawdl\w*|loiter\w*|linger\w*|took (?:my|his|her) time|(?:lost|losing) track of time|(?:stopped|stopping|queu\w*|went) for (?:a |some )?(?:coffee|breakfast|croissant|smoke|cigarette)|(?:having|finishing|grabbing|grabbed|had) (?:a |my |his |her )?(?:coffee|breakfast)|chatting|hungover|hangover|gueule de bois|couldn't be bothered|jou\w* a la console|gaming)\b/,
      },
      {
        value: 'other',
        cue: /\b(?:accouchement|deces|deuil|enterrement|funeral|(?:my|mon|ma) (?:kid|child|son|daughter|enfant|fils|fille|baby|bebe))\b/,
      },
    ],
  },
  transport_proof: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b(?:sans|aucun|aucune|pas d[e']|pas (?:eu|recu|pris) d[e']|ni|no|without|any|nothing (?:from|to prove)|lacking)(?: [a-z']+){0,2} ?${TRANSPORT_PAPER}\\b|\\b(?:rien|nothing|no way) (?:pour|to) (?:le |it )?(?:prouver|justifier|prove)`,
        ),
        unless: /\b(?:medical|doctor|medecin)\b|\b(?:is|are) there (?:any|no)\b/,
      },
      {
        value: true,
        cue: new RegExp(`\\b${TRANSPORT_PROOF}`),
        unless: new RegExp(
          `\\b(?:need|needs|needed|have to|must|should|faut|faudra|faudrait|dois|doit|doivent|exig\\w*|requi\\w*|demand\\w*|oblig\\w*|besoin|which|what|quel\\w*|sans|if|si)(?:-[a-z]+)? (?:[a-z']+ ){0,4}${TRANSPORT_PROOF}`,
        ),
      },
      {
        // A proof of another kind is not one of a transport company.
        value: false,
        cue: /\b(?:(?:doctor|dentist|hospital|employer|boss|medical|garage|mechanic|nursery|school|insurance|breakdown|parents?|mother|father|neighbou?r)(?:'s)? (?:certificate|note|letter|slip|report|invoice|receipt|proof|bill|e-?mail)s?|(?:note|letter|certificate|report|receipt|invoice|proof|word|bill|e-?mail) (?:from|by) (?:the |my |a |an |his |her |their )?(?:doctor|dentist|hospital|employer|boss|garage|mechanic|tow\w*|nursery|parents?|mother|father|mum|dad|neighbou?r|insurance|breakdown)\w*|certificats? (?:medical|medicaux|du medecin)|(?:mot|lettre|attestation|justificatif|certificat|facture|papier|constat|preuve) (?:du|d'un|d'une|de mon|de ma|de mes|de la|de l'|des|de) ?(?:medecin|dentiste|patron|employeur|boss|hopital|garagist\w*|garage|depann\w*|assurance|assureur|creche|nounou|parents?|mere|pere|voisine?|chef\w*|police|gendarm\w*|commissariat|mairie|ecole|lycee|urgences)|constat amiable|(?:tow\w*|repair|police|accident|taxi|uber|parking|petrol|tyre|tire|work(?:shop)?|office|company's) (?:truck )?(?:report|receipt|invoice|statement|bill|slip|ticket)|(?:police|garage)(?:'s)? (?:note|letter|statement)|(?:recu|facture|note|ticket) (?:de |du |d')(?:taxi|uber|vtc|remorqu\w*|parking|essence|depannage|remorquage)|proces-verbal de (?:police|gendarmerie))\b/,
        unless: new RegExp(`\\b${TRANSPORT_PROOF}`),
      },
    ],
  },
  someone_left: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: new RegExp(
          `\\b${NOBODY}(?: (?:else|here|yet|encore|n'est|est|n'a|a|ne|n'etait|etait|soit|s'est|has|had|have|is|was|been|already|deja|pour l'instant|so far|'s))*(?:'s)? (?:sorti\\w*|partie?s?|quitte|left|gone|walked out|gone out|out|exited|come out|departed)\\b|\\b(?:everyone|everybody|they|(?:the )?(?:whole|entire) (?:room|class|group)|all (?:of them|(?:the )?(?:other )?(?:candidates|students))) (?:is|are|'s)(?: all)? still (?:in|here|inside|writing|seated|working|at (?:it|their desks?|work)|there|present)|\\btoute la salle (?:est|compose|travaille)(?: encore| toujours)|\\beveryone's still|\\btout le monde (?:est|compose)(?: encore| toujours)|\\btous (?:encore|toujours) (?:la|en salle|dans la salle)|\\bfull room\\b|\\btout le monde (?:gratte|ecrit|bosse|planche|travaille|redige|est en train)(?: encore| toujours)?|\\b(?:everyone|everybody|they all|they're all|the whole room)(?:'s| is| are)?(?: all)? still (?:scribbling|busy|bent|hard at|sitting|on (?:it|their papers?))|\\b(?:pas une?(?: seule?)?|aucune?|no|not (?:a|one)(?: single)?) (?:chaise|table|place|siege|chair|desk|seat|empty (?:chair|seat|desk))s? (?:vide|libre|inoccupee?|empty|free|vacant)?|\\b(?:every|each|all the) (?:seat|chair|desk)s? (?:is|are|was|were)(?: still)? (?:taken|occupied|full)|\\b${NOBODY}(?: (?:n'a|a|has|had|have|yet|encore|deja|already|else))* (?:bouge|moved|rendu|handed (?:in|anything)|stood up|s'est leve)\\b`,
        ),
      },
      {
        // Taken out is out as well.
        value: true,
        cue: /\b(?:pompiers|samu|paramedics?|medics?|firem[ae]n|fire brigade|ambulance(?: crew)?|secours|urgentistes?|nurses?|infirmiere?s?)\b[^.?!;]{0,30}\b(?:took|taken|carried|wheeled|led|emmene\w*|embarque\w*|evacue\w*|sorti\w*)\b|\b(?:candidate?|student|etudiante?|eleve|girl|guy|boy|lad|fille|gars|mec|garcon|someone|somebody|quelqu'un|person|personne)\b[^.?!;]{0,30}\b(?:taken (?:away|out|to (?:the )?hospital)|carried (?:out|away|off)|evacuated|(?:a|ont|a ete|ete) (?:emmenee?|evacuee?|transportee?))\b|\b(?:j'ai croise|on a croise|ai vu|(?:i|we) (?:met|passed|saw)|bumped into)\b[^.?!;]{0,30}\b(?:qui (?:sort\w*|part\w*)|(?:sortir|partir)|(?:coming|walking|going|heading) out|leav(?:e|ing))\b|\b(?:il y en a|y en a|there are some|some of them)\b[^.?!;]{0,15}\b(?:sortis|partis|left|gone)\b/,
        unless: OUT_FOR_A_MOMENT,
      },
      {
        value: true,
        cue: new RegExp(
          `\\b${SOMEBODY}(?: (?:qui|who|et|and|est|sont|a|ont|has|have|had|is|are|deja|already|just|viennent de|vient de|d'autre|else|s'est|in the room))*(?:'s)? (?:sorti\\w*|partie?s?|quitte|left|gone|walked out|went out|gone home|went home|handed in|exited|rendu)\\b`,
        ),
        unless: OUT_FOR_A_MOMENT,
      },
    ],
  },
  emergency: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:pas (?:une |d')?urgen\w*|aucune urgence|sans urgence|no emergency|not (?:an |a real )?emergency|not urgent|rien d'urgent|nothing urgent)\b/,
      },
      {
        value: true,
        cue: /\b(?:malaises?|evanoui\w*|faint\w*|(?<!sorties? d'|issues? d')urgence|emergency(?! (?:exit|door|equipment|light|stair|number|contact|plan))|vomi\w*|vomit\w*|throwing up|saigne\w*|bleed\w*|nosebleed|passed out|panic attack|crise (?:d'angoisse|d'asthme|d'epilepsie|de panique|de nerfs)|seizure|asthma attack|contractions|hypoglycemie|pompiers|samu|ambulance|collapsed|perdu connaissance|(?:s'est|se|me) trouvee? mal|tomb\w* dans les pommes|unconscious|lost consciousness|black(?:ed|ing) out|(?:peu\w*|arrive\w*) (?:plus|pas) (?:a )?respirer|(?:can'?t|cannot|struggl\w* to) breathe|douleurs? (?:a|dans) la poitrine|chest pains?|heart attack|crise cardiaque|reaction allergique|choc allergique|allergic (?:reaction|shock)|anaphyla\w*|epileptic fit|into labou?r|piss\w* le sang|pass(?:ing)? out|(?:really|very) (?:unwell|sick|ill)|going to be sick|nose\b[^.?!]{0,30}\bblood|pouring with blood|blood everywhere|tourne de l'oeil|tres mal|va vomir|blanche? comme un linge|vertiges?)\b/,
        unless:
          /\b(?:sauf|hors|except|unless|apart from|besides|other than)(?: (?:en|in|for|it's|it is|si|cas|case|of|d'|an?|une?|real|vraie|medical) ?)*(?:urgence|emergency)/,
      },
    ],
  },
  accommodated: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:(?:no|not any|without(?: any)?|not) (?:special )?(?:accommodations?|adjustments?|disabilit\w*|disabled|arrangements?)|(?:pas d'|sans |aucune? |ni )(?:amenagements?|tiers[ -]?temps|handicap)|pas (?:de tiers[ -]?temps|handicapee?))\b/,
      },
      {
        value: true,
        cue: /\b(?:tiers[ -]?temps|temps majore|amenagements?|amenagee?s?|accomm?odations?|exam adjustments?|disab\w*|handicap\w*|dyslex\w*|dyspra\w*|dys|rqth|special needs|wheelchair|fauteuil roulant|(?:has|have|with|entitled to|granted|gets) (?:a |an |my |his |her |\d+ ?% )*extra[ -]time|extra[ -]time (?:student|candidate|arrangement)|\d+ ?% (?:extra|de temps)|malvoyant\w*|visually impaired|(?:with|has|have|for|of) special arrangements|(?:student|candidate)s? (?:[a-z]+ )?(?:with|who (?:has|have)) (?:[a-z]+ )?arrangements)\b/,
      },
    ],
  },
  exchange_student: {
    onConflict: 'first',
    cues: [
      {
        value: true,
        cue: /\b(?:erasmus|exchange (?:student|program\w*|agreement)|(?:convention|partner(?:ship)?|agreement) students?|(?:on|here on|in) (?:an )?exchange|en (?:echange|convention)|etudiante?s? (?:d'|en )echange|echange (?:universitaire|international))\b/,
        unless: /\b(?:not|pas)(?: an?| en| d')? ?(?:erasmus|exchange|echange)\b/,
      },
    ],
  },
  device: {
    onConflict: 'first',
    cues: [
      {
        value: 'smartwatch',
        cue: /\b(?:montres? (?:connectees?|intelligentes?)|smart[ -]?watch\w*|apple watch|fitbit|galaxy watch|connected watch)\b/,
      },
      { value: 'computer', cue: /\b(?:ordinateurs?|ordis?|laptops?|pc portable|macbook|chromebook)\b/ },
      {
        value: 'phone',
        cue: /\b(?:telephones?|tels?|telephonique|portables?|smart ?phones?|mobiles?|gsm|natel|iphones?|phones?|cell ?phones?|handsets?|samsung)\b/,
        unless: /\b(?:by phone|over the phone|par telephone|numero de tel\w*|phone number)\b/,
      },
      { value: 'tablet', cue: /\b(?:tablettes?|tablets?|ipads?|liseuses?|kindles?|e-?readers?)\b/ },
      {
        value: 'earphones',
        cue: /\b(?:ecouteurs?|earphones?|earbuds?|ear ?pods?|air ?pods?|casques?|headphones?|headsets?|oreillettes?|earpieces?)\b/,
      },
      {
        value: 'translator',
        cue: /\b(?:traducteurs?|traductrices?|translators?|(?:electronic|digital) (?:dictionar(?:y|ies)|dico)|(?:dictionnaires?|dicos?) electroniques?)\b/,
      },
      {
        value: 'calculator',
        cue: /\b(?:calculatrices?|calculettes?|caltos?|calculators?|casio|numworks|ti[ -]?\d\d|texas instruments?)\b/,
      },
      {
        value: 'watch',
        cue: /\b(?:montres?(?! (?:moi|lui|leur|nous|que|ma|mon|sa|son|une?|le|la))|(?:my|his|her|a|the|wrist|analog(?:ue)?|digital|plain|ordinary|normal) ?watch(?:es)?|wristwatch)\b/,
      },
      {
        value: 'other',
        cue: /\b(?:(?:appareils?|objets?|lunettes|connected|electronic|bluetooth|smart) ?(?:connectes?|connectees?|electroniques?|devices?|glasses|ring)|dictaphones?|recorders?|mp3|lecteurs? audio|bagues? connectees?|cameras?|powerbank)\b/,
      },
    ],
  },
  device_state: {
    onConflict: 'first',
    cues: [
      { value: 'airplane', cue: /\b(?:mode avion|(?:air|aero)plane mode|flight mode)\b/ },
      {
        value: 'silent',
        cue: /\b(?:silencieux|(?:on|in|was|is) silent|silent mode|silenced|vibreur|on vibrate|muted?)\b/,
      },
      {
        value: 'on',
        cue: /\b(?:pas eteint\w*|(?:not|n't) (?:switched |turned |powered )?off|allumee?s?|(?:switched|turned|powered) on|left on|still on|rang|rings?|ringing|a sonne|sonne|qui sonne|vibre|buzz\w*|vibrated)\b/,
      },
      {
        value: 'off',
        cue: /\b(?:eteinte?s?|coupee?s?|(?:switched|turned|powered|power|shut|completely|fully|totally|is|was|it's|be|but|phone|mobile|and) (?:off|down)|off in my|hors tension)\b/,
        unless:
          /\b(?:must|have to|need to|needs to|should|doit|doivent|faut|dois) (?:[a-z']+ ){0,6}(?:off|eteinte?s?)\b/,
      },
    ],
  },
  device_place: {
    onConflict: 'first',
    cues: [
      {
        value: 'bag',
        cue: /\b(?:dans|in|inside|au fond d[eu]|(?:(?:at |in )?the )?bottom of) (?:le |la |les |mon |ma |mes |son |sa |leurs? |my |the |his |her |a |their |une? )?(?:[a-z]+ )?(?:sacs?|sacoche|cartable|bags?|backpack|rucksack|handbag|trousse|pencil case|valise)\b/,
      },
      {
        value: 'pocket',
        cue: /\b(?:poches?|pockets?|(?:dans|in) (?:ma|mon|sa|son|my|his|her) (?:veste|manteau|jean|blouson|jacket|coat|jeans))\b/,
      },
      {
        value: 'table',
        cue: /\b(?:sur (?:la|ma|sa|le|mon|son|leur) (?:table|bureau|pupitre)|on (?:the|my|his|her|a|their) (?:desk|table))\b/,
      },
      {
        value: 'deposited',
        cue: /\b(?:deposee?s?|(?:au|in the) (?:fond|front|back) (?:de la|of the)|at the (?:front|entrance|back)|a l'entree|handed in|(?:remis|confie|donne|given|left) (?:[a-z]+ ){0,2}(?:au surveillant|with the (?:proctor|invigilator)|to the (?:proctor|invigilator)))\b/,
      },
      {
        value: 'in_view',
        cue: /\b(?:en evidence|bien en vue|en vue|visible|in (?:plain )?(?:view|sight)|face down)\b/,
      },
    ],
  },
  device_use: {
    onConflict: 'first',
    cues: [
      {
        value: 'clock',
        cue: /\b(?:(?:voir|regarder|avoir|checke?r?|verifier|suivre|lire) l'heure|(?:tell|check|see|read|know|keep|for|show) (?:me )?the time|(?:as|for) an? (?:clock|watch|timer|stopwatch)|(?:comme|servir de|en guise de) (?:montre|horloge|chrono\w*|minuteur)|pour l'heure|horloge|chronometre|stopwatch|timer|(?:see|know|check|tell|track|watch|count) (?:of )?(?:how (?:much|long)|what)\b[^.?!;]{0,12}\b(?:time|left|remains)|(?:keep|keeping) track of (?:the )?time|(?:temps|minutes) (?:qu'il (?:me )?reste|restante?s?)|(?:gerer|surveiller|suivre) (?:mon|le) temps|quelle heure il est|what time it is)\b/,
      },
      {
        value: 'calculator',
        cue: /\b(?:calculat\w*|calculette)\b[^.?]{0,60}\b(?:phone|tel|portable|telephone)\b[^.?]{0,40}\b(?:instead|a la place)\b|\b(?:(?:as|for) a calculator|calculator app|calc app|(?:comme|en) (?:calculatrice|calculette)|(?:appli|mode|fonction)\w* (?:calc\w*)|calculette du (?:portable|tel\w*|phone)|calculator on (?:my|the) phone|calculatrice (?:de|du|sur) (?:mon |le |ton )?(?:tel\w*|portable|phone|smartphone))\b/,
      },
      {
        value: 'translator',
        cue: /\b(?:traduire|traduction|translate|translation|google translate|deepl)\b/,
      },
      {
        value: 'message',
        cue: /\b(?:textos?|sms|whatsapp|messenger|texting|texted|send(?:ing)? (?:a )?(?:text|message)s?|envoyer (?:un |des )?(?:message|texto|sms)s?|(?:passer|take|make) (?:un appel|a call))\b/,
      },
      {
        value: 'documents',
        cue: /\b(?:pdfs?|chatgpt|google|(?:look|looking|chercher) (?:it |things )?(?:up|la reponse)|(?:lire|consulter|read) (?:[a-z]+ ){0,2}(?:cours|notes|pdf) (?:sur|on))\b/,
      },
    ],
  },
  item: {
    onConflict: 'first',
    cues: [
      {
        value: 'paper_dictionary',
        cue: /\b(?:dictionnaires?|dictionnary|dictionar(?:y|ies)|dicos?|larousse|petit robert)\b/,
        unless:
          /\b(?:electronic|digital) (?:dictionar|dico)|(?:dictionnaires?|dicos?) electronique|traducteur|translator/,
      },
      {
        value: 'calculator',
        cue: /\b(?:calculatrices?|calculettes?|caltos?|calculators?|casio|numworks|ti[ -]?\d\d)\b/,
      },
      {
        value: 'ruler',
        cue: /\b(?:(?:ma|une|sa) regle (?:graduee|en|pour)|regle graduee|(?:ma|sa) regle\b(?! d)|equerre|compas|rapporteur|rulers?|protractor|set square|compass)\b/,
      },
      {
        value: 'scrap_paper',
        cue: /\b(?:brouillons?|(?:scrap|scratch|rough|own|my own|blank|draft) (?:paper|sheets?)|feuilles? (?:blanches?|vierges?|de brouillon|perso\w*)|(?:mes|ses) (?:propres )?feuilles)\b/,
      },
      {
        value: 'book',
        cue: /\b(?:livres?|manuels?|manuel de cours|text ?books?|(?:my|a|the|course|reference) books?(?! ?let)|code (?:civil|penal|annote)|annotated code)\b/,
      },
      {
        value: 'notes',
        cue: /\b(?:notes? de cours|(?:mes|ses|leurs) (?:notes (?:de|perso\w*|manuscrites)|fiches|cours)|(?:my|his|her|their|own|lecture|class|course|revision|handwritten|personal) notes|polycop\w*|polys?|handouts?|formulaires? (?:de|perso\w*)|formula sheet|classeur|fiches? (?:de revision|resume|bristol)|cheat ?sheets?|documents? de cours|supports? de cours)\b/,
      },
      {
        value: 'other',
        cue: /\b(?:trousses?|pencil[- ]cases?|gourdes?|water bottles?|plumiers?|pen(?:cil)? pouch)\b/,
        unless:
          /\b(?:dans|in|inside|sous|under|derriere|behind|on|sur) (?:ma|la|sa|my|the|his|her|une?) (?:trousse|pencil[- ]case|gourde|water bottle)/,
      },
      {
        value: 'pens',
        cue: /\b(?:stylos?|crayons?|pens?|pencils?(?! case)|effaceurs?|surligneurs?|highlighters?|gommes?|erasers?|blanco|tipp-?ex)\b/,
      },
    ],
  },
  paper_says: {
    onConflict: 'first',
    cues: [
      {
        value: 'nothing',
        cue: new RegExp(
          `\\b(?:rien|aucun mot|pas un mot|nothing|not a word)\\b(?: (?:at all|du tout|n'est|n'etait|n'a ete|ne figure|figurait|est|etait|is|was|d'))* ?(?:ecrit|indique|precise|marque|mentionne|note|written|said|stated|printed|listed|mentioned)\\b[^.?!;]{0,60}\\b(?:${SAID_ON}|en-?tete|en haut|top)\\b|\\b${SAID_ON}\\b[^.?!;]{0,30}[,:] ?(?:il n'y a |y a |there is |there's |with |avec )?(?:rien|aucun mot|pas un mot|nothing|not a word)(?: d')? ?(?:ecrit|indique|precise|marque|mentionne|note|written|said|stated|printed|listed|mentioned)(?: (?:dessus|on it))? (?:concernant|sur les?|a propos|au sujet|quant|about|on|regarding)\\b|\\b(?:rien|nothing|pas un mot|not a word)(?: (?:at all|du tout|n'est|is|was|written|ecrit|marque|indique|figure))* (?:en haut|en tete|at the top|on top|on the front)\\b|\\bneither\\b[^.?]{0,80}\\b(?:says?|said|mentions?|mentioned|lists?|listed|states?|stated|ha[sd] (?:anything|a word)|tells?|told)\\b|\\bnothing (?:[a-z]+ ){0,4}(?:on|in) (?:the |my |our |an? )?(?:[a-z]+ )?${SAID_ON}|\\bnot (?:say )?a (?:single )?word\\b|\\bni (?:le |la |l')[a-z]+ ni (?:le |la |l')[a-z]+ (?:n[e'] ?)?(?:parl|di|precis|mention|indiqu)|\\bsans aucune? (?:ligne|mot|indication|mention|precision)|\\brien n'est (?:marque|ecrit|indique|precise|dit|note)|\\b${SAID_ON} (?:[a-z]+ ){0,3}(?:(?:ne |n')?(?:dit|precise|mentionne|indique|parle|prevoit|en parle)(?: (?:pas|rien|de rien|aucun\\w*))|ne (?:dit|precise|mentionne|indique)|n'indique|n'en parle|n'en dit|(?:est )?(?:muet|silencieux)|(?:says?|mentions?|states?|specif(?:y|ies)|lists?|has) (?:nothing|not)\\b|(?:is |stays |remains )?silent|(?:does ?n't|does not|didn't|did not|don't) (?:say|mention|specify|list|state|tell|indicate)|makes no mention)|\\brien (?:n'est )?(?:d'?)?(?:ecrit|indique|precise|marque|mentionne|dit)?(?: [a-z]+){0,2} ?(?:(?:sur|dans) (?:le sujet|l'enonce|les consignes)|(?:en haut|en tete|au debut) (?:du sujet|de l'enonce))|\\baucune? (?:indication|mention|precision|consigne)s? (?:sur|dans|en haut)|\\bnothing (?:[a-z]+ ){0,2}(?:at the top of|anywhere on) (?:the|my|our)|\\bnothing(?: is|'s| was)?(?: written| said| stated| listed| indicated| printed| specified| mentioned)? (?:on|in) the (?:paper|exam|sheet|subject|question|cover)|\\b(?:when|if|unless|where) nothing(?: is|'s) (?:said|stated|indicated|specified|mentioned|written|listed)|\\b(?:quand|si|lorsque) rien n'est|\\bsans (?:indication|precision|mention|consigne)s?\\b|\\b(?:par defaut|by default)\\b|\\bno (?:mention|indication|instructions?)\\b|\\bit (?:says nothing|does ?n't (?:say|mention|specify))`,
        ),
      },
      {
        value: 'forbidden',
        cue: new RegExp(
          `\\b${SAID_ON} (?:[a-z':"]+ ){0,5}(?:interdi\\w*|sans documents?|sans calculatrice|aucun document|forbid\\w*|not allowed|not permitted|no (?:notes|calculators?|documents?|dictionar\\w*|materials?)|closed[ -]book|prohibit\\w*)|\\b(?:documents? interdits|closed[ -]book)\\b`,
        ),
      },
      {
        value: 'allowed',
        cue: new RegExp(
          `\\b${SAID_ON} (?:[a-z':"]+ ){0,5}(?:autoris\\w*|permet\\w*|allow\\w*|permitt\\w*|permits|open[ -]book)|\\b(?:autorisee?s?|allowed|permitted|marquee?s?|listed|indiquee?s?|ecrit|printed) (?:on|sur|par|by|in|dans) (?:le |the |l')?${SAID_ON}|\\bopen[ -]book\\b`,
        ),
        unless: /\b(?:what|which|who|qu'est-ce|quels?|is it|est-ce|rien (?:n'|ne)|nothing (?:was|is|on))\b/,
      },
    ],
  },
  incident: {
    onConflict: 'first',
    cues: [
      {
        value: 'substitution',
        cue: /n't the (?:(?:enrolled|registered|right|real|actual) (?:one|person|student|candidate)|(?:one|person|student|candidate) (?:on|in|from|whose|who))\b|\b(?:a la place d(?:e|u|es|'une?)|(?:pass|ecri)\w* (?:[a-z']+ ){0,2}a (?:sa|ma) place|compos\w* (?:a sa place|pour (?:un|une|son|sa))|usurp\w*|substitu\w*|imposteur|impersonat\w*|impost[oe]r|not the (?:one|person|student|candidate) (?:on|in|from|whose|who)|(?:someone|somebody) else (?:sitting|taking|sat|took|is|was|in)|pas (?:la personne|l'etudiante?|le candidat|celle|celui) (?:de|sur|inscrit|convoqu)|(?:stranger|someone|somebody|inconnu\w*) [a-z ]{0,25}(?:in someone's place|a la place)|(?:sits?|sitting|sat|taking|took|writing) (?:[a-z]+ ){0,3}(?:for (?:a|his|her|my|another|someone)|in (?:the )?(?:place|stead) of|in (?:his|her|someone's|another's) (?:place|stead))|ne correspond pas a la (?:photo|carte)|(?:doesn't|does not) match the (?:photo|card|picture|id)|doublure|(?:came|sat|come|turned up|here|showed up) (?:it )?instead of (?:his|her|a|the|somebody|someone)|se (?:fait|faire) passer pour|s'est fait passer pour|pretend\w* to be|posing as|face on the card is ?n't|tete (?:sur|de) la carte|stand-?in|jumeau|jumelle|his twin|her twin)\b/,
      },
      {
        value: 'cheating',
        cue: /\b(?:trich\w*|fraud\w*|anti-?seches?|pompe[srz]?|pompait|pompant|grug\w*|(?<!(?:ma|sa|la|une|leur|cette|sans|mes|ses) )copi(?:e|ait|er|ant) (?:sur (?:son|sa|le|la|une?|mon|ma)|son voisin|sa voisine)|copying|copied|cheat\w*|crib\w*|flagrant delit|red[ -]handed|plagi\w*|textos?|texting|texted|souffl\w*|whisper\w*|mouthing|(?:caught|spotted|busted) (?:[a-z]+ ){0,3}(?:with|using|looking|reading|glancing)|surprise? (?:avec|en train|a)|tentative de fraude|formul(?:as|es) (?:on|sur) (?:his|her|son|sa|le|the))\b/,
      },
      {
        value: 'disturbance',
        cue: /\b(?:troubl\w*|perturb\w*|(?:du|le|son) bruit|bruyante?|cri(?:e|ent|er|ait)|hurl\w*|shout\w*|scream\w*|yell\w*|disturb\w*|disrupt\w*|noise|noisy|insult\w*|aggressive|agressi\w*|bagarre|fight\w*|ivre|bourree?|drunk|chahut\w*)\b/,
      },
    ],
  },
  moment: {
    onConflict: 'none',
    cues: [
      {
        value: 'after',
        cue: /\b(?:(?:attend\w*|wait\w*)[^.?!;]{0,15} (?:que |until |till |for )[^.?!;]{0,40}\b(?:rendu\w*|fini\w*|termine\w*|fin|end|over|finished|handed in|done|sorti\w*)|(?:une fois|after|once|apres que|quand) (?:tout le monde|everyone|everybody|toutes les copies|all (?:the )?(?:scripts|papers))[^.?!;]{0,25}\b(?:rendu\w*|ramasse\w*|fini\w*|handed|in|finished|collected|sorti\w*)|a la fin de l'(?:epreuve|examen|exam)|at the end of the (?:exam|paper|test)|en (?:corrigeant|lisant (?:la|sa|les|une) copies?)|(?:while|when|whilst) (?:i was |i'm )?(?:marking|grading|correcting|reading the scripts?)|(?:a|lors de|pendant|au moment de) la correction|(?:during|at|in) (?:the )?(?:marking|grading)|marking stage|apres (?:l'examen|l'epreuve|coup|la correction|la fin)|discovered (?:later|afterwards)|(?:found|noticed|spotted) (?:it )?(?:out )?(?:later|afterwards|after)|afterwards|(?:days?|weeks?|jours?|semaines?) (?:later|after|apres|plus tard)|a posteriori|after the exam|once (?:the exam is|it's|it is) over|(?:exams?|epreuve|examen|test) (?:is |est |are )?(?:finished|terminee?|over|finie?)|le lendemain|(?:the )?following (?:day|week)|apres l(?:'|)(?:ecrit|exam)\b|copies (?:corrigees|a corriger))\b/,
        unless: EITHER_MOMENT,
      },
      {
        value: 'during',
        cue: /\b(?:(?:tout de suite|maintenant|right now|right away|now)[^.?]{0,40}(?:compos|writ|exam)|(?:pendant|tandis|alors) que (?:les autres|tout le monde)|while (?:the )?(?:others|everyone(?: else)?|they(?:'re| are| were) (?:writing|composing|still))|exam still|pendant qu'(?:il|elle)s? compos\w*|pendant que je (?:compos|continu)\w*|pendant (?:l'epreuve|l'examen|l'exam|le partiel|le ds|la composition)|en plein(?:e)? (?:epreuve|examen|exam|partiel)|(?:during|in the middle of|mid) (?:the |an |my |a )?(?:exam|test|paper|midterm|final)|en cours d'epreuve|red[ -]handed|flagrant delit|(?:then and there|there and then|on the spot|sur[- ]le[- ]champ|aussitot|illico)(?= ?[,.;?!]| at\b| a\b| and\b| et\b| in\b| dans\b)|(?:let|laisse\w*) (?:him|her|them|le|la|les) (?:go back|get back|return|retourner|reprendre|finir|continue\w*|carry on|finish))\b/,
        unless: SEARCHED_AFTER,
      },
    ],
  },
  consent: {
    onConflict: 'first',
    cues: [
      {
        value: false,
        cue: /\b(?:(?:sans|without) (?:son|mon|leur|his|her|my|their|the student's) (?:accord|consentement|consent|permission|agreement|autorisation)|(?:n'est |est |suis )?pas d'accord|(?:does ?n't|do ?n't|did ?n't|not) (?:agree|consent)|(?:s'y |s')oppose\w*|object(?:s|ed)|against (?:his|her|my) will|nobody (?:had |has |ever )?agreed|agreed to nothing|(?:without|w\/o) (?:permis+ion|consent|asking (?:me|him|her|them|us))|sans (?:me|lui|le|la|leur|nous) (?:le )?demander|(?:he|she|they|i|il|elle|on|student|candidate?|ai|a) (?:said|says?|dit|dis) (?:no|non)\b|jai dit non|(?:rien|pas|jamais) (?:accepte|consenti|autorise)|sans que (?:je|il|elle) (?:dise|ait dit|accepte)|(?:turned|turns) (?:it |this |that )?down|(?:flatly |still |just |totally |categoriquement )+refuse[sd]?|refuse[sd]? (?:that i|qu'on|qu'(?:il|elle) |to let|de (?:me |nous )?laisser)|contre (?:son|mon) gre|d'autorite|on my own authority|will not let (?:him|her|them|me|us) (?:read|look|see|search)|(?:il|elle|l'etudiante?|he|she|student|candidate?) (?:me |le |la )?refuse[sd]?|refuse[sd]? (?:que je|de (?:me |nous )?(?:le |la |l')?(?:montrer|laisser|deverrouiller|donner)|to (?:show|let|unlock|hand))|(?:won't|will not|doesn't want to|would not|wouldn't) (?:unlock|show|open|let me|hand))\b/,
      },
      {
        value: true,
        cue: /\b(?:(?:avec|with) (?:son|mon|leur|his|her|my|their) (?:accord|consentement|consent|permission|agreement)|(?:est |suis |etait )?d'accord|agree[sd]?|(?:says?|said) go ahead|(?:lets?|letting) (?:me|us) (?:look|see|check|search|scroll|go|read|inspect)|(?:m'a|nous a|me|nous) laisse[er]? (?:regarder|voir|lire|fouiller)|(?:deverrouille|unlocked|unlocks) (?:it )?(?:lui-meme|elle-meme|for me|himself|herself)|consent(?:s|ed|ie|ante?)?|(?:dit|said) (?:oui|yes|ok|okay)\b|feu vert|(?:gave|given|gives?|donne) (?:(?:his|her|my|me|us|son|mon|leur|a|the) )?(?:consent|permis+ion|accord)|accord (?:donne|signe)|(?:cool|fine|ok|okay) with (?:it|us|me)|j'ai accepte|jai accepte|(?:il|elle|he|she|student|candidate?) (?:accepte|says (?:fine|yes|ok|okay|sure)|dit (?:oui|ok))|regarde[zr]? (?:dedans|dans mon (?:tel|telephone|portable)|si (?:vous voulez|tu veux|ca vous)|donc|-y|autant que)|(?:vous pouvez|tu peux|allez-y|vas-y)[^.?!;]{0,15} (?:regarder|fouiller|verifier|check\w*)|(?:look|check|search) (?:(?:in|at|through) it |inside )?(?:all you (?:like|want)|if you (?:like|want|must)|for yourself)|(?:rien|nothing) (?:a cacher|to hide)|be my guest|(?:was|is|were|est|etait) (?:happy|willing|volontaire|partante?) (?:for|to|pour)|de (?:son|mon) plein gre|offered to (?:show|let|unlock)|(?:m'a|nous a|l'a) (?:tendu|deverrouille|propose)\w*)\b/,
        unless:
          /\b(?:need\w*|requir\w*|faut|fallait|doi[st]|must) (?:[a-z']+ ){0,3}(?:accord|consent\w*|permission)|\b(?:accord|consent\w*|permission) (?:[a-z]+ )?(?:needed|required|necessaire|obligatoire|exigee?)\b/,
      },
    ],
  },
};

/** Identity documents and what is said of them; the first found at hand, in this order, is the best one. */
export const documents: readonly (readonly [FactValue<'id_document'>, RegExp])[] = [
  [
    'identity_card',
    /\b(?:cni|carte (?:nationale )?d'identite|(?:national )?identity card|id card|national id|carte id)\b/,
  ],
  ['passport', /\bpass ?ports?\b|\bpasseports?\b/],
  [
    'student_card',
    /\bcarte (?:d'|d |de l'|l')?(?:etudiante?|eleve|auditeur|auditrice|etu)\w*|\bcarte des metiers|\bstudent (?:id )?cards?\b|\bstudent id\b|\b(?:uni|university|school|campus) (?:card|id)\b|\bcarte multiservices?\b/,
  ],
  ['driving_licence', /\bpermis(?: de conduire)?\b(?! de)|\bdriv(?:ing|er'?s?) ?(?:licen[cs]e|permit)\b/],
  // It bears no picture, and identifies nobody.
  [
    'without_photo',
    /\b(?:cartes? (?:bancaires?|bleues?|de credit|de fidelite|de visite)|(?:bank|credit|debit|loyalty|business) cards?)\b/,
  ],
  [
    'other',
    /\b(?:carte (?:vitale|de bus|de transport|navigo|de bibliotheque)|pass navigo|(?:bus|health|library|gym|insurance) (?:card|pass)|titre de sejour|residence permit)\b/,
  ],
];
