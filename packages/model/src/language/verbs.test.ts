import { describe, expect, test } from "vitest";
import { joinVerbs, readVerb } from "./verbs.ts";

describe("office verbs", () => {
  test.each([
    ["menyerahkannya", "handover", "active"],
    ["diserahkan", "handover", "passive"],
    ["mengembalikan", "return", "active"],
    ["memerintahkan", "order", "active"],
    ["mengugaskan", "order", "active"],
    ["menyusun", "make", "active"],
    ["mengetik", "type", "active"],
    ["memeriksa", "check", "active"],
    ["pemeriksaan", "check", "noun"],
    ["mengkoreksi", "check", "active"],
    ["mendandatangani", "sign", "active"],
    ["ditandatangani", "sign", "passive"],
    ["diparaf", "initial", "passive"],
    ["mengagendakan", "register", "active"],
    ["mengarsipkan", "file", "active"],
    ["menerima", "receive", "active"],
    ["mengajukan", "request", "active"],
    ["diperbaiki", "repair", "passive"],
  ])("%s", (word, verbClass, voice) => {
    expect(readVerb(word)).toMatchObject({ verbClass, voice });
  });

  test.each(["menteri", "dinas", "berkas", "menit", "bersama", "surat", "kepala", "media"])("%s is no verb", (word) => {
    expect(readVerb(word)).toBeUndefined();
  });

  test("verbs that were written apart are joined", () => {
    expect(joinVerbs("di kembalikan, ditanda tangani, di paraf di kantor")).toBe(
      "dikembalikan, ditandatangani, diparaf di kantor",
    );
  });
});
