import { expect, test } from "vitest";
import { drawSop, sop } from "./sop-drawing.ts";
import { getStep, performerNames } from "./sop.ts";

const ways = (text: string): string[] => drawSop(text).sop.flows.map((flow) => `${flow.from} ${flow.kind} ${flow.to}`);

test("every cell of a drawn row lands in its place", () => {
  const { sop: drawn } = sop`
    1 | Staf | Menyusun konsep surat | | ATK; Surat masuk | 30 menit | Konsep surat; Lembar kendali | Arsip`;
  expect(drawn.steps).toEqual([
    {
      id: "s1",
      number: "1",
      activity: "Menyusun konsep surat",
      kind: "task",
      performerIds: ["p1"],
      participation: "one",
      requirements: ["ATK", "Surat masuk"],
      duration: { text: "30 menit", kind: "fixed", amount: 30, unit: "minute" },
      outputs: ["Konsep surat", "Lembar kendali"],
      remarks: "Arsip",
      deeds: [],
    },
  ]);
});

test("rows without ways on follow each other from start to end", () => {
  expect(ways("1 | Staf | Menyusun\n2 | Camat | Menandatangani")).toEqual([
    "start forward s1",
    "s1 forward s2",
    "s2 forward end",
  ]);
});

test("ya and tidak make a decision and name printed numbers, not positions", () => {
  const text = "10 | Staf | Menyusun\n20 | Kasubbag | Memeriksa | ya → selesai, tidak → 10";
  expect(ways(text)).toEqual(["start forward s1", "s1 forward s2", "s2 yes end", "s2 no s1"]);
  expect(drawSop(text).sop.steps[1]?.kind).toBe("decision");
});

test("an unlabelled diamond goes on with ya and says nothing of tidak", () => {
  const text = "1 | Kasubbag | Memeriksa | periksa\n2 | Camat | Menandatangani";
  expect(ways(text)).toContain("s1 yes s2");
  expect(drawSop(text).sop.steps[0]?.kind).toBe("decision");
});

test("a named outcome keeps its words, and a way to ? leads nowhere", () => {
  const { sop: drawn } = drawSop("1 | Camat | Memutuskan | ya → selesai, ditolak → 2\n2 | Staf | Menyurati | → ?");
  expect(drawn.flows.at(-1)).toEqual({ from: "s1", to: "s2", kind: "other", label: "ditolak" });
});

test("catatan makes a note", () => {
  expect(drawSop("1 | | Syarat penerima bantuan | catatan").sop.steps[0]?.kind).toBe("note");
});

test("performers act together with + and whoever comes first with /", () => {
  const { sop: drawn } = sop`
    1 | Staf + Kasubbag | Menyusun konsep surat
    2 | Kasubbag / Kasi | Membubuhkan paraf`;
  expect(drawn.steps.map((step) => step.participation)).toEqual(["all", "any"]);
  expect(performerNames(drawn, getStep(drawn, "s2"))).toEqual(["Kasubbag", "Kasi"]);
  expect(drawn.performers.map((performer) => performer.name)).toEqual(["Staf", "Kasubbag", "Kasi"]);
});

test("the pemohon is the requester", () => {
  expect(drawSop("1 | Pemohon | Mengajukan permohonan").sop.performers[0]?.kind).toBe("requester");
});

test("the line of headings prints the columns, and whoever is not named there has none", () => {
  const { sop: drawn, wholeMarked } = sop`
    No | Staf, Camat | Kegiatan
    1  | Staf        | Menyusun konsep surat
    2  | Kasubbag    | Membubuhkan paraf`;
  expect(drawn.performers.map(({ name, column }) => [name, column])).toEqual([
    ["Staf", true],
    ["Camat", true],
    ["Kasubbag", false],
  ]);
  expect(drawn.steps).toHaveLength(2);
  expect(wholeMarked).toBe(false);
});

test("the line of the title names the SOP, and # alone leaves it without a name", () => {
  expect(drawSop("# Cuti Bersalin\n1 | Staf | Menyusun").sop.identity.title).toBe("Cuti Bersalin");
  expect(drawSop("#\n1 | Staf | Menyusun").sop.identity.title).toBe("");
});

test("✗ marks rows, or the SOP as a whole, and is not part of any cell", () => {
  const {
    sop: drawn,
    marked,
    wholeMarked,
  } = sop`
    # ✗
    1 | Staf  | Menyusun      | | | 30 menit | Konsep ✗
    2 | Camat | Menandatangani ✗
    3 | Staf  | Mengarsipkan`;
  expect(marked).toEqual(["s1", "s2"]);
  expect(wholeMarked).toBe(true);
  expect(drawn.steps[0]?.outputs).toEqual(["Konsep"]);
  expect(drawn.steps[1]?.activity).toBe("Menandatangani");
});

test("lines above the rows fill in the identity page", () => {
  const { sop: drawn, wholeMarked } = sop`
    Nomor SOP: 065/12/2026 ✗
    Disahkan oleh: Plt. Camat / Nama Contoh
    Dasar Hukum: UU 25/2009; UU 30/2014
    1 | Staf | Menyusun konsep surat`;
  expect(drawn.identity).toMatchObject({
    number: "065/12/2026",
    ratifiedBy: { post: "Camat", name: "Nama Contoh", acting: "Plt." },
    legalBasis: ["UU 25/2009", "UU 30/2014"],
  });
  expect(drawn.steps).toHaveLength(1);
  expect(wholeMarked).toBe(true);
});

test("the worksheet, the service standard and a second title are kept beside the identity page", () => {
  const { sop: drawn } = sop`
    Judul lain: Penyusunan Laporan
    Lembar identifikasi: Penyusunan / Laporan kinerja
    Standar Pelayanan: Jangka Waktu = 3 hari; Biaya = gratis
    1 | Staf | Menyusun laporan`;
  expect(drawn.evidence?.title?.alternative).toBe("Penyusunan Laporan");
  expect(drawn.derivation).toMatchObject({ aspect: "Penyusunan", output: "Laporan kinerja" });
  expect(drawn.serviceStandard?.components).toEqual([
    { name: "Jangka Waktu", text: "3 hari" },
    { name: "Biaya", text: "gratis" },
  ]);
});

test("gabung is a step that waits for every branch", () => {
  const { sop: drawn } = sop`
    1 | Staf  | Menyusun konsep surat | → 2, → 3
    2 | Camat | Memberi arahan        | → 4
    3 | Kasi  | Memberi arahan        | → 4
    4 | Staf  | Menyusun laporan      | gabung`;
  expect(drawn.flows.filter((flow) => flow.from === "s1").map((flow) => flow.kind)).toEqual(["forward", "forward"]);
  expect(drawn.steps.map((step) => step.joinsAll)).toEqual([undefined, undefined, undefined, true]);
});

test("mulai says where the procedure begins, and ≠ that the drawing names somebody else than the sentence", () => {
  const { sop: drawn } = sop`
    1 | Staf ≠ Camat | Menyusun konsep surat | mulai
    2 | Camat        | Menerima tamu         | mulai`;
  expect(drawn.flows.filter((flow) => flow.from === "start").map((flow) => flow.to)).toEqual(["s1", "s2"]);
  expect(drawn.steps[0]?.evidence?.performers?.alternative).toBe(drawn.steps[1]?.performerIds[0]);
});
