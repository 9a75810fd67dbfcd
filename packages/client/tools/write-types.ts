import openapiTS, { astToString } from "openapi-typescript";

const head = `// The types of Alur's HTTP API, made from its OpenAPI document by \`npm run generate:client\`. Never changed by hand.

`;

/** The types of an OpenAPI document, as the text of a TypeScript file. */
export async function writeTypes(document: object): Promise<string> {
  // What has a value anyway where none is sent, may be left out of what is sent.
  return head + astToString(await openapiTS(JSON.stringify(document), { defaultNonNullable: false }));
}
