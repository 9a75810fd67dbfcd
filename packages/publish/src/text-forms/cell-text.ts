/** A text as a cell of a Markdown table: on one line, its marks without meaning. */
export function cellText(text: string): string {
  return cellPiece(text).trim();
}

/** A piece of such a cell, with the blanks that keep it apart from its neighbours. */
export function cellPiece(text: string): string {
  return text.replaceAll(/[\\`*_~|[\]<>]/g, "\\$&").replaceAll(/[ \t]*\r?\n[ \t]*/g, "<br>");
}
