import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const messages = {
  missing: {
    id: "Standar pelayanan SOP ini belum memuat penanganan pengaduan.",
    en: "The service standard of this SOP does not hold how complaints are handled.",
  } satisfies Message,
};
const complaint = /pengaduan|keluhan|aduan|lapor!/i;

export const serviceWithoutComplaints: Rule = {
  id: "service-without-complaints",
  severity: "warning",
  title: { id: "Standar pelayanan tanpa pengaduan", en: "A service standard without complaints" },
  why: {
    id: "Masyarakat harus tahu ke mana mengadu bila janji layanan tidak ditepati.",
    en: "The public must know where to complain when the promise is not kept.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 15/2014: penanganan pengaduan adalah komponen standar pelayanan",
      en: "Permenpan RB 15/2014: the handling of complaints is a component of the service standard",
    },
  },
  check(checked, report) {
    const { serviceStandard, steps } = checked;
    if (!serviceStandard || serviceStandard.components.length === 0) return;
    const said = [
      ...serviceStandard.components.map(({ name, text }) => `${name} ${text}`),
      ...steps.map(({ activity, remarks }) => `${activity} ${remarks}`),
    ];
    if (!said.some((text) => complaint.test(text))) report(checked, "identity.title", messages.missing);
  },
  examples: [
    sop`
      Standar Pelayanan: Persyaratan = KTP; Jangka Waktu = 3 hari ✗
      1 | Pemohon | Mengajukan permohonan`,
    sop`
      Standar Pelayanan: Jangka Waktu = 3 hari; Penanganan Pengaduan = kotak saran
      1 | Pemohon | Mengajukan permohonan`,
    nearMiss(sop`
      1 | Pemohon | Mengajukan permohonan`),
  ],
};
