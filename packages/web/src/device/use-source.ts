import { useEffect, useState } from "react";
import { fetchDocumentOf } from "./found-document.ts";
import { pagePicture } from "./page-picture.ts";
import { findSource, type Source } from "./sources.ts";

/** What the document said from which an SOP was read: undefined while it is fetched, null where it is not kept. */
export function useSource(sopKey: string): Source | null | undefined {
  const [source, setSource] = useState<Source | null>();
  useEffect(() => {
    let current = true;
    void fetchSource(sopKey).then((found) => current && setSource(found ?? null));
    return () => {
      current = false;
    };
  }, [sopKey]);
  return source;
}

async function fetchSource(sopKey: string): Promise<Source | undefined> {
  const document = await fetchDocumentOf(sopKey);
  return document && findSource(document.key);
}

/** The page that was drawn last, since one looks at row after row of it. */
let drawn: { source: string; page: number; picture: Promise<Blob | undefined> } | undefined;

/** The address of a page's picture; undefined where the document has no pages to look at, or until it is drawn. */
export function usePagePicture(source: Source, page: number | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  const { key, pages } = source;
  useEffect(() => {
    if (!pages || page === undefined) return undefined;
    let made: string | undefined;
    let current = true;
    if (drawn?.source !== key || drawn.page !== page) drawn = { source: key, page, picture: pagePicture(pages, page) };
    const { picture } = drawn;
    const show = async (): Promise<void> => {
      const shown = await picture;
      if (!shown || !current) return;
      made = URL.createObjectURL(shown);
      setAddress(made);
    };
    void show();
    return () => {
      current = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [key, pages, page]);
  return address;
}
