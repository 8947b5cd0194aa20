/** What an ambassador is told to present where it is plain which letters are meant. */
export const ownLetters: readonly string[] = ["his letters", "her letters", "their letters"];

/** The letters that an ambassador brings from his head of state. */
export const credentials: readonly string[] = [
  "credentials",
  "credence letters",
  "credential letters",
  "letters of credence",
  "letter of credence",
  "letters of credentials",
  "letter of credentials",
  "letters of commission",
  "letter of commission",
];
