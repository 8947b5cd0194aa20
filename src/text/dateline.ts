const place = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:[ /-]\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,4}`;
const date = String.raw`(?:le )?(?:\d{1,2}(?:er)? \p{L}{3,9}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?(?: г\.)?`;
const agency = String.raw`[(/[][^()/\]]{1,40}[)/\]]\.?`;

const dated = new RegExp(
  String.raw`^(?:${agency} )?${place}(?:, ${place})?, ?${date}\.?(?: ?${agency})?(?: ?(?:[—–]|--?|:) |(?<=[./\])]) )`,
  "u",
);
const signed = new RegExp(
  String.raw`^(?:${agency} )?${place}(?:, ${place})? ?${agency} ?(?:[—–]|--?) `,
  "u",
);
/** Days as Russian agencies write them: "3 марта 2025 года", "03.03.2025". */
const russianDate = String.raw`(?:\d{1,2} [а-я]{3,8}\.?(?: \d{4})?(?: г\.| года?)?|\d{1,2}\.\d{2}\.(?:\d{4}|\d{2}))`;
const house = String.raw`(?:${agency}|[\p{L}\d][\p{L}\d.-]{2,24}(?: «[^»]{2,20}»)?)`;
/** "Ереван, 12 мая, Агентство. ", "Ташкент. 8 декабря. АГЕНТСТВО – ": the house behind the day. */
const housed = new RegExp(
  String.raw`^${place}[.,] ?${russianDate}(?:[.,]? ?[–—-]? ${house}|[.,]? ?${agency})(?: ?[–—-] |(?<=[/)])\.? |\. )`,
  "u",
);
/** "27 мая 2025 года, Минск /Агентство/. ": the day first. */
const dayFirst = new RegExp(
  String.raw`^(?:\d{1,2}:\d{2}, )?${russianDate}, ${place}(?: ?${agency})?(?: ?[–—-] |(?<=[/)])\.? |\. )`,
  "u",
);
/** "(АГ) 09/08/2025 – ": a house and a day, and no town. */
const townless = /^\([^()]{1,20}\) \d{1,2}[./]\d{1,2}[./]\d{4} ?[–—-] /u;
/** "АСТАНА. АГЕНТСТВО – ": nothing but a town and a house, both in capitals. */
const undated = /^\p{Lu}[\p{Lu}-]{2,24}\. \p{Lu}[\p{Lu}.-]{2,24} ?[–—-] /u;
const bare = /^\p{Lu}[\p{Lu}\p{M}'’-]{2,24}(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’-]*){0,3} ?(?:[—–]|--) /u;

const shapes: readonly RegExp[] = [dated, signed, bare, housed, dayFirst, undated, townless];

/**
 * Measures the dateline that opens a paragraph: "LIMA, 3 mai (Agence) – ".
 *
 * @param opening - The paragraph's first hundred units or so.
 * @returns Its length with the dash and the space behind it; 0 where there is none.
 */
export function datelineLength(opening: string): number {
  for (const shape of shapes) {
    const found = shape.exec(opening);
    if (found !== null) return found[0].length;
  }
  return 0;
}
