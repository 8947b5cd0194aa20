import { createHash } from "node:crypto";
import { registerJson } from "../export/register-json.ts";
import type { Register } from "../register/register.ts";

/** SHA-256 of the canonical export: what `sha256sum` says of the file. */
export function digestOf(register: Register): string {
  const hash = createHash("sha256");
  for (const piece of registerJson(register)) hash.update(piece);
  return hash.digest("hex");
}
