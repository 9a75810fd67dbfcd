import type { Lattice } from "./lattice.ts";

/** Where symbols stand: asked before a line is led along the middle of a column or a band. */
export interface Obstacles {
  /** No symbol in this band between two horizontal channels, both left out. */
  bandClear: (band: number, from: number, to: number) => boolean;
  /** No symbol in this column between two vertical positions, both left out. */
  columnClear: (column: number, from: number, to: number) => boolean;
  /** No symbol at a crossing of column and band. */
  cellClear: (column: number, band: number) => boolean;
}

/** Channels in, channels out: all numbers are lattice channels, odd where symbols stand. */
export function obstaclesOf(lattice: Lattice): Obstacles {
  const width = 2 * lattice.columns + 1;
  const taken = new Uint8Array(width * (2 * lattice.bands + 1));
  for (const node of lattice.nodes) taken[(2 * node.band + 1) * width + 2 * node.column + 1] = 1;
  const free = (i: number, j: number): boolean => taken[j * width + i] !== 1;
  return {
    cellClear: free,
    bandClear(band, from, to) {
      for (let i = Math.min(from, to) + 1; i < Math.max(from, to); i++) if (!free(i, band)) return false;
      return true;
    },
    columnClear(column, from, to) {
      for (let j = Math.min(from, to) + 1; j < Math.max(from, to); j++) if (!free(column, j)) return false;
      return true;
    },
  };
}
