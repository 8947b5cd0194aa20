/** What `serve` and `open` may be told. */
export interface ServeOptions {
  readonly register?: string;
  readonly port: number;
  readonly host: string;
}

/** What `dossier` may be told. */
export interface DossierOptions {
  readonly register?: string;
  readonly since?: string;
  readonly until?: string;
  readonly sector?: string;
  readonly asOf?: string;
  readonly format: "md" | "json";
  readonly language: "fr" | "en" | "ru";
}

/** What `explain` may be told. */
export interface ExplainOptions {
  readonly sentence?: string;
  readonly language: "fr" | "en" | "ru";
  readonly register?: string;
  readonly json?: boolean;
}

/** What `export` may be told. */
export interface ExportOptions {
  readonly register?: string;
  readonly out?: string;
  readonly asOf?: string;
}
