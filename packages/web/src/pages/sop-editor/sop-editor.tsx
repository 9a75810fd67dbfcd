import { Button } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { useMe } from "../../api/session.ts";
import { useDocumentName } from "../../device/document-name.ts";
import { useKeeping } from "../../device/device.ts";
import { useKeptPreset } from "../../device/kept-preset.ts";
import type { OpenSop } from "../../device/open-sop.ts";
import type { SopInHand } from "../../device/sop-in-hand.ts";
import { sisterSops } from "../../device/sister-sops.ts";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { useOnceDrawn } from "../../shell/use-once-drawn.ts";
import type { MarginPlace } from "../../sop-sheet/sheet-row.tsx";
import { nextUnsureStep } from "../../sop-sheet/next-unsure.ts";
import { openNotes } from "../../sop-sheet/open-notes.ts";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";
import type { FindingAt } from "./findings/finding-place.tsx";
import { useReview } from "./findings/use-review.ts";
import { KeptNotices } from "./kept/kept-notices.tsx";
import { MarginCell } from "./margin-cell.tsx";
import { MenderProvider, type Mender } from "./mending-context.ts";
import { useMending } from "./mending.ts";
import { confirmAll } from "./mends.ts";
import { readingNotes, ReadingNotes } from "./reading-notes.tsx";
import styles from "./sop-editor.module.css";
import { SopTable } from "./table/sop-table.tsx";
import tableStyles from "./table/table.module.css";
import { Toolbar } from "./toolbar.tsx";
import { useReadingAgain } from "./use-reading-again.ts";
import { useRemarks, type Remarks } from "./use-remarks.ts";
import { useSaid } from "./use-said.ts";
import { useUndo } from "./use-undo.ts";
import { useUndoKeys } from "./undo-keys.ts";

// What is opened, or stands below the table, comes after the table.
const DownloadMenu = later(async () => (await import("../../downloads/download-menu.tsx")).DownloadMenu);
const FindingsList = later(async () => (await import("./findings/findings-list.tsx")).FindingsList);
const FindPanel = later(async () => (await import("./table/find-panel.tsx")).FindPanel);
const PaperSection = later(async () => (await import("../../paper/paper-section.tsx")).PaperSection);
const IdentityDialog = later(async () => (await import("./identity-dialog.tsx")).IdentityDialog);

const noFindings = [] as const;

interface SopEditorProps {
  sopKey: string;
  opened: OpenSop;
  inHand: SopInHand;
}

