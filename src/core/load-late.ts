import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const load = createRequire(import.meta.url);

/**
 * Loads a package when it is first needed: `loadLate("eld/small", import.meta)`. For large packages
 * that few sessions need; all others are imported.
 *
 * @param meta - That of the module that asks.
 * @returns What the package exports, as yet of no known type.
 */
export function loadLate(name: string, meta: ImportMeta): unknown {
  return load(fileURLToPath(meta.resolve(name)));
}
