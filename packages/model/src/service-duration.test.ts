import { expect, test } from "vitest";
import { serviceDuration } from "./service-duration.ts";
import { drawSop } from "./sop-drawing.ts";

function promising(name: string, text: string) {
  const { sop } = drawSop("1 | Staf | Menerbitkan izin | | | 2 hari |");
  return serviceDuration({ ...sop, serviceStandard: { basis: "", components: [{ name, text }] } });
}

test.each(["Jangka Waktu Pelayanan", "Jangka waktu penyelesaian", "Waktu Penyelesaian"])(
  "the promise of a service stands under %s",
  (name) => {
    expect(promising(name, "3 hari kerja")).toMatchObject({ amount: 3, unit: "day" });
  },
);

test("a promise without an amount, and the sum of the steps, are none", () => {
  expect(promising("Jangka Waktu", "sesuai kebutuhan")).toBeUndefined();
  expect(promising("Biaya", "3 hari kerja")).toBeUndefined();
  expect(serviceDuration(drawSop("1 | Staf | Menerbitkan izin | | | 2 hari |").sop)).toBeUndefined();
});
