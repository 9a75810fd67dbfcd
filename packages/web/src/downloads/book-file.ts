import type { Sop } from "@alur/model";
import { paths, type PrintBook } from "@alur/server/api";
import { send } from "../api/request.ts";
import type { PaperSettings } from "../device/paper-settings.ts";
import type { MadeFile } from "../device/save-file.ts";
import { paperWish } from "./made-files.ts";

/** Many SOPs as one book with a table of contents, made by this server and kept nowhere. */
export async function bookFile(
  format: PrintBook["format"],
  sops: readonly Sop[],
  settings: PaperSettings,
): Promise<MadeFile> {
  const body = { sops: [...sops], format, ...paperWish(settings) } satisfies PrintBook;
  const response = await send(paths.publishBook, { body });
  return { name: `buku-sop.${format}`, content: await response.blob() };
}
