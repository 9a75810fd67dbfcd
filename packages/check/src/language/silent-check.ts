import type { Step } from "@alur/model";
import { verbsIn } from "./spoken-verbs.ts";

const checking =
  /^(memeriksa|meneliti|meng?k?oreksi|mencermati|memverifikasi|memvalidasi|menelaah|mengecek|menyetujui|mengesahkan)$/;
/** After these words the check is somebody else's, already past, or only a purpose. */
const notItsOwn = /^(untuk|agar|guna|setelah|sesudah|sebelum|yang|telah|sudah|akan|dapat|rangka|upaya|tidak)$/;

/** Looking after a thing decides nothing about papers. */
const noPaper = /^(kondisi|keadaan|fisik|suhu)$/;

/** Ways in which a step checks or approves without saying so with its verb. The words found are what a finding quotes. */
const unspoken: readonly RegExp[] = [
  // A row that only lists what happens: "Pertemuan awal, validasi, entri data".
  /(?<=^\s*|,\s*)(?:validasi|verifikasi|pemeriksaan)\b/iu,
  // Taken in and given back: the check lies between.
  /\bkembali\b.*\bsetelah\s+(?:selesai\s+)?(?:diteliti|diperiksa|dikoreksi|diverifikasi|dicek)\b/iu,
  // Only those who pass go on.
  /^\s*(?:bagi|untuk)\s+yang\s+(?:lulus|lolos|memenuhi|layak)\b/iu,
  // The result is fine if somebody takes it so.
  /\bdapat\s+(?:diterima|disetujui)\b/iu,
];
const handsOnWhatFits =
  /\b(?:menyerahkan|menyampaikan|mengembalikan)\b[^,;]*\byang\s+(?:sudah|telah)\s+(?:sesuai|lengkap|benar)\b/iu;

/** The words with which a step checks or approves, where that is what the step itself does. */
export function checkIn(step: Step): string | undefined {
  return spokenCheck(step.activity) ?? unspokenCheck(step) ?? signedJudgement(step.activity);
}

function spokenCheck(activity: string): string | undefined {
  const words = activity.split(/[\s,.;:()"]+/).filter((word) => word !== "");
  return words.find(
    (word, i) =>
      checking.test(word.toLowerCase()) &&
      !notItsOwn.test(words[i - 1]?.toLowerCase() ?? "") &&
      !noPaper.test(words[i + 1]?.toLowerCase() ?? ""),
  );
}

function unspokenCheck({ activity, requirements }: Step): string | undefined {
  for (const pattern of unspoken) {
    const found = pattern.exec(activity);
    if (found) return found[0].trim();
  }
  // What comes in as fitting was found so before.
  const cameFitting = requirements.some((name) => /\b(sesuai|lengkap|benar)\b/i.test(name));
  return cameFitting ? undefined : handsOnWhatFits.exec(activity)?.[0];
}

/** An evaluation that is signed decides something: "mengevaluasi kehadiran dan menandatangani". */
function signedJudgement(activity: string): string | undefined {
  const verbs = verbsIn(activity);
  const judging = verbs.find((verb) => verb.voice === "active" && ["evaluasi", "kaji"].includes(verb.root));
  return verbs.some((verb) => verb.root === "tandatangan") ? judging?.printed : undefined;
}
