import { findingPlace, rules, type Finding, type Rule, type SuppressedFinding } from "@alur/check";
import { findStep, type Language, type Severity, type Sop } from "@alur/model";
import packageFile from "../../package.json" with { type: "json" };
import type { CheckedDraft, CheckedDrafts } from "./checked-drafts.ts";

const levels = { error: "error", warning: "warning", advice: "note" } as const satisfies Record<Severity, string>;

/**
 * The findings as a SARIF 2.1.0 log, the format in which review tools and code hosts take them. Every rule that Alur knows is described in the driver; a
 * finding that somebody has answered stands among the results with its reason as a suppression.
 */
export function toSarif(checked: CheckedDrafts, language: Language): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Alur",
            version: packageFile.version,
            semanticVersion: packageFile.version,
            language,
            rules: rules.map((rule) => describeRule(rule, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: [...new Set(checked.drafts.map(({ path }) => path))].map((path) => ({
          location: { uri: uriOf(path) },
        })),
        results: checked.drafts.flatMap((draft) => [
          ...draft.review.findings.map((finding) => resultOf(finding, draft, checked, language)),
          ...draft.review.suppressed.map((finding) => ({
            ...resultOf(finding, draft, checked, language),
            suppressions: [suppressionOf(finding)],
          })),
        ]),
      },
    ],
  };
}

function describeRule({ id, severity, title, why, basis }: Rule, language: Language): object {
  return {
    id,
    name: id.replace(/(?:^|-)(\p{Letter})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title[language]}.` },
    fullDescription: { text: why[language] },
    help: {
      text: `${why[language]} ${basis.text[language]}`,
      markdown: `${why[language]}\n\n*${basis.text[language]}*`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { basis: basis.kind },
  };
}

function resultOf(finding: Finding, draft: CheckedDraft, checked: CheckedDrafts, language: Language): object {
  const { rule, severity, message, stepId, field, about, twin } = finding;
  const { sop } = draft.draft;
  const other = twin && checked.draftOf(twin.sop);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message[language] },
    locations: [locationOf(draft, stepId, `${sop.identity.title} / ${findingPlace(sop, finding)[language]}`)],
    ...(other
      ? { relatedLocations: [{ id: 1, ...locationOf(other, twin.stepId, other.draft.sop.identity.title) }] }
      : {}),
    // What stays the same when rows are moved: a tool can tell a new finding from an old one.
    partialFingerprints: { "alurPlace/v1": [sop.identity.title, rule, stepId ?? "", field, about ?? ""].join("|") },
  };
}

function locationOf({ path, draft }: CheckedDraft, stepId: string | undefined, name: string): object {
  const lines = linesOf(draft.sop, stepId) ?? { startLine: draft.place.line, endLine: draft.place.lastLine };
  const { startLine, endLine = startLine } = lines;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      ...(startLine === undefined ? {} : { region: { startLine, endLine } }),
    },
    logicalLocations: [{ fullyQualifiedName: name }],
  };
}

/** The lines of a row. A document without lines (a page, a sheet) has none to give. */
function linesOf(sop: Sop, stepId: string | undefined): { startLine: number; endLine?: number } | undefined {
  const at = stepId === undefined ? undefined : findStep(sop, stepId)?.evidence?.row?.at;
  if (at?.line === undefined) return undefined;
  return { startLine: at.line, ...(at.lastLine === undefined ? {} : { endLine: at.lastLine }) };
}

function suppressionOf({ suppression }: SuppressedFinding): object {
  return { kind: "external", status: "accepted", justification: suppression.reason };
}

/** A path as the relative address that SARIF wants. */
function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
