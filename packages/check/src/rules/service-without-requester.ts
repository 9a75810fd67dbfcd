import { sop, type Message } from "@alur/model";
import { actingSteps, actsFromOutside } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { isService } from "../is-service.ts";
import type { Rule } from "../rule.ts";

const messages = {
  absent: {
    id: "SOP pelayanan ini tidak memuat pemohon, baik di langkah pertama maupun terakhir. Tambahkan kolom Pemohon yang mengajukan dan menerima hasilnya.",
    en: "This SOP of a service has no requester in its first or last step. Add a column for the requester, who asks and receives.",
  } satisfies Message,
};

export const serviceWithoutRequester: Rule = {
  id: "service-without-requester",
  severity: "warning",
  title: { id: "Pelayanan tanpa pemohon", en: "A service without the requester" },
  why: {
    id: "Pelayanan dimulai oleh permohonan dan selesai ketika pemohon menerima hasilnya; tanpa dia tidak terlihat kapan janji terpenuhi.",
    en: "A service begins with a request and ends when the requester has its result; without them nobody sees when the promise is kept.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP pelayanan digerakkan oleh pemohon dari luar; ia tampak di langkah pertama atau terakhir.",
      en: "An SOP of a service is set off by a requester from outside, who appears in its first or last step.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const [first, last] = [steps[0], steps.at(-1)];
    if (!isService(checked) || !first || !last) return;
    if (![first, last].some((step) => actsFromOutside(checked, step))) report(checked, "columns", messages.absent);
  },
  examples: [
    sop`
      # Pelayanan Surat Keterangan Usaha ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Pelayanan Surat Keterangan Usaha
      1 | Pemohon | Mengajukan permohonan
      2 | Camat   | Menandatangani surat`,
    nearMiss(sop`
      # Penyusunan Laporan Pelayanan
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
