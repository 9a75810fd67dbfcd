import type { Sop } from "@alur/model";
import type { PaperName, Typeface } from "@alur/publish";
import { paperNames, typefaceNames, type Print } from "@alur/server/api";
import { Button, Checkbox, Group, NativeSelect, Popover, Stack } from "@mantine/core";
import {
  IconChecklist,
  IconChevronDown,
  IconDownload,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconJson,
  IconSvg,
} from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { saveFile } from "../../device/save-file.ts";
import { useWords } from "../../messages/language.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { jsonFile, paperFile, type PaperFormat, reviewFile, svgFile, svgPages } from "./downloads.ts";
import type { ShownReview } from "./findings/use-review.ts";
import styles from "./sop-editor.module.css";

interface DownloadMenuProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  review: ShownReview | undefined;
}

const paperFormats = [
  { format: "pdf", Icon: IconFileTypePdf },
  { format: "docx", Icon: IconFileTypeDocx },
  { format: "xlsx", Icon: IconFileTypeXls },
] as const;
const reviewFormats = ["pdf", "docx"] as const;

/** The ways in which the SOP leaves the browser. Only the paper and the lembar reviu ask the server, and say so. */
export function DownloadMenu({ sop, review }: DownloadMenuProps): ReactNode {
  const { editor } = useWords();
  const [opened, setOpened] = useState(false);
  const [paper, setPaper] = useState<PaperName>("A4");
  const [typeface, setTypeface] = useState<Typeface>("serif");
  const [draft, setDraft] = useState(false);
  const [cover, setCover] = useState(false);
  const wish = { paper, typeface, draft, cover };
  const print = useMutation({
    mutationFn: async ({ format, ...asked }: Print & { format: PaperFormat }) =>
      saveFile(await paperFile(format, asked)),
  });
  const sheet = useMutation({
    mutationFn: async (format: (typeof reviewFormats)[number]) =>
      review && saveFile(await reviewFile(review.sheet(), { format, paper })),
  });
  const pages = opened ? svgPages(sop, wish) : 0;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(320px, calc(100vw - 24px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        >
          {editor.download}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={editor.download}>
        <Stack gap="xs">
          <NativeSelect
            label={editor.paper}
            value={paper}
            onChange={(event) => setPaper(event.currentTarget.value as PaperName)}
            data={[...paperNames]}
          />
          <NativeSelect
            label={editor.typeface}
            value={typeface}
            onChange={(event) => setTypeface(event.currentTarget.value as Typeface)}
            data={typefaceNames.map((name) => ({ value: name, label: editor.typefaces[name] }))}
          />
          <Group gap="md">
            <Checkbox
              label={editor.draftMark}
              checked={draft}
              onChange={(event) => setDraft(event.currentTarget.checked)}
            />
            <Checkbox
              label={editor.cover}
              checked={cover}
              onChange={(event) => setCover(event.currentTarget.checked)}
            />
          </Group>
          {paperFormats.map(({ format, Icon }) => (
            <Button
              key={format}
              variant={format === "pdf" ? "filled" : "default"}
              loading={print.isPending && print.variables.format === format}
              leftSection={<Icon size={18} aria-hidden />}
              // While it is busy the button takes no keys; closing gives them back to the one that opened this.
              onClick={() => print.mutate({ format, sop, ...wish }, { onSuccess: () => setOpened(false) })}
            >
              {editor[format]}
            </Button>
          ))}
          {reviewFormats.map((format) => (
            <Button
              key={format}
              variant="default"
              disabled={!review}
              loading={sheet.isPending && sheet.variables === format}
              leftSection={<IconChecklist size={18} aria-hidden />}
              onClick={() => sheet.mutate(format, { onSuccess: () => setOpened(false) })}
            >
              {format === "pdf" ? editor.reviewPdf : editor.reviewDocx}
            </Button>
          ))}
          <p className={styles.basis}>{editor.pdfHint}</p>
          <ProblemAlert error={print.error ?? sheet.error} />
          {Array.from({ length: pages }, (_, page) => (
            <Button
              key={page}
              variant="default"
              leftSection={<IconSvg size={18} aria-hidden />}
              onClick={() => saveFile(svgFile(sop, wish, page))}
            >
              {editor.svg(page + 1, pages)}
            </Button>
          ))}
          <Button
            variant="default"
            leftSection={<IconJson size={18} aria-hidden />}
            onClick={() => saveFile(jsonFile(sop))}
          >
            {editor.json}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
