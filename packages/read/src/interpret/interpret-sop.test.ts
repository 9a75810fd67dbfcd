import { setFlow, setPerformers, setStepKind } from "@alur/model";
import { describe, expect, test } from "vitest";
import { readText } from "../text/read-text.ts";
import { tableText, tellSop } from "../testing/table-text.ts";
import { interpretSop } from "./interpret-sop.ts";

const office = ["Staf Umum", "Kasubbag Umum", "Sekretaris Dinas", "Kepala Dinas"];

function read(...rows: string[]) {
  const [draft] = readText(tableText(office, rows), "uji").drafts;
  if (!draft) throw new Error("Tabel uji tidak terbaca.");
  return draft.sop;
}

describe("after a person mended a performer", () => {
  const sop = read(
    "Menyusun bahan rapat",
    "Meneruskan bahan rapat",
    "Sekretaris memeriksa bahan rapat, jika belum lengkap dikembalikan untuk dilengkapi",
    "Kepala Dinas memimpin rapat",
  );

  test("what depended on him is read again", () => {
    const mended = interpretSop(setPerformers(sop, "s1", ["p2"]));
    expect(tellSop(mended)).toEqual([
      "Kasubbag Umum → 2",
      "Kasubbag Umum → 3",
      "Sekretaris Dinas: ya → 4, tidak → 1",
      "Kepala Dinas → selesai",
    ]);
  });

  test("the performer, kind and exit that a person set stay", () => {
    const byHand = setStepKind(setFlow(setPerformers(sop, "s2", ["p4"]), "s3", "no", "s2"), "s2", "note");
    const mended = interpretSop(byHand);
    expect(mended.steps[1]).toMatchObject({
      kind: "note",
      performerIds: ["p4"],
      evidence: { performers: { source: "person" } },
    });
    expect(mended.flows).toContainEqual({
      from: "s3",
      to: "s2",
      kind: "no",
      evidence: { source: "person", confidence: "sure" },
    });
    expect(mended.flows.filter((flow) => flow.from === "s3" && flow.kind === "no")).toHaveLength(1);
  });

  test("reading twice changes nothing", () => {
    expect(interpretSop(interpretSop(sop))).toEqual(interpretSop(sop));
    expect(tellSop(interpretSop(sop))).toEqual(tellSop(sop));
  });

  test("a principal known only from other tables of the document stays", () => {
    const columns = ["Staf", "Analis", "Kepala"];
    const table = (activity: string, mark: string) =>
      tableText(columns, [{ activity, marks: ["", mark] }, "Menelaah bahan", "Memilah bahan"]);
    const text = [
      `SOP SATU DUA\n\n${table("Membuka bahan", "□")}`,
      `SOP TIGA EMPAT\n\n${table("Mencari bahan", "□")}`,
    ].join("\n\n");
    const [draft] = readText(text, "uji").drafts;
    expect(draft && tellSop(draft.sop)).toEqual(["Analis → 2", "Analis → 3", "Analis → selesai"]);
    expect(draft && tellSop(interpretSop(setPerformers(draft.sop, "s1", ["p3"])))).toEqual([
      "Kepala → 2",
      "Analis → 3",
      "Analis → selesai",
    ]);
  });

  test("somebody without a column stays as long as he acts", () => {
    const named = read("Notaris membuat akta", "Staf Umum menyimpan akta");
    expect(tellSop(interpretSop(named))).toEqual(tellSop(named));
    const mended = interpretSop(setPerformers(named, "s1", ["p4"]));
    expect(mended.performers.map(({ name }) => name)).not.toContain("Notaris");
  });

  test("what the document shows stays: a symbol, a printed name", () => {
    const text = tableText(office, [
      { activity: "Menata kursi", marks: ["□"] },
      { activity: "Menata meja", marks: ["", "□"] },
    ]);
    const [draft] = readText(text, "uji").drafts;
    expect(draft && tellSop(interpretSop(setPerformers(draft.sop, "s1", ["p4"])))).toEqual([
      "Kepala Dinas → 2",
      "Kasubbag Umum → selesai",
    ]);
  });
});
