import type { Outcome } from './cell.ts';
import type { Bilingual } from './language.ts';
import { en, fr, trace, years } from './minutes.ts';

/*
 * The limits of an exclusion, as the texts that copy the decree on disciplinary sanctions word them. The figures, and
 * what the institution is called in English, are each text's own.
 */

/** Whether a temporary exclusion of `length` years is within the longest one; the limit itself where no length is told. */
export function temporaryExclusion(
  longest: number,
  institution: string,
  length: number | undefined,
  reasons: readonly Bilingual[],
): Outcome {
  if (length === undefined)
    return {
      status: 'true',
      say: {
        fr: fr`L'exclusion temporaire, de l'établissement ou de tout établissement public d'enseignement supérieur, dure ${years(longest)} au plus.`,
        en: en`A temporary exclusion, from ${institution} or from every public higher-education institution, lasts ${years(longest)} at most.`,
      },
      reasons,
    };
  const lawful = length <= longest;
  return {
    status: lawful ? 'permitted' : 'forbidden',
    say: lawful
      ? {
          fr: fr`Une durée de ${years(length)} reste dans la limite : une exclusion temporaire dure ${years(longest)} au plus.`,
          en: en`A length of ${years(length)} is within the limit: a temporary exclusion lasts ${years(longest)} at most.`,
        }
      : {
          fr: fr`Une durée de ${years(length)} dépasse la limite : une exclusion temporaire dure ${years(longest)} au plus.`,
          en: en`A length of ${years(length)} is beyond the limit: a temporary exclusion lasts ${years(longest)} at most.`,
        },
    reasons,
    trace: [trace(lawful, `${String(length)} ≤ ${String(longest)}`)],
  };
}

/** Whether an exclusion from the institution of `length` years may be suspended ("avec sursis"). */
export function suspension(
  longest: number,
  institution: string,
  length: number | undefined,
  reasons: readonly Bilingual[],
): Outcome {
  if (length === undefined)
    return {
      status: 'depends',
      say: {
        fr: fr`L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas ${years(longest)}.`,
        en: en`Exclusion from ${institution} may be suspended if it does not exceed ${years(longest)}.`,
      },
      reasons,
    };
  const short = length <= longest;
  return {
    status: short ? 'permitted' : 'forbidden',
    say: short
      ? {
          fr: fr`Pour une durée de ${years(length)}, le sursis est possible : l'exclusion de l'établissement n'excède pas ${years(longest)}.`,
          en: en`For a length of ${years(length)}, suspension is possible: the exclusion from ${institution} does not exceed ${years(longest)}.`,
        }
      : {
          fr: fr`Pour une durée de ${years(length)}, le sursis n'est pas prévu : il ne l'est que si l'exclusion de l'établissement n'excède pas ${years(longest)}.`,
          en: en`For a length of ${years(length)}, suspension is not provided for: it is only if the exclusion from ${institution} does not exceed ${years(longest)}.`,
        },
    reasons,
    trace: [trace(short, `${String(length)} ≤ ${String(longest)}`)],
  };
}
