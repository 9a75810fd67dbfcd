import type { PagePart } from "@alur/read";
import { useState, type CSSProperties, type ReactNode } from "react";
import type { Source } from "../../../device/sources.ts";
import { usePagePicture } from "../../../device/use-source.ts";
import { useWords } from "../../../messages/language.tsx";
import { Dialog } from "../../../shell/dialog.tsx";
import styles from "./source.module.css";

interface RowPictureProps {
  source: Source;
  page: number;
  part: PagePart;
}

/** A row as it is drawn on its page, with a little of what is around it; pressed, the whole page with the row's frame. */
export function RowPicture({ source, page, part }: RowPictureProps): ReactNode {
  const { kept } = useWords();
  const address = usePagePicture(source, page);
  const [opened, setOpened] = useState(false);
  // How high the page is for its width: known as soon as its picture is there.
  const [shape, setShape] = useState<number>();
  if (address === undefined) return null;
  const top = Math.max(0, part.top - AROUND);
  const height = Math.min(1, part.bottom + AROUND) - top;
  const share = (of: number): string => `${of * 100}%`;
  const frame = (within: { top: number; height: number }): CSSProperties => ({
    left: share(part.left),
    width: share(part.right - part.left),
    top: share((part.top - within.top) / within.height),
    height: share((part.bottom - part.top) / within.height),
  });
  const name = kept.picture(page);
  return (
    <>
      <button type="button" className={styles.cut} onClick={() => setOpened(true)} aria-label={name}>
        <span className={styles.window} style={shape === undefined ? {} : { aspectRatio: `1 / ${shape * height}` }}>
          <img
            src={address}
            alt=""
            style={{ top: share(-top / height) }}
            onLoad={({ currentTarget: { naturalHeight, naturalWidth } }) => setShape(naturalHeight / naturalWidth)}
          />
          <span className={styles.frame} style={frame({ top, height })} />
        </span>
      </button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={name} size="80rem">
        <span className={styles.window}>
          <img src={address} alt={name} />
          <span className={styles.frame} style={frame({ top: 0, height: 1 })} />
        </span>
      </Dialog>
    </>
  );
}

/** So much of the page is shown above and below the row. */
const AROUND = 0.02;
