import { severities, type Rule, type Severity } from "@alur/check";
import { findStep, stepName } from "@alur/model";
import { drawFlow, isAboutDrawing } from "./example-drawing.ts";
import { drawExample } from "./example-table.ts";
import { groupRules } from "./rule-groups.ts";
import { showExamples, type ShownExample } from "./shown-examples.ts";

/** A file of the documentation: its path in `docs/rules`, and its text. */
export type Page = { file: string; text: string };

const generated =
  "<!-- Ditulis oleh `npm run docs:rules` dari packages/check/src/rules. Ubahlah aturannya, bukan halaman ini. -->";
const severityWords: Readonly<Record<Severity, string>> = {
  error: "kesalahan · error",
  warning: "peringatan · warning",
  advice: "saran · advice",
};

/** One page for each rule with its drawings, and one that lists them, as they stand in the rules themselves. */
export function rulePages(rules: readonly Rule[]): Page[] {
  return [{ file: "README.md", text: overview(rules) }, ...rules.flatMap(pagesOf)];
}

function overview(rules: readonly Rule[]): string {
  const sections = groupRules(rules).map(({ name, rules: own }) => {
    const sorted = own.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const lines = sorted.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.title.id}<br>*${rule.title.en}* | ${severityWords[rule.severity]} | ${basisWord(rule)} |`,
    );
    return [
      `## ${name.id} · ${name.en}`,
      "",
      "| Kaidah | Kesalahan | Tingkat | Dasar |",
      "|---|---|---|---|",
      ...lines,
    ].join("\n");
  });
  const intro =
    "Kaidah yang dipakai Alur untuk memeriksa SOP. *Peraturan* berarti bunyinya sudah dibaca pada peraturan yang disebut; *praktik* berarti kebiasaan pemeriksa SOP yang teliti, bukan hukum.\n\n" +
    "*The rules by which Alur checks an SOP. A regulation is named only where its text was read; everything else is the practice of careful reviewers and no law.*";
  const counts = severities.map(
    (severity) => `${rules.filter((rule) => rule.severity === severity).length} ${severityWords[severity]}`,
  );
  return `${[generated, "# Kaidah · Rules", intro, `${rules.length} kaidah · rules: ${counts.join(", ")}.`, ...sections].join("\n\n")}\n`;
}

/** A rule's page and the pictures on it. */
function pagesOf(rule: Rule): Page[] {
  const drawn = isAboutDrawing(rule);
  const pictures: Page[] = [];
  const told = showExamples(rule).map((shown, i) => {
    const file = `drawings/${rule.id}-${i + 1}.svg`;
    if (drawn) pictures.push({ file, text: drawFlow(shown.example.sop, shown.example.marked) });
    return { ...shown, text: tellExample(shown, drawn ? file : undefined) };
  });
  const isReported = ({ example }: ShownExample): boolean => example.marked.length > 0 || example.wholeMarked;
  const sections = [
    { title: "## Ditegur · Reported", texts: told.filter(isReported) },
    {
      title: "## Tidak ditegur · Not reported",
      texts: told.filter((one) => !isReported(one) && !one.example.nearMiss),
    },
    {
      title: "## Mirip, tetapi tetap diam · Looks like it, and stays quiet",
      texts: told.filter((one) => !isReported(one) && one.example.nearMiss),
    },
  ].filter(({ texts }) => texts.length > 0);
  const text = [
    generated,
    `# ${rule.id}`,
    `**${rule.title.id}** · ${rule.title.en}`,
    `${rule.why.id}\n*${rule.why.en}*`,
    `| Tingkat · Severity | Dasar · Basis |\n|---|---|\n| ${severityWords[rule.severity]} | ${basisWord(rule)}: ${rule.basis.text.id}<br>*${rule.basis.text.en}* |`,
    ...sections.flatMap(({ title, texts }) => [
      title,
      ...texts.flatMap((one, i) => [...(i > 0 ? ["---"] : []), one.text]),
    ]),
    "[Semua kaidah · All rules](README.md)",
  ];
  return [{ file: `${rule.id}.md`, text: `${text.join("\n\n")}\n` }, ...pictures];
}

function tellExample({ example, remarks }: ShownExample, picture: string | undefined): string {
  const { sop } = example;
  const lines = remarks.map(({ stepId, message, fix }) => {
    const step = stepId === undefined ? undefined : findStep(sop, stepId);
    const mend = fix ? `<br>Perbaikan sekali klik · one-click mend: **${fix.label.id}** · *${fix.label.en}*` : "";
    return `> ${step ? stepName(sop, step).id : "SOP"}: ${message.id}<br>*${message.en}*${mend}`;
  });
  const mend = remarks.find(({ fix }) => fix)?.fix;
  return [
    drawExample(example),
    ...(picture === undefined ? [] : [`![Bagan alirnya · its flowchart](${picture})`]),
    ...(example.beside ?? []).map((sister) => `Di sampingnya · beside it:\n\n${drawExample(unmarked(sister))}`),
    ...(lines.length === 0 ? [] : [lines.join("\n>\n")]),
    ...(mend ? [`Sesudah diperbaiki · mended:\n\n${drawExample(unmarked(mend.apply(sop)))}`] : []),
  ].join("\n\n");
}

function unmarked(sop: ShownExample["example"]["sop"]): Parameters<typeof drawExample>[0] {
  return { sop, marked: [], wholeMarked: false };
}

function basisWord(rule: Rule): string {
  return rule.basis.kind === "regulation" ? "peraturan" : "praktik";
}
