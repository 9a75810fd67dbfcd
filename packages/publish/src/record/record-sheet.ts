/** What stands on the record of a finished or running matter, whatever it is the record of. */
export interface RecordSheet {
  title: string;
  /** Who keeps it; printed above the title. */
  agency: string;
  facts: readonly { label: string; value: string }[];
  tables: readonly RecordTable[];
  /** How anybody can prove that nothing was changed. */
  proof: { heading: string; sentences: readonly string[]; marks: readonly { label: string; value: string }[] };
  footer: string;
}

/** A table of the record. Widths are shares of the page. */
export interface RecordTable {
  heading: string;
  columns: readonly { heading: string; share: number }[];
  rows: readonly (readonly string[])[];
  /** Stands instead of rows where there are none. */
  none: string;
}
