import { Anchor, Button, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useChangeOpenings } from "../../api/openings.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./openings.module.css";
import { postName, type OpeningsPartProps } from "./openings-part.ts";

/** Whether anybody may ask for this SOP, and who receives what they ask. */
export function PublicOpening({ procedureId, mayEdit, openings, office }: OpeningsPartProps): ReactNode {
  const { openings: words } = useWords();
  const change = useChangeOpenings(procedureId);
  const { publicPostId, postIds } = openings;
  const [postId, setPostId] = useState(postIds[0] ?? "");
  return (
    <div className={styles.form}>
      <p>{publicPostId === null ? words.isClosed : words.isOpen(postName(office, publicPostId))}</p>
      {publicPostId === null ? null : (
        <p>
          <Anchor component={Link} to={`/layanan/${procedureId}`}>
            {words.link}
          </Anchor>
        </p>
      )}
      <ProblemAlert error={change.error} />
      {mayEdit && publicPostId === null ? (
        <NativeSelect
          label={words.post}
          description={words.publicHint}
          value={postId}
          onChange={(event) => setPostId(event.currentTarget.value)}
          data={postIds.map((id) => ({ value: id, label: postName(office, id) }))}
        />
      ) : null}
      {mayEdit ? (
        <div className={card.formEnd}>
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ what: "public", postId: publicPostId === null ? postId : null })}
          >
            {publicPostId === null ? words.openDo : words.closeDo}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
