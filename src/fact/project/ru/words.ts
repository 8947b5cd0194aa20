import type { ProjectWords } from "../words.ts";

/** How Russian tells projects. */
export const russianProjects: ProjectWords = { heads: [], wanting: new Set(), verbs: {}, cues: [] };
