import { contentWords } from "./content-words.ts";
import { isTool } from "./tools.ts";

/** What papers are called by. Tools, materials and rooms have too many names to be listed; papers have few. */
const paper =
  /\b(surat\w*|nota|dokumen|berkas|laporan|dra(?:f|ft)|konsep|rancangan|naskah|daftar|data|lembar|berita acara|formulir|bukti|kuitansi|faktur|invoice|kontrak|perjanjian|spk|keputusan|sk|rekap\w*|jadwal|undangan|proposal|usulan|permohonan|hasil|rencana|catatan|materi|disposisi|sertifikat|izin|memo|telaahan?|tanda terima|notul\w+|risalah|peraturan|kajian|analisis|arsip|pengumuman|rekomendasi|spp|spm|sp2d)\b/i;

/** Whether a requirement says by its name that it is a certain paper. "Bahan", "Data": a single word may mean anything that came before. */
export function namesPaper(item: string): boolean {
  return !isTool(item) && paper.test(item) && contentWords(item).size > 1;
}
