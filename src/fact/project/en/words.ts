import { noProjects } from "../no-projects.ts";
import type { ProjectWords } from "../words.ts";

/** How English tells projects. */
export const englishProjects: ProjectWords = noProjects;
