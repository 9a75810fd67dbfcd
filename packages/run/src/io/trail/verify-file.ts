import { findBreak } from "../../trail/find-break.ts";
import type { TrailBreak } from "../../trail/trail-break.ts";
import { trailFileSchema, type TrailFile } from "../../trail/trail-file.ts";
import { sha256 } from "./sha256.ts";

/** What a file that holds a case's trail is worth; `file` is missing where the text is no such file. */
export interface FileReport {
  file?: TrailFile;
  found?: TrailBreak;
}

/** Verifies the trail of one case from a file alone: its chain, its end, and that it is the one that was sealed. */
export function verifyTrailFile(text: string): FileReport {
  let parsed;
  try {
    parsed = trailFileSchema.safeParse(JSON.parse(text));
  } catch {
    return {};
  }
  if (!parsed.success) return {};
  const file = parsed.data;
  const found = findBreak(file, file.sealed, sha256);
  return found ? { file, found } : { file };
}
