import * as z from "zod";

/** The part of JSON Schema in which the routes' schemas are written. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  /** False where the places of a tuple are all that there may be. */
  items?: Schema | false;
  prefixItems?: Schema[];
  minItems?: number;
  minLength?: number;
  minimum?: number;
}

/**
 * Inputs that a route's schema admits, made from the schema alone, so that a new route needs none written: one for each branch of a union. Wherever an
 * identifier is asked for, it is `id`.
 */
export function exampleInputs(schema: z.ZodType, id: string): unknown[] {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  return examples(json, { id, definitions: json.$defs ?? {}, depth: 0 });
}

interface Making {
  id: string;
  definitions: Record<string, Schema>;
  depth: number;
}

/** Below this the schema speaks of itself, as a tree does. */
const DEEPEST = 12;

function examples(schema: Schema, making: Making): unknown[] {
  const { definitions, depth } = making;
  const deeper = { ...making, depth: depth + 1 };
  if (depth > DEEPEST) return [null];
  if (schema.$ref !== undefined) {
    return examples(definitions[schema.$ref.replace("#/$defs/", "")] ?? {}, deeper);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.flatMap((branch) => examples(branch, deeper));
  if (schema.allOf) return together(schema.allOf.map((part) => examples(part, deeper) as object[]));
  if ("const" in schema) return [schema.const];
  if (schema.enum) return [schema.enum[0]];
  switch (schema.type) {
    case "object":
      return objects(schema, deeper);
    case "array":
      if (schema.prefixItems) return [schema.prefixItems.map((place) => examples(place, deeper)[0])];
      return examples(schema.items || {}, deeper).map((item) => [item]);
    case "string":
      return [text(schema, making.id)];
    case "integer":
    case "number":
      return [schema.minimum ?? 1];
    case "boolean":
      return [true];
    default:
      return [null];
  }
}

function objects({ properties = {} }: Schema, making: Making): object[] {
  const parts = Object.entries(properties).map(([name, part]) =>
    examples(part, making).map((value) => ({ [name]: value })),
  );
  return together(parts);
}

/** As many objects as the part with the most examples has; the others begin again when theirs are used up. */
function together(parts: object[][]): object[] {
  const most = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: most }, (_, at) => Object.assign({}, ...parts.map((part) => part[at % part.length])));
}

function text({ format, minLength = 1 }: Schema, id: string): string {
  if (format === "uuid") return id;
  if (format === "email") return "tamu@badan.contoh.id";
  if (format === "date") return "2026-11-02";
  if (format === "date-time") return "2026-11-02T02:00:00.000Z";
  return "w1".padEnd(minLength, "w1");
}
