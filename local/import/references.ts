import { openCatalogue, type Catalogue } from './catalogue';
import type { ImportNotes } from './import-notes';
import { OptionTable } from './option-table';
import type { People } from './people';
import { SprintTable } from './sprint-table';

/** What values of fields refer to, filled while they are read. */
export interface References {
  readonly people: People;
  readonly catalogue: Catalogue;
  readonly options: OptionTable;
  readonly sprints: SprintTable;
}

export function openReferences(people: People, notes: ImportNotes): References {
  return { people, catalogue: openCatalogue(notes), options: new OptionTable(), sprints: new SprintTable() };
}
