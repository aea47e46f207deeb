import { fold } from './clean.ts';

/** "article 4.9", "section 3.01 (b)", "§ 12", "annexe 4": the kind of label, and its number. */
const NAMED =
  /(?:\b(articles?|art\.?|sections?|clauses?|paragraphes?|paragraphs?|annexe?|appendix|chapitre|chapter)|§) ?(?:n[°o] ?)?([a-z]?\.?\d+(?:[.-]\d+)*(?: ?\([a-z]\))?|[ivx]+(?:-\d+)?)(?![a-z\d])/g;
/** A law or another text, not the regulation. */
const OTHER_TEXT =
  /^ ?(?:du|de la|de l'|des|of the|of) (?:code|loi|decret|arrete|law|act|decree|reglement (?:des etudes|interieur)|constitution|civil|penal)/;
/** Says that a clause says something. */
const CLAIMS =
  /\b(?:dit|disent|stipule|prevoit|autorise|permet|interdit|oblige|precise|garantit|says?|states?|allows?|permits?|forbids?|requires?|grants?|guarantees?|entitles?|selon|d'apres|en vertu|according|under|per|confirm\w*|cit\w*|quot\w*)\b/;

/** A clause that a question names. */
export interface NamedClause {
  /** As written, folded: "article 4.9". */
  readonly name: string;
  readonly number: string;
  readonly annex: boolean;
  /** Whether the question leans on what it says. */
  readonly claimed: boolean;
}

/** The clauses of the regulation that a question names by their numbers, in order. */
export function namedClauses(text: string): NamedClause[] {
  const folded = fold(text);
  return [...folded.matchAll(NAMED)].flatMap(({ 0: name, 1: kind = '', 2: number = '', index }) =>
    OTHER_TEXT.test(folded.slice(index + name.length))
      ? []
      : [
          {
            name: name.trim(),
            number: bare(number),
            annex: /^(?:annex|append)/.test(kind),
            claimed: CLAIMS.test(folded),
          },
        ],
  );
}

/** The labels of a regulation that a named clause may stand for: its own, or those of the parts below it. */
export function labelsOf({ number, annex }: NamedClause, labels: readonly string[]): string[] {
  return labels.filter((label) => {
    const folded = fold(label);
    if (annex !== /^(?:annexe|a\.?\d)/.test(folded)) return false;
    const own = bare(folded.replace(/^(?:articles?|sections?|annexe|note)s? ?/, ''));
    return own === number || (own.startsWith(number) && /^[.(-]/.test(own.slice(number.length)));
  });
}

/** "3.01 (b)" and "3.1(b)" are one number. */
const bare = (number: string) => number.replace(/\s+/g, '').replace(/(?<=\.)0+(?=\d)/g, '');
