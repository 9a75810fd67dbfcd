import { drawSop, parseDuration, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintBpmn } from "../testing/lint-bpmn.ts";
import { randomSop } from "../testing/random-sop.ts";
import { isoDuration } from "./iso-duration.ts";
import { renderBpmn } from "./render-bpmn.ts";

const letter = drawSop(
  `1 | Staf     | Menyusun konsep surat  | → 2
   2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
   3 | Kasubbag | Membubuhkan paraf      |`,
  "Penyusunan Surat",
).sop;

/** So many rows one after the other, and a way back from the last to the first. */
function longSop(rows: number): Sop {
  const lines = Array.from({ length: rows }, (_, i) =>
    i + 1 === rows
      ? `${i + 1} | Kepala | Memeriksa berkas | ya → selesai, tidak → 1`
      : `${i + 1} | Staf | Mengolah berkas | → ${i + 2}`,
  );
  return drawSop(lines.join("\n"), "Pengolahan Berkas").sop;
}

function count(xml: string, element: string): number {
  return xml.match(new RegExp(`<bpmn:${element}[ >]`, "g"))?.length ?? 0;
}

describe("an SOP as a BPMN 2.0 diagram", () => {
  test("its columns are lanes, its rows user tasks, its decision a gateway with two named exits", async () => {
    const xml = await renderBpmn(letter);
    expect(count(xml, "lane")).toBe(2);
    expect(count(xml, "userTask")).toBe(3);
    expect(xml).toContain('name="Hasil langkah 2"');
    expect(xml).toMatch(/<bpmn:sequenceFlow [^>]*name="Ya"/);
    expect(xml).toMatch(/<bpmn:sequenceFlow [^>]*name="Tidak"/);
  });

  test("arrows that meet in a row meet in a gateway before it", async () => {
    expect(count(await renderBpmn(letter), "exclusiveGateway")).toBe(2);
  });

  test("several ways out of a task at once are a parallel gateway, and so is a row that waits for them", async () => {
    const { sop } = drawSop(
      `1 | Loket  | Membagi berkas   | → 2, → 3
       2 | Teknis | Menilai teknis   | → 4
       3 | Hukum  | Menilai hukum    | → 4
       4 | Kepala | Memutuskan       | gabung`,
      "Penilaian",
    );
    const xml = await renderBpmn(sop);
    expect(count(xml, "parallelGateway")).toBe(2);
    expect(await lintBpmn(xml)).toEqual([]);
  });

  test("a Waktu is a timer that takes nothing away from the performer", async () => {
    const sop = { ...letter, steps: letter.steps.map((step) => ({ ...step, duration: parseDuration("2 jam") })) };
    const xml = await renderBpmn(sop);
    expect(xml.match(/cancelActivity="false"/g)).toHaveLength(3);
    expect(xml).toContain("PT2H");
  });

  test("a paper that a later row needs is the data object that an earlier row made", async () => {
    const [first, second, third] = letter.steps;
    if (!first || !second || !third) throw new Error("The letter has three steps.");
    const steps = [{ ...first, outputs: ["Konsep surat"] }, { ...second, requirements: ["konsep surat"] }, third];
    const xml = await renderBpmn({ ...letter, steps });
    expect(count(xml, "dataObject")).toBe(1);
    expect(count(xml, "dataObjectReference")).toBe(2);
  });

  test("an arrow over more than a dozen rows is a pair of link events of one name", async () => {
    const far = await renderBpmn(longSop(20));
    expect(count(far, "intermediateThrowEvent")).toBe(1);
    expect(count(far, "intermediateCatchEvent")).toBe(1);
    expect(await lintBpmn(far)).toEqual([]);
    expect(count(await renderBpmn(longSop(8)), "intermediateThrowEvent")).toBe(0);
  });

  test("a row that is no action is an annotation", async () => {
    const steps = letter.steps.map((step, i) => (i === 1 ? { ...step, kind: "note" as const } : step));
    const xml = await renderBpmn({ ...letter, steps });
    expect(count(xml, "textAnnotation")).toBe(1);
    expect(await lintBpmn(xml)).toEqual([]);
  });

  test("a row that calls another SOP is a call activity", async () => {
    const steps = letter.steps.map((step, i) => (i === 0 ? { ...step, subSop: "Surat Masuk" } : step));
    expect(count(await renderBpmn({ ...letter, steps }), "callActivity")).toBe(1);
  });

  test("a procedure that comes again begins with a timer", async () => {
    const xml = await renderBpmn({ ...letter, recurrence: "setiap bulan" });
    expect(xml).toMatch(/<bpmn:startEvent [\s\S]*?timeCycle[^>]*>setiap bulan</);
  });

  test("the same SOP is always the same file", async () => {
    expect(await renderBpmn(letter)).toBe(await renderBpmn(structuredClone(letter)));
  });

  test("the recommended rules of BPMN find nothing in any SOP, and every shape lies in the pool", async () => {
    await fc.assert(
      fc.asyncProperty(randomSop({ steps: 25, performers: 8, returns: 12 }), async (sop) => {
        const remarks = await lintBpmn(await renderBpmn(sop));
        // A row with one exit keeps the word that stands beside it, which BPMN could do without.
        expect(remarks.filter((remark) => !remark.startsWith("warn superfluous-label"))).toEqual([]);
      }),
      propertySettings(25),
    );
  });

  test("a file in which two rows lead nowhere would be found out", async () => {
    const xml = await renderBpmn(letter);
    const broken = xml.replace(/<bpmn:endEvent [\s\S]*?<\/bpmn:endEvent>/, "");
    expect((await lintBpmn(broken)).join("\n")).toMatch(/reader: unresolved reference[\s\S]*error end-event-required/);
  });
});

test("a Waktu is said as ISO 8601 where it names a time, and not where it names none", () => {
  const said = ["30 menit", "1-3 hari", "1.320 menit", "menyesuaikan", "4x/tahun", ""].map((text) =>
    isoDuration(parseDuration(text)),
  );
  expect(said).toEqual(["PT30M", "P3D", "PT1320M", undefined, undefined, undefined]);
});
