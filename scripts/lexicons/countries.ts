import isoCountries from "i18n-iso-countries";

/** Every code of ISO 3166-1 alpha-2, and XK, which the European institutions use for Kosovo. */
export const alpha2Codes: readonly string[] = [
  ...new Set([...Object.keys(isoCountries.getAlpha2Codes()), "XK"]),
].toSorted();
