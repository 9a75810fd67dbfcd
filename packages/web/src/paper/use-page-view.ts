import { useState, type KeyboardEvent, type RefObject } from "react";

/** How large the pages are shown: as wide as there is room, or so many times their printed size. */
export type Zoom = "width" | number;

const LARGEST = 2;
const zooms = [0.5, 0.75, 1, 1.25, 1.5, LARGEST] as const;

export interface PageView {
  zoom: Zoom;
  /** Counts from 0. */
  page: number;
  larger: (() => void) | undefined;
  smaller: (() => void) | undefined;
  fit: () => void;
  turnTo: (page: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onScroll: () => void;
}

/** Where one is in the pages, and how near; by keys as by buttons. */
export function usePageView(desk: RefObject<HTMLElement | null>, pages: number): PageView {
  const [zoom, setZoom] = useState<Zoom>("width");
  const [seen, setSeen] = useState(0);
  const page = Math.min(seen, Math.max(0, pages - 1));
  const sheets = (): HTMLElement[] => [...(desk.current?.querySelectorAll<HTMLElement>("li") ?? [])];

  /** The zoom that is on the screen, also while it follows the room. */
  const shownZoom = (): number => {
    if (zoom !== "width") return zoom;
    const svg = sheets()[0]?.querySelector("svg");
    const printed = svg ? (svg.viewBox.baseVal.width * 96) / 25.4 : 0;
    return printed > 0 ? (sheets()[0]?.clientWidth ?? printed) / printed : 1;
  };
  const larger = (): void => setZoom(zooms.find((step) => step > shownZoom() + 0.01) ?? LARGEST);
  const smaller = (): void => setZoom(zooms.findLast((step) => step < shownZoom() - 0.01) ?? zooms[0]);
  const turnTo = (wanted: number): void => {
    const sheet = sheets()[wanted];
    if (!desk.current || !sheet) return;
    desk.current.scrollTo({ top: sheet.offsetTop - 8 });
    setSeen(wanted);
  };
  const keys: Readonly<Record<string, () => void>> = {
    "+": larger,
    "=": larger,
    "-": smaller,
    "0": () => setZoom("width"),
    PageDown: () => turnTo(page + 1),
    PageUp: () => turnTo(page - 1),
    Home: () => turnTo(0),
    End: () => turnTo(pages - 1),
  };
  return {
    zoom,
    page,
    larger: zoom === LARGEST ? undefined : larger,
    smaller: zoom === zooms[0] ? undefined : smaller,
    fit: () => setZoom("width"),
    turnTo,
    onKeyDown: (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
    onScroll: () => {
      const top = desk.current?.scrollTop ?? 0;
      const middle = top + (desk.current?.clientHeight ?? 0) / 2;
      const at = sheets().findLastIndex((sheet) => sheet.offsetTop <= middle);
      if (at >= 0) setSeen(at);
    },
  };
}
