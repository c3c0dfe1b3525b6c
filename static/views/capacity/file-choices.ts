/** [K33] A file travels to people who may not see them: they are in it only where somebody wants them there. */
export const withCommitments = {
  format: 'xlsx-commitments',
  name: 'Spreadsheet with other commitments',
  hint: 'Holds hours of work that not every reader may see',
} as const;
