// What offices write beside the two exits of a diamond.
const yes =
  /^(y|ya|yes|ok|oke|sudah|sesuai|setuju|disetujui|lengkap|benar|layak|lolos|lulus|valid|ada|perlu|butuh|terima|diterima|approved?|acc|memenuhi|normal|berjalan)\b/i;
const no =
  /^(t|tdk|tidak|no|not|belum|blm|bukan|kurang|ditolak|tolak|menolak|revisi|direvisi|perbaikan|diperbaiki|dikembalikan|kembali|gagal|salah|rejected?)\b/i;

/** Whether the words beside an arrow say yes or no; undefined where they name an outcome of another kind. */
export function labelOutcome(label: string): "yes" | "no" | undefined {
  const words = label.trim();
  if (no.test(words)) return "no";
  return yes.test(words) ? "yes" : undefined;
}
