import { drawSop, emptyIdentity, type Sop } from "@alur/model";

const performers = ["Pemohon", "Petugas Loket", "Tim Teknis", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"];

/** An SOP of so many steps, handed to and fro between six performers, with a return in every fifth. */
export function sopOfSteps(steps: number): Sop {
  const rows = Array.from({ length: steps }, (_, i) => {
    const ways = i % 5 === 4 ? `ya → ${i + 1 === steps ? "selesai" : i + 2}, tidak → ${i - 2}` : "";
    return `${i + 1} | ${performers[(i * 5) % 6] ?? ""} | Memeriksa kelengkapan berkas permohonan beserta lampirannya | ${ways} | Berkas; formulir | ${i + 5} menit | Berkas diperiksa`;
  });
  return drawSop(rows.join("\n"), "Pemeriksaan Berkas").sop;
}

/** The same with its identity page filled. */
export function wholeSopOfSteps(steps: number): Sop {
  const sop = sopOfSteps(steps);
  const list = ["Ketentuan yang pertama tentang pelayanan", "Ketentuan yang kedua tentang arsip"];
  const identity = { ...emptyIdentity(sop.identity.title), number: "060/7", agency: "Pemerintah Kabupaten Contoh" };
  return { ...sop, identity: { ...identity, legalBasis: list, qualifications: list, equipment: list, records: list } };
}
