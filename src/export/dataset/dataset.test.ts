import { describe, expect, test } from "vitest";
import { inventRegister } from "../../view/invented.fixture.ts";
import { datasetFiles } from "./dataset.ts";

const head = { version: "9.9.9", digest: "ab".repeat(32), day: "2031-04-01" };
const files = new Map(
  datasetFiles(inventRegister(), head).map(({ name, pieces }) => [name, [...pieces].join("")]),
);

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly description: string }[];
      readonly foreignKeys: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

const described = JSON.parse(files.get("datapackage.json") ?? "") as Described;

/** The cells of a file without quotation marks in it, row by row. */
function cellsOf(name: string): readonly (readonly string[])[] {
  const rows = (files.get(name) ?? "").trimEnd().split("\r\n");
  return rows.map((row) => row.split(","));
}

describe("the dataset", () => {
  test("has the columns that its description names, in every file", () => {
    expect(described.resources.length).toBeGreaterThan(10);
    for (const { path, schema } of described.resources) {
      const [header] = cellsOf(path);
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test("says of every column what it holds, for people too", () => {
    const readMe = files.get("README.md") ?? "";
    for (const { name, schema } of described.resources)
      for (const field of schema.fields) {
        expect(`${name}.${field.name} ${field.description}`).toMatch(/ \S.*\S$/);
        expect(readMe).toContain(`| \`${field.name}\` |`);
      }
  });

  test("refers to rows that there are", () => {
    for (const { path, schema } of described.resources)
      for (const { fields, reference } of schema.foreignKeys) {
        const [header = [], ...rows] = cellsOf(path);
        const ids = new Set(cellsOf(`${reference.resource}.csv`).map(([id]) => id));
        const at = header.indexOf(fields);
        expect(rows.map((row) => row[at]).filter((id) => !ids.has(id))).toEqual([]);
      }
  });

  test("gives away no more than a page allows", () => {
    const evidence = files.get("evidence.csv") ?? "";
    expect(evidence).toContain("President Aino Virtalo received");
    expect(evidence).not.toContain("Rodrigo Queltehue is in Finland from 3 to 5 March");
  });

  test("can be cited by its digest and its day", () => {
    expect(files.get("CITATION.cff")).toContain(`value: sha256:${head.digest}`);
    expect(files.get("CITATION.cff")).toContain("date-released: 2031-04-01");
    expect(files.get("README.md")).toContain("state of 2031-04-01 (Chancery 9.9.9;");
  });
});
