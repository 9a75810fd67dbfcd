import { xml } from "../svg/xml.ts";

/** How a cell looks. */
export interface Look {
  sizePt: number;
  bold: boolean;
  align: "left" | "center";
  valign: "top" | "middle";
  shaded: boolean;
  ruled: boolean;
  /** Written upwards. */
  rotated: boolean;
}

/** The looks of a workbook's cells. A cell names its look by number. */
export class Looks {
  readonly family: string;
  readonly #known = new Map<string, { number: number; look: Look }>();

  constructor(family: string) {
    this.family = family;
  }

  numberOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key);
    // Number 0 is what Excel gives every cell that says nothing.
    const number = known?.number ?? this.#known.size + 1;
    if (!known) this.#known.set(key, { number, look });
    return number;
  }

  /** Letters that differ from those of the cell's look. */
  runFont(sizePt: number, bold: boolean): string {
    return `<rPr>${bold ? "<b/>" : ""}<sz val="${sizePt}"/><color rgb="FF000000"/><rFont val="${xml(this.family)}"/><family val="1"/></rPr>`;
  }

  /** The styles part of the workbook. */
  toXml(): string {
    const looks = [...this.#known.values()].map(({ look }) => look);
    const font = ({ sizePt, bold }: Look): string =>
      `<font>${bold ? "<b/>" : ""}<sz val="${sizePt}"/><color rgb="FF000000"/><name val="${xml(this.family)}"/><family val="1"/></font>`;
    // The first font gives columns their measure. Arial's digits are seven pixels wide, and every office has letters as wide as Arial's.
    const fonts = [`<font><sz val="10"/><name val="Arial"/><family val="2"/></font>`, ...looks.map(font)];
    const line = `style="thin"><color rgb="FF000000"/>`;
    const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} ${line}</${side}>`).join("");
    const shade = `<patternFill patternType="solid"><fgColor rgb="FFECECEC"/><bgColor indexed="64"/></patternFill>`;
    const formats = looks.map((look, i) => {
      const rotation = look.rotated ? ` textRotation="90"` : "";
      const alignment = `<alignment horizontal="${look.align}" vertical="${look.valign === "top" ? "top" : "center"}"${rotation} wrapText="1"/>`;
      return `<xf numFmtId="0" fontId="${i + 1}" fillId="${look.shaded ? 2 : 0}" borderId="${look.ruled ? 1 : 0}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
    });
    const plain = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"`;
    return [
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>${shade}</fill></fills>`,
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders>`,
      `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
      `<cellXfs count="${formats.length + 1}">${plain} xfId="0"/>${formats.join("")}</cellXfs>`,
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
      `</styleSheet>`,
    ].join("");
  }
}
