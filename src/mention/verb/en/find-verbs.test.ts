import { describe, expect, test } from "vitest";
import { span } from "../../../core/span.ts";
import { draw, undraw } from "../../../grammar/drawn.ts";
import { Lattice } from "../../../grammar/lattice.ts";
import { readTokens } from "../../../grammar/tokens.ts";
import { findVerbsIn } from "../find-verbs.ts";
import { verb, type VerbGroup } from "../verb.ts";

function read(text: string): Lattice {
  const lattice = new Lattice(readTokens(text, span(0, text.length)));
  findVerbsIn(lattice, { from: 0, to: lattice.size }, "en");
  return lattice;
}

/** Says a group in a line, naming only what is not plain. */
function tell(group: VerbGroup): string {
  const marks = [
    group.lemma,
    group.tense,
    group.voice === "passive" && "passive",
    group.perfect && "perfect",
    group.negated && "not",
    group.modal,
    group.inverted && "inverted",
  ];
  return marks.filter((mark) => typeof mark === "string").join(" ");
}

const told: readonly (readonly [drawn: string, groups: readonly string[]])[] = [
  ["The minister {v:was received} by the king.", ["receive past passive"]],
  ["The minister {v:has also been received} by the king.", ["receive past passive"]],
  ["They {v:will meet} on Monday.", ["meet future"]],
  ["The king {v:is paying} a visit to Peru.", ["pay present"]],
  ["The accord {v:signed} in Lima {v:was} short.", ["sign participle passive", "be past"]],
  ["The envoy, who {v:landed} at noon, {v:called on} the king.", ["land past", "call on past"]],
  ["She {v:signed} the accord.", ["sign past"]],
  ["He {v:did not meet} the envoy.", ["meet past not"]],
  ["He {v:didn't meet} the envoy.", ["meet past not"]],
  ["The envoy {v:is due to arrive} in Lima.", ["arrive present must"]],
  ["The two {v:are to hold} talks.", ["hold present must"]],
  ["The king {v:failed to sign} it.", ["sign past not fail"]],
  ["Both {v:agreed to open} an embassy.", ["agree past", "open past agree"]],
  ["“We {v:agree}”, {v:said} the minister.", ["agree present", "say past inverted"]],
  ["The session {v:took place} in Lima.", ["take place past"]],
  ["No minister {v:had ever visited} the island.", ["visit pluperfect not"]],
  ["The visit {v:was to have begun} on Sunday.", ["begin conditional perfect not must"]],
  ["Journeys {v:were being delayed}.", ["delay past passive"]],
  ["{v:Meeting} the envoy, she {v:praised} Peru.", ["meet gerund", "praise past"]],
  ["The meeting {v:was} long.", ["be past"]],
  ["He {v:will travel} to Peru and {v:hold} talks.", ["travel future", "hold future"]],
  [
    "She {v:is due to visit} Peru and {v:meet} the king.",
    ["visit present must", "meet present must"],
  ],
  ["The king {v:traveled} to Peru.", ["travel past"]],
  ["He {v:wants to visit} Peru.", ["want present", "visit present want"]],
];

describe("English verb groups", () => {
  test.each(told)("reads %s", (drawn, groups) => {
    const lattice = read(undraw(drawn));
    const items = lattice.all(verb);
    expect(items.map(({ value }) => tell(value))).toEqual(groups);
    const outer = items.filter(
      (item) =>
        !items.some(
          (o) =>
            o !== item &&
            o.from <= item.from &&
            o.to >= item.to &&
            o.to - o.from > item.to - item.from,
        ),
    );
    expect(
      draw(
        lattice.tokens.text,
        outer.map(({ from, to }) => ({ labels: { v: lattice.span(from, to) } })),
      ),
    ).toBe(drawn);
  });
});
