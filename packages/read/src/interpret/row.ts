import type { Evidence, Performer, Place, StepKind } from "@alur/model";
import type { SymbolRemain } from "../grammar/symbol-remains.ts";
import type { Notes } from "./notes.ts";
import type { Sentence } from "./sentence/sentence.ts";

/** A row of the flow table as interpretation needs it: its words, what stands in the performers' columns, and what is already settled. */
export interface Row {
  id: string;
  number: string;
  activity: string;
  outputs: readonly string[];
  marks: readonly Mark[];
  /** Nothing but the activity is filled in. */
  bare: boolean;
  at: Place;
  /** Settled before interpretation begins: printed in a column of names, or put there by a person. */
  settled: Who | undefined;
  /** Those in whose columns a symbol of the flow is drawn. */
  drawn: readonly string[];
  settledKind: StepKind | undefined;
}

/** What is left of a symbol in one performer's column. */
export interface Mark {
  performerId: string;
  remains: readonly SymbolRemain[];
  printed: string;
}

/** A row with its sentence read. */
export interface ReadRow extends Row {
  sentence: Sentence;
}

/** Who performs a row, and how that is known. */
export interface Who {
  performerIds: string[];
  evidence: Evidence | undefined;
}

/** What interpretation may use besides the rows. */
export interface Office {
  performers: readonly Performer[];
  /** Who performs the rows that name nobody, where other tables of the same office show it. */
  principal: string | undefined;
  /** The column under what is left of the start capsule. */
  startMark: string | undefined;
  /** What else the document says, outside its tables. */
  notes: Notes | undefined;
}
