/** The fourth phase: opens the register that was kept, and asks what the workbench asks most. */
import { linesOf, openAsked, sayHeld, sayP95, some } from "./asking.ts";
import { peakMegabytes, say } from "./built.ts";
import { openFullText } from "./full-text.ts";

const { store, get } = await openAsked();
const register = await store.register();
say("lines", `${register.entries.size} of ${register.documents.size} documents`);
sayHeld();

const encounters = linesOf(register, "encounter");
const persons = linesOf(register, "person");
const documents = [...register.documents.keys()];
const pairs = encounters.map(({ parties }) => parties.map(({ value }) => value).slice(0, 2));
const pair = (turn: number): readonly string[] =>
  some(
    pairs.filter(({ length }) => length === 2),
    turn,
  );
const words = ["harbour", "соглашение", "mémorandum énergie", "solar panels", "клиника меморандум"];

let cursor = "";
const nextPage = async (): Promise<void> => {
  const page = await get<{ next: string | null }>(`/api/encounters?limit=50${cursor}`);
  cursor = page.next === null ? "" : `&cursor=${page.next}`;
};
const between = (turn: number): string => {
  const [one = "CL", other = "FI"] = pair(turn);
  return `party=${one}&party=${other}&since=2015&until=2024`;
};
const queries: Readonly<Record<string, (turn: number) => Promise<unknown>>> = {
  overview: () => get("/api/overview"),
  timeline: () => get("/api/encounters?limit=50"),
  "timeline, filtered": (turn) => get(`/api/encounters?limit=50&${between(turn)}`),
  "timeline, next page": nextPage,
  "filters’ counts": (turn) => get(`/api/facets?${between(turn)}`),
  "encounter page": (turn) => get(`/api/records/${some(encounters, turn).id}`),
  "person page": (turn) => get(`/api/records/${some(persons, turn).id}`),
  "document page": (turn) => get(`/api/documents/${some(documents, turn)}`),
  search: (turn) => get(`/api/search?q=${encodeURIComponent(some(words, turn))}`),
  dossier: (turn) => {
    const [one = "CL", other = "FI"] = pair(turn);
    return get(`/api/dossier?a=${one}&b=${other}`);
  },
  persons: (turn) => get(`/api/persons?limit=50&q=${some(["lo", "Miriam", "do"], turn)}`),
  documents: () => get("/api/documents?limit=50"),
};
// oxlint-disable-next-line no-await-in-loop -- one measurement at a time.
for (const [name, ask] of Object.entries(queries)) await sayP95(name, ask);

const index = await openFullText(
  store,
  documents.map((id) => register.documents.get(id)?.capture ?? ""),
);
const own = await sayP95("our index alone", (turn) =>
  store.search(some(words, turn), { limit: 50 }),
);
const theirs = await sayP95("SQLite FTS5, no stems", (turn) =>
  Promise.resolve(index.search(some(words, turn))),
);
say("ratio", `${(own.cpuMs / theirs.cpuMs).toFixed(1)} times the CPU of FTS5`);
index.close();
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
await store.close();
