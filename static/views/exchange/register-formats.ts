/** What a register is taken out as. */
export const registerFormats = [
  { format: 'xlsx', name: 'Spreadsheet (xlsx)', hint: 'With widths, filters and links, for Excel and others' },
  { format: 'csv', name: 'Table (CSV)', hint: 'Plain text, for any program' },
] as const;
