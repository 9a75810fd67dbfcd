import type { Message } from "@alur/model";

/** What is known of a file that claims to be a picture: its size, or a sentence that says what is wrong with it. */
export type SizeReading = { width: number; height: number } | { problem: Message };

/** What a picture is answered with that begins like one and does not go on like one. */
export const brokenPicture: SizeReading = {
  problem: {
    id: "Gambar logo ini rusak atau terpotong. Simpan ulang logonya sebagai PNG, lalu coba lagi.",
    en: "This logo is damaged or cut off. Save it again as PNG and try again.",
  },
};

/** Of one side. A small file may unpack to far more: whoever prints it would need the memory of all its pixels. */
export const mostPixels = 5000;
