export { fr as deciding } from "../deciding/fr.ts";
export { fr as words } from "../fr.ts";
