import type { ProjectWords } from "./words.ts";

/** A language that tells no projects yet. */
export const noProjects: ProjectWords = {
  heads: [],
  wanting: new Set(),
  titles: new Set(),
  passed: new Set(),
  before: new Set(),
  coordinators: new Set(),
  verbs: {},
  cues: [],
  weakCues: [],
  worksOf: [],
  building: new Set(),
};
