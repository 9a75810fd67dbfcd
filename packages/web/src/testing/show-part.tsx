import { MantineProvider } from "@mantine/core";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { cleanup, render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import { LanguageProvider } from "../messages/language.tsx";
import { theme } from "../theme/theme.ts";
import { freshDevice } from "./fresh-device.ts";

afterEach(async () => {
  cleanup();
  await freshDevice();
  localStorage.clear();
});

/** Shows a part of a page without the rest of it, which costs a test most of its time. Its links lead nowhere. */
export function showPart(Part: () => ReactNode): RenderResult {
  const router = createRouter({ routeTree: createRootRoute({ component: Part }), history: createMemoryHistory() });
  return render(
    <MantineProvider theme={theme} env="test">
      <LanguageProvider>
        <RouterProvider router={router as never} />
      </LanguageProvider>
    </MantineProvider>,
  );
}
