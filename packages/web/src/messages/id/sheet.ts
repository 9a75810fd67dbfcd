/** The official table on the screen. */
export const sheet = {
  frame: (label: string) => `${label}, dapat digulir`,
  performs: "melaksanakan",
  decides: "memutuskan",
  cannotDraw: "Tabel ini tidak dapat digambar. Periksa apakah SOP mempunyai langkah dan kolom pelaksana.",
};
