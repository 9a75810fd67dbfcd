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
import type { TextForm } from "./text-forms.ts";
import styles from "./sop-editor.module.css";

interface DownloadMenuProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  review: ShownReview | undefined;
}

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
  const paperFormats = [
    { format: "pdf", label: editor.pdf, Icon: IconFileTypePdf },
    { format: "docx", label: editor.docx, Icon: IconFileTypeDocx },
    { format: "xlsx", label: editor.xlsx, Icon: IconFileTypeXls },
  ] as const;
  // Written in the browser by code that is fetched when somebody asks for it.
  const text = useMutation({
    mutationFn: async (form: TextForm) => saveFile(await (await import("./text-forms.ts")).textFile(sop, form)),
  });
  const textForms = [
    { form: "bpmn", label: editor.bpmn },
    { form: "yaml", label: editor.yaml },
    { form: "md", label: editor.markdown },
  ] as const;
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
      <Popover.Dropdown aria-label={editor.download} className={styles.downloads}>
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
          {paperFormats.map(({ format, label, Icon }) => (
            <Button
              key={format}
              variant={format === "pdf" ? "filled" : "default"}
              loading={print.isPending && print.variables.format === format}
              leftSection={<Icon size={18} aria-hidden />}
              // While it is busy the button takes no keys; closing gives them back to the one that opened this.
              onClick={() => print.mutate({ format, sop, ...wish }, { onSuccess: () => setOpened(false) })}
            >
              {label}
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
          <ProblemAlert error={print.error ?? sheet.error ?? text.error} />
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
          <Group gap="xs" grow>
            {textForms.map(({ form, label }) => (
              <Button
                key={form}
                variant="default"
                px="xs"
                loading={text.isPending && text.variables === form}
                onClick={() => text.mutate(form)}
              >
                {label}
              </Button>
            ))}
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
