/** Whether two lists hold the very same members in the same order. */
export function areTheSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((member, at) => member === other[at]);
}
