import { sayInEnglish } from "../../core/reason.ts";
import type { Entry, EntryKind, EntryOf, Register } from "../../register/register.ts";
import { shown } from "../../register/told.ts";
import { quoteWithin } from "../quote.ts";
import { all, headColumns, lifeColumns } from "./common-columns.ts";
import { type Table, table, words } from "./table.ts";

/** One table for each kind of line. */
export function entryTables(register: Register): readonly Table[] {
  return [persons(register), encounters(register), statements(register), ...undertakings(register)];
}

function linesOf<K extends EntryKind>({ entries }: Register, kind: K): readonly EntryOf<K>[] {
  return [...entries.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function persons(register: Register): Table {
  return table<EntryOf<"person">>(
    { name: "persons", about: "Persons who hold an office, take part or speak.", key: "id" },
    [
      ...headColumns,
      words("name", "The fullest name.", ({ name }) => name),
      words("names", "Every name under which the sources tell the person.", ({ names }) =>
        all(names),
      ),
      words("country", "The state that the person acts for (ISO 3166-1 alpha-2).", ({ country }) =>
        shown(country),
      ),
      words("rank", "Military or other rank.", ({ rank }) => shown(rank)),
    ],
    linesOf(register, "person"),
  );
}

function encounters(register: Register): Table {
  return table<EntryOf<"encounter">>(
    { name: "encounters", about: "Occasions on which parties meet, talk or write.", key: "id" },
    [
      ...headColumns,
      words("format", "The most exact format that the words support.", ({ format }) =>
        shown(format),
      ),
      words(
        "family",
        "The family of the format; compare families across sources.",
        ({ family }) => family,
      ),
      words("progress", "Planned, under way, held, postponed or cancelled.", ({ progress }) =>
        shown(progress),
      ),
      words("date", "When (EDTF), as exact as the words and no more.", ({ date }) => shown(date)),
      words("date_told", "Every date that a source gives.", ({ date }) => all(date)),
      words(
        "date_implied_by",
        "What the date follows from, where no source states it.",
        ({ date }) => date[0]?.implied?.map(sayInEnglish).join(": ") ?? null,
      ),
      words("earliest", "First day that the date can mean.", ({ earliest }) => earliest),
      words("latest", "Last day that the date can mean.", ({ latest }) => latest),
      words("place", "The town, where one is named.", ({ place }) => shown(place)?.name ?? null),
      words(
        "place_country",
        "The country of the place.",
        ({ place }) => shown(place)?.country ?? null,
      ),
      words("parties", "States and organisations that are represented.", ({ parties }) =>
        all(parties),
      ),
      words("sectors", "What was discussed or agreed, as far as the text says.", ({ sectors }) =>
        all(sectors),
      ),
      words("name", "The name of the occasion, where it has one.", ({ name }) => shown(name)),
    ],
    linesOf(register, "encounter"),
  );
}

function statements(register: Register): Table {
  return table<EntryOf<"statement">>(
    { name: "statements", about: "What somebody is reported to say.", key: "id" },
    [
      ...headColumns,
      words("speaker", "Identifier of a person, or code of a party.", ({ speaker }) => speaker),
      words("mode", "direct (in quotation marks) or reported.", ({ mode }) => mode),
      words("stance", "What the saying does.", ({ stance }) => shown(stance)),
      wordsColumn(register),
    ],
    linesOf(register, "statement"),
  );
}

function undertakings(register: Register): readonly Table[] {
  return [
    table<EntryOf<"commitment">>(
      { name: "commitments", about: "What a party says or agrees will be done.", key: "id" },
      [
        ...headColumns,
        words("kind", "pledge, agreed-action, offer, request or decision.", ({ commitment }) =>
          shown(commitment),
        ),
        words("by", "Who undertakes it, or is asked for it.", ({ by }) => all(by)),
        words("to", "Towards whom.", ({ to }) => all(to)),
        words("sectors", "Fields of cooperation.", ({ sectors }) => all(sectors)),
        words("due", "The day by which (EDTF), where one is told.", ({ due }) => shown(due)),
        ...lifeColumns,
        wordsColumn(register),
      ],
      linesOf(register, "commitment"),
    ),
    table<EntryOf<"agreement">>(
      {
        name: "agreements",
        about: "Instruments, at any stage from proposed to terminated.",
        key: "id",
      },
      [
        ...headColumns,
        words("kind", "treaty, agreement, memorandum, protocol …", ({ agreement }) =>
          shown(agreement),
        ),
        words("title", "The title, where one is told.", ({ title }) => shown(title)),
        words("date", "The day of signing (EDTF).", ({ date }) => shown(date)),
        words("parties", "Who are parties to it.", ({ parties }) => all(parties)),
        words("sectors", "Fields of cooperation.", ({ sectors }) => all(sectors)),
        ...lifeColumns,
        wordsColumn(register),
      ],
      linesOf(register, "agreement"),
    ),
    table<EntryOf<"project">>(
      { name: "projects", about: "Named undertakings between parties.", key: "id" },
      [
        ...headColumns,
        words("name", "What it is called.", ({ name }) => name),
        words("parties", "Between whom.", ({ parties }) => all(parties)),
        words("sectors", "Fields of cooperation.", ({ sectors }) => all(sectors)),
        ...lifeColumns,
        wordsColumn(register),
      ],
      linesOf(register, "project"),
    ),
  ];
}

/** The words themselves, cut as the rights of their page ask. */
function wordsColumn({ documents }: Register): {
  readonly name: string;
  readonly type: "string";
  readonly about: string;
  readonly of: (row: Extract<Entry, { readonly words: string }>) => string;
} {
  return {
    name: "words",
    type: "string",
    about: "The words of the source, cut where its rights ask for it.",
    of: (row) => quoteWithin({ quote: row.words }, documents.get(row.documents[0] ?? "") ?? null),
  };
}
