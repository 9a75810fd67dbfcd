/** An element of an XML part. Names keep their prefixes. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
}

const token = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<[^>]*>|[^<]+/g;
const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Reads XML as strictly as Word and Excel do. Throws what is wrong with it. */
export function readXmlTree(text: string): XmlElement {
  const top: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  let read = 0;
  for (const [piece] of text.matchAll(token)) {
    read += piece.length;
    const inside = open.at(-1) ?? top;
    if (!piece.startsWith("<")) {
      if (reference.test(piece)) throw new Error(`a bare & in "${piece.slice(0, 40)}"`);
      if (inside === top && piece.trim() !== "")
        throw new Error(`words outside of everything: "${piece.slice(0, 40)}"`);
    } else if (!/^<[!?]/.test(piece)) {
      const [, closes, name = "", list = "", ends] = tag.exec(piece) ?? [];
      if (name === "") throw new Error(`no tag: ${piece.slice(0, 80)}`);
      if (closes) {
        if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
        open.pop();
        continue;
      }
      const element: XmlElement = { name, attributes: attributesOf(name, list), children: [] };
      inside.children.push(element);
      if (!ends) open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (read !== text.length || open.length > 1 || !root || more.length > 0) throw new Error("not one whole element");
  return root;
}

function attributesOf(name: string, list: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of list.matchAll(attribute)) {
    const value = double ?? single ?? "";
    if (attributes.has(key)) throw new Error(`<${name}> says ${key} twice`);
    if (reference.test(value)) throw new Error(`a bare & in ${key} of <${name}>`);
    attributes.set(key, value);
  }
  return attributes;
}

/** All elements of a tree, itself first. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
