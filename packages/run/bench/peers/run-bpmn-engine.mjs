// bpmn-engine on the benchmark's procedure, its state written to PostgreSQL after every step. It writes one row: no trail, no work items for worklists, no
// deadlines. The engine of a running case stays in memory, which is its fastest way.
import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import process from "node:process";
import { Engine } from "bpmn-engine";
import { Pool } from "pg";
import { takeTurns } from "./take-turns.mjs";

const { connection, steps, decides, backTo } = JSON.parse(process.argv[2] ?? "{}");
const pool = new Pool({ ...connection, max: 8 });
pool.on("error", () => {});
await pool.query("create table bpmn_case (case_id uuid primary key, state json not null)");

const flow = (from, to, condition = "") =>
  `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</sequenceFlow>`;
const tasks = Array.from({ length: steps }, (_, at) => `s${at + 1}`);
const when = (word) =>
  `<conditionExpression xsi:type="tFormalExpression">\${environment.output.${word}}</conditionExpression>`;
const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="letter" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <process id="letters" isExecutable="true">
    <startEvent id="start"/>${flow("start", "s1")}
    ${tasks.map((id) => `<userTask id="${id}"/>`).join("")}
    <exclusiveGateway id="decision" default="decision-s${decides + 1}"/>
    ${tasks.map((id, at) => flow(id, at + 1 === decides ? "decision" : at + 1 === steps ? "end" : `s${at + 2}`)).join("")}
    ${flow("decision", `s${decides + 1}`)}${flow("decision", `s${backTo}`, when("back"))}
    <endEvent id="end"/>
  </process>
</definitions>`;

const keepOutcome = (activity) => {
  if (activity.id !== `s${decides}`) return;
  activity.on("end", (api) => {
    activity.environment.output.back = api.content.output?.back === true;
  });
};

takeTurns(async () => {
  const caseId = randomUUID();
  const engine = new Engine({ name: "letter", source, extensions: { keepOutcome } });
  const waiting = [];
  const listener = new EventEmitter();
  listener.on("activity.wait", (api) => void waiting.push(api));
  const ended = engine.waitFor("end");
  const save = async () =>
    pool.query({
      name: "save",
      text: "insert into bpmn_case values ($1, $2) on conflict (case_id) do update set state = excluded.state",
      values: [caseId, JSON.stringify(await engine.getState())],
    });
  await engine.execute({ listener });
  let returned = false;
  for (;;) {
    await save();
    const next = waiting.shift();
    if (!next) break;
    const back = next.id === `s${decides}` && !returned;
    if (back) returned = true;
    next.signal({ back });
  }
  await ended;
});
