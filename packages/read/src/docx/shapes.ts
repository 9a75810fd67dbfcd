import type { Element } from "@xmldom/xmldom";
import type { Box } from "../drawing/page-drawing.ts";
import { readThing, type DrawnThing } from "../ooxml/drawn-thing.ts";
import { boxOfXfrm, frameWith, outOfGroup } from "../ooxml/frame.ts";
import { attributeOf, childAt } from "../ooxml/read-xml.ts";
import type { Anchor } from "./anchor.ts";
import { shownChildren } from "./children.ts";
import { standOf } from "./stand.ts";
import { vmlThings } from "./vml.ts";

/** The shapes and lines of a drawing, on the sheet: one alone, or those of a group or a canvas. */
export function thingsOf(anchor: Anchor): DrawnThing[] {
  const { drawing } = anchor;
  if (drawing.localName === "pict") return vmlThings(drawing, anchor);
  const frame = shownChildren(drawing).find(({ localName }) => localName === "anchor" || localName === "inline");
  const held = shownChildren(childAt(frame, "graphic", "graphicData"))[0];
  if (!frame || !held) return [];
  const box = standOf(frame, anchor);
  if (held.localName === "wgp") return membersOf(held, innerOf(held), box);
  if (held.localName === "wpc") {
    const size = { left: 0, top: 0, right: box.right - box.left, bottom: box.bottom - box.top };
    return membersOf(held, size, box);
  }
  const id = attributeOf(childAt(frame, "docPr"), "id") ?? "";
  return held.localName === "wsp" ? thingIn(held, around(box, held), id) : [];
}

/** A shape alone stands in the middle of the room that it is given, in its own size: one that lies on its side needs the room of the other. */
function around(room: Box, shape: Element): Box {
  const own = boxOfXfrm(childAt(shape, "spPr", "xfrm"));
  if (!own) return room;
  const [x, y] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const [wide, high] = [(own.right - own.left) / 2, (own.bottom - own.top) / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function thingIn(shape: Element, box: Box, id = ""): DrawnThing[] {
  const thing = readThing(shape, frameWith(box, childAt(shape, "spPr", "xfrm")));
  if (!thing) return [];
  return [thing.is === "figure" && thing.id === "" ? { ...thing, id } : thing];
}

function innerOf(group: Element): Box | undefined {
  return boxOfXfrm(childAt(group, "grpSpPr", "xfrm"), "chOff", "chExt");
}

/** The members of a group have measures of their own, and the group says how they lie in its box. */
function membersOf(group: Element, inner: Box | undefined, outer: Box): DrawnThing[] {
  if (!inner) return [];
  return shownChildren(group).flatMap((member) => {
    const isGroup = member.localName === "grpSp" || member.localName === "wgp";
    const own = boxOfXfrm(childAt(member, isGroup ? "grpSpPr" : "spPr", "xfrm"));
    if (!own) return [];
    const box = outOfGroup(own, inner, outer);
    if (isGroup) return membersOf(member, innerOf(member), box);
    return member.localName === "wsp" || member.localName === "cxnSp" ? thingIn(member, box) : [];
  });
}
