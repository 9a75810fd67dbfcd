import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import card from "../../shell/card.module.css";

interface OfficeSectionProps {
  title: string;
  addLabel: string;
  /** Absent for those who may only read. */
  onAdd?: (() => void) | undefined;
  children: ReactNode;
}

/** One of the office's lists, with the administrator's button to lengthen it. */
export function OfficeSection({ title, addLabel, onAdd, children }: OfficeSectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={card.card}>
      <div className={card.cardHead}>
        <h2 id={id}>{title}</h2>
        {onAdd ? (
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {addLabel}
          </Button>
        ) : null}
      </div>
      {children}
    </section>
  );
}
