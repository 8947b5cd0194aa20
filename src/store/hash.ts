import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of words in UTF-8: 64 hexadecimal digits. */
export function sha256Of(value: Uint8Array | string): string {
  return createHash("sha256").update(value).digest("hex");
}
