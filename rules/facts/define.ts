import { z } from 'zod';
import type { Bilingual } from '../language.ts';

/** The names that `missing` uses (contract, "Facts in `missing`"). */
export type MissingFact =
  'institution' | 'exam_duration' | 'delay' | 'elapsed' | 'date' | 'mode' | 'cause' | 'other';

/** A fact that can be asked for, with its unit in its name. */
export interface FactDefinition<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly missing: MissingFact;
  readonly ask: Bilingual;
  readonly choices?: readonly { readonly value: string; readonly label: Bilingual }[];
  /** Values that stand for all others when the fact is unknown (see `evaluate`): every minute for numbers of minutes. */
  readonly domain: readonly z.infer<S>[];
}

/** A definition as it is written, its schema's type kept. */
export const define = <S extends z.ZodType>(definition: FactDefinition<S>) => definition;

/** A detail that a question names, of several kinds. */
export const detail = <const V extends readonly [string, ...string[]]>(values: V, ask: Bilingual) =>
  define({ schema: z.enum(values), missing: 'other', ask, domain: values });

/** Every number of minutes up to `most`, by steps. */
export const minutes = (most: number, step = 1) =>
  Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
