import { drawSop } from "@alur/model";
import { outcomeKey } from "@alur/run";
import { expect, test } from "vitest";
import { waysThrough } from "./ways-through.ts";

function ways(drawing: string, most = 20): string[] {
  const { sop } = drawSop(drawing);
  const number = new Map(sop.steps.map((step) => [step.id, step.number]));
  return waysThrough(sop, most).ways.map(
    ({ legs, backTo }) =>
      `${legs.map(({ stepId, outcome }) => `${number.get(stepId)}${outcome.kind === "forward" ? "" : outcomeKey(outcome)}`).join(" ")} ${backTo === undefined ? "selesai" : `kembali ${number.get(backTo)}`}`,
  );
}

test("every decision has a way for each outcome, and a return is told once", () => {
  expect(
    ways(`1 | Staf | Menyusun | → 2
          2 | Kasubbag | Memeriksa | ya → 3, tidak → 1
          3 | Kabid | Memeriksa | ya → 4, tidak → 2
          4 | Staf | Mengirim | `),
  ).toEqual(["1 2yes 3yes 4 selesai", "1 2no kembali 1", "1 2yes 3no kembali 2"]);
});

test("no more ways are told than anybody reads", () => {
  const rows = Array.from({ length: 9 }, (_, i) => `${i + 1} | Staf | Memeriksa | ya → ${i + 2}, tidak → 10`);
  expect(ways([...rows, "10 | Staf | Mengirim | "].join("\n"), 4)).toHaveLength(4);
});
