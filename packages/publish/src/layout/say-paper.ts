import type { Message } from "@alur/model";
import type { Layout } from "./layout.ts";

/** Smaller letters are not read on paper without effort, in points. */
const SMALLEST_READABLE = 6;
/** A row that goes on over more pages than these is no longer a step that somebody takes in. */
const MOST_PAGES_OF_A_ROW = 2;

/** What whoever publishes should know of the printed pages, though nothing on them is broken: no steps, letters too small to read, rows over many pages. */
export function sayPaper({ pages, type, columns }: Layout): Message[] {
  const flow = pages.flatMap((page) => (page.kind === "flow" ? page.rows.filter(({ kind }) => kind === "step") : []));
  const performers = columns.filter(({ kind }) => kind === "performer").length;
  const longest = Math.max(0, ...flow.map(({ part }) => part + 1));
  const messages: Message[] = [];
  if (flow.length === 0)
    messages.push({
      id: "SOP ini belum memuat langkah; tabel alurnya tercetak kosong.",
      en: "This SOP has no steps yet; its flow table is printed empty.",
    });
  if (type.sizePt < SMALLEST_READABLE)
    messages.push({
      id: `Dengan ${performers} pelaksana, tabel hanya muat dengan huruf ${points(type.sizePt, ",")} pt yang sulit dibaca. Pilih kertas yang lebih lebar, atau gabungkan pelaksana.`,
      en: `With ${performers} performers the table fits only in letters of ${points(type.sizePt, ".")} pt, which are hard to read. Choose wider paper, or bring performers together.`,
    });
  if (longest > MOST_PAGES_OF_A_ROW)
    messages.push({
      id: `Satu langkah tercetak sampai ${longest} halaman. Pindahkan uraiannya ke lampiran, atau bagi langkahnya.`,
      en: `One step is printed over ${longest} pages. Move its text into an annex, or split the step.`,
    });
  return messages;
}

function points(size: number, mark: string): string {
  return size.toFixed(1).replace(".", mark);
}
