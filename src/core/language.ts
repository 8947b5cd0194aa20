/** The languages that Chancery reads and speaks, each the equal of the others. */
export const languages = ["fr", "en", "ru"] as const;

export type Language = (typeof languages)[number];

/** Words in the three languages, as a screen shows them. */
export type Labels = Readonly<Record<Language, string>>;

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
