import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { drawSop } from "@alur/model";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { sampleCase, sampleItem } from "../testing/sample-case.ts";
import { administrator } from "../testing/sample-office.ts";
import { showApp } from "../testing/show-app.tsx";
import { makeQueryClient } from "./query-client.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat |  |
  2 | Kasubbag | Membubuhkan paraf     |  |
`);
const before = sampleCase(sop, {
  workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
  available: [{ type: "CompleteWorkItem", workItemId: "w1", outcomes: [], targets: [] }],
});
const after = { ...before, version: 2, workItems: [sampleItem({ id: "w2", stepId: "s2" })], available: [] };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? undefined : JSON.parse(text);
}

/** A server that takes the first command and breaks the line before it has answered. */
async function serveWithBrokenLine(): Promise<{ commandIds: string[] }> {
  const commandIds: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = (await bodyOf(request)) as { commandId: string } | undefined;
      if (body) {
        commandIds.push(body.commandId);
        if (commandIds.length === 1) return request.socket.destroy();
      }
      const done = commandIds.length > 1;
      const answer = request.url?.includes("/api/cases/")
        ? done
          ? after
          : before
        : request.url === "/api/me"
          ? administrator
          : [];
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`http://127.0.0.1:${port}/`);
  return { commandIds };
}

test("a line that breaks in the middle loses nothing typed and sends the same command again, once", async () => {
  const { commandIds } = await serveWithBrokenLine();
  showApp({
    path: `/berkas/${before.id}`,
    me: administrator,
    answers: [[["case", before.id], before]],
    queryClient: makeQueryClient(),
  });
  const work = (await screen.findByRole("heading", { name: "Tugas Anda" })).closest("section")!;
  fireEvent.change(within(work).getByLabelText(/Catatan/), { target: { value: "Konsep kedua." } });
  fireEvent.click(within(work).getByRole("button", { name: "Selesaikan" }));

  expect(await screen.findByText(/Sambungan terputus; isian Anda tetap ada/)).toBeTruthy();
  expect(within(work).getByLabelText<HTMLTextAreaElement>(/Catatan/).value).toBe("Konsep kedua.");

  await waitFor(() => expect(screen.getByText(/^Tersimpan/)).toBeTruthy(), { timeout: 8000 });
  expect(commandIds).toHaveLength(2);
  expect(new Set(commandIds).size).toBe(1);
  expect(screen.queryByText(/Sambungan terputus/)).toBeNull();
});
