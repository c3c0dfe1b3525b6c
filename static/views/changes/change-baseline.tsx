import { useState } from 'react';
import type { Questions } from '../../../src/api';
import type { ToleranceUse } from '../../../src/analysis/change-baseline';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Panel } from '../../parts/panel';
import { BaselineChart } from './baseline-chart';
import styles from './change-baseline.module.css';

/** Approved and pending changes beside the first budget and the first finish, in figures and over time. */
export function ChangeBaselinePanel({ answer }: { answer: Questions['change-log']['answer'] }) {
  const { asOf, currency } = answer.register;
  const { cost, days, overTime } = answer.baseline;
  const { money, signed, day } = useFormats();
  const [asTable, setAsTable] = useState(false);
  const inMoney = (amount: string | number) => money(String(amount), currency, 'signed');
  const inDays = (value: number) => `${signed(value)} days`;
  const tolerance = tolerances(answer);
  return (
    <Panel
      title="Changes against the baseline"
      aside={
        overTime.length > 0 ? (
          <Button kind="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Show as picture' : 'Show as table'}
          </Button>
        ) : null
      }
    >
      <div className={styles.gauges}>
        <section className={styles.gauge} aria-label="Cost">
          <h3>Cost</h3>
          <dl className={styles.facts}>
            <Fact name="Original budget">
              {cost.baseline === undefined ? 'not given' : money(cost.baseline, currency)}
            </Fact>
            <Fact name="Approved changes">{inMoney(cost.approved)}</Fact>
            <Fact name="Current budget">
              {cost.current === undefined ? 'not assessed' : money(cost.current, currency)}
            </Fact>
            <Fact name="Pending">{inMoney(cost.pending)}</Fact>
            <Use use={cost} />
          </dl>
          <Rule use={cost} />
          {overTime.length > 0 && !asTable ? (
            <BaselineChart
              label={`Approved changes cost ${inMoney(cost.approved)} up to today; ${inMoney(cost.pending)} are pending`}
              steps={overTime.map((point) => ({ on: point.on, value: Number(point.cost) }))}
              pending={Number(cost.pending)}
              tolerance={tolerance.cost}
              asOf={asOf}
              words={(value) => inMoney(value.toFixed(2))}
            />
          ) : null}
        </section>
        <section className={styles.gauge} aria-label="Time">
          <h3>Time</h3>
          <dl className={styles.facts}>
            <Fact name="Original finish">{days.baseline ? day(days.baseline, asOf) : 'no dated milestone'}</Fact>
            <Fact name="Approved changes">{inDays(days.approved)}</Fact>
            <Fact name="Finish with them">{days.current ? day(days.current, asOf) : 'not assessed'}</Fact>
            <Fact name="Pending">{inDays(days.pending)}</Fact>
            <Use use={days} />
          </dl>
          <Rule use={days} />
          {overTime.length > 0 && !asTable ? (
            <BaselineChart
              label={`Approved changes add ${inDays(days.approved)} up to today; ${inDays(days.pending)} are pending`}
              steps={overTime.map((point) => ({ on: point.on, value: point.days }))}
              pending={days.pending}
              tolerance={tolerance.days}
              asOf={asOf}
              words={inDays}
            />
          ) : null}
        </section>
      </div>
      {asTable ? (
        <CompactTable
          caption="Approved changes added up in the order of their decisions"
          rows={overTime}
          keyOf={({ key }) => key}
          columns={[
            { title: 'Decided', cell: ({ on }) => <Day date={on} beside={asOf} /> },
            { title: 'Change request', names: true, cell: ({ key }) => <IssueLink issueKey={key} /> },
            { title: 'Cost so far', end: true, cell: (point) => inMoney(point.cost) },
            { title: 'Days so far', end: true, cell: (point) => signed(point.days) },
          ]}
        />
      ) : null}
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Use({ use: { usedPercent, usedWithPendingPercent } }: { use: ToleranceUse }) {
  const { percent } = useFormats();
  if (usedPercent === undefined || usedWithPendingPercent === undefined)
    return <Fact name="Tolerance used">not assessed</Fact>;
  return (
    <div>
      <dt>Tolerance used</dt>
      <dd>
        <span className={usedPercent > 100 ? styles.over : undefined}>{percent(usedPercent)}</span>
        {', with pending '}
        <span className={usedWithPendingPercent > 100 ? styles.over : undefined}>
          {percent(usedWithPendingPercent)}
        </span>
      </dd>
    </div>
  );
}

function Rule({ use: { rule, why } }: { use: ToleranceUse }) {
  return (
    <p className={styles.rule}>
      {rule} [C14]{why ? ` ${why}` : ''}
    </p>
  );
}

/** What the tolerances come to in money and days, where they can be told. */
function tolerances({ baseline: { cost, days } }: Questions['change-log']['answer']) {
  return {
    cost: cost.tolerance === undefined ? undefined : Number(cost.tolerance),
    days: days.tolerance,
  };
}
