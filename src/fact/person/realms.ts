/** States whose head is a king, a sultan, an emir or a grand duke, and never a president; ISO 3166-1. */
export const realms: ReadonlySet<string> = new Set(
  (
    "GB NO SE DK NL BE ES LU LI MC MA JO SA QA KW BH OM JP TH MY KH BN BT TO LS SZ VA " +
    "CA AU NZ JM BS BZ GD LC VC AG KN PG SB TV"
  ).split(" "),
);

/** States whose head is called a grand duke, an emir, and a sultan. */
export const duchies: ReadonlySet<string> = new Set(["LU"]);
export const emirates: ReadonlySet<string> = new Set(["KW", "QA"]);
export const sultanates: ReadonlySet<string> = new Set(["OM", "BN"]);
