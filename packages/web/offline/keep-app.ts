import { join } from "node:path";
import { VitePWA } from "vite-plugin-pwa";
import { roomFiles } from "./room-files.ts";

const dist = join(import.meta.dirname, "../dist");

/**
 * Lets the app start without a line. With a line the page itself always comes from the server, so that nobody works in yesterday's app; what carries a hash in its
 * name is kept for ever.
 */
export const keepApp = VitePWA({
  registerType: "prompt",
  injectRegister: null,
  manifest: {
    name: "Alur",
    short_name: "Alur",
    description: "Membaca, memeriksa, mencetak, dan menjalankan SOP AP kantor pemerintah.",
    lang: "id",
    start_url: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#17375e",
    icons: [{ src: "/alur.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,ttf}"],
    // Far larger than anything that is wanted at once.
    globIgnores: ["**/tesseract*"],
    manifestTransforms: [
      async (entries) => {
        const wanted = roomFiles(dist);
        return { manifest: entries.filter(({ url }) => wanted.has(url)), warnings: [] };
      },
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The kept page answers only where the server does not; otherwise it would be yesterday's.
    navigateFallback: null,
    directoryIndex: null,
    runtimeCaching: [
      {
        urlPattern: ({ request, url, sameOrigin }) =>
          sameOrigin && request.mode === "navigate" && !/^\/(api\/|health)/.test(url.pathname),
        handler: async ({ request }) => {
          const PATIENCE = 4000;
          const kept = () => caches.match("/index.html", { ignoreSearch: true });
          const fresh = fetch(request).then((answer) => (answer.status < 500 ? answer : undefined));
          fresh.catch(() => undefined);
          const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
          try {
            return (await Promise.race([fresh, late])) ?? (await kept()) ?? (await fresh) ?? Response.error();
          } catch {
            return (await kept()) ?? Response.error();
          }
        },
      },
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/assets/"),
        handler: "CacheFirst",
        options: {
          cacheName: "alur-assets",
          expiration: { maxEntries: 120, purgeOnQuotaError: true },
          cacheableResponse: { statuses: [200] },
        },
      },
    ],
  },
});
