/**
 * What the API and its callers agree on. Schemas check at run time; the types are the same words
 * for the compiler. The workbench imports types alone from here.
 *
 * | route | asks | answers |
 * |---|---|---|
 * | GET /api/overview | | OverviewAnswer |
 * | GET /api/encounters | EncountersQuery | EncountersAnswer |
 * | GET /api/facets | EncountersQuery | TimelineFacets: what each filter would leave |
 * | GET /api/records/:id | | RecordAnswer; an old id of a merged line finds the line it is in now |
 * | GET /api/documents | ListQuery | Page<DocumentLine> |
 * | GET /api/documents/:id | | DocumentPage |
 * | GET /api/persons | ListQuery | Page<PersonLine> |
 * | GET /api/dossier | DossierQuery | Dossier, or Markdown |
 * | GET /api/follow-up | FollowUpQuery | FollowUpTable, or Markdown, or CSV |
 * | GET /api/search | SearchQuery | SearchAnswer |
 * | GET /api/explain/:id | | Explanation |
 * | GET /api/decisions | ?record= | DecisionsAnswer |
 * | POST /api/decisions | NewDecision | 201 DecidedAnswer; 409 where the line changed meanwhile |
 * | GET /api/review | ReviewQuery | Page<ReviewLine>: what wants a look, the most doubtful first |
 * | GET /api/lines | LinesQuery | Page<EntryNote>: lines to choose one from |
 * | GET /api/vocabulary | | VocabularyAnswer |
 * | GET /api/openapi.json | | OpenAPI 3.1 |
 *
 * Every error is a Problem. A parameter that takes several values is repeated: `?party=KE&party=LU`.
 */
export type { Labels, Language } from "../core/language.ts";
export type {
  AgreementKind,
  AgreementStatus,
  CommitmentKind,
  EncounterFormat,
  EncounterStatus,
  FollowUpStatus,
  FormatFamily,
  LinkType,
  ParticipantRole,
  RoleCode,
  Sector,
  Stance,
} from "../core/vocabulary.ts";
export type { Amendment, Decision, LinkVerdict, Target } from "../decision/decision.ts";
export type { Judgement, OwnStatus, Verdict } from "../decision/verdict.ts";
export type { PartyCode, Place } from "../fact/reading.ts";
export type {
  AgreementEntry,
  CommitmentEntry,
  EncounterEntry,
  Entry,
  EntryKind,
  Evidence,
  HeldOffice,
  Making,
  Participation,
  PersonEntry,
  ProjectEntry,
  SourceDocument,
  StatementEntry,
  Telling,
  Told,
} from "../register/register.ts";
export type { Fate } from "../view/fate.ts";
export type { FollowUpLine, FollowUpReport, FollowUpTable } from "../view/follow-up.ts";
export type { ReviewLine, ReviewReason } from "../view/review-queue.ts";
export type { Zone, ZoneKind } from "../text/text.ts";
export type {
  Certainty,
  Citation,
  DecisionNote,
  DocumentPage,
  Dossier,
  DossierLine,
  DossierQuestion,
  EntryNote,
  Facet,
  Overview,
  ParticipantLine,
  RecordPage,
  Relation,
  SupportedSpan,
  TimelineFacets,
  TimelineLine,
} from "../view/view.ts";
export * from "./answers.ts";
export * from "./decisions.ts";
export * from "./pages.ts";
export * from "./problem.ts";
export * from "./requests.ts";
export * from "./review.ts";
