/** What was copied, as text: the tables of a document by their cells where there are some. The reader is fetched at the first need. */
export async function textOfPaste(copied: Pick<DataTransfer, "getData">): Promise<string> {
  const [plain, html] = [copied.getData("text/plain"), copied.getData("text/html")];
  if (!/<table\b/i.test(html)) return plain;
  const { tablesInHtml } = await import("@alur/read");
  return tablesInHtml(html) ?? plain;
}
