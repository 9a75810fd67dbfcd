import type { Message } from "@alur/model";

/** Why a command cannot be carried out now. Nothing has happened and nothing is lost. */
export type RefusalCode =
  | "case-unknown"
  | "case-already-open"
  | "case-ended"
  | "case-held"
  | "case-not-held"
  | "case-cancelled"
  | "case-still-running"
  | "case-changed"
  | "command-reused"
  | "procedure-unknown"
  | "procedure-not-runnable"
  | "procedure-not-yet"
  | "procedure-superseded"
  | "opener-without-post"
  | "subject-missing"
  | "work-item-unknown"
  | "work-item-not-yours"
  | "work-item-reserved"
  | "work-item-taken"
  | "work-item-not-claimed"
  | "work-item-finished"
  | "work-item-withdrawn"
  | "work-item-delegated"
  | "not-delegated"
  | "not-in-charge"
  | "not-your-doing"
  | "nothing-to-recall"
  | "recall-too-late"
  | "last-performer"
  | "no-sop-called"
  | "child-case-running"
  | "child-not-awaited"
  | "receiver-is-you"
  | "requirement-unknown"
  | "note-missing"
  | "decision-needed"
  | "no-decision-here"
  | "outcome-unknown"
  | "reason-missing"
  | "word-missing"
  | "answer-missing"
  | "migration-same-sop"
  | "migration-map-wrong"
  | "migration-step-gone"
  | "migration-join-gone"
  | "migration-decided"
  | "migration-ways-differ"
  | "deadlines-unchanged"
  | "nothing-to-remind"
  | "step-not-performed"
  | "comment-empty"
  | "files-too-many"
  | "file-nameless"
  | "document-unknown"
  | "document-unchanged"
  | "document-place-unknown";

