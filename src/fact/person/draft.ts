import type { RoleCode } from "../../core/vocabulary.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { ImpliedBy } from "../implied-by.ts";

/** An office while the document is still being read. */
export interface DraftOffice {
  readonly role: RoleCode;
  /** As the words say it; null where they leave it out. */
  readonly of: string | null;
  /** What the words leave out, from elsewhere in the document. */
  readonly implied: { readonly of: string; readonly how: ImpliedBy } | null;
  readonly former: boolean;
  /** The phrase that says so. */
  readonly item: PartyItem;
}

/** One place where a person is named. */
export interface NameUse {
  readonly party: Party;
  readonly item: PartyItem;
  readonly name: string;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A person while the document is still being read. */
export interface Draft {
  readonly id: string;
  readonly uses: NameUse[];
  readonly offices: DraftOffice[];
  /** State or organisation that the words show outside of an office: « le Malien X ». */
  side: { readonly code: string; readonly how: ImpliedBy | null } | null;
  gender: "m" | "f" | null;
  rank: string | null;
}

/** The state or organisation that a person acts for; null while nothing shows it. */
export function sideOf({ offices, side }: Draft): string | null {
  const current = offices.find(({ of, former }) => of !== null && !former);
  const stated = current ?? offices.find(({ of }) => of !== null);
  return stated?.of ?? side?.code ?? offices.find(({ implied }) => implied)?.implied?.of ?? null;
}

/** Whether one role may be a vaguer word for the other: « le ministre » for the minister of energy. */
export function meansRole(vague: RoleCode, exact: RoleCode): boolean {
  if (vague === exact) return true;
  if (vague[0] !== exact[0] && !exact.startsWith("deputy")) return false;
  const [kind, portfolio] = vague.split(":");
  if (portfolio !== undefined && portfolio !== "general") return false;
  const [other] = exact.split(":");
  return kind === other || (kind === "minister" && other === "deputy-minister");
}

/** Whether the person holds an office of this role, of this state if one is named. */
export function holds(draft: Draft, role: RoleCode, of: string | null): boolean {
  return draft.offices.some(
    (office) =>
      meansRole(role, office.role) &&
      (of === null || (office.of ?? office.implied?.of ?? sideOf(draft)) === of),
  );
}

/** The office that the person holds now, an exact one before a vague one. */
export function currentRole({ offices }: Draft): RoleCode | null {
  const current = offices.filter(({ former }) => !former).map(({ role }) => role);
  return (
    current.find((role) => role !== "minister" && role !== "minister:general") ?? current[0] ?? null
  );
}
