/** The past moment that one looks at: kept for this tab alone, and taken from the address. */
const key = "chancery.asOf";

/** The moment, as the API takes it; null for the present. */
export const asOf: string | null = openedWith();

/** Looks at a past moment, or at the present again, from the first page on. */
export function lookAt(moment: string | null, page = "/"): void {
  try {
    if (moment === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, moment);
    location.assign(page);
  } catch {
    // A private window may refuse to keep it; then the address carries it.
    location.assign(moment === null ? page : `${page}?asOf=${encodeURIComponent(moment)}`);
  }
}

/** Adds the moment to an address of the API. */
export function inThePast<P extends string>(path: P): P {
  if (asOf === null) return path;
  const mark = path.includes("?") ? "&" : "?";
  // The address says the same, of another time.
  return `${path}${mark}asOf=${encodeURIComponent(asOf)}` as P;
}

function openedWith(): string | null {
  const address = new URL(location.href);
  const given = address.searchParams.get("asOf");
  try {
    if (given === null) return sessionStorage.getItem(key);
    sessionStorage.setItem(key, given);
  } catch {
    return given;
  }
  address.searchParams.delete("asOf");
  history.replaceState(null, "", address);
  return given;
}
