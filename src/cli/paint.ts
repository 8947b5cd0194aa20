import type { Output, Terminal } from "./terminal.ts";

const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39] } as const;

/** Dresses words for a person; leaves them as they are for a pipe, or where NO_COLOR is set. */
export type Paint = (style: keyof typeof styles, words: string) => string;

/** How to dress words on one output of a terminal. */
export function paintFor(output: Output, { environment }: Terminal): Paint {
  const refused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  if (!output.isTerminal || refused) return (_style, words) => words;
  return (style, words) => {
    const [on, off] = styles[style];
    return `\u001B[${on}m${words}\u001B[${off}m`;
  };
}
