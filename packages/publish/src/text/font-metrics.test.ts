import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fontNames, metricsSource, readFont } from "../../tools/generate-metrics.ts";
import { unitsPerEm as arimoUnits } from "./arimo.generated.ts";
import { hasGlyph, millimetresPerPoint, missingWidth, textWidth } from "./font-metrics.ts";
import { unitsPerEm as tinosUnits } from "./tinos.generated.ts";

const words =
  "Kepala Tata Usaha, Wakil Bupati; “Arsip” – Verifikasi: AVIATION Yogyakarta f.f. Waktu/Output 1.320 menit, F4 (215×330) L'Y r’s P. T. W. naïf café İstanbul 35% ≤ → □ ½".split(
    " ",
  );

test("a line of Indonesian office text is exactly as wide as in the font itself", () => {
  const fonts = {
    serif: readFont("tinos", "400Regular"),
    serifBold: readFont("tinos", "700Bold"),
    sans: readFont("arimo", "400Regular"),
    sansBold: readFont("arimo", "700Bold"),
  };
  const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme-ascii", maxLength: 8 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      line,
      fc.constantFrom("serif" as const, "serifBold" as const, "sans" as const, "sansBold" as const),
      (list, face) => {
        const text = list.join(" ");
        const width = fonts[face].getAdvanceWidth(text, 10, {
          kerning: true,
          features: { liga: false, rlig: false },
        });
        expect(textWidth(text, 10, face)).toBeCloseTo(width * millimetresPerPoint, 6);
      },
    ),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) },
  );
});

test("a character outside the table is as wide as the □ that is printed for it", () => {
  expect(hasGlyph("字".charCodeAt(0))).toBe(false);
  expect(textWidth("字", 10)).toBeCloseTo(textWidth("□", 10), 9);
  expect(missingWidth).toBe(1237);
});

test("both families are drawn on the same grid, so that one reckoning serves both", () => {
  expect(arimoUnits).toBe(tinosUnits);
});

test("the generated metrics are those of the installed fonts, and small enough for a browser", () => {
  for (const name of fontNames) {
    const generated = readFileSync(new URL(`${name}.generated.ts`, import.meta.url), "utf8");
    expect(generated).toBe(metricsSource(name));
    expect(gzipSync(generated).length).toBeLessThan(5_000);
  }
});
