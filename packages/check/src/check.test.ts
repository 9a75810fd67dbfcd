import { changeStep, drawSop, parseDuration, severities, sop, type Sop } from "@alur/model";
import { arbitrarySop, propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSop } from "./check.ts";
import { presets, type PresetName } from "./presets.ts";
import { rules } from "./rules/index.ts";

const presetNames = Object.keys(presets) as PresetName[];
const saidBy = (rule: string, about: Sop) => checkSop(about).filter((finding) => finding.rule === rule);

test("a careful SOP has nothing to remark on", () => {
  const { sop: careful } = sop`
    # Penyusunan Surat
    Nomor SOP: 065/012/SOP/2026
    Tanggal Pembuatan: 5 Januari 2026
    Tanggal Efektif: 2 Maret 2026
    Disahkan oleh: Camat / Nama Contoh
    Dasar Hukum: Permenpan RB Nomor 35 Tahun 2012
    Kualifikasi Pelaksana: Memahami tata naskah dinas
    Keterkaitan: SOP Penomoran Surat Keluar
    Peralatan/Perlengkapan: Komputer
    Peringatan: Jika terlambat, pemohon kehilangan haknya
    Pencatatan dan Pendataan: Buku agenda
    1 | Staf     | Menyusun konsep surat   |                   | Disposisi              | 30 menit | Konsep surat
    2 | Kasubbag | Memeriksa konsep surat  | ya → 3, tidak → 1 | Konsep surat           | 10 menit | Konsep surat berparaf
    3 | Camat    | Menandatangani surat    |                   | Konsep surat berparaf  | 10 menit | Surat
    4 | Staf     | Mengarsipkan surat      |                   | Surat                  | 5 menit  | Arsip surat`;
  expect(presetNames.map((preset) => checkSop(careful, preset))).toEqual([[], [], []]);
});

test("findings come in the order of the table, the SOP as a whole first and the gravest of a step first", () => {
  const { sop: careless } = sop`
    #
    1 | Staf  | Menyusun konsep surat |     | ATK   | 30 menit     | Konsep
    1 | Camat | Menandatangani surat  | → ? | Surat | menyesuaikan | Surat`;
  expect(checkSop(careless).map(({ stepId, rule }) => [stepId, rule])).toEqual([
    [undefined, "title-missing"],
    [undefined, "header-incomplete"],
    ["s2", "duplicate-number"],
    ["s2", "no-end"],
    ["s2", "vague-duration"],
    ["s2", "requirement-equals-output"],
  ]);
});

test("a flow that goes round for ever, and a table without performers, say what to do", () => {
  const said = (drawing: string): string[] => checkSop(drawSop(drawing).sop).map(({ message }) => message.id);
  expect(said("1 | Staf | Menyusun konsep | → 2\n2 | Camat | Menandatangani | → 1")).toContain(
    "Alur berputar tanpa akhir antara langkah 1 dan langkah ini. Arahkan salah satu panahnya ke langkah lain atau ke Selesai.",
  );
  expect(said("No |\n1 |  | Menyusun konsep")).toContain(
    "SOP ini tidak menyebut satu pelaksana pun. Tambahkan satu kolom Pelaksana untuk setiap jabatan yang bekerja, lalu tandai langkahnya.",
  );
});

test("an SOP without rows is answered too", () => {
  expect(checkSop(drawSop("").sop).map((finding) => finding.rule)).toEqual(["too-few-steps", "header-incomplete"]);
});

