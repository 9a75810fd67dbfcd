import "./theme/layers.css";
import "./theme/mantine-styles.ts";
import "./theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { followVersions } from "./offline/new-version.ts";
import { makeQueryClient } from "./api/query-client.ts";
import { startAppearance } from "./theme/appearance.ts";
import { makeRouter } from "./routes.ts";

const place = document.querySelector("#app");
if (!place) throw new Error('The page has no element "app". Build the web app again.');

startAppearance();
createRoot(place).render(
  <StrictMode>
    <App queryClient={makeQueryClient()} router={makeRouter()} />
  </StrictMode>,
);

// What is kept for the time without a line must not take the line from what the person waits for.
if (import.meta.env.PROD) addEventListener("load", () => void followVersions().catch(() => undefined));
