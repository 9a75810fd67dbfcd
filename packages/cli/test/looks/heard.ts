import type { CDPSession, Page } from "@playwright/test";

type Heard = Awaited<ReturnType<typeof treeOf>>[number];

/** Roles that only hold others together. */
const silent = new Set(["none", "generic", "LineBreak"]);
/** What is heard with the thing that it belongs to. */
const heardElsewhere = new Set(["InlineTextBox", "LabelText", "Legend", "ListMarker", "MenuListPopup"]);

/** What of a thing's state a screen reader says, in this order. */
const states = ["level", "pressed", "checked", "selected", "expanded", "hasPopup", "disabled", "required", "invalid"];

/** Those of which it also says that they are not so. */
const negated = new Set(["pressed", "checked", "expanded"]);

/**
 * What a screen reader has of the part of the page that this selector names: the browser's own accessibility tree, a line for each thing, indented under what
 * holds it. After the name stand its state, its value, and behind a dash what is said of it besides.
 */
export async function heard(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await treeOf(session);
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node } = await session.send("DOM.describeNode", { nodeId });
  await session.detach();
  const known = new Map(nodes.map((one) => [one.nodeId, one]));
  const part = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!part) throw new Error(`Nothing is heard of ${selector}.`);
  return `${linesOf(part, "", known).join("\n")}\n`;
}

async function treeOf(session: CDPSession) {
  return (await session.send("Accessibility.getFullAXTree")).nodes;
}

/** `said`: the name of what holds this; words that stand in it are not said twice. */
function linesOf(node: Heard, said: string, known: ReadonlyMap<string, Heard>): string[] {
  const name = wordsOf(node.name);
  const role = wordsOf(node.role);
  const held = (within: string): string[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = known.get(id);
      return child ? linesOf(child, within, known) : [];
    });
  if (heardElsewhere.has(role)) return [];
  if (role === "StaticText") return name === "" || said.includes(name) ? [] : [name];
  if (node.ignored || silent.has(role)) return held(said);
  // A cell and a row are called by all that stands in them; what stands there says it itself.
  const holds = /^(grid)?cell$|^row$/.test(role);
  const line = [role, holds || name === "" ? "" : `"${name}"`, ...stateOf(node)]
    .filter((word) => word !== "")
    .join(" ");
  const description = wordsOf(node.description);
  const whole = description === "" || description === name ? line : `${line} – ${description}`;
  const inside = held(holds ? "" : `${name} ${wordsOf(node.value)}`);
  const [only] = inside;
  if (holds && inside.length === 1 && only !== undefined) return [`${whole}: ${only}`];
  return [whole, ...inside.map((each) => `  ${each}`)];
}

function stateOf(node: Heard): string[] {
  const value = wordsOf(node.value);
  const told = states.flatMap((state) => {
    const is = wordsOf(node.properties?.find(({ name }) => name === state)?.value);
    if (is === "true") return [`[${state}]`];
    if (is === "false") return negated.has(state) ? [`[not ${state}]`] : [];
    return is === "" ? [] : [`[${state} ${is}]`];
  });
  return value === "" ? told : [...told, `= "${value}"`];
}

/** What the browser tells of one thing: words, a number, or whether it is so. */
function wordsOf(said: { value?: unknown } | undefined): string {
  const value = said?.value;
  const words =
    typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
  return words.replace(/\s+/g, " ").trim();
}
