import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { Loading } from "./loading.tsx";
import { ProblemAlert } from "./problem-alert.tsx";

/** Shows what the server answered; until then that it is on its way, and its sentence if it refused. What is shown once stays while it is fetched anew. */
export function Answered<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}): ReactNode {
  const { shell } = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <Loading />;
  return (
    <>
      <ProblemAlert error={query.error} />
      <div>
        <Button variant="default" onClick={() => void query.refetch()}>
          {shell.retry}
        </Button>
      </div>
    </>
  );
}