describe("a preset", () => {
  const { sop: open } = sop`
    1 | Staf  | Menyusun konsep surat | | ATK   | menyesuaikan | Konsep
    2 | Camat | Menandatangani surat  | | Surat | 5 menit      | Surat`;
  const severity = (preset: PresetName, rule: string) =>
    checkSop(open, preset).find((finding) => finding.rule === rule)?.severity;

  test("ready-to-run cannot do without times and does not mind the wording", () => {
    expect(severity("permenpan-35", "vague-duration")).toBe("warning");
    expect(severity("ready-to-run", "vague-duration")).toBe("error");
    expect(severity("ready-to-run", "requirement-equals-output")).toBeUndefined();
  });

  test("strict takes everything one step more seriously", () => {
    expect(severity("strict", "requirement-equals-output")).toBe("error");
  });

  test("ready-to-run speaks only of rules that exist", () => {
    const { severityOf } = presets["ready-to-run"];
    const known = rules.filter((rule) => severityOf(rule.id, "warning") !== "warning").map((rule) => rule.id);
    expect(known).toEqual(
      expect.arrayContaining(["missing-duration", "performer-in-activity", "return-target-unclear"]),
    );
  });
});

test("whatever the SOP, checking never fails, speaks of existing steps only and leaves the SOP as it is", () => {
  fc.assert(
    fc.property(arbitrarySop(), fc.constantFrom(...presetNames), (any, preset) => {
      const before = structuredClone(any);
      const findings = checkSop(any, preset);
      expect(any).toEqual(before);
      const places = [undefined, ...any.steps.map((step) => step.id)];
      for (const { stepId, severity, message } of findings) {
        expect(places).toContain(stepId);
        expect(severities).toContain(severity);
        expect(message.id.trim()).not.toBe("");
        expect(message.en.trim()).not.toBe("");
      }
    }),
    propertySettings(),
  );
});

test("whatever the SOP, every mend gives an SOP that can be checked again", () => {
  fc.assert(
    fc.property(arbitrarySop(), (any) => {
      const mends = checkSop(any).flatMap(({ fix }) => fix ?? []);
      for (const { apply } of mends) expect(() => checkSop(apply(any))).not.toThrow();
    }),
    propertySettings(50),
  );
});

test("filling in a time takes the remark about it away", () => {
  const { sop: open } = sop`
    1 | Staf  | Menyusun konsep surat | | ATK    | menyesuaikan | Konsep
    2 | Camat | Menandatangani surat  | | Konsep | 5 menit      | Surat`;
  const mended = changeStep(open, "s1", (step) => ({ ...step, duration: parseDuration("30 menit") }));
  expect(saidBy("vague-duration", open)).toHaveLength(1);
  expect(saidBy("vague-duration", mended)).toEqual([]);
});

describe("what the reader only inferred is said as such, and a person may confirm it:", () => {
  test("the name of an SOP that the document does not give", () => {
    const { sop: read } = drawSop("1 | Staf | Menyusun konsep surat | | ATK | 5 menit | Konsep", "Penyusunan Surat");
    const inferred = { ...read, evidence: { title: { source: "inferred", confidence: "guess" } as const } };
    const [finding] = saidBy("title-missing", inferred);
    expect(finding).toMatchObject({ severity: "warning", field: "identity.title" });
    expect(saidBy("title-missing", finding!.fix!.apply(inferred))).toEqual([]);
  });

  test("the step to which papers go back when the sentence names nobody", () => {
    const { sop: read } = sop`
      1 | Staf  | Menyusun konsep surat |                         | ATK    | 5 menit | Konsep
      2 | Camat | Memeriksa konsep, bila salah dikembalikan untuk diperbaiki | ya → selesai, tidak → 1 | Konsep | 5 menit | Surat`;
    const flows = read.flows.map((flow) =>
      flow.kind === "no" ? { ...flow, evidence: { source: "inferred", confidence: "likely" } as const } : flow,
    );
    const inferred = { ...read, flows };
    expect(saidBy("return-target-unclear", read)).toEqual([]);
    const [finding] = saidBy("return-target-unclear", inferred);
    expect(finding).toMatchObject({ stepId: "s2" });
    expect(finding?.message.id).toBe(
      'Langkah ini menyebut "dikembalikan untuk diperbaiki" tanpa mengatakan kepada siapa; tujuannya, langkah 1, hanya disimpulkan.',
    );
    expect(saidBy("return-target-unclear", finding!.fix!.apply(inferred))).toEqual([]);
  });
});
