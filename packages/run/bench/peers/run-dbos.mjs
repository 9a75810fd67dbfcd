// DBOS on the benchmark's procedure: one workflow a case, which waits for a message before each step and writes what the step gave. It writes the message, that
// it was received, and the step's result: no trail that can be verified, no work items for worklists, no deadlines.
import { randomUUID } from "node:crypto";
import process from "node:process";
import { DBOS } from "@dbos-inc/dbos-sdk";
import { takeTurns } from "./take-turns.mjs";

const { databaseUrl, steps, decides, backTo } = JSON.parse(process.argv[2] ?? "{}");
/** Who waits for which step of which case to be written. */
const waiting = new Map();

const letter = DBOS.registerWorkflow(
  async () => {
    for (let step = 1; step <= steps;) {
      const { back } = await DBOS.recv("step", 60);
      await DBOS.runStep(async () => ({ step, back, at: new Date().toISOString() }), { name: `s${step}` });
      step = back ? backTo : step + 1;
      waiting.get(DBOS.workflowID)?.();
    }
  },
  { name: "letter" },
);

DBOS.setConfig({ name: "alur-bench", systemDatabaseUrl: databaseUrl, systemDatabasePoolSize: 20, logLevel: "error" });
await DBOS.launch();

takeTurns(async () => {
  const workflowID = randomUUID();
  const handle = await DBOS.startWorkflow(letter, { workflowID })();
  let returned = false;
  for (let step = 1; step <= steps;) {
    const back = step === decides && !returned;
    if (back) returned = true;
    const written = new Promise((resolve) => waiting.set(workflowID, resolve));
    await DBOS.send(workflowID, { back }, "step");
    await written;
    step = back ? backTo : step + 1;
  }
  await handle.getResult();
  waiting.delete(workflowID);
});
