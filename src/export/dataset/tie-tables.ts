import type {
  EntryId,
  Evidence,
  HeldOffice,
  Participation,
  Register,
  RegisterLink,
  SourceDocument,
} from "../../register/register.ts";
import { shown } from "../../register/told.ts";
import { quoteWithin } from "../quote.ts";
import { count, several, type Table, table, words } from "./table.ts";

/** The tables that tie lines to persons, offices, documents and one another. */
export function tieTables(register: Register): readonly Table[] {
  return [
    documents(register),
    offices(register),
    participants(register),
    links(register),
    evidence(register),
  ];
}

function documents({ documents: known }: Register): Table {
  return table<SourceDocument>(
    { name: "documents", about: "What the register was read from.", key: "id" },
    [
      words("id", "Identifier: SHA-256 of the first capture.", ({ id }) => id),
      words("capture", "SHA-256 of the capture that is read.", ({ capture }) => capture),
      words("file", "Name of the file.", ({ file }) => file),
      words("title", "Title, as printed.", ({ title }) => title),
      words("publisher", "Publisher, as printed.", ({ publisher }) => publisher),
      words("author", "Author, as printed.", ({ author }) => author),
      words(
        "published",
        "Day of publication (EDTF), as the page gives it.",
        ({ published }) => published,
      ),
      words("language", "ISO 639-1; und where it is not known.", ({ language }) => language),
      words("captured_at", "When it was captured (UTC).", ({ capturedAt }) => capturedAt),
      words("rights", "reserved where the page forbids reproduction.", ({ rights }) => rights),
      words(
        "copy_of",
        "The document that it repeats almost word for word.",
        ({ copyOf }) => copyOf,
      ),
    ],
    [...known.values()],
  );
}

interface OfficeRow extends HeldOffice {
  readonly person: EntryId;
}

function offices({ entries }: Register): Table {
  const rows = [...entries.values()].flatMap((entry): readonly OfficeRow[] =>
    entry.kind === "person" ? entry.offices.map((held) => ({ ...held, person: entry.id })) : [],
  );
  return table<OfficeRow>(
    {
      name: "offices",
      about: "Who held which office, as of the day of each document.",
      refers: [{ column: "person", table: "persons" }],
    },
    [
      words("person", "Identifier of the person.", ({ person }) => person),
      words("role", "The office, with its portfolio after a colon.", ({ role }) => role),
      words("of", "The state or organisation of the office.", ({ of }) => of),
      {
        name: "former",
        type: "boolean",
        about: "Whether the text puts it in the past.",
        of: ({ former }) => former,
      },
      words("as_of", "The day that shows it (EDTF).", ({ asOf }) => asOf),
      words("document", "The document that shows it.", ({ document }) => document),
    ],
    rows,
  );
}

interface SeatRow extends Participation {
  readonly encounter: EntryId;
}

function participants({ entries }: Register): Table {
  const rows = [...entries.values()].flatMap((entry): readonly SeatRow[] =>
    entry.kind === "encounter"
      ? entry.participants.map((seat) => ({ ...seat, encounter: entry.id }))
      : [],
  );
  return table<SeatRow>(
    {
      name: "participants",
      about: "Who took part in which encounter, in the office held that day.",
      refers: [
        { column: "encounter", table: "encounters" },
        { column: "person", table: "persons" },
      ],
    },
    [
      words("encounter", "Identifier of the encounter.", ({ encounter }) => encounter),
      words("person", "Identifier of the person.", ({ person }) => person),
      words("role", "host, guest, chair … as the sources show it.", ({ roles }) => shown(roles)),
      words("side", "The party that the person stands for.", ({ side }) => side),
      words("offices", "Offices held that day.", ({ offices: held }) =>
        several(held.map(({ role, of }) => (of === null ? role : `${role} ${of}`))),
      ),
    ],
    rows,
  );
}

function links({ links: drawn }: Register): Table {
  return table<RegisterLink>(
    { name: "links", about: "How one line bears on another." },
    [
      words("type", "within, follows, established-by, implements or prepares.", ({ type }) => type),
      words("from", "Identifier of the line that it starts from.", ({ from }) => from),
      words("to", "Identifier of the line that it leads to.", ({ to }) => to),
      words("status", "Where the record stands on the link.", ({ status }) => status),
      words("documents", "Documents that say so; none where the software proposes it.", (link) =>
        several(link.documents),
      ),
    ],
    drawn,
  );
}

interface Proof extends Evidence {
  readonly entry: EntryId;
}

function evidence({ entries, documents: known }: Register): Table {
  const rows = [...entries.values()].flatMap((entry): readonly Proof[] =>
    entry.evidence.map((one) => ({ ...one, entry: entry.id })),
  );
  return table<Proof>(
    {
      name: "evidence",
      about: "The words that each line rests on, and where they stand.",
      refers: [{ column: "document", table: "documents" }],
    },
    [
      words("entry", "Identifier of the line.", ({ entry }) => entry),
      words("record", "Identifier of what this one document says of it.", ({ record }) => record),
      words("document", "Identifier of the document.", ({ document }) => document),
      count(
        "start",
        "First character (UTF-16 code units of the canonical text, from 0).",
        ({ start }) => start,
      ),
      count("end", "First character outside.", ({ end }) => end),
      words("quote", "The words, cut where the page reserves its rights.", (one) =>
        quoteWithin(one, known.get(one.document) ?? null),
      ),
    ],
    rows,
  );
}
