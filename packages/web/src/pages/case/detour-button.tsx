import { ActionIcon, Button } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";

interface DetourButtonProps extends Pick<ComponentProps<"button">, "onClick" | "ref"> {
  /** Shown as a word, or only heard where there is little room. */
  label: string;
  small: boolean;
}

/** Opens what is seldom done. */
export function DetourButton({ label, small, ...button }: DetourButtonProps): ReactNode {
  return small ? (
    <ActionIcon {...button} variant="subtle" size="lg" aria-label={label} title={label}>
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  ) : (
    <Button {...button} variant="transparent" c="nila.7" px={0} leftSection={<IconDots size={16} aria-hidden />}>
      {label}
    </Button>
  );
}
