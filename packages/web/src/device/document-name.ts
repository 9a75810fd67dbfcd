import { useWords } from "../messages/language.tsx";

/** Stands where a file's name would: the text was pasted. It is said in the language of whoever looks, so no words are kept. */
export const PASTED = "";

/** How a document is called: by the name of its file, or as what was pasted. */
export function useDocumentName(): (documentName: string) => string {
  const { workroom } = useWords();
  return (documentName) => (documentName === PASTED ? workroom.pastedName : documentName);
}
