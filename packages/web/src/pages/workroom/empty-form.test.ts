import { END, findBrokenReference, flowsFrom, START } from "@alur/model";
import { expect, test } from "vitest";
import { emptyForm } from "./empty-form.ts";

const form = emptyForm((column) => `Pelaksana ${column}`);

test("an empty form is a table whose rows follow each other, from the start to the end", () => {
  expect(form.steps.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5"]);
  const way = [START, ...form.steps.map(({ id }) => id)].map((id) => flowsFrom(form, id).map(({ to }) => to));
  expect(way).toEqual([...form.steps.map(({ id }) => [id]), [END]]);
  expect(findBrokenReference(form)).toBeUndefined();
});

test("its performers have columns, and nobody acts yet", () => {
  expect(form.performers.map(({ name }) => name)).toEqual(["Pelaksana 1", "Pelaksana 2", "Pelaksana 3"]);
  expect(form.steps.every(({ performerIds }) => performerIds.length === 0)).toBe(true);
});
