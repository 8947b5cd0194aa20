/** The way of the data: each stage, and the stages it may read. */
const mayRead = {
  core: [],
  document: ["core"],
  text: ["core", "document"],
  grammar: ["core"],
  lexicon: ["core"],
  mention: ["core", "text", "grammar", "lexicon"],
  fact: ["core", "text", "grammar", "lexicon", "mention"],
  decision: ["core", "fact"],
  register: ["core", "text", "lexicon", "fact", "decision"],
  view: ["core", "text", "fact", "decision", "register"],
  export: ["core", "lexicon", "fact", "decision", "register", "view"],
  contract: ["core", "text", "fact", "decision", "register", "view"],
  store: ["core", "document", "text", "fact", "decision", "register"],
};

const pure = "^src/(core|text|grammar|lexicon|mention|fact|decision|register|view)/";
const test = "([.]test[.]ts$|/suite[.]ts$|[.]fixture[.]ts$)";

const stageRule = ([stage, stages]) => ({
  name: `way/${stage}`,
  comment: `src/${stage} reads ${stages.join(", ") || "nothing of ours"}. A value it lacks belongs in an earlier stage; code that wants more belongs in a later one.`,
  severity: "error",
  from: { path: `^src/${stage}/`, pathNot: test },
  to: { path: "^src/", pathNot: `^src/(${[stage, ...stages].join("|")})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayRead).map(stageRule),
    {
      name: "locales-apart",
      comment:
        "A locale reads the grammar and its own words, so that one language can change without the others.",
      severity: "error",
      from: { path: "^src/(?:mention|fact)/[^/]+/(fr|en|ru)/", pathNot: test },
      to: { path: "^src/(?:mention|fact)/[^/]+/(?:fr|en|ru)/", pathNot: "/$1/" },
    },
    {
      name: "pure-middle",
      comment:
        "From text to view everything is pure: the same bytes and decisions give the same register.",
      severity: "error",
      from: { path: pure, pathNot: [test, "^src/core/load-late\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sql-in-store",
      comment:
        "Only src/store speaks SQL, so that one suite can prove SQLite and PostgreSQL alike.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/" },
      to: { path: "node_modules/(kysely|pg|better-sqlite3)/" },
    },
    {
      name: "no-circles",
      comment: "Two modules that need each other are one module, or wait for a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
