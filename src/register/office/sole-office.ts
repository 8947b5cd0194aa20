/**
 * Whether a state gives an office to one person at a time.
 *
 * @param role - A code of the list of roles, such as `minister:defence`.
 */
export function isSoleOffice(role: string): boolean {
  return role.startsWith("minister:") ? role !== "minister:general" : ofOneHolder.has(role);
}

const ofOneHolder: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "speaker-of-parliament",
]);
