import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { forgetTyped, keepTyped } from "../../../device/typed-text.ts";
import type { TextField } from "../mends.ts";

/** Keeps what stands in an open cell at every stroke, until the cell is left: a page that dies meanwhile takes one letter with it at most. */
export function useKeepTyped(stepId: string, field: TextField, text: string, before: string): void {
  const { key: sopKey } = useParams({ from: "/sop/$key" });
  useEffect(() => {
    if (text !== before) keepTyped({ sopKey, stepId, field, text });
  }, [sopKey, stepId, field, text, before]);
  useEffect(() => () => forgetTyped(sopKey), [sopKey]);
}
