import type {
  DocumentLine,
  EncountersAnswer,
  OverviewAnswer,
  Page,
  RecordAnswer,
} from "../../src/contract/contract.ts";

/** What the tests need to know of the sample record, asked of the API: no id is written down. */
export interface Sample {
  readonly ask: <T>(path: string) => Promise<T>;
  readonly encounters: () => Promise<EncountersAnswer["lines"]>;
  /** A document that tells several encounters and quotes somebody. */
  readonly aDocument: () => Promise<DocumentLine>;
  /** Two parties that met. */
  readonly aPair: () => Promise<readonly [string, string]>;
  /** Name of a picture → path, for each kind of page. */
  readonly pathsOfAllPages: () => Promise<readonly (readonly [string, string])[]>;
}

export function sampleAt(address: string): Sample {
  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${address}/api/${path}`)).json()) as T;
  const sample = {
    ask,
    encounters: async () => (await ask<EncountersAnswer>("encounters?limit=500")).lines,
    aDocument: async () => {
      const { lines } = await ask<Page<DocumentLine>>("documents");
      const found = lines.find(({ entries }) => entries.encounter > 1 && entries.statement > 0);
      if (found === undefined) throw new Error("no document of the sample tells two encounters");
      return found;
    },
    aPair: async (): Promise<readonly [string, string]> => {
      const { facets } = await ask<OverviewAnswer>("overview");
      const [one = "", other = ""] = facets.pairs[0]?.code.split("+") ?? [];
      return [one, other];
    },
  };
  return { ...sample, pathsOfAllPages: () => pathsOfAllPages(sample) };
}

async function pathsOfAllPages(
  sample: Omit<Sample, "pathsOfAllPages">,
): Promise<readonly (readonly [string, string])[]> {
  const [line] = await sample.encounters();
  const [one, other] = await sample.aPair();
  const { id } = await sample.aDocument();
  const { entries } = await sample.ask<{ readonly entries: readonly RecordAnswer["note"][] }>(
    `documents/${id}`,
  );
  const records = new Map(entries.map((entry) => [entry.kind, entry.id]));
  return [
    ["timeline", "/"],
    ["nothing-found", "/?q=Xyzzyx&since=2025"],
    ["encounter", `/records/${line?.id}`],
    ...[...records].map(([kind, record]) => [`record-${kind}`, `/records/${record}`] as const),
    ["document", `/documents/${id}#${records.get("encounter")}`],
    ["persons", "/persons"],
    ["documents", "/documents"],
    ["dossier-empty", "/dossier"],
    ["dossier", `/dossier?a=${one}&b=${other}`],
    ["follow-up-empty", "/follow-up"],
    ["follow-up", `/follow-up?a=${one}&b=${other}`],
    ["review", "/review"],
    ["log", "/log"],
    ["not-found", "/nowhere"],
  ];
}
