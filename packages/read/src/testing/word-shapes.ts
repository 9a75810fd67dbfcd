const EMU = 12_700;
const emu = (points: number) => Math.round(points * EMU);

/** Where a shape stands that hangs on a paragraph: from what it is measured, and how far. */
export interface Stand {
  x: number;
  y: number;
  width: number;
  height: number;
  /** From the page, or from the cell's column and paragraph. */
  from?: "page" | "text";
}

/** A run with a drawing that hangs on its paragraph, as Word since 2010 writes it: DrawingML, and VML for older programs beside it. */
export function anchored(id: number, { x, y, width, height, from = "page" }: Stand, graphic: string): string {
  const [across, down] = from === "page" ? ["page", "page"] : ["column", "paragraph"];
  const drawing = `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="${from === "page" ? 0 : 1}" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="${across}"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${down}"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:wrapNone/><wp:docPr id="${id}" name="Bentuk ${id}"/><wp:cNvGraphicFramePr/><a:graphic>${graphic}</a:graphic></wp:anchor></w:drawing>`;
  const old = `<w:pict><v:rect style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:${width}pt;height:${height}pt"/></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="${/<(wp[sgc]):/.exec(graphic)?.[1] ?? "wps"}">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
}

export function graphicOf(kind: "Shape" | "Group" | "Canvas", content: string): string {
  return `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing${kind}">${content}</a:graphicData>`;
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  flipH?: boolean;
  flipV?: boolean;
}

function xfrm({ x, y, width, height, flipH, flipV }: Place): string {
  const flips = `${flipH ? ' flipH="1"' : ""}${flipV ? ' flipV="1"' : ""}`;
  return `<a:xfrm${flips}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

const head = '<a:tailEnd type="triangle"/>';

function glueOf({ from, to }: { from: number; to: number }): string {
  return `<wps:cNvCnPr><a:stCxn id="${from}" idx="2"/><a:endCxn id="${to}" idx="0"/></wps:cNvCnPr>`;
}

const black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';

/** A shape in a figure that Word knows by name. `id` is given where a line is glued to it. */
export function shape(preset: string, place: Place, { id, text }: { id?: number; text?: string } = {}): string {
  const name = id === undefined ? "" : `<wps:cNvPr id="${id}" name=""/>`;
  const words =
    text === undefined
      ? ""
      : `<wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;
  return `<wps:wsp>${name}<wps:cNvSpPr/><wps:spPr>${xfrm(place)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln w="9525">${black}</a:ln></wps:spPr>${words}<wps:bodyPr/></wps:wsp>`;
}

/** Words in a box without a frame. */
export function textBox(text: string, place: Place): string {
  return `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>${xfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;
}

/** A connector with its head at the end; `glue` names the shapes at its ends. */
export function connector(preset: string, place: Place, glue?: { from: number; to: number }): string {
  return `<wps:wsp>${glue ? glueOf(glue) : "<wps:cNvCnPr/>"}<wps:spPr>${xfrm(place)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln w="9525">${black}${head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`;
}

/** A line over several points with its head at the last one, drawn point by point; a plain one has no head. */
export function pathArrow(
  points: readonly (readonly [number, number])[],
  { plain = false, glue }: { plain?: boolean; glue?: { from: number; to: number } } = {},
): { box: Place; shape: string } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const steps = points.map(([x, y], i) => {
    const at = `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`;
    return i === 0 ? `<a:moveTo>${at}</a:moveTo>` : `<a:lnTo>${at}</a:lnTo>`;
  });
  const path = `<a:custGeom><a:avLst/><a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}">${steps.join("")}</a:path></a:pathLst></a:custGeom>`;
  return {
    box,
    shape: `<wps:wsp>${glue ? glueOf(glue) : "<wps:cNvSpPr/>"}<wps:spPr>${xfrm(glue ? box : { ...box, x: 0, y: 0 })}${path}<a:noFill/><a:ln w="9525">${black}${plain ? "" : head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`,
  };
}

/** A group whose members stand in measures of its own: `inner` is shown as `outer`. */
export function group(inner: Place, outer: Place, members: string): string {
  const own = xfrm(outer).replace(
    "</a:xfrm>",
    `<a:chOff x="${emu(inner.x)}" y="${emu(inner.y)}"/><a:chExt cx="${emu(inner.width)}" cy="${emu(inner.height)}"/></a:xfrm>`,
  );
  return `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>${own}</wpg:grpSpPr>${members}</wpg:wgp>`;
}

export function canvas(members: string): string {
  return `<wpc:wpc><wpc:bg/><wpc:whole/>${members}</wpc:wpc>`;
}

/** A drawing as Word wrote it before 2010. */
export function vml(shapes: string): string {
  return `<w:r><w:pict>${shapes}</w:pict></w:r>`;
}
