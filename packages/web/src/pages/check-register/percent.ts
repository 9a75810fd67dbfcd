/** A part of 1, as people say it: "83%". */
export function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}
