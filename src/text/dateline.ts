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
const bare = /^\p{Lu}[\p{Lu}\p{M}'’-]{2,24}(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’-]*){0,3} ?(?:[—–]|--) /u;

/**
 * Measures the dateline that opens a paragraph: "LIMA, 3 mai (Agence) – ".
 *
 * @param opening - The paragraph's first hundred units or so.
 * @returns Its length with the dash and the space behind it; 0 where there is none.
 */
export function datelineLength(opening: string): number {
  const found = dated.exec(opening) ?? signed.exec(opening) ?? bare.exec(opening);
  return found?.[0].length ?? 0;
}
