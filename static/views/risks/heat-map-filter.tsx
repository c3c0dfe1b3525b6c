import type { RiskRow } from '../../../src/analysis/risk-row';
import { riskCategories } from '../../../src/model/risk';
import { Pick } from '../../parts/pick';
import type { RiskFilter } from './risk-filter';
import { categoryNames } from './risk-words';

interface HeatMapFilterProps {
  rows: readonly RiskRow[];
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
}

/** Whose risks and of which category the map and the register show. */
export function HeatMapFilter({ rows, filter, change }: HeatMapFilterProps) {
  const owners = new Map(rows.flatMap(({ owner }) => (owner ? [[owner.accountId, owner.name] as const] : [])));
  const categories = riskCategories.filter((each) => rows.some(({ category }) => category === each));
  return (
    <>
      <Pick
        label="Owner"
        any="Any owner"
        options={[...owners].map(([value, name]) => ({ value, name })).sort((a, b) => a.name.localeCompare(b.name))}
        value={filter.owner}
        choose={(owner) => change({ ...filter, owner })}
      />
      <Pick
        label="Category"
        any="Any category"
        options={categories.map((value) => ({ value, name: categoryNames[value] }))}
        value={filter.category}
        choose={(category) => change({ ...filter, category })}
      />
    </>
  );
}
