import { paths, type CaseView } from "@alur/server/api";
import { Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";

/** The trail to take along: to be read and filed, or to prove itself. */
export function TrailDownloads({ view }: { view: CaseView }): ReactNode {
  const { casePage: words } = useWords();
  const files = [
    [words.downloadRecord, paths.caseRecord],
    [words.downloadTrail, paths.caseTrail],
  ] as const;
  return (
    <div>
      <Group gap="xs">
        {files.map(([label, path]) => (
          <Button
            key={path}
            component="a"
            href={path.replace(":id", view.id)}
            download
            size="xs"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {label}
          </Button>
        ))}
      </Group>
      <p className={card.hint}>{words.downloadTrailHint}</p>
    </div>
  );
}
