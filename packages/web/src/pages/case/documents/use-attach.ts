import type { CaseView, DocumentView } from "@alur/server/api";
import { useState } from "react";
import { useCaseCommand } from "../../../api/cases.ts";
import { RequestProblem } from "../../../api/problem.ts";
import { MOST_BYTES, uploadFile } from "../../../api/files.ts";
import { newId } from "../../../device/new-id.ts";

/** What a person chose, and what it is for. It keeps its number until it is attached, so that it counts once however often it is sent. */
interface Attachment {
  file: File;
  place: DocumentView["place"];
  replaces: string | null;
  commandId: string;
  /** Known once the bytes have arrived. */
  uploadId?: string;
}

/** How the attaching of documents stands. */
export interface Attaching {
  /** The name of what is on its way. */
  busy: string | undefined;
  /** The name of what was attached last. */
  attached: string | undefined;
  tooLarge: string | undefined;
  /** What the server said no to, and its sentence; another try would not change that. */
  refused: { name: string; error: RequestProblem } | undefined;
  /** Whether the line broke before everything had arrived. */
  interrupted: boolean;
  attach: (files: readonly File[], what: Pick<Attachment, "place" | "replaces">) => void;
  /** Sends what did not arrive once more. */
  again: () => void;
}

/** Uploads documents one after the other and attaches each to the berkas. One that is refused is passed over; where the line breaks, the rest waits for another try. */
export function useAttach(view: CaseView): Attaching {
  const command = useCaseCommand(view.id);
  const [now, setNow] = useState<Partial<Pick<Attaching, "busy" | "attached" | "tooLarge" | "refused">>>({});
  const [waiting, setWaiting] = useState<readonly Attachment[]>([]);

  const send = async (attachment: Attachment): Promise<void> => {
    const { file, place, replaces, commandId } = attachment;
    attachment.uploadId ??= (await uploadFile(view.id, file)).uploadId;
    const { uploadId } = attachment;
    await command.mutateAsync({ type: "AttachFile", commandId, uploadId, name: file.name, place, replaces });
  };
  const sendAll = async (attachments: readonly Attachment[]): Promise<void> => {
    setWaiting([]);
    let refused: Attaching["refused"];
    for (const [at, attachment] of attachments.entries()) {
      const { name } = attachment.file;
      setNow({ busy: name, refused });
      try {
        await send(attachment);
        setNow({ attached: name, refused });
      } catch (error) {
        if (error instanceof RequestProblem) refused = { name, error };
        setNow({ refused });
        if (!(error instanceof RequestProblem)) return setWaiting(attachments.slice(at));
      }
    }
  };
  return {
    busy: now.busy,
    attached: now.attached,
    tooLarge: now.tooLarge,
    refused: now.refused,
    interrupted: waiting.length > 0,
    attach(files, what) {
      const large = files.find((file) => file.size > MOST_BYTES);
      if (large) return setNow({ tooLarge: large.name });
      void sendAll(files.map((file) => ({ file, ...what, commandId: newId() })));
    },
    again: () => void sendAll(waiting),
  };
}
