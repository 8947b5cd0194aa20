/** What windows-1252 holds between 0x80 and 0x9F; some engines leave control characters there. */
const windows1252Middle = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes bytes in a charset of the Encoding Standard, the same on every engine. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== "windows-1252") return text;
  return text.replaceAll(/[\u0080-\u009F]/g, (unit) =>
    windows1252Middle.charAt(unit.charCodeAt(0) - 0x80),
  );
}
