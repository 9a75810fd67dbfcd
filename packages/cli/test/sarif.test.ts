import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@alur/check";
import { afterAll, describe, expect, test } from "vitest";
import { layOutDesk } from "./desk.ts";
import { runAlur } from "./transcript.ts";

const desk = layOutDesk();
afterAll(() => desk.clear());

interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number; endLine: number } };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Location[];
  relatedLocations?: Location[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; status: string; justification: string }[];
}
interface SarifLog {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: Record<string, unknown>[] } };
    artifacts: unknown[];
    results: Result[];
  }[];
}

function sarifOf(args: readonly string[], input?: string): { log: SarifLog; results: Result[]; status: number | null } {
  const { stdout, status } = runAlur(["check", ...args, "--sarif"], desk.folder, input);
  const log = JSON.parse(stdout) as SarifLog;
  return { log, results: log.runs[0]?.results ?? [], status };
}

describe("findings as SARIF 2.1.0", () => {
  const { log, results } = sarifOf(["kelurahan"]);

  test("name the version, one run and the program with every rule, each with its help", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
    expect(log.runs).toHaveLength(1);
    const described = log.runs[0]?.tool.driver.rules ?? [];
    expect(described.map((rule) => rule["id"])).toEqual(rules.map(({ id }) => id));
    for (const rule of described) {
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^\p{Lu}\p{L}+$/u),
        shortDescription: { text: expect.stringMatching(/\S\.$/) },
        fullDescription: { text: expect.stringMatching(/\S/) },
        help: { text: expect.stringMatching(/\S/), markdown: expect.stringMatching(/\S/) },
        defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
      });
    }
  });

  test("stand on lines that the document has, under rules that the driver describes", () => {
    expect(results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
      const [{ physicalLocation }] = locations as [Location];
      const document = readFileSync(join(desk.folder, physicalLocation.artifactLocation.uri), "utf8");
      const { startLine = 0, endLine = 0 } = physicalLocation.region ?? {};
      expect(startLine).toBeGreaterThan(0);
      expect(endLine).toBeGreaterThanOrEqual(startLine);
      expect(endLine).toBeLessThanOrEqual(document.split("\n").length);
    }
  });

  test("point from copied text to the place it was copied from", () => {
    const copied = results.find(({ ruleId }) => ruleId === "copied-from-other-sop");
    const uriOf = (location: Location | undefined) => location?.physicalLocation.artifactLocation.uri;
    expect(uriOf(copied?.locations[0])).toBe("kelurahan/lapangan.txt");
    expect(uriOf(copied?.relatedLocations?.[0])).toBe("kelurahan/tenda.txt");
  });

  test("have a fingerprint each, by which a tool knows them again", () => {
    const prints = results.map((result) => result.partialFingerprints["alurPlace/v1"]);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("keep what somebody has answered, with the reason, and do not count it as an error", () => {
    const [read] = JSON.parse(runAlur(["read", "arsip.txt", "--json"], desk.folder).stdout) as [object];
    const before = sarifOf(["-"], JSON.stringify(read));
    const errors = before.results.filter(({ level }) => level === "error");
    const stepOf = (result: Result) => result.partialFingerprints["alurPlace/v1"]?.split("|")[2] ?? "";
    const reason = "Nomor ganda disepakati dalam rapat.";
    const suppressions = errors.map((error) => ({ rule: error.ruleId, stepId: stepOf(error), reason }));
    const after = sarifOf(["-"], JSON.stringify({ ...read, suppressions }));
    expect([before.status, after.status]).toEqual([1, 0]);
    expect(after.results).toHaveLength(before.results.length);
    expect(after.results.flatMap((result) => result.suppressions ?? [])).toEqual(
      errors.map(() => ({ kind: "external", status: "accepted", justification: reason })),
    );
  });

  test("are not asked for together with JSON", () => {
    expect(runAlur(["check", "arsip.txt", "--json", "--sarif"], desk.folder).status).toBe(2);
  });
});
