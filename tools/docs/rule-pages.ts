import { severities, type Rule, type Severity } from "@alur/check";
import { drawExample } from "./example-table.ts";

/** A page of the documentation: its file name in `docs/rules`, and its text. */
export type Page = { file: string; text: string };

const generated =
  "<!-- Ditulis oleh `npm run docs:rules` dari packages/check/src/rules. Ubahlah aturannya, bukan halaman ini. -->";
const severityWords: Readonly<Record<Severity, string>> = {
  error: "kesalahan · error",
  warning: "peringatan · warning",
  advice: "saran · advice",
};

/** One page for each rule and one that lists them, as they stand in the rules themselves. */
export function rulePages(rules: readonly Rule[]): Page[] {
  return [{ file: "README.md", text: overview(rules) }, ...rules.map(pageOf)];
}

function overview(rules: readonly Rule[]): string {
  const sections = severities.map((severity) => {
    const own = rules.filter((rule) => rule.severity === severity);
    const lines = own.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title.id} | ${rule.title.en} | ${basisWord(rule)} |`,
    );
    return [
      `## ${severityWords[severity]}`,
      "",
      "| Kaidah | Kesalahan | Fault | Dasar |",
      "|---|---|---|---|",
      ...lines,
    ].join("\n");
  });
  const intro =
    "Kaidah yang dipakai Alur untuk memeriksa SOP. *Peraturan* berarti bunyinya sudah dibaca pada peraturan yang disebut; *praktik* berarti kebiasaan pemeriksa SOP yang teliti, bukan hukum.\n\n" +
    "*The rules by which Alur checks an SOP. A regulation is named only where its text was read; everything else is the practice of careful reviewers and no law.*";
  return `${[generated, "# Kaidah · Rules", intro, ...sections].join("\n\n")}\n`;
}

function pageOf(rule: Rule): Page {
  const faulty = rule.examples.filter((example) => example.marked.length > 0 || example.wholeMarked);
  const clean = rule.examples.filter((example) => !faulty.includes(example));
  const text = [
    generated,
    `# ${rule.id}`,
    `**${rule.title.id}** · ${rule.title.en}`,
    `${rule.why.id}\n*${rule.why.en}*`,
    `| Tingkat · Severity | Dasar · Basis |\n|---|---|\n| ${severityWords[rule.severity]} | ${basisWord(rule)}: ${rule.basis.text.id}<br>*${rule.basis.text.en}* |`,
    "## Ditegur · Reported",
    ...faulty.map(drawExample),
    "## Tidak ditegur · Not reported",
    ...clean.map(drawExample),
  ];
  return { file: `${rule.id}.md`, text: `${text.join("\n\n")}\n` };
}

function basisWord(rule: Rule): string {
  return rule.basis.kind === "regulation" ? "peraturan" : "praktik";
}
