import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useMe } from "../../../api/session.ts";
import { NotKept } from "../../../device/not-kept.tsx";
import { useWords } from "../../../messages/language.tsx";
import { later } from "../../../shell/later.tsx";
import type { Mending } from "../mending.ts";
import { LeftTyped } from "./left-typed.tsx";

// Two versions of one SOP are rare, and comparing them takes the rules of comparison.
const TwoVersions = later(async () => (await import("./two-versions.tsx")).TwoVersions);

// Only for those who are signed in, or were when they last saved.
const OfficeDraftBar = later(async () => (await import("./office-draft-bar.tsx")).OfficeDraftBar);

/** Above the table: that it is not being kept, and why; that another tab works on it; and what was being typed when the page ended. */
export function KeptNotices({ sopKey, mending }: { sopKey: string; mending: Mending }): ReactNode {
  const { kept } = useWords();
  const { asides, followed, office } = mending.mended;
  const [aside] = asides;
  const me = useMe();
  // A session that ends while somebody works here must not take the bar along without a word.
  const [known, setKnown] = useState(false);
  if (me && !known) setKnown(true);
  return (
    <>
      <NotKept />
      {followed ? (
        <Alert role="status" color="nila" icon={<IconInfoCircle size={18} aria-hidden />}>
          {kept.followed}
        </Alert>
      ) : null}
      {aside ? (
        <TwoVersions
          said={kept.twoTabs}
          other={aside.sop}
          sop={mending.sop}
          onTake={() => mending.settle(aside, true)}
          onStay={() => mending.settle(aside, false)}
        />
      ) : null}
      {known || office ? <OfficeDraftBar sopKey={sopKey} mending={mending} /> : null}
      <LeftTyped sopKey={sopKey} mending={mending} />
    </>
  );
}
