/** A post of the sample office, and the invented person who holds it. */
interface SamplePost {
  name: string;
  /** As SOPs print it. */
  aliases: string[];
  /** The name of its unit; none for the head. */
  unit?: string;
  /** The name of a post further up in this list. */
  superior?: string;
  holder: string;
}

/** The sample office: everything in it is invented. Its posts are those that the sample SOPs name. */
export const sampleOffice = {
  agencyName: "Dinas Contoh",
  administrator: "Yohana Lestari",
  units: [
    { name: "Sekretariat", aliases: [] },
    { name: "Subbagian Umum dan Kepegawaian", aliases: ["Subbag Umum", "Subbag Umpeg"] },
    { name: "Subbagian Perencanaan dan Pelaporan", aliases: ["Subbag Perencanaan"] },
    { name: "Bidang Pelayanan", aliases: ["Bidang"] },
  ],
  posts: [
    { name: "Kepala Dinas", aliases: ["Kepala Dinas Contoh", "Kadis", "Pimpinan"], holder: "Hendra Wijaya" },
    {
      name: "Sekretaris",
      aliases: ["Sekretaris Dinas", "Sekdis"],
      unit: "Sekretariat",
      superior: "Kepala Dinas",
      holder: "Maria Tambunan",
    },
    {
      name: "Kepala Subbagian Umum dan Kepegawaian",
      aliases: ["Kasubbag Umum", "Kasubbag Kepegawaian", "Kasubbag Umpeg"],
      unit: "Subbagian Umum dan Kepegawaian",
      superior: "Sekretaris",
      holder: "Agus Pratama",
    },
    {
      name: "Kepala Subbagian Perencanaan dan Pelaporan",
      aliases: ["Kasubbag Perencanaan", "Kasubbag Program"],
      unit: "Subbagian Perencanaan dan Pelaporan",
      superior: "Sekretaris",
      holder: "Dewi Anjani",
    },
    {
      name: "Kepala Bidang Pelayanan",
      aliases: ["Kepala Bidang", "Kabid"],
      unit: "Bidang Pelayanan",
      superior: "Kepala Dinas",
      holder: "Ketut Sudarma",
    },
    {
      name: "Kepala Seksi Informasi",
      aliases: ["Kepala Seksi", "Kasi"],
      unit: "Bidang Pelayanan",
      superior: "Kepala Bidang Pelayanan",
      holder: "Siti Rahma",
    },
    {
      name: "Petugas Loket",
      aliases: ["Petugas Loket Pelayanan", "Petugas Pelayanan", "Loket"],
      unit: "Bidang Pelayanan",
      superior: "Kepala Seksi Informasi",
      holder: "Bayu Nugroho",
    },
    {
      name: "Staf Subbagian Umum dan Kepegawaian",
      aliases: ["Staf Umum", "Staf Kepegawaian", "Pengadministrasi Umum"],
      unit: "Subbagian Umum dan Kepegawaian",
      superior: "Kepala Subbagian Umum dan Kepegawaian",
      holder: "Nurul Hidayah",
    },
    {
      name: "Staf Penyusun Evaluasi Kinerja",
      aliases: ["Staf Perencanaan", "Penyusun Evaluasi Kinerja"],
      unit: "Subbagian Perencanaan dan Pelaporan",
      superior: "Kepala Subbagian Perencanaan dan Pelaporan",
      holder: "Rizal Firmansyah",
    },
  ] satisfies SamplePost[] as readonly SamplePost[],
};
