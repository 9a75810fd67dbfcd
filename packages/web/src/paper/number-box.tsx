import { TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";

interface NumberBoxProps {
  label: string;
  /** Undefined: nothing is wished. */
  value: number | undefined;
  least: number;
  most: number;
  onChange: (value: number | undefined) => void;
}

/** A measure that may be left open. What lies outside of its bounds counts as the nearest that lies within. */
export function NumberBox({ label, value, least, most, onChange }: NumberBoxProps): ReactNode {
  const shown = value === undefined ? "" : String(value);
  const [typed, setTyped] = useState<string>();
  const finish = (): void => {
    if (typed === undefined) return;
    const wanted = Number.parseFloat(typed.replace(",", "."));
    onChange(Number.isNaN(wanted) ? undefined : Math.min(most, Math.max(least, wanted)));
    setTyped(undefined);
  };
  return (
    <TextInput
      label={label}
      size="xs"
      inputMode="decimal"
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === "Enter" && finish()}
    />
  );
}
