import { colours, type Colour } from "./colours.ts";

/** The ground and the ink that lie beneath the shades: white paper and near-black words, or the other way round. */
export const grounds = {
  light: { white: "#ffffff", black: colours.batu[9] },
  dark: { white: "#12171c", black: "#f7f8f9" },
} as const;

const names = Object.keys(colours) as Colour[];

/** The shades of a colour as they stand in the dark: turned round, so that every pair keeps the contrast that it has in the light. */
export function darkShades(name: Colour): readonly string[] {
  return colours[name].toReversed();
}

function declare(ground: { white: string; black: string }, shadesOf: (name: Colour) => readonly string[]): string {
  const shades = names.flatMap((name) => shadesOf(name).map((hex, i) => `--mantine-color-${name}-${i}:${hex};`));
  // The greys that Mantine's own components take: ours.
  const greys = shadesOf("batu").map((hex, i) => `--mantine-color-gray-${i}:${hex};`);
  return `--mantine-color-white:${ground.white};--mantine-color-black:${ground.black};${[...shades, ...greys].join("")}`;
}

const base =
  "--mantine-color-body:var(--mantine-color-white);--mantine-color-text:var(--mantine-color-black);" +
  "--mantine-color-dimmed:var(--mantine-color-batu-6);--mantine-color-placeholder:var(--mantine-color-batu-6);" +
  "--mantine-color-error:var(--mantine-color-saga-7);--mantine-color-default-border:var(--mantine-color-batu-5);" +
  "--mantine-color-anchor:var(--mantine-color-nila-7);--mantine-color-default:var(--mantine-color-white);" +
  "--mantine-color-default-color:var(--mantine-color-black);--mantine-color-default-hover:var(--mantine-color-batu-0);";

/**
 * What the themes change, as a style sheet: dark turns all shades round, high contrast makes words and lines black. `data-light` keeps the light
 * shades in the dark, for the paper and the product's bar. The doubled `:root` outweighs what Mantine sets.
 */
export const paletteSheet = [
  `:root:root[data-theme="dark"]{color-scheme:dark;${declare(grounds.dark, darkShades)}${base}}`,
  `:root:root [data-light]{color-scheme:light;${declare(grounds.light, (name) => colours[name])}${base}}`,
  ':root:root[data-contrast="more"],:root:root[data-contrast="more"] [data-light]{--line:var(--mantine-color-black);' +
    "--line-strong:var(--mantine-color-black);--faint:var(--mantine-color-black);--ground:var(--mantine-color-white);}",
  ':root:root[data-contrast="more"]{' +
    "--mantine-color-dimmed:var(--mantine-color-black);--mantine-color-placeholder:var(--mantine-color-black);" +
    "--mantine-color-default-border:var(--mantine-color-black);--mantine-color-nila-7:var(--mantine-color-nila-9);--mantine-color-nila-5:var(--mantine-color-black);}",
].join("\n");
