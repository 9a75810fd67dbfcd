import { expect, test } from "vitest";
import { markWords } from "./find-words.ts";

const marked = (text: string, words: string | undefined): string =>
  markWords(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

test("the words that decided are marked where they stand, even over the end of a line", () => {
  expect(marked("Menyerahkan berkas kepada\nKasubbag Umum", "kepada Kasubbag")).toBe(
    "Menyerahkan berkas [kepada\nKasubbag] Umum",
  );
});

test("words that mean something to a pattern are only words", () => {
  expect(marked("Surat (asli) 1.0", "(asli) 1.0")).toBe("Surat [(asli) 1.0]");
});

test("nothing is marked where no words decided, or where they stand elsewhere", () => {
  expect(marked("Menyusun surat", undefined)).toBe("Menyusun surat");
  expect(marked("Menyusun surat", "kepada Camat")).toBe("Menyusun surat");
});
