import { changeStates, changeTypes } from '../../../src/model/change';
import { FilterChips, type FilterChip } from '../../parts/filter-chips';
import { Pick } from '../../parts/pick';
import { SearchField } from '../../parts/search-field';
import toolbar from '../../parts/toolbar.module.css';
import { noFilter, type ChangeFilter } from './change-filter';
import { stateNames, typeNames } from './change-words';

const groupNames = { pending: 'Waiting for a decision', approved: 'Approved', overdue: 'Decision overdue' } as const;

interface ChangeFiltersProps {
  filter: ChangeFilter;
  change: (filter: ChangeFilter) => void;
  shown: number;
  all: number;
}

export function ChangeFilters({ filter, change, shown, all }: ChangeFiltersProps) {
  return (
    <>
      <div className={toolbar.toolbar}>
        <SearchField
          label="Search change requests"
          value={filter.search}
          change={(search) => change({ ...filter, search })}
        />
        <Pick
          label="Type"
          any="Any type"
          options={changeTypes.map((value) => ({ value, name: typeNames[value] }))}
          value={filter.type}
          choose={(type) => change({ ...filter, type })}
        />
        <Pick
          label="State"
          any="Any state"
          options={changeStates.map((value) => ({ value, name: stateNames[value] }))}
          value={filter.state}
          choose={(state) => change({ ...filter, state })}
        />
      </div>
      <FilterChips
        chips={chipsOf(filter, change)}
        clear={() => change(noFilter)}
        shown={shown}
        all={all}
        things={all === 1 ? 'change request' : 'change requests'}
      />
    </>
  );
}

function chipsOf(filter: ChangeFilter, change: (filter: ChangeFilter) => void): FilterChip[] {
  const { search, group, type, state } = filter;
  const chip = (name: string, without: Partial<ChangeFilter>) => ({
    name,
    remove: () => change({ ...filter, ...without }),
  });
  return [
    ...(group ? [chip(groupNames[group], { group: undefined })] : []),
    ...(type ? [chip(`Type ${typeNames[type]}`, { type: undefined })] : []),
    ...(state ? [chip(`State ${stateNames[state]}`, { state: undefined })] : []),
    ...(search.trim() ? [chip(`“${search.trim()}”`, { search: '' })] : []),
  ];
}
