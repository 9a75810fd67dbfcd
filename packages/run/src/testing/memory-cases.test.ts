import { describe } from "vitest";
import { caseStoreContract } from "./case-store-contract.ts";
import { memoryCases } from "./memory-cases.ts";

describe("cases kept in memory", () => {
  caseStoreContract(memoryCases);
});
