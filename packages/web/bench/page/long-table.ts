const verbs = ["Menerima", "Mencatat", "Memeriksa", "Menyusun", "Mengetik", "Menandatangani", "Mengirimkan"];
const papers = ["permohonan izin", "konsep surat keterangan", "daftar hadir", "laporan kegiatan", "nota dinas"];

/** The table of an SOP as a spreadsheet puts it on the clipboard: its headings, then a row a step, every seventh of them a check. */
export function longTable(steps: number, performers: number): string {
  const names = Array.from({ length: performers }, (_, i) => `Kepala Seksi ${String.fromCodePoint(65 + i)}`);
  const heading = ["No", "Kegiatan", ...names, "Kelengkapan", "Waktu", "Output", "Keterangan"];
  const rows = Array.from({ length: steps }, (_, i) => {
    const paper = papers[i % papers.length] ?? "";
    const symbols = names.map((_name, c) => (c === (i * 5) % performers ? (i % 7 === 2 ? "◇" : "□") : ""));
    const activity = `${verbs[i % verbs.length] ?? ""} ${paper} nomor ${i + 1}`;
    return [String(i + 1), activity, ...symbols, paper, `${5 + ((i * 7) % 50)} menit`, `${paper} lengkap`, ""];
  });
  return [heading, ...rows].map((row) => row.join("\t")).join("\n");
}
