/**
 * A fault in the corpus or its manifest that the person who looks after it can mend. The message is one line: which
 * file, which field, and what to do.
 */
export class IngestError extends Error {
  override readonly name = 'IngestError';
}
