import type { Outcome } from './cell.ts';
import type { Facts } from './facts.ts';
import type { Bilingual } from './language.ts';
import { en, fr, min, trace } from './minutes.ts';

/**
 * Whether somebody who is there so many minutes before the start is there early enough, where a text asks for `least`
 * minutes of candidates and proctors alike; the whole rule where no time is told.
 */
export function earlyEnough(
  least: number,
  whole: Outcome,
  { ahead_min: ahead, proctors_ahead: proctors }: Facts,
): Outcome {
  if (ahead !== undefined) {
    const compared = {
      reasons: whole.reasons ?? [],
      trace: [trace(ahead >= least, `${String(ahead)} min ≥ ${String(least)} min`)],
    };
    if (ahead < least)
      return {
        status: 'forbidden',
        say: {
          fr: fr`Être là ${min(ahead)} avant le début ne suffit pas : il faut l'être ${min(least)} avant, au moins.`,
          en: en`Being there ${min(ahead)} before the start is not enough: it takes at least ${min(least)}.`,
        },
        ...compared,
      };
    return {
      // Exactly so long is what the text asks for; longer is allowed, and no duty.
      status: ahead === least ? 'required' : 'permitted',
      say:
        ahead === least
          ? {
              fr: fr`Il faut être là ${min(least)} au moins avant le début : c'est juste le temps demandé.`,
              en: en`One must be there at least ${min(least)} before the start: that is just the time asked for.`,
            }
          : {
              fr: fr`Être là ${min(ahead)} avant le début suffit : il faut l'être ${min(least)} avant, au moins.`,
              en: en`Being there ${min(ahead)} before the start is enough: it takes at least ${min(least)}.`,
            },
      ...compared,
    };
  }
  return proctors === true ? { ...whole, status: 'required', say: alike(least) } : whole;
}

const alike = (least: number): Bilingual => ({
  fr: fr`Les surveillants aussi doivent être là ${min(least)} au moins avant le début, comme les candidats.`,
  en: en`Proctors, too, must be there at least ${min(least)} before the start, like candidates.`,
});
