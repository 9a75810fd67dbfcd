import "../../messages/shelves/paper.ts";
import "../../messages/shelves/room.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { OpenSop } from "../../device/open-sop.ts";
import { usePaperSettings } from "../../device/paper-settings.ts";
import { useWords } from "../../messages/language.tsx";
import { Paper } from "../../paper/paper.tsx";
import { PaperSettingsForm } from "../../paper/paper-settings-form.tsx";
import card from "../../shell/card.module.css";
import { later } from "../../shell/later.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { OpenedSopPage } from "../../sop-page/opened-sop-page.tsx";
import styles from "./paper-page.module.css";

const DownloadMenu = later(async () => (await import("../../downloads/download-menu.tsx")).DownloadMenu);

/** The printed pages of one SOP, beside how they are to look. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key/kertas" });
  return <OpenedSopPage sopKey={key}>{(opened) => <SopPaper sopKey={key} opened={opened} />}</OpenedSopPage>;
}

function SopPaper({ sopKey, opened: { sop } }: { sopKey: string; opened: OpenSop }): ReactNode {
  const { editor, paper, workroom } = useWords();
  const [settings, change] = usePaperSettings();
  const title = sop.identity.title || workroom.untitled;
  return (
    <PageFrame
      title={paper.title(title)}
      above={
        <>
          <Link to="/">{editor.above}</Link> ·{" "}
          <Link to="/sop/$key" params={{ key: sopKey }}>
            {title}
          </Link>
        </>
      }
      lead={paper.lead}
      actions={<DownloadMenu sopKey={sopKey} sop={sop} />}
    >
      <div className={styles.beside}>
        <section aria-labelledby="pengaturan-kertas" className={card.card}>
          <h2 id="pengaturan-kertas">{paper.settings}</h2>
          <PaperSettingsForm sop={sop} settings={settings} onChange={change} />
        </section>
        <Paper sop={sop} settings={settings} />
      </div>
    </PageFrame>
  );
}
