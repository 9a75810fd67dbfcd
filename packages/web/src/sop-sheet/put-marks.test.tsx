import fc from "fast-check";
import { propertySettings } from "@alur/model/testing";
import { expect, test } from "vitest";
import { putMarks } from "./put-marks.ts";

const paper = () => document.createElementNS("http://www.w3.org/2000/svg", "svg");
const symbol = (name: string): string => `<g data-step="${name}"></g>`;
const shown = (svg: Element): string[] => [...svg.children].map((each) => each.getAttribute("data-step") ?? "");
const someSymbols = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 });

test("whatever was drawn before, the drawing shows the marks of now, in their order", () => {
  fc.assert(
    fc.property(fc.array(someSymbols, { minLength: 1, maxLength: 5 }), (drawings) => {
      const svg = paper();
      let stand: string[] = [];
      for (const names of drawings) {
        const marks = names.map(symbol);
        putMarks(svg, stand, marks);
        stand = marks;
        expect(shown(svg)).toEqual(names);
      }
    }),
    propertySettings(),
  );
});

test("a symbol that stays is not drawn anew, wherever others come and go", () => {
  const svg = paper();
  const before = ["a", "b", "c"].map(symbol);
  putMarks(svg, [], before);
  const [first, , last] = svg.children;
  putMarks(svg, before, ["a", "d", "e", "c"].map(symbol));
  expect(shown(svg)).toEqual(["a", "d", "e", "c"]);
  expect(svg.children[0]).toBe(first);
  expect(svg.children[3]).toBe(last);
});
