import type { Sight } from "./scan/sight.ts";

/** A form in which office programs keep or kept files, and which only they open. */
export type ForeignForm = "doc" | "odt" | "rtf" | "xls" | "xlsb" | "ods";

/** What whoever asks for a reading lends to it. Without eyes, a picture is answered with a sentence; without an office program, so is a file in an old form. */
export interface ReadingHelp {
  /** The eyes for pictures; asked for at the first one. Whoever lends them closes them. */
  sight?: () => Promise<Sight>;
  /** Told before each page whose letters must be recognised, which takes seconds. */
  onScannedPage?: (page: number, pages: number) => void;
  /** A file in an old form as .docx or .xlsx; nothing where no office program is installed. Throws `UnreadableDocument` where the program could not open it. */
  saveAs?: (bytes: Uint8Array, form: ForeignForm, anew: "docx" | "xlsx") => Promise<Uint8Array | undefined>;
}
