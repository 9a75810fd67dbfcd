import { expect, test } from "vitest";
import { colours, type Colour } from "./colours.ts";
import { darkShades, grounds } from "./palettes.ts";

/** Relative luminance of a colour as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(Object.keys(colours) as Colour[])("white words on a %s button can be read", (name) => {
  expect(contrast("#ffffff", colours[name][7])).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.keys(colours) as Colour[])("%s words on their own pale ground can be read", (name) => {
  expect(contrast(colours[name][9], colours[name][1])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours[name][7], colours[name][0])).toBeGreaterThanOrEqual(4.5);
});

test("a faint word is still readable, and the edge of a field can be seen", () => {
  expect(contrast(colours.batu[6], colours.batu[0])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours.batu[5], "#ffffff")).toBeGreaterThanOrEqual(3);
});

test.each(Object.keys(colours) as Colour[])(
  "in the dark, %s buttons and words can be read as well as in the light",
  (name) => {
    const shades = darkShades(name);
    expect(contrast(grounds.dark.white, shades[7]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shades[9]!, shades[1]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shades[7]!, shades[0]!)).toBeGreaterThanOrEqual(4.5);
  },
);

test("in the dark, words, faint words and the edges of fields stand out from the ground", () => {
  const batu = darkShades("batu");
  for (const ground of [grounds.dark.white, batu[0]!]) {
    expect(contrast(grounds.dark.black, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(batu[6]!, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(batu[5]!, ground)).toBeGreaterThanOrEqual(3);
  }
});

test("with high contrast, what can be pressed is as dark as words of the best contrast", () => {
  expect(contrast(colours.nila[9], "#ffffff")).toBeGreaterThanOrEqual(7);
});
