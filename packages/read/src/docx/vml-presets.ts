import type { Element } from "@xmldom/xmldom";
import { attributeOf } from "../ooxml/read-xml.ts";

/** The figures that VML knows by number, by their names since. */
const names: Readonly<Record<number, string>> = {
  1: "rect",
  2: "roundRect",
  3: "ellipse",
  4: "diamond",
  7: "parallelogram",
  9: "hexagon",
  13: "rightArrow",
  15: "homePlate",
  20: "line",
  32: "straightConnector1",
  33: "bentConnector2",
  34: "bentConnector3",
  35: "bentConnector4",
  36: "bentConnector5",
  37: "curvedConnector2",
  38: "curvedConnector3",
  39: "curvedConnector4",
  40: "curvedConnector5",
  56: "pentagon",
  66: "leftArrow",
  67: "downArrow",
  68: "upArrow",
  109: "flowChartProcess",
  110: "flowChartDecision",
  112: "flowChartPredefinedProcess",
  113: "flowChartInternalStorage",
  116: "flowChartTerminator",
  120: "flowChartConnector",
  176: "flowChartAlternateProcess",
  177: "flowChartOffpageConnector",
  202: "textBox",
};

const byElement: Readonly<Record<string, string>> = {
  rect: "rect",
  roundrect: "roundRect",
  oval: "ellipse",
  line: "line",
};

/** The name of a VML shape's figure: its element says it, or the number of its type ("#_x0000_t110"). */
export function presetOfVml(shape: Element): string {
  const own = byElement[shape.localName ?? ""];
  const number = /_t(\d+)$/.exec(attributeOf(shape, "type") ?? "")?.[1] ?? attributeOf(shape, "spt");
  return names[Number(number)] ?? own ?? "other";
}
