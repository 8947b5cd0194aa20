import { captureBytes } from "../document/capture.ts";
import { readDocument } from "../pipeline.ts";
import { foldRegister } from "../register/fold-register.ts";
import type { EncounterEntry, Entry, EntryKind, EntryOf, Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { areCopies, shinglesOf } from "../store/sketch.ts";
import type { ChainDocument } from "./documents.fixture.ts";

/** Reads the articles of a chain as the store would take them. */
export function sourcesOf(documents: readonly ChainDocument[]): readonly RegisterSource[] {
  const originals = new Map<string, ReadonlySet<number>>();
  return documents.map(({ name, text }) => {
    const read = readDocument(
      captureBytes(new TextEncoder().encode(text), { file: `${name}.txt` }),
    );
    const shingles = shinglesOf(text);
    const original = [...originals].find(([, known]) => areCopies(known, shingles));
    if (original === undefined) originals.set(name, shingles);
    return {
      capture: name,
      document: name,
      origin: `/invented/${name}.txt`,
      file: `${name}.txt`,
      capturedAt: "2040-01-01T00:00:00.000Z",
      copyOf: original?.[0] ?? null,
      text: read.text.text,
      zones: read.text.zones,
      reading: read.reading,
    };
  });
}

/** The register of a chain of articles, and what tests ask of it. */
export class ChainRegister {
  readonly register: Register;

  constructor(documents: readonly ChainDocument[]) {
    this.register = foldRegister(sourcesOf(documents), []);
  }

  linesOf<K extends EntryKind>(kind: K): readonly EntryOf<K>[] {
    return [...this.register.entries.values()].filter(
      (entry): entry is EntryOf<K> => entry.kind === kind,
    );
  }

  /** The first encounter of a family that a document tells. */
  encounterIn(document: string, family: EncounterEntry["family"]): EncounterEntry {
    const found = this.linesOf("encounter").find(
      (entry) => entry.family === family && entry.documents.includes(document),
    );
    if (found === undefined) throw new Error(`no ${family} in ${document}`);
    return found;
  }
}

/** The documents of each line, in one string each. */
export function documentsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ documents }) => documents.join(" "));
}

/** What the sources of an encounter contradict, each in words. */
export function contradictionsOf({ disagreements }: EncounterEntry): readonly string[] {
  return disagreements.map(
    ({ part, about, tellings }) =>
      `${about ?? part}: ${tellings.map(({ value }) => value).join(", ")}`,
  );
}
