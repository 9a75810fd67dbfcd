import { emptyIdentity, type Identity } from "@alur/model";
import { expect, test } from "vitest";
import { takenOver } from "./office-part.ts";

const ratifiedBy: Identity["ratifiedBy"] = { post: "Kepala Dinas", name: "", rank: "", nip: "", acting: "" };
const other: Identity = { ...emptyIdentity("Cuti"), agency: "Kabupaten Contoh", workUnit: "Dinas Contoh", ratifiedBy };

test("an SOP takes over what another one says of the office, and nothing of its procedure", () => {
  expect(takenOver({ ...other, number: "065/1", legalBasis: ["UU 25/2009"] }, emptyIdentity("Surat"))).toEqual({
    agency: "Kabupaten Contoh",
    workUnit: "Dinas Contoh",
    ratifiedBy,
  });
});

test("what is filled in already stays, and where nothing is left there is nothing to take over", () => {
  const kept = { ...emptyIdentity("Surat"), workUnit: "Bagian Umum" };
  expect(takenOver(other, kept)).toEqual({ agency: "Kabupaten Contoh", ratifiedBy });
  expect(takenOver(emptyIdentity("Kosong"), kept)).toBeUndefined();
  expect(takenOver(other, other)).toBeUndefined();
});
