import { Unzlib } from "fflate";

/** How many values a pixel has, by the kind of colour that the head of a PNG names. */
const valuesOfColour: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether the drawn parts of a PNG unpack to all the pixels that its head (IHDR) promises. Nothing is kept of them, however many they are. */
export function hasAllPixels(head: Uint8Array, drawn: readonly Uint8Array[]): boolean {
  if (head.length < 13) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height, bits, colour, interlaced] = [
    view.getUint32(0),
    view.getUint32(4),
    view.getUint8(8),
    view.getUint8(9),
    view.getUint8(12) !== 0,
  ];
  const lineBits = width * bits * (valuesOfColour[colour] ?? 0);
  // Interlaced, the lines are shorter and more; whole pixels they hold all the same.
  const promised = interlaced ? Math.ceil((lineBits * height) / 8) : height * (1 + Math.ceil(lineBits / 8));
  let found = 0;
  const unpacking = new Unzlib((piece) => {
    found += piece.length;
  });
  try {
    drawn.forEach((part, i) => unpacking.push(part, i === drawn.length - 1));
  } catch {
    return false;
  }
  return lineBits > 0 && found >= promised;
}