/** The table that is its own editor; every change is kept on the device at once. */
export function SopEditor({ sopKey, opened, inHand }: SopEditorProps): ReactNode {
  const { editor, workroom } = useWords();
  const mending = useMending(sopKey, inHand);
  const { sop, mend, now, hear, mended, putAway } = mending;
  const { documentName } = opened;
  const documentNamed = useDocumentName();
  const saved = useKeeping() === "kept";
  const [identityOpen, setIdentityOpen] = useState(false);
  const [sought, setSought] = useState<string>();
  const [finding, setFinding] = useState(0);
  const [paperOpen, setPaperOpen] = useState(false);
  const [said, say] = useSaid();
  const [preset, setPreset] = useKeptPreset();
  const [sisters] = useState(() => sisterSops(sopKey));
  // What nobody looks at while they work in the table is made and drawn after it.
  const drawnLater = useOnceDrawn(sop);
  const notes = useMemo(() => openNotes(drawnLater, readingNotes(mended.notes)), [drawnLater, mended.notes]);
  const review = useReview(drawnLater, preset, sisters);
  const findings = review?.findings;
  const unsure = useMemo(() => unsureReadings(sop), [sop]);
  const readAgain = useReadingAgain();
  const mender = useMemo(
    (): Mender => ({
      mend,
      mendPerformer: (change) => mend((before) => readAgain(change(before))),
      now,
      hear,
      say,
    }),
    [mend, now, hear, readAgain, say],
  );
  const undoing = useUndo(mending, say);
  useUndoKeys(undoing);

  const remarked = unsure.length > 0 || [...notes, ...(findings ?? [])].some(({ stepId }) => stepId !== undefined);
  const remarksOf = useRemarks({ findings: findings ?? noFindings, unsure, notes });
  const renderMargin = useCallback(
    ({ number, remarks }: MarginPlace<Remarks>) => (
      <MarginCell number={number} remarks={remarks} sisters={sisters} onPutAway={putAway} />
    ),
    [sisters, putAway],
  );
  const margin = remarked ? { heading: editor.margin, of: remarksOf, render: renderMargin } : undefined;
  const title = sop.identity.title || workroom.untitled;
  const goTo = useCallback((stepId: string): void => {
    setSought(stepId);
    document.querySelector<HTMLElement>(`#langkah-${CSS.escape(stepId)} [data-cell]`)?.focus();
  }, []);
  const showRow = (stepId: string): void => {
    setSought(stepId);
    document.querySelector(`#langkah-${CSS.escape(stepId)}`)?.scrollIntoView({ block: "nearest" });
  };
  const goToNextUnsure = useCallback((): void => {
    const stepId = nextUnsureStep(now(), unsureReadings(now()), sought);
    if (stepId === undefined) return;
    setSought(stepId);
    // The margin's button says what was guessed; Enter opens it with the button that settles it.
    document.querySelector<HTMLElement>(`#langkah-${CSS.escape(stepId)} [data-severity]`)?.focus();
  }, [now, sought]);
  const openIdentity = useCallback(() => setIdentityOpen(true), []);
  const turnPaper = useCallback(() => setPaperOpen((before) => !before), []);
  const turnFinding = useCallback(() => setFinding((before) => (before > 0 ? 0 : 1)), []);
  const openFinding = useCallback(() => setFinding((before) => before + 1), []);
  const confirmEverything = useCallback(() => mender.mendPerformer(confirmAll), [mender]);
  const goToFinding = useCallback(
    ({ stepId }: FindingAt) => (stepId === undefined ? openIdentity() : goTo(stepId)),
    [goTo, openIdentity],
  );
  // Only an office can enforce; for everybody else the pages are what they came for.
  const inOffice = Boolean(useMe());
  const actions = useMemo(
    () => (
      <>
        <DownloadMenu sopKey={sopKey} sop={drawnLater} review={review} main={!inOffice} />
        <Button
          component={Link}
          to={`/berlakukan/${sopKey}`}
          variant={inOffice ? "filled" : "default"}
          leftSection={<IconGavel size={18} aria-hidden />}
        >
          {editor.enforce}
        </Button>
      </>
    ),
    [sopKey, drawnLater, review, inOffice, editor],
  );
  const paper = useMemo(
    () => <PaperSection sop={drawnLater} opened={paperOpen} onTurn={setPaperOpen} />,
    [drawnLater, paperOpen],
  );
  const below = useMemo(
    () => (
      <>
        <ReadingNotes sop={drawnLater} notes={notes} onGoTo={goTo} onPutAway={putAway} />
        <FindingsList
          sop={drawnLater}
          review={review}
          preset={preset}
          sisters={sisters}
          onPreset={setPreset}
          onGoTo={goToFinding}
        />
      </>
    ),
    [drawnLater, notes, goTo, goToFinding, putAway, review, preset, sisters, setPreset],
  );

  return (
    <MenderProvider value={mender}>
      <PageFrame
        title={title}
        above={
          <>
            <Link to="/">{editor.above}</Link> · {documentNamed(documentName)}
          </>
        }
        actions={actions}
        width={paperOpen ? "full" : "wide"}
      >
        <KeptNotices sopKey={sopKey} mending={mending} />
        <div className={styles.desk} data-beside={paperOpen || undefined}>
          <div className={styles.workplace}>
            <Toolbar
              sopKey={sopKey}
              canUndo={mending.canUndo}
              canRedo={mending.canRedo}
              onUndo={undoing.undo}
              onRedo={undoing.redo}
              saved={saved}
              findings={findings}
              unsure={unsure.length}
              paperOpen={paperOpen}
              onPaper={turnPaper}
              onIdentity={openIdentity}
              onFind={turnFinding}
              onNextUnsure={goToNextUnsure}
              onConfirmAll={confirmEverything}
            />
            {finding > 0 ? <FindPanel asked={finding} onClose={() => setFinding(0)} onShow={showRow} /> : null}
            <p role="status" className={tableStyles.said}>
              <span key={said.turn}>{said.words}</span>
            </p>
            <SopTable sop={sop} title={title} margin={margin} sought={sought} onFind={openFinding} />
            <p className={styles.help}>{editor.help}</p>
          </div>
          {paper}
        </div>
        {below}
        <IdentityDialog opened={identityOpen} sop={sop} onClose={() => setIdentityOpen(false)} onSave={mend} />
      </PageFrame>
    </MenderProvider>
  );
}
