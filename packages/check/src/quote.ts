const most = 60;

/** Words of the document, in quotation marks and short enough for one sentence. */
export function quote(text: string): string {
  const said = text.replace(/\s+/g, " ").trim();
  return said.length <= most ? `"${said}"` : `"${said.slice(0, most - 1).trimEnd()}…"`;
}
