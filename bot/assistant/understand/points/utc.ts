import type { FactValue } from '../../../../rules/facts.ts';
import type { utcPoints } from '../../../../rules/facts/points/utc.ts';
import type { Entry } from '../lexicon.ts';
import type { EntryOf, Options, Wording } from '../who.ts';

type PointFact = keyof typeof utcPoints;
type Wordings<N extends PointFact> = Readonly<Record<FactValue<N>, string | Wording>>;

export const TEACHER =
  "(?:prof(?:s|esseure?s?|essors?)?|enseignante?s?|teachers?|lecturers?|(?:module|course|unit) (?:heads?|leaders?)|heads? of (?:the )?(?:module|course)|resp(?:onsables?)? (?:d'|de |du |de l'|des )?(?:ue|uv|module|cours|unite|enseignement)|charge\\w* de (?:td|tp|cours))";
export const MODULE_HEAD =
  "(?:(?:module|course|unit) (?:heads?|leaders?)|heads? of (?:the )?(?:module|course)|resp(?:onsables?)? (?:d'|de |du |de l'|des )?(?:l')?(?:ue|uv|module|cours|unite|enseignement))";
export const OFFICE =
  '(?:scol|scola|scolarite|secretariat|secretaires?|secretary|secretaries|registry|registrars?|student (?:services|office)|studies (?:office|administration|secretary)|administration(?: des etudes)?|admin|administrati(?:ve|fs?|on) (?:staff|personnel|people|worker)s?|personnels? administratifs?|administratifs?|(?:admin|office) (?:staff|people|clerks?)|gestionnaires?|bureau)';
const PROCTOR = '(?:surveillante?s?|invigilators?|proctors?|supervisors?)';
const STUDENT = '(?:etudiante?s?|eleves?|(?<!phd )(?<!doctoral )students?)';
const gap = (characters: number) => `[^.?!;]{0,${String(characters)}}`;

/** Asks whether what was done is right. */
const CHECKS_RIGHT =
  '(?:normale?|legal|(?:le )?droit|allowed|right|correct|juste|entitled|can they|may they|raison|fair|ok|okay|regulier|abuse|justified)';
const SUMMONS = '(?:convo(?:c|cs|cations?)?|convoqu\\w*|summon\\w*|called (?:up|in))';
const SCHEDULE = '(?:plannings?|emplois? du temps|schedules?|timetables?|calendriers?|tableau)';
const STANDS_FOR = `${SCHEDULE}${gap(60)}\\b(?:suffi\\w*|enough|compt\\w*|count\\w*|vau(?:t|drait)|val(?:ent|ait|aient)|stand\\w*|stood|(?:tien(?:t|nent)|tenait) lieu|serves?|served|replac\\w*|remplac\\w*|fait office|will do|all i (?:got|get|have)|(?:is|are) (?:all|it))`;
/** That it does not stand for one, or that it is wrong to say so. */
const STANDS_NOT = `${SCHEDULE}\\b${gap(40)}\\b(?:ne|pas|not|never|\\w*n't|jamais)\\b|tort|wrong|mistaken|trompe\\w*|faux|false`;
const NEEDS_SUMMONS = `(?:doi\\w*|devr\\w*|faut|fallait|oblig\\w*|must|have to|has to|need\\w*|should|suppos\\w*|normalement|droit a|entitled|required|get|recev\\w*|recoi\\w*)\\b${gap(60)}\\b${SUMMONS}|${SUMMONS}\\b${gap(40)}\\b(?:oblig\\w*|due|mandatory|compulsory|required|needed|necessaire|issued|sent|come|envoye\\w*)`;
const LAB = '(?:tps?|travaux pratiques|labs?|lab (?:work|sessions?)|practicals?|laboratory)';
const INTERVIEW =
  "(?:entretiens?|interviews?|oral individuel|oraux individuels|individual orals?|(?:oral|orals|oraux) (?:de |d'|en |in )?(?:langues?|languages?|anglais|espagnol|allemand|chinois|italien|japonais|portugais|english|spanish|german|chinese|italian|japanese))";
const INTERNSHIP = '(?:stages?|internships?|placements?|stagiaires?)';
const PROJECT = '(?:projets?|projects?)';
const INTERNSHIP_HEAD =
  '(?:resp(?:onsables?)?|tuteurs?|heads?|supervisors?|managers?|tutors?|coordinat\\w+) (?:de |des |du |of (?:the )?)?(?:stages?|internships?|placements?)|(?:internship|placement) (?:heads?|supervisors?|managers?|tutors?|coordinators?|office|leaders?)';
const ARRANGES =
  '(?:fix\\w*|organis\\w*|organiz\\w*|set(?:s|ting)?|arrang\\w*|decid\\w*|run(?:s|ning)?|defini\\w*|plan\\w*|comment se passent)';

/** Has to stand in the assessment methods. */
const STATED =
  "(?:(?:doi\\w*|devr\\w*|faut|faudra|oblig\\w*|must|have to|has to|need\\w*|should|required?|suppose\\w*|tenue?)\\b[^.?!;]{0,60}\\b(?:figurer|precise\\w*|mention\\w*|indiqu\\w*|annonc\\w*|announc\\w*|stat(?:e|ed)|specif\\w*|appear|written|ecrit|ecrire|list(?:ed)?|declar\\w*|inscri\\w*|say so|mis|mettre|put|set out|tell)\\b[^.?!;]{0,60}\\b(?:modalites|mcc|(?:regles?|rules?|methods?|terms|conditions|moyens) (?:d'evaluation|of assessment|for the course)?|assessment|evaluation|controle des connaissances|fiche|arrete|ent))";
const OTHER_LANGUAGE =
  '(?:(?:en|in) (?:anglais|english|allemand|german|espagnol|spanish|italien|italian|chinois|chinese|langue etrangere|a foreign language|another language|autre langue)|langue de composition|language of (?:the )?(?:exam|paper|composition)|(?:other than|autre que(?: le)?|not|pas)(?: in| en)? (?:french|francais))';
/** A course of a language, and not that it is none. */
const LANGUAGE_COURSE =
  "(?<!(?:pas|not|n't|aucun|no) (?:(?:un|une|a|an|en|of|de) )?)(?:(?:cours|uv|ue|module|enseignement|course|unit|class)s? (?:de |d'|of |in )?(?:langues?|language|anglais|english|espagnol|spanish|allemand|german|chinois|chinese)|(?:language|english|spanish|german|chinese) (?:course|module|unit|class))";

const MEANS =
  "(?:finals?|final exam|exam(?:en|ens|s)?|rapports?|reports?|projets?|projects?|group projects?|orals?|soutenances?|papers?|essays?|dossiers?|median|midterm|qcm|quiz|moyens? d'evaluation|means of assessment)";
const BAG =
  '(?:sacs?(?: a dos| a main)?|sacoche|cartable|besace|bags?|backpacks?|rucksacks?|satchel|handbag)';
const MARK = '(?:notes?|marks?|grades?|resultats?|results?)';
const CHANGES =
  '(?:chang(?:e|er|es|ed|ing)|modif\\w*|(?:re)?mont(?:e|er)|baiss(?:e|er)|rais(?:e|es|ed|ing)|lower\\w*|bump\\w*|up|corrig\\w*|adjust\\w*|ajust\\w*|touch(?:e|er|es)?|toucher)';
const ALONE =
  "(?:tou(?:t|te) seule?s?|seule?s?|de son (?:propre )?(?:chef|cote)|lui-meme|elle-meme|alone|(?:by|on) (?:him|her|it|them)sel(?:f|ves)|on (?:his|her|their) own(?: authority)?|himself|herself|unilateral\\w*|without (?:the jury|asking|anyone|consulting)|sans (?:le jury|passer|demander|l'avis|consulter))";
const SIGNS =
  '(?:sign(?:e|er|ent|ee?s?|atures?|s|ed|ing|-?off)?|authenti\\w*|valid(?:e|er|ate|ates)|initial\\w*|paraph\\w*|rectifi\\w*|certif\\w*)';
const SENDS =
  '(?:transm\\w*|envo[iy]\\w*|send\\w*|sent|remet\\w*|forward\\w*|depos\\w*|pass(?:es|ing)? (?:it |them )?on)';
const MINUTES = '(?:pv|proces-?verb\\w*|minutes|record)';
const CERTIFICATE =
  '(?:attestations?|certificats?|certificates?|releves?(?: de notes)?|transcripts?|diplom\\w*|proof of (?:success|passing)|reussite|pass (?:certificate|slip|letter))';
const ENROLMENT =
  "(?:certificats? de scolarite|attestations? (?:de scolarite|d'inscription)|(?:enrol\\w*|registration|student status) (?:certificates?|attestations?|letters?|proofs?)|(?:certificates?|proofs?) of (?:enrol\\w*|registration))";
/** Hands out a paper. */
const ISSUES =
  '(?:deliv\\w*|print\\w*|imprim\\w*|edit(?:er|e)|issu(?:e|ed|es|ing)|give|giv(?:es|en|ing)|gave|donn\\w*|fourni\\w*|obten\\w*|obtain\\w*|avoir|get|have|receive|recevoir|remettre|remis\\w*|sign(?:er|ed)?|etabli\\w*|produc\\w*|hand\\w*)';
/** Accused, and not yet judged. */
const PENDING =
  "(?:(?:not|\\w*n't|pas|jamais|never|before|avant|until|tant que|en attendant|awaiting|attend\\w*|yet to)\\b[^.?!;]{0,40}\\b(?:jug\\w*|judg\\w*|rul(?:ed|ing)|statu\\w*|decid\\w*|decision|tranch\\w*|heard|passee?|verdict|section|hearing)|(?:case|affaire|dossier|procedure|instance) (?:is |est |still |encore |toujours )*(?:pending|open|en cours|ongoing|ouverte?)|(?:pending|en cours|ongoing)\\b[^.?!;]{0,25}\\b(?:case|section|disciplin\\w*|procedure|fraude?|cheating))";
const REFUSED =
  "(?:refus\\w*|ne veut pas|veut pas|veulent pas|n'a pas voulu|won't|will not|wouldn't|den(?:y|ied|ies)|withh\\w*|retien\\w*|retenu\\w*|bloqu\\w*|block\\w*|held back|holding back|keep\\w* back|says? no|said no|dit non|turn\\w* down)";
const RISKS =
  'risqu\\w*|in trouble|grave|punish\\w*|what happens|problem\\w*|serious|interdit\\w*|forbidden|prohibit\\w*|not allowed|allowed|ok|okay|droit|peux|peut|puis|can|may';
const CHEATING = '(?:fraud\\w*|trich\\w*|cheat\\w*|presum\\w*|presom\\w*|suspect\\w*|soupcon\\w*)';
export const LENDS =
  '(?:pret(?:e|er|es|ent|ee?|ant)|pass(?:e|er|es|ed|ing)?|lend\\w*|lent|hand(?:ed|ing|s)?|borrow\\w*|emprunt\\w*|shar(?:e|ed|ing)|echang\\w*|swap\\w*|file|filer|donne(?:r|e)?|gave|giv(?:e|ing))';
export const THING =
  '(?:regles?|rulers?|calculat\\w*|calculett\\w*|calculator|stylos?|pens?|gommes?|erasers?|rubber|crayons?|pencils?|tipp?-?ex|notes?|fiches?|documents?|doc|formulaires?|sheets?|dictionary|dictionnaire|compas|trousse|materiel|equipment|mine)';
const AFTER_THE_SIGNAL =
  "(?:signal|sonnerie|bell|time's up|time was up|fin (?:de l'epreuve|du temps|d'epreuve)|stop\\w*|stylos?|pens? down|end of (?:the )?(?:exam|time)|apres la fin|after the end|temps ecoule|buzzer|called time|is over)";

const COUNTED =
  '(?:count(?:s|ed|ing)?|compt\\w*|decompt\\w*|calcul\\w*|measur\\w*|mesur\\w*|runs?|reckon\\w*|starts?|part(?:ir|ent)?|commenc\\w*|a partir|depuis|from)';
