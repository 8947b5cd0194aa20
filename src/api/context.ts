import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ReadingProgress } from "../contract/contract.ts";
import type { Instant } from "../core/instant.ts";
import type { Store } from "../store/store.ts";

/** What the API has of the world. */
export interface ApiContext {
  readonly store: Store;
  /** How far the reading of documents is that goes on in this process; null where none does. */
  readonly reading?: () => ReadingProgress | null;
  readonly now: () => Instant;
  /** A new, unique id for a decision. */
  readonly newId: () => string;
  /** Folder of the built workbench. */
  readonly workbench: string;
  /** Names, beside addresses, that a caller may know this machine by. */
  readonly hosts: readonly string[];
}

/** The application, to which each group of routes adds its own. */
export type Api = OpenAPIHono;
