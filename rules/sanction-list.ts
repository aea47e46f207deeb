import type { Outcome } from './cell.ts';
import { suspension, temporaryExclusion } from './exclusion.ts';
import type { Facts } from './facts.ts';
import type { Bilingual } from './language.ts';

export type Sanction = NonNullable<Facts['sanction']>;

/** A text's list of sanctions, as far as it answers whether one of them is among it. */
export interface SanctionList {
  /** The whole rule, told where no sanction is named. */
  readonly whole: Outcome;
  /** The list in a sentence, told beside every finding about one of its sanctions. */
  readonly list: Bilingual;
  /** What is found of each sanction; a suspended exclusion apart. */
  readonly of: Readonly<Record<Exclude<Sanction, 'suspended_exclusion'>, Outcome>>;
  /** The longest temporary exclusion, and the longest one that may be suspended, in years. */
  readonly longestYears: number;
  readonly suspendedYears: number;
  /** What the institution is called in English. */
  readonly institution: string;
  /** Keys of the clauses with the list. */
  readonly cites: readonly string[];
}

/** Whether the sanction that is named, or an exclusion of the length that is told, is among those of a list. */
export function amongSanctions(of: SanctionList, { sanction, exclusion_years: length }: Facts): Outcome {
  const { list, longestYears, suspendedYears, institution, cites } = of;
  if (sanction === 'suspended_exclusion')
    return { ...suspension(suspendedYears, institution, length, [list]), cites };
  const temporary = sanction === undefined || sanction === 'exclusion' || sanction === 'exclusion_everywhere';
  if (length !== undefined && temporary)
    return { ...temporaryExclusion(longestYears, institution, length, [list]), cites };
  if (sanction === undefined) return of.whole;
  const found = of.of[sanction];
  return { cites, ...found, reasons: [...(found.reasons ?? []), list] };
}

/** A sanction of the list: it may be imposed. */
export function listed(fr: string, en: string): Outcome {
  return {
    status: 'permitted',
    say: {
      fr: `${fr} est une des sanctions de la liste.`,
      en: `${en} is one of the sanctions in the list.`,
    },
  };
}

/** A sanction that a list, which names all that there are, does not name. */
export function notListed(fr: string, en: string, reasons: readonly Bilingual[] = []): Outcome {
  return {
    status: 'false',
    say: {
      fr: `La liste des sanctions ne comporte pas ${fr}.`,
      en: `The list of sanctions has no ${en}.`,
    },
    reasons,
  };
}

/** The list names exclusions, and no ban on registering for an exam: a person who is excluded is another matter. */
export const noBanNamed: Outcome = {
  status: 'unsaid',
  say: {
    fr: "La liste des sanctions ne parle pas d'une interdiction de s'inscrire à un examen, mais d'exclusions.",
    en: 'The list of sanctions does not speak of a ban on registering for an exam, but of exclusions.',
  },
};
