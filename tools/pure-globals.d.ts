// The only globals beyond the language itself that the pure core may use. Each gives the same answer everywhere
// and asks nobody: turning bytes into text needs no file, clock or network.

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
