import { DOMParser, type Element } from "@xmldom/xmldom";
import { UnreadableDocument } from "../unreadable-document.ts";
import type { OpenZip } from "./open-zip.ts";

// Word nests groups in text boxes in cells; nobody nests this deep by hand.
const DEEPEST = 256;

/** The root element of an XML part; undefined where the file has no such part. Throws `UnreadableDocument` for what no office program writes. */
export function readPart(zip: OpenZip, name: string): Element | undefined {
  const bytes = zip.bytes(name);
  return bytes && readXml(bytes);
}

/** XML without declarations of its own: neither entities that swell nor files from elsewhere can come in. */
export function readXml(bytes: Uint8Array): Element {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || isTooDeep(text)) throw notOffice();
  try {
    const root = new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml").documentElement;
    if (root) return root;
  } catch (fault) {
    throw notOffice(fault);
  }
  throw notOffice();
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>") && ++depth > DEEPEST) return true;
  }
  return false;
}

function notOffice(cause?: unknown): UnreadableDocument {
  return new UnreadableDocument(
    {
      id: "Isi berkas ini tidak utuh atau tidak ditulis oleh program perkantoran. Buka di Word atau Excel, simpan lagi, lalu baca berkas yang baru.",
      en: "This file's content is damaged or was not written by an office program. Open it in Word or Excel, save it again and read the new file.",
    },
    { cause },
  );
}

/** The elements directly below another one, all or those of one name. Prefixes differ between programs, so names are without them. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

/** The first element at the end of a way of names. */
export function childAt(parent: Element | undefined, ...way: string[]): Element | undefined {
  return way.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** All elements of one name at any depth, in the order of the document. */
export function descendantsOf(parent: Element | undefined, name: string): Element[] {
  return childrenOf(parent).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** An attribute by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const attribute of element?.attributes ?? [])
    if (attribute.localName === name || attribute.name === name) return attribute.value;
  return undefined;
}

/** An attribute that holds a number; `otherwise` where it is absent or none. */
export function numberOf(element: Element | undefined, name: string, otherwise = 0): number {
  const value = Number(attributeOf(element, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : otherwise;
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}
