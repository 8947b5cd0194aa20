import type {
  DocumentLine,
  DocumentPage,
  Dossier,
  EncountersAnswer,
  Explanation,
  OverviewAnswer,
  Page,
  PersonLine,
  RecordAnswer,
  TimelineFacets,
  VocabularyAnswer,
} from "../../../src/contract/contract.ts";
import type { Path } from "./client.ts";

/** Every address of the API that the workbench reads, with what it answers. */
export const paths = {
  overview: (): Path<OverviewAnswer> => "/api/overview",
  vocabulary: (): Path<VocabularyAnswer> => "/api/vocabulary",
  encounters: (query: URLSearchParams): Path<EncountersAnswer> => withQuery("encounters", query),
  facets: (query: URLSearchParams): Path<TimelineFacets> => withQuery("facets", query),
  record: (id: string): Path<RecordAnswer> => `/api/records/${encodeURIComponent(id)}`,
  explain: (id: string): Path<Explanation> => `/api/explain/${encodeURIComponent(id)}`,
  document: (id: string): Path<DocumentPage> => `/api/documents/${encodeURIComponent(id)}`,
  documents: (query: URLSearchParams): Path<Page<DocumentLine>> => withQuery("documents", query),
  persons: (query: URLSearchParams): Path<Page<PersonLine>> => withQuery("persons", query),
  dossier: (query: URLSearchParams): Path<Dossier> => withQuery("dossier", query),
} as const;

function withQuery(route: string, query: URLSearchParams): string {
  const text = query.toString();
  return `/api/${route}${text === "" ? "" : `?${text}`}`;
}
