import { hasAllPixels } from "./png-pixels.ts";
import { brokenPicture, mostPixels, type SizeReading } from "./size-reading.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size of a PNG whose parts are all there and undamaged; undefined for a file of another kind. */
export function readPngSize(bytes: Uint8Array): SizeReading | undefined {
  if (signature.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let head: Uint8Array | undefined;
  const drawn: Uint8Array[] = [];
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (view.getUint32(end) !== checksum(bytes.subarray(at + 4, end))) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, end);
    if (name === "IHDR") head = body;
    if (name === "IDAT") drawn.push(body);
    if (name === "IEND") return head ? sizeOf(head, drawn) : brokenPicture;
    at = end + 4;
  }
  return brokenPicture;
}

function sizeOf(head: Uint8Array, drawn: readonly Uint8Array[]): SizeReading {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 8) return brokenPicture;
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  // One that is refused for its size need not be unpacked for it.
  const tooMany = Math.max(size.width, size.height) > mostPixels;
  return size.width > 0 && size.height > 0 && (tooMany || hasAllPixels(head, drawn)) ? size : brokenPicture;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32, which closes every part of a PNG. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
