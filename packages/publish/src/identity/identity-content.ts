import { labels, type Identity } from "@alur/model";
import { breakLines } from "../layout/cell-text.ts";
import type { IdentityCell, TypeSize } from "../layout/layout.ts";
import { printable } from "../text/printable.ts";
import { markJoints, wrap } from "../text/wrap.ts";

export type IdentityLine = IdentityCell["lines"][number];

const plain = (text: string): IdentityLine => ({ text, indent: 0, bold: false });
const bold = (text: string): IdentityLine => ({ text, indent: 0, bold: true });

/** One paragraph, broken into lines. */
function paragraph(text: string, width: number, type: TypeSize, isBold = false): IdentityLine[] {
  const lines = markJoints(text, wrap(text, width, type.sizePt, isBold ? type.bold : type.regular));
  return lines.map((line) => ({ ...line, indent: 0, bold: isBold }));
}

/** Agency and work unit in capitals, as on the office's letterhead. */
export function kopLines(identity: Identity, width: number, type: TypeSize): IdentityLine[] {
  return [identity.agency, identity.workUnit].flatMap((text) =>
    paragraph(printable(text).toUpperCase(), width - 2 * type.padding, type, true),
  );
}

/** A field of the form and what is written in it; `signature` are those of its lines that stay free for signing. */
export interface FactRow {
  label: IdentityLine[];
  value: IdentityLine[];
  signature?: { first: number; count: number };
  title?: boolean;
}

/** The facts in the order of the form. A fact that the SOP lacks keeps its blank line; those that only some offices print appear when they are filled. */
export function factRows(identity: Identity, columns: readonly number[], type: TypeSize): FactRow[] {
  const room = (column: number): number => (columns[column] ?? 0) - 2 * type.padding;
  const row = (label: string, value: IdentityLine[]): FactRow => ({ label: paragraph(label, room(1), type), value });
  const text = (value: string): IdentityLine[] => paragraph(printable(value), room(2), type);
  const optional = (label: string, value: string): FactRow[] => (value === "" ? [] : [row(label, text(value))]);
  return [
    row(labels.sopNumber.id, text(identity.number)),
    row(labels.drawnUpOn.id, text(identity.drawnUpOn)),
    row(labels.revisedOn.id, text(identity.revisedOn)),
    ...optional("Revisi", identity.revision),
    row(labels.effectiveFrom.id, text(identity.effectiveFrom)),
    ...optional(labels.ratifiedOn.id, identity.ratifiedOn),
    { ...row(labels.ratifiedBy.id, []), ...ratification(identity, room(2), type) },
    { ...row(labels.title.id, paragraph(printable(identity.title), room(2), type, true)), title: true },
  ];
}

/** How many lines stay free for a signature and a stamp. */
const signatureLines = 4;

/** Post, room for the signature, name, rank and NIP. */
function ratification({ ratifiedBy }: Identity, width: number, type: TypeSize): Pick<FactRow, "value" | "signature"> {
  const { name, rank, nip } = ratifiedBy;
  const lines = (text: string): IdentityLine[] => paragraph(printable(text), width, type);
  const above = signedAs(ratifiedBy).flatMap(lines);
  const value = [
    ...above,
    ...Array.from({ length: signatureLines }, () => plain("")),
    ...paragraph(printable(name), width, type, true),
    ...lines(rank),
    ...(nip === "" ? [] : lines(`NIP ${nip}`)),
  ];
  return { value, signature: { first: above.length, count: signatureLines } };
}

/**
 * The post in whose right it is signed, line by line as the office writes it. The acting form opens the first line; "u.b." stands alone between the
 * post that is stood for and the one that signs.
 */
function signedAs({ acting, post }: Identity["ratifiedBy"]): string[] {
  const posts = post.split("\n").filter((line) => line.trim() !== "");
  const signing = posts.at(-1);
  if (acting === "u.b." && posts.length > 1 && signing !== undefined) return [...posts.slice(0, -1), acting, signing];
  return [`${acting} ${posts[0] ?? ""}`, ...posts.slice(1)];
}

/** Two lists side by side; the last may stand alone over the whole width. */
export interface SectionRow {
  left: IdentityLine[];
  right: IdentityLine[] | undefined;
}

export function sections(identity: Identity, columns: readonly number[], type: TypeSize): SectionRow[] {
  const [kop = 0, label = 0, value = 0] = columns;
  const list = (title: string, items: readonly string[], width: number): IdentityLine[] => {
    const texts = items.map(printable).filter((item) => item !== "");
    const numbered =
      texts.length < 2 ? texts : texts.map((item, i) => (/^\d+[.)]\s/.test(item) ? item : `${i + 1}. ${item}`));
    const lines = breakLines(numbered, width - 2 * type.padding, type);
    return [bold(title), ...lines.map((line) => ({ ...line, bold: false }))];
  };
  const pair = (
    one: "legalBasis" | "relatedSops" | "cautions",
    two: "qualifications" | "equipment" | "records",
  ): SectionRow => ({
    left: list(labels[one].id, identity[one], kop),
    right: list(labels[two].id, identity[two], label + value),
  });
  const rows = [pair("legalBasis", "qualifications"), pair("relatedSops", "equipment"), pair("cautions", "records")];
  if (identity.purpose.length > 0) {
    rows.push({ left: list(labels.purpose.id, identity.purpose, kop + label + value), right: undefined });
  }
  return rows;
}
