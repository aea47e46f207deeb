import type { FactValue } from '../../../../rules/facts.ts';
import type { utcClaims } from '../../../../rules/facts/points/utc.ts';
import type { Entry } from '../lexicon.ts';
import type { EntryOf, Options, Wording } from '../who.ts';
import { LENDS, MODULE_HEAD, OFFICE, TEACHER, THING } from './utc.ts';

type ClaimFact = keyof typeof utcClaims;

/** To the end of a sentence that asks: a question mark, or the end of a text that has none. */
const ASKED = '(?=[^.?!;]{0,160}(?:\\?|[.!;]*$))';
/** Asks whether what was said or done is right. */
const RIGHT =
  '(?:right|correct|true|vraie?|raison|(?:le |son |leur )?droits?|exacte?|normale?s?|allowed|permitted|entitled|legit\\w*|fair|justified|ok|okay|reguli\\w*|legale?|lawful|accurate|juste|accord|conforme|(?:can|could|may|might) (?:he|she|they|it|we|you|the [a-z]+|[a-z]+ [a-z]+)|(?:peut|peuvent|pouvait|pouvaient|pourrait)(?:-(?:il|elle|on|ils|elles))?|do as (?:he|she|they) (?:did|says?)|just(?:e)? un|en regle|bien (?:fait|agi)|(?:je peux|puis-je|peut-on|on peut|can i|may i|could i) (?:dire|say|claim|argue|pretendre|affirmer|pretend)|meet the rules|within the rules|by the rules|is that so|confirm\\w*)';
/** Asks whether it is wrong. */
const WRONG =
  '(?<!\\b(?:ou|or) (?:(?:en|a|is|il a|elle a|he is|she is) )?)(?:wrong|wrongly|(?:en )?tort|mistak\\w*|trompe\\w*|plante\\w*|abus\\w*|illegal\\w*|anormal\\w*|pas normale?|not (?:normal|right|fair|ok|okay|allowed)|unfair|unlawful|exagere\\w*|no right|pas le droit|overstep\\w*|outrepass\\w*|erreur|error|infraction|breach\\w*|fault|manquement|en faute|fautive?|mal (?:fait|agi)|reproch\\w*|faux|fausse?|false|incorrect|complain|contest\\w*|plaindre|recours|grounds)';

type Found = Pick<Wording, 'about' | 'unless'>;

/**
 * What was said or done, where the question goes on to ask whether it is right, or asks so first; under `name` where "yes"
 * would say that it is right, under `name_wrong` where it would say that it is wrong.
 */
function judged<N extends string>(name: N, deed: string, { about, unless }: Found = {}) {
  const words = (judges: string) =>
    `(?:${deed})(?=[^]{0,400}[^a-z]${judges}\\b${ASKED})|${judges}\\b[^.?!;]{0,60}\\b(?:${deed})${ASKED}`;
  // "Vrai ou faux ?" asks for yes or no.
  const shared = { anyhow: true, orNone: true, ...(about === undefined ? {} : { about }) } as const;
  const never = unless === undefined ? '' : `|${unless}`;
  return {
    [`${name}_wrong`]: { ...shared, words: words(WRONG), ...(unless === undefined ? {} : { unless }) },
    [name]: { ...shared, words: words(RIGHT), unless: `${WRONG}\\b${ASKED}${never}` },
  } as Readonly<Record<N | `${N}_wrong`, Wording>>;
}

const REFUSED =
  "(?:refus\\w*|declin\\w*|(?:said|says?|saying|told (?:me|him|her|us|them)|dit|dire|repondu) (?:no|non)\\b|turn\\w* (?:me|him|her|us|them|it|that|[a-z]+ [a-z]+)? ?(?:away|down|back)|sen[dt] (?:me|him|her|us|them)? ?(?:away|home|back)|renvoy\\w*|recal\\w*|rejet\\w*|reject\\w*|den(?:y|ied|ies)|(?:nobody|no ?one|personne)(?: ne| n'a)?(?: would| will| has)?(?: me| m'a| m'| nous| nous a)? (?:let|laiss\\w*|allow\\w*)|(?:not|\\w*n't|never|pas) (?:me |m')?(?:let|laiss\\w*|accept\\w*|admit\\w*|allow\\w*|autoris\\w*|want\\w*|voulu|give|gave|give[ns]?|donn\\w*|rend\\w*|grant\\w*)|(?:keep|kept) (?:me|him|her|us|them) out|ke(?:ep|pt) out|rentre[zr] chez|go home|shut the door|ferm\\w* la porte|block\\w*|bloqu\\w*|empech\\w*|stopp\\w*)";
