import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { showApp } from "../../testing/show-app.tsx";

test("signing in with nothing written says what is missing, beside each field, and leads to the first", async () => {
  showApp({ path: "/masuk" });
  fireEvent.click(await screen.findByRole("button", { name: "Masuk" }));
  expect(await screen.findAllByText("Bagian ini harus diisi.")).toHaveLength(2);
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText(/^Surel/));
});
