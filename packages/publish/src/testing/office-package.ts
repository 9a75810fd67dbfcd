import { strFromU8, unzipSync } from "fflate";
import { orderOf } from "./office-order.ts";
import { everyElement, readXmlTree, type XmlElement } from "./xml-tree.ts";

/** What is wrong with a Word or Excel file as a package, each as a sentence; nothing is wrong with an empty list. */
export function packageFaults(file: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(file)));
  const faults: string[] = [];
  const trees = new Map<string, XmlElement>();
  for (const [path, bytes] of [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)))
    try {
      trees.set(path, readXmlTree(strFromU8(bytes)));
    } catch (fault) {
      faults.push(`${path} is no XML: ${fault instanceof Error ? fault.message : ""}`);
    }
  return [
    ...faults,
    ...typeFaults(trees),
    ...[...trees].flatMap(([path, root]) => [
      ...(path.endsWith(".rels") ? relationshipFaults(path, root, trees, new Set(parts.keys())) : []),
      // The theme is the library's own and never changes.
      ...(path.includes("/theme/") ? [] : orderFaults(path, root)),
      ...idFaults(path, root),
    ]),
  ];
}

/** Every part has a type, and every type a part. */
function typeFaults(trees: ReadonlyMap<string, XmlElement>): string[] {
  const entries = trees.get("[Content_Types].xml")?.children ?? [];
  const named = (element: string, attribute: string): string[] =>
    entries.filter(({ name }) => name === element).map(({ attributes }) => attributes.get(attribute) ?? "");
  const parts = named("Override", "PartName");
  // That something is XML says nothing yet of what it is.
  const endings = named("Default", "Extension").filter((ending) => ending !== "xml");
  const without = [...trees.keys()].filter(
    (path) =>
      path !== "[Content_Types].xml" && !parts.includes(`/${path}`) && !endings.some((end) => path.endsWith(`.${end}`)),
  );
  return [
    ...without.map((path) => `${path} has no content type`),
    ...parts.filter((part) => !trees.has(part.slice(1))).map((part) => `${part} has a content type and is not there`),
    ...parts.filter((part, i) => parts.indexOf(part) !== i).map((part) => `${part} has two content types`),
  ];
}

/** Every relationship leads to a part of the file, and every reference of a part is a relationship. */
function relationshipFaults(
  path: string,
  root: XmlElement,
  trees: ReadonlyMap<string, XmlElement>,
  parts: ReadonlySet<string>,
): string[] {
  const source = path.replace("_rels/", "").replace(/\.rels$/, "");
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const ids = root.children.map(({ attributes }) => attributes.get("Id") ?? "");
  const faults = root.children.flatMap(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    if (attributes.get("TargetMode") === "External") return [`${path} leads out of the file: ${target}`];
    const full = target.startsWith("/") ? target.slice(1) : new URL(folder + target, "file:///").pathname.slice(1);
    return parts.has(full) ? [] : [`${path} leads to ${full}, which is not there`];
  });
  const part = trees.get(source);
  if (source !== "" && !part) faults.push(`${path} belongs to no part`);
  const used = part ? [...everyElement(part)].flatMap(({ attributes }) => attributes.get("r:id") ?? []) : [];
  return [
    ...faults,
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} has ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${source} refers to ${id}, which ${path} does not have`),
  ];
}

function orderFaults(path: string, root: XmlElement): string[] {
  return [...everyElement(root)].flatMap(({ name, children }) => {
    const order = orderOf[name];
    if (children.length === 0 || order === "any") return [];
    if (!order) return [`${path}: nothing is known of what stands in <${name}>`];
    const places = children.map((child) => order.indexOf(child.name));
    return children.flatMap((child, i) => {
      if ((places[i] ?? -1) < 0) return [`${path}: <${child.name}> may not stand in <${name}>`];
      return i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0)
        ? [`${path}: <${child.name}> comes too late in <${name}>`]
        : [];
    });
  });
}

/** Word and Excel refuse a file in which two drawings bear one number. Of two forms of one thing only the first counts. */
function idFaults(path: string, root: XmlElement): string[] {
  const ids = [...shown(root)].flatMap(({ name, attributes }) =>
    /^(wp:docPr|(xdr|wps):cNvPr)$/.test(name) ? (attributes.get("id") ?? "") : [],
  );
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: two drawings bear number ${id}`);
}

function* shown(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child.name !== "mc:Fallback") yield* shown(child);
}
