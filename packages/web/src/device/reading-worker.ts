import { readBytes } from "./read-bytes.ts";

// Answers on the port that comes with the file, and says there which scanned page it is at.
addEventListener("message", ({ data, ports }: MessageEvent<{ bytes: Uint8Array; documentName: string }>) => {
  const [port] = ports;
  const help = {
    sight: async () => (await import("./sight/browser-sight.ts")).openBrowserSight(),
    onScannedPage: (page: number, pages: number) => port?.postMessage({ scanned: { page, pages } }),
  };
  readBytes(data.bytes, data.documentName, help).then(
    (reading) => port?.postMessage(reading),
    () => port?.postMessage(undefined),
  );
});
