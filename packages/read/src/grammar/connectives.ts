/** Opens a branch: "jika sudah sesuai …", "apabila belum …". */
export const conditionals: ReadonlySet<string> = new Set(
  "jika apabila bila bilamana kalau jikalau manakala seandainya andaikata".split(" "),
);

/** Says that the work was found wanting. */
export const negatives: ReadonlySet<string> = new Set(
  "belum tidak tdk tak kurang salah kesalahan kekeliruan keliru kekurangan perbaikan koreksi revisi ditolak menolak catatan masih selisih ketidaksesuaian ketidaklengkapan tida bukan".split(
    " ",
  ),
);

/** What may be wrong with a paper. Denied, it says that all is well: "tidak ada kesalahan". */
export const faults: ReadonlySet<string> = new Set(
  "kesalahan kekeliruan kekurangan perbaikan koreksi revisi catatan masalah kendala selisih keberatan sanggahan".split(
    " ",
  ),
);

/** Says that the work was found right. */
export const positives: ReadonlySet<string> = new Set(
  "sudah telah sesuai lengkap benar setuju disetujui menyetujui memenuhi terpenuhi ya layak valid lulus dinilai dirasa dianggap dinyatakan sah diterima cukup ok betul cocok selesai iya berkenan".split(
    " ",
  ),
);

/** Opens a clause that says when or why, before the clause that says who does what. */
export const subordinators: ReadonlySet<string> = new Set(
  "setelah sesudah sebelum setibanya sekembalinya berdasarkan sesuai dalam untuk guna atas dengan selama ketika sewaktu saat pada apabila jika bila bilamana selanjutnya kemudian lalu agar bagi terhadap".split(
    " ",
  ),
);

/** Points to somebody who gets the work. */
export const towards: ReadonlySet<string> = new Set("kepada ke kpd kpada k".split(" "));

/** Points to somebody through whose hands it goes on its way. */
export const throughHands: ReadonlySet<string> = new Set("melalui lewat via".split(" "));

/** Joins two actors of one sentence. */
export const joiners: ReadonlySet<string> = new Set("dan / , serta & atau bersama".split(" "));

/** Somebody meant by his place on the ladder rather than by name. */
export const relatives: Readonly<Record<string, "below" | "above">> = {
  bawahan: "below",
  bawahannya: "below",
  atasan: "above",
  pimpinan: "above",
};
