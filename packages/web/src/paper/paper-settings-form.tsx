import type { Sop } from "@alur/model";
import { papers, typefaces, type LayoutOptions, type PaperName, type Typeface } from "@alur/publish";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { defaultPaper, type PaperSettings } from "../device/paper-settings.ts";
import { useWords } from "../messages/language.tsx";
import { EmblemField } from "./emblem-field.tsx";
import { NumberBox } from "./number-box.tsx";
import styles from "./paper.module.css";

interface PaperSettingsFormProps {
  sop: Sop;
  settings: PaperSettings;
  onChange: (changed: Partial<PaperSettings>) => void;
}

type Column = keyof LayoutOptions["columnWidths"];
const columns: readonly Column[] = ["number", "activity", "requirements", "duration", "outputs", "remarks"];
const sides = ["top", "right", "bottom", "left"] as const;

/** How the paper is to look. Every choice shows at once on the pages beside it, and is kept on the device. */
export function PaperSettingsForm({ sop, settings, onChange }: PaperSettingsFormProps): ReactNode {
  const { paper: words } = useWords();
  const { paper, typeface, fontSizePt, margins, columnWidths } = settings;
  const setWidth = (column: Column, width: number | undefined): void => {
    const { [column]: _, ...others } = columnWidths;
    onChange({ columnWidths: width === undefined ? others : { ...others, [column]: width } });
  };
  return (
    <div className={styles.settings}>
      <NativeSelect
        label={words.size}
        value={paper}
        onChange={(event) => onChange({ paper: event.currentTarget.value as PaperName })}
        data={Object.values(papers).map(({ name, width, height }) => ({
          value: name,
          label: words.sizeOf(name, Math.round(width), Math.round(height)),
        }))}
      />
      <NativeSelect
        label={words.typeface}
        value={typeface}
        onChange={(event) => onChange({ typeface: event.currentTarget.value as Typeface })}
        data={(Object.keys(typefaces) as Typeface[]).map((name) => ({ value: name, label: words.typefaces[name] }))}
      />
      <NumberBox
        label={words.fontSize}
        value={fontSizePt}
        least={6}
        most={14}
        onChange={(size) => onChange({ fontSizePt: size ?? defaultPaper.fontSizePt })}
      />
      <fieldset className={styles.plain}>
        <legend>{words.margins}</legend>
        <div className={styles.pairs}>
          {sides.map((side) => (
            <NumberBox
              key={side}
              label={words.sides[side]}
              value={margins[side]}
              least={5}
              most={60}
              onChange={(size) => onChange({ margins: { ...margins, [side]: size ?? defaultPaper.margins[side] } })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.plain} aria-describedby="petunjuk-lebar">
        <legend>{words.widths}</legend>
        <div className={styles.threes}>
          {columns.map((column) => (
            <NumberBox
              key={column}
              label={words.columns[column]}
              value={columnWidths[column]}
              least={8}
              most={200}
              onChange={(width) => setWidth(column, width)}
            />
          ))}
        </div>
        <p id="petunjuk-lebar" className={styles.hint}>
          {words.widthsHint}
        </p>
      </fieldset>
      <div className={styles.plain}>
        {(["draft", "cover", "derivation"] as const).map((key) =>
          key === "derivation" && !sop.derivation ? null : (
            <Checkbox
              key={key}
              label={words.parts[key]}
              checked={settings[key]}
              onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
            />
          ),
        )}
      </div>
      <EmblemField emblem={settings.logo} onDrop={() => onChange({ logo: undefined })} />
      <Button variant="default" size="xs" onClick={() => onChange({ ...defaultPaper, logo: settings.logo })}>
        {words.reset}
      </Button>
    </div>
  );
}
