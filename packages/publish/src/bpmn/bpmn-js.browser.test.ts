import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawSop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import { chromium } from "@playwright/test";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { randomSop } from "../testing/random-sop.ts";
import { renderBpmn } from "./render-bpmn.ts";

const viewer = createRequire(import.meta.url).resolve("bpmn-js/dist/bpmn-viewer.production.min.js");

/** What bpmn-js has to say about each file while it draws it. */
async function warningsOf(files: readonly string[]): Promise<string[][]> {
  const browser = await chromium.launch(inject("browser"));
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas" style="width: 1200px; height: 800px"></div>');
    await page.addScriptTag({ content: readFileSync(viewer, "utf8") });
    return await page.evaluate(async (all) => {
      const said: string[][] = [];
      for (const xml of all) {
        // oxlint-disable-next-line typescript/no-explicit-any -- the viewer puts itself on the page without types
        const Viewer = (globalThis as any).BpmnJS;
        const shown = new Viewer({ container: "#canvas" });
        const warnings: string[] = await shown.importXML(xml).then(
          (result: { warnings: { message: string }[] }) => result.warnings.map(({ message }) => message),
          (fault: Error) => [fault.message],
        );
        const shapes: number = shown.get("elementRegistry").filter(() => true).length;
        said.push(shapes > 1 ? warnings : [...warnings, "nothing was drawn"]);
        shown.destroy();
      }
      return said;
    }, files);
  } finally {
    await browser.close();
  }
}

test("bpmn-js shows the diagrams of any SOPs without a warning", async () => {
  const sops = fc.sample(randomSop({ steps: 20, performers: 6, returns: 8 }), propertySettings(12));
  const files = await Promise.all(sops.map(renderBpmn));
  expect((await warningsOf(files)).flat()).toEqual([]);
});

test("a diagram whose drawing points at nothing is warned of", async () => {
  const xml = await renderBpmn(drawSop("1 | Staf | Menyusun | → 2\n2 | Kepala | Menandatangani |", "Surat").sop);
  const [warnings] = await warningsOf([xml.replace('bpmnElement="row_1"', 'bpmnElement="gone"')]);
  expect(warnings).not.toEqual([]);
});
