/** What `serve` and `open` may be told. */
export interface ServeOptions {
  readonly register?: string;
  readonly port: number;
  readonly host: string;
}

/** What may be told of whatever lies between two parties. */
export interface BetweenOptions {
  readonly register?: string;
  readonly since?: string;
  readonly until?: string;
  readonly sector?: string;
  readonly asOf?: string;
  readonly language: "fr" | "en" | "ru";
}

/** What `dossier` may be told. */
export interface DossierOptions extends BetweenOptions {
  readonly format: "md" | "html" | "docx" | "json";
}

/** What `follow-up` may be told. */
export interface FollowUpOptions extends BetweenOptions {
  readonly format: "md" | "csv" | "json";
}

/** What `explain` may be told. */
export interface ExplainOptions {
  readonly sentence?: string;
  readonly language?: "fr" | "en" | "ru";
  readonly register?: string;
  readonly json?: boolean;
}

/** What `export` may be told. */
export interface ExportOptions {
  readonly register?: string;
  readonly out?: string;
  readonly asOf?: string;
}
