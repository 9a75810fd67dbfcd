import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPicture } from "./read-picture.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A grey PNG; its pixels may be given otherwise. */
function png(width: number, height: number, drawn = deflateSync(Buffer.alloc((width + 1) * height))): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", drawn), chunk("IEND", Buffer.alloc(0))]);
}

/** The outer parts of a JPEG: nothing is drawn in it. */
const jpeg = (width: number, height: number, components = 3): Uint8Array =>
  Uint8Array.from(
    [
      [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8],
      [height >> 8, height & 255, width >> 8, width & 255, components],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xd9],
    ].flat(),
  );

const problemOf = (bytes: Uint8Array): string => {
  const reading = readPicture(bytes);
  return "problem" in reading ? reading.problem.id : "";
};

test("an emblem is taken by its content: PNG, JPEG or SVG, with its proportions", () => {
  expect(readPicture(png(30, 40))).toMatchObject({ picture: { kind: "png", width: 30, height: 40 } });
  expect(readPicture(jpeg(300, 200))).toMatchObject({ picture: { kind: "jpg", width: 300, height: 200 } });
  const svg = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 80"><path d="M0 0h9"/></svg>\n`;
  expect(readPicture(bytesOf(svg))).toMatchObject({ picture: { kind: "svg", width: 64, height: 80 } });
});

test("a file that is no picture gets one sentence that says what to do", () => {
  for (const text of ["", "Lambang Kabupaten", "%PDF-1.7", "GIF89a", "<html><svg></svg></html>"])
    expect(problemOf(bytesOf(text))).toBe(
      "Berkas logo ini bukan gambar PNG, JPEG atau SVG. Simpan logonya sebagai PNG, lalu coba lagi.",
    );
});

test("a picture that is damaged or cut off anywhere is refused before it reaches the paper", () => {
  const whole = png(20, 20);
  for (let length = 8; length < whole.length; length++) expect(problemOf(whole.subarray(0, length))).toMatch(/rusak/);
  const damaged = Uint8Array.from(whole, (byte, i) => (i === 45 ? byte ^ 1 : byte));
  expect(problemOf(damaged)).toMatch(/rusak/);
  expect(problemOf(jpeg(10, 10).subarray(0, 20))).toMatch(/rusak/);
  expect(problemOf(bytesOf(`<svg viewBox="0 0 9 9"><path/>`))).toMatch(/rusak/);
});

test("a picture whose outer parts are whole and whose pixels are not is refused", () => {
  expect(problemOf(png(20, 20, Buffer.from("no packed pixels")))).toMatch(/rusak/);
  expect(problemOf(png(20, 20, deflateSync(Buffer.alloc(21 * 19))))).toMatch(/rusak/);
  expect(problemOf(png(20, 20, Buffer.alloc(0)))).toMatch(/rusak/);
});

test("printing inks, programs inside an SVG, lines that are no emblem and pictures too large for one are answered each in its own way", () => {
  expect(problemOf(jpeg(10, 10, 4))).toMatch(/CMYK/);
  expect(problemOf(bytesOf(`<svg viewBox="0 0 9 9"><script>1</script></svg>`))).toMatch(/program/);
  expect(problemOf(bytesOf(`<svg viewBox="0 0 9 9"><image href="https://x.test/a.png"/></svg>`))).toMatch(/tautan/);
  expect(problemOf(png(900, 10))).toMatch(/memanjang/);
  expect(problemOf(png(5001, 600))).toMatch(/5\.000 piksel/);
  expect(problemOf(new Uint8Array(3 * 1024 * 1024))).toMatch(/2 MB/);
});

test("whatever bytes arrive, there is a picture or a sentence", () => {
  const starts = [png(9, 9), jpeg(9, 9), bytesOf(`<svg viewBox="0 0 9 9"></svg>`)];
  const file = fc
    .tuple(fc.constantFrom(...starts), fc.nat(), fc.uint8Array({ maxLength: 40 }))
    .map(([start, cut, noise]) => Uint8Array.from([...start.subarray(0, cut % (start.length + 1)), ...noise]));
  fc.assert(
    fc.property(file, (bytes) => {
      const reading = readPicture(bytes);
      expect("problem" in reading || reading.picture.width > 0).toBe(true);
    }),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
});
