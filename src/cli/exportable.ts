/** What `chancery export` writes. */
export const exportable = ["register", "clusters", "dataset"] as const;
export type Exportable = (typeof exportable)[number];
