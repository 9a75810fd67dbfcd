import { readBytes } from "./read-bytes.ts";

// Answers on the port that comes with the file.
addEventListener("message", ({ data, ports }: MessageEvent<{ bytes: Uint8Array; documentName: string }>) => {
  const [port] = ports;
  readBytes(data.bytes, data.documentName).then(
    (reading) => port?.postMessage(reading),
    () => port?.postMessage(undefined),
  );
});
