import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useActingNow } from "../../api/appointments.ts";
import { useOffice } from "../../api/office.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import type { DetourWords } from "./detour.ts";

interface ReceiverFieldsProps {
  fields: Pick<DetourWords, "toPostId" | "toOfficialId">;
  change: (changed: Partial<DetourWords>) => void;
  error: string | false;
}

/** To whom work goes: a post that somebody holds or acts for, and where several hold it, one of them if it must be that one. */
export function ReceiverFields({ fields, change, error }: ReceiverFieldsProps): ReactNode {
  const { caseActions: words } = useWords();
  const query = useOffice();
  const acting = useActingNow();
  return (
    <Answered query={query}>
      {({ posts, officials }) => {
        const held = posts.filter(
          ({ id, holderIds }) => holderIds.length > 0 || acting.some((one) => one.postId === id),
        );
        const holders = held.find((post) => post.id === fields.toPostId)?.holderIds ?? [];
        return (
          <>
            <NativeSelect
              label={words.toPost}
              required
              value={fields.toPostId}
              error={error}
              onChange={(event) => change({ toPostId: event.currentTarget.value, toOfficialId: "" })}
              data={[
                { value: "", label: words.choosePost },
                ...held.map((post) => ({ value: post.id, label: post.name })),
              ]}
            />
            {holders.length > 0 ? (
              <NativeSelect
                label={words.toOfficial}
                value={fields.toOfficialId}
                onChange={(event) => change({ toOfficialId: event.currentTarget.value })}
                data={[
                  { value: "", label: words.anyHolder },
                  ...officials
                    .filter((official) => holders.includes(official.id))
                    .map((official) => ({ value: official.id, label: official.name })),
                ]}
              />
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
