import { mkdirSync } from "node:fs";
import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Store } from "../store/store.ts";
import { from } from "./gather.ts";
import { stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** Where a register lives: a file, or a PostgreSQL database. */
export interface RegisterPlace {
  readonly at: string;
  /** As it may be shown: without a password. */
  readonly shown: string;
  readonly isDatabase: boolean;
}

/** The register that was asked for: `--register`, else CHANCERY_REGISTER, else ./chancery.db. */
export function registerPlace(asked: string | undefined, terminal: Terminal): RegisterPlace {
  return placeOf(asked ?? terminal.environment["CHANCERY_REGISTER"] ?? "chancery.db", terminal);
}

/** The register of the bundled record: a file in the user's cache folder, kept between runs. */
export function sampleRegisterPlace(terminal: Terminal): RegisterPlace {
  return placeOf(join(cacheFolder(terminal), "chancery", "sample.db"), terminal);
}

function placeOf(asked: string, { folder }: Terminal): RegisterPlace {
  if (/^postgres(?:ql)?:\/\//.test(asked))
    return { at: asked, shown: asked.replace(/:[^:@/]*@/, ":…@"), isDatabase: true };
  const path = from(folder, asked);
  return { at: path, shown: path, isDatabase: false };
}

function cacheFolder({ environment }: Terminal): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return environment["LOCALAPPDATA"] ?? homedir();
  return environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
}

/** Opens the register, or makes it. The engines are loaded here and not before. */
export async function openRegister({ at, isDatabase }: RegisterPlace): Promise<Store> {
  if (isDatabase) return (await import("../store/postgres.ts")).openPostgres(at);
  return (await import("../store/sqlite.ts")).openSqlite(at);
}

/** Opens a register that must be there already. @throws HouseError CLI-008 where it is not. */
export async function openExisting(place: RegisterPlace): Promise<Store> {
  if (!place.isDatabase) await access(place.at).catch(() => stop(noRegister(place)));
  return openRegister(place);
}

/** Makes the folder of a register's file. */
export function makeFolderFor({ at }: RegisterPlace): void {
  mkdirSync(dirname(at), { recursive: true });
}

function noRegister({ shown }: RegisterPlace): Parameters<typeof stop>[0] {
  return {
    code: "CLI-008",
    message: "Unexpected absence of a register, expected one at this place.",
    where: shown,
    next: "Make it with `chancery ingest <folder>`, or name another with --register.",
  };
}
