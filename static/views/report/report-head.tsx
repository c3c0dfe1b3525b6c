import { isoWeek } from '../../../src/model/date';
import type { StatusReport } from '../../../src/analysis/status-report';
import { useFormats } from '../../formats';
import { RagPill } from '../../parts/rag-pill';
import styles from './report-head.module.css';

/** Which week, and the one answer a sponsor reads; with a heading where nothing else names the project. */
export function ReportHead({ report, heading }: { report: StatusReport; heading: string | undefined }) {
  const { project, period, overall } = report;
  const { period: range } = useFormats();
  return (
    <header className={styles.head}>
      <div>
        {heading ? <h1>{heading}</h1> : null}
        <p className={styles.week}>
          {heading && heading !== project.name ? `${project.name} · ` : ''}Week {isoWeek(period.from).week} ·{' '}
          {range(period.from, period.to)}
          {project.lead ? ` · Lead ${project.lead.name}` : ''}
        </p>
      </div>
      <RagPill rag={overall.rag} large />
      <p className={styles.reason}>{overall.reason}</p>
    </header>
  );
}
