import type { MantineColorsTuple } from "@mantine/core";

/**
 * The colours of the whole app, ten shades each. Shade 7 carries white text and reads as text on white; shade 9 reads as text on shade 1:
 * both with at least 4.5 : 1, as WCAG 2.2 AA asks (the colours' test measures it).
 */
export const colours = {
  /** Nila: the indigo of an office's stamp pad. What can be pressed. */
  nila: ["#f1f5fa", "#dfe9f4", "#c2d5e9", "#9dbbd9", "#7299c3", "#4c7aac", "#2f6093", "#1f4e7e", "#17375e", "#112a4a"],
  /** Daun: done, in time, found in order. */
  daun: ["#eff8f2", "#dbefe2", "#b9dec7", "#8cc7a3", "#5cab7d", "#378f5e", "#25784b", "#1a643d", "#134e2f", "#0d3c24"],
  /** Kunyit: wants a look, due soon. */
  kunyit: [
    "#fff9eb",
    "#ffefcb",
    "#fbdf9b",
    "#f3c75d",
    "#e0a92b",
    "#bd8412",
    "#9a680b",
    "#805407",
    "#654106",
    "#4d3205",
  ],
  /** Saga: wrong, overdue, taken away. */
  saga: ["#fdf3f2", "#fae3e1", "#f3c5c1", "#e89f99", "#d9736b", "#c44c44", "#ad3530", "#962824", "#7a1e1b", "#5f1614"],
  /** Batu: text, lines and grounds. */
  batu: ["#f7f8f9", "#eef0f2", "#dfe3e7", "#c9d0d6", "#a3adb7", "#7d8995", "#5f6b77", "#4a5560", "#333d47", "#1e262e"],
} as const satisfies Record<string, MantineColorsTuple>;
export type Colour = keyof typeof colours;
