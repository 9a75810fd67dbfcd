import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { house } from "../house.ts";

/** A place in the pure core that asks the clock or chance, which must arrive as arguments instead. */
export type Leak = { line: number; asks: string };

/** The files of the pure core: every stage's sources without its io door, its testing twins and its tests. */
export function coreFiles(folder: string): string[] {
  return globSync("packages/{model,read,check,publish,run,evaluate}/src/**/*.ts", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\/src\/(io|testing)\/|\.test\.ts$/.test(file))
    .toSorted();
}

/** Finds every use of the current time or of randomness in one source text, however it is spelled. */
export function findLeaks(source: string): Leak[] {
  // swc counts bytes from wherever its last file ended and skips leading comments; a semicolon in front marks the zero.
  const marked = `;${source}`;
  const tree = parseSync(marked, { syntax: "typescript", target: "es2024" });
  const bytes = Buffer.from(marked);
  const leaks: Leak[] = [];
  visit(tree, (node) => {
    const asks = whatItAsks(node);
    if (asks === undefined) return;
    const before = bytes.subarray(0, node.span.start - tree.span.start).toString();
    leaks.push({ line: before.split("\n").length, asks });
  });
  return leaks;
}

type Node = { type: string; span: { start: number } } & Record<string, unknown>;

/** What may be asked of these two without learning the time or a random number; anything else might hide it. */
const harmlessMembers: Record<string, (member: string) => boolean> = {
  Date: (member) => ["parse", "UTC"].includes(member),
  Math: (member) => !["random", "…"].includes(member),
};

function visit(value: unknown, meet: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, meet);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) {
    // A type may be called Date without anybody looking at a clock.
    if (value.type.startsWith("Ts") && !value.type.endsWith("Expression")) return;
    meet(value);
  }
  const judged = isNode(value) ? judgedWithParent(value) : undefined;
  for (const child of Object.values(value)) if (child !== judged) visit(child, meet);
}

function whatItAsks(node: Node): string | undefined {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date") {
    return argumentCount(node) === 0 ? "new Date() without a moment" : undefined;
  }
  if (node.type !== "MemberExpression") return isWatched(nameOf(node)) ? `for ${nameOf(node)} itself` : undefined;
  const name = nameOf(node.object);
  const member = memberName(node) ?? "…";
  return isWatched(name) && harmlessMembers[name]?.(member) !== true ? `${name}.${member}` : undefined;
}

/** The child whose mention of Date or Math says nothing by itself, because its parent shows how it is used. */
function judgedWithParent(node: Node): unknown {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date") return node.callee;
  if (node.type === "BinaryExpression" && node.operator === "instanceof") return node.right;
  if (node.type === "MemberExpression" && isWatched(nameOf(node.object))) return node.object;
  return undefined;
}

function isWatched(name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(harmlessMembers, name);
}

function memberName(node: Node): string | undefined {
  const property = node.property;
  if (!isNode(property)) return undefined;
  if (property.type === "Identifier") return String(property.value);
  const expression = property.expression;
  return isNode(expression) && expression.type === "StringLiteral" ? String(expression.value) : undefined;
}

function argumentCount(node: Node): number {
  return Array.isArray(node.arguments) ? node.arguments.length : 0;
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === "Identifier" ? String(value.value) : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Reads the core under a folder and returns one sentence for each leak. */
export function reportLeaks(folder: string): string[] {
  return coreFiles(folder).flatMap((file) =>
    findLeaks(readFileSync(join(folder, file), "utf8")).map(
      ({ line, asks }) => `${file}:${line} asks ${asks}. Take the moment or the number as an argument.`,
    ),
  );
}

if (import.meta.main) {
  const leaks = reportLeaks(house);
  for (const leak of leaks) console.error(leak);
  if (leaks.length > 0) process.exitCode = 1;
  else console.log(`${coreFiles(house).length} files of the pure core ask neither clock nor chance.`);
}
