import { Footer, Header, PageOrientation, Paragraph, type ISectionOptions } from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Layout, Watermark } from "../../layout/layout.ts";
import type { PaperFrame } from "../../office/paper-frame.ts";
import { footerOf } from "./word-footer.ts";
import { twips } from "./word-measures.ts";
import { thinHeight, thinStyle } from "./word-styles.ts";

/** The paper of an SOP with its rim, its foot, and what is printed behind its pages. */
export function wordSection(layout: Layout, frame: PaperFrame): Omit<ISectionOptions, "children"> {
  const { paper, watermark } = layout;
  const { top, left, right, bottom, foot, footer } = frame;
  const isCovered = layout.pages[0]?.kind === "cover";
  const section = {
    properties: {
      // A cover has no foot.
      titlePage: isCovered,
      page: {
        // The library turns the sides of a lying page itself.
        size: { width: twips(paper.height), height: twips(paper.width), orientation: PageOrientation.LANDSCAPE },
        margin: {
          top: twips(Math.max(0, top - 2 * thinHeight)),
          left: twips(left),
          right: twips(right),
          bottom: twips(bottom),
          header: 0,
          footer: twips(foot),
        },
      },
    },
    footers: {
      default: footerOf(footer, twips(paper.width - left - right)),
      ...(isCovered ? { first: new Footer({ children: [new Paragraph({})] }) } : {}),
    },
  };
  if (!watermark) return section;
  const first = isCovered ? { first: watermarkHeader(watermark) } : {};
  return { ...section, headers: { default: watermarkHeader(watermark), ...first } };
}

/** Word keeps what is printed behind every page in its header. */
function watermarkHeader({ text, sizePt, degrees }: Watermark): Header {
  const mark = new TextWatermark({ text, fontSize: sizePt, rotation: 360 - degrees, bold: true });
  return new Header({ children: [new Paragraph({ style: thinStyle, children: [mark] })] });
}
