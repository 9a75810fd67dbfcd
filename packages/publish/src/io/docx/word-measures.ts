/** Word measures in twentieths of a point … */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** … places of drawings in parts of a point, … */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000);
/** … and the library the sizes of drawings in pixels. */
export const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;
/** Type sizes in half points. */
export const halfPoints = (sizePt: number): number => Math.max(2, Math.round(sizePt * 2));
