/** Draws a page of a kept document beside the page of the app, at the first look and not before; undefined where that cannot be done. */
export async function pagePicture(bytes: Uint8Array<ArrayBuffer>, page: number): Promise<Blob | undefined> {
  if (typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined") return undefined;
  const worker = new Worker(new URL("./page-picture-worker.ts", import.meta.url), { type: "module" });
  const { port1: here, port2: there } = new MessageChannel();
  try {
    return await new Promise((resolve) => {
      here.addEventListener("message", ({ data }: MessageEvent<Blob | undefined>) => resolve(data));
      here.start();
      worker.addEventListener("error", () => resolve(undefined));
      worker.postMessage({ bytes, page }, [there]);
    });
  } finally {
    here.close();
    worker.terminate();
  }
}
