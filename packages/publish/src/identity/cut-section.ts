import type { IdentityLine, SectionRow } from "./identity-content.ts";

/** A heading and one line alone at the foot of a page would be torn from their list. */
const fewestLines = 4;

/** The lines of a section that still fit on a page, and the rest under the same headings; undefined where too little would stand on this page. */
export function cutSection(section: SectionRow, fits: number): { here: SectionRow; further: SectionRow } | undefined {
  if (fits < fewestLines) return undefined;
  const left = cutList(section.left, fits);
  const right = section.right && cutList(section.right, fits);
  return {
    here: { left: left.here, right: right?.here },
    further: { left: left.further, right: right?.further },
  };
}

/** Cut before an item where one begins near, so that no item is torn. The rest goes on under its heading, or empty where nothing is left. */
function cutList(lines: readonly IdentityLine[], fits: number): { here: IdentityLine[]; further: IdentityLine[] } {
  if (lines.length <= fits) return { here: [...lines], further: [] };
  let cut = fits;
  while (cut > fewestLines && (lines[cut]?.indent ?? 0) > 0) cut -= 1;
  if ((lines[cut]?.indent ?? 0) > 0) cut = fits;
  const [heading] = lines;
  const again = heading ? [{ ...heading, text: `${heading.text.replace(continued, "")}${continued}` }] : [];
  return { here: lines.slice(0, cut), further: [...again, ...lines.slice(cut)] };
}

const continued = " (lanjutan)";
