import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { sopMarkdown } from "./sop-markdown.ts";
import { sopYaml } from "./sop-yaml.ts";

const { sop } = drawSop(`
  # Penyusunan Surat
  Nomor SOP: 065/12
  Dasar Hukum: UU 25/2009
  1 | Staf            | Menyusun *konsep* surat | → 2               | ATK | 30 menit | Konsep
  2 | Kasubbag + Arsiparis | Memeriksa konsep surat | ya → selesai, tidak → 1 | Konsep | 10 menit | Konsep`);

test("Markdown has one line for each step, with its arrows in words and its marks without meaning", () => {
  const text = sopMarkdown(sop);
  expect(text).toContain("# Penyusunan Surat\n");
  expect(text).toContain("- Nomor SOP: 065/12\n");
  expect(text).toContain("## Dasar Hukum\n\n1. UU 25/2009\n");
  expect(text).toContain("| 1 | Menyusun \\*konsep\\* surat | Staf | ATK | 30 menit | Konsep |  | → 2 |");
  expect(text).toContain("| Kasubbag; Arsiparis | Konsep | 10 menit | Konsep |  | Ya → selesai; Tidak → 1 |");
});

test("Markdown does not carry the personal number of who ratified", () => {
  const ratified = { post: "Kepala Dinas", name: "Ayu", rank: "Pembina", nip: "nomor-pribadi", acting: "" as const };
  expect(sopMarkdown({ ...sop, identity: { ...sop.identity, ratifiedBy: ratified } })).not.toContain("nomor-pribadi");
});

test("in YAML another Waktu is another line, and no other", () => {
  const before = sopYaml(sop).split("\n");
  const [first, ...others] = sop.steps;
  if (!first) throw new Error("The letter has a step.");
  const after = sopYaml({ ...sop, steps: [{ ...first, remarks: "segera" }, ...others] }).split("\n");
  expect(after.filter((line, i) => line !== before[i])).toEqual(["    remarks: segera"]);
});
