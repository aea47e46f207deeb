import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';

/** A row of a sparse matrix: which columns are not zero, in any order, and what they hold. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Singular values, largest first, and the right singular vectors: `columns × values.length`, row by row. */
export interface TruncatedSvd {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** More random directions than are wanted, and passes over the matrix, so that the wanted ones come out sharp. */
const OVERSAMPLING = 10;
const PASSES = 2;

/**
 * The largest singular values of a sparse matrix and their right singular vectors, by randomised subspace iteration
 * (Halko, Martinsson, Tropp 2011, algorithm 4.4). An eigendecomposition of the whole Gram matrix grows with the cube
 * of the number of rows; this grows with the number of entries. The random start is fixed: same matrix, same result.
 *
 * @param rank How many are wanted; fewer are returned where the matrix has a lower rank.
 */
export function truncatedSvd(rows: readonly SparseRow[], columns: number, rank: number): TruncatedSvd {
  const width = Math.min(rank + OVERSAMPLING, rows.length, columns);
  if (width === 0) return { values: new Float64Array(0), vectors: new Float64Array(0) };

  // The one large array, `columns × width`: each pass projects into it anew.
  const projected = randomSigns(columns * width);
  for (let pass = 0; pass <= PASSES; pass++) {
    projectInto(projected, rows, width, orthonormal(times(rows, width, projected)));
  }

  const gram = Matrix.zeros(width, width);
  for (let column = 0; column < columns; column++) {
    const at = column * width;
    for (let i = 0; i < width; i++) {
      const x = projected[at + i]!;
      if (x === 0) continue;
      for (let j = 0; j <= i; j++) gram.set(i, j, gram.get(i, j) + x * projected[at + j]!);
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) gram.set(j, i, gram.get(i, j));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });

  // Eigenvalues come smallest first.
  const largest = Math.max(realEigenvalues.at(-1) ?? 0, 0);
  const kept = realEigenvalues
    .map((value, at) => ({ value, at }))
    .reverse()
    .slice(0, rank)
    .filter(({ value }) => value > largest * 1e-9);
  const values = Float64Array.from(kept, ({ value }) => Math.sqrt(value));
  const vectors = new Float64Array(columns * kept.length);
  kept.forEach(({ at }, k) => {
    const direction = eigenvectorMatrix.getColumn(at);
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += projected[column * width + i]! * direction[i]!;
      vectors[column * kept.length + k] = sum / values[k]!;
    }
  });
  return { values, vectors };
}

/** `rows · dense`, where `dense` is `columns × width`, row by row. */
function times(rows: readonly SparseRow[], width: number, dense: Float64Array): Matrix {
  const product = new Matrix(rows.length, width);
  rows.forEach((row, r) => {
    const sums = new Float64Array(width);
    row.columns.forEach((column, n) => {
      const value = row.values[n]!;
      for (let k = 0; k < width; k++) sums[k]! += value * dense[column * width + k]!;
    });
    product.setRow(r, sums);
  });
  return product;
}

/** Makes `projected` `rowsᵀ · basis`, `columns × width`, row by row. */
function projectInto(
  projected: Float64Array,
  rows: readonly SparseRow[],
  width: number,
  basis: Matrix,
): void {
  projected.fill(0);
  rows.forEach((row, r) => {
    const left = basis.getRow(r);
    row.columns.forEach((column, n) => {
      const value = row.values[n]!;
      for (let k = 0; k < width; k++) projected[column * width + k]! += value * left[k]!;
    });
  });
}

function orthonormal(matrix: Matrix): Matrix {
  return new QrDecomposition(matrix).orthogonalMatrix;
}

/** +1 and −1 from a fixed seed (mulberry32): as good a start as normal deviates. */
function randomSigns(count: number): Float64Array {
  let state = 1;
  return new Float64Array(count).map(() => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) & 1 ? 1 : -1;
  });
}
