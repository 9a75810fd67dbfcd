import type { PageDrawing, Point } from "../drawing/page-drawing.ts";

/** The smallest PDF with these pages, each by its drawing commands, in Helvetica as /F1. */
export function pdfOf(pages: readonly string[], box = [0, 0, 612, 792]): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((commands, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box.join(" ")}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A drawn page as the commands of a PDF page that is 792 points high. `prefix` may turn everything first. */
export function commandsOf({ runs, strokes, outlines, heads }: PageDrawing, prefix = ""): string {
  const at = ({ x, y }: Point) => `${x.toFixed(2)} ${(792 - y).toFixed(2)}`;
  const figure = (points: readonly Point[], paint: string) =>
    `${points.map((point, i) => `${at(point)} ${i === 0 ? "m" : "l"}`).join(" ")} ${paint}`;
  return [
    prefix,
    ...strokes.map(({ from, to }) => figure([from, to], "S")),
    ...outlines.map(({ points }) => figure(points, "h S")),
    ...heads.map(({ tip, base }) => {
      const [x, y] = [(tip.y - base.y) / 2, (base.x - tip.x) / 2];
      return figure([tip, { x: base.x + x, y: base.y + y }, { x: base.x - x, y: base.y - y }], "f");
    }),
    ...runs.map(({ text, box }) => `BT /F1 8 Tf 1 0 0 1 ${at({ x: box.left, y: box.bottom - 2 })} Tm (${text}) Tj ET`),
  ].join("\n");
}
