/** Eigenvalues from large to small, and for each a unit vector whose largest component is positive. */
export interface Eigen {
  values: number[];
  vectors: number[][];
}

/**
 * All eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations (1846); as exact as the arithmetic for
 * matrices of a size that people look at. Throws where the matrix is not square.
 */
export function symmetricEigen(matrix: number[][]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => {
    if (row.length !== size) throw new Error('The matrix is not square.');
    return [...row];
  });
  const v = a.map((_, row) => a.map((_, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 1e-26; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q);
  }
  const order = a.map((_, at) => at).sort((first, second) => cell(a, second, second) - cell(a, first, first));
  return {
    values: order.map((at) => cell(a, at, at)),
    vectors: order.map((at) => withSign(v.map((row) => row[at] ?? 0))),
  };
}

function cell(matrix: number[][], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

function offDiagonal(a: number[][]): number {
  let sum = 0;
  a.forEach((row, at) => {
    row.forEach((value, column) => {
      if (column !== at) sum += value * value;
    });
  });
  return sum;
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = cell(a, p, q);
  if (apq === 0) return;
  const theta = (cell(a, q, q) - cell(a, p, p)) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  const rowP = a[p] ?? [];
  const rowQ = a[q] ?? [];
  for (let k = 0; k < a.length; k += 1) {
    const first = rowP[k] ?? 0;
    const second = rowQ[k] ?? 0;
    rowP[k] = c * first - s * second;
    rowQ[k] = s * first + c * second;
  }
  for (const row of v) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const first = row[p] ?? 0;
  const second = row[q] ?? 0;
  row[p] = c * first - s * second;
  row[q] = s * first + c * second;
}

function withSign(vector: number[]): number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}
