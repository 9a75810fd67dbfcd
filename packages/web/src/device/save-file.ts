/** A file to be saved on the person's computer. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** Hands a file to the browser's own downloads. */
export function saveFile({ name, content }: MadeFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
