import { Recent } from "@alur/run";
import type { Agency } from "../api/index.ts";
import type { TableStore } from "../tables/open-tables.ts";
import type { Actor } from "./actor.ts";
import { getAgency } from "./agency.ts";
import { loadOfficeNames, type OfficeNames } from "./office-names.ts";

/** What cases are judged and shown by: the office's hours, and what its posts, units and officials are called. */
export interface KnownOffice {
  agency: Agency;
  names: OfficeNames;
}

/** The offices as this process last read them, each with the count of its changes, so that neither hours nor names are asked for again with every step. */
export class KnownOffices {
  readonly #known = new Recent<{ officeVersion: string; office: Promise<KnownOffice> }>(200);
  readonly #tablesOf: (agencyId: string) => TableStore;

  constructor(tablesOf: (agencyId: string) => TableStore) {
    this.#tablesOf = tablesOf;
  }

  /** The office of an official, as it was when they were last asked for, or as it has become since. */
  async of({ agencyId, standing: { officeVersion } }: Actor): Promise<KnownOffice> {
    const known = this.#known.find(agencyId);
    if (known?.officeVersion === officeVersion) return known.office;
    const office = readOffice(this.#tablesOf(agencyId), agencyId);
    this.#known.keep(agencyId, { officeVersion, office });
    // What could not be read is read again by whoever asks next.
    office.catch(() => this.#known.forget(agencyId));
    return office;
  }
}

async function readOffice(tables: TableStore, agencyId: string): Promise<KnownOffice> {
  const [agency, names] = await Promise.all([getAgency(tables, agencyId), loadOfficeNames(tables, agencyId)]);
  return { agency, names };
}
