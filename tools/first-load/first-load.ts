import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the browser may fetch before a page stands, in kB after gzip: JavaScript and styles together. */
export const firstLoadLimitKb = 300;

type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; css?: string[] };
type Manifest = Record<string, Chunk>;

/** One page of the built web app, and what a first visit to it fetches, in kB after gzip. */
export type PageLoad = { page: string; scriptKb: number; styleKb: number; totalKb: number };

/** The rooms show what lies on the device; what fetches it from there comes before the page stands. */
const inRoom = /\/(workroom|sop-editor|compare|paper|trial|enforce|draft)\//;
const fetchedFirst = "src/device/fetch-for-page.ts";

/** Weighs every page of a built web app as its first visitor finds it. The folder is the app's `dist`. */
export function weighPages(dist: string): PageLoad[] {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  const start = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const pages = Object.keys(manifest).filter((key) => /^src\/pages\/[^/]+\/page\.tsx$/.test(key));
  return pages.map((page) => {
    const files = filesFor(manifest, [...start, page, ...(inRoom.test(page) ? [fetchedFirst] : [])]);
    const weigh = (ending: string): number =>
      files.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + gzippedKb(join(dist, file)), 0);
    const [scriptKb, styleKb] = [weigh(".js"), weigh(".css")];
    return { page: page.split("/")[2] ?? page, scriptKb, styleKb, totalKb: scriptKb + styleKb };
  });
}

/** What the browser fetches once more than a page needs, after the first page stands, so that the rooms open without a line; in kB after gzip. */
export function weighOffline(dist: string): { files: number; totalKb: number } {
  const { ready } = JSON.parse(readFileSync(join(dist, "app.json"), "utf8")) as { ready: string[] };
  return { files: ready.length, totalKb: ready.reduce((sum, file) => sum + gzippedKb(join(dist, file)), 0) };
}

function filesFor(manifest: Manifest, entries: string[]): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const waiting = [...entries];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files];
}

function gzippedKb(file: string): number {
  return gzipSync(readFileSync(file)).length / 1000;
}
