import type { Share } from "./frame.ts";

/** Whether a preset is a line from one end to the other, however it bends. */
export function isLine(preset: string): boolean {
  return preset === "line" || /^(?:straight|bent|curved)Connector\d$/.test(preset);
}

/**
 * The corners of a line within its frame. A line with bends begins and ends across as often as its last digit says; where it bends is kept as parts of the
 * frame's width and height (a half, where nobody moved it), and may lie outside the frame. A curved line bends like a straight one.
 */
export function wayOfLine(preset: string, bends: readonly (number | undefined)[]): Share[] {
  const [a = 0.5, b = 0.5, c = 0.5] = bends;
  switch (/^(?:bent|curved)Connector(\d)$/.exec(preset)?.[1]) {
    case "2":
      return [
        [0, 0],
        [1, 0],
        [1, 1],
      ];
    case "3":
      return [
        [0, 0],
        [a, 0],
        [a, 1],
        [1, 1],
      ];
    case "4":
      return [
        [0, 0],
        [a, 0],
        [a, b],
        [1, b],
        [1, 1],
      ];
    case "5":
      return [
        [0, 0],
        [a, 0],
        [a, b],
        [c, b],
        [c, 1],
        [1, 1],
      ];
    default:
      return [
        [0, 0],
        [1, 1],
      ];
  }
}

const blockArrows: Readonly<Record<string, Share[]>> = {
  rightArrow: [
    [0, 0.5],
    [1, 0.5],
  ],
  leftArrow: [
    [1, 0.5],
    [0, 0.5],
  ],
  downArrow: [
    [0.5, 0],
    [0.5, 1],
  ],
  upArrow: [
    [0.5, 1],
    [0.5, 0],
  ],
};

/** A thick arrow that is a figure of its own, as the line along its middle; its head is at the end. */
export function wayOfBlockArrow(preset: string): Share[] | undefined {
  return blockArrows[preset];
}
