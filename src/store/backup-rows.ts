import type { Tables } from "./schema.ts";

/** Names the shape of a backup; a change that breaks readers raises the number. */
export const backupFormat = "chancery-backup/1";

type ReadingRow = Tables["readings"];

/**
 * One line of a backup: what cannot be made again. Captures with their bytes, the Readings that
 * were made of them and when, and the log. The indexes are made anew when it is restored.
 */
export type BackupRow =
  | { readonly is: "head"; readonly format: string }
  | (Tables["captures"] & { readonly is: "capture"; readonly gzip: string })
  | (Tables["texts"] & { readonly is: "text" })
  | (ReadingRow & { readonly is: "reading"; readonly past: boolean })
  | (Tables["decisions"] & { readonly is: "decision" })
  | { readonly is: "end"; readonly head: string };
