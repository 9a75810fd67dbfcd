import type { DraftAnswer } from "@alur/server/api";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useDraftVersions } from "../../api/drafts.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { DataTable } from "../../shell/data-table.tsx";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

/** Which version is looked at, alone or beside the one before. */
export interface Looked {
  version: number;
  beside: boolean;
}

interface DraftHistoryProps {
  draft: DraftAnswer;
  looked: Looked;
  onLook: (looked: Looked) => void;
}

/** Every version of a draft: who saved it, when, and how much changed. */
export function DraftHistory({ draft, looked, onLook }: DraftHistoryProps): ReactNode {
  const { drafts } = useWords();
  const speech = useTimeSpeech();
  const query = useDraftVersions(draft.id);
  return (
    <section className={card.card} aria-labelledby="riwayat-konsep">
      <h2 id="riwayat-konsep">{drafts.history}</h2>
      <Answered query={query}>
        {(versions) => (
          <DataTable
            label={drafts.history}
            columns={[
              { heading: drafts.version },
              { heading: drafts.savedBy },
              { heading: drafts.savedAt },
              { heading: drafts.changed },
              { heading: drafts.action, quiet: true },
            ]}
            lines={versions.map(({ version, savedByName, savedAt, changedPlaces }) => ({
              key: String(version),
              tone: version === looked.version ? "mine" : undefined,
              cells: [
                drafts.versionOf(version),
                savedByName,
                sayMoment(speech, savedAt),
                version === 1 ? drafts.begun : drafts.places(changedPlaces),
                <Group key="action" gap="xs">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={drafts.showVersion(version)}
                    aria-pressed={version === looked.version && !looked.beside}
                    onClick={() => onLook({ version, beside: false })}
                  >
                    {drafts.show}
                  </Button>
                  {version > 1 ? (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={drafts.compareVersion(version)}
                      aria-pressed={version === looked.version && looked.beside}
                      onClick={() => onLook({ version, beside: true })}
                    >
                      {drafts.compare}
                    </Button>
                  ) : null}
                </Group>,
              ],
            }))}
          />
        )}
      </Answered>
    </section>
  );
}
