import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { metricsSource, readFont } from "../../tools/generate-metrics.ts";
import { hasGlyph, millimetresPerPoint, missingWidth, textWidth } from "./font-metrics.ts";

const generated = readFileSync(new URL("tinos.generated.ts", import.meta.url), "utf8");
const words =
  "Kepala Tata Usaha, Wakil Bupati; “Arsip” – Verifikasi: AVIATION Yogyakarta f.f. Waktu/Output 1.320 menit, F4 (215×330) L'Y r’s P. T. W. naïf café İstanbul 35% ≤ → □ ½".split(
    " ",
  );

test("a line of Indonesian office text is exactly as wide as in the font itself", () => {
  const fonts = { regular: readFont("400Regular/Tinos_400Regular.ttf"), bold: readFont("700Bold/Tinos_700Bold.ttf") };
  const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme-ascii", maxLength: 8 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(line, fc.constantFrom("regular" as const, "bold" as const), (list, face) => {
      const text = list.join(" ");
      const width = fonts[face].getAdvanceWidth(text, 10, {
        kerning: true,
        features: { liga: false, rlig: false },
      });
      expect(textWidth(text, 10, face)).toBeCloseTo(width * millimetresPerPoint, 6);
    }),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) },
  );
});

test("a character outside the table is as wide as the □ that is printed for it", () => {
  expect(hasGlyph("字".charCodeAt(0))).toBe(false);
  expect(textWidth("字", 10)).toBeCloseTo(textWidth("□", 10), 9);
  expect(missingWidth).toBe(1237);
});

test("the generated metrics are those of the installed font, and small enough for a browser", () => {
  expect(generated).toBe(metricsSource());
  expect(gzipSync(generated).length).toBeLessThan(25_000);
});
