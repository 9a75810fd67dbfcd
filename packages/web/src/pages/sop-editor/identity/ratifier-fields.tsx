import { actingForms, type Identity } from "@alur/model";
import { NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";

type Ratifier = Identity["ratifiedBy"];

interface RatifierFieldsProps {
  ratifier: Ratifier;
  onChange: (changed: Partial<Ratifier>) => void;
}

/** Who ratifies the SOP, and in whose stead. */
export function RatifierFields({ ratifier, onChange }: RatifierFieldsProps): ReactNode {
  const { identity: words } = useWords();
  return (
    <>
      {(["post", "name", "rank", "nip"] as const).map((key) => (
        <TextInput
          key={key}
          label={words.ratifier[key]}
          value={ratifier[key]}
          onChange={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={words.acting}
        value={ratifier.acting}
        onChange={(event) => onChange({ acting: event.currentTarget.value as Ratifier["acting"] })}
        data={actingForms.map((form) => ({ value: form, label: form === "" ? words.inPerson : form }))}
      />
    </>
  );
}
