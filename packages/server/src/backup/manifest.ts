import * as z from "zod";

/** The last entry of a backup: what it holds, so that it can be told whole before anything is restored. */
export const manifestSchema = z.object({
  format: z.literal("alur/backup@1"),
  alurVersion: z.string(),
  takenAt: z.iso.datetime(),
  /** Which changes of the tables had been made, by the set they belong to. */
  migrations: z.array(z.object({ set: z.string(), name: z.string(), checksum: z.string() })),
  /** In the order in which they can be filled: what others refer to comes first. */
  tables: z.array(
    z.object({ name: z.string(), quoted: z.string(), columns: z.array(z.string()), rows: z.int().nonnegative() }),
  ),
  sequences: z.array(z.object({ quoted: z.string(), lastValue: z.string() })),
  files: z.int().nonnegative(),
  /** Documents whose bytes were gone or changed when the backup was made. */
  damaged: z.array(z.string()),
  /** Every other entry by its name, with the SHA-256 of its bytes. */
  parts: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = "manifest.json";

/** `tables/alur.case/000001`: a long table comes in several parts, so that none is ever held whole. */
export function tablePart(table: string, number: number): string {
  return `tables/${table}/${String(number).padStart(6, "0")}`;
}

export function tableOfPart(name: string): string | undefined {
  return /^tables\/([^/]+)\/\d{6}$/.exec(name)?.[1];
}

export function filePart(agencyId: string, sha256: string): string {
  return `files/${agencyId}/${sha256}`;
}

export function fileOfPart(name: string): { agencyId: string; sha256: string } | undefined {
  const [, agencyId, sha256] = /^files\/([0-9a-f-]{36})\/([0-9a-f]{64})$/.exec(name) ?? [];
  return agencyId === undefined || sha256 === undefined ? undefined : { agencyId, sha256 };
}