const HEAD = `(?:${MODULE_HEAD}|(?:module |course |unit )?coordinat\\w+|prof\\w* responsable|enseignante? responsable|responsable(?! (?:de |du |de la )(?:salle|amphi)))`;
const FRIEND =
  '(?:flatmate|room-?mate|friend|class-?mate|mate|pote|copain|copine|coloc\\w*|camarade|voisine?|neighbou?r|binome|girlfriend|boyfriend|brother|sister|frere|soeur|another student|autre (?:etudiante?|eleve)|other student)';
const SUMMONED =
  "(?:(?:nobody|no ?one|never|none of (?:us|them)|not|\\w*n't|no|personne|jamais|pas|aucune?|sans|without)\\b[^.?!;]{0,30}\\b(?:convo\\w*|summon\\w*|called (?:up|in)))";
const PLACEMENT = '(?:stages?|internships?|(?:work )?placements?)';
const LAB = '(?:tps?|travaux pratiques|labs?|lab (?:work|sessions?)|practicals?)';
const INTERVIEW =
  "(?:entretiens?|interviews?|oral individuel|oraux individuels|individual orals?|oral (?:de |d')[a-z]+)";
const PROPOSES =
  '(?:accord\\w*|propos\\w*|accept\\w*|grant\\w*|giv(?:e|es|en|ing)|offer\\w*|donn\\w*|mettre|mise?|put|agree\\w*|allow\\w*|autoris\\w*)';
/** Made to stay in the room. */
const STAYED =
  "(?:(?:oblig\\w*|forc\\w*|contrain\\w*|fait|dit|demand\\w*|ordonn\\w*|impos\\w*) (?:[a-z]+ ){0,3}?(?:a |de |d')?(?:rester|attendre|patienter|me rasseoir|rasseoir|se rasseoir|m'asseoir|regagner)|(?:made|make|makes|force[ds]?|forcing|oblige[ds]?|told|ordered|asked|had) (?:me|us|him|her|them|[a-z]+ [a-z]+) (?:to )?(?:stay|wait|remain|sit|keep sitting|go back)|(?:retenue?|garde\\w*|retien\\w*|gard\\w*) (?:dans|en) (?:la )?salle|(?:keep|kept|keeping|held|holding) (?:me|us|him|her|them) (?:in\\b|there|inside|seated|sitting|at)|(?:sen[dt]|renvoy\\w*) (?:me |him |her |them |us )?(?:back )?(?:to|a) (?:my|his|her|their|our|ma|sa|leur) (?:seats?|desks?|places?))";
const COPIED =
  '(?:copi\\w*|recopi\\w*|pomp\\w*|plagi\\w*|tel(?:le)? quel(?:le)?|(?:chang\\w*|remplac\\w*|swap\\w*|mis|mettre|put) (?:just |juste |only |que )?(?:le |the |my |mon |son )?(?:nom|noms|name|names|prenom)|as (?:it was|it is|is|my own|his own|her own)|repris\\w*|identi\\w*|word for word|mot pour mot|reus\\w*|paste\\w*|colle\\w*)';

const PUT_AWAY =
  "(?:(?:fait |faire |made (?:me |him |her |them )?|make (?:me |him |her |them )?|told (?:me |him |her |them |[a-z]+ )?to |(?:demand|dit)\\w* (?:[a-z]+ ){0,3}(?:de |d')|ask\\w* (?:me |him |her |them |[a-z]+ )?to |oblig\\w* (?:[a-z]+ ){0,3}a )(?:l[ae] |les )?(?:rang\\w*|put (?:[a-z0-9-]+ ){0,5}(?:away|back)|retir\\w*|enlev\\w*|remov\\w*|remettre|take (?:[a-z0-9-]+ ){0,5}off|stow\\w*)|(?:retir|confisqu|confiscat|enlev|pris|took|taken|remov|seiz|saisi|interdi|refus)\\w*|forb(?:ade|idden|id)|banned|(?:take|takes|taking|prend|prendre) (?:away|off|it|my|his|her|la|le|ma|mon|sa|son))";
const ITEM =
  '(?:calculat\\w*|calculett\\w*|calculator|calc|calto|ti-?\\d+|casio|ti|regles?|rulers?|compas|equerre|notes?|cours|fiches?|documents?|docs?|formulaires?|formula sheets?|cheat ?sheets?|anti-?seches?|livres?|books?|textbooks?|polys?|polycops?|handouts?|antiseche|brouillons?|scrap paper|feuilles?|materiel|equipment|highlighters?|stylos?|pens?|pencil case|trousse|tables?)';
const WATCHES =
  '(?:surveillante?s?|je surveille|surveillant|invigilators?|proctor(?:s|ing)?|invigilat\\w*|supervis\\w*|prof\\w*|teachers?|lecturers?|enseignante?s?|students?|etudiante?s?|candidate?s?)';
const WHOM =
  '(?:me|us|him|her|them|someone|somebody|(?:a|the|two|three|four|several|some|both|one|\\d+|these|those|my) (?:[a-z]+ ){0,2}(?:students?|candidates?|girls?|boys?|guys?|kids?|friends?|neighbours?|people))';
