import type { Diagnostic, Step } from "@alur/model";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconGavel } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useDocumentName } from "../../device/document-name.ts";
import { keepSop, useDeviceFull } from "../../device/kept-sops.ts";
import { useKeptPreset } from "../../device/kept-preset.ts";
import type { OpenSop } from "../../device/open-sop.ts";
import { sisterSops } from "../../device/sister-sops.ts";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { Sheet } from "../../sop-sheet/sheet.tsx";
import { nextUnsureStep } from "../../sop-sheet/next-unsure.ts";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";
import { EditableCell } from "./editable-cell.tsx";
import { useReview } from "./findings/use-review.ts";
import { MarginCell } from "./margin-cell.tsx";
import { MenderProvider, type Mender } from "./mending-context.ts";
import { useMending } from "./mending.ts";
import { readingNotes, ReadingNotes } from "./reading-notes.tsx";
import styles from "./sop-editor.module.css";
import { Toolbar } from "./toolbar.tsx";
import { useReadingAgain } from "./use-reading-again.ts";
import { useUndoKeys } from "./undo-keys.ts";

// What is opened, or stands below the table, comes after the table.
const DownloadMenu = later(async () => (await import("./download-menu.tsx")).DownloadMenu);
const FindingsList = later(async () => (await import("./findings/findings-list.tsx")).FindingsList);
const IdentityDialog = later(async () => (await import("./identity-dialog.tsx")).IdentityDialog);

interface SopEditorProps {
  sopKey: string;
  opened: OpenSop;
}

/** The table that is its own editor; every change is kept on the device at once. */
export function SopEditor({ sopKey, opened }: SopEditorProps): ReactNode {
  const { editor, workroom, sheet } = useWords();
  const mending = useMending(opened.sop);
  const { sop, mend } = mending;
  const { documentName } = opened;
  const documentNamed = useDocumentName();
  const [notes, setNotes] = useState(() => readingNotes(opened.diagnostics));
  const putAway = (note: Diagnostic): void => setNotes((before) => before.filter((other) => other !== note));
  const saved = !useDeviceFull();
  const [identityOpen, setIdentityOpen] = useState(false);
  const [sought, setSought] = useState<string>();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  const [preset, setPreset] = useKeptPreset();
  const [sisters] = useState(() => sisterSops(sopKey));
  const review = useReview(sop, preset, sisters);
  const findings = review?.findings;
  const unsure = useMemo(() => unsureReadings(sop), [sop]);
  const readAgain = useReadingAgain();
  const mender: Mender = {
    mend,
    mendPerformer: (change) => mend((before) => readAgain(change(before))),
  };
  useUndoKeys(mending);

  useEffect(() => {
    keepSop({ key: sopKey, sop, documentName, diagnostics: notes, changedAt: new Date().toISOString() });
  }, [sopKey, sop, documentName, notes]);

  const remarked = unsure.length > 0 || [...notes, ...(findings ?? [])].some(({ stepId }) => stepId !== undefined);
  const margin = {
    heading: editor.margin,
    render: (step: Step, row: number, columnIndex: number) => (
      <MarginCell
        sop={sop}
        step={step}
        address={[row, columnIndex]}
        findings={findings?.filter((finding) => finding.stepId === step.id) ?? []}
        sisters={sisters}
        unsure={unsure.filter((reading) => reading.stepId === step.id)}
        notes={notes.filter((note) => note.stepId === step.id)}
        onPutAway={putAway}
      />
    ),
  };
  const title = sop.identity.title || workroom.untitled;
  const goTo = (stepId: string): void => {
    setSought(stepId);
    document.querySelector<HTMLElement>(`#langkah-${CSS.escape(stepId)} [data-cell]`)?.focus();
  };
  const goToNextUnsure = (): void => {
    const stepId = nextUnsureStep(sop, unsure, sought);
    if (stepId === undefined) return;
    setSought(stepId);
    // The margin's button says what was guessed; Enter opens it with the button that settles it.
    document.querySelector<HTMLElement>(`#langkah-${CSS.escape(stepId)} [data-severity]`)?.focus();
  };

  return (
    <MenderProvider value={mender}>
      <PageFrame
        title={title}
        above={
          <>
            <Link to="/">{editor.above}</Link> · {documentNamed(documentName)}
          </>
        }
        actions={
          <>
            <DownloadMenu sop={sop} review={review} />
            <Button component={Link} to={`/berlakukan/${sopKey}`} leftSection={<IconGavel size={18} aria-hidden />}>
              {editor.enforce}
            </Button>
          </>
        }
      >
        {saved ? null : (
          <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {editor.notSaved}
          </Alert>
        )}
        <div className={styles.workplace}>
          <Toolbar
            sopKey={sopKey}
            mending={mending}
            saved={saved}
            findings={findings}
            unsure={unsure.length}
            onIdentity={() => setIdentityOpen(true)}
            onNextUnsure={goToNextUnsure}
          />
          {geometry ? (
            <Sheet
              sop={sop}
              geometry={geometry}
              label={editor.table(title)}
              interactive
              rowMark={(step) => (step.id === sought ? "sought" : undefined)}
              renderCell={(place) => <EditableCell sop={sop} place={place} />}
              {...(remarked ? { margin } : {})}
            />
          ) : (
            <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
              {sheet.cannotDraw}
            </Alert>
          )}
          <p className={styles.help}>{editor.help}</p>
        </div>
        <ReadingNotes sop={sop} notes={notes} onGoTo={goTo} onPutAway={putAway} />
        <FindingsList sop={sop} review={review} preset={preset} sisters={sisters} onPreset={setPreset} onGoTo={goTo} />
        <IdentityDialog
          opened={identityOpen}
          sop={sop}
          onClose={() => setIdentityOpen(false)}
          onSave={(identity) => mend((before) => ({ ...before, identity }))}
        />
      </PageFrame>
    </MenderProvider>
  );
}
