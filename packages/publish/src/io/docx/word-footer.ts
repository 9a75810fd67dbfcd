import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";

/** What the document is called on the left, the page on the right. */
export function footerOf(text: string, width: number): Footer {
  const small = { size: 17 };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ ...small, text }),
          new TextRun({
            ...small,
            children: ["\thalaman ", PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
