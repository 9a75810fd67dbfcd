import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBrokenReference } from "../sop-document.ts";
import { sop } from "../sop-drawing.ts";
import { flowsFrom, getStep, type Sop } from "../sop.ts";
import { suppress } from "../suppress.ts";
import { arbitraryChain, arbitrarySop, propertySettings } from "../testing/index.ts";
import { swapExits } from "./exits.ts";
import { insertSteps } from "./insert-steps.ts";
import { mergeSteps } from "./merge-steps.ts";
import { moveSteps } from "./move-steps.ts";
import { numberAnew } from "./numbering.ts";
import { removeSteps } from "./remove-steps.ts";
import { splitStep } from "./split-step.ts";

const letter = sop`
  1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep | 15 menit | Konsep diperiksa
  3 | Camat    | Menandatangani surat   |                   | Konsep | 5 menit  | Surat`.sop;

const arrows = (of: Sop): string =>
  of.flows.map(({ from, kind, to }) => `${from}${kind === "forward" ? "" : ` ${kind}`} → ${to}`).join(", ");
const numbers = (of: Sop): string[] => of.steps.map((step) => step.number);
const order = (of: Sop): string[] => of.steps.map((step) => step.id);

describe("a row is put in", () => {
  test("between two rows: the work passes through it, and the rows below count on", () => {
    const longer = insertSteps(letter, 1, [{ activity: "Mengetik konsep" }]);
    expect(numbers(longer)).toEqual(["1", "2", "3", "4"]);
    expect(arrows(longer)).toBe("start → s1, s1 → s4, s4 → s2, s2 yes → s3, s2 no → s1, s3 → end");
  });

  test("before the first and behind the last, between the capsules and the work", () => {
    expect(arrows(insertSteps(letter, 0, [{}]))).toContain("start → s4, s4 → s1");
    expect(arrows(insertSteps(letter, 3, [{}, {}]))).toContain("s3 → s4, s4 → s5, s5 → end");
  });

  test("into an empty table, and it is the procedure", () => {
    const first = insertSteps({ ...letter, steps: [], flows: [] }, 0, [{ activity: "Menerima surat" }]);
    expect(arrows(first)).toBe("start → s1, s1 → end");
    expect(numbers(first)).toEqual(["1"]);
  });

  test("after a row that goes elsewhere, and that row keeps its way", () => {
    const elsewhere = sop`1 | Staf | Menyusun | → 3
                          2 | Staf | Mengetik |
                          3 | Staf | Mengirim |`.sop;
    expect(arrows(insertSteps(elsewhere, 1, [{}]))).toBe("start → s1, s1 → s3, s2 → s3, s3 → end, s4 → s2");
  });
});

describe("printed numbers", () => {
  test("are written on as the office writes them", () => {
    const dotted = { ...letter, steps: letter.steps.map((step) => ({ ...step, number: `${step.number}.` })) };
    expect(numbers(insertSteps(dotted, 1, [{}]))).toEqual(["1.", "2.", "3.", "4."]);
  });

  test("stay where they do not count up, and a new row has none", () => {
    const odd = { ...letter, steps: letter.steps.map((step, i) => ({ ...step, number: ["1", "2a", "2b"][i] ?? "" })) };
    expect(numbers(insertSteps(odd, 1, [{}]))).toEqual(["1", "", "2a", "2b"]);
    expect(numbers(numberAnew(odd))).toEqual(["1", "2", "3"]);
  });
});

describe("a row is taken out", () => {
  test("and what led to it leads on to where it led", () => {
    const { sop: shorter, ledOn } = removeSteps(letter, ["s2"]);
    expect(arrows(shorter)).toBe("start → s1, s1 → s3, s3 → end");
    expect(numbers(shorter)).toEqual(["1", "2"]);
    expect(ledOn).toMatchObject([{ from: "s1", to: "s3" }]);
  });

  test("and a return to it, which would now go back to its own row, is gone and said", () => {
    const { sop: shorter, lost } = removeSteps(letter, ["s1"]);
    expect(arrows(shorter)).toBe("start → s2, s2 yes → s3, s3 → end");
    expect(lost).toMatchObject([{ from: "s2", kind: "no" }]);
  });

  test("with the reasons why something about it was left as it is, and no new row inherits them", () => {
    const left = suppress(letter, { rule: "vague-duration", stepId: "s3", reason: "Sudah disepakati." });
    const { sop: shorter } = removeSteps(left, ["s3"]);
    expect(shorter.suppressions).toBeUndefined();
    expect(order(insertSteps(left, 3, [{}])).at(-1)).toBe("s4");
  });

  test("and with all rows the whole procedure", () => {
    expect(removeSteps(letter, ["s1", "s2", "s3"]).sop).toMatchObject({ steps: [], flows: [] });
  });
});

describe("rows are moved", () => {
  test("and the work goes from row to row in the new order", () => {
    const moved = moveSteps(letter, 2, 1, 1);
    expect(order(moved)).toEqual(["s1", "s3", "s2"]);
    expect(arrows(moved)).toBe("start → s1, s1 → s3, s2 yes → end, s2 no → s1, s3 → s2");
    expect(numbers(moved)).toEqual(["1", "2", "3"]);
  });
});

