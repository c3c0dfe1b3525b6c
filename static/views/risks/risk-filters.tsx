import { riskCategories, riskResponses } from '../../../src/model/risk';
import { FilterChips, type FilterChip } from '../../parts/filter-chips';
import { Pick } from '../../parts/pick';
import { SearchField } from '../../parts/search-field';
import toolbar from '../../parts/toolbar.module.css';
import { noFilter, type RiskFilter } from './risk-filter';
import { categoryNames, groupNames, responseNames } from './risk-words';

interface RiskFiltersProps {
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
  shown: number;
  all: number;
}

export function RiskFilters({ filter, change, shown, all }: RiskFiltersProps) {
  return (
    <>
      <div className={toolbar.toolbar}>
        <SearchField label="Search risks" value={filter.search} change={(search) => change({ ...filter, search })} />
        <Pick
          label="Category"
          any="Any category"
          options={riskCategories.map((value) => ({ value, name: categoryNames[value] }))}
          value={filter.category}
          choose={(category) => change({ ...filter, category })}
        />
        <Pick
          label="Response"
          any="Any response"
          options={[
            ...riskResponses.map((value) => ({ value, name: responseNames[value].name })),
            { value: 'none' as const, name: 'No response' },
          ]}
          value={filter.response}
          choose={(response) => change({ ...filter, response })}
        />
      </div>
      <FilterChips
        chips={chipsOf(filter, change)}
        clear={() => change(noFilter)}
        shown={shown}
        all={all}
        things={all === 1 ? 'risk' : 'risks'}
      />
    </>
  );
}

function chipsOf(filter: RiskFilter, change: (filter: RiskFilter) => void): FilterChip[] {
  const { search, group, cell, category, response } = filter;
  const chip = (name: string, without: Partial<RiskFilter>) => ({
    name,
    remove: () => change({ ...filter, ...without }),
  });
  return [
    ...(group ? [chip(groupNames[group], { group: undefined })] : []),
    ...(cell ? [chip(`Probability ${cell.probability}, impact ${cell.impact}`, { cell: undefined })] : []),
    ...(category ? [chip(`Category ${categoryNames[category]}`, { category: undefined })] : []),
    ...(response
      ? [
          chip(response === 'none' ? 'No response' : `Response ${responseNames[response].name}`, {
            response: undefined,
          }),
        ]
      : []),
    ...(search.trim() ? [chip(`“${search.trim()}”`, { search: '' })] : []),
  ];
}
