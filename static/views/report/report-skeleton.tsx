import { SkeletonLines, SkeletonRows, SkeletonTiles } from '../../parts/skeleton';
import styles from './status-report.module.css';

export function ReportSkeleton() {
  return (
    <div className={styles.report} role="status" aria-label="Reading the project’s work items">
      <SkeletonLines lines={2} short />
      <SkeletonTiles tiles={5} height="7.5rem" />
      <SkeletonLines lines={3} />
      <SkeletonRows rows={6} />
    </div>
  );
}