describe("a row is split", () => {
  const long = sop`1 | Staf | Menyusun konsep surat, lalu memeriksa isinya | ya → 2, tidak → 1 | ATK | 30 menit | Konsep
                   2 | Camat | Menandatangani surat`.sop;
  test("and the second part decides, where the whole one did", () => {
    const parts = splitStep(long, "s1", "Menyusun konsep surat".length);
    expect(parts.steps.map(({ activity, kind, number }) => [number, activity, kind])).toEqual([
      ["1", "Menyusun konsep surat", "task"],
      ["2", "Memeriksa isinya", "decision"],
      ["3", "Menandatangani surat", "task"],
    ]);
    expect(arrows(parts)).toBe("start → s1, s1 → s3, s3 yes → s2, s3 no → s1, s2 → end");
    expect([getStep(parts, "s1").duration.text, getStep(parts, "s3").outputs]).toEqual(["30 menit", ["Konsep"]]);
  });

  test("but not where one part would say nothing", () => {
    expect(splitStep(long, "s1", 0)).toBe(long);
  });
});

describe("rows are merged", () => {
  test("and nothing that stood in them is lost", () => {
    const { sop: merged, lost } = mergeSteps(letter, 0, 2);
    expect(merged.steps[0]).toMatchObject({
      activity: "Menyusun konsep surat dan memeriksa konsep surat",
      kind: "decision",
      performerIds: ["p1", "p2"],
      participation: "all",
      requirements: ["ATK", "Konsep"],
      duration: { text: "45 menit", amount: 45 },
    });
    expect(arrows(merged)).toBe("start → s1, s1 yes → s3, s3 → end");
    expect(lost).toMatchObject([{ kind: "no" }]);
  });

  test("a sentence that a page break tore apart is whole again", () => {
    const torn = sop`1 | Staf | Menyusun konsep
                     2 | Staf | surat tugas`.sop;
    expect(mergeSteps(torn, 0, 2).sop.steps[0]?.activity).toBe("Menyusun konsep surat tugas");
  });
});

test("the exits of a decision change places", () => {
  expect(flowsFrom(swapExits(letter, "s2"), "s2").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["no s3", "yes s1"]);
  expect(swapExits(letter, "s1")).toBe(letter);
});

describe("whatever the SOP", () => {
  const edits: readonly ((of: Sop, a: number, b: number, c: number) => Sop)[] = [
    (of, a) => insertSteps(of, a, [{}, { kind: "decision" }]),
    (of, a, b, c) => moveSteps(of, a, b, c),
    (of, a, b) => removeSteps(of, order(of).slice(a, a + b)).sop,
    (of, a, b) => splitStep(of, order(of)[a] ?? "", b),
    (of, a, b) => mergeSteps(of, a, b).sop,
    (of, a) => swapExits(of, order(of)[a] ?? ""),
  ];
  const index = fc.nat(8);

  test("no edit of its rows breaks a reference or changes what was there before", () => {
    fc.assert(
      fc.property(arbitrarySop(), fc.constantFrom(...edits), index, index, index, (any, edit, a, b, c) => {
        const before = structuredClone(any);
        const edited = edit(any, a, b, c);
        expect(any).toEqual(before);
        expect(findBrokenReference(edited)).toBeUndefined();
      }),
      propertySettings(300),
    );
  });

  test("rows that stay keep what stands in them, their number apart", () => {
    const words = (of: Sop) => of.steps.map(({ number: _number, ...rest }) => rest);
    fc.assert(
      fc.property(arbitrarySop(), index, index, index, (any, a, b, c) => {
        const longer = insertSteps(any, a, [{}]);
        expect(words(longer)).toEqual(expect.arrayContaining(words(any)));
        const moved = words(moveSteps(any, a, b, c));
        expect(moved).toHaveLength(any.steps.length);
        expect(words(any)).toEqual(expect.arrayContaining(moved));
      }),
      propertySettings(),
    );
  });

  test("a row put in and taken out again leaves the SOP as it was", () => {
    fc.assert(
      fc.property(arbitraryChain(1), index, (chain, at) => {
        const place = Math.min(at, chain.steps.length);
        const longer = insertSteps(chain, place, [{}]);
        const [fresh] = longer.steps.slice(place);
        expect(removeSteps(longer, [fresh?.id ?? ""]).sop.flows).toEqual(chain.flows);
        expect(removeSteps(longer, [fresh?.id ?? ""]).sop.steps).toEqual(chain.steps);
      }),
      propertySettings(),
    );
  });

  test("rows moved there and back leave the SOP as it was", () => {
    fc.assert(
      fc.property(arbitraryChain(), fc.nat(7), fc.integer({ min: 1, max: 3 }), index, (chain, from, count, to) => {
        const rows = chain.steps.length;
        fc.pre(from + count <= rows && to <= rows && (to < from || to > from + count));
        const there = to > from ? to - count : to;
        const back = to > from ? from : from + count;
        expect(moveSteps(moveSteps(chain, from, count, to), there, count, back)).toEqual(chain);
      }),
      propertySettings(),
    );
  });

  test("in a chain, every row can still be reached after rows were taken out", () => {
    fc.assert(
      fc.property(arbitraryChain(), fc.array(fc.nat(7), { maxLength: 4 }), (chain, rows) => {
        const left = removeSteps(
          chain,
          rows.flatMap((row) => chain.steps[row]?.id ?? []),
        ).sop;
        for (const step of left.steps) expect(left.flows.some((flow) => flow.to === step.id)).toBe(true);
      }),
      propertySettings(),
    );
  });
});
