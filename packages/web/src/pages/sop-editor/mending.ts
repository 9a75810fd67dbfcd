import type { Sop } from "@alur/model";
import { useCallback, useReducer } from "react";

/** How many steps back one can go. */
const DEPTH = 200;

interface History {
  past: readonly Sop[];
  present: Sop;
  future: readonly Sop[];
}

type Move = { type: "mend"; change: (sop: Sop) => Sop } | { type: "undo" } | { type: "redo" };

function move(history: History, asked: Move): History {
  const { past, present, future } = history;
  switch (asked.type) {
    case "mend": {
      const next = asked.change(present);
      return next === present ? history : { past: [...past, present].slice(-DEPTH), present: next, future: [] };
    }
    case "undo": {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
    }
    case "redo": {
      const [after, ...rest] = future;
      return after ? { past: [...past, present], present: after, future: rest } : history;
    }
  }
}

export interface Mending {
  sop: Sop;
  mend: (change: (sop: Sop) => Sop) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** The SOP that a person is mending, and the way back to what it was. */
export function useMending(initial: Sop): Mending {
  const [history, dispatch] = useReducer(move, { past: [], present: initial, future: [] });
  return {
    sop: history.present,
    mend: useCallback((change) => dispatch({ type: "mend", change }), []),
    undo: useCallback(() => dispatch({ type: "undo" }), []),
    redo: useCallback(() => dispatch({ type: "redo" }), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
