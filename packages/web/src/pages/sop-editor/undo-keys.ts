import { useEffect } from "react";
import type { Mending } from "./mending.ts";

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) for the whole table. Inside a field they undo typing, as everywhere. */
export function useUndoKeys({ undo, redo }: Pick<Mending, "undo" | "redo">): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, [role=dialog]")) return;
      const key = event.key.toLowerCase();
      const wanted = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}
