import type { Messages } from "../id.ts";

export const sheet: Messages["sheet"] = {
  frame: (label) => `${label}, scrollable`,
  performs: "performs",
  decides: "decides",
  cannotDraw: "This table cannot be drawn. Check that the SOP has steps and performer columns.",
};
