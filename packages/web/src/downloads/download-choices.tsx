import type { Sop } from "@alur/model";
import { Button, Group, Stack } from "@mantine/core";
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { ConnectionLost } from "../api/problem.ts";
import { listKeptSops } from "../device/kept-sops.ts";
import { usePaperSettings } from "../device/paper-settings.ts";
import { saveFile, type MadeFile } from "../device/save-file.ts";
import { useWords } from "../messages/language.tsx";
import type { ShownReview } from "../pages/sop-editor/findings/use-review.ts";
import { ProblemAlert } from "../shell/problem-alert.tsx";
import styles from "./downloads.module.css";
import { jsonFile, pageCount, paperFile, paperFormats, reviewFile, svgFile } from "./made-files.ts";

export interface DownloadMenuProps {
  sopKey: string;
  sop: Sop;
  /** What the rules found, where it is at hand. */
  review?: ShownReview | undefined;
}

interface DownloadChoicesProps extends DownloadMenuProps {
  onDone: () => void;
}

/** A file that somebody asked for: what it is called here, and who makes it. */
interface Wish {
  name: string;
  make: () => Promise<MadeFile> | MadeFile;
}

const icons = { pdf: IconFileTypePdf, docx: IconFileTypeDocx, xlsx: IconFileTypeXls };
const textForms = ["bpmn", "yaml", "md"] as const;
const reviewFormats = ["pdf", "docx"] as const;

/** Every format of the SOP, on the paper of this device. Only what the server makes leaves the computer, and that is said. */
export function DownloadChoices({ sopKey, sop, review, onDone }: DownloadChoicesProps): ReactNode {
  const { downloads: words } = useWords();
  const [settings] = usePaperSettings();
  const { paper, draft, cover, logo } = settings;
  const pages = useMemo(() => pageCount(sop, settings), [sop, settings]);
  // Nobody waits before an open menu until a line comes back; they are told what they can have without it.
  const making = useMutation({ mutationFn: async ({ make }: Wish) => saveFile(await make()), retry: false });
  const wish = (name: string, make: Wish["make"]): { loading: boolean; onClick: () => void } => ({
    loading: making.isPending && making.variables.name === name,
    // While it is busy the button takes no keys; closing gives them back to the one that opened this.
    onClick: () => making.mutate({ name, make }, { onSuccess: onDone }),
  });
  const extras = [draft ? words.withDraft : [], cover ? words.withCover : [], logo ? words.withEmblem : []].flat();
  const kept = listKeptSops();
  const textNames = { bpmn: words.bpmn, yaml: words.yaml, md: words.markdown };
  return (
    <Stack gap="xs">
      <p className={styles.hint}>
        {words.settings(paper, extras)}{" "}
        <Link to="/sop/$key/kertas" params={{ key: sopKey }}>
          {words.change}
        </Link>
      </p>
      {paperFormats.map((format) => {
        const Icon = icons[format];
        return (
          <Button
            key={format}
            variant={format === "pdf" ? "filled" : "default"}
            leftSection={<Icon size={18} aria-hidden />}
            {...wish(format, () => paperFile(format, sop, settings))}
          >
            {words.papers[format]}
          </Button>
        );
      })}
      <ProblemAlert error={making.error} />
      {making.error instanceof ConnectionLost ? <p>{words.withoutLine}</p> : null}
      {review ? (
        <Choices label={words.review}>
          {reviewFormats.map((format) => (
            <Button
              key={format}
              variant="default"
              size="xs"
              aria-label={words.reviewIn(format.toUpperCase())}
              {...wish(`review ${format}`, () => reviewFile(review.sheet(), { format, paper }))}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </Choices>
      ) : null}
      {kept.length > 1 ? (
        <Choices label={words.book} hint={words.bookOf(kept.length)}>
          {reviewFormats.map((format) => (
            <Button
              key={format}
              variant="default"
              size="xs"
              aria-label={words.bookIn(format.toUpperCase())}
              {...wish(`book ${format}`, async () => {
                const { bookFile } = await import("./book-file.ts");
                return bookFile(
                  format,
                  listKeptSops()
                    .map((entry) => entry.sop)
                    .toReversed(),
                  settings,
                );
              })}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </Choices>
      ) : null}
      {pages > 0 ? (
        <Choices label={words.pictures}>
          {(["PNG", "SVG"] as const).map((format) =>
            Array.from({ length: pages }, (_, page) => (
              <Button
                key={`${format} ${page}`}
                variant="default"
                size="xs"
                aria-label={words.picture(format, page + 1)}
                {...wish(`${format} ${page}`, async () => {
                  if (format === "SVG") return svgFile(sop, settings, page);
                  const { pngFile } = await import("./png-page.ts");
                  return pngFile(sop, settings, page);
                })}
              >
                {format} {page + 1}
              </Button>
            )),
          )}
        </Choices>
      ) : null}
      <Choices label={words.data}>
        {textForms.map((form) => (
          <Button
            key={form}
            variant="default"
            size="xs"
            // Written in the browser by code that is fetched when somebody asks for it.
            {...wish(form, async () => (await import("./text-forms.ts")).textFile(sop, form))}
          >
            {textNames[form]}
          </Button>
        ))}
        <Button variant="default" size="xs" {...wish("json", () => jsonFile(sop))}>
          {words.json}
        </Button>
      </Choices>
      <p className={styles.hint}>{words.byServer}</p>
    </Stack>
  );
}

/** A few kinds of the same thing, in one line. */
function Choices({ label, hint, children }: { label: string; hint?: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <Group gap={6}>{children}</Group>
    </fieldset>
  );
}
