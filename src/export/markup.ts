const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it stands inside an element or an attribute, of HTML and of XML alike. What no document of
 * either may hold (control characters, halves of letters) is left out.
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(notAllowed, "")
    .replaceAll(/[&<>"']/g, (letter) => names[letter] ?? letter);
}

// oxlint-disable-next-line no-control-regex -- it is there to take them out.
const notAllowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A tag of a language as HTML and Word take one; null where what was told is none. */
export function languageTag(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}$/.test(language) ? language : null;
}
