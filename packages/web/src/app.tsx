import { MantineProvider } from "@mantine/core";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LanguageProvider } from "./messages/language.tsx";
import type { makeRouter } from "./routes.ts";
import { paletteSheet } from "./theme/palettes.ts";
import { cssVariables, theme } from "./theme/theme.ts";

interface AppProps {
  queryClient: QueryClient;
  router: ReturnType<typeof makeRouter>;
  /** Set by tests: no transitions, nothing that only a real browser has. */
  env?: "default" | "test";
}

/** The whole app: colours, language, the server's answers, and the pages. */
export function App({ queryClient, router, env = "default" }: AppProps): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light" env={env}>
      <style>{paletteSheet}</style>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
