import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSop, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import { formats } from "@alur/publish/io";
import { randomSop } from "@alur/publish/testing";
import { readDocument, readText } from "@alur/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const corpus = join(import.meta.dirname, "../../../corpus");
const samples = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());

async function bpmnOf(sop: Sop): Promise<string> {
  const [file] = await formats.bpmn.publish(sop, "sop", {});
  return new TextDecoder().decode(file?.bytes);
}

async function readBpmn(xml: string): Promise<Sop> {
  const { drafts } = await readDocument(new TextEncoder().encode(xml), "sop.bpmn");
  const [first] = drafts;
  if (!first || drafts.length > 1) throw new Error(`${drafts.length} SOPs were read from the diagram of one.`);
  return first.sop;
}

/** How a reading came about is not part of the SOP that travels. */
function withoutEvidence(sop: Sop): unknown {
  return JSON.parse(JSON.stringify(sop, (key, value: unknown) => (key === "evidence" ? undefined : value)));
}

describe("a BPMN diagram of Alur gives the SOP back", () => {
  test.each(samples.map(({ name }) => name))("of the sample %s", async (name) => {
    const text = readFileSync(join(corpus, name, "document.txt"), "utf8");
    for (const { sop } of readText(text, name).drafts)
      expect(await readBpmn(await bpmnOf(sop))).toEqual(withoutEvidence(sop));
  });

  test("of any SOP, with forks, joins, returns, notes and rows of nobody", async () => {
    await fc.assert(
      fc.asyncProperty(randomSop({ steps: 30, performers: 8, returns: 15 }), async (sop) => {
        expect(await readBpmn(await bpmnOf(sop))).toEqual(withoutEvidence(sop));
      }),
      propertySettings(30),
    );
  });

  test("and of an SOP whose words hold what XML cannot", async () => {
    const { sop } = drawSop(
      "1 | Staf & <Tim> | Menyusun “konsep” < 3 & “final”\u0001 | → 2\n2 | Kepala | Menandatangani |",
    );
    sop.identity.cautions = ["baris satu\nbaris dua", "]]> & <alur:row>"];
    const back = await readBpmn(await bpmnOf(sop));
    expect(back.steps[0]?.activity.replaceAll("\u0001", "")).toBe("Menyusun “konsep” < 3 & “final”");
    expect(back.identity).toEqual(sop.identity);
    expect(back.performers).toEqual(sop.performers);
  });
});

describe("what was changed in the diagram has changed the SOP", () => {
  const { sop } = drawSop(
    `1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep
     2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep
     3 | Kasubbag | Membubuhkan paraf      |                   | Konsep | 5 menit  | Surat`,
    "Penyusunan Surat",
  );

  test("a task with another name is a row with another Kegiatan", async () => {
    const back = await readBpmn(
      (await bpmnOf(sop)).replace('name="Membubuhkan paraf"', 'name="Membubuhkan tanda tangan"'),
    );
    expect(back.steps[2]).toEqual({ ...sop.steps[2], activity: "Membubuhkan tanda tangan" });
  });

  test("a lane with another name is a performer with another name", async () => {
    const back = await readBpmn(
      (await bpmnOf(sop)).replace(/(<bpmn:lane [^>]*)name="Kasubbag"/, '$1name="Sekretaris"'),
    );
    expect(back.performers.map(({ name }) => name)).toEqual(["Staf", "Sekretaris"]);
    expect(back.steps).toEqual(sop.steps);
  });

  test("a timer with another time is a row with another Waktu", async () => {
    const back = await readBpmn(
      (await bpmnOf(sop)).replace(/(<bpmn:boundaryEvent [^>]*)name="30 menit"/, '$1name="2 hari"'),
    );
    expect(back.steps[0]?.duration).toEqual({ text: "2 hari", kind: "fixed", amount: 2, unit: "day" });
  });

  test("a paper with another name is another Kelengkapan", async () => {
    const back = await readBpmn((await bpmnOf(sop)).replace('name="ATK"', 'name="Disposisi"'));
    expect(back.steps[0]?.requirements).toEqual(["Disposisi"]);
  });

  test("an exit with other words is another outcome", async () => {
    const back = await readBpmn(
      (await bpmnOf(sop)).replace(/(<bpmn:sequenceFlow [^>]*)name="Tidak"/, '$1name="Tunda"'),
    );
    expect(back.flows.find(({ from, to }) => from === "s2" && to === "s1")).toEqual({
      from: "s2",
      to: "s1",
      kind: "other",
      label: "Tunda",
    });
  });

  test("a pool with another name is another title", async () => {
    const back = await readBpmn(
      (await bpmnOf(sop)).replace(/(<bpmn:participant [^>]*)name="Penyusunan Surat"/, '$1name="Surat Keluar"'),
    );
    expect(back.identity.title).toBe("Surat Keluar");
  });
});
