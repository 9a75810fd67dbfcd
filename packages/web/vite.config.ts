import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineBuild } from "./offline/offline-build.ts";

/** Where the server listens while the web app is developed; `ALUR_SERVER` names another one. */
const server = process.env.ALUR_SERVER ?? "http://127.0.0.1:8040";

// Sign-in refuses requests that come from another address than the server's own, so the origin is passed on as the server knows it.
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offlineBuild()],
  build: { outDir: "dist", emptyOutDir: true, manifest: true, target: "es2022", assetsInlineLimit: 0 },
  // What only scans need is fetched at the first scan, also beside the page.
  worker: { format: "es" },
  server: { proxy: { "/api": toServer, "/health": toServer } },
});
