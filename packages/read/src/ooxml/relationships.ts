import type { OpenZip } from "./open-zip.ts";
import { attributeOf, childrenOf, readPart } from "./read-xml.ts";

/** A part that another one refers to. */
export interface Relationship {
  id: string;
  /** The last word of its kind: "worksheet", "drawing", "sharedStrings". */
  type: string;
  /** Its name in the ZIP. */
  target: string;
}

/** What a part refers to within the file. What lies outside is never followed. */
export function relationshipsOf(zip: OpenZip, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return childrenOf(list, "Relationship").flatMap((element) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributeOf(element, name) ?? "") as [
      string,
      string,
      string,
    ];
    if (attributeOf(element, "TargetMode") === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) }];
  });
}

/** A target as a name in the ZIP: from its root, or from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
