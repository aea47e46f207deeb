import { z } from 'zod';

/**
 * What a person decided about one source after reading it: kept beside the source as `corpus/<id>.review.json`, applied
 * at ingest. A source without a review is taken as it stands.
 */
export const reviewSchema = z.strictObject({
  regulation: z.string(),
  /**
   * Repairs of OCR damage, applied in this order. All look at the words of the source: where a repair stands on a
   * stretch, whole or in part, that an earlier one covers, it is not applied there.
   */
  repairs: z
    .array(
      z.strictObject({
        /**
         * The damaged words as they stand, with as much context as it takes to be sure. White space in it matches any
         * white space, line ends included. Where it begins or ends with a letter or a digit, it must begin or end a word.
         */
        find: z.string().min(1),
        /**
         * The same words, repaired. White space in it that answers to white space of the source leaves that as it
         * stands, line ends included; a line end in it is put as it is written.
         */
        put: z.string(),
        /**
         * How often it stands in the source, as reviewed, where earlier repairs cover it too: another count means that
         * the source has changed.
         */
        count: z.int().positive(),
      }),
    )
    .default([]),
  /**
   * Lines of the source that are no part of the regulation's words (page numbers, signatures), in source order; several
   * lines in a row may be one entry. White space in them matches any white space.
   */
  debris: z.array(z.strictObject({ text: z.string().min(1), why: z.string().min(1) })).default([]),
  /**
   * Headings that the general outline (ingest/headings.ts) would not see, or would label otherwise. `line` is the line as
   * repaired, without Markdown marks; a heading over several lines is one entry. No label: a heading inside its section,
   * which introduces what follows. `text`: the line is words of the section, and shows only where the section begins.
   */
  headings: z
    .array(
      z.strictObject({
        line: z.string().min(1),
        label: z.string().min(1).nullable(),
        title: z.string().default(''),
        text: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Words that the dictionary does not know and that are right: names, sigla, terms, the author's own slips. */
  words: z.array(z.string()).default([]),
  /** Lines of the source too damaged to repair: shown as they are, never quoted. */
  unrepaired: z.array(z.string()).default([]),
});
export type Review = z.infer<typeof reviewSchema>;
