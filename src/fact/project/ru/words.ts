import { noProjects } from "../no-projects.ts";
import type { ProjectWords } from "../words.ts";

/** How Russian tells projects. */
export const russianProjects: ProjectWords = noProjects;
