/** Keeps a small value in this browser; where storage is forbidden, nothing is kept. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`chancery.${key}`);
    else localStorage.setItem(`chancery.${key}`, value);
  } catch {
    // A private window may refuse; the value then lives as long as the page.
  }
}

/** What was kept; null without. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(`chancery.${key}`);
  } catch {
    return null;
  }
}
