/**
 * The elements whose words name a cell's button. A row and a column say once who they are, and every button points to them: so a row that gets another number
 * says so in its first cell, and its others need not be drawn anew.
 */
export const cellNames = {
  /** "Langkah 3," before the name of a column. */
  row: (stepId: string): string => `baris-${stepId}`,
  /** "langkah 3:" behind what the button does. */
  ofRow: (stepId: string): string => `dalam-baris-${stepId}`,
  column: (performerId: string): string => `kolom-${performerId}`,
  /** What is drawn in the row, in words. */
  drawing: (stepId: string): string => `gambar-${stepId}`,
};
