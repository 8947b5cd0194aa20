import { clustersJson, clustersOf } from "../export/clusters-json.ts";
import { registerJson } from "../export/register-json.ts";
import type { Store } from "../store/store.ts";
import { exportDataset } from "./export-dataset.ts";
import type { Exportable } from "./exportable.ts";
import { readAsOf } from "./as-of.ts";
import { from } from "./gather.ts";
import type { ExportOptions } from "./options.ts";
import { type ExitStatus, stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";
import { writeWhole } from "./write-file.ts";

/** `chancery export`: what the register holds, for other programs. */
export function runExport(
  what: Exportable,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (what === "dataset") return exportDataset(options, terminal);
  return withRegister(options.register, terminal, async (store) => {
    const pieces = await exporters[what](store, options);
    if (options.out === undefined) for (const piece of pieces) terminal.out.write(piece);
    else await writeWhole(from(terminal.folder, options.out), pieces);
    return 0;
  });
}

type Exporter = (store: Store, options: ExportOptions) => Promise<Iterable<string>>;

const exporters: Readonly<Record<Exclude<Exportable, "dataset">, Exporter>> = {
  register: async (store, { asOf }) => registerJson(await store.register(readAsOf(asOf))),
  clusters: async (store, { asOf }) => {
    if (asOf !== undefined) stop(presentOnly);
    return [clustersJson(clustersOf(await newestSources(store), await store.register()))];
  },
};

/** The newest capture of every document, with its Reading. */
async function newestSources(store: Store): Promise<Awaited<ReturnType<Store["sources"]>>> {
  const { documents } = await store.register();
  const newest = new Set([...documents.values()].map(({ capture }) => capture));
  return (await store.sources()).filter(({ capture }) => newest.has(capture));
}

const presentOnly = {
  code: "CLI-005",
  message: "Unexpected --as-of with clusters, expected it with the register.",
  where: "--as-of",
  next: "Export the register of that moment: `chancery export register --as-of …`.",
} as const;
