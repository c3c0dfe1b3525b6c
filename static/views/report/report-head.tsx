import { isoWeek } from '../../../src/model/date';
import type { StatusReport } from '../../../src/analysis/status-report';
import { useFormats } from '../../formats';
import { RagPill } from '../../parts/rag-pill';
import styles from './report-head.module.css';

/** Which project, which week, and the one answer a sponsor reads. */
export function ReportHead({ report, title }: { report: StatusReport; title: string | undefined }) {
  const { project, period, overall } = report;
  const { period: range } = useFormats();
  return (
    <header className={styles.head}>
      <div>
        <h1>{title || project.name}</h1>
        <p className={styles.week}>
          {title ? `${project.name} · ` : ''}Week {isoWeek(period.from).week} · {range(period.from, period.to)}
          {project.lead ? ` · Lead ${project.lead.name}` : ''}
        </p>
      </div>
      <RagPill rag={overall.rag} large />
      <p className={styles.reason}>{overall.reason}</p>
    </header>
  );
}
