import { describe, expect, test } from "vitest";
import { readText } from "../../text/read-text.ts";
import { tableText, told } from "../../testing/table-text.ts";

const office = ["Staf Umum", "Kasubbag Umum", "Sekretaris Dinas", "Kepala Dinas"];

describe("who performs a step", () => {
  test("the grammatical subject acts, however its post is spelled", () => {
    expect(
      told(
        tableText(office, [
          "Staf umum membuat konsep undangan",
          "Kasubag Umum meneruskan konsep undangan",
          "sekretaris membubuhkan paraf pada undangan",
          "Kadis menandatangani undangan",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Kasubbag Umum → 3", "Sekretaris Dinas → 4", "Kepala Dinas → selesai"]);
  });

  test("the receiver becomes the next performer when the sentence opens with its verb", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum menyusun nota dan menyampaikannya kepada Kasubbag Umum",
          "Membubuhkan paraf lalu meneruskan ke Kepala Dinas melalui Sekretaris",
          "Meneruskan nota kepada Kepala Dinas",
          "Menandatangani nota",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Kasubbag Umum → 3", "Sekretaris Dinas → 4", "Kepala Dinas → selesai"]);
  });

  test("an order makes the one who is told act next", () => {
    expect(
      told(
        tableText(office, [
          "Kasubbag Umum menugaskan Staf Umum menyiapkan ruangan",
          "Menyiapkan ruangan dan daftar hadir",
        ]),
      ),
    ).toEqual(["Kasubbag Umum → 2", "Staf Umum → selesai"]);
  });

  test("two subjects act together", () => {
    expect(
      told(
        tableText(office, [
          "Sekretaris dan Kasubbag Umum menyusun jadwal bersama",
          "Kepala Dinas membahas jadwal bersama Sekretaris Dinas",
        ]),
      ),
    ).toEqual(["Kasubbag Umum + Sekretaris Dinas → 2", "Sekretaris Dinas + Kepala Dinas → selesai"]);
  });

  test("where words and symbol name two people, the words are followed and the symbol is remembered", () => {
    const rows = [{ activity: "Staf menghitung kas", marks: ["", "◇"] }, "Camat melihat hasil hitung"];
    const [first] = readText(tableText(["Staf", "Camat"], rows), "uji").drafts[0]?.sop.steps ?? [];
    expect(first).toMatchObject({ performerIds: ["p1"], evidence: { performers: { alternative: "p2" } } });
  });

  test("a passive names its actor behind oleh", () => {
    expect(told(tableText(office, ["Penataan arsip oleh staf umum", "Arsip dipinjamkan"]))[0]).toBe("Staf Umum → 2");
  });

  test("a sound symbol says who acts where the sentence names nobody", () => {
    const rows = [
      { activity: "Mengumpulkan data kehadiran", marks: ["□"] },
      { activity: "Merapikan data kehadiran", marks: ["", "□"] },
      { activity: "Menyimpan data kehadiran", marks: ["", "", "v"] },
    ];
    expect(told(tableText(office, rows))).toEqual(["Staf Umum → 2", "Kasubbag Umum → 3", "Sekretaris Dinas → selesai"]);
  });

  test("the sentence is believed where the symbol says otherwise, and the reader says so", () => {
    const rows = [
      { activity: "Staf Umum mencatat surat", marks: ["□"] },
      { activity: "Kasubbag Umum memilah surat", marks: ["", "□"] },
      { activity: "Sekretaris membaca surat", marks: ["", "", "", "□"] },
    ];
    const [draft] = readText(tableText(office, rows), "uji").drafts;
    expect(told(tableText(office, rows))[2]).toBe("Sekretaris Dinas → selesai");
    expect(draft?.diagnostics.map(({ code, stepId }) => [code, stepId])).toContainEqual(["performer-disagrees", "s3"]);
  });

  test("somebody who acts without a column is added and marked as such", () => {
    const [draft] = readText(
      tableText(office, ["Staf Umum mengirim berkas", "Notaris membuat akta", "Kepala Dinas menerima akta"]),
      "uji",
    ).drafts;
    expect(draft?.sop.performers.at(-1)).toMatchObject({ name: "Notaris", column: false });
    expect(draft?.sop.steps[1]?.performerIds).toEqual([draft?.sop.performers.at(-1)?.id]);
  });

  test("the public that asks first is the requester's column", () => {
    expect(
      told(
        tableText(
          ["Pemohon", "Petugas Loket"],
          ["Kelompok warga mengajukan permohonan izin keramaian", "Petugas Loket mencatat permohonan"],
        ),
      ),
    ).toEqual(["Pemohon → 2", "Petugas Loket → selesai"]);
  });

  test("the drafter looks at what was typed for him", () => {
    expect(
      told(tableText(["Staf", "Kasubbag"], ["Kasubbag menyusun naskah", "Mengetik naskah", "Memeriksa hasil ketikan"])),
    ).toEqual(["Kasubbag → 2", "Staf → 3", "Kasubbag → selesai"]);
  });

  test("a passive names its actor right behind the verb as well", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum menyusun undangan",
          "Undangan diparaf Sekretaris",
          "Undangan ditandatangani Kepala Dinas",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Sekretaris Dinas → 3", "Kepala Dinas → selesai"]);
  });

  test("a letter to somebody is not in his hands before it is sent", () => {
    expect(
      told(tableText(office, ["Staf Umum membuat surat pengantar ke Sekretaris", "Mengirim surat pengantar"])),
    ).toEqual(["Staf Umum → 2", "Staf Umum → selesai"]);
  });

  test("who took part in one row does not go on in the next", () => {
    expect(told(tableText(office, ["Kasubbag Umum mengkaji draf bersama Staf Umum", "Merapikan draf"]))[1]).toBe(
      "Kasubbag Umum → selesai",
    );
  });

  test("who only helped does not hand over what was made", () => {
    const rows = ["Peta disusun oleh Kasubbag Umum bersama Staf Umum", "Peta diserahkan kepada Kepala Dinas"];
    expect(told(tableText(office, rows))).toEqual(["Staf Umum + Kasubbag Umum → 2", "Kasubbag Umum → selesai"]);
  });

  test("the head of an office that is no dinas signs as well", () => {
    const rows = ["Kasi Patroli menulis teguran", "Menandatangani teguran"];
    for (const head of ["Kasatpol PP", "Kalaksa BPBD", "Kepala Madrasah"])
      expect(told(tableText(["Staf Umum", "Kasi Patroli", head], rows))[1]).toBe(`${head} → selesai`);
  });

  test("who hands something in first, where nobody asks for a service, is the first of the lowest", () => {
    expect(told(tableText(office, ["Mengajukan usul kepada Sekretaris", "Menelaah usul"]))).toEqual([
      "Staf Umum → 2",
      "Sekretaris Dinas → selesai",
    ]);
  });

  test("who signed before does not act now", () => {
    expect(
      told(
        tableText(office, ["Staf Umum menata undangan", "Mengirimkan undangan yang ditandatangani oleh Kepala Dinas"]),
      ),
    ).toEqual(["Staf Umum → 2", "Staf Umum → selesai"]);
  });

  test("where nothing but the verbs is left, the ladder of posts tells", () => {
    const columns = ["Pemohon", "Petugas Loket", "Kasi Pelayanan", "Sekretaris Camat", "Camat"];
    const rows = [
      "Mengajukan permohonan domisili",
      "Memeriksa kelengkapan permohonan",
      "Mengetik surat domisili",
      "Memeriksa ketikan surat domisili",
      "Memaraf surat domisili",
      "Menandatangani surat domisili",
      "Memberi nomor dan cap",
      "Menerima surat domisili",
    ];
    expect(told(tableText(columns, rows))).toEqual([
      "Pemohon → 2",
      "Petugas Loket → 3",
      "Petugas Loket → 4",
      "Kasi Pelayanan → 5",
      "Sekretaris Camat → 6",
      "Camat → 7",
      "Petugas Loket → 8",
      "Pemohon → selesai",
    ]);
    const [draft] = readText(tableText(columns, rows), "uji").drafts;
    expect(draft?.sop.steps[3]?.evidence?.performers).toMatchObject({ source: "inferred", confidence: "guess" });
  });

  test("a noun carries the meaning of a light verb", () => {
    expect(
      told(tableText(office, ["Kasubbag Umum memberi tugas kepada Staf Umum", "Melakukan pengetikan undangan"])),
    ).toEqual(["Kasubbag Umum → 2", "Staf Umum → selesai"]);
  });

  test("Pelaksana among other names is somebody", () => {
    expect(
      told(
        tableText(
          ["Kepala Seksi", "Pelaksana"],
          ["Kepala Seksi menugaskan Pelaksana menyiapkan data", "Menyiapkan data"],
        ),
      ),
    ).toEqual(["Kepala Seksi → 2", "Pelaksana → selesai"]);
  });

  test("names in one column that begin alike are different people", () => {
    const rows = ["Pejabat Pengadaan", "Pejabat Penerima Hasil", "Petugas Loket", "Petugas Arsip"].map(
      (name, i) => `${i + 1}\tMenata berkas\t${name}\tBerkas\t5 menit\tBerkas`,
    );
    expect(told(["No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput", ...rows].join("\n"))).toEqual([
      "Pejabat Pengadaan → 2",
      "Pejabat Penerima Hasil → 3",
      "Petugas Loket → 4",
      "Petugas Arsip → selesai",
    ]);
  });

  test("a column of names is read row by row", () => {
    const text =
      "No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput\n1\tMenata kursi\tPetugas Aula\tDenah\t1 jam\tRuang siap\n2\tMembuka acara\tKepala Dinas, Sekretaris\tSusunan acara\t10 menit\tAcara";
    expect(told(text)).toEqual(["Petugas Aula → 2", "Kepala Dinas + Sekretaris → selesai"]);
  });

  test("a step that nobody is known for stays open and is said", () => {
    const text = tableText(
      ["Kepala Bidang", "Kepala Seksi", "Staf"],
      [
        { activity: "Kunjungan lapangan", marks: ["□", "□", "□"] },
        { activity: "Kepala Seksi menyusun laporan", marks: ["□", "□", "□"] },
      ],
    );
    const [draft] = readText(text, "uji").drafts;
    expect(draft?.sop.steps[0]?.performerIds).toEqual([]);
    expect(draft?.diagnostics.map(({ code }) => code)).toContain("performer-missing");
  });
});
