import { expect, test } from "vitest";
import { openSopDocument, writeSopDocument } from "./sop-document.ts";
import { sop } from "./sop-drawing.ts";
import { suppress, unsuppress } from "./suppress.ts";
import { suppresses } from "./suppression.ts";

const { sop: letter } = sop`
  1 | Staf  | Menyusun konsep surat |  | ATK    | menyesuaikan | Konsep surat
  2 | Camat | Menandatangani surat  |  | Konsep | 5 menit      | Surat`;
const vague = { rule: "vague-duration", stepId: "s1", field: "duration" };
const reason = "Lamanya bergantung pada jumlah surat.";

test("a remark that is left as it is stays with the SOP, in its file too", () => {
  const left = suppress(letter, { ...vague, reason: `  ${reason} ` });
  expect(left.suppressions).toEqual([{ ...vague, reason }]);
  expect(openSopDocument(writeSopDocument(left))).toEqual({ sop: left });
  expect(letter.suppressions).toBeUndefined();
});

test("a later reason for the same place replaces the earlier one", () => {
  const left = suppress(suppress(letter, { ...vague, reason: "Belum tahu." }), { ...vague, reason });
  expect(left.suppressions).toEqual([{ ...vague, reason }]);
});

test("a suppression meets its own rule at its own place only", () => {
  const one = { ...vague, reason };
  expect(suppresses(one, vague)).toBe(true);
  expect(suppresses(one, { ...vague, stepId: "s2" })).toBe(false);
  expect(suppresses(one, { ...vague, rule: "missing-duration" })).toBe(false);
  expect(suppresses(one, { ...vague, field: "activity" })).toBe(false);
  expect(suppresses({ rule: "title-missing", reason }, { rule: "title-missing", field: "identity.title" })).toBe(true);
});

test("taking the last suppression back leaves the SOP as it was before", () => {
  const left = suppress(letter, { ...vague, reason });
  expect(unsuppress(left, left.suppressions ?? [])).toEqual(letter);
});

test("a file in which a remark is left without a reason is refused", () => {
  const text = writeSopDocument(suppress(letter, { ...vague, reason })).replace(reason, " ");
  expect(openSopDocument(text)).toMatchObject({ problem: { id: expect.stringContaining('"suppressions.0.reason"') } });
});
