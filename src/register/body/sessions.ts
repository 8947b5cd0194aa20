import { type DaySpan, edtfDays } from "../../core/edtf.ts";
import { foldWords } from "../../core/fold-words.ts";
import { gatherBy } from "../../core/lists.ts";
import { once } from "../../core/once.ts";
import { type EncounterFormat, formatFamilies } from "../../core/vocabulary.ts";
import type { PartyCode } from "../../fact/reading.ts";
import type { Identities } from "../identity/identify.ts";
import { wordsAround } from "../identity/encounter/words-around.ts";
import type { SourceRecord } from "../record.ts";
import type { DocumentId, EntryId, RecordId } from "../register.ts";
import { bodyNameIn } from "./body-name.ts";

/** One session of some body, as all that tell it have it. */
export interface Session {
  readonly line: EntryId;
  readonly record: RecordId;
  readonly format: EncounterFormat;
  readonly parties: readonly PartyCode[];
  readonly days: DaySpan;
  /** Its numbers: one, unless sources count it otherwise. */
  readonly numbers: ReadonlySet<number>;
  /** What its names say of the subject, cut to stems; empty where none names more than the body. */
  readonly subjects: ReadonlySet<string>;
  readonly people: ReadonlySet<EntryId>;
  readonly documents: ReadonlySet<DocumentId>;
}

/** The fullest name that one telling gives the body whose session it tells; none where it gives none. */
export const bodyNames: (record: SourceRecord<"encounter">) => readonly string[] = once(
  ({ fact, heard }: SourceRecord<"encounter">) => {
    if (formatFamilies[fact.format] !== "commission") return [];
    const names = heard.sentences.flatMap((sentence) => bodyNameIn(sentence) ?? []);
    return names.toSorted((one, other) => other.length - one.length).slice(0, 1);
  },
);

/** The sessions of all bodies that meet on known days, in order of time. */
export function sessionsOf(
  encounters: readonly SourceRecord<"encounter">[],
  identities: Pick<Identities, "entry">,
): readonly Session[] {
  const told = encounters.filter(({ fact }) => formatFamilies[fact.format] === "commission");
  const lines = gatherBy(told, ({ id }) => identities.entry(id));
  return [...lines]
    .flatMap(([line, records]) => sessionOf(line, records, identities))
    .toSorted((one, other) => one.days.first - other.days.first);
}

function sessionOf(
  line: EntryId,
  records: readonly SourceRecord<"encounter">[],
  { entry }: Pick<Identities, "entry">,
): readonly Session[] {
  const [first] = records;
  const days = closestDays(records);
  if (first === undefined || days === null) return [];
  const numbers = records.map((record) => wordsAround(record).ordinal);
  const people = records.flatMap(({ fact, sibling }) =>
    fact.participants.flatMap(({ person }) => sibling(person) ?? []),
  );
  const session: Session = {
    line,
    record: first.id,
    format: first.fact.format,
    parties: [...new Set(records.flatMap(({ fact }) => fact.parties))].toSorted(),
    days,
    numbers: new Set(numbers.filter((number) => number !== null)),
    subjects: new Set(records.flatMap(bodyNames).flatMap(subjectStems)),
    people: new Set(people.map(entry)),
    documents: new Set(records.map(({ source }) => source.document)),
  };
  return session.parties.length < 2 ? [] : [session];
}

/** The days of the telling that leaves the fewest open, reports before plans. */
function closestDays(records: readonly SourceRecord<"encounter">[]): DaySpan | null {
  const held = records.filter(({ fact }) => fact.status === "held");
  const spans = (held.length > 0 ? held : records)
    .map(({ fact }) => edtfDays(fact.date))
    .filter((days) => days !== null);
  return spans.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

function lengthOf({ first, last }: DaySpan): number {
  return last - first;
}

/** So many letters of a word are compared: endings differ. */
const stemLength = 6;

/** What a body is for, by the concept that a word names in any of the three languages. */
function subjectStems(name: string): readonly string[] {
  const words = foldWords(name).split(" ");
  return words.flatMap((word) => subjects.get(word.slice(0, stemLength)) ?? []);
}

const subjects: ReadonlyMap<string, string> = new Map(
  Object.entries({
    trade: "trade commer торгов",
    economy: "econom эконом",
    investment: "invest инвест",
    science: "scient scienc научно научны",
    technology: "techni techno технич",
    culture: "cultur культу гумани humani",
    military: "milita defens defenc военно оборон",
    energy: "energi energy energe энерге",
    agriculture: "agrico agricu сельск аграрн",
    transport: "transp трансп",
    border: "border fronta fronti погран",
    migration: "migrat миграц",
    fishing: "peche fishin fisher рыболо",
    security: "securi безопа",
    health: "health sante здраво",
  }).flatMap(([subject, stems]) =>
    stems.split(" ").map((stem): [string, string] => [stem, subject]),
  ),
);
