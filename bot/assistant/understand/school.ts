import { fold } from './clean.ts';

/** What is needed of an entry of corpus/regulations.json. */
export interface NamedRegulation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The schools that a question speaks of. */
export interface SchoolReading {
  /** Ids of the regulations whose school is named, in the order in which they are named. */
  readonly named: readonly string[];
  /** Only a common noun names it ("my university", "le MOOC"): a school set by the channel may be meant just as well. */
  readonly byCommonNoun: boolean;
  /** A school or an exam that none of the regulations is about, as written; null where there is none. */
  readonly foreign: string | null;
  /** Asks about all schools, or compares them. */
  readonly all: boolean;
}

/** Aliases that are common nouns: they count only where no school is named otherwise. */
const COMMON: ReadonlySet<string> = new Set([
  ...['universite', 'faculte', 'fac', 'la fac', 'ma fac', 'univ', 'uni', 'my uni', 'the uni', 'university'],
  ...['l universite', 'my university', 'the university', 'mooc', 'conservatoire'],
]);
/** From this length on, a name is recognised with one letter wrong, missing, added or swapped. */
const LONG_NAME = 7;

const CITIES =
  'lyon nantes lille paris bordeaux toulouse marseille aix strasbourg rennes grenoble montpellier nice rouen caen tours dijon angers brest reims amiens poitiers limoges clermont orleans nanterre creteil versailles saclay evry metz nancy nimes perpignan pau corse corte troyes belfort besancon chambery annecy avignon toulon artois lorraine bourgogne bretagne geneve lausanne fribourg neuchatel bruxelles louvain liege montreal laval quebec sherbrooke ottawa oxford cambridge london edinburgh manchester leeds bristol glasgow dublin toronto berlin munich heidelberg vienna madrid barcelona rome bologna milan';
const CITY = `(?:${CITIES.split(' ').join('|')})`;

