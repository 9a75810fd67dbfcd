import { labels, type Identity } from "@alur/model";
import { breakLines } from "../layout/cell-text.ts";
import type { IdentityCell, TypeSize } from "../layout/layout.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";

export type IdentityLine = IdentityCell["lines"][number];

const plain = (text: string): IdentityLine => ({ text, indent: 0, bold: false });
const bold = (text: string): IdentityLine => ({ text, indent: 0, bold: true });

/** Agency and work unit in capitals, as on the office's letterhead. */
export function kopLines(identity: Identity, width: number, type: TypeSize): IdentityLine[] {
  return [identity.agency, identity.workUnit].flatMap((text) =>
    wrap(printable(text).toUpperCase(), width - 2 * type.padding, type.sizePt, "bold").map(bold),
  );
}

/** The facts in the order of the form. A fact that the SOP lacks keeps its blank line; those that only some offices print appear when they are filled. */
export function factRows(
  identity: Identity,
  columns: readonly number[],
  type: TypeSize,
): { label: IdentityLine[]; value: IdentityLine[] }[] {
  const room = (column: number): number => (columns[column] ?? 0) - 2 * type.padding;
  const row = (label: string, value: IdentityLine[]): { label: IdentityLine[]; value: IdentityLine[] } => ({
    label: wrap(label, room(1), type.sizePt).map(plain),
    value,
  });
  const text = (value: string): IdentityLine[] => wrap(printable(value), room(2), type.sizePt).map(plain);
  const optional = (label: string, value: string): { label: IdentityLine[]; value: IdentityLine[] }[] =>
    value === "" ? [] : [row(label, text(value))];
  return [
    row(labels.sopNumber.id, text(identity.number)),
    row(labels.drawnUpOn.id, text(identity.drawnUpOn)),
    row(labels.revisedOn.id, text(identity.revisedOn)),
    ...optional("Revisi", identity.revision),
    row(labels.effectiveFrom.id, text(identity.effectiveFrom)),
    ...optional(labels.ratifiedOn.id, identity.ratifiedOn),
    row(labels.ratifiedBy.id, ratification(identity, room(2), type)),
    row(labels.title.id, wrap(printable(identity.title), room(2), type.sizePt, "bold").map(bold)),
  ];
}

/** Post, room for the signature, name, rank and NIP. */
function ratification({ ratifiedBy }: Identity, width: number, type: TypeSize): IdentityLine[] {
  const { acting, post, name, rank, nip } = ratifiedBy;
  const lines = (text: string): IdentityLine[] => wrap(printable(text), width, type.sizePt).map(plain);
  return [
    ...lines(`${acting} ${post}`),
    ...Array.from({ length: 4 }, () => plain("")),
    ...wrap(printable(name), width, type.sizePt, "bold").map(bold),
    ...lines(rank),
    ...(nip === "" ? [] : lines(`NIP ${nip}`)),
  ];
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
