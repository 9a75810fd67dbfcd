import { Button, Group } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { rememberReturn } from "../../../device/return-path.ts";
import { useWords } from "../../../messages/language.tsx";
import styles from "./office-draft-bar.module.css";

/** The office knows this person no longer: what stands here is kept, and signing in leads back to it. */
export function SignInAgain(): ReactNode {
  const { drafts, shell } = useWords();
  const router = useRouter();
  return (
    <Group className={styles.bar} gap="sm">
      <IconBuildingBank size={18} aria-hidden />
      <p role="status">{drafts.signedOut}</p>
      <Button
        component={Link}
        to="/masuk"
        size="xs"
        variant="light"
        onClick={() => rememberReturn(router.state.location.href)}
      >
        {shell.signIn}
      </Button>
    </Group>
  );
}
