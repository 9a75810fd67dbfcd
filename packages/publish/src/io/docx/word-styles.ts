import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { TypeSize } from "../../layout/layout.ts";
import { families } from "../../office/families.ts";
import type { Typeface } from "../../text/font-metrics.ts";
import { halfPoints, twips } from "./word-measures.ts";

export const titleStyle = "JudulSOP";
/** A line that is hardly seen: where a page begins, and what Word wants below a table. */
export const thinStyle = "GarisTipis";
/** How high such a line is, in millimetres. */
export const thinHeight = 25.4 / 72;

/** The style of what stands in a table of this type size. */
export function cellStyle({ sizePt }: TypeSize): string {
  return `IsiTabel${halfPoints(sizePt)}`;
}

/** The style of a table's heading. */
export function headingStyle({ sizePt }: TypeSize): string {
  return `KepalaTabel${halfPoints(sizePt)}`;
}

/** The styles of a document whose tables are set in these sizes. Kerned as the layout is, or lines would break elsewhere. */
export function wordStyles(sizes: readonly TypeSize[], typeface: Typeface, titleSizePt: number): IStylesOptions {
  const family = families[typeface];
  const font = { ascii: family, hAnsi: family, cs: family, eastAsia: family };
  const size = halfPoints(sizes[0]?.sizePt ?? 10);
  const known = new Map(sizes.map((type) => [cellStyle(type), type]));
  return {
    default: {
      document: {
        run: { font, size, kern: 2, language: { value: "id-ID" } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      style(titleStyle, "Judul SOP", {
        run: { bold: true, size: halfPoints(titleSizePt) },
        paragraph: { alignment: AlignmentType.CENTER, outlineLevel: 0 },
      }),
      style(thinStyle, "Garis tipis", {
        run: { size: 2 },
        paragraph: { spacing: { line: twips(thinHeight), lineRule: LineRuleType.EXACT } },
      }),
      ...[...known.values()].flatMap(tableStyles),
    ],
  };
}

function tableStyles(type: TypeSize): IParagraphStyleOptions[] {
  const size = halfPoints(type.sizePt);
  const points = String(size / 2).replace(".", ",");
  const paragraph = { spacing: { before: 0, after: 0, line: twips(type.pitch), lineRule: LineRuleType.EXACT } };
  return [
    style(cellStyle(type), `Isi tabel ${points} pt`, { run: { size }, paragraph }),
    style(headingStyle(type), `Kepala tabel ${points} pt`, {
      run: { size, bold: true },
      paragraph: { ...paragraph, alignment: AlignmentType.CENTER },
    }),
  ];
}

function style(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...look };
}
