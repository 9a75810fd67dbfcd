import type { Sop } from "@alur/model";
import { reportOn, type RegisterReport } from "./register-report.ts";

/** Checks SOPs together beside the page, so that the page stays awake. Where the browser has no such helper, they are checked on the page. */
export async function checkBeside(sops: readonly Sop[]): Promise<RegisterReport> {
  if (typeof Worker === "undefined") return reportOn(sops);
  const worker = new Worker(new URL("./checking-worker.ts", import.meta.url), { type: "module" });
  const { port1: here, port2: there } = new MessageChannel();
  try {
    return await new Promise<RegisterReport>((resolve, reject) => {
      here.addEventListener("message", ({ data }: MessageEvent<RegisterReport | undefined>) =>
        data ? resolve(data) : reject(new Error("The checking failed.")),
      );
      here.start();
      worker.addEventListener("error", () => reject(new Error("The checking could not be started.")));
      worker.postMessage(sops, [there]);
    });
  } finally {
    here.close();
    worker.terminate();
  }
}
