/**
 * The controlled vocabularies of a Reading. Codes are stable: files, URLs and exports carry them.
 * Their labels in three languages stand in `labels.ts`.
 */

/** Formats of an encounter, each with the family of formats that reporters use for one another. */
export const formatFamilies = {
  summit: "conference",
  "ministerial-conference": "conference",
  conference: "conference",
  plenary: "conference-part",
  panel: "conference-part",
  "commission-session": "commission",
  "working-group": "commission",
  "political-consultations": "commission",
  "state-visit": "visit",
  "official-visit": "visit",
  "working-visit": "visit",
  "private-visit": "visit",
  visit: "visit",
  tour: "visit",
  stopover: "visit",
  audience: "talks",
  "courtesy-call": "talks",
  "tete-a-tete": "talks",
  talks: "talks",
  "enlarged-talks": "talks",
  "bilateral-meeting": "talks",
  "working-meal": "talks",
  "telephone-call": "remote",
  "video-conference": "remote",
  message: "message",
  "press-conference": "press",
  "signing-ceremony": "ceremony",
  credentials: "ceremony",
  ceremony: "ceremony",
  "community-meeting": "community",
} as const;

export type EncounterFormat = keyof typeof formatFamilies;
export type FormatFamily = (typeof formatFamilies)[EncounterFormat];
export const encounterFormats = Object.keys(formatFamilies) as readonly EncounterFormat[];

/** How far an encounter had come when the document was written. */
export const encounterStatuses = [
  "planned",
  "under-way",
  "held",
  "postponed",
  "cancelled",
] as const;
export type EncounterStatus = (typeof encounterStatuses)[number];

/** Kinds of office. A minister and a deputy minister carry a portfolio after a colon. */
export const roleKinds = [
  "head-of-state",
  "vice-president",
  "head-of-government",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
  "senior-official",
  "ambassador",
  "special-envoy",
  "spokesperson",
  "speaker-of-parliament",
  "member-of-parliament",
  "regional-leader",
  "military-commander",
  "organisation-head",
  "business-leader",
  "other",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What a minister answers for. */
export const portfolios = [
  "foreign-affairs",
  "defence",
  "security-interior",
  "economy-finance",
  "trade-industry",
  "energy",
  "mines",
  "agriculture",
  "water-environment",
  "transport-infrastructure",
  "education",
  "research-technology",
  "digital-communication",
  "health",
  "justice",
  "labour-social",
  "culture-tourism-sport",
  "territorial-administration",
  "regional-integration-diaspora",
  "general",
] as const;
export type Portfolio = (typeof portfolios)[number];

/** An office's role, as a Reading writes it: `head-of-state`, `minister:energy`. */
export type RoleCode = RoleKind | `minister:${Portfolio}` | `deputy-minister:${Portfolio}`;

/** What a person did in an encounter. */
export const participantRoles = [
  "host",
  "guest",
  "head-of-delegation",
  "chair",
  "co-chair",
  "member",
  "sender",
  "recipient",
  "participant",
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Fields of cooperation, after the purposes of the DAC list. */
export const sectors = [
  "political-dialogue",
  "multilateral",
  "security-defence",
  "counter-terrorism",
  "peace-reconciliation",
  "justice-governance",
  "economy",
  "trade",
  "investment-finance",
  "industry",
  "energy",
  "mining",
  "agriculture",
  "food-humanitarian",
  "transport",
  "infrastructure",
  "digital-technology",
  "science-research",
  "education-training",
  "health",
  "culture",
  "tourism",
  "media-information",
  "environment-water",
  "migration-consular",
] as const;
export type Sector = (typeof sectors)[number];

/** What a statement does. */
export const stances = [
  "states",
  "announces",
  "pledges",
  "requests",
  "praises",
  "criticises",
  "denies",
  "invites",
] as const;
export type Stance = (typeof stances)[number];

/** How an undertaking was entered. */
export const commitmentKinds = ["pledge", "agreed-action", "offer", "request", "decision"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** How far an undertaking has been carried out, as the document says. */
export const followUpStatuses = [
  "announced",
  "agreed",
  "under-way",
  "done",
  "stalled",
  "abandoned",
] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Kinds of instrument. */
export const agreementKinds = [
  "treaty",
  "agreement",
  "memorandum",
  "protocol",
  "roadmap",
  "programme",
  "contract",
  "joint-statement",
  "other",
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** The legal life of an instrument. */
export const agreementStatuses = [
  "proposed",
  "under-negotiation",
  "agreed",
  "signed",
  "ratified",
  "in-force",
  "suspended",
  "terminated",
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** How one record bears on another. */
export const linkTypes = ["within", "follows", "established-by", "implements", "prepares"] as const;
export type LinkType = (typeof linkTypes)[number];

/** International organisations that can be parties. */
export const organisations = [
  "org:UN",
  "org:AU",
  "org:EU",
  "org:ECOWAS",
  "org:AES",
  "org:WAEMU",
  "org:SADC",
  "org:EAC",
  "org:ECCAS",
  "org:CEMAC",
  "org:IGAD",
  "org:AMU",
  "org:LAS",
  "org:OIC",
  "org:OIF",
  "org:BRICS",
  "org:SCO",
  "org:EAEU",
  "org:CIS",
  "org:CSTO",
  "org:NATO",
  "org:ASEAN",
  "org:WB",
  "org:IMF",
  "org:AfDB",
  "org:WTO",
  "org:WHO",
  "org:UNESCO",
  "org:IAEA",
  "org:ICC",
  "org:G20",
  "org:G7",
  "org:G5-SAHEL",
  "org:MINUSMA",
  "org:RUSSIA-AFRICA-FORUM",
  "org:CARICOM",
  "org:MERCOSUR",
  "org:OACPS",
  "org:CPLP",
  "org:GCC",
  "org:CELAC",
  "org:OAS",
  "org:OSCE",
  "org:NAM",
  "org:IsDB",
] as const;
export type Organisation = (typeof organisations)[number];
