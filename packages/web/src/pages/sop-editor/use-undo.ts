import type { Sop } from "@alur/model";
import { useCallback } from "react";
import { useWords } from "../../messages/language.tsx";
import type { Mending } from "./mending.ts";
import type { Sentence } from "./use-said.ts";

/** Back and forth, and what was taken back or done again is said: nobody need look for it in sixty rows. */
export function useUndo(
  { undo, redo, now }: Mending,
  say: (sentence: Sentence) => void,
): { undo: () => void; redo: () => void } {
  const { editor, table } = useWords();
  const go = useCallback(
    (move: () => void, said: "undone" | "redone") => {
      const before: Sop = now();
      move();
      const after = now();
      if (before === after) return;
      say(
        import("./table/say-change.ts").then(({ sayChange }) =>
          // What was undone is named as it was done.
          said === "undone"
            ? table.undone(sayChange(after, before, table.change, editor.fields))
            : table.redone(sayChange(before, after, table.change, editor.fields)),
        ),
      );
    },
    [now, say, table, editor],
  );
  return {
    undo: useCallback(() => go(undo, "undone"), [go, undo]),
    redo: useCallback(() => go(redo, "redone"), [go, redo]),
  };
}
