import { createCanvas } from "@napi-rs/canvas";
import { propertySettings } from "@alur/model/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import { resize } from "./resize.ts";

const canvas = createCanvas(40, 24);
const context = canvas.getContext("2d");
context.fillStyle = "white";
context.fillRect(0, 0, 40, 24);
context.fillStyle = "black";
context.fillRect(0, 0, 20, 12);
const png = new Uint8Array(canvas.toBuffer("image/png"));
const jpeg = new Uint8Array(canvas.toBuffer("image/jpeg", 90));

test("a PNG and a JPEG show the same light and dark", async () => {
  for (const { width, height, light } of [readPng(png), await readJpeg(jpeg)]) {
    expect([width, height]).toEqual([40, 24]);
    expect(light[5 * 40 + 5]).toBeLessThan(10);
    expect(light[5 * 40 + 35]).toBeGreaterThan(245);
    expect(light[20 * 40 + 5]).toBeGreaterThan(245);
  }
});

test("a picture keeps what it shows when it is made larger or smaller", () => {
  for (const longSide of [20, 100]) {
    const { width, height, light } = resize(readPng(png), longSide);
    expect([width, height]).toEqual([longSide, longSide * 0.6]);
    expect(light[Math.round(0.2 * height) * width + Math.round(0.2 * width)]).toBeLessThan(10);
    expect(light[Math.round(0.8 * height) * width + Math.round(0.8 * width)]).toBeGreaterThan(245);
  }
});

test("a picture that claims to be larger than any sheet is not unpacked", async () => {
  const huge = Uint8Array.from(png);
  new DataView(huge.buffer).setUint32(16, 60_000);
  new DataView(huge.buffer).setUint32(20, 60_000);
  await expect(readDocument(huge, "peta.png")).rejects.toThrow("terlalu besar");
});

test("a picture whose bytes were damaged or lost is opened as far as it goes, or refused with a sentence", async () => {
  const damages = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(png, jpeg),
      damages,
      fc.double({ min: 0.02, max: 1 }),
      async (whole, flips, share) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.ceil(whole.length * share)));
        for (const { at, bit } of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        const fault: unknown = await readDocument(bytes, "rusak").then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(fault === undefined || fault instanceof UnreadableDocument).toBe(true);
      },
    ),
    propertySettings(100),
  );
});