/** What a refused official reads: what is the matter, and what to do about it. */
export const refusalMessages: Record<RefusalCode, Message> = {
  "case-unknown": {
    id: "Berkas ini tidak ditemukan. Buka kembali dari daftar tugas.",
    en: "This case was not found. Open it again from the worklist.",
  },
  "case-already-open": {
    id: "Berkas ini sudah dibuka. Lihat pada daftar berkas.",
    en: "This case is open already. Look it up in the list of cases.",
  },
  "case-ended": {
    id: "Berkas ini sudah selesai. Bila ada yang keliru, administrator dapat membukanya kembali.",
    en: "This case has ended. If something is wrong, the administrator can reopen it.",
  },
  "case-held": {
    id: "Berkas ini sedang ditunda. Lanjutkan berkasnya lebih dahulu.",
    en: "This case is on hold. Resume it first.",
  },
  "case-not-held": {
    id: "Berkas ini tidak sedang ditunda.",
    en: "This case is not on hold.",
  },
  "case-cancelled": {
    id: "Berkas ini sudah dibatalkan. Administrator dapat membukanya kembali.",
    en: "This case was cancelled. The administrator can reopen it.",
  },
  "case-still-running": {
    id: "Berkas ini masih berjalan, sehingga tidak perlu dibuka kembali.",
    en: "This case is still running and need not be reopened.",
  },
  "case-changed": {
    id: "Berkas ini baru saja berubah. Lihat dahulu apa yang berubah, lalu ulangi bila masih perlu.",
    en: "This case has just changed. Look at what has changed, and try again if it is still needed.",
  },
  "command-reused": {
    id: "Perintah dengan nomor yang sama sudah diterima dengan isi yang lain. Lihat berkasnya, lalu kirim sebagai perintah baru.",
    en: "A command with this number was accepted before, saying something else. Look at the case and send it as a new command.",
  },
  "procedure-unknown": {
    id: "SOP ini belum diberlakukan di kantor Anda.",
    en: "This SOP is not in force in your office.",
  },
  "procedure-not-runnable": {
    id: "SOP ini belum dapat dijalankan. Lengkapi dahulu alur dan pelaksananya.",
    en: "This SOP cannot be run yet. Complete its flow and its performers first.",
  },
  "procedure-not-yet": {
    id: "SOP ini belum berlaku. Berkasnya dapat dibuka mulai tanggal efektifnya.",
    en: "This SOP is not in force yet. Cases of it can be opened from its effective date on.",
  },
  "procedure-superseded": {
    id: "SOP ini sudah digantikan. Buka berkas dari versi yang berlaku sekarang.",
    en: "This SOP has been superseded. Open a case of the version that is in force now.",
  },
  "opener-without-post": {
    id: "Berkas hanya dapat dibuka atas nama jabatan yang sedang Anda pegang.",
    en: "A case can be opened only for a post that you hold now.",
  },
  "subject-missing": { id: "Isi perihal berkas lebih dahulu.", en: "Fill in the subject of the case first." },
  "work-item-unknown": {
    id: "Tugas ini tidak ditemukan pada berkas tersebut. Muat ulang daftar tugas.",
    en: "This work item was not found in the case. Reload the worklist.",
  },
  "work-item-not-yours": {
    id: "Tugas ini ditujukan kepada jabatan atau unit lain.",
    en: "This work item is meant for another post or unit.",
  },
  "work-item-reserved": {
    id: "Tugas ini dikembalikan kepada pejabat yang mengerjakannya semula.",
    en: "This work item was returned to the official who did it before.",
  },
  "work-item-taken": {
    id: "Tugas ini sudah diambil oleh pejabat lain. Pilih tugas lain pada daftar Anda.",
    en: "Another official has taken this work item. Choose another one from your list.",
  },
  "work-item-not-claimed": {
    id: "Ambil tugas ini lebih dahulu sebelum mengerjakannya.",
    en: "Take this work item before you work on it.",
  },
  "work-item-finished": {
    id: "Tugas ini sudah selesai dikerjakan.",
    en: "This work item has been finished already.",
  },
  "work-item-withdrawn": {
    id: "Tugas ini sudah ditarik karena berkas telah berpindah ke langkah lain.",
    en: "This work item was withdrawn because the case has moved to another step.",
  },
  "work-item-delegated": {
    id: "Tugas ini didelegasikan kepada Anda. Kirim jawabannya; pemberi tugas yang menyelesaikannya.",
    en: "This work was delegated to you. Send your answer; the one who delegated it finishes it.",
  },
  "not-delegated": {
    id: "Tugas ini bukan delegasi, sehingga tidak ada yang perlu dijawab. Selesaikan tugasnya.",
    en: "This work was not delegated, so there is nobody to answer. Complete it instead.",
  },
  "not-in-charge": {
    id: "Tindakan ini hanya untuk penanggung jawab berkas, atasan, atau administrator. Mintalah kepada mereka.",
    en: "Only whoever answers for the case, a superior or the administrator may do this. Ask them.",
  },
  "not-your-doing": {
    id: "Hanya pejabat yang menyelesaikan atau mendelegasikan tugas ini yang dapat menariknya kembali.",
    en: "Only the official who finished or delegated this work can take it back.",
  },
  "nothing-to-recall": {
    id: "Tugas ini belum selesai dan tidak didelegasikan, sehingga tidak ada yang perlu ditarik kembali.",
    en: "This work is neither finished nor delegated, so there is nothing to take back.",
  },
  "recall-too-late": {
    id: "Berkas sudah berlanjut. Mintalah penerimanya mengembalikan berkas ini.",
    en: "The case has gone on. Ask whoever has it now to send it back.",
  },
  "last-performer": {
    id: "Tanpa pelaksana ini tidak ada lagi yang mengerjakan langkahnya. Alihkan tugasnya kepada yang lain.",
    en: "Nobody would be left to do this step. Give the work to somebody else instead.",
  },
  "no-sop-called": {
    id: "Langkah ini tidak memanggil SOP lain.",
    en: "This step calls no other SOP.",
  },
  "child-case-running": {
    id: "Berkas SOP yang dipanggil langkah ini masih berjalan. Selesaikan atau batalkan berkas itu lebih dahulu.",
    en: "The case of the SOP that this step calls is still running. Finish or cancel that case first.",
  },
  "child-not-awaited": {
    id: "Berkas ini tidak sedang menunggu berkas tersebut.",
    en: "This case is not waiting for that one.",
  },
  "receiver-is-you": {
    id: "Pilih penerima lain; tugas ini sudah ada pada Anda.",
    en: "Choose somebody else; you have this work already.",
  },
  "requirement-unknown": {
    id: "Kelengkapan yang ditandai tidak ada pada langkah ini. Muat ulang halaman, lalu tandai kembali.",
    en: "A ticked requirement does not belong to this step. Reload the page and tick again.",
  },
  "note-missing": {
    id: "Ada kelengkapan yang belum ditandai. Lengkapi, atau tuliskan alasannya.",
    en: "Some requirements are not ticked. Tick them or write down why.",
  },
  "decision-needed": {
    id: "Langkah ini memerlukan keputusan. Pilih salah satu hasilnya.",
    en: "This step asks for a decision. Choose one of its outcomes.",
  },
  "no-decision-here": {
    id: "Langkah ini tidak memerlukan keputusan. Selesaikan tugasnya.",
    en: "This step asks for no decision. Complete the work item instead.",
  },
  "outcome-unknown": {
    id: "Pilihan keputusan itu tidak ada pada langkah ini.",
    en: "This step has no such outcome.",
  },
  "reason-missing": {
    id: "Tuliskan alasannya agar penerima tahu apa yang harus diperbaiki.",
    en: "Write down the reason, so that the receiver knows what to mend.",
  },
  "word-missing": {
    id: "Tuliskan alasan atau petunjuknya, agar jejak berkas dapat dipahami kemudian.",
    en: "Write down the reason or the instruction, so that the trail can be understood later.",
  },
  "answer-missing": {
    id: "Tuliskan jawabannya, agar pemberi tugas tahu apa yang sudah disiapkan.",
    en: "Write the answer, so that whoever delegated the work knows what was prepared.",
  },
  "step-not-performed": {
    id: "Pilih langkah yang sudah dilalui berkas ini.",
    en: "Choose a step that this case has been at before.",
  },
  "migration-same-sop": {
    id: "Berkas ini sudah berjalan menurut SOP itu.",
    en: "This case runs by that SOP already.",
  },
  "migration-map-wrong": {
    id: "Pasangan langkahnya tidak utuh: setiap langkah lama dipasangkan dengan paling banyak satu langkah SOP baru. Perbaiki pasangannya.",
    en: "The steps are not matched properly: each old step goes with at most one step of the new SOP. Mend the matches.",
  },
  "migration-step-gone": {
    id: "Berkas menunggu di langkah yang tidak ada lagi pada SOP baru. Pasangkan langkahnya, atau selesaikan langkah itu dahulu.",
    en: "The case waits at a step that the new SOP no longer has. Match the step, or finish it first.",
  },
  "migration-join-gone": {
    id: "Sebuah cabang menunggu cabang lain di langkah yang pada SOP baru tidak lagi menunggu. Tunggu sampai cabang-cabangnya bertemu.",
    en: "A branch waits for others at a step where the new SOP waits no longer. Let the branches come together first.",
  },
  "migration-decided": {
    id: "Sebagian pelaksana langkah ini sudah menyelesaikan bagiannya dengan hasil yang tidak ada pada SOP baru. Selesaikan langkah itu dahulu.",
    en: "Some performers of this step have finished it in a way that the new SOP does not know. Finish the step first.",
  },
  "migration-ways-differ": {
    id: "Pada SOP baru, berkas tidak pernah berada di tempat-tempat ini sekaligus: cabangnya lain. Selesaikan cabang-cabangnya dahulu.",
    en: "In the new SOP a case is never at these places at once: its branches differ. Finish the branches first.",
  },
  "nothing-to-remind": {
    id: "Pada berkas ini tidak ada tenggat yang perlu diingatkan sekarang.",
    en: "No deadline of this case calls for a reminder now.",
  },
  "deadlines-unchanged": {
    id: "Tenggat pada berkas ini tidak berubah.",
    en: "No deadline of this case changes.",
  },
  "comment-empty": { id: "Tuliskan komentarnya lebih dahulu.", en: "Write the comment first." },
  "files-too-many": {
    id: "Berkas ini sudah memuat 200 dokumen, jumlah terbanyak yang diterima. Gabungkan dokumen yang masih perlu ditambahkan.",
    en: "This case holds 200 files, the most that it takes. Put together what still has to be added.",
  },
  "file-nameless": { id: "Beri nama dokumennya lebih dahulu.", en: "Give the document a name first." },
  "document-unknown": {
    id: "Dokumen yang hendak diperbarui tidak ada pada berkas ini. Muat ulang halaman, lalu pilih lagi.",
    en: "The document to be replaced is not in this case. Reload the page and choose again.",
  },
  "document-unchanged": {
    id: "Isi dokumen itu sama dengan versi terakhirnya, sehingga tidak ada yang perlu diganti.",
    en: "This file is the same as the latest version of the document, so there is nothing to replace.",
  },
  "document-place-unknown": {
    id: "Kelengkapan atau keluaran itu tidak ada pada langkah yang dipilih. Muat ulang halaman, lalu pilih lagi.",
    en: "The chosen step has no such requirement or output. Reload the page and choose again.",
  },
};
