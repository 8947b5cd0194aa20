export { en as deciding } from "../deciding/en.ts";
export { en as words } from "../en.ts";
