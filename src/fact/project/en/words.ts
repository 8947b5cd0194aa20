import type { ProjectWords } from "../words.ts";

/** How English tells projects. */
export const englishProjects: ProjectWords = { heads: [], wanting: new Set(), verbs: {}, cues: [] };
