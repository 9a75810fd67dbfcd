import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { docxOf, paragraph, table } from "../testing/docx-of.ts";
import { letterFlow, tellDrawn } from "../testing/drawn-sop.ts";
import {
  anchored,
  canvas,
  connector,
  graphicOf,
  group,
  pathArrow,
  shape,
  textBox,
  vml,
} from "../testing/word-shapes.ts";

const widths = [24, 150, 70, 70, 70, 100, 60, 100];
const [STAF, KASUBBAG, CAMAT] = [245, 315, 385];
const TOP = 96;
const HIGH = 50;
/** The middle of a row, counted from 1. */
const row = (number: number) => TOP + HIGH * (number - 0.5);
const names = ["No", "Kegiatan", "Staf", "Kasubbag", "Camat", "Kelengkapan", "Waktu", "Output"];
const activities = ["Menyusun konsep", "Memeriksa konsep", "Menandatangani surat"];

type Inside = Record<string, string>;

/** A page with the table that these tests draw on; runs may hang on the paragraph above it (`page`) or in a cell (`2:3` is row 2, column 3). */
async function read(inside: Inside): Promise<string[][]> {
  const line = '<w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="exact"/>';
  const rows = activities.map((activity, i) => ({
    height: HIGH,
    cells: [String(i + 1), activity, "", "", "", "Berkas", "5 menit", "Surat"].map((text, column) => ({
      text,
      inside: inside[`${i + 1}:${column}`] ?? "",
    })),
  }));
  const body =
    paragraph("Penyusunan Surat", inside["page"] ?? "", line) + table(widths, [{ height: 40, cells: names }, ...rows]);
  const { drafts } = await readDocument(docxOf(body), "uji.docx");
  return drafts.map(tellDrawn);
}

const at = (x: number, y: number) => ({ x: x - 20, y: y - 10, width: 40, height: 20 });
const whole = { x: 200, y: 90, width: 300, height: 160 };

/** The letter's symbols by their middles, named 1, 2 and 3. */
const symbols =
  shape("flowChartTerminator", at(STAF, row(1)), { id: 1, text: "Mulai" }) +
  shape("flowChartDecision", at(KASUBBAG, row(2)), { id: 2 }) +
  shape("flowChartTerminator", at(CAMAT, row(3)), { id: 3 });
/** Its arrows, from border to border. */
const lines =
  connector("bentConnector2", { x: STAF + 20, y: row(1), width: KASUBBAG - STAF - 20, height: HIGH - 10 }) +
  connector("bentConnector2", { x: KASUBBAG + 20, y: row(2), width: CAMAT - KASUBBAG - 20, height: HIGH - 10 }) +
  connector("bentConnector2", {
    x: STAF,
    y: row(1) + 10,
    width: KASUBBAG - STAF - 20,
    height: HIGH - 10,
    flipH: true,
    flipV: true,
  });
const moved = (shapes: string, x: number, y: number) =>
  shapes.replace(
    /<a:off x="(\d+)" y="(\d+)"\/>/g,
    (_, left: string, top: string) => `<a:off x="${Number(left) - x * 12_700}" y="${Number(top) - y * 12_700}"/>`,
  );

test("connectors that are glued to their shapes on a canvas", async () => {
  const nowhere = { x: 0, y: 0, width: 5, height: 5 };
  const glued =
    connector("bentConnector3", nowhere, { from: 1, to: 2 }) +
    connector("bentConnector3", nowhere, { from: 2, to: 3 }) +
    connector("bentConnector3", nowhere, { from: 2, to: 1 });
  const drawing = canvas(moved(symbols, 200, 90) + glued);
  expect(await read({ page: anchored(9, whole, graphicOf("Canvas", drawing)) })).toEqual([letterFlow]);
});

test("loose lines on a canvas", async () => {
  const drawing = canvas(moved(symbols + lines, 200, 90));
  expect(await read({ page: anchored(9, whole, graphicOf("Canvas", drawing)) })).toEqual([letterFlow]);
});

test("a group whose members have measures of their own", async () => {
  const half = { x: 0, y: 0, width: 150, height: 80 };
  const scaled = (symbols + lines).replace(
    /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
    (_, x: string, y: string, cx: string, cy: string) =>
      `<a:off x="${(Number(x) - 200 * 12_700) / 2}" y="${(Number(y) - 90 * 12_700) / 2}"/><a:ext cx="${Number(cx) / 2}" cy="${Number(cy) / 2}"/>`,
  );
  const drawing = group(half, { ...whole, x: 0, y: 0 }, scaled);
  expect(await read({ page: anchored(9, whole, graphicOf("Group", drawing)) })).toEqual([letterFlow]);
});

const own = { x: 0, y: 0, width: 40, height: 20 };
const one = (id: number, preset: string, x: number, y: number) =>
  anchored(id, at(x, y), graphicOf("Shape", shape(preset, own)));
const path = (id: number, ...points: [number, number][]) => {
  const { box, shape: drawn } = pathArrow(points);
  return anchored(id, box, graphicOf("Shape", drawn));
};

test("shapes and lines that hang on the page one by one, drawn point by point", async () => {
  const page = [
    one(1, "flowChartTerminator", STAF, row(1)),
    one(2, "diamond", KASUBBAG, row(2)),
    one(3, "flowChartTerminator", CAMAT, row(3)),
    path(4, [STAF + 20, row(1)], [KASUBBAG, row(1)], [KASUBBAG, row(2) - 10]),
    path(5, [KASUBBAG + 20, row(2)], [CAMAT, row(2)], [CAMAT, row(3) - 10]),
    path(6, [KASUBBAG - 20, row(2)], [STAF, row(2)], [STAF, row(1) + 10]),
  ].join("");
  expect(await read({ page })).toEqual([letterFlow]);
});

