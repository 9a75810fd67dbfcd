import type { OpenAPIV3_1 } from "openapi-types";

/** An OpenAPI document with schemas. */
export type ApiDocument = OpenAPIV3_1.Document;

const REF = "#/components/schemas/";
const methods = ["get", "post", "patch", "delete"] as const;

/**
 * The document as programs are generated from it: every operation has a name, schemas that nothing refers to are left out, and what is only ever sent has
 * its plain name (`NewCase`, not `NewCaseInput`) wherever the one that is answered is not there too.
 */
export function tidyDocument(document: ApiDocument): ApiDocument {
  const schemas = document.components?.schemas ?? {};
  const used = schemasUsedBy(document.paths, schemas);
  const renamed = new Map([...used].map((name) => [name, plainName(name, used)]));
  const kept = Object.fromEntries([...renamed].sort(byName).map(([name, plain]) => [plain, schemas[name] ?? {}]));
  const tidy = { ...document, components: { ...document.components, schemas: kept } };
  const text = JSON.stringify(tidy).replaceAll(/"#\/components\/schemas\/(\w+)"/g, (_, name: string) => {
    return `"${REF}${renamed.get(name) ?? name}"`;
  });
  const result = JSON.parse(text) as ApiDocument;
  for (const [path, operations] of Object.entries(result.paths ?? {})) {
    for (const method of methods) {
      const operation = operations?.[method];
      if (operation) operation.operationId = operationName(method, path);
    }
  }
  return result;
}

/** Every schema that the operations refer to, and those that these refer to. */
function schemasUsedBy(paths: unknown, schemas: Record<string, unknown>): Set<string> {
  const found = new Set<string>();
  const look = (within: unknown): void => {
    for (const [, name = ""] of JSON.stringify(within ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      look(schemas[name]);
    }
  };
  look(paths);
  return found;
}

function plainName(name: string, used: ReadonlySet<string>): string {
  const plain = name.replace(/Input$/, "");
  return used.has(plain) ? name : plain;
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}

/** `post` and `/api/cases/{id}/commands` become `postCasesByIdCommands`. */
function operationName(method: string, path: string): string {
  const words = path
    .replace(/^\/(api\/)?/, "")
    .split(/[/{}-]+/)
    .filter((word) => word !== "")
    .map((word) => (path.includes(`{${word}}`) ? `By${capital(word)}` : capital(word)));
  return method + words.join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
