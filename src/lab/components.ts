import { at } from '../kit/never.ts';
import { mean } from '../kit/arithmetic.ts';

/** Where variance comes from, each in squared units of what was measured, 0 or more. */
export interface Components {
  /** Between rows: who plays. */
  readonly row: number;
  /** Between columns: the luck everybody met alike. */
  readonly column: number;
  /** What a row makes of a column beyond both. */
  readonly together: number;
  /** Between repetitions of one row in one column. */
  readonly within: number;
}

/**
 * Components of variance of a table of rows × columns × repetitions, all at least 2 and as many everywhere: analysis of
 * variance with two crossed random factors, what comes out below nothing taken for nothing.
 * Searle, Casella and McCulloch, Variance Components (1992), chapter 4.
 */
export function components(table: readonly (readonly (readonly number[])[])[]): Components {
  const rows = table.length;
  const columns = at(table, 0).length;
  const repetitions = at(at(table, 0), 0).length;
  const cells = table.map((row) => row.map(mean));
  const rowMeans = cells.map(mean);
  const columnMeans = at(cells, 0).map((_, column) => mean(cells.map((row) => at(row, column))));
  const all = mean(rowMeans);
  const byRow = (columns * repetitions * sumOfSquares(rowMeans.map((value) => value - all))) / (rows - 1);
  const byColumn = (rows * repetitions * sumOfSquares(columnMeans.map((value) => value - all))) / (columns - 1);
  const rest = cells.flatMap((row, r) => row.map((cell, c) => cell - at(rowMeans, r) - at(columnMeans, c) + all));
  const byBoth = (repetitions * sumOfSquares(rest)) / ((rows - 1) * (columns - 1));
  const errors = table.flatMap((row, r) => row.flatMap((cell, c) => cell.map((value) => value - at(at(cells, r), c))));
  const within = sumOfSquares(errors) / (rows * columns * (repetitions - 1));
  return {
    row: Math.max(0, (byRow - byBoth) / (columns * repetitions)),
    column: Math.max(0, (byColumn - byBoth) / (rows * repetitions)),
    together: Math.max(0, (byBoth - within) / repetitions),
    within,
  };
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
