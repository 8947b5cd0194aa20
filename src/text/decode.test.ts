import { describe, expect, test } from "vitest";
import { HouseError } from "../core/house-error.ts";
import { decodeText } from "./decode.ts";
import { decodeAs } from "./legacy-decoder.ts";

const french =
  "L’évêque de Liège a été reçu à l’hôtel de ville, près du théâtre où l’élève répète.";
const russian = "Министр приехал в Осло во вторник и провёл переговоры с хозяевами встречи.";

/** Encodes text in a single-byte charset by trying all its bytes. */
function encodeAs(label: string, text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) bytes.set(decodeAs(label, Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  test("reads UTF-8 and takes the byte order mark away", () => {
    expect(decodeText(utf8(`\uFEFF${french}`))).toEqual({
      text: french,
      encoding: "utf-8",
      troubles: [],
    });
  });

  test.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["windows-1252", french],
  ])("recognises %s by its letters", (label, text) => {
    expect(decodeText(encodeAs(label, text))).toMatchObject({ encoding: label, text });
  });

  test("reads the typographic marks of windows-1252", () => {
    const bytes = Uint8Array.of(0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x93, 0xe0, 0x94);
    expect(decodeText(bytes).text).toBe("L’été “à”");
  });

  test.each([true, false])("recognises UTF-16 without a mark (little-endian: %s)", (little) => {
    expect(decodeText(encodeUtf16(`${russian}\nEt aussi.`, little)).text).toContain("в Осло");
  });

  test("follows a declared charset that gives plausible text", () => {
    const bytes = encodeAs("iso-8859-15", french.replaceAll("’", "'"));
    expect(decodeText(bytes, { declared: "ISO-8859-1" }).encoding).toBe("windows-1252");
  });

  test("overrules a declared charset that gives gibberish", () => {
    const bytes = encodeAs("windows-1251", russian);
    expect(decodeText(bytes, { declared: "koi8-r" }).encoding).toBe("windows-1251");
  });

  test.each([1, 2])(
    "signals a file cut in the middle of a letter (%i bytes missing)",
    (missing) => {
      const bytes = utf8(`${french} 日`);
      const { text, encoding, troubles } = decodeText(bytes.subarray(0, bytes.length - missing));
      expect(text).toBe(`${french} `);
      expect(encoding).toBe("utf-8");
      expect(troubles.map(({ code }) => code)).toEqual(["TXT-001"]);
    },
  );

  test("keeps UTF-8 with one broken letter, and signals it", () => {
    const bytes = utf8(french);
    bytes[3] = 0xff;
    const { encoding, troubles } = decodeText(bytes);
    expect(encoding).toBe("utf-8");
    expect(troubles.map(({ code }) => code)).toEqual(["TXT-003"]);
  });

  test("refuses bytes that no charset makes plausible", () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 0x20));
    expect(() => decodeText(bytes)).toThrow(HouseError);
    expect(() => decodeText(bytes)).toThrow("TXT-002");
  });
});
