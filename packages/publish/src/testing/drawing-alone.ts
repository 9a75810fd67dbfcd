import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A Word or Excel file without all that could tell what is drawn otherwise than by the drawing: names and descriptions of shapes, properties, attachments. */
export function drawingAlone(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !/^(docProps|customXml)\/|embeddings\//.test(path));
  return zipSync(
    Object.fromEntries(
      parts.map(([path, bytes]) => [path, path.endsWith(".xml") ? strToU8(withoutNames(strFromU8(bytes))) : bytes]),
    ),
  );
}

/** Names must be there, but may be empty. */
function withoutNames(xml: string): string {
  return xml.replaceAll(/<(?:wp:docPr|(?:\w+:)?cNvPr)\b[^>]*>/g, (tag) =>
    tag.replaceAll(/ (?:descr|title)="[^"]*"/g, "").replace(/ name="[^"]*"/, ' name=""'),
  );
}
