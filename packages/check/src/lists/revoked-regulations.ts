/** A regulation that a later one has replaced, and where that can be read. */
export interface RevokedRegulation {
  name: string;
  /** How it is cited: the kind of regulation, its number, its year. */
  kind: RegExp;
  number: string;
  year: number;
  replacedBy: string;
  /** The year from which the later one is in force. */
  since: number;
  source: string;
}

const ministerForApparatus = /permen\s?pan|peraturan menteri.{0,40}(pendayagunaan|\bpan\b|panrb)|\bper\b|m\.?pan/i;

/**
 * Regulations that SOPs still cite although they are replaced. An entry needs a source that says so; what only everybody knows stays out until somebody
 * has read it.
 */
export const revokedRegulations: readonly RevokedRegulation[] = [
  {
    name: "Permenpan PER/21/M.PAN/11/2008",
    kind: ministerForApparatus,
    number: "21",
    year: 2008,
    replacedBy: "Permenpan RB 35/2012",
    since: 2012,
    source: "Permenpan RB 35/2012, front matter: vdokumen.com/pedoman-soppdf.html",
  },
  {
    name: "Permenpan RB 12/2011",
    kind: ministerForApparatus,
    number: "12",
    year: 2011,
    replacedBy: "Permenpan RB 19/2018",
    since: 2018,
    source: "id.scribd.com/presentation/583445811; harianmuria.com/artikel/peta-proses-bisnis-organisasi",
  },
  {
    name: "Perka ANRI 2/2014",
    kind: /\banri\b|arsip nasional/i,
    number: "2",
    year: 2014,
    replacedBy: "Peraturan ANRI 5/2021",
    since: 2021,
    source: "Peraturan ANRI 5/2021: 123dok.com/document/y92jnjrz",
  },
  {
    name: "UU 32/2004",
    kind: /\buu\b|undang-undang/i,
    number: "32",
    year: 2004,
    replacedBy: "UU 23/2014",
    since: 2014,
    source: "id.scribd.com/document/635124326 (UU 23/2014 tentang Pemerintahan Daerah)",
  },
  {
    name: "PP 53/2010",
    kind: /\bpp\b|peraturan pemerintah/i,
    number: "53",
    year: 2010,
    replacedBy: "PP 94/2021",
    since: 2021,
    source:
      "merdekabelajar.id/ebook/125/Peraturan-Pemerintah-Nomor-94-Tahun-2021-Tentang-Disiplin-Pegawai-Negeri-Sipil",
  },
  {
    name: "PP 46/2011",
    kind: /\bpp\b|peraturan pemerintah/i,
    number: "46",
    year: 2011,
    replacedBy: "PP 30/2019",
    since: 2019,
    source: "PP 30/2019, ketentuan penutup: dev-jdihn.bphn.go.id/doc/1330629",
  },
];
