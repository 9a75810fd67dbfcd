import type { Office, WorkUnit } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import card from "../../shell/card.module.css";
import { EditButton } from "./edit-button.tsx";
import type { Edited } from "./edit-dialog.tsx";
import { OfficeSection } from "./office-section.tsx";

interface SectionProps {
  office: Office;
  onEdit: ((edited: Edited) => void) | undefined;
}

/** The units, with the posts that belong to them. */
export function UnitsSection({ office, onEdit }: SectionProps): ReactNode {
  const { office: words } = useWords();
  const postsOf = (unit: WorkUnit): string =>
    office.posts
      .filter((post) => post.unitId === unit.id)
      .map((post) => post.name)
      .join(", ");
  const columns: Column[] = [
    { heading: words.unit },
    { heading: words.aliases },
    { heading: words.members },
    ...(onEdit ? [{ heading: words.action, quiet: true }] : []),
  ];
  const lines: Line[] = office.units.map((unit) => ({
    key: unit.id,
    cells: [
      unit.name,
      unit.aliases.join(", "),
      postsOf(unit),
      onEdit && <EditButton key="edit" name={unit.name} onClick={() => onEdit({ what: "unit", unit })} />,
    ],
  }));
  return (
    <OfficeSection title={words.units} addLabel={words.addUnit} onAdd={onEdit && (() => onEdit({ what: "unit" }))}>
      {office.units.length === 0 ? (
        <p className={card.hint}>{words.noUnitsYet}</p>
      ) : (
        <DataTable label={words.units} columns={columns} lines={lines} />
      )}
    </OfficeSection>
  );
}
