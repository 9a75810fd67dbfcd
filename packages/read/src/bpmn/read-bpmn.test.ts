import { describe, expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { tellSop } from "../testing/table-text.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

/** A diagram as other programs write it: elements and lines by id, drawn by a person who knows nothing of Alur. */
function diagram(process: string, collaboration = ""): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
      ${collaboration}
      <bpmn:process id="p" name="Izin Penelitian" isExecutable="false">${process}</bpmn:process>
    </bpmn:definitions>`);
}

function lines(...flows: readonly string[]): string {
  return flows
    .map((flow, i) => {
      const [from = "", to = "", name = ""] = flow.split(" ");
      return `<bpmn:sequenceFlow id="f${i}" sourceRef="${from}" targetRef="${to}"${name === "" ? "" : ` name="${name}"`}/>`;
    })
    .join("");
}

/** bpmn-moddle knows a node's lines by what the node says itself. */
function node(type: string, id: string, name: string, all: string, inside = ""): string {
  const of = (end: "sourceRef" | "targetRef", tag: string): string =>
    [...all.matchAll(/id="(f\d+)" sourceRef="(\w+)" targetRef="(\w+)"/g)]
      .filter(([, , source, target]) => (end === "sourceRef" ? source : target) === id)
      .map(([, flow]) => `<bpmn:${tag}>${flow}</bpmn:${tag}>`)
      .join("");
  return `<bpmn:${type} id="${id}" name="${name}">${of("targetRef", "incoming")}${of("sourceRef", "outgoing")}${inside}</bpmn:${type}>`;
}

const flows = lines("s a", "a b", "b x", "x c Setuju", "x a Belum", "c e");
const permit =
  `<bpmn:laneSet id="l"><bpmn:lane id="l1" name="Staf"><bpmn:flowNodeRef>a</bpmn:flowNodeRef><bpmn:flowNodeRef>c</bpmn:flowNodeRef></bpmn:lane>
   <bpmn:lane id="l2" name="Kepala Bidang"><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>` +
  node("startEvent", "s", "", flows) +
  node("task", "a", "Menyusun rekomendasi", flows) +
  node("userTask", "b", "Memeriksa rekomendasi", flows) +
  node("exclusiveGateway", "x", "Sesuai?", flows) +
  node("task", "c", "Menyerahkan izin", flows) +
  node("endEvent", "e", "", flows) +
  flows;

async function read(bytes: Uint8Array) {
  const { drafts, diagnostics } = await readDocument(bytes, "izin.bpmn");
  return { told: drafts.flatMap(({ sop }) => tellSop(sop)), drafts, diagnostics };
}

describe("a BPMN diagram drawn elsewhere", () => {
  test("gives lanes as performers, tasks as rows and a gateway as a decision with its two exits", async () => {
    const { drafts, told } = await read(diagram(permit));
    const [draft] = drafts;
    expect(draft?.sop.identity.title).toBe("Izin Penelitian");
    expect(draft?.sop.performers.map(({ name }) => name)).toEqual(["Staf", "Kepala Bidang"]);
    expect(told).toEqual(["Staf → 2", "Kepala Bidang: ya → 3, tidak → 1", "Staf → selesai"]);
    expect(draft?.sop.flows.slice(2, 4).map(({ kind, label }) => [kind, label])).toEqual([
      ["yes", "Setuju"],
      ["no", "Belum"],
    ]);
  });

  test("takes the pool's name as performer where there are no lanes", async () => {
    const bare = permit.replace(/<bpmn:laneSet[\s\S]*<\/bpmn:laneSet>/, "");
    const pool = `<bpmn:collaboration id="k"><bpmn:participant id="q" name="Dinas" processRef="p"/></bpmn:collaboration>`;
    const { drafts } = await read(diagram(bare, pool));
    expect(drafts[0]?.sop.performers.map(({ name }) => name)).toEqual(["Dinas"]);
    expect(drafts[0]?.sop.steps.every(({ performerIds }) => performerIds.length === 1)).toBe(true);
  });

  test("reads a parallel gateway as a fork and the one that closes it as a row that waits for all", async () => {
    const all = lines("s g", "g a", "g b", "a h", "b h", "h c", "c e");
    const { drafts } = await read(
      diagram(
        node("startEvent", "s", "", all) +
          node("parallelGateway", "g", "", all) +
          node("task", "a", "Menilai teknis", all) +
          node("task", "b", "Menilai hukum", all) +
          node("parallelGateway", "h", "", all) +
          node("task", "c", "Memutuskan", all) +
          node("endEvent", "e", "", all) +
          all,
      ),
    );
    const sop = drafts[0]?.sop;
    expect(sop?.flows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "start s1",
      "start s2",
      "s1 s3",
      "s2 s3",
      "s3 end",
    ]);
    expect(sop?.steps.map(({ joinsAll }) => joinsAll)).toEqual([undefined, undefined, true]);
  });

  test("follows link events from the one that throws to the one that catches", async () => {
    const all = lines("s a", "a t", "k b", "b e");
    const link = (name: string) => `<bpmn:linkEventDefinition id="${name}" name="A"/>`;
    const { drafts } = await read(
      diagram(
        node("startEvent", "s", "", all) +
          node("task", "a", "Mengisi", all) +
          node("intermediateThrowEvent", "t", "A", all, link("t1")) +
          node("intermediateCatchEvent", "k", "A", all, link("k1")) +
          node("task", "b", "Menerima", all) +
          node("endEvent", "e", "", all) +
          all,
      ),
    );
    expect(drafts[0]?.sop.flows.map(({ from, to }) => `${from} ${to}`)).toEqual(["start s1", "s1 s2", "s2 end"]);
  });

  test("names what an SOP cannot say", async () => {
    const { drafts } = await read(diagram(permit.replaceAll("exclusiveGateway", "inclusiveGateway")));
    expect(drafts[0]?.diagnostics.map(({ message }) => message.id).join()).toContain("gerbang inklusif (OR)");
  });

  test("in which ways go round between gateways comes to an end", async () => {
    const all = lines("s g", "g h", "h g", "h a", "a e");
    const { drafts } = await read(
      diagram(
        node("startEvent", "s", "", all) +
          node("exclusiveGateway", "g", "", all) +
          node("exclusiveGateway", "h", "", all) +
          node("task", "a", "Mencatat", all) +
          node("endEvent", "e", "", all) +
          all,
      ),
    );
    expect(drafts[0]?.sop.steps).toHaveLength(1);
  });
});

describe("a BPMN file that is no procedure", () => {
  test("without any activity says what to open", async () => {
    const { drafts, diagnostics } = await read(diagram(""));
    expect(drafts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-sop-in-bpmn"]);
  });

  test("that is cut off is refused with a sentence", async () => {
    const whole = diagram(permit);
    await expect(read(whole.subarray(0, whole.length - 200))).rejects.toThrow(UnreadableDocument);
  });

  test("with entities does not have them resolved", async () => {
    const bomb = new TextDecoder()
      .decode(diagram(permit))
      .replace(
        "?>",
        '?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
      )
      .replace("Menyusun rekomendasi", "&b;&c;");
    const { drafts } = await read(new TextEncoder().encode(bomb));
    expect(JSON.stringify(drafts)).not.toMatch(/aaaa|root:/);
  });
});
