/** An emblem to be printed: the file as it is, and its size in the file's own units. */
export interface Picture {
  kind: PictureKind;
  bytes: Uint8Array;
  width: number;
  height: number;
}

export const pictureTypes = { png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml" } as const;
export type PictureKind = keyof typeof pictureTypes;
