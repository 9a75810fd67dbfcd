import { Inflate } from "fflate";
import type { Raster } from "../scan/raster.ts";
import { refuseLarge } from "./size.ts";

/** What the head of a PNG says of its places. */
interface Head {
  width: number;
  height: number;
  depth: number;
  /** Values a place has: grey or palette 1, grey and clear 2, red, green and blue 3, and clear 4. */
  values: number;
  palette: boolean;
}

const valuesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG as light and dark, what is clear in it as white. Throws where it is none, is broken, is interlaced, or is far larger than a scanned sheet. */
export function readPng(bytes: Uint8Array): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let head: Head | undefined;
  let colours: Uint8Array = new Uint8Array();
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const part = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") head = readHead(view, at + 8);
    else if (name === "PLTE") colours = part;
    else if (name === "IDAT") packed.push(part);
    else if (name === "IEND") break;
    at += 12 + length;
  }
  if (!head) throw new Error("The picture has no head.");
  return light(head, unpack(packed, head), colours);
}

function readHead(view: DataView, at: number): Head {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  const [depth, colour, interlaced] = [view.getUint8(at + 8), view.getUint8(at + 9), view.getUint8(at + 12)];
  const values = valuesOf[colour];
  refuseLarge(width, height);
  if (values === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlaced !== 0)
    throw new Error("The picture is of a kind that no scanner makes.");
  return { width, height, depth, values, palette: colour === 3 };
}

/** The rows as they were before they were packed; each says in its first byte how it was written. */
function unpack(packed: readonly Uint8Array[], { width, height, depth, values }: Head): Uint8Array {
  const long = Math.ceil((width * depth * values) / 8);
  const step = Math.max(1, (depth * values) / 8);
  const raw = inflate(packed, (long + 1) * height);
  const rows = new Uint8Array(long * height);
  for (let y = 0; y < height; y++) {
    const how = raw[y * (long + 1)] ?? 0;
    const from = y * (long + 1) + 1;
    const to = y * long;
    for (let x = 0; x < long; x++) {
      const left = x >= step ? (rows[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (rows[to + x - long] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[to + x - long - step] ?? 0) : 0;
      rows[to + x] = (raw[from + x] ?? 0) + foretold(how, left, up, corner);
    }
  }
  return rows;
}

/** Unpacks no more than the picture can hold, whatever the file claims. */
function inflate(packed: readonly Uint8Array[], most: number): Uint8Array {
  const raw = new Uint8Array(most);
  let length = 0;
  const stream = new Inflate((part) => {
    raw.set(part.subarray(0, Math.max(0, most - length)), Math.min(length, most));
    length += part.length;
    if (length > most + 65_536) throw new Error("The picture holds more than its size.");
  });
  // Two bytes before the packed rows say how they were packed.
  packed.forEach((part, i) => stream.push(i === 0 ? part.subarray(2) : part, i === packed.length - 1));
  if (length < most / 2) throw new Error("The picture is cut off.");
  return raw;
}

/** What a place was expected to be, of which the file holds only the difference. */
function foretold(how: number, left: number, up: number, corner: number): number {
  if (how === 1) return left;
  if (how === 2) return up;
  if (how === 3) return (left + up) >> 1;
  return how === 4 ? nearest(left, up, corner) : 0;
}

function nearest(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function light({ width, height, depth, values, palette }: Head, rows: Uint8Array, colours: Uint8Array): Raster {
  const long = Math.ceil((width * depth * values) / 8);
  const most = 2 ** depth - 1;
  const valueAt = (y: number, i: number) => {
    if (depth === 8) return rows[y * long + i] ?? 0;
    if (depth === 16) return rows[y * long + 2 * i] ?? 0;
    return ((rows[y * long + ((i * depth) >> 3)] ?? 0) >> (8 - depth - ((i * depth) & 7))) & most;
  };
  const gray = (red: number, green: number, blue: number) => 0.299 * red + 0.587 * green + 0.114 * blue;
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = x * values;
      const first = valueAt(y, i);
      let seen = depth < 8 ? (first * 255) / most : first;
      if (palette) seen = gray(colours[3 * first] ?? 0, colours[3 * first + 1] ?? 0, colours[3 * first + 2] ?? 0);
      else if (values > 2) seen = gray(first, valueAt(y, i + 1), valueAt(y, i + 2));
      const cover = values === 2 || values === 4 ? valueAt(y, i + values - 1) / 255 : 1;
      result[y * width + x] = seen * cover + 255 * (1 - cover);
    }
  return { width, height, light: result, scale: 1 };
}
