import { askingPart } from './form.ts';

/** Words by which a question asks that something be in a document, or says that it is. */
export const BEARS =
  /\b(?:port(?:e|er|ent|ait)|figur\w*|indiqu\w*|mention\w*|precis(?:e|er|ee?s?|ent|ant)|appara\w*|ecri\w*|not(?:e|ed|er|ee?s?|ent)|inscri\w*|marqu\w*|m(?:et|ets|ettre|ettent|is|ise|ises)|comport\w*|conten\w*|contien\w*|imprim\w*|rappel\w*|dessus|donn\w*|signal\w*|consign\w*|annexe[rz]?|joi\w*|ajout\w*|rempl\w*|compt\w*|dedans|sur (?:le|la|l'|les|ma|mon|un)|y etre|s'y trouver|trouver|faut|doi[st]|doivent|devr\w*|oblig\w*|exig\w*|requis\w*|tenue?|appear\w*|stat(?:e|ed|es|ing)|show[ns]?|print\w*|w(?:ri|ir)t\w*|put|includ\w*|list(?:ed|s)?|give[ns]?|say\w*|specif\w*|contain\w*|indicat\w*|record\w*|enter(?:ed)?|attach\w*|add(?:ed)?|fill\w*|count(?:ed|s)?|log(?:ged)?|timed|mark(?:ed)?|name[sd]?|on (?:it|there)|in (?:it|there)|belong\w*|goes? (?:with|in|on)|go (?:with|in|on)|sa place|prevoi\w*|provides?|option|required?|requires|compulsory|mandatory|must|have to|has to|need(?:s|ed)?|should\w*|ought|suppos\w*|meant)\b/;

/** Whether a document would do, or is as it should be: what asks it need not ask whether a detail is due. */
export const WILL_DO =
  '(?:valables?|valides?|valid|conformes?|compliant|(?:in)?completes?(?: ou (?:non|pas))? ?\\?|incomplete?s?|(?:ir)?regulier\\w*|irregular\\w*|legal\\w*|suff?i\\w*|enough|assez|en regle|in order(?! to)|nulle?s?|void|contest\\w*|annul\\w*|worthless|fautive?|faute|faults?|defect\\w*|wrong\\w*|anomal\\w*|normale?s?(?! (?:pv|report|record|minutes|proces))|fauss?e?s?|erron\\w*|mistake\\w*|left (?:something|anything) out|oublie quelque chose)';
/** Elsewhere, otherwise or later than in the document. */
export const INSTEAD =
  "(?:au lieu|a la place|plutot|instead|rather than|plus tard|later(?! than)|apres coup|afterwards|ailleurs|elsewhere|par affichage|notice ?board|a l'oral|a l'orale|oralement|orally|aloud|verbally|de vive voix|reveal\\w*|(?:that|the|same) morning|matin meme|jour meme|tbc|tba|(?<!(?:est|sont|etre) )a preciser|link|lien)";
/** "Only the start time": whoever says so asks whether that will do. */
export const ONLY =
  '(?<!\\b(?:ou|or) )(?:seulement|uniquement|only|just(?! (?:want|wonder|check|ask|curious))|juste(?! (?:savoir|pour savoir|une question))|merely|one of them|un seul|rien que)';
/** Asks for the whole list. */
export const WHOLE =
  "(?:(?:que|quoi|koi) (?:faut|doi|met)\\w*|qu'est-ce qu\\w*|autre chose|quoi d'autre|(?:anything|what|something) else|which of (?:those|these|them)|what (?:must|should|has|have|do|does|goes|exactly|to|fields|is)|which (?:details|columns|fields|bits|particulars)|quel(?:le)?s (?:mentions|infos?|informations|colonnes|rubriques|indications|chiffres)|(?:mets|met) (?:quoi|koi)|ces (?:[a-z]+ )?chiffres|these (?:[a-z]+ )?(?:figures|numbers)|check-?list)";
/** That something is not there, or may be left out. */
export const LACKING =
  "(?:sans|(?<!n'est-ce |n'est ce |ou |or )pas|ni|aucune?|rien|manqu\\w*|oubli\\w*|omis\\w*|omett\\w*|omit\\w*|without|no|(?<!or )not|[a-z]+n't|dont|didnt|doesnt|isnt|wasnt|cant|wont|nothing|missing|mising|lack\\w*|forg[eo]t\\w*|(?:left|leave|leaving|laisse\\w*) (?:[a-z]+ ){0,2}(?:out|blank|empty|vide)|skip\\w*|vides?|empty|neither|nor|never|jamais|enlev\\w*|supprim\\w*|remov\\w*|se passer|dispens\\w*|hide|cacher?)";
export const ABSENT = '(?:absente?s?|absence)';
export const BLANK = '(?:blank|vierges?)';
/** Asks for an obligation: then what was not there does not turn the question round. */
const OBLIGED =
  /\b(?:oblig\w*|compulsory|mandatory|required?|requires|must|ha(?:ve|s|d) to|doi[st]|doivent|devait|devrait|devraient|faut|fallait|should\w*|ought|suppos\w*|meant to|tenue? de|exig\w*|neces+a\w*|nec+es+ar\w*|needs?)\b/;
/** Asks for leave: of what is not there, to leave it out. */
const LEAVE =
  /\b(?:can|may|could|peux|peut|puis|droit|allowed|acceptable|ok|okay|fine|bon|grave|bad|bother|problem\w*)\b/;

/** "…but not the length." */
const CONTRAST = /\b(?:but|mais|sauf|except)\b[^.?!;]*/;

export interface Wording {
  /** Words for the detail. */
  readonly words: string;
  /** The words do not count where these stand, too. */
  readonly unless?: string;
  /** The words count only where these stand, too. */
  readonly about?: RegExp;
  /** They count in a question about what is not there, too. */
  readonly evenLacking?: true;
}

/** For each value of a fact, the words that tell it. */
export type Wordings<V extends string> = Readonly<Record<V, string | Wording>>;

/** In which questions the words of a fact count. */
interface Counting {
  /** Where these stand, unless the wording has a condition of its own. */
  readonly about: RegExp;
  /** Not where these stand: such a question does not tell which way the detail is asked about. */
  readonly refused: readonly string[];
  /** Where these stand, only if the question asks whether the detail is an obligation. */
  readonly lacking: readonly string[];
}

/**
 * Reads, of a folded question, the one detail of a document that it names. What the asking sentence names goes before
 * what is named elsewhere; two are none.
 */
export function readerOf<V extends string>(
  wordings: Wordings<V>,
  { about, refused, lacking }: Counting,
): (folded: string) => V | undefined {
  const cues = (Object.entries(wordings) as [V, string | Wording][]).map(([value, wording]) => {
    const { words, unless, ...rest }: Wording = typeof wording === 'string' ? { words: wording } : wording;
    return {
      value,
      cue: new RegExp(`\\b(?:${words})\\b`),
      unless: unless === undefined ? undefined : new RegExp(`\\b(?:${unless})`),
      about,
      ...rest,
    };
  });
  const unclear = new RegExp(`\\b(?:${refused.join('|')})(?![a-z])`);
  const lacks = new RegExp(`\\b(?:${lacking.join('|')})\\b`);
  return (folded) => {
    if (unclear.test(folded)) return undefined;
    const asking = askingPart(folded);
    const lacked = lacks.test(folded) && (!OBLIGED.test(asking) || LEAVE.test(folded));
    const asked = cues.filter(({ cue }) => cue.test(asking));
    const told = asked.length > 0 ? asked : cues.filter(({ cue }) => cue.test(folded));
    // "It gives the date and the room but not the length": what comes after is asked about.
    const contrast = asked.length === 0 && told.length > 1 ? CONTRAST.exec(folded)?.[0] : undefined;
    const set = contrast === undefined ? [] : told.filter(({ cue }) => cue.test(contrast));
    const named = set.length > 0 ? set : told;
    const [value, ...others] = named
      .filter(
        (one) => one.about.test(folded) && one.unless?.test(folded) !== true && (!lacked || one.evenLacking),
      )
      .map((one) => one.value);
    return others.length > 0 ? undefined : value;
  };
}