const FIRST_PAPER =
  '(?:(?:first )?(?:papers?|sujets?|subjects?)\\b[^.?!;]{0,20}\\b(?:hand\\w*|given|distribu\\w*)|hand\\w* out|distribu\\w*|premier sujet|first paper)';
const SCHEDULED =
  '(?:(?:official|scheduled|announced|planned|stated|theoretical|advertised|printed) (?:start|time|hour|beginning)|time on (?:the|my) (?:summons|schedule|timetable|notice)|(?:heure|debut|horaire)s? (?:prevue?|officiel\\w*|annoncee?|affichee?|theorique|indiquee?|de (?:la |ma )?convocation)|(?:sur|de) (?:la |ma )?convocation|on (?:the|my) (?:summons|notice))';
const HEAD_SAYS = `(?:${MODULE_HEAD}|(?:le |la |my |mon |ma |the |our |notre )?(?:prof\\w*|teacher|lecturer|enseignante?)|person in charge)`;
/** What the general principles forbid, unless whoever heads the course provides otherwise. */
const SHARED =
  '(?:shar\\w*|lend\\w*|swap\\w*|pass\\w*|exchang\\w*|echang\\w*|pret\\w*|partag\\w*|communi\\w*|parl\\w*|talk\\w*|discut\\w*|discuss\\w*|a (?:deux|trois|plusieurs)|(?:deux|trois) par (?:deux|trois)|two by two|by twos|in (?:pairs|twos|groups|teams)|en (?:groupe|binome|equipe)|ensemble|together|own (?:paper|scrap)|propres? (?:brouillons?|feuilles?|copies))';
const DISTURBS =
  '(?:troubl\\w*|perturb\\w*|chahut\\w*|bruit|tapage|disturb\\w*|disrupt\\w*|noise|nois(?:y|ily)|shout\\w*|cri(?:e|er|ait|ant)|hurl\\w*|mess(?:ing)? (?:about|around)|foutu? le bazar|bazar|rowdy|heckl\\w*)';
const PROOFS =
  '(?:justif\\w*|certif\\w*|proofs?|papers?|papiers?|evidence|notes?|document\\w*|mot|doctor|medecin)';
const RECIPIENT = `(?:prof\\w*|teacher|lecturer|${MODULE_HEAD}|enseignante?)`;
const STUDIES_OFFICE =
  "(?:l'|the )?(?:service de l')?(?:administration(?: des etudes)?|studies (?:office|administration)|registry|scol(?:arite)?|secretariat)";
/** Sent to one of the two, and to nobody else. */
const ONLY_TO =
  "(?:only|just|solely|seulement|juste|uniquement|que|qu')(?: (?:been|sent|told|wrote|emailed|gave|given|it|them|envoye|ecrit|a|au|aupres|to|the|le|la|l'|du|de|my|mon|ma|it to))* ?";
const ALONE_TO =
  "(?:alone|only|seule?(?:ment)?|uniquement|et (?:a|rien qu'a) (?:lui|elle) seule?|(?:a|et a) (?:lui|elle) seule?|and (?:to )?(?:him|her|them|nobody else|no one else)(?: (?:alone|only))?)(?= |[.,;?!]|$)";
const QUESTIONS = '(?:papers?|sujets?|questions?|distribu\\w*|enonces?|handed out|given out)';
/** Lets students know. */
const TELLS =
  'expliqu\\w*|explain\\w*|annonc\\w*|announc\\w*|tell\\w*|told|dire|dit|dir(?:ai|as|a|ons|ez|ont)|disent|donn\\w*|give|giv(?:es|en|ing)|gave|reveal\\w*|revel\\w*|inform\\w*|communiqu\\w*|know|savoir|sauront|savent|find out|discover|decouvr\\w*|precis\\w*|publi\\w*|present\\w*|set out|state[ds]?|disclos\\w*|connaitr\\w*|learn\\w*';
const HOW_MARKED =
  "(?:comment\\b[^.?!;]{0,30}\\b(?:note|evalue|juge|compte)\\w*|how\\b[^.?!;]{0,30}\\b(?:mark|grad|assess|evaluat|scor|count|judg)\\w*|regles?(?: du jeu)?|rules|criteres?|criteria|modalites|baremes?|grading|marking(?: scheme| scale| grid)?|scoring|(?:notation|evaluation) (?:rules|methods)|methods|mode d'evaluation)";
/** Has somebody else do it. */
const HANDS_OVER =
  '(?:deleg\\w*|confi(?:er|e|ee?s?|ant)|hand(?:ed|ing)? (?:[a-z]+ ){0,3}over|pass(?:ed|ing)? (?:[a-z]+ ){0,3}on to|laiss\\w*|let|leave|left|ask(?:ed|ing)?|get|have|had|charg\\w*|demand\\w*|entrust\\w*|farm\\w* out|outsourc\\w*|assign\\w*|pass\\w* la main|faire (?:faire|etablir|preparer|concevoir))';
/** Assessed outside the weeks that the calendar sets apart for exams. */
const OTHER_TESTS =
  '(?:(?:computer|lab|class|short|console|online) (?:tests?|exams?|quiz\\w*)|quiz\\w*|tps?|travaux pratiques|labs?|practicals?|interros?|controles? continus?|continuous assessment|cc|ds|console|entretiens?|interviews?|orals?|oraux|soutenances?|tests?|projets?|projects?)';
const SUBJECT = '(?:sujets?|enonces?|questions?|question papers?)';
/** Had the questions in hand. */
const HAD_PAPER = `(?:saw|vu|seen|read|lu|recu|got|had|eu|opened|ouvert|decouv\\w*|after|apres|once|une fois|looked at|regarde)\\b[^.?!;]{0,30}\\b${QUESTIONS}`;
const GIVES_UP =
  "(?:gave up|giv(?:e|ing) up|renonc\\w*|abandonn\\w*|(?:laiss|lach)\\w* (?:tomber|l'affaire)|jete l'eponge|threw in the towel|bailed|quit|walk(?:ed|ing)? (?:out|away|off)|left|part(?:i|ie|ir)|sorti\\w*|panick\\w*|panique\\w*|crack\\w*|craqu\\w*|wrote nothing|rien ecrit|nothing|rien|(?:copie|feuille|page) (?:blanche|vide)|blanche|blank|empty)";
const HOLD =
  "(?:mises? en reserve|(?:en|la|une|l'etat) reserve|reservee?s?|reserve|on hold|(?:a |the )?(?:resit|make-?up)|rattrapage|the retake)";
const MATE =
  '(?:pote|amie?|copain|copine|camarade|coloc\\w*|voisine?|friend|class-?mate|flat-?mate|room-?mate|binome|mate|neighbou?r|girlfriend|boyfriend|girl|guy|(?:etudiante?|student|eleve))';
const CHAIRS_VOTE =
  "(?:president\\w*|chair\\w*|ma voix|my vote|(?:his|her|sa|the chair's) (?:vote|voix)|voix (?:preponderante|double)|casting vote)";

/**
 * How each point is read, in the asking sentence or before it (see `entryOf` in `who.ts`).
 *
 * @param entryOf Passed by `who.ts`, which reads these facts together with its own.
 */
