/** One cell: words, a figure, or nothing. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180): commas, line breaks CRLF, and quotation marks where a cell needs them.
 *
 * @returns Pieces of the text, a row each, the header first.
 */
export function* csvRows(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield row(header);
  for (const cells of rows) yield row(cells);
}

function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return "";
  const words = String(value);
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
