import { type Cell, csvRows } from "../csv.ts";

/** A column of a table: its name, what it holds, and how a row gives it. */
export interface Column<T> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  /** One sentence for the codebook. */
  readonly about: string;
  readonly of: (row: T) => Cell;
}

/** A table of the dataset, ready to be written. */
export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "about">[];
  /** The column whose value no two rows share; null where rows have none. */
  readonly key: string | null;
  /** Columns that name a row of another table. */
  readonly refers: readonly { readonly column: string; readonly table: string }[];
  readonly rowCount: number;
  /** The table as CSV, a row for each piece, the header first. */
  readonly csv: () => Iterable<string>;
}

/** Several values in one cell stand side by side with this between them. */
const separator = "|";

/** Several values in one cell. */
export function several(values: readonly string[]): string {
  return values.join(separator);
}

/** A column of words or codes. */
export function words<T>(name: string, about: string, of: Column<T>["of"]): Column<T> {
  return { name, type: "string", about, of };
}

/** A column of whole numbers. */
export function count<T>(name: string, about: string, of: Column<T>["of"]): Column<T> {
  return { name, type: "integer", about, of };
}

/** Makes a table of rows and columns. */
export function table<T>(
  head: Pick<Table, "name" | "about"> & Partial<Pick<Table, "key" | "refers">>,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Table {
  const header = columns.map(({ name }) => name);
  return {
    key: null,
    refers: [],
    ...head,
    columns,
    rowCount: rows.length,
    csv: () =>
      csvRows(
        header,
        rows.map((row) => columns.map(({ of }) => of(row))),
      ),
  };
}
