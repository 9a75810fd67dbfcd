import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { identityBegun } from "../identity/begun.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  nobody: {
    id: "Belum ada pengesah. Isilah jabatan dan nama pada Disahkan oleh.",
    en: "Nobody ratifies this SOP yet. Fill in post and name under Disahkan oleh.",
  },
  noName: (post: string): Message => ({
    id: `Disahkan oleh baru menyebut jabatan ${quote(post)}. Tambahkan nama pejabatnya.`,
    en: `Disahkan oleh gives only the post ${quote(post)}. Add the name of the official.`,
  }),
  noPost: (name: string): Message => ({
    id: `Disahkan oleh menyebut ${quote(name)} tanpa jabatan. Tambahkan jabatannya.`,
    en: `Disahkan oleh gives ${quote(name)} without a post. Add the post.`,
  }),
};

export const ratifierMissing: Rule = {
  id: "ratifier-missing",
  severity: "error",
  title: { id: "Pengesah tidak lengkap", en: "Nobody who ratifies" },
  why: {
    id: "SOP mengikat karena disahkan pejabat yang berwenang; jabatan dan namanya harus terbaca.",
    en: "An SOP binds because an official with the authority ratified it; post and name must be legible.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Halaman identitas SOP AP memuat isian ini; pemeriksa mengembalikan SOP yang mengosongkannya.",
      en: "The identity page of an SOP AP holds this entry; reviewers send back an SOP that leaves it blank.",
    },
  },
  check(checked, report) {
    const { post, name } = checked.identity.ratifiedBy;
    if (!identityBegun(checked.identity)) return;
    if (isBlank(post) && isBlank(name)) report(checked, "identity.ratifiedBy", messages.nobody);
    else if (isBlank(name)) report(checked, "identity.ratifiedBy", messages.noName(post));
    else if (isBlank(post)) report(checked, "identity.ratifiedBy", messages.noPost(name));
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: ..... ✗
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / ✗
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Surat
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Plh. Camat / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
