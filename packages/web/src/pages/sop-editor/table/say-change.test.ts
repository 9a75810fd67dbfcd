import { insertSteps, moveSteps, renamePerformer, setFlow, sop as draw, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { id } from "../../../messages/id.ts";
import { setCellText, togglePerformer } from "../mends.ts";
import { sayChange } from "./say-change.ts";

const { sop } = draw`
  1 | Staf  | Menyusun surat
  2 | Camat | Meneken surat
  3 | Staf  | Mengirim surat`;
const said = (after: Sop): string => sayChange(sop, after, id.table.change, id.editor.fields);

test("what was undone is said in the words of the table", () => {
  expect(said(setCellText(sop, "s2", "duration", "5 menit"))).toBe("Waktu langkah 2");
  expect(said(togglePerformer(sop, "s1", "p2", false))).toBe("pelaksana langkah 1");
  expect(said(insertSteps(sop, 1, [{}]))).toBe("penambahan 1 baris");
  expect(said(moveSteps(sop, 2, 1, 0))).toBe("urutan baris");
  expect(said(setFlow(sop, "s3", "forward", "s1"))).toBe("arah panah langkah 3");
  expect(said(renamePerformer(sop, "p1", "Petugas"))).toBe("kolom pelaksana");
  expect(said({ ...sop, identity: { ...sop.identity, number: "1" } })).toBe("identitas SOP");
});

test("of much that changed at once, the first and the count are said", () => {
  const all = ["s1", "s2", "s3"].reduce((next, stepId) => setCellText(next, stepId, "remarks", "Arsip"), sop);
  expect(said(all)).toBe("Keterangan langkah 1 dan 2 perubahan lain");
});
