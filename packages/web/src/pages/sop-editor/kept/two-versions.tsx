import type { Sop } from "@alur/model";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconArrowsSplit2 } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { Comparison } from "../../compare/comparison.tsx";
import { Dialog } from "../../../shell/dialog.tsx";

interface TwoVersionsProps {
  /** How it came that there are two. */
  said: string;
  /** The one that stands here. */
  sop: Sop;
  other: Sop;
  onTake: () => void;
  onStay: () => void;
  /** Puts both together, where it is known on what both rest. */
  onCombine?: () => void;
  /** What the two choices are called, where they are not "the other" and "this one". */
  take?: string;
  stay?: string;
  /** Nothing was mended here, so the other is what one would want. */
  otherIsNewer?: boolean;
}

/** Two people, or two tabs, mended one SOP at the same moment: nothing is decided before a person has seen both. */
export function TwoVersions({
  said,
  sop,
  other,
  onTake,
  onStay,
  onCombine,
  take,
  stay,
  otherIsNewer = false,
}: TwoVersionsProps): ReactNode {
  const { kept } = useWords();
  const [comparing, setComparing] = useState(false);
  return (
    <Alert role="alert" color="kunyit" icon={<IconArrowsSplit2 size={18} aria-hidden />}>
      <p>{said}</p>
      <Group mt="xs" gap="xs">
        <Button size="xs" variant="default" onClick={() => setComparing(true)}>
          {kept.compareBoth}
        </Button>
        {onCombine ? (
          <Button size="xs" onClick={onCombine}>
            {kept.combine}
          </Button>
        ) : null}
        <Button size="xs" variant={otherIsNewer ? "filled" : "default"} onClick={onTake}>
          {take ?? kept.takeOther}
        </Button>
        <Button size="xs" variant={otherIsNewer || onCombine ? "default" : "filled"} onClick={onStay}>
          {stay ?? kept.stayWithThis}
        </Button>
      </Group>
      <Dialog opened={comparing} onClose={() => setComparing(false)} title={kept.compareBoth} size="90rem">
        <Stack>
          <p>{kept.whichIsWhich}</p>
          <Comparison older={sop} newer={other} />
        </Stack>
      </Dialog>
    </Alert>
  );
}