const MOVED = `(?:mov(?:e|es|ed|ing)|shift\\w*|reseat\\w*|relocat\\w*|separat\\w*|split|swapped|sat|seated|transferred) ${WHOM}|(?:put|placed|sent) ${WHOM} (?:[a-z]+ ){0,6}(?:row|seats?|desks?|places?|table|end|front|back|side|hall|room|elsewhere)|ma[dk]e ${WHOM} (?:change|move|switch|sit|go)|(?:told|asked|ordered) ${WHOM} to (?:change|move|switch|sit|go)|chang\\w* (?:[a-z']+ ){0,4}de place|(?:fait|faire) (?:changer|bouger|deplacer|asseoir)|(?:j'ai|l'ai|les ai|m'a|m'ont|nous a|l'a|les a|je|a|as|ont|ai-je|on) (?:aussi |meme |alors )?(?:deplac\\w*|separ\\w*|recas\\w*|reinstall\\w*|install\\w*|replac\\w*|mute\\w*)`;
const SEAT = '(?:places?|seats?|desks?|tables?|chaises?|rang|row)';
const SWAPS =
  "(?:swap\\w* (?:seats?|places?|with)|echang\\w*|entre (?:nous|eux)|between (?:us|them)|themselves|eux-memes|de (?:mon|ma|son|sa|leur) propre|d'eux-memes|sans (?:demander|permission|autorisation)|without (?:asking|permission))";
const KEPT_SEAT = `(?:refus\\w*|(?:not|\\w*n't|never|pas) (?:me |him |her |them |le |la |les |l'|m'|nous )*(?:let|laiss\\w*|want\\w*|voulu|allow\\w*|autoris\\w*)|said no|dit non)\\b[^.?!;]{0,40}\\b(?:(?:chang\\w*|mov\\w*|switch\\w*|sit\\w*|asseoir|install\\w*|mettre|bouger|deplac\\w*|swap\\w*)\\b[^.?!;]{0,25}\\b${SEAT}|sit (?:elsewhere|next|near|with|beside|somewhere)|(?:m'|s')asseoir|deplac\\w*)`;
const WITHOUT =
  "(?:not|\\w*n't|no|never|without|neither|pas|aucune?|jamais|sans|ni|rien|nothing|forgot|oublie\\w*)";
const REPORT = '(?:pv|proces-?verb\\w*|(?:cheating |fraud |incident )?reports?|written record|constat)';
const CHEATS =
  '(?:corrig\\w*|correct\\w*|mark(?:ing|ed)|grad(?:ing|ed)|apres coup|afterwards|a posteriori|identi\\w*|mot pour mot|word for word|copi\\w*|fraud\\w*|trich\\w*|cheat\\w*|plagi\\w*)';
/** Is made otherwise than it was told. */
const ALTERS =
  '(?:chang\\w*|modif\\w*|alter\\w*|tweak\\w*|adjust\\w*|ajust\\w*|revis\\w*|revoir|revu\\w*|lower\\w*|rais(?:e[sd]?|ing)|baiss\\w*|augment\\w*|drop(?:s|ped|ping)?|supprim\\w*|remplac\\w*|replac\\w*|cancel\\w*|annul\\w*|ajout\\w*|add(?:s|ed|ing)?|remov\\w*|pass(?:e|er|ent) de)';
const WEIGHT =
  "(?:coeff?s?|coefficients?|weight(?:s|ing|ings)?|ponderations?|pourcentages?|percentages?|modalites|mcc|bareme de l'uv|grading (?:scheme|rules|weights)|assessment (?:methods|rules|scheme)|note seuil|seuil de validation|pass(?:ing)? mark|(?:note )?eliminatoire|means of assessment|moyens d'evaluation|regles? d'evaluation)";
const CALLS = '(?:convoqu\\w*|convocations?|convocs?|summon\\w*|call(?:ing)? (?:in|up))';
const WATCH = '(?:surveillante?s?|surveillances?|invigilators?|proctors?|supervisors?)';
const THE_OFFICE =
  "(?:(?:l'|the )?administration(?: des etudes)?|ade|studies (?:office|administration)|scol(?:arite)?|registry|secretariat)";
const OUT_OF_WEEK =
  '(?:hors|en dehors|outside|not (?:in|during))\\b[^.?!;]{0,25}\\b(?:semaines?|weeks?|periodes?)';

