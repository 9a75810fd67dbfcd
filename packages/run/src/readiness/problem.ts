import type { Message } from "@alur/model";

/** What keeps an SOP from being put into force. */
export type ProblemCode =
  | "no-steps"
  | "no-start"
  | "no-end"
  | "flow-to-nowhere"
  | "step-without-performer"
  | "performer-unbound"
  | "step-without-way-on"
  | "decision-without-yes"
  | "decision-without-no"
  | "outcome-unnamed"
  | "task-with-outcome"
  | "step-unreachable"
  | "end-out-of-reach";

/** One thing to mend before an SOP can be put into force, with the step or performer concerned where there is one. */
export interface Problem {
  code: ProblemCode;
  message: Message;
  stepId?: string;
  performerId?: string;
}

/** What each problem says; `who` is what the step is called within a sentence, or the name of the performer. */
export const problemMessages: Record<ProblemCode, (who: Message) => Message> = {
  "no-steps": () => ({
    id: "SOP ini belum memuat satu langkah pun. Tambahkan langkahnya lebih dahulu.",
    en: "This SOP has no step yet. Add its steps first.",
  }),
  "no-start": () => ({
    id: "Langkah awal belum ditentukan. Hubungkan tanda Mulai dengan langkah pertama.",
    en: "No step opens the procedure. Connect the start symbol with the first step.",
  }),
  "no-end": () => ({
    id: "Tidak ada langkah yang mengakhiri prosedur. Tentukan langkah mana yang menuju Selesai.",
    en: "No step ends the procedure. Say which step leads to the end.",
  }),
  "flow-to-nowhere": (who) => ({
    id: `${asBeginning(who.id)} menuju langkah yang tidak ada. Pilih tujuan yang benar.`,
    en: `${asBeginning(who.en)} leads to a step that does not exist. Choose the right target.`,
  }),
  "step-without-performer": (who) => ({
    id: `${asBeginning(who.id)} belum memiliki pelaksana. Tandai kolom pelaksananya.`,
    en: `${asBeginning(who.en)} has no performer. Mark the performer's column.`,
  }),
  "performer-unbound": (who) => ({
    id: `Pelaksana "${who.id}" belum dipasangkan dengan jabatan, unit, pemohon, atau pihak luar.`,
    en: `The performer "${who.en}" is not bound to a post, a unit, the requester or an external party yet.`,
  }),
  "step-without-way-on": (who) => ({
    id: `${asBeginning(who.id)} tidak menyebut ke mana berkas diteruskan. Tentukan langkah berikutnya atau Selesai.`,
    en: `${asBeginning(who.en)} does not say where the work goes next. Choose the next step or the end.`,
  }),
  "decision-without-yes": (who) => ({
    id: `Keputusan pada ${who.id} belum memiliki tujuan "ya". Tentukan ke mana berkas diteruskan.`,
    en: `The decision in ${who.en} has no "yes" target. Say where the work goes on.`,
  }),
  "decision-without-no": (who) => ({
    id: `Keputusan pada ${who.id} belum memiliki tujuan "tidak". Tentukan ke mana berkas dikembalikan.`,
    en: `The decision in ${who.en} has no "no" target. Say where the work is returned to.`,
  }),
  "outcome-unnamed": (who) => ({
    id: `Salah satu hasil keputusan pada ${who.id} belum bernama. Tuliskan namanya di samping panah.`,
    en: `An outcome of the decision in ${who.en} has no name yet. Write it beside the arrow.`,
  }),
  "task-with-outcome": (who) => ({
    id: `${asBeginning(who.id)} memiliki tujuan "tidak", tetapi bukan keputusan. Ubah langkah ini menjadi keputusan atau hapus tujuan itu.`,
    en: `${asBeginning(who.en)} has a "no" target although it is no decision. Make it a decision or remove that target.`,
  }),
  "step-unreachable": (who) => ({
    id: `${asBeginning(who.id)} tidak pernah tercapai dari langkah awal. Hubungkan dengan langkah sebelumnya.`,
    en: `${asBeginning(who.en)} is never reached from the start. Connect it with a step before it.`,
  }),
  "end-out-of-reach": (who) => ({
    id: `Dari ${who.id} berkas tidak pernah sampai ke Selesai. Tentukan jalan keluarnya.`,
    en: `From ${who.en} the work never comes to the end. Give it a way out.`,
  }),
};

function asBeginning(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