export function pointEntries(entryOf: EntryOf): { readonly [N in PointFact]: () => Entry<N> } {
  const of = <N extends PointFact>(wordings: Wordings<N>, options?: Options) => entryOf<N>(wordings, options);
  return {
    bound_person: () =>
      of<'bound_person'>(
        {
          only_students: {
            words: `(?:not|\\w+n't|ne|pas)\\b[^.?!;]{0,20}\\b(?:appl\\w*|bind\\w*|concern\\w*|s'appliqu\\w*|impos\\w*|vis\\w*)(?: pas)? (?:to |pas |a |aux |les |l'|the |for )*(?:${TEACHER}|${OFFICE}|staff|personnels?)|(?:(?:que|qu'aux?|only|just|seulement|uniquement|juste|solely)\\b(?: (?:concerns?|appl\\w+|binds?|for|to|pour|aux|les|the|a))* ${STUDENT}|${STUDENT} (?:only|seulement|uniquement|alone)|${STUDENT}\\b${gap(20)}\\b(?:pas|not|and not|nor) (?:to |for |a |aux |les |the |nous,? )*(?:${TEACHER}|${OFFICE}|staff|personnels?))`,
            anyhow: true,
            unless: 'faux|fausse?|wrong|tort|mistaken|incorrect',
          },
          outsider: {
            words: `auditeurs?(?: libres?)?|auditors?|(?:external|outside|exterieure?s?|externes?) ${PROCTOR}|${PROCTOR} (?:exterieure?s?|externes?)|visitors?|visiteurs?|(?:not|\\w*n't|pas) (?:regulierement |officially |duly )?(?:inscrite?s?|enrolled|registered)|parents?`,
            anyhow: true,
          },
          office: {
            words: OFFICE,
            anyhow: true,
            unless:
              "(?:not|\\w*n't|pas|never) (?:really |vraiment )?(?:bound|bind\\w*|apply|concern\\w*|cover\\w*|oblig\\w*|appliqu\\w*|soumis\\w*|tenue?s?)|exempt\\w*|dispens\\w*|echapp\\w*",
          },
          teacher: { words: `${TEACHER}|vacataires?|adjuncts?|faculty` },
          student: STUDENT,
        },
        { onConflict: 'first' },
      ),
    methods_detail: () =>
      of<'methods_detail'>(
        {
          weights:
            'coeff?s?|coefficients?|ponderations?|poids|weights?|weightings?|pourcentages?|percent(?:ages?)?|combien (?:pese|compte)|share of the (?:mark|grade)',
          pass_mark:
            'notes? (?:seuil|minimale?|de passage|minimum|a (?:avoir|obtenir|atteindre)|a partir de laquelle)|seuils?(?: de validation)?|pass(?:ing)? (?:marks?|grades?)|thresholds?|barre|(?:mark|grade) (?:needed|required|to pass)|minimum (?:mark|grade)',
          language:
            'langues?|language|(?:en|in) (?:anglais|english|allemand|german|espagnol|spanish|chinois|chinese)',
          attendance:
            'assiduite|presences? (?:obligatoire|en cours|aux td)|presence|attendance|absences? (?:tolerees?|autorisees?)',
          eliminatory: 'eliminatoires?|eliminatory|note plancher|floor mark|knock-?out',
          conditions:
            "conditions? (?:d'attribution|d'obtention|de validation|to pass|for passing|of award|for the award)",
          means:
            "(?:liste? (?:complete )?des |list of |all (?:the )?|tous les |toutes les |every )(?:moyens?|means|evaluations?|assessments?|epreuves|examens?|exams?|tests?)(?: d'evaluation| of assessment)?|types? (?:d'evaluations?|of assessments?)",
          other:
            "bibliograph\\w*|reading lists?|dates? (?:des|of|de) (?:[a-z']+ ){0,2}(?:exam\\w*|epreuves?|tests?)|exam dates?|noms? (?:des|du) (?:prof\\w*|enseignant\\w*|correct\\w*)|names? of the (?:teachers?|lecturers?|markers?)|office hours|horaires|salles?|rooms?",
        },
        { unless: 'chang\\w*|modifi\\w*' },
      ),
    sole_means: () =>
      of<'sole_means'>({
        council: {
          words:
            '(?:cevu|conseil|council)\\b[^.?!;]{0,40}\\b(?:accept\\w*|allow\\w*|autoris\\w*|authori[sz]\\w*|approv\\w*|valid\\w*|make an exception|faire une exception|agree|donner son accord|permettre)',
          about: `(?:only|just|que|single|seule?|unique|one|un|sole)\\b${gap(20)}\\b${MEANS}`,
          unless: 'sans|without',
        },
        self: {
          anyhow: true,
          words:
            '(?:moi-meme|tou(?:t|te) seule?|myself|on my own|de ma propre (?:initiative|autorite)|my own (?:decision|call)|(?:sans|without)\\b[^.?!;]{0,25}\\b(?:cevu|conseil|council|autorisation|authori[sz]ation|asking|demander))',
          about: `(?:only|just|que|single|seule?|unique|one|un|sole|100 ?%)\\b${gap(25)}\\b${MEANS}`,
        },
        single: {
          words: `(?:que|only|just|juste|seulement|uniquement|solely|entirely|entierement|exclusivement|purely|based on|rests? on)\\b${gap(25)}\\b(?:sur|par|avec|on|by|with|from|via)?(?: (?:le|la|un|une|the|a|an|one|single|seule?|gros|grosse?|big|unique|final|written))* ${MEANS}|(?:un|une|one|a) (?:seule?|single|sole|unique|lone) (?:gros |big |written )?(?:moyen\\w*|means|${MEANS})|100 ?%${gap(40)}\\b${MEANS}|(?:hang|hing|depend|rid|rest|repos|jou|hold|bas|stand|tien|tenir)\\w*(?: (?:entirely|solely|uniquement|entierement|tout|everything))? (?:on|sur|upon|to) (?:one|a|un|une|the|le|la)(?: (?:single|final|seule?|big|gros|grosse?|written|unique|sole))* ${MEANS}|${MEANS}\\b${gap(40)}\\b(?:no other|pas d'autre|aucune? autre|sans autre|without any other) (?:grade|mark|note|test|assessment|evaluation|epreuve|exam|examen|moyen)s?|${MEANS}${gap(25)}\\b(?:rien d'autre|nothing else|c'est tout|that's it|no other|100 ?%)`,
          anyhow: true,
          unless:
            '(?:two|deux|2|several|plusieurs|au moins|at least|et|and) (?:un |une |a |the |le |la )?(?:mid-?terms?|median|final|partiels?|tp|td|oral|moyens|means)|(?:absent|miss|rate|loup|retard|malade|ill|late)\\w*',
        },
      }),
    innovation_point: () =>
      of<'innovation_point'>(
        {
          afterwards: {
            anyhow: true,
            words: `(?:only|que|qu'|seulement|not|\\w*n't|pas|jamais|never|rien)\\b[^.?!;]{0,70}\\b(?:once|after|afterwards|apres|une fois|a la fin|at the end|a posteriori|until|avant (?:la fin|d'avoir))|(?:${TELLS})\\b[^.?!;]{0,60}\\b(?:afterwards|apres coup|a posteriori|a la fin|at the end|once (?:it|the)|une fois|apres (?:la|le|l'|les|que)|after (?:the|it))|(?:without|sans)\\b[^.?!;]{0,25}\\b(?:${TELLS})`,
            about: `(?:${TELLS})\\b[^.?!;]{0,50}\\b${HOW_MARKED}|${HOW_MARKED}\\b[^.?!;]{0,60}\\b(?:${TELLS})`,
            unless: `(?:not|\\w*n't|pas) (?:only )?(?:after|once|apres)|avant (?:l'|la |le |de |d'|que )?(?:epreuve|examen|debut|commencer|partie)|before (?:the|it|they|we|hand)|beforehand|in advance|a l'avance|au prealable|a priori`,
          },
          beforehand: {
            words: `(?:${TELLS})\\b[^.?!;]{0,80}\\b(?:before(?:hand)?|avant|in advance|a l'avance|au prealable|a priori|up front|d'avance)|(?:before(?:hand)?|avant|in advance|a l'avance|au prealable|a priori)\\b[^.?!;]{0,60}\\b(?:${TELLS})`,
            about: HOW_MARKED,
            unless: 'without|sans|only after|apres coup',
          },
          not_adapted: {
            anyhow: true,
            words: `(?:sans|without|not|\\w*n't|pas|ignor\\w*|oubli\\w*|impossible|forget\\w*|no)\\b[^.?!;]{0,50}\\b(?:amenag\\w*|accommodat\\w*|tiers[ -]temps|extra time|handicap\\w*|disab\\w*|dys\\w*)`,
          },
          adapted: {
            words:
              '(?:prendre en compte|tenir compte|prevoir|respecter|take (?:[a-z]+ ){0,2}account|make|allow for|provide|cater for|honou?r|respect)\\b[^.?!;]{0,30}\\b(?:amenag\\w*|accommodat\\w*|tiers[ -]temps|extra time|handicap\\w*|disab\\w*)',
          },
          unequal: {
            anyhow: true,
            words:
              "(?:inegal\\w*|unequal\\w*|unfair\\w*|avantag\\w*|favou?r\\w*|desavantag\\w*|disadvantag\\w*|(?:not|\\w*n't|pas) (?:all )?(?:the same|la meme|les memes|equal\\w*|egal\\w*)|different(?:ly)? (?:rules|criteria|regles|criteres))",
            unless: 'handicap\\w*|disab\\w*|amenag\\w*|accommodat\\w*',
          },
          equal: {
            words:
              '(?:egalite de traitement|equal(?:ly)? treat\\w*|treat\\w* (?:[a-z]+ ){0,3}(?:equally|the same|alike)|traiter? (?:[a-z]+ ){0,3}(?:egale\\w*|de la meme (?:facon|maniere)|pareil))',
          },
        },
        { onConflict: 'first' },
      ),
    methods_changed: () =>
      of<'methods_changed'>({
        before_order: {
          anyhow: true,
          words:
            "(?:before|avant)\\b[^.?!;]{0,30}\\b(?:order|arrete|publi\\w*)\\b|(?:order|arrete|modalites|methods)\\b[^.?!;]{0,25}\\b(?:not|\\w*n't|pas|yet to be)\\b[^.?!;]{0,15}\\b(?:publi\\w*|out|sorti\\w*|signe\\w*|signed|posted|en ligne|online)",
          unless: 'after|apres|once|une fois|already|deja',
        },
        next_semester: {
          words:
            "(?:next|following|coming|later) (?:semester|term|year|autumn|spring)|(?:semestre|annee|an) (?:prochaine?|suivante?|d'apres)|prochaine? (?:semestre|annee)|for (?:the )?(?:autumn|spring|fall) (?:semester|term)|(?:a|pour) la prochaine (?:ouverture|session)",
        },
      }),
    methods_by: () =>
      of<'methods_by'>({
        signed_by_director: {
          words: `(?:directeur|director|president)\\b${gap(40)}\\b${SIGNS}|${SIGNS}\\b${gap(30)}\\b(?:directeur|director)`,
        },
        signed_by_teacher: {
          words: `${TEACHER}\\b${gap(30)}\\b${SIGNS}|${SIGNS}\\b${gap(30)}\\b(?:by|par) (?:the |le |la |un )?${TEACHER}`,
        },
        signed_by_other: {
          words: `(?:${OFFICE}|dean|doyen|cevu|jury|dfp)\\b${gap(30)}\\b${SIGNS}|${SIGNS}\\b${gap(30)}\\b(?:by|par) (?:the |le |la |un )?(?:${OFFICE}|dean|doyen|cevu|jury|dfp)`,
        },
        late: {
          words:
            "(?:in|during|en|pendant|au cours de|in the course of|a la) (?:la |the )?(?:(?:\\w+ )?(?:week|semaine)(?: (?:one|two|three|four|un|deux|trois|quatre|\\d+))?) (?:of |de |du )(?:the |that |this |le |ce )?(?:very |same |meme )*(?:semest\\w*|term)|(?:during|pendant|au cours de|in) (?:the (?:very )?(?:same|very)|le meme) (?:semest\\w*|term)|once (?:the )?(?:course|term|semester) has (?:started|begun)|une fois (?:le semestre|l'uv|le cours) commencee?",
          about:
            'fix\\w*|set|decid\\w*|choos\\w*|choisi\\w*|defini\\w*|draw up|etabli\\w*|announc\\w*|annonc\\w*',
          unless: 'chang\\w*|modif\\w*|publi\\w*',
        },
        director: {
          words: `(?:directeur|director)\\b${gap(30)}\\b(?:fix\\w*|sets?|decid\\w*|choisi\\w*|choos\\w*)`,
          unless: SIGNS,
        },
        office: {
          words: `${OFFICE}\\b${gap(30)}\\b(?:fix\\w*|sets?|decid\\w*|choisi\\w*|choos\\w*|impos\\w*)`,
          unless: SIGNS,
        },
        jury: {
          words: `jury\\b${gap(30)}\\b(?:fix\\w*|sets?|decid\\w*|choisi\\w*|choos\\w*)`,
          unless: SIGNS,
        },
        teacher: {
          words: `${TEACHER}\\b${gap(30)}\\b(?:fix\\w*|sets?|decid\\w*|choisi\\w*|choos\\w*|defini\\w*)`,
          unless: `${SIGNS}|${OFFICE}|jury|directeur|director`,
        },
      }),
    schedule_for: () =>
      of<'schedule_for'>({
        lab_schedule: {
          anyhow: true,
          words: `${LAB}\\b[^]{0,80}\\b(?:suffi\\w*|count\\w*|compt\\w*|${SUMMONS})|${STANDS_FOR}`,
          about: `${LAB}\\b`,
          unless: `${STANDS_NOT}|${INTERNSHIP}|${INTERVIEW}|${PROJECT}|${NEEDS_SUMMONS}`,
        },
        interview_schedule: {
          words: STANDS_FOR,
          about: INTERVIEW,
          anyhow: true,
          unless: `${STANDS_NOT}|${INTERNSHIP}|${LAB}|${PROJECT}|${NEEDS_SUMMONS}`,
        },
        internship_schedule: {
          words: STANDS_FOR,
          about: INTERNSHIP,
          anyhow: true,
          unless: `${STANDS_NOT}|${LAB}|${INTERVIEW}|${PROJECT}|${NEEDS_SUMMONS}`,
        },
        project_schedule: {
          words: STANDS_FOR,
          about: PROJECT,
          unless: `${LAB}|${INTERVIEW}|${INTERNSHIP}|${NEEDS_SUMMONS}`,
        },
        lab_summons: {
          words: NEEDS_SUMMONS,
          about: LAB,
          unless: `${INTERNSHIP}|${INTERVIEW}|${PROJECT}|${STANDS_FOR}`,
        },
        interview_summons: {
          words: NEEDS_SUMMONS,
          about: INTERVIEW,
          unless: `${INTERNSHIP}|${LAB}|${PROJECT}|${STANDS_FOR}`,
        },
        internship_summons: {
          words: NEEDS_SUMMONS,
          about: INTERNSHIP,
          unless: `${LAB}|${INTERVIEW}|${PROJECT}|${STANDS_FOR}`,
        },
        project_summons: {
          words: NEEDS_SUMMONS,
          about: PROJECT,
          unless: `${LAB}|${INTERVIEW}|${INTERNSHIP}|${STANDS_FOR}`,
        },
      }),
    language_stated: () =>
      of<'language_stated'>(
        {
          language_course: { words: STATED, about: `(?=[^]*\\b${OTHER_LANGUAGE})[^]*\\b${LANGUAGE_COURSE}` },
          stated: { words: STATED, about: OTHER_LANGUAGE, unless: LANGUAGE_COURSE },
        },
        { onConflict: 'first', unless: 'changer? (?:de|la|the) lang\\w*|combien|how many' },
      ),
    defence_by: () =>
      of<'defence_by'>({
        project_other: {
          words: `(?:${INTERNSHIP_HEAD}|${OFFICE}|dfp)\\b${gap(50)}\\b${ARRANGES}${gap(40)}\\b${PROJECT}|${PROJECT}\\b${gap(50)}\\b${ARRANGES}${gap(30)}\\b(?:by|par) (?:the |le |la |les )?(?:${INTERNSHIP_HEAD}|${OFFICE}|dfp)`,
        },
        project_own_head: {
          words: `${MODULE_HEAD}\\b${gap(50)}\\b${ARRANGES}`,
          about: PROJECT,
          unless: `${INTERNSHIP}|${OFFICE}`,
        },
        internship_module_head: {
          words: `(?:${MODULE_HEAD}|${OFFICE}|dfp)\\b${gap(50)}\\b${ARRANGES}`,
          about: INTERNSHIP,
          unless: `${PROJECT}|${INTERNSHIP_HEAD}`,
        },
        internship_own_head: {
          words: `(?:${INTERNSHIP_HEAD})\\b${gap(50)}\\b${ARRANGES}`,
          unless: `${PROJECT}|${MODULE_HEAD}`,
        },
      }),
    calendar_point_utc: () =>
      of<'calendar_point_utc'>(
        {
          alone: {
            words: `(?:without|sans) (?:asking|consult\\w*|demander|l'avis|any|the|prior|avis|passer)${gap(40)}|(?:on|of) (?:his|her|their|its) own(?: authority| bat| initiative)?|de (?:sa|son) (?:propre |seule? )?(?:autorite|chef|initiative)|tout seule?|alone|by (?:him|her)self`,
            about: '(?:calendriers?|calendar|academic year|annee universitaire)',
            anyhow: true,
            unless: "(?:not|\\w*n't|pas) (?:act |decide |decider )?(?:alone|seule?)",
          },
          consulted: {
            words: '(?:consult\\w*|(?:avis|opinion|advice|avoir son mot|have (?:a|its) say)\\b)',
            about: '(?:calendriers?|calendar|academic year|annee universitaire)',
            unless: 'without|sans',
          },
          holidays: {
            words: 'vacances|conges?|holidays?|breaks?|interruptions?',
            about: '(?:calendriers?|calendar)',
          },
          semesters: {
            words:
              '(?:debut|fin|start|end|first day|premier jour|dates?)\\b[^.?!;]{0,20}\\b(?:semest\\w*|terms?)',
            about: '(?:calendriers?|calendar)',
            unless: 'arret\\w*|adopt\\w*|late|tard',
          },
          exam_periods: {
            words:
              "(?:periodes?|semaines?|periods?|weeks?|dates?) (?:des? |d'|of (?:the )?)?(?:exams?|examens?|medians?|finau?x?|finals?|midterms?)|(?:exam|midterm|finals?) (?:periods?|weeks?)",
            about: '(?:calendriers?|calendar)\\b',
            unless: 'salles?|rooms?|hours?|heures?|horaires',
          },
          other: {
            words: '(?:heures?|horaires?|salles?|rooms?|hours?|times?)(?: (?:des?|of|for))?',
            about: '(?:calendrier universitaire|academic calendar)',
          },
        },
        { onConflict: 'first', exists: true },
      ),
    schedule_by: () =>
      of<'schedule_by'>(
        {
          outsider: {
            words: `${HANDS_OVER}\\b${gap(60)}\\b(?:${OFFICE}|outside|exterieure?|another department|autre departement|agence|agency|(?:an?|un|une|my|mon|ma) (?:student|etudiante?|eleve|friend|amie?))`,
            about: OTHER_TESTS,
            anyhow: true,
            unless: '(?:member|membre|team|equipe|colleague|collegue)s?',
          },
          team: {
            words: `${HANDS_OVER}\\b${gap(90)}`,
            about: `(?=[^]*\\b${OTHER_TESTS})(?=[^]*\\b(?:team|equipe|colleagues?|collegues?|lecturers?|charge\\w* de (?:td|tp|cours)|tas?|teaching assistants?|assistants?|ater|doctorante?|phd|vacataires?|enseignante?s?|moniteurs?|tuteurs?|tutors?|co-?teachers?|intervenante?s?)\\b)[^]*\\b(?:${SCHEDULE}|dates)\\b`,
            anyhow: true,
            unless: `(?:semaine|week)s? (?:des |of )?(?:medians?|finaux|finals?|midterms?)|(?:finals?|midterms?|exam) week|outside (?:the|my|our) team|exterieure?|${SUBJECT}`,
          },
        },
        { onConflict: 'first' },
      ),
    office_named: () =>
      of<'office_named'>({
        studies: {
          words:
            "(?:service de l'|l'|the )?administration des etudes|studies (?:administration|office|registry)|registry|registrar\\w*|scol(?:arite)?",
          orNone: true,
        },
        means: {
          words:
            "(?:service )?(?:des )?moyens d'enseignement|sme|teaching (?:resources|means|facilities)(?: (?:service|office|department))?",
          orNone: true,
        },
      }),
    exam_week: () =>
      of<'exam_week'>({
        outside: {
          words:
            "(?:hors|en dehors)(?: de| du| des)?(?: la| les| l'| cette| ces)? (?:semaines?|periodes?)(?: (?:des?|d'|officielles?|bloquees?|dedie\\w*|reserve\\w*)+ ?(?:medians?|finau?x?|examens?)?)?|(?:outside|not (?:in|during|part of)|n't (?:in|during|be in)|(?:before|after) the) (?:the |of |that |those |any |an? )*(?:official |regular |set |usual )*(?:(?:exams?|finals?|midterms?|examination)(?:'s?)?(?: or (?:finals?|midterms?))? )?(?:weeks?|periods?)|(?:not|\\w*n't|ne|pas)\\b[^.?!;]{0,25}\\b(?:fit|fits|fall|falls|tombe|rentre|tient|place\\w*|in|into|dans|pendant)(?: dans| in| into| pendant)?(?: the| la| les| our)? (?:(?:finals?|midterms?|exams?)'?(?:s)? weeks?|semaines? (?:des |de |du |d'|bloquee)+(?:finau?x?|medians?|examens?|exams?))|(?:weeks?|semaines?) (?:before|after|avant|apres|qui precede|qui suit) (?:the |les? |la |the official )?(?:finals?|midterms?|finau?x?|medians?|exams?|semaine des (?:finaux|medians|examens))(?:'?s? weeks?)?|pas (?:dans|pendant|durant) (?:la|les) semaines?|(?:semaine|week) (?:normale|ordinaire|de cours)|(?:ordinary|normal|teaching) week|un (?:mardi|lundi|mercredi|jeudi|vendredi) normal",
          anyhow: true,
          orNone: true,
        },
      }),
    scale_or_timing: () =>
      of<'scale_or_timing'>(
        {
          neither: {
            words: `(?:ni|neither|pas|sans|without|no|not|\\w*n't|nor|aucun)\\b[^]{0,60}\\b(?:points?|bareme|marks?|marking|notation|scale|scheme)\\b[^]{0,60}\\b(?:ni|nor|or|ou|et|and)\\b[^]{0,30}\\b(?:timings?|temps|times?|durees?|minutage)`,
            anyhow: true,
            orNone: true,
            unless: 'temps par exercice seulement',
          },
          timing_only: {
            words: `\\d+(?: ?(?:a|to|-) ?\\d+)? ?(?:min\\w*|mn|')\\b[^]{0,50}\\b(?:au lieu|instead|plutot|a la place|rather)\\b[^.?!;]{0,40}\\b(?:points?|bareme|marks?|marking|notation|scale|scheme)|(?:timings?|temps (?:conseill\\w*|indicati\\w*|par (?:exercice|question|partie)|recommand\\w*|prevu)|minutage|(?:suggested|indicative|recommended|advised) (?:times?|timings?)|times? per (?:exercise|question|part)|minutes par (?:exercice|question))\\b[^]{0,60}\\b(?:pas|sans|without|no|not|\\w*n't|but no|aucun|instead|plutot|au lieu|a la place|seulement|only|just)\\b[^]{0,40}\\b(?:points?|bareme|marks?|marking|notation|scale|scheme)|(?:pas|sans|without|no|aucun|instead of|au lieu d\\w+|a la place d\\w+|rather than|plutot qu\\w+)\\b[^]{0,30}\\b(?:points?|bareme|marks?|marking|notation|scale|scheme)\\b[^]{0,40}\\b(?:mais|but|juste|just|only|seulement|with|avec|i put|je mets?|j'ai mis)\\b[^]{0,30}\\b(?:timings?|temps|times?|minutage)|(?:points?|bareme|marks?|marking|notation|scale|scheme)\\b[^]{0,80}\\b\\d+ ?(?:min\\w*|mn)\\b[^]{0,60}\\b(?:instead|a la place|plutot|au lieu|rather)`,
            anyhow: true,
            orNone: true,
            unless: 'nor|ni',
          },
          scale_only: {
            words: `(?:points?|bareme|marks?|marking (?:scale|scheme)|notation)\\b[^]{0,60}\\b(?:pas|sans|without|no|not|\\w*n't|but no|aucun|instead|plutot)\\b[^]{0,40}\\b(?:timings?|temps (?:conseill\\w*|indicati\\w*|par)|minutage|suggested times?|times? per)|(?:pas|sans|without|no|aucun)\\b[^]{0,20}\\b(?:timings?|minutage|temps (?:conseill\\w*|indicati\\w*)|suggested times?)\\b[^]{0,40}\\b(?:mais|but|juste|just|only|seulement|with|avec)\\b[^]{0,30}\\b(?:points?|bareme|marks?|marking)`,
            anyhow: true,
            orNone: true,
            unless: 'nor|ni',
          },
        },
        { onConflict: 'first' },
      ),
    arrangement: () =>
      of<'arrangement'>(
        {
          unrecognised: {
            words:
              "(?:(?:not|\\w*n't|never|pas|jamais|sans|without|yet to be|non) (?:\\w+ ){0,3}(?:declar\\w*|reconn\\w*|recogni[sz]\\w*|registered|official\\w*|diagnos\\w*|dossier|papers?|paperwork|avis medical|certificat|recognition|reconnaissance))",
            anyhow: true,
            about:
              'handicap\\w*|disab\\w*|dys\\w*|amenag\\w*|accommodat\\w*|arrangement\\w*|extra time|tiers[ -]temps|condition',
          },
          automatic: {
            words:
              'automati\\w*|d.office|de plein droit|by default|par defaut|guarantee\\w*|garanti\\w*|always (?:get|granted)|toujours (?:accord\\w*|droit)|without (?:asking|any|doing|having)|sans (?:rien )?(?:demander|demarche|faire)',
            anyhow: true,
          },
          recognised: {
            words:
              '(?:faut|fallait|dois|doit|devoir|oblig\\w*|must|have to|has to|need to|needs to|required|necessaire)\\b[^.?!;]{0,60}\\b(?:declar\\w*|reconn\\w*|recogni[sz]\\w*|autorites? medicales?|medical (?:authorit\\w*|recognition)|avis medical)',
            about: 'handicap\\w*|disab\\w*|dys\\w*|amenag\\w*|accommodat\\w*|arrangement\\w*|condition',
          },
          other_information: {
            words:
              "(?:moins|less|no|fewer|different\\w*|not the same|autres?|pas les memes) (?:d')?(?:infos?|informations?|instructions?|consignes?|announcements?|corrections?)",
            about: 'salle|room|amenag\\w*|accommodat\\w*|handicap\\w*|disab\\w*|tiers[ -]temps|extra time',
            anyhow: true,
          },
          same_information: {
            words:
              '(?:infos?|informations?|instructions?|consignes?|announcements?|annonces?|corrections?|erratum|errata|precisions?|told|tell|repeat\\w*|repet\\w*|prevenir)',
            about:
              '(?:autre|a part|separate|other|own|different\\w*|side) (?:salle|room)|salles? (?:a part|differente|separee|annexe)|amenag\\w*|accommodat\\w*',
            unless: 'chang\\w* la date|list\\w*',
          },
          room_proctor: {
            words: `${PROCTOR}|surveill\\w*|invigilat\\w*|supervis\\w*`,
            about:
              'salles? (?:a part|differente|separee|annexe|dediee)|(?:separate|own|side|extra|different) room',
            unless: 'infos?|informations?|instructions?|consignes?|peux|peut|puis|can|may',
          },
        },
        { onConflict: 'first' },
      ),
    stand_in: () =>
      of<'stand_in'>(
        {
          powers: {
            words:
              '(?:admit|accept|let)\\w*\\b[^.?!;]{0,25}\\b(?:late\\w*|in)\\b|(?:accept|autoris|refus|laiss)\\w*\\b[^.?!;]{0,25}\\b(?:retard\\w*|entrer)|(?:expel|exclu|expuls|throw|kick)\\w*',
            about:
              '(?:stand-?in|represent\\w*|remplac\\w*|replac\\w*|deputy|a ma place|in my place|instead of me)',
          },
          outside_team: {
            anyhow: true,
            words:
              "(?:outside|hors|not (?:in|part of|from|on)|\\w*n't (?:in|part of|from|on)|pas (?:dans|de|partie de)|exterieure? a|external to|never taught in|n'enseigne pas (?:dans|a))\\b[^.?!;]{0,15}\\b(?:my|the|mon|ma|l'|notre|our|cette|this)? ?(?:teaching )?(?:team|equipe|module|course|uv|ue|department|departement|teachers)|(?:another|other|autre|different) (?:school|university|department|departement|universite|ecole|uv|module)|(?:secretar\\w*|secretaire|administrati(?:ve|f|ve)|(?:a|my|mon|une?) (?:friend|amie?|ancien eleve|former student))",
            about:
              '(?:stand[- ]?ins?|standing in|stands? in|represent\\w*|remplac\\w*|replac\\w*|deputy|deputi[sz]\\w*|a ma place|in my place|instead of me|for me|design\\w*|cover for me|take over)',
          },
          contact: {
            words:
              'numbers?|numero|telephone|coordonnees|contact (?:details?|number)|reach(?:ed|able)?|joign\\w*|joind\\w*|on call|by phone',
          },
          answers: {
            words:
              "(?:answer\\w*|repond\\w*|field) (?:to |a |aux |the |any |les |des |their |students'? )*(?:questions?|queries)",
          },
        },
        { onConflict: 'first' },
      ),
    seat_by: () =>
      of<'seat_by'>(
        {
          proctor: {
            words: `(?:${PROCTOR}|moi(?: comme)?|as an? ${PROCTOR})\\b[^]{0,60}\\b(?:d'accord|ok|okay|agree\\w*|accept\\w*|autoris\\w*|permis|said (?:yes|we could|i could)|dit oui|move\\w*|chang\\w*|deplac\\w*|plac\\w*|fine with|allow\\w*|lets?)|(?:accord|permission|ok|autorisation|agreement|leave) (?:du |de la |d'un |of (?:a |the )?|from (?:a |the )?)${PROCTOR}`,
            unless: "sans|without|pas d'accord|\\w*n't|not",
          },
          students: {
            words:
              "(?:entre nous|between (?:us|ourselves|them)|tou(?:t|te)s? seule?s?|de (?:ma|sa|notre) propre (?:initiative|chef)|on (?:my|our|his|her|their) own|by (?:my|our|him|her|them)sel(?:f|ves)|ourselves|we (?:just )?(?:both )?agree\\w*|on est (?:tous les deux )?d'accord|swap\\w*|(?:s'|nous |m')?echang\\w*|(?:trade|switch)\\w* (?:seats?|places?))",
            about: '(?:places?|seats?|chaises?|rang|desks?|row)',
            anyhow: true,
            unless: `${PROCTOR}|sans|without|not|\\w*n't|pas|(?:can|may|peux|puis|je peux)\\b[^.?!;]{0,20}\\b(?:move|deplacer|changer) (?:him|her|a student|un etudiant|une etudiante|les)`,
          },
        },
        { onConflict: 'first' },
      ),
    late_point: () =>
      of<'late_point'>(
        {
          from_paper: {
            words: `${COUNTED}\\b[^.?!;]{0,50}\\b${FIRST_PAPER}|${FIRST_PAPER}\\b[^.?!;]{0,30}\\b${COUNTED}`,
            unless: SCHEDULED,
          },
          from_schedule: {
            words: `${COUNTED}\\b[^.?!;]{0,50}\\b${SCHEDULED}|${SCHEDULED}\\b[^.?!;]{0,30}\\b${COUNTED}`,
            unless: FIRST_PAPER,
          },
          by_proctor: {
            words: `(?:${PROCTOR}\\b[^.?!;]{0,20}\\b(?:decid\\w*|autoris\\w*|authori[sz]\\w*|choos\\w*|choisi\\w*|tranch\\w*|has the (?:last|final) word)|(?:up to|decision of|for|by) (?:the |a |any )?${PROCTOR}(?: to)?|(?:c'est|revient|appartient) (?:au|a la|a un|aux) ${PROCTOR}|(?:je surveille|(?:i'm|i am|am|as) (?:only |just |a |an |simply )*(?:${PROCTOR}|proctoring|invigilating)|simple (?:${PROCTOR}))\\b[^]{0,80}\\b(?:decid\\w*|my call|autoris\\w*|let\\b|laisser|admit\\w*|accept\\w*))`,
            about: '(?:late\\w*|retard\\w*|tard)',
          },
          proof_demanded: {
            words:
              '(?:(?:exig|demand|reclam|ask|requir|insist|impos)\\w*)\\b[^.?!;]{0,25}\\b(?:justif\\w*|proofs?|preuves?|evidence|certificat\\w*|attestation\\w*|documents?|papers?)',
            about:
              '(?:admitted|let (?:me|him|her|them|us) in|laisse\\w* (?:entrer|composer)|accepte\\w*|admise?|autorise\\w*|even (?:so|though|if)|quand meme|encore|still|can|may|peut|puis)',
            unless: 'beyond|au-dela|plus du quart|more than a quarter|transport|sncf|ratp|train',
          },
        },
        { onConflict: 'first' },
      ),
    head_allows: () =>
      of<'head_allows'>({
        yes: {
          anyhow: true,
          words: `(?:${HEAD_SAYS}\\b[^.?!;]{0,30}\\b(?:allow\\w*|let|lets|permit\\w*|permis\\w*|permet\\w*|autoris\\w*|authori[sz]\\w*|announced|annonce|said|dit|agreed|d'accord|ok)|(?:allowed|permitted|autorise\\w*|permise?s?|annonce\\w*) by ${HEAD_SAYS}|(?:autorise\\w*|permise?s?) par ${HEAD_SAYS}|(?:i'm|i am|je suis) (?:the |le |la )?(?:${MODULE_HEAD}|in charge of the (?:module|course))\\b[^]{0,60}\\b(?:allow|let|permit|permettre|autoriser|laisser))\\b[^.?!;]{0,45}\\b${SHARED}`,
          unless: `(?:not|never|(?!ca|could|should)\\w*n't|ne|n'a|pas|jamais|sans|without|rien)\\b[^.?!;]{0,15}\\b(?:allow\\w*|let|permi\\w*|autoris\\w*|said|dit|announced)|${PROCTOR}`,
        },
      }),
    end_step: () =>
      of<'end_step'>(
        {
          signal_other: {
            words: `(?:${PROCTOR}|bell|sonnerie|studies office|scolarite|moi|me|myself|i)\\b[^.?!;]{0,40}\\b(?:signal|call time|annoncer la fin|announce the end|stop the exam|arreter l'epreuve)`,
            about: `(?:${PROCTOR}|proctoring|invigilating|bell|sonnerie|office|scolarite|simple)`,
            unless: `${MODULE_HEAD}|after|apres`,
          },
          signal_head: {
            words: `(?:${TEACHER}|${MODULE_HEAD}|person in charge|responsable)\\b[^.?!;]{0,40}\\b(?:(?:gives?|giving|donn\\w*|to give) (?:le |the )?(?:end |final )?signal|calls? time|annonc\\w* la fin|announce\\w* the end)`,
            unless: `${PROCTOR}|after|apres`,
          },
          bring_up: {
            words:
              '(?:(?:bring|carry|take|walk|apporter|porter|amener|deposer|remettre|rendre|go|drop)\\b[^.?!;]{0,40}\\b(?:front|desk|bureau|devant|to the (?:teacher|proctor|prof)|au (?:prof|surveillant|tableau)|pile|en bas|estrade)|(?:get up|stand up|me lever|se lever|leave my seat|quitter ma place))',
            about:
              '(?:copies?|scripts?|papers?|seats?|place|lever|get up|stand up|collect\\w*|ramass\\w*|fin|end|signal|time)',
            unless: 'before the end|avant la fin|early|plus tot|toilet\\w*|wc|questions?',
          },
          leave_early: {
            words:
              "(?:leave|go|walk out|get out|head out|slip out|partir|sortir|filer|quitter|m'en aller|s'en aller|y aller)\\b",
            about:
              '(?:(?:mine|my (?:script|paper|own)|la mienne|ma copie|mienne)\\b[^]*(?:collect\\w*|ramass\\w*|taken|picked up|recuper\\w*|rendue)|(?:collect\\w*|ramass\\w*)\\b[^]*(?:mine|la mienne|ma copie|my script|others?|autres?|still|encore|everybody|all|toutes?|finished)|(?:before|avant|pendant|while|without waiting|sans attendre)\\b[^]*(?:collect\\w*|ramass\\w*))',
            unless: 'once (?:all|every)|une fois (?:tout|que tout)|when all|quand tout|lorsque tout',
          },
          pack_up: {
            words:
              '(?:rang(?:er|e|ent)|pack(?:ed|ing)? (?:up|away)?|put(?:ting)? (?:away|my things)|clear (?:the|my) (?:table|desk)|tidy\\w*|debarrasser)',
            about: '(?:signal|fin|end|time|sonnerie|bell|over|stop\\w*)',
            unless: 'phone|telephone|portable|before|avant|sac|bag',
          },
        },
        { onConflict: 'first' },
      ),
    back_after: () =>
      of<'back_after'>({
        over: {
          words:
            "(?:once|after|when|une fois|apres|quand|lorsque|as soon as|des que)\\b[^.?!;]{0,25}\\b(?:(?:exam|it|test|everything|everybody|time|epreuve|tout|l'examen|partiel)\\b[^.?!;]{0,12}\\b(?:over|finished|ended|done|up|termine\\w*|fini\\w*|acheve\\w*)|(?:the )?end\\b|la fin\\b)",
          unless: 'before|avant',
        },
      }),
    break_asked: () =>
      of<'break_asked'>(
        {
          without: {
            anyhow: true,
            words:
              '(?:without|sans)\\b[^.?!;]{0,20}\\b(?:asking|telling|permission|demander|prevenir|autorisation|rien dire|en parler|accord|leave)|(?:just|simply|simplement|juste) (?:get up and (?:go|leave)|walk out|me lever)',
          },
          refusable: {
            anyhow: true,
            words:
              "(?:(?:can|may|could|allowed to|right to|peut|peuvent|puis|peux|droit de|pourrait)\\b[^.?!;]{0,40}\\b(?:refus\\w*|say no|dire non|den(?:y|ies)|turn (?:me|him|her|it) down|not let|ne pas (?:me |le |la |l')?laisser|m'empecher|l'empecher|stop (?:me|him|her)))",
          },
        },
        { onConflict: 'first' },
      ),
    liable: () =>
      of<'liable'>(
        {
          disturbance: {
            words: DISTURBS,
            about: '(?:section|disciplin\\w*|conseil|sanction\\w*|saisi\\w*|refer\\w*|panel|board|committee)',
            unless: 'trich\\w*|cheat\\w*|fraud\\w*',
          },
          accomplice: {
            words:
              "(?:complic\\w*|accomplic\\w*|help(?:s|ed|ing)? (?:\\w+ )?(?:to )?cheat|aid(?:e|er|ant|ee?) (?:\\w+ )?a (?:tricher|frauder)|laiss\\w* (?:\\w+ ){0,3}(?:copier|recopier|pomper|regarder)|pour qu(?:e |')(?:[a-z]+ ){1,3}(?:voie|voit|copie|recopie|lise|pompe)|so (?:that )?(?:[a-z]+ ){1,3}(?:could|can|would) (?:see|read|copy)|let(?:s|ting)? (?:[a-z']+ ){1,3}copy|(?:gave|giv\\w*|donn\\w*|pass\\w*|souffl\\w*|whisper\\w*) (?:[a-z']+ ){0,3}(?:answers?|reponses?|solutions?))",
            about:
              '(?:sanction\\w*|punish\\w*|puni\\w*|risqu\\w*|liable|passible\\w*|in trouble|section|disciplin\\w*|penal\\w*|only|seule?|aussi|too|as well|also)',
            anyhow: true,
            unless:
              "(?:(?:only|just|seule?s?|seulement|uniquement|juste|que (?:celui|le|la|l')|not|\\w*n't|ne|pas|rien|nothing|innocent\\w*|safe|blanchi\\w*|tranquille)\\b[^.?!;]{0,90}(?:\\?|$))|(?:tort|wrong|raison|right|true|vrai) ?\\?",
          },
          attempt: {
            words:
              "(?:tentative\\w*|attempt\\w*|tried to (?:cheat|copy)|essaye\\w* de (?:tricher|copier|frauder)|tente de|voulu tricher|did(?:n't| not) (?:even )?(?:manage|use|succeed)|pas (?:reussi|servi|utilise\\w*))",
            about:
              '(?:sanction\\w*|punish\\w*|puni\\w*|risqu\\w*|liable|passible\\w*|in trouble|section|disciplin\\w*|penal\\w*)',
          },
        },
        { onConflict: 'first' },
      ),
    found_later: () =>
      of<'found_later'>(
        {
          exempt: {
            words: `(?:dispens\\w*|exempt\\w*|spared?|excused?|do without|skip|(?:me |se |m'en |s'en )?passer|(?:pas|not|\\w*n't) (?:[a-z]+ ){0,2}(?:besoin|oblig\\w*|need\\w*|necess\\w*|required?|tenue?|have to|must)|no need|inutile|unnecessary|sans (?:faire |rediger |etablir |dresser )?(?:de |un )?)\\b[^.?!;]{0,40}\\b${MINUTES}|(?:${MINUTES}|report)\\b[^.?!;]{0,30}\\b(?:unnecessary|inutile|superflu\\w*|not (?:needed|necessary|required)|(?:pas|plus) (?:requis|necessaire|oblig\\w*|exige)|facultatif|optional|n't (?:needed|necessary|required))`,
            unless: 'dfp|direction|evidence|pieces|transm\\w*|envo\\w*|send',
            anyhow: true,
          },
          evidence: {
            words:
              "(?:evidence|pieces?|proofs?|preuves?|elements?|scripts?|copies?|dossier|file|it|everything|tout|l'affaire|case)\\b[^.?!;]{0,40}\\b(?:go|goes|sent|send|transmi\\w*|transmettre|envoy\\w*|remis\\w*|remettre|forwarded?|passed|reported|communiqu\\w*|report)?\\b[^.?!;]{0,25}\\b(?:to|au|a la|aupres du) (?:the )?(?:dfp|direction|director\\w*)|(?:transmettre|transmis\\w*|send|sent|envoyer|forward|remettre|signaler|report|porter)\\b[^.?!;]{0,50}\\b(?:dfp|direction (?:de la )?formation)",
          },
          report: {
            words: '(?:pv|proces-?verb\\w*|(?:cheating |fraud )?report|written record|incident form)\\b',
            unless: 'dfp|direction',
          },
        },
        { onConflict: 'first' },
      ),
    after_jury: () =>
      of<'after_jury'>({
        change: {
          words: `${CHANGES}\\b${gap(40)}\\b${MARK}\\b${gap(60)}|${MARK}\\b${gap(40)}\\b${CHANGES}`,
          about:
            "(?:(?:after|apres|once|une fois|since|depuis|now that|maintenant que)\\b[^.?!;]{0,40}\\b(?:jury|deliber\\w*|pv|minutes|delib)|(?:jury|deliber\\w*|delib)\\b[^.?!;]{0,25}\\b(?:has (?:met|decided)|met|is over|passee?|termine\\w*|finie?|s'est reuni\\w*|a eu lieu|est faite|was held|is done|already|deja))",
          unless:
            'erreur\\w*|error\\w*|mistak\\w*|typo|report|transcri\\w*|copied|recopi\\w*|saisie|clerical|miscop\\w*|avant|before|propos\\w*|definiti\\w*|final\\w*',
        },
      }),
    results_point: () =>
      of<'results_point'>(
        {
          suspected: {
            words:
              '(?:soupconn\\w*|suspect\\w*|accus\\w*|fraud\\w*|trich\\w*|cheat\\w*|section disciplinaire)',
            about: '(?:3|trois|three|21) ?(?:semaines?|weeks?|jours|days)',
          },
          strict: {
            anyhow: true,
            words:
              "(?:toujours|always|absolu\\w*|strict\\w*|sans (?:aucune )?exceptions?|without (?:any )?exceptions?|imperati\\w*|hard (?:limit|deadline)|jamais (?:plus|depasser)|never (?:more|longer|later)|in (?:all|every) cases?|dans tous les cas|whatever happens|quoi qu'il arrive)",
            about: '(?:3|trois|three|21) ?(?:semaines?|weeks?|jours|days)',
          },
          office_sends: {
            words: `(?:${OFFICE}|jury)\\b[^.?!;]{0,40}\\b(?:${SENDS}|communiqu\\w*|give|publi\\w*)\\b[^.?!;]{0,25}\\b(?:notes?|marks?|grades?|results?|resultats?)`,
            unless: 'pv|minutes|proces',
          },
        },
        { onConflict: 'first' },
      ),
    request_way: () =>
      of<'request_way'>(
        {
          office: {
            anyhow: true,
            words: `(?:(?:to|a|au|aupres d\\w+|chez|via|through|par) (?:the |la |le |l')?(?:${OFFICE}|jury|director|directeur|dean)|(?:${OFFICE})\\b[^.?!;]{0,25}\\b(?:rather|plutot|instead|first|d'abord))`,
            about:
              '(?:request\\w*|ask\\w*|demand\\w*|modif\\w*|chang\\w*|contest\\w*|address\\w*|adress\\w*|send|envo\\w*)',
            unless: `dfp|recours|appeal|recourse|(?:not|pas|rather than|plutot qu\\w*|au lieu d\\w+|instead of) (?:to |a |au |go to )?(?:the |la |le |l')?(?:${OFFICE}|jury)`,
          },
          reasons: {
            words:
              '(?:(?:give|state|need|explain|provide|have|donner|indiquer|dire|fournir|faut|avoir|expliquer|motiver|justifier)\\b[^.?!;]{0,25}\\b(?:reasons?|grounds?|justif\\w*|arguments?|raisons?|motifs?|why|pourquoi|explications?|explanations?)|(?:must|doit|faut|need|has to|have to|should|oblige\\w*)\\b[^.?!;]{0,25}\\b(?:justif\\w*|motiv\\w*|reasoned|argument\\w*|explain|expliqu\\w*))',
            about: '(?:mark|note|grade|request|demande|chang\\w*|contest\\w*|modif\\w*)',
          },
        },
        { onConflict: 'first' },
      ),
    late_note: () =>
      of<'late_note'>(
        {
          reason: {
            words:
              '(?:why|pourquoi|raisons?|reasons?|motifs?|explications?|explanations?|causes?|grounds?|excuses?)',
            about: '(?:late\\w*|retard\\w*|en retard|delay)',
            orNone: true,
            unless: 'refus\\w*|raison \\?|right \\?',
          },
          signature: {
            words: `${SIGNS}|emarg\\w*`,
            about: '(?:late\\w*|retard\\w*|en retard)',
            unless: 'refus\\w*|turned away|sent away|renvoy\\w*',
          },
        },
        { onConflict: 'first' },
      ),
    hold: () =>
      of<'hold'>(
        {
          gave_up_before: {
            anyhow: true,
            words:
              '(?:gave up|giv(?:e|ing) up|renonc\\w*|abandonn\\w*|pulled out|backed out|withdrew|walked (?:out|away)|left|part(?:i|ie|ir)|sorti\\w*|bailed)\\b[^.?!;]{0,50}\\b(?:before|avant)\\b[^.?!;]{0,40}\\b(?:papers?|sheets?|sujets?|enonces?|distribu\\w*|handed|hand(?:ing)? (?:them|it|the papers?)? ?out|given out|questions?)',
            about:
              '(?:reserve\\w*|on hold|demander|ask|entitled|apply|request|droit|sit (?:it )?(?:later|again)|repass\\w*)',
            unless: 'zero(?![^.?!;]{0,40}(?:hold|reserve))',
          },
          walked_out: {
            anyhow: true,
            words: `${GIVES_UP}\\b[^]{0,80}|${HAD_PAPER}`,
            about: `${HAD_PAPER}\\b[^]*${GIVES_UP}|${GIVES_UP}\\b[^.?!;]{0,30}\\b(?:after|apres|once|une fois)\\b[^.?!;]{0,30}\\b${QUESTIONS}`,
            unless:
              '(?:before|avant) (?:the |la |le |que )?[^.?!;]{0,30}\\b(?:distribu\\w*|hand\\w*|sujets?|papers?|sheets?)|zero(?![^.?!;]{0,40}(?:hold|reserve))',
          },
          refused_late: {
            words:
              '(?:refus\\w*|turned away|not let in|pas (?:pu|laiss\\w*) (?:entrer|rentrer)|denied entry|kept out|recal\\w*)',
            about:
              '(?:late|retard|tard)\\b[^]*(?:reserve\\w*|on hold)|(?:reserve\\w*|on hold)\\b[^]*(?:late|retard|tard)',
            unless: 'zero|automati\\w*|garanti\\w*|guarantee\\w*|publi\\w*|lever|levee|lift\\w*',
          },
          to_office: {
            words:
              '(?:also|aussi|both|egalement|as well|too|en plus|les deux|a la fois)\\b[^.?!;]{0,60}\\b(?:administration(?: des etudes)?|studies (?:office|administration)|scol\\w*|registry|secretariat)|(?:administration des etudes|studies (?:office|administration)|registry|scolarite|secretariat)\\b[^.?!;]{0,30}\\b(?:too|aussi|as well|egalement|also)',
            about: `(?:justif\\w*|certif\\w*|proofs?|papers?|papiers?|evidence|mot|note|document\\w*)`,
          },
          to_office_only: {
            anyhow: true,
            words: `${ONLY_TO}${STUDIES_OFFICE}\\b|${STUDIES_OFFICE} ${ALONE_TO}|(?:not|never|\\w*n't|pas|jamais|sans|without|forgot|oublie)\\b[^.?!;]{0,30}\\b(?:a|au|to|la?|le|the|telling|copying|prevenir)\\b[^.?!;]{0,10}\\b${RECIPIENT}`,
            about: `(?=[^]*\\b(?:${PROOFS}|ask\\w*|demand\\w*|request\\w*))[^]*\\b${STUDIES_OFFICE}\\b`,
          },
          to_teacher_only: {
            anyhow: true,
            words: `${ONLY_TO}${RECIPIENT}\\b|${RECIPIENT}\\b[^.?!;]{0,8} ${ALONE_TO}|(?:nobody|no one|personne|rien) (?:else|d'autre)|(?:not|never|\\w*n't|pas|jamais|sans|without|forgot|oublie)\\b[^.?!;]{0,30}\\b(?:a|au|to|la?|le|the|telling|copying|prevenir)\\b[^.?!;]{0,10}\\b${STUDIES_OFFICE}`,
            about: `(?=[^]*\\b(?:${PROOFS}|ask\\w*|demand\\w*|request\\w*))[^]*\\b${RECIPIENT}\\b`,
          },
          granted: {
            words: `(?:will|shall|do|does|would|am|are|is|'ll|sure|certain|guaranteed?|going to|gonna|vais|va|vont|aurai|aura|est-ce que|dois|doit|must|have to|has to|obligee?|required|bound|automatiquement|forcement)\\b[^.?!;]{0,40}\\b(?:get|have|obtain|receive|be given|be granted|be put|grant|give|propose|offer|avoir|obtenir|recevoir|etre mise?|passer|proposer|accorder|accepter|donner|mettre|mise?)\\b[^.?!;]{0,30}\\b${HOLD}|${HOLD}\\b[^.?!;]{0,20}\\b(?:is|est|sera|will be|be)? ?(?:sure|certain\\w*|guaranteed|garantie|acquise|assuree?|automatique|automatic|de droit)`,
            unless:
              'droit de demander|peux|peut|puis-je|can i|may i|apply|ask for|demander|request|before|avant|saw|read|lu|automati\\w*',
          },
        },
        { onConflict: 'first', unless: 'longtemps|how long' },
      ),
    breach: () =>
      of<'breach'>(
        {
          seat_or_bag: {
            words: CHEATING,
            about:
              '(?:wrong|other|another|mauvaise|autre|different) (?:seat|place|desk|chaise)|(?:sac|bag|backpack|manteau|coat|veste|jacket)\\b[^]*(?:table|desk|chaise|chair|genoux|lap)',
            unless: `${RISKS}|phone|telephone|tel|portable`,
          },
          lending: {
            words: `${CHEATING}`,
            about: `${LENDS}\\b${gap(40)}\\b${THING}`,
            unless: `${RISKS}|phone|telephone|tel|portable|talk\\w*|parl\\w*`,
          },
          talking: {
            words: `${CHEATING}`,
            about:
              '(?:talk\\w*|parl(?:e|er|ait|ant|ent)|chuchot\\w*|whisper\\w*|communi\\w*|bavard\\w*|chat\\w*|signes?|gestures?)',
            unless: `${RISKS}|${LENDS}`,
          },
          own_paper: {
            words: `${CHEATING}`,
            about:
              '(?:own|propre|perso\\w*|apporte\\w*|brought|from home|de chez)\\b[^.?!;]{0,25}\\b(?:paper|brouillon|feuilles?|scrap|sheets?|copies?|papier|pad|bloc)|(?:paper|brouillon|feuilles?|scrap|sheets?|papier|pad)\\b[^.?!;]{0,25}\\b(?:own|perso\\w*|apporte\\w*|brought|from home|de chez)',
            unless: `${RISKS}`,
          },
          phone: {
            words: `${CHEATING}`,
            about:
              '(?:phone|telephone|portable|smartphone|tel)\\b[^]*(?:allume\\w*|on\\b|visible|table|desk|not off|pas eteint|rang|sonne|vibr\\w*|face up)',
            unless: `${RISKS}`,
          },
          together: {
            words: `${CHEATING}`,
            about:
              '(?:ensemble|together|a deux|with (?:a|my|her|his) (?:friend|neighbour|mate)|en groupe|helped|aid\\w* (?:mon|son|sa|ma))',
            unless: `${RISKS}|${LENDS}`,
          },
        },
        { onConflict: 'first' },
      ),
    after_signal: () =>
      of<'after_signal'>(
        {
          certain: {
            words:
              "(?:automati\\w*|forcement|necessarily|obligatoire\\w*|systematique\\w*|always|toujours|d'office|zero|annul\\w*|void|nulle?|invalid\\w*|disqualif\\w*|ne compte|reject\\w*|refus\\w*)",
            about: AFTER_THE_SIGNAL,
          },
          will_cost: {
            words: `(?:va|vais|vont|will|would|'ll|going to|gonna|do|does|am|are|is|serai|sera|aurai|aura|perdrai|coutera|baissera)\\b[^.?!;]{0,40}\\b(?:enlev\\w*|retir\\w*|perdre|perds|perdu\\w*|lose|losing|dock\\w*|deduct\\w*|penali\\w*|cost|cout\\w*|baiss\\w*|sanction\\w*|lower\\w*|moins)|(?:perdrai|perdra|coutera|baissera|penaliseront?)`,
            about: '(?:points?|notes?|marks?|grades?|penal\\w*|sanction\\w*|copie|script|cost)',
            unless:
              "can|may|could|might|peut|peuvent|peux|puis|pourr\\w*|risqu\\w*|possib\\w*|entitled|right to|droit|combien|how (?:many|much)|zero|automati\\w*|forcement|(?:not|\\w*n't|pas|rien)\\b[^.?!;]{0,20}\\b(?:enlev\\w*|retir\\w*|dock\\w*|deduct\\w*|take\\w*|lose|perd\\w*|penali\\w*|sanction\\w*)",
          },
          penalty: {
            words:
              '(?:enlev\\w*|retir\\w*|perd\\w*|lose|losing|dock\\w*|deduct\\w*|take\\b[^.?!;]{0,15}\\b(?:off|away)|penali\\w*|cost(?: me)?|coute\\w*|baiss\\w*|sanction\\w*|lower\\w*|points? (?:en moins|off))',
            about: '(?:points?|notes?|marks?|grades?|penal\\w*|sanction\\w*|copie|script|cost)',
            anyhow: true,
            unless:
              "combien|how (?:many|much)|zero|automati\\w*|forcement|(?:not|\\w*n't|pas|rien)\\b[^.?!;]{0,20}\\b(?:enlev\\w*|retir\\w*|dock\\w*|deduct\\w*|take\\w*|lose|perd\\w*|penali\\w*|sanction\\w*)",
          },
          finishing: {
            words:
              '(?:fini\\w*|finish\\w*|termin\\w*|complete|write down|ecrire|noter|put|mettre|jot)\\b[^.?!;]{0,30}\\b(?:phrase|sentence|line|ligne|mot|word|name|nom|calcul|answer|reponse|question|number|numero)',
            about: AFTER_THE_SIGNAL,
            unless:
              'points?|notes?|marks?|penal\\w*|before|avant|counts?|compte|fraud\\w*|cheat\\w*|trich\\w*',
          },
        },
        { onConflict: 'first' },
      ),
    refers_direct: () =>
      of<'refers_direct'>({
        self: {
          words: `(?:saisi\\w*|refer\\w*|send\\w*|envo\\w*|transm\\w*|take|bring|go|porter|aller|write|ecrire|contact\\w*|deposer|alert\\w*)\\b[^.?!;]{0,60}\\b(?:moi-?meme|myself|directement|directly|straight|direct|lui-?meme|himself|herself|en direct|without (?:going|telling|the dfp)|sans (?:passer|prevenir|la dfp|le dfp)|bypass\\w*|court-circuit\\w*)|(?:bypass\\w*|skip\\w*|court-circuit\\w*|go(?:ing)? (?:over|around|past))\\b[^.?!;]{0,20}\\b(?:dfp|direction)|(?:moi-?meme|myself|directement|directly|straight)\\b[^.?!;]{0,30}\\b(?:saisi\\w*|refer\\w*|(?:la |the )?(?:section|disciplinary|conseil de discipline))`,
          about: '(?:section|disciplin\\w*|conseil de discipline|dfp|panel|board|committee)',
          anyhow: true,
          unless: 'dois|must|sanction\\w*|zero|punish\\w*|puni\\w*',
        },
      }),
    before_ruling_utc: () =>
      of<'before_ruling_utc'>(
        {
          enrolment: { words: ENROLMENT, anyhow: true },
          ruled: {
            anyhow: true,
            words:
              '(?:section|commission|panel|committee|board|conseil)\\b[^.?!;]{0,25}\\b(?:a (?:rendu|juge|statue|decide|tranche)|(?:has |have )?(?:already |just )?(?:ruled|decided|judged|given its|reached))|(?:after|apres|once|une fois|maintenant que|now that)\\b[^.?!;]{0,30}\\b(?:ruling|jugement|decision|ruled|juge\\w*|verdict)|(?:acquitte\\w*|relaxe\\w*|cleared|acquitted|blanchi\\w*)',
            unless: PENDING,
          },
          certificate: {
            words: `${ISSUES}\\b[^.?!;]{0,50}\\b(?:${CERTIFICATE})|(?:${CERTIFICATE}|certificat\\w*)\\b[^]{0,140}\\b(?:${ISSUES})`,
            about: `(?=[^]*\\b(?:${CERTIFICATE}))[^]*\\b${PENDING}`,
            anyhow: true,
            unless: `${ENROLMENT}|${REFUSED}|(?:not|\\w*n't|pas|jamais|never|no|aucun)\\b[^.?!;]{0,20}\\b(?:${ISSUES})`,
          },
          results: {
            words: `(?:publi\\w*|affich\\w*|post(?:ed|ing)?|releas\\w*|communiqu\\w*|put up|mettre en ligne|mis en ligne)\\b[^.?!;]{0,40}\\b${MARK}|${MARK}\\b[^.?!;]{0,40}\\b(?:publi\\w*|affich\\w*|post(?:ed|ing)?|releas\\w*|put up|en ligne|come out|sort\\w*)`,
            about: PENDING,
            unless: REFUSED,
          },
          refused: {
            words: `${REFUSED}\\b[^.?!;]{0,60}\\b(?:${CERTIFICATE}|${MARK})|(?:${CERTIFICATE}|${MARK})\\b[^.?!;]{0,40}\\b(?:${REFUSED}|(?:ne sont pas|not|\\w*n't|pas|toujours pas|still not)\\b[^.?!;]{0,12}\\b(?:publi\\w*|sort\\w*|out|released|posted|affich\\w*))`,
            about: `${CHECKS_RIGHT}`,
            anyhow: true,
            unless: ENROLMENT,
          },
        },
        { onConflict: 'first' },
      ),
    mark_changed_by: () =>
      of<'mark_changed_by'>(
        {
          student_office: { words: `${OFFICE}\\b${gap(40)}\\b${CHANGES}\\b${gap(25)}\\b${MARK}` },
          chair: {
            words: `(?:president\\w*|chair\\w*)\\b${gap(40)}\\b${CHANGES}\\b${gap(25)}\\b${MARK}\\b${gap(30)}\\b${ALONE}|(?:president\\w*|chair\\w*)\\b${gap(20)}\\b${ALONE}\\b${gap(30)}\\b${CHANGES}`,
            anyhow: true,
            unless: "(?:ne|not|\\w*n't|cannot)\\b[^.?!;]{0,12}\\b(?:peut|can|may|change|modif\\w*)",
          },
          marker: {
            words: `(?:correct(?:eur|rice)s?|markers?|graders?|examiners?|examinateurs?)\\b${gap(40)}\\b${CHANGES}\\b${gap(25)}\\b(?:${MARK}|it|la)|(?:correct(?:eur|rice)s?|markers?|graders?|${TEACHER}|ta)\\b${gap(60)}\\b${ALONE}`,
            about: MARK,
            anyhow: true,
            unless: `(?:if|si|with|avec|unless|sauf si) (?:the |le |l'accord du )?jury|jury (?:agrees|approves|est d'accord)|report|transcription|clerical|erreur materielle|typo|jury (?:qui|to|that)|(?:ne|not|\\w*n't|cannot)\\b[^.?!;]{0,12}\\b(?:peut|can|may|change|modif\\w*)`,
          },
        },
        { onConflict: 'first' },
      ),
    corrected_by: () =>
      of<'corrected_by'>({
        chair: {
          words:
            '(?:president\\w*|chair\\w*|(?:je|i) preside|ma (?:seule |simple )?signature|my (?:own |sole )?signature)\\b',
          about: `(?=[^]*\\b(?:erreur|error|mistake|typo|typed|tap\\w*|saisi\\w*|report\\w*|transcri\\w*|recopi\\w*|copied|corrections?|correcting|rectif\\w*|clerical))[^]*\\b${SIGNS}`,
          unless: `membres?|members?|${OFFICE}|correct(?:eur|rice)|marker|a la place|instead of the chair|only|n'est pas|not the`,
        },
        office: { words: OFFICE, about: SIGNS, unless: 'president\\w*|chair\\w*' },
        member: {
          words:
            "(?:simple |any |ordinary |another |un |autre )*(?:membres?|members?)(?: du jury| of the jury)?|n'importe qui|anyone|anybody",
          about: SIGNS,
          unless: 'president\\w*|chair\\w*',
        },
        marker: {
          words: `correct(?:eur|rice)s?|markers?|graders?|prof\\w*|lecturers?|teachers?`,
          about: SIGNS,
          unless: `president\\w*|chair\\w*|membres?|members?|${MODULE_HEAD}`,
        },
      }),
    minutes_by: () =>
      of<'minutes_by'>({
        office: {
          words: `(?:(?:up to|for|on|by) (?:the |our |a )?|(?:a|au|par) (?:la |le |l')?|c'est (?:la |le |l'))${OFFICE}\\b(?: to | d'| de | qui | that | who )?${gap(15)}\\b(?:${SENDS}|enter\\w*|report\\w*|saisi\\w*)|(?:does|is it|will|must|should|est-ce que|can|may) (?:the |la |le |l'|our )?${OFFICE}\\b(?: (?:who|that|qui|have to|has to|must|doit|peut))*\\b${gap(10)}\\b(?:${SENDS}|enter\\w*|report\\w*)`,
          about: MINUTES,
          unless: 'chair\\w*|president\\w*',
        },
        member: {
          words: `(?:un |une |any |a |an )(?:simple |ordinary )?(?:membre|member)\\b${gap(25)}\\b(?:${SENDS}|enter\\w*|report\\w*)`,
          about: MINUTES,
          unless: 'chair\\w*|president\\w*|recev\\w*|receive',
        },
        chair: {
          words: `(?:president\\w*|chair\\w*)\\b${gap(40)}\\b(?:${SENDS}|enter\\w*|report\\w*|answer\\w*|responsab\\w*|responsib\\w*)`,
          about: MINUTES,
          unless: OFFICE,
        },
      }),
    casting_vote: () =>
      of<'casting_vote'>(
        {
          untied: {
            anyhow: true,
            words: `${CHAIRS_VOTE}`,
            about:
              "(?=[^]*\\b(?:voix|votes?|tranch\\w*|settle\\w*|decid\\w*|double|twice|emport\\w*))[^]*(?:(?:without|sans|no|pas d'|pas de|hors|not|meme sans|even without) ?(?:a |any |strict |une |real )*(?:tied?|egalite|draw)|(?:always|toujours|a chaque (?:fois|vote)|every (?:vote|time|decision)|tous les votes|in (?:all|every) (?:votes?|cases?))|\\b(\\d+)(?: voix| votes?| members?| membres?)? (?:pour|for|in favour|favorables?)\\b[^.?!;]{0,30}\\b(?!\\1\\b)\\d+(?: voix| votes?)? (?:contre|against|opposed))",
            unless: "(?:not|\\w*n't|never|ne|pas|jamais)\\b[^.?!;]{0,12}\\b(?:always|toujours)",
          },
          settles: {
            words:
              "(?:president\\w*|chair\\w*|ma voix|my vote|(?:his|her|sa|the chair's) (?:vote|voix)|presid\\w*)\\b[^]{0,50}\\b(?:settle\\w*|tranch\\w*|emport\\w*|compte double|count(?:s)? (?:double|twice)|decid\\w*|casting|prevail\\w*|preponderante?|break\\w* the tie|departag\\w*|win\\w*|carry|carries|twice|fait la difference|tip\\w*)|(?:casting vote|voix (?:preponderante|double))",
          },
        },
        { onConflict: 'first' },
      ),
    script_seen: () =>
      of<'script_seen'>(
        {
          unpublished: {
            words: `${MARK}\\b[^]{0,40}\\b(?:pas encore|not (?:yet )?|\\w*n't|toujours pas|still not|ne sont pas|n'est pas|n'ont pas)\\b[^.?!;]{0,25}\\b(?:sorti\\w*|publi\\w*|out|released|posted|tombee?s?|affich\\w*|arriv\\w*|come|known|communi\\w*|connue?s?)|(?:avant|before)\\b[^.?!;]{0,20}\\b(?:${MARK}|publi\\w*)\\b(?:[^.?!;]{0,25}\\b(?:sort\\w*|publi\\w*|out|released|posted|come|tomb\\w*|affich\\w*))?|(?:pas encore|not yet|\\w*n't|toujours pas|still no) (?:de |eu |recu |got |have |had |any |my |ma |mes |the |la |les )*${MARK}`,
            anyhow: true,
            unless: '(?:avant|before)\\b[^.?!;]{0,20}\\b(?:exam|final|epreuve|jury)',
          },
          scale: {
            words:
              'baremes?|marking (?:scale|scheme|grid)s?|mark scheme|grille (?:de (?:notation|correction))?',
            unless: 'corriges?|model answers?|solutions?',
          },
          others: {
            words:
              "(?:(?:celle|copie|copies|script|paper|exam|work) (?:de |d'|of |from )(?:un |une |mon |ma |a |my |the |an )?(?:autre |other )?(?:pote|amie?|copain|copine|camarade|coloc\\w*|voisine?|friend|classmate|flatmate|roommate|etudiante?|student|eleve|neighbou?r|binome)|(?:friend|mate|classmate|flatmate|roommate|neighbou?r|student|somebody|someone|girlfriend|boyfriend|brother|sister)(?: else)?'s (?:marked |corrected |graded |exam )*(?:script|paper|copy|exam|work|test)|(?:autre|other|another) (?:etudiante?|student|eleve|candidate?|person)'?s?|(?:can|may|could|puis-je|peux|peut|droit de)\\b[^.?!;]{0,15}\\b(?:i|je|look|see|read|consult\\w*|voir|regarder|lire)\\b[^.?!;]{0,15}\\b(?:her|his|their|sa|son|leur) (?:own |marked |corrected |graded )*(?:script|paper|copie|exam|final|midterm|median|test))",
            unless: 'a ma place|on my behalf|for me|pour moi|procuration|mandat\\w*',
            about: '(?:copies?|scripts?|papers?|exam|celle|work|test|final|midterm|median|partiel)',
          },
          for_friend: {
            anyhow: true,
            words: `(?:a sa place|pour (?:lui|elle)|en son nom|on (?:his|her|their) behalf|for (?:him|her|them)|in (?:his|her|their) (?:place|stead|name)|(?:asked|asks|wants|begged|sent|told) me|(?:m'a|me) (?:demand\\w*|charg\\w*|pri\\w*|envoy\\w*|donne)|instead of (?:him|her))`,
            about: `(?=[^]*\\b(?:sa|leur|his|her|their) (?:own |marked |corrected |graded |exam |final )*(?:copie|script|paper|exam|copy|work|final|median|midterm|partiel|test)s?\\b)[^]*\\b${MATE}\\b`,
            unless:
              '(?:my|mon|ma|mes) (?:mother|father|mum|mom|dad|parents?|mere|pere|avocate?|lawyer|fils|fille|son|daughter)|procuration|mandat\\w*|proxy|(?:for me|pour moi|a ma place|on my behalf)',
          },
          for_me: {
            words:
              'a ma place|on my behalf|procuration|mandat\\w*|proxy|(?:my|mon|ma|mes) (?:mother|father|mum|mom|dad|parents?|mere|pere|avocate?|lawyer|frere|soeur|brother|sister|boyfriend|girlfriend|copain|copine)',
            unless:
              "(?:friend|mate|brother|sister|copain|copine|frere|soeur)'s (?:marked |corrected )?(?:script|paper|copy|exam)|(?:copie|celle) de (?:mon|ma)",
          },
        },
        { onConflict: 'first' },
      ),
    bag_at: () =>
      of<'bag_at'>(
        {
          off_floor: {
            words: `${BAG}\\b${gap(45)}\\b(?:sur|on|over|against|contre|au dos|accroche\\w*|pendu\\w*|hang\\w*|hung)\\b(?: [a-z']+){0,4} (?:chaises?|tables?|genoux|bureaux?|chairs?|desks?|laps?|knees?|seats?|dossier|banc|bench|strapontin|siege|rebord|window ?sill|radiateur|shoulders?|epaules?|hook)|(?:sur|on)\\b(?: [a-z']+){0,4} (?:chaises?|tables?|genoux|bureaux?|chairs?|desks?|laps?|knees?|seats?|dossier|banc|bench|siege)\\b${gap(30)}\\b${BAG}`,
            anyhow: true,
            unless:
              "phone|telephone|portable|par terre|a terre|au sol|on the (?:floor|ground)|sous|under|(?:not|\\w*n't|pas|interdi\\w*|forbid\\w*|forbidden|tort|wrong)",
          },
          on_floor: {
            words: `${BAG}\\b${gap(45)}\\b(?:pieds|feet|par terre|a terre|au sol|on the (?:floor|ground)|under (?:the|my|his|her|their) (?:table|desk|chair|seat)|sous (?:la|ma|sa|leur) (?:table|chaise))`,
            unless:
              'must|have to|has to|should|dois|doit|faut|oblig\\w*|plutot|instead|au lieu|phone|telephone|chaises? vide|ouvert\\w*|open',
          },
          apart: {
            words: `${BAG}\\b${gap(45)}\\b(?:(?:au|le) fond|devant|a l'entree|dehors|couloir|front of|back of|outside|corridor|hallway|entrance|vestiaire|cloakroom|locker|casier|estrade|contre le mur|along the wall)`,
            unless: 'phone|telephone|portable',
          },
          things_out: {
            words: `(?:manteau|blouson|veste|coat|jacket|scarf|echarpe|trousse|pencil case|portefeuille|wallet|purse|cles|keys|casquette|pull|hoodie|sweater|gourde|bottle)\\b${gap(40)}\\b(?:sur|on|over|au dos|dossier|accroche\\w*|hang\\w*)\\b(?: [a-z']+){0,4} (?:chaises?|tables?|genoux|bureaux?|chairs?|desks?|laps?|knees?|seats?|dossier)`,
            anyhow: true,
            unless:
              "bouteille|bottle|gourde|stylos?|pens?|trousse|pencil case|not|\\w*n't|pas|interdi\\w*|forbid\\w*|forbidden|tort|wrong|(?:wear|port)\\w*",
          },
        },
        { onConflict: 'first' },
      ),
    expelled_by_utc: () =>
      of<'expelled_by_utc'>({
        proctor: {
          words:
            '(?:moi-? ?meme|myself|tou(?:t|te) seule?|on my own(?: authority)?|de (?:ma|mon) propre (?:chef|autorite|initiative)|sans (?:attendre|appeler|demander|prevenir|le responsable|le prof)|without (?:waiting|calling|asking|the (?:module|course)))',
          about: `(?:je surveille|(?:i'm|i am|am|as) (?:only |just |a |an |simply )*(?:${PROCTOR}|proctoring|invigilating)|simple (?:surveillant\\w*|${PROCTOR})|just (?:proctoring|invigilating)|${PROCTOR}|pas mon cours|not my (?:course|module))`,
          anyhow: true,
        },
      }),
    programme_abroad: () =>
      of<'programme_abroad'>({
        yes: {
          words:
            "utseus|shanghai|sino-europ\\w*|(?:chinese|chinoise?s?|chine|china) (?:students?|campus|programme)|etudiante?s? (?:chinoise?s?|de chine)|(?:programmes?|campus|antenne) (?:utc |de l'utc |of utc )?(?:abroad|overseas|a l'etranger)",
          anyhow: true,
          orNone: true,
        },
      }),
    speaks_french: () =>
      of<'speaks_french'>({
        no: {
          words:
            "(?:french|francais)\\b[^.?!;]{0,25}\\b(?:is|est|still|encore|isn't|pas)?\\b[^.?!;]{0,12}\\b(?:bad|poor|weak|shaky|terrible|not (?:good|great|my)|n't (?:good|great)|basic|rusty|nul|mauvais|terrible|faible|approximatif|limite|bof|(?:pas|po) (?:(?:tres|trop|encore|hyper|super) )?(?:terrible|top|ma langue|super|bon|bonne|fou|folichon|genial|fameux|au top|parfait)|not my (?:language|mother))|(?:not|\\w*n't|barely|hardly|don't|pas|peine|mal|peu) (?:\\w+ ){0,2}(?:speak|parl\\w*|maitris\\w*|understand|compren\\w*|read|lis|master) (?:\\w+ ){0,2}(?:french|francais)|(?:parle|speak) (?:pas|mal|a peine|little|very little|peu) (?:le |bien )*(?:french|francais)|non[ -](?:francophone|french[ -]speak\\w*)s?|pas francophone",
          anyhow: true,
          orNone: true,
        },
      }),
  };
}