/** How each claim is read: what was said or done, and whether the question asks if it is right or wrong. */
export function claimEntries(entryOf: EntryOf): { readonly [N in ClaimFact]: () => Entry<N> } {
  const of = <N extends ClaimFact>(
    wordings: Readonly<Record<FactValue<N>, string | Wording>>,
    options?: Omit<Options, 'onConflict'>,
  ) => entryOf<N>(wordings, { ...options, onConflict: 'first' });
  return {
    late_ruling: () =>
      of<'late_ruling'>({
        ...judged(
          'nobody',
          `(?:nobody|no ?one|personne)\\b[^.?!;]{0,30}\\b(?:let|could|can|may|pouvai\\w*|peut|pourra\\w*|laiss\\w*|accept\\w*|autoris\\w*|power|authority)|(?:even|meme)(?: par| by)? (?:the |le |la |l')?(?:${HEAD}|prof\\w*|teacher|lecturer)\\b[^.?!;]{0,30}\\b(?:no (?:power|right|say|authority)|can't|cannot|couldn't|can not|could not|may not|ne (?:peut|pouvait|pourra\\w*)|(?:peut|pouvait) (?:pas|plus)|not allowed|pas le droit|aucun)|(?:no|aucun) (?:power|pouvoir|discretion)|mort d'office|mort direct|d'office\\b[^.?!;]{0,20}\\b(?:refus\\w*|exclu\\w*|mort|dehors)|(?:automatically|necessarily|automatiquement|forcement) (?:out|excluded|barred|refused|exclu\\w*|refus\\w*|dehors|turned away)`,
        ),
        ...judged(
          'proof',
          '(?:exig\\w*|demand\\w*|reclam\\w*|ask\\w*|requir\\w*|insist\\w*|impos\\w*|wants?|veut|veulent|made|forced?|oblige\\w*|contrain\\w*)\\b[^.?!;]{0,30}\\b(?:justif\\w*|proofs?|preuves?|evidence|certificat\\w*|attestation\\w*|documents?|papers?|papiers?|notes?|mot|produce)',
          {
            about:
              '(?:already|deja|admitted|waved|let (?:me|him|her|them|us)|laisse\\w* (?:entrer|composer|rentrer|passer)|accepte\\w*|admise?|autorise\\w*|sat|compose)',
          },
        ),
        ...judged('refused', REFUSED, { about: HEAD, unless: 'zero|extra|supplementaire' }),
        ...judged(
          'admitted',
          `${HEAD}\\b[^.?!;]{0,25}\\b(?:laiss\\w*|lets?|letting|accept\\w*|admi[st]\\w*|autoris\\w*|allow\\w*|wav(?:ed?|es))`,
          { unless: `${REFUSED}|zero|extra|supplementaire` },
        ),
      }),
    summons_claim: () =>
      of<'summons_claim'>({
        ...judged('internship', SUMMONED, {
          about: PLACEMENT,
          unless: `${LAB}|${INTERVIEW}|projets?|projects?`,
        }),
        ...judged('lab', SUMMONED, { about: LAB, unless: `${PLACEMENT}|${INTERVIEW}|projets?|projects?` }),
        ...judged('interview', SUMMONED, {
          about: INTERVIEW,
          unless: `${LAB}|${PLACEMENT}|projets?|projects?`,
        }),
      }),
    arranger_claim: () =>
      of<'arranger_claim'>({
        ...judged(
          'office',
          `(?:not|\\w*n't|pas|ni) (?:a |up to |for |of |the |le |la |l')*(?:lui|elle|him|her|his|hers|my|mon|son|sa|${TEACHER}|${MODULE_HEAD})\\b[^.?!;]{0,40}|(?:affaire|probleme|role|boulot|travail|responsabilite|job|business|matter|task|up|for|look after|charge)\\b[^.?!;]{0,12}\\b${OFFICE}|c'est (?:a )?(?:la |l'|le |au )?${OFFICE}\\b[^.?!;]{0,20}\\b(?:de|qui)|${OFFICE} (?:has to|must|should|who|that|doit|qui) `,
          { about: `(?:${TEACHER}|${MODULE_HEAD})` },
        ),
      }),
    not_informed: () =>
      of<'not_informed'>(
        judged(
          'told',
          "(?:nobody|no ?one|never|not|\\w*n't|without|personne|jamais|pas|aucun|sans|nothing|rien)\\b[^.?!;]{0,30}\\b(?:tell|told|tells|inform\\w*|dit|dire|prevenu\\w*|prevenir|announc\\w*|annonc\\w*|repeat\\w*|repet\\w*|came|pass\\w*|transmi\\w*|venue?s?|communi\\w*|warn\\w*|aware|got|get|recu|eu|heard?|courant)|(?:only|juste|seulement|que)\\b[^.?!;]{0,25}\\b(?:main (?:room|hall)|grande salle|autre salle|amphi)",
          {
            about:
              '(?:(?:correct\\w*|change\\w*|error|erreur|erratum|errata|mistake|announce\\w*|annonce\\w*|precision\\w*|instruction\\w*|consigne\\w*|infos?|informations?|hints?|indications?|modif\\w*)\\b[^]*\\b(?:salle|room|hall|amphi|extra time|tiers[ -]?temps|amenag\\w*|accommodat\\w*)|(?:salle|room|hall|amphi|extra time|tiers[ -]?temps|amenag\\w*|accommodat\\w*)\\b[^]*\\b(?:correct\\w*|change\\w*|error|erreur|erratum|errata|mistake|announce\\w*|annonce\\w*|precision\\w*|instruction\\w*|consigne\\w*|infos?|informations?|hints?|indications?|modif\\w*))',
          },
        ),
        { contests: true },
      ),
    script_refused: () =>
      of<'script_refused'>({
        ...judged('others', REFUSED, {
          about: `(?:${FRIEND}\\b[^]*\\b(?:his|her|their|sa|leur) (?:own |marked |corrected |graded |exam )*(?:papers?|scripts?|copy|exam|copies?|work)|${FRIEND}'s (?:own |marked |corrected |graded |exam )*(?:papers?|scripts?|copy|exam|work)|(?:copie|celle) (?:de |d')(?:mon |ma |un |une |l')?${FRIEND})`,
          unless:
            'for me|pour moi|a ma place|on my behalf|(?:ma|my)(?: own| marked| corrected| graded)* (?:copie|script|paper|exam)',
        }),
      }),
    leave_claim: () =>
      of<'leave_claim'>({
        ...judged(
          'no_exception',
          "(?:no|aucune?|sans|without|pas d'|pas une|never|not (?:one|a single)|zero|any) exceptions?|(?:nobody|no one|personne)\\b[^.?!;]{0,15}\\b(?:ever|jamais|at all|quel\\w* que|whatsoever|whoever)",
        ),
        ...judged(
          'kept_in',
          `${STAYED}|${REFUSED}\\b[^.?!;]{0,40}\\b(?:sort(?:ir|e|ie)|go(?:ing)?(?: out)?|out|leav(?:e|ing)|toilet\\w*|wc|loo|bathroom|partir|quitter|door|porte)`,
          {
            unless:
              'exceptions?|amenag\\w*|accommodat\\w*|reven\\w*|rentrer|back in|handed in|rendu|minutes? back|extra|supplementaires?',
          },
        ),
        ...judged('kept_out', REFUSED, {
          about:
            '(?:(?:handed (?:it |my \\w+ )?in|rendu|parti\\w*|left|sorti\\w*|for good|definitiv\\w*)\\b[^]*(?:back|retourn\\w*|reven\\w*|rentr\\w*|let (?:me|him|her) in|forgot\\w*|oublie\\w*|still (?:on|in)|keep (?:me|him|her) out))',
          unless: 'over|finished|ended|termine\\w*|finie?|toilet\\w*|wc',
        }),
        ...judged('time_refused', REFUSED, {
          about:
            '(?:minutes?|mn|temps|time)\\b[^]*(?:reclam\\w*|ask\\w*|demand\\w*|back|rendre|extra|supplementaires?|recuper\\w*|compens\\w*|rattrap\\w*|make up|made up|en plus|added?)|(?:reclam\\w*|ask\\w*|demand\\w*|back|extra|recuper\\w*|compens\\w*|rattrap\\w*|make up|made up)\\b[^]*(?:minutes?|mn|temps|time)',
          unless: 'quart|quarter|too early|trop tot|handed in|rendu',
        }),
      }),
    sent_out: () =>
      of<'sent_out'>({
        ...judged(
          'sent',
          '(?:sen[dt] (?:me |him |her |them |us )?(?:home|out|away)|ma(?:k|d)e? (?:me|him|her|them|us) (?:leave|go)|kick\\w* (?:[a-z]+ ){0,2}out|thr(?:ow|ew|own) (?:[a-z]+ ){0,2}out|expel\\w*|expuls\\w*|exclu(?:e|es|ent|re)?|vir(?:e|er|ee|es|ees)|mis\\w* (?:dehors|a la porte)|mettre (?:dehors|a la porte)|renvoy\\w*|(?:fait|faire) sortir|told (?:me |him |her |them |us )?to (?:leave|go)|order\\w* (?:me |him |her |them |us )?out|chass\\w*|degag\\w*)',
          { unless: 'section|disciplin\\w*|ans|years|etablissement|school' },
        ),
      }),
    source_claim: () =>
      of<'source_claim'>({
        ...judged(
          'needless',
          "(?:no need|needn't|not (?:necessary|needed|required|obliged|compulsory|mandatory|have to)|(?:do|does|did|is|was)n't (?:need|have|necessary|required|needed|mandatory)|pas (?:besoin|oblig\\w*|necessaire|la peine|a (?:citer|mettre|donner|indiquer))|inutile|unnecessary|dispens\\w*|superflu\\w*|optional|facultati\\w*|spared?)",
          {
            about:
              '(?:cit\\w*|sources?|names?|naming|mention\\w*|referenc\\w*|quot\\w*|author|auteure?|came from|origin\\w*)',
          },
        ),
      }),
    copied: () =>
      of<'copied'>({
        lab_report: {
          words: `${COPIED}\\b[^]{0,160}\\b(?:trich\\w*|fraud\\w*|cheat\\w*|plagi\\w*|sanction\\w*|punish\\w*|passible)|(?:trich\\w*|fraud\\w*|cheat\\w*|plagi\\w*)\\b[^]{0,160}\\b${COPIED}`,
          about:
            '(?:comptes?[ -]rendus?|cr|lab (?:reports?|write-?ups?)|practical (?:reports?|write-?ups?)|rapports? de tps?|tps?|practicals?|labs?)',
          unless:
            "chatgpt|gpt|ia|(?<!')ai|intelligence|(?:my|mon|ma|mes) (?:own|propres?|ancien\\w*|previous|old)|exclu\\w*|zero|note|sanction\\w*|punish\\w*|(?:not|\\w*n't|pas) (?:copi\\w*|pomp\\w*|plagi\\w*|recopi\\w*)",
          anyhow: true,
        },
      }),
    lending_claim: () =>
      of<'lending_claim'>({
        ...judged(
          'suspected',
          '(?:fraud\\w*|trich\\w*|cheat\\w*|presum\\w*|presom\\w*|suspect\\w*|soupcon\\w*|accus\\w*|report(?:ed|ing)?|signal\\w*|denonc\\w*|proces-?verb\\w*|pv|written up)',
          {
            about: `(?:${LENDS}|slid|slide|slip\\w*|gliss\\w*|tend(?:u|re|ais|ait)|depann\\w*|refil\\w*)\\b[^.?!;]{0,45}\\b(?:${THING}|mienne?)|(?:${THING}|mienne?)\\b[^.?!;]{0,45}\\b(?:${LENDS}|slid|slipp\\w*|gliss\\w*)`,
            unless:
              'telephone|phone|smartphone|whisper\\w*|chuchot\\w*|answers?|reponses?|surveillante? (?:a|m) (?:prete|passe)',
          },
        ),
      }),
    talk_claim: () =>
      of<'talk_claim'>({
        ...judged(
          'always',
          '(?:toujours|always|never|jamais|partout|everywhere|anyway|quand meme|de toute facon|in (?:any|every|all) (?:case|exam)s?|whatever|quoi qu|strict\\w*|interdi\\w*|forbidden|accus\\w*|trich\\w*|cheat\\w*|fraud\\w*)',
          {
            about: `(?:(?:${HEAD}|prof\\w*|teacher|lecturer|enseignante?)\\b[^.?!;]{0,60}\\b(?:allow\\w*|permit\\w*|permis|permet\\w*|autoris\\w*|authori[sz]\\w*|announc\\w*|annonc\\w*|said|told|dit|ecrit|wrote|agreed|precise)\\b[^.?!;]{0,60}\\b(?:a deux|a plusieurs|en (?:groupe|binome|equipe)|in (?:pairs|groups|teams)|together|ensemble|discut\\w*|discuss\\w*|talk\\w*|parl\\w*|communi\\w*|se concerter|confer|with (?:our|your|a) (?:partner|neighbour)))`,
            unless: `(?:not|never|n't|n'a|ne nous|pas) (?:[a-z]+ ){0,2}(?:allow\\w*|permis|autorise\\w*|said|dit|announced|annonce)`,
          },
        ),
      }),
    hold_ruling: () =>
      of<'hold_ruling'>({
        ...judged(
          'must_grant',
          `(?:force\\w*|oblige\\w*|contraint\\w*|bound|must|has to|have to|had to|required|no choice|pas le choix|doit|devait|devrait|tenue?|automati\\w*)\\b[^.?!;]{0,30}\\b(?:${PROPOSES})`,
          {
            about:
              '(?:reserve\\w*|on hold|rattrap\\w*|make-?up|resit|retake|repass\\w*|second chance|another go)',
            unless: 'publi\\w*|lev(?:er|ee)|lift\\w*',
          },
        ),
        ...judged(
          'zero_kept',
          '(?:gard\\w*|maint\\w*|ke(?:ep|pt|eps|eping)|laiss\\w*|stand\\w*|refus\\w*)\\b[^.?!;]{0,25}\\b(?:le |the |ce |a |my |mon |his |her )?(?:zero|0)',
          {
            about:
              '(?:justif\\w*|certif\\w*|proofs?|papers?|papiers?|evidence|arret|dossier|doctor\\w*|medic\\w*|medecin)',
            unless: 'rentree|month|mois|deadline|delai|semest\\w*|jury|section|fraud\\w*|trich\\w*|cheat\\w*',
          },
        ),
      }),
    dictionary_taken: () =>
      of<'dictionary_taken'>({
        ...judged(
          'taken',
          "(?:fait |faire |made (?:me |him |her |them )?|make (?:me |him |her |them )?|told (?:me |him |her |them )?to |demand\\w* (?:de |d')(?:le )?|ask\\w* (?:me |him |her |them )?to )(?:l[ae] )?(?:rang\\w*|put (?:[a-z-]+ ){0,5}away|retir\\w*|enlev\\w*|remov\\w*|take (?:[a-z-]+ ){0,5}off)|(?:retir\\w*|confisqu\\w*|confiscat\\w*|enlev\\w*|pris|took|taken|tak(?:e|es|ing)|remov\\w*|seiz\\w*|saisi\\w*|interdi\\w*|forb(?:ade|idden|id)|refus\\w*|banned)",
          { about: '(?:dicos?|dictionnaires?|dictionar(?:y|ies))' },
        ),
      }),
    item_taken: () =>
      of<'item_taken'>({
        ...judged(
          'taken',
          `${PUT_AWAY}|(?:ne|not|\\w*n't|pas)\\b[^.?!;]{0,20}\\b(?:sortir|utiliser|use|have|keep|garder)`,
          {
            about: ITEM,
            unless: `${LENDS.replace('file|filer|', '')}|sac|bag|backpack|phone|telephone|portable|smartphone|watch|montre|dicos?|dictionnaires?|dictionar(?:y|ies)|(?:ai|have|had|i) (?:triche|cheated)`,
          },
        ),
      }),
    seat_claim: () =>
      of<'seat_claim'>({
        ...judged('moved', MOVED, {
          about: `(?:${WATCHES}|m'a|m'ont|nous a|made (?:me|us)|told (?:me|us)|(?:mov|seat|sat|put|plac|shift|switch)\\w* (?:me|us))`,
          unless: `${SWAPS}|${KEPT_SEAT}`,
        }),
        ...judged('kept', KEPT_SEAT, { about: SEAT }),
      }),
    late_found: () =>
      of<'late_found'>({
        ...judged(
          'unsent',
          `${WITHOUT}\\b[^.?!;]{0,30}\\b(?:envoy\\w*|transm\\w*|sen[dt]\\w*|forward\\w*|signal\\w*|report(?:ed)?|remis|dit|told|prevenu)\\b[^.?!;]{0,30}\\b(?:dfp|direction)|(?:kept|keep|garde\\w*) (?:it|everything|the (?:scripts|evidence)|les copies|les pieces|tout|ca) (?:to myself|for myself|pour moi|chez moi)`,
          { about: CHEATS },
        ),
        ...judged(
          'no_report',
          `${WITHOUT}\\b[^.?!;]{0,30}\\b${REPORT}|${REPORT} n'a (?:pas |jamais )?ete|skipp\\w* the ${REPORT}`,
          {
            about: CHEATS,
          },
        ),
        ...judged(
          'report_due',
          `(?:exig\\w*|reclam\\w*|demand\\w*|requir\\w*|insist\\w*|wants?|veut|doi[st]|devais|must|have to|has to|had to|faut|fallait|should|should've|oblig\\w*)\\b[^.?!;]{0,40}\\b${REPORT}`,
          { about: CHEATS, unless: `${WITHOUT}\\b[^.?!;]{0,30}\\b${REPORT}` },
        ),
      }),
    methods_claim: () =>
      of<'methods_claim'>({
        ...judged(
          'changed',
          `${ALTERS}\\b[^.?!;]{0,45}\\b${WEIGHT}|${WEIGHT}\\b[^.?!;]{0,45}\\b${ALTERS}|\\d+ ?(?:%|percent|pour cent|pourcent)[^.?!;]{0,25}(?:instead of|rather than|au lieu d|a la place d|plutot qu)[^.?!;]{0,12}\\d+|(?:from|de) \\d+ ?(?:%|percent|pour cent)?[^.?!;]{0,8}(?:to|a) \\d+ ?(?:%|percent|pour cent)`,
          {
            about:
              '(?:arrete|ent|publi\\w*|official\\w*|posted|online|en ligne|mid-?semester|(?:en cours|milieu) de (?:semestre|route)|halfway|already|deja|order|sorti\\w*|came out|went up|semaine \\d+|week \\d+)',
            unless:
              "(?:next|following|coming) (?:semester|term|year)|(?:semestre|annee) (?:prochaine?|suivante?)|(?:not|\\w*n't|pas|yet to be)\\b[^.?!;]{0,20}\\b(?:publi\\w*|posted|en ligne|online|sorti\\w*|come out|up)|(?:before|avant)\\b[^.?!;]{0,25}\\b(?:publi\\w*|posted|went up|came out|sort\\w*)|jury|copies?|scripts?",
          },
        ),
      }),
    paper_claim: () =>
      of<'paper_claim'>({
        ...judged(
          'not_head',
          `(?:not|\\w*n't|isn't|pas|plus|never)(?: [a-z']+){0,2} (?:moi|responsable|responsible|my (?:fault|responsibility|job|problem|business)|ma faute|mon probleme|accountable|answerable|(?:down|up) to me|me|lui|elle)\\b|(?:n'y (?:suis|est|sommes) pour rien|nothing to do with (?:me|it)|off the hook|degage\\w*|wash my hands|(?:falls|is|lies|rests) on (?:him|her|them|my (?:assistant|colleague|ta))|(?:faute|fault|responsabilite|responsibility) (?:de|du|of|lies with) [a-z]+)`,
          {
            about: `(?=[^]*\\b(?:sujet|enonce|paper|question|exercise|exercice|syllabus|programme|bareme|mise en page|layout|typo|coquille|erreur|mistake)s?\\b)[^]*\\b(?:${HEAD}|deleg\\w*|(?:written|drawn up|designed|set|redige|concu|prepare|fait|ecrit) (?:by|par)|(?:a|ont|has|have|had) (?:redige|concu|prepare|written|designed|set|drawn up|ecrit)|asked (?:my|a|the)|(?:tas?|assistants?|colleagues?|collegues?|ater|doctorante?|vacataires?|team|equipe|charge\\w* de (?:td|tp)) (?:[a-z]+ ){0,2}(?:redig|concu|prepar|fait|ecri|wrote|written|design|set|drew|made|did)\\w*|confie\\w*)`,
          },
        ),
      }),
    proctor_summons: () =>
      of<'proctor_summons'>({
        ...judged(
          'office',
          `(?:${CALLS}\\b[^.?!;]{0,60}\\b(?:${THE_OFFICE})|(?:${THE_OFFICE}|c'est a (?:elle|eux)|(?:it's|it is) (?:up to|for) (?:them|her))\\b[^.?!;]{0,45}\\b${CALLS}|${WITHOUT}\\b[^.?!;]{0,15}\\b(?:moi|me|my job|mon role)\\b[^.?!;]{0,40}\\b${CALLS})`,
          { about: `(?=[^]*\\b${THE_OFFICE})(?=[^]*\\b${CALLS})[^]*\\b${WATCH}`, unless: OUT_OF_WEEK },
        ),
        ...judged(
          'head',
          `(?:${HEAD}|(?:a|to|for|on) (?:moi|me)|je dois|i (?:must|have to|should)|(?:il|elle|he|she) (?:doit|must|has to))\\b[^.?!;]{0,45}\\b${CALLS}`,
          { about: `(?=[^]*\\b${CALLS})[^]*\\b${WATCH}`, unless: `${THE_OFFICE}|${OUT_OF_WEEK}` },
        ),
      }),
    too_late_said: () =>
      of<'too_late_said'>({
        ...judged(
          'late',
          "(?:too late|too old|trop tard|trop vieux|trop vieilles?|hors delais?|out of time|past the (?:deadline|time|limit)|past it|deadline (?:has |is |was |'s )?(?:passed|over|gone)|delai (?:est |etait )?(?:depasse|passe|expire|ecoule|fini)|(?:time|limit) (?:has|is|was|'s) (?:up|over|passed|expired|run out)|time-?barred|forclos\\w*|forclusion|perimee?|prescrite?|expired?|expire|plus (?:possible|le droit|recevable)|no longer (?:possible|entitled|can)|archive\\w*|already in the archives)",
          {
            about: `(?:${REFUSED}|(?:say|said|tell|told|repl|answer|claim|argu|dit|dire|repond|pretend|affirm|soutient|reponse|respon|accord)\\w*|selon|according to|objects?|object\\w*)`,
            unless:
              "(?:(?:not|\\w*n't|pas|jamais|never) (?:[a-z]+ ){0,2}(?:too late|trop tard|hors delai|expired?)|est-ce (?:que c'est )?trop tard|is it too late|am i too late|suis-je|is that too late)",
          },
        ),
      }),
    test_notice: () =>
      of<'test_notice'>({
        ...judged(
          'none',
          "(?:nobody|no ?one|never|not|\\w*n't|without|personne|jamais|pas|aucune?|sans|no|ni)\\b[^.?!;]{0,50}\\b(?:dates?|calendriers?|plannings?|schedules?|timetables?|calendars?|notice|warn\\w*|prevenu\\w*|prevenir|announc\\w*|annonc\\w*|told|dit|inform\\w*)|surprise|out of the blue|unannounced|a l'improviste|sans crier gare",
          {
            about:
              '(?:interros?|controles?|tests?|quiz\\w*|exams?|examens?|ds|partiels?|colles?|evaluations?|assessments?|epreuves?|notee?s?)',
          },
        ),
      }),
  };
}
