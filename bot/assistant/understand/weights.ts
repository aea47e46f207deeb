/**
 * A trained classifier: one hidden layer and a softmax over all propositions of all topics.
 *
 *     hidden = tanh(Σ value of a feature × its row of the embedding)
 *     p(class | question) = softmax((hidden · the class's row + its bias) / temperature)
 *
 * The embedding takes one byte a number.
 */
export interface Weights {
  /** SHA-256 of all that the weights were made from (`fingerprint` in training.ts). */
  readonly madeFrom: string;
  readonly dimensions: number;
  /** "late-entry/enter", "none/smalltalk". */
  readonly classes: readonly string[];
  /** Makes p mean what it says: temperature scaling (Guo et al., "On Calibration of Modern Neural Networks", 2017). */
  readonly temperature: number;
  /** `dimensions` numbers a class. */
  readonly output: Float32Array;
  /** One number a class. */
  readonly bias: Float32Array;
  /** Hashes of the known features, ascending; row i of what follows belongs to hash i. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency of each feature. */
  readonly rarity: Float32Array;
  /** `dimensions` numbers a feature, to be multiplied by the feature's scale. */
  readonly embedding: Int8Array;
  readonly scale: Float32Array;
}

interface Header {
  madeFrom: string;
  dimensions: number;
  features: number;
  temperature: number;
  classes: string[];
}

/** As a file; see `pack`. */
export function encode(weights: Weights): Buffer {
  const header: Header = {
    madeFrom: weights.madeFrom,
    dimensions: weights.dimensions,
    features: weights.hashes.length,
    temperature: weights.temperature,
    classes: [...weights.classes],
  };
  const arrays = [
    weights.hashes,
    weights.rarity,
    weights.scale,
    weights.output,
    weights.bias,
    weights.embedding,
  ];
  return pack(header, arrays);
}

/** A file of weights: length of the header (4 bytes), header in JSON padded to 4 bytes, then arrays, little-endian. */
export function pack(header: object, arrays: readonly ArrayBufferView[]): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, ' ');
  json.copy(padded);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  return Buffer.concat([
    length,
    padded,
    ...arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  ]);
}

/** The header of such a file, and the bytes after it, on which arrays can be laid without a copy. */
export function unpack<H>(file: Buffer): { header: H; rest: Uint8Array<ArrayBuffer> } {
  // Node may hand out a slice of a pool: typed arrays want an aligned start.
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as H;
  const at = 4 + length;
  return {
    header,
    rest: new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, bytes.length - at),
  };
}

/** The inverse of `encode`; the arrays are views on the file's bytes, nothing is copied. */
export function decode(file: Buffer): Weights {
  const { header, rest: bytes } = unpack<Header>(file);
  const { features, ...rest } = header;
  const { dimensions } = rest;
  let at = bytes.byteOffset;
  const floats = (count: number): Float32Array => {
    const array = new Float32Array(bytes.buffer, at, count);
    at += array.byteLength;
    return array;
  };
  const hashes = new Uint32Array(bytes.buffer, at, features);
  at += hashes.byteLength;
  const rarity = floats(features);
  const scale = floats(features);
  const output = floats(header.classes.length * dimensions);
  const bias = floats(header.classes.length);
  const embedding = new Int8Array(bytes.buffer, at, features * dimensions);
  return { ...rest, output, bias, hashes, rarity, embedding, scale };
}
