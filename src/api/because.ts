/** Reasons of rules by their ids. */
export function becauseOf(_rule: string): string | null {
  return null;
}
