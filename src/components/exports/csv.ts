import Papa from 'papaparse';
import type { CsvRows } from '../../domain/assessment/csv-rows.ts';

export const CSV_TYPE = 'text/csv;charset=utf-8';

/** A cell that begins like this is run as a formula by some spreadsheet, with or without white space before it. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/**
 * Rows as a CSV file. A byte order mark tells Excel that it is UTF-8. Text that a spreadsheet would run is preceded by an
 * apostrophe; the library's own pattern for that misses text of several lines.
 */
export function csvFile(rows: CsvRows): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`;
}
