import type { ReactNode } from "react";
import { Link } from "wouter";
import type { EntryKind, EntryNote } from "../../../src/contract/contract.ts";
import { useSpeech, type Speech } from "../words/speech.tsx";

const codeGroups: Readonly<Record<EntryKind, string>> = {
  person: "",
  encounter: "formats",
  statement: "stances",
  commitment: "commitmentKinds",
  agreement: "agreementKinds",
  project: "followUpStatuses",
};

/** What the code of a line means: its format, its stance, its kind. */
export function sayEntryCode({ kind, code }: EntryNote, { label }: Speech): string {
  return code === null ? "" : label(codeGroups[kind], code);
}

/** A line in a few words: its caption, or else what it is and between whom. */
export function sayEntry(note: EntryNote, speech: Speech): string {
  if (note.caption !== "") return note.caption;
  return [sayEntryCode(note, speech), note.parties.map(speech.party).join(" · ")]
    .filter((part) => part !== "")
    .join(", ");
}

/** A link to a line, with what it is and when. */
export function EntryLink({ note }: { readonly note: EntryNote }): ReactNode {
  const speech = useSpeech();
  const code = sayEntryCode(note, speech);
  const details = [
    note.caption === "" ? "" : code,
    note.date === null ? "" : speech.date(note.date),
    note.caption === "" || note.kind === "person" ? "" : note.parties.map(speech.party).join(" · "),
  ].filter((part) => part !== "");
  return (
    <span className={`entry-link entry-${note.status}`}>
      <Link href={`/records/${note.id}`}>{sayEntry(note, speech)}</Link>
      {details.length === 0 ? null : <span className="muted">{details.join(" · ")}</span>}
    </span>
  );
}
