import fc from "fast-check";
import { expect, test } from "vitest";
import { textUnits, textWidth } from "./font-metrics.ts";
import { measureText } from "./measured-text.ts";
import { printable } from "./printable.ts";
import { breakText, widestWord } from "./wrap.ts";

const text = fc.oneof(fc.constantFrom("undang-undang AVA To. P.", "- Wakil Ketua", "Yth. Kepala/Camat"), fc.string());

test("a text measured word by word is exactly as wide as the whole", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("serif" as const, "sansBold" as const), (raw, face) => {
      const whole = printable(raw);
      expect(measureText(whole, face).units).toBe(textUnits(whole, face));
      const words = whole.split(" ").map((word) => textWidth(word, 10, face));
      expect(widestWord(whole, 10, face)).toBe(Math.max(...words));
    }),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
});

test("what hangs behind a dash is broken to the room that is left beside it", () => {
  const item = measureText("- fotokopi kartu keluarga dan surat pengantar", "serif");
  const [first, ...others] = breakText(item, 40, 10, 30);
  expect(first).toBe("- fotokopi kartu keluarga");
  for (const line of others) expect(textWidth(line, 10)).toBeLessThanOrEqual(30);
  expect([first, ...others].join(" ")).toBe(item.text);
});
