import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { briefly, useSpeech, type Speech } from "../../words/speech.tsx";
import { listParts, toggle, type Filters, type ListPart } from "./filters.ts";

/** A filter that holds, in words, and the filters without it. */
export interface Active {
  readonly key: string;
  readonly name: string;
  readonly without: Filters;
}

/** The filters that hold now, in words. */
export function useActive(filters: Filters): readonly Active[] {
  const speech = useSpeech();
  const asksPersons = filters.lists.person.length > 0;
  const persons = useAnswer(asksPersons ? paths.facets(onlyPersons(filters)) : null).answer;
  const names = new Map(persons?.persons.map(({ code, name }) => [code, name]));
  const say = (part: ListPart, code: string): string =>
    part === "person" ? (names.get(code) ?? code) : sayCode(speech, part, code);
  return [
    ...single(filters, speech),
    ...filters.parties.map((party) => ({
      key: `party-${party}`,
      name: speech.party(party),
      without: { ...filters, parties: filters.parties.filter((one) => one !== party) },
    })),
    ...listParts.flatMap((part) =>
      filters.lists[part].map((code) => ({
        key: `${part}-${code}`,
        name: say(part, code),
        without: toggle(filters, part, code),
      })),
    ),
  ];
}

/** A code of a part in the words of the language. */
export function sayCode({ label, words }: Speech, part: ListPart, code: string): string {
  switch (part) {
    case "family":
      return label("families", code);
    case "progress":
      return label("encounterStatuses", code);
    case "sector":
      return briefly(label("sectors", code));
    case "language":
      return (words.languages as Readonly<Record<string, string>>)[code] ?? code;
    case "status":
      return (words.status as Readonly<Record<string, string>>)[code] ?? code;
    case "person":
      return code;
  }
}

function single(filters: Filters, { words, date }: Speech): readonly Active[] {
  const { q, since, until, surely } = filters;
  const parts: readonly (readonly [string, string, Filters])[] = [
    ["q", q === "" ? "" : `“${q}”`, { ...filters, q: "" }],
    [
      "since",
      since === "" ? "" : `${words.filters.since} ${date(since)}`,
      { ...filters, since: "" },
    ],
    [
      "until",
      until === "" ? "" : `${words.filters.until} ${date(until)}`,
      { ...filters, until: "" },
    ],
    ["surely", surely ? words.filters.surely : "", { ...filters, surely: false }],
  ];
  return parts
    .filter(([, name]) => name !== "")
    .map(([key, name, without]) => ({ key, name, without }));
}

/** The names of all persons, whatever else is asked. */
function onlyPersons({ lists }: Filters): URLSearchParams {
  return new URLSearchParams(lists.person.map((id) => ["person", id]));
}
