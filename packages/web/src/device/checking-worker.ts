import type { Sop } from "@alur/model";
import { reportOn } from "./register-report.ts";

// Answers on the port that comes with the SOPs.
addEventListener("message", ({ data, ports }: MessageEvent<readonly Sop[]>) => {
  const [port] = ports;
  reportOn(data).then(
    (report) => port?.postMessage(report),
    () => port?.postMessage(undefined),
  );
});
