/** The name of the page that is shown, for those who must hear of it. */
let title = "";
const listeners = new Set<() => void>();

/** Says under which name the page stands now. */
export function setPageTitle(named: string): void {
  title = named;
  for (const listen of listeners) listen();
}

export function pageTitle(): string {
  return title;
}

/** @returns What ends the listening. */
export function onPageTitle(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
