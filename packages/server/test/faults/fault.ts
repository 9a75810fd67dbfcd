import type { FaultOffice } from "./fault-office.ts";

/** Something that goes wrong while people work. */
export interface Fault {
  name: string;
  /** Lets it go wrong. Afterwards the server runs again, by itself or started anew. */
  strike(office: FaultOffice): Promise<void>;
}