const ELSEWHERE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:universites?|univ|fac|faculte) (?:de |d'|du |des )?(?:la |l')?(?:technologie de (?:troyes|belfort[a-z -]*)|${CITY}(?:[ -]?(?:\\d{1,2}|[a-z]+-[a-z]+))?)\\b`,
  ),
  new RegExp(`\\b(?:university|uni) (?:college )?of ${CITY}\\b|\\b${CITY} (?:university|uni)\\b`),
  /\b(?:paris|lyon|lille|rennes|bordeaux|toulouse|montpellier|aix-marseille|grenoble|nancy|strasbourg)[ -](?:[1-9]|1[0-3]|i{1,3}|iv|v|vi{1,3}|ix|x)\b(?! ?(?:h|min|heures?))/,
  /\b(?:la )?sorbonne(?: nouvelle| universite)?\b|\bassas\b|\bparis[ -]saclay\b|\bparis[ -]dauphine\b|\bpantheon[ -]\w+|\bdauphine\b|\bnanterre\b/,
  /\b(?:ecole )?polytechnique\b|\bl'x\b|\bhec\b|\bessec\b|\bescp\b|\bedhec\b|\bem ?lyon\b|\bsciences[ -]?po\b|\bcentrale ?supelec\b|\becole centrale\b|\bcentrale (?:lyon|lille|nantes|paris)\b|\bmines (?:paris|de paris|nancy|saint-etienne|ales)\b|\bponts et chaussees\b|\binsa\b|\butt\b|\butbm\b|\bepita\b|\bepitech\b|\bensam\b|\bagroparistech\b|\bsup-?aero\b|\benac\b|\benseeiht\b|\bens (?:ulm|lyon|cachan|paris)\b|\becole normale\b|\bepfl\b|\bharvard\b|\bstanford\b|\byale\b|\bprinceton\b|\bmcgill\b|\bopen university\b|\bimperial college\b|\bking's college\b|\bucl\b|\becole (?:42|du louvre)\b|\bensta\b|\bensae\b|\bestaca\b|\besiee\b|\bece\b/,
  /(?<!\bcomme )\b(?:le|du|au|mon|the|french) bac\b(?! ?[+\d])|\bbac (?:de |blanc|pro\b|francais|philo|general|techno)|\bbaccalaureats?\b|\bbrevet (?:des colleges|blanc)\b|\b(?:mon|au|mon fils au) (?:lycee|brevet|college)\b|\b(?:at|for) (?:my|our|the) high school\b|\b(?:toefl|toeic(?!-)|ielts|gmat|cambridge exam|a-levels?|gcses?)\b|\bcapes\b|\bagregation\b|\b(?:examen|exam|epreuve|inspecteur|test|(?:re)?passer|passe) (?:du |de |le |mon |pour le )(?:permis(?: de conduire)?|code de la route|conduite)\b|\b(?:my|the) driving (?:test|exam)\b|\bbar exam\b|\bcrfpa\b/,
];
/** "University of Somewhere", "Université de Quelquepart": a capital makes a proper name. */
const PROPER =
  /(?:\b(?:[Uu]niversité|[Ff]ac(?:ulté)?|[Uu]niv)\s+(?:de |d'|du |des )?(?:la |l')?|\b[Uu]niversity of )(?!CFVU|UTC|Technologie|Compi|IMT|Cnam|CNAM|FR|EN)(\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,3})|\b(?!The|My|A|At|In|Is|Our|This|Your|Can|Does|Which|Any|Each)(\p{Lu}\p{Ll}{3,}) (?:University|State University|Business School)/u;

const ALL =
  /\b(?:which (?:of (?:the|your|these|those) )?(?:five |5 |other )?(?:schools?|universit(?:y|ies)|institutions)|quel(?:le)?s (?:ecoles|etablissements|facs|universites)|quelle ecole|(?:toutes les|tous les|vos|your|all(?: the| your| of the| of your)?|les cinq|les 5|the five|your five|each of (?:the|your)|chacune? d(?:e vos|es cinq|es)) (?:cinq |five |5 |differentes |differents |different )?(?:ecoles|etablissements|schools|institutions|reglements|regulations|universites|universities)(?! (?:publics?|prives?|superieurs?|of the|du|de l'))|(?:chaque|each|every) (?:ecole|etablissement|school|institution|universite)|all five|(?<!(?:dans|in) (?:l'|the |une |la )?(?:ecole|etablissement|school|fac|building|batiment)[^.?!]{0,20})(?:pareil|meme|identique|valable|same|allowed|autorisee?|interdite?|forbidden) (?!toujours|always)(?:[a-z]+ ){0,3}(?:partout|everywhere)|partout (?:pareil|la meme|le meme)|(?:comparaison|comparison|comparatif|tableau) (?:des|entre|of|between|par)|compar(?:e|er|ez) (?:les|des|the|all|entre|how|what|par)|d'(?:une ecole|un etablissement) a l'autre|(?:across|between|entre les) (?:the )?(?:schools|ecoles)|school by school|ecole par ecole|selon (?:les |l')(?:ecoles?|etablissements?))\b|^(?:(?:please|peux-tu|can you|could you|pouvez-vous) )?compar(?:e|er|ez)\b(?! (?:avec|with|to)\b)/;

/** Which schools a cleaned question names, among these regulations and elsewhere. */
export function schoolsIn(text: string, regulations: readonly NamedRegulation[]): SchoolReading {
  const folded = fold(text);
  // "lutc", "limt": the apostrophe is often left out.
  const words = spelt(folded).replace(/\bl(?=(?:utc|imt|isae|institut|universite)\b)/g, 'l ');
  const found = regulations.flatMap(({ id, name, aliases }) =>
    [...new Set([id, name, ...aliases].map(spelt))]
      .filter((alias) => alias !== '')
      .flatMap((alias) => {
        const at = find(words, alias);
        return at < 0 ? [] : [{ id, at, end: at + alias.length, common: COMMON.has(alias) }];
      }),
  );
  // The longest name at a place is meant: "Université de technologie de Compiègne" is not "université".
  const outer = found.filter(
    (a) => !found.some((b) => b.id !== a.id && b.at <= a.at && b.end >= a.end && b.end - b.at > a.end - a.at),
  );
  const proper = outer.filter(({ common }) => !common);
  const abroad = elsewhere(text, folded);
  const meant = proper.length > 0 ? proper : abroad === null ? outer : [];
  const named = [...new Set(meant.sort((a, b) => a.at - b.at).map(({ id }) => id))];
  return {
    named,
    byCommonNoun: named.length > 0 && proper.length === 0,
    foreign: abroad,
    all: ALL.test(folded),
  };
}

function elsewhere(text: string, folded: string): string | null {
  if (/\buniversite de technologie de compi|\buniv(?:ersite)? de compi/.test(folded)) return null;
  for (const cue of ELSEWHERE) {
    const found = cue.exec(folded);
    if (found) return asWritten(text, folded, found.index, found[0].length);
  }
  const proper = PROPER.exec(text);
  return proper ? proper[0].trim() : null;
}

/** The words of the text where its folded form has a match; the folded words where lengths differ. */
function asWritten(text: string, folded: string, at: number, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return (flat.length === folded.length ? flat : folded).slice(at, at + length).trim();
}

/** Letters and digits alone, a space between words. */
const spelt = (text: string) =>
  fold(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** Where a name stands in a text, as whole words; a long word of it may have one slip of the pen. */
function find(words: string, alias: string): number {
  const exact = ` ${words} `.indexOf(` ${alias} `);
  if (exact >= 0 || alias.length < LONG_NAME) return exact;
  const wanted = alias.split(' ');
  // "sup meca" for "supmeca", "isaesupmeca" for "isae supmeca".
  if (wanted.length === 1) {
    const tokens = words.split(' ');
    let at = 0;
    for (const [i, word] of tokens.entries()) {
      const joined = word + (tokens[i + 1] ?? '');
      if (isSlip(word, alias) || (word.length > 2 && joined === alias)) return at;
      at += word.length + 1;
    }
    return -1;
  }
  const tokens = words.split(' ');
  let at = 0;
  for (let i = 0; i + wanted.length <= tokens.length; i++) {
    const near = wanted.every((word, k) => {
      const token = tokens[i + k] ?? '';
      return token === word || (word.length >= 5 && isSlip(token, word));
    });
    if (near) return at;
    at += (tokens[i]?.length ?? 0) + 1;
  }
  return -1;
}

/** Whether two words differ by one letter added, missing, changed or swapped, the first letter being the same. */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1 || /\d/.test(word)) return false;
  let i = 0;
  while (i < word.length && word[i] === name[i]) i += 1;
  const [restWord, restName] = [word.slice(i), name.slice(i)];
  return (
    restWord === restName ||
    restWord.slice(1) === restName ||
    restWord === restName.slice(1) ||
    restWord.slice(1) === restName.slice(1) ||
    (restWord[0] === restName[1] && restWord[1] === restName[0] && restWord.slice(2) === restName.slice(2))
  );
}