test("shapes that hang in their cells, and a line that hangs where it begins", async () => {
  const inCell = (id: number, graphic: string, x = 10, y = 10, width = 40, height = 20) =>
    anchored(id, { x, y, width, height, from: "text" }, graphicOf("Shape", graphic));
  const bent = (id: number, height: number) =>
    inCell(id, connector("bentConnector2", { ...own, width: 44.6, height }), 50, 20, 44.6, height);
  const back = connector("bentConnector2", { ...own, width: 44.6, height: 40, flipH: true, flipV: true });
  const told = await read({
    "1:2": inCell(1, shape("flowChartTerminator", own)) + bent(11, 40),
    "2:3": inCell(2, shape("flowChartDecision", own)) + bent(12, 40) + inCell(13, back, -34.6, -20, 44.6, 40),
    "3:4": inCell(3, shape("flowChartTerminator", own)),
  });
  expect(told).toEqual([letterFlow]);
});

test("words in boxes beside the exits name them, with a frame or without", async () => {
  const label = (text: string, x: number, y: number, framed: boolean) => {
    const place = { x: 0, y: 0, width: 30, height: 12 };
    const box = framed ? shape("rect", place, { text }) : textBox(text, place);
    return anchored(20 + text.length, { x, y, width: 30, height: 12 }, graphicOf("Shape", box));
  };
  const drawing = anchored(9, whole, graphicOf("Canvas", canvas(moved(symbols + lines, 200, 90))));
  const page = drawing + label("Belum", KASUBBAG + 22, row(2) - 14, false) + label("Sudah", STAF + 4, row(2) + 2, true);
  // The words turn the exits around: the way on says "belum", the way back "sudah".
  expect(await read({ page })).toEqual([["Staf → 2", "Kasubbag: Belum → 3, Sudah → 1", "Camat → selesai"]]);
});

const oldShape = (type: number, x: number, y: number, unit: string) =>
  `<v:shape type="#_x0000_t${type}" style="position:absolute;left:0;margin-left:${x - 20}${unit};margin-top:${y - 10}${unit};width:40${unit};height:20${unit};mso-position-horizontal-relative:page;mso-position-vertical-relative:page"/>`;
const head = '<v:stroke endarrow="block"/>';
const oldLine = (from: [number, number], to: [number, number], style = "") =>
  `<v:line from="${from.map((each) => `${each}pt`).join()}" to="${to.map((each) => `${each}pt`).join()}" style="position:absolute;${style}">${head}</v:line>`;

test("drawings of Word before 2010, loose and on the page", async () => {
  const onPage = "mso-position-horizontal-relative:page;mso-position-vertical-relative:page";
  const bent = (x: number, y: number, flip = "") =>
    `<v:shape type="#_x0000_t33" o:connectortype="elbow" style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:50pt;height:40pt;${flip};${onPage}">${head}</v:shape>`;
  const page = vml(
    oldShape(116, STAF, row(1), "pt") +
      oldShape(110, KASUBBAG, row(2), "pt") +
      oldShape(116, CAMAT, row(3), "pt") +
      bent(STAF + 20, row(1)) +
      oldLine([KASUBBAG + 20, row(2)], [CAMAT, row(3) - 10], onPage) +
      bent(STAF, row(1) + 10, "flip:x y"),
  );
  expect(await read({ page })).toEqual([letterFlow]);
});

test("a group of Word before 2010 whose lines are glued", async () => {
  const member = (id: string, type: number, x: number, y: number) =>
    `<v:shape id="${id}" type="#_x0000_t${type}" style="position:absolute;left:${(x - 220) * 20};top:${(y - 100) * 20};width:800;height:400"/>`;
  const line = (id: string) =>
    `<v:shape id="${id}" type="#_x0000_t34" style="position:absolute;left:0;top:0;width:1;height:1">${head}</v:shape>`;
  const rule = (id: string, from: string, to: string) =>
    `<o:r id="V:${id}" type="connector" idref="#${id}"><o:proxy start="" idref="#${from}" connectloc="2"/><o:proxy end="" idref="#${to}" connectloc="0"/></o:r>`;
  const members =
    member("a", 116, STAF, row(1)) +
    member("b", 110, KASUBBAG, row(2)) +
    member("c", 116, CAMAT, row(3)) +
    ["l1", "l2", "l3"].map(line).join("") +
    `<o:rules>${rule("l1", "a", "b")}${rule("l2", "b", "c")}${rule("l3", "b", "a")}</o:rules>`;
  const page = vml(
    `<v:group style="position:absolute;margin-left:200pt;margin-top:90pt;width:300pt;height:160pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" coordorigin="0,0" coordsize="6000,3200">${members}</v:group>`,
  );
  expect(await read({ page })).toEqual([letterFlow]);
});

test("a shape that is written twice, for new and old programs, is one", async () => {
  const page = one(1, "flowChartProcess", STAF, row(1));
  const { drafts } = await readDocument(docxOf(paragraph("Surat", page)), "uji.docx");
  expect(drafts).toEqual([]);
  const [told] = await read({
    "1:2": anchored(1, { ...own, x: 10, y: 10, from: "text" }, graphicOf("Shape", shape("rect", own))),
  });
  expect(told?.[0]).toBe("Staf → 2");
});
