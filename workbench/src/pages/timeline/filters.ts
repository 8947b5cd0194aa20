/** Parts of the filter that take several codes; the names are those of the API's parameters. */
export const listParts = ["family", "progress", "sector", "person", "language", "status"] as const;
export type ListPart = (typeof listParts)[number];

/** What the address asks of the timeline. The address is the only place where it is kept. */
export interface Filters {
  readonly q: string;
  /** None, one side, or both. */
  readonly parties: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly surely: boolean;
  readonly lists: Readonly<Record<ListPart, readonly string[]>>;
  readonly newestFirst: boolean;
}

/** Reads the filters from the address. */
export function filtersFrom(search: URLSearchParams): Filters {
  return {
    q: search.get("q")?.trim() ?? "",
    parties: search.getAll("party").slice(0, 2),
    since: search.get("since") ?? "",
    until: search.get("until") ?? "",
    surely: search.get("surely") === "true",
    lists: {
      family: search.getAll("family"),
      progress: search.getAll("progress"),
      sector: search.getAll("sector"),
      person: search.getAll("person"),
      language: search.getAll("language"),
      status: search.getAll("status"),
    },
    newestFirst: search.get("order") !== "oldest",
  };
}

/** Writes the filters as an address and as a question to the API, which speak the same words. */
export function toSearch(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  const put = (part: string, value: string): void => {
    if (value !== "") search.append(part, value);
  };
  put("q", filters.q);
  for (const party of filters.parties) put("party", party);
  put("since", filters.since);
  put("until", filters.until);
  put("surely", filters.surely ? "true" : "");
  for (const part of listParts) for (const code of filters.lists[part]) put(part, code);
  put("order", filters.newestFirst ? "" : "oldest");
  return search;
}

/** The question to the API: with the order always said. */
export function toQuestion(filters: Filters): URLSearchParams {
  const question = toSearch(filters);
  question.set("order", filters.newestFirst ? "newest" : "oldest");
  return question;
}

/** Adds a code to a list, or takes it away. */
export function toggle(filters: Filters, part: ListPart, code: string): Filters {
  const list = filters.lists[part];
  const changed = list.includes(code) ? list.filter((one) => one !== code) : [...list, code];
  return { ...filters, lists: { ...filters.lists, [part]: changed } };
}

/** The filters with none set; the order stays. */
export function cleared({ newestFirst }: Filters): Filters {
  return { ...filtersFrom(new URLSearchParams()), newestFirst };
}

/** Whether anything is asked for at all. */
export function isAsking(filters: Filters): boolean {
  return toSearch({ ...filters, newestFirst: true }).size > 0;
}

/** A year, a month or a day, as the API takes them; empty is no bound. */
export function isBound(text: string): boolean {
  return text === "" || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}
