export { ru as deciding } from "../deciding/ru.ts";
export { ru as words } from "../ru.ts";
