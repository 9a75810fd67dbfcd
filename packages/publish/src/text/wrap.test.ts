import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "./font-metrics.ts";
import { printable } from "./printable.ts";
import { markJoints, wrap } from "./wrap.ts";

test("a sentence is broken between its words", () => {
  expect(wrap("Memeriksa kelengkapan berkas permohonan", 30, 10)).toEqual([
    "Memeriksa",
    "kelengkapan berkas",
    "permohonan",
  ]);
});

test("a doubled word may end a line at its hyphen, as in Word", () => {
  expect(wrap("peraturan perundang-undangan", 36, 10)).toEqual(["peraturan perundang-", "undangan"]);
});

test("a word wider than its column is broken, after a slash where there is one", () => {
  expect(wrap("Peralatan/Perlengkapan", 26, 10)).toEqual(["Peralatan/", "Perlengkapan"]);
  expect(wrap("x".repeat(40), 20, 10).join("")).toBe("x".repeat(40));
  expect(wrap("surat keterangan/pengantar", 26, 10)).toEqual(["surat", "keterangan/", "pengantar"]);
});

test("a paste without a single space, however long, is broken like any word", () => {
  expect(wrap("x".repeat(100_000), 20, 10).join("")).toHaveLength(100_000);
});

test("no line is wider than its column, and no letter is lost", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 80 }), (raw, width) => {
      const text = printable(raw);
      const lines = wrap(text, width, 10);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      const joined = markJoints(text, lines).map((line) => (line.joint ?? "") + line.text);
      expect(joined.join("")).toBe(text);
      for (const line of lines)
        expect(textWidth(line, 10)).toBeLessThanOrEqual(Math.max(width, line.length === 1 ? 20 : 0));
    }),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
});

test("tabs, line breaks and spaces of any kind become one space; invisible characters go", () => {
  expect(printable("Kepala\u00a0 Dinas\t\nPerda\u00adgangan\u200b ")).toBe("Kepala Dinas Perdagangan");
});

test("Word's bullets and ticks are printed as marks that the font has; what it lacks becomes □", () => {
  expect(printable("\uf0b7 ATK ✓ 字 😀")).toBe("• ATK √ □ □");
});

test("an accent typed apart from its letter is printed with it", () => {
  expect(printable("Cafe\u0301")).toBe("Café");
});
