import type { IsoDay } from "../../core/edtf.ts";
import type { Register } from "../../register/register.ts";
import { entryTables } from "./entry-tables.ts";
import type { Table } from "./table.ts";
import { tieTables } from "./tie-tables.ts";

/** What is known of a dataset beside its rows. */
export interface DatasetHead {
  /** The version of the program that wrote it. */
  readonly version: string;
  /** SHA-256 of `chancery export register` of the same moment: it names these data and no others. */
  readonly digest: string;
  /** The day of the register that it shows. */
  readonly day: IsoDay;
}

/** One file of the dataset. */
interface DatasetFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * The register as a dataset: a table (CSV) for each kind of line and of tie, a description of every
 * column for programs (datapackage.json) and for people (README.md), and how to cite it
 * (CITATION.cff). Quotations are cut as the rights of their pages ask.
 */
export function datasetFiles(register: Register, head: DatasetHead): readonly DatasetFile[] {
  const tables = [...entryTables(register), ...tieTables(register)];
  return [
    ...tables.map((one) => ({ name: `${one.name}.csv`, pieces: one.csv() })),
    { name: "datapackage.json", pieces: [dataPackage(tables, head)] },
    { name: "README.md", pieces: [readMe(tables, head)] },
    { name: "CITATION.cff", pieces: [citation(head)] },
  ];
}

const title = "Register of cooperation between states";

/** As Frictionless Data describes a package: https://datapackage.org */
function dataPackage(tables: readonly Table[], { version, digest, day }: DatasetHead): string {
  const described = {
    profile: "tabular-data-package",
    name: "chancery-register",
    title,
    version: `${day}+${digest.slice(0, 12)}`,
    created: `${day}T00:00:00Z`,
    register: { digest, program: `chancery ${version}` },
    resources: tables.map((one) => ({
      name: one.name,
      path: `${one.name}.csv`,
      profile: "tabular-data-resource",
      description: one.about,
      encoding: "utf-8",
      schema: {
        fields: one.columns.map(({ name, type, about }) => ({ name, type, description: about })),
        missingValues: [""],
        ...(one.key === null ? {} : { primaryKey: one.key }),
        foreignKeys: one.refers.map(({ column, table }) => ({
          fields: column,
          reference: { resource: table, fields: "id" },
        })),
      },
    })),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function readMe(tables: readonly Table[], head: DatasetHead): string {
  const list = tables.map(
    ({ name, rowCount, about }) => `| \`${name}.csv\` | ${rowCount} | ${about} |`,
  );
  return `# ${title}

State of ${head.day}, written by Chancery ${head.version}.

The register behind it has the SHA-256 \`${head.digest}\`: \`chancery export register\` of the same
moment gives a file of that sum, and \`chancery verify\` proves its quotations.

Commas part the columns, text is UTF-8, and an empty cell means *not told*, never *none*. Several values in
one cell stand with \`|\` between them, the one to prefer first. Dates are EDTF: \`2024-05-14/2024-05-15\`,
\`2024-05\`, \`2024-05-15?\`. Codes mean what the codebook of Chancery says.

Lines that people refused are here too, with their status: leave them out, and say whether you count what is
only \`proposed\`.

| file | rows | what |
| --- | --- | --- |
${list.join("\n")}

${tables.map(columnsOf).join("\n\n")}

## How to cite

${title}, state of ${head.day} (Chancery ${head.version}; SHA-256 ${head.digest.slice(0, 16)}…). Add who keeps
the register and where the data lie, here and in \`CITATION.cff\`.
`;
}

function columnsOf({ name, columns }: Table): string {
  const rows = columns.map((one) => `| \`${one.name}\` | ${one.type} | ${one.about} |`);
  return `## ${name}.csv\n\n| column | type | what it holds |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function citation({ version, digest, day }: DatasetHead): string {
  return `cff-version: 1.2.0
type: dataset
title: ${title}
message: Please cite this dataset as below; put in who keeps the register.
authors:
  - name: The keepers of the register
version: ${day}+${digest.slice(0, 12)}
date-released: ${day}
identifiers:
  - type: other
    value: sha256:${digest}
    description: Digest of the register that the tables were made from
references:
  - type: software
    title: Chancery
    version: ${version}
    authors:
      - name: The Chancery authors
`;
}
