import { letters } from "@alur/model";

/**
 * What may be left of a flow symbol in a performer's column. `task`, `decision`, `start`, `end`: a symbol of that kind. `capsule`: a circle, whichever end it was. `yes`, `no`: the words beside a
 * decision's exits. `mark`: somebody ticked or filled the cell. `line`: a piece of an arrow or a scrap that says little.
 */
export type SymbolRemain = "capsule" | "task" | "decision" | "start" | "end" | "yes" | "no" | "mark" | "line";

const remains: readonly (readonly [SymbolRemain, RegExp])[] = [
  ["start", /^(mulai|start|begin)$/],
  ["end", /^(selesai|end|finish)$/],
  ["yes", /^(ya|yes|y|setuju|sesuai|lengkap)$/],
  ["no", /^(tidak|tdk|tida|tidk|no|belum|t)$/],
];
const boxes = /[□▢◻☐■▪▭▬█◼⬜⬛▯▮]|\[\s*\]/;
const diamonds = /[◇◆♦⬦⬥◊⋄🔶🔷]/u;
const capsules = /[○◯⬭⭕●⚪⚫◉]/u;
const ticks = /^[vVxX√✓✔✗✘*]$/;

/** Every remain in one cell, strongest first. An empty cell has none. */
export function readRemains(cell: string): SymbolRemain[] {
  // Words have slipped in from another column; a remain of a symbol is short.
  if (cell.trim() === "" || letters(cell).length > 15) return [];
  const found: SymbolRemain[] = [];
  for (const part of cell.split(/[\s/]+/)) {
    const word = letters(part);
    const named = remains.find(([, pattern]) => pattern.test(word));
    if (named && !(named[0] === "no" && word === "t")) found.push(named[0]);
  }
  const joined = letters(cell);
  if (found.length === 0) {
    const named = remains.find(([, pattern]) => pattern.test(joined));
    if (named && joined.length > 1) found.push(named[0]);
  }
  if (diamonds.test(cell)) found.push("decision");
  if (boxes.test(cell)) found.push("task");
  if (capsules.test(cell)) found.push("capsule");
  if (ticks.test(cell.trim()) && found.length === 0) found.push("mark");
  return found.length > 0 ? found : ["line"];
}

/** Whether a remain says that this performer acts here. Words beside an exit and pieces of arrows do not. */
export function showsPerformer(remain: SymbolRemain): boolean {
  return remain !== "yes" && remain !== "no" && remain !== "line";
}
