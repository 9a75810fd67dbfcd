import { isMark, readVerb, type Word } from "@alur/model";
import { conditionals, faults, negatives, positives } from "../../grammar/connectives.ts";

/** A part of a sentence that speaks of one outcome: all is well, found wanting, or neither ("jika diperlukan"). */
export interface Branch {
  from: number;
  to: number;
  polarity: "right" | "wanting" | "aside";
}

/** The outcomes into which a sentence parts, in order. */
export function readBranches(words: readonly Word[]): Branch[] {
  const starts = words.flatMap(({ text }, i) =>
    conditionals.has(text) || (text === "hal" && words[i - 1]?.text === "dalam") || isOutcomeHead(words, i) ? [i] : [],
  );
  if (starts.length === 0) return readBareOutcome(words);
  return starts.map((from, n) => {
    const next = starts[n + 1] ?? words.length;
    const stop = words.findIndex((word, i) => i > from && i < next && word.text === ".");
    const to = stop < 0 ? next : stop;
    const branch = words.slice(from + 1, to);
    const opening = branch.slice(0, 6).map((word) => word.text);
    const givesBack = branch.some((word) => ["return", "repair"].includes(readVerb(word.text)?.verbClass ?? ""));
    const wanting = opening.findIndex((word) => negatives.has(word));
    const right = opening.findIndex((word) => positives.has(word));
    // "Apabila siswa masih melanggar, wali kelas …": one condition at the head says when, not what follows from a check.
    if (from === 0 && starts.length === 1 && !givesBack) return { from, to, polarity: "aside" };
    if (deniesFault(opening)) return { from, to, polarity: "right" };
    if (wanting >= 0 && (right < 0 || wanting < right || opening[right - 1] === opening[wanting]))
      return { from, to, polarity: "wanting" };
    if (right >= 0) return { from, to, polarity: "right" };
    return { from, to, polarity: givesBack ? "wanting" : "aside" };
  });
}

/** A mark behind which an outcome is named before what follows from it: "…. Ada koreksi: dikembalikan; tidak ada koreksi → ditandatangani". */
function isOutcomeHead(words: readonly Word[], at: number): boolean {
  if (![".", ";"].includes(words[at]?.text ?? "")) return false;
  const behind = words.slice(at + 1, at + 2 + LONGEST_OUTCOME);
  const outcome = behind.slice(
    0,
    behind.findIndex((word) => isMark(word)),
  );
  const closes = [":", "→"].includes(behind[outcome.length]?.text ?? "");
  return closes && outcome.some(({ text }) => negatives.has(text) || positives.has(text));
}

// "Tidak ada catatan dari Kepala Bidang:" – what is longer is a sentence.
const LONGEST_OUTCOME = 6;

/** Says without a verb of returning that the papers go back: "tidak setuju kembali ke …", "yang tidak memenuhi syarat ditolak". */
const sendsAway: ReadonlySet<string> = new Set(["kembali", "ditolak", "menolak"]);

/** "tidak ada kesalahan", "tidak terdapat kekurangan": a fault denied is no fault. */
function deniesFault(opening: readonly string[]): boolean {
  const denied = opening.findIndex((word) => ["tidak", "tdk", "tanpa", "tak"].includes(word));
  const said = opening
    .slice(denied + 1)
    .filter((word) => !/^(ada|adanya|terdapat|ditemukan|ditemui|perlu|memerlukan|memiliki|lagi)$/.test(word));
  return denied >= 0 && faults.has(said[0] ?? "");
}

/** "… tidak lengkap dikembalikan …" without a conditional. */
function readBareOutcome(words: readonly Word[]): Branch[] {
  const at = words.findIndex(
    (word, i) => ["tidak", "belum", "tdk"].includes(word.text) && positives.has(words[i + 1]?.text ?? ""),
  );
  if (at < 0) return [];
  const back = words.slice(at).some(({ text }) => readVerb(text)?.verbClass === "return" || sendsAway.has(text));
  return back ? [{ from: at, to: words.length, polarity: "wanting" }] : [];
}
