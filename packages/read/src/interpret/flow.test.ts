import { describe, expect, test } from "vitest";
import { readText } from "../text/read-text.ts";
import { tableText, told } from "../testing/table-text.ts";

const office = ["Pemohon", "Staf Umum", "Kasubbag Umum", "Sekretaris Dinas", "Kepala Dinas"];

describe("where work goes next and where it returns", () => {
  test("a check with both outcomes returns to the post that it names", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum membuat daftar inventaris dan menyerahkannya kepada Kasubbag Umum",
          "Kasubbag Umum meneliti daftar inventaris, jika sudah benar diteruskan kepada Sekretaris, jika belum di kembalikan ke staf umum",
          "Sekretaris menandatangani daftar inventaris",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Kasubbag Umum: ya → 3, tidak → 1", "Sekretaris Dinas → selesai"]);
  });

  test.each([
    "Camat memberikan persetujuan; tidak setuju kembali ke langkah 1",
    "Camat memilah permohonan. Permohonan yang tidak memenuhi syarat ditolak dan diberitahukan kepada Staf",
    "Camat membahas permohonan, dalam hal belum disepakati dilakukan penyempurnaan oleh Staf",
  ])("an outcome without jika: %s", (decides) => {
    expect(
      told(tableText(["Staf", "Camat"], ["Staf menyusun permohonan", decides, "Camat menandatangani permohonan"]))[1],
    ).toBe("Camat: ya → 3, tidak → 1");
  });

  test.each([
    "Camat mencermati izin. Ada koreksi: dikembalikan ke Staf. Tidak ada koreksi: ditandatangani",
    "Camat mencermati izin; belum benar → kembali ke Staf; benar → ditandatangani",
  ])("outcomes named before a mark: %s", (decides) => {
    const rows = ["Staf mengetik izin", decides, "Staf menyerahkan izin"];
    expect(told(tableText(["Staf", "Camat"], rows))[1]).toBe("Camat: ya → 3, tidak → 1");
  });

  test("whoever puts right what was found wanting gets it back", () => {
    const rows = [
      "Pemilik mendaftarkan perahu",
      "Petugas mencatat perahu",
      "Penguji menguji perahu. Apabila tidak lulus, pemilik memperbaiki perahu",
      "Petugas menerbitkan pas perahu",
    ];
    expect(told(tableText(["Pemilik", "Petugas", "Penguji"], rows))[2]).toBe("Penguji: ya → 4, tidak → 1");
  });

  test("the order of the outcomes does not matter", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum menyusun jadwal piket",
          "Kasubbag Umum memeriksa jadwal piket, apabila terdapat kekeliruan dikembalikan kepada Staf Umum, apabila benar diserahkan kepada Kepala Dinas",
          "Menetapkan jadwal piket",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Kasubbag Umum: ya → 3, tidak → 1", "Kepala Dinas → selesai"]);
  });

  test("an unnamed return goes to the maker of what is checked, not to whoever passed it on", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum menyusun rekap lembur",
          "Staf Umum menyerahkan rekap lembur kepada Sekretaris Dinas",
          "Sekretaris Dinas memeriksa rekap lembur, bila tidak sesuai dikembalikan untuk diperbaiki",
          "Kepala Dinas menandatangani rekap lembur",
        ]),
      )[2],
    ).toBe("Sekretaris Dinas: ya → 4, tidak → 1");
  });

  test("somebody's last piece of work is redone, not his last hand-over", () => {
    expect(
      told(
        tableText(office, [
          "Kasubbag Umum membuat nota dinas dan menyerahkannya kepada Sekretaris",
          "Sekretaris menandatangani nota dinas dan menyerahkannya kepada Kasubbag Umum",
          "Kasubbag Umum menerima nota dinas dan meneruskannya kepada Kepala Dinas",
          "Kepala Dinas memeriksa nota dinas, jika belum sesuai dikembalikan kepada Kasubbag Umum",
        ]),
      )[3],
    ).toBe("Kepala Dinas: ya → selesai, tidak → 1");
  });

  test("the receiver of a return does not perform the next step", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum membuat kuitansi dan menyerahkannya kepada Kasubbag Umum",
          "Memeriksa kuitansi. Jika sesuai diteruskan kepada Kepala Dinas. Jika tidak sesuai dikembalikan kepada Staf Umum",
          "Menandatangani kuitansi",
        ]),
      )[2],
    ).toBe("Kepala Dinas → selesai");
  });

  test("a check that only knows success leaves the return open and says so", () => {
    const open = tableText(["Kepala Dinas"], ["Kepala Dinas memeriksa pengumuman, apabila sudah benar diumumkan"]);
    const [draft] = readText(open, "uji").drafts;
    expect(told(open)).toEqual(["Kepala Dinas: ya → selesai"]);
    expect(draft?.diagnostics.map(({ code }) => code)).toContain("return-target-missing");
  });

  test("signing and initialling are no decisions", () => {
    expect(told(tableText(office, ["Sekretaris membubuhkan paraf", "Kepala Dinas menandatangani surat"]))).toEqual([
      "Sekretaris Dinas → 2",
      "Kepala Dinas → selesai",
    ]);
  });

  test("a fault denied is success, whichever outcome comes first", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum menyusun daftar gaji",
          "Kasubbag Umum memeriksa daftar gaji, jika tidak ada kesalahan diserahkan kepada Kepala Dinas, jika ada kesalahan dikembalikan kepada Staf Umum",
          "Menandatangani daftar gaji",
        ]),
      ),
    ).toEqual(["Staf Umum → 2", "Kasubbag Umum: ya → 3, tidak → 1", "Kepala Dinas → selesai"]);
  });

  test("a step named by its number is where the outcome leads", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum mendata peserta",
          "Kasubbag Umum memeriksa data peserta, jika lengkap lanjut ke langkah 4, jika belum kembali ke langkah 1",
          "Staf Umum menghubungi peserta cadangan",
          "Kepala Dinas menetapkan peserta",
        ]),
      )[1],
    ).toBe("Kasubbag Umum: ya → 4, tidak → 1");
  });

  test("an outcome may leap over steps to what it names", () => {
    expect(
      told(
        tableText(office, [
          "Staf Umum mengenali apakah rapat memerlukan ruang. Jika ya dilanjutkan pemesanan, jika tidak langsung penyusunan undangan",
          "Staf Umum memesan ruang",
          "Penyusunan undangan rapat",
        ]),
      )[0],
    ).toBe("Staf Umum: ya → 2, tidak → 3");
  });

  test("a condition that decides nothing is no decision", () => {
    expect(told(tableText(office, ["Staf Umum menghubungi penyedia jika diperlukan"]))).toEqual([
      "Staf Umum → selesai",
    ]);
  });

  test("a diamond with its words decides without a sentence", () => {
    const rows = [
      { activity: "Menyusun daftar", marks: ["", "□"] },
      { activity: "Menelaah daftar", marks: ["", "Tidak", "◇"] },
      { activity: "Menetapkan daftar", marks: ["", "", "", "", "□"] },
    ];
    expect(told(tableText(office, rows))).toEqual([
      "Staf Umum → 2",
      "Kasubbag Umum: ya → 3, tidak → 1",
      "Kepala Dinas → selesai",
    ]);
  });

  test("the flow passes over a row that is no action", () => {
    const rows = [
      "Staf Umum menyeleksi peserta",
      { activity: "Adapun kriteria peserta: a. sehat; b. jujur", requirements: "", duration: "", outputs: "" },
      "Kepala Dinas menetapkan peserta",
    ];
    expect(told(tableText(office, rows))).toEqual(["Staf Umum → 3", "(catatan)", "Kepala Dinas → selesai"]);
  });

  test("copies of one paper go separate ways", () => {
    expect(
      told(
        tableText(
          ["Tim", "Bendahara", "Staf", "Kepala Bidang"],
          [
            "Tim membuat laporan perjalanan dan menyerahkannya kepada Kepala Bidang",
            "Menyerahkan laporan kepada Bendahara sebanyak 2 rangkap untuk pencairan biaya",
            "Menyerahkan laporan kepada Staf sebanyak 1 rangkap untuk diarsipkan",
            "Memproses pencairan biaya perjalanan",
            "Mengarsipkan laporan perjalanan",
          ],
        ),
      ),
    ).toEqual(["Tim → 2, → 3", "Kepala Bidang → 4", "Kepala Bidang → 5", "Bendahara → selesai", "Staf → selesai"]);
  });

  test("the flow begins at the start and ends at the end", () => {
    const [draft] = readText(tableText(office, ["Staf Umum menata arsip"]), "uji").drafts;
    expect(draft?.sop.flows).toEqual([
      { from: "start", to: "s1", kind: "forward" },
      { from: "s1", to: "end", kind: "forward" },
    ]);
  });
});
