import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Chunk = {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
  isEntry?: boolean;
};
type Manifest = Record<string, Chunk>;

/** The pages that need no server: they open without a line once somebody has been here. */
const rooms = ["workroom", "sop-editor", "compare", "paper", "trial"];

/** What is large and seldom asked for: PDF, scans, BPMN, English, the papers' other fonts. It is kept when it is first used. */
const heavy =
  /(^|\/)(pdf|tesseract|worker\.min|ind\.traineddata|openjpeg|jbig2|qcms|page-picture|browser-sight|en-)|\.(wasm|gz|ttf|woff2?)$/;

/** The letters of the official table: without them its words would run into one another. */
const letters = /\/Tinos_[^/]*\.ttf$/;

/** The script that the built page begins with. */
export function startFile(dist: string): string {
  return manifestOf(dist)["index.html"]?.file ?? "";
}

function manifestOf(dist: string): Manifest {
  return JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
}

/** The files of the built app that stand ready without a line: the shell, and the rooms with everything that they open. The folder is the app's `dist`. */
export function roomFiles(dist: string): Set<string> {
  const manifest = manifestOf(dist);
  const isPage = (key: string): boolean => /^src\/pages\/[^/]+\/page\.tsx$/.test(key);
  const isRoom = (key: string): boolean => rooms.some((room) => key === `src/pages/${room}/page.tsx`);
  const files = new Set<string>();
  const seen = new Set<string>();
  const waiting = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true || isRoom(key));
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    const fonts = chunk.assets?.filter((file) => letters.test(file)) ?? [];
    for (const file of [chunk.file, ...(chunk.css ?? []), ...fonts]) addWithWorkers(files, dist, file);
    waiting.push(...(chunk.imports ?? []));
    // What a piece cannot do without comes along, whatever it weighs.
    waiting.push(...(chunk.dynamicImports ?? []).filter((next) => !isPage(next) && !isHeavy(manifest[next])));
  }
  return files;
}

function isHeavy(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && heavy.test(chunk.file.replace("assets/", ""));
}

/** What runs beside the page is bundled by itself and stands in no manifest, only by its name in the code that starts it. */
function addWithWorkers(files: Set<string>, dist: string, file: string): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith(".js")) return;
  const beside = readFileSync(join(dist, file), "utf8").matchAll(
    /["'`/]((?:reading|checking|trial)-worker-[\w-]+\.js)/g,
  );
  for (const [, worker] of beside) if (worker !== undefined) addBundle(files, dist, `assets/${worker}`);
}

/** A worker with the pieces that it imports, as far as they are not heavy. */
function addBundle(files: Set<string>, dist: string, file: string): void {
  if (files.has(file) || heavy.test(file.replace("assets/", "")) || !existsSync(join(dist, file))) return;
  files.add(file);
  for (const [, piece] of readFileSync(join(dist, file), "utf8").matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
    if (piece !== undefined) addBundle(files, dist, `assets/${piece}`);
}
