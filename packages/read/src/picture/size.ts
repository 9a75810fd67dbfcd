// A3 at 600 points an inch is seventy million places; nothing larger is a sheet of paper.
const MOST_PLACES = 80_000_000;

/** Throws where a picture has no size or would take more memory than any sheet. */
export function refuseLarge(width: number, height: number): void {
  if (width < 1 || height < 1 || width * height > MOST_PLACES)
    throw new Error(`A picture of ${width} by ${height} places is no scanned sheet.`);
}
