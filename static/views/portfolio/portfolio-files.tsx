import { useState } from 'react';
import type { RiskScope } from '../../../src/api/portfolio';
import type { PortfolioRisks } from '../../../src/analysis/portfolio-risks';
import type { Instant } from '../../../src/model/date';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone, reportFailure } from '../../parts/flag';
import toolbar from '../../parts/toolbar.module.css';
import { registerFormats } from '../exchange/register-formats';
import { saveFile } from '../exchange/save-file';
import type { PortfolioGridView } from './portfolio-grid';

interface PortfolioFilesProps {
  portfolio: PortfolioRisks;
  grid: PortfolioGridView;
  readAt: Instant;
  siteUrl: string;
  scope: RiskScope;
}

/** The table as it is seen, in its order and with its columns, as a file. */
export function PortfolioFiles({ portfolio, grid, readAt, siteUrl, scope }: PortfolioFilesProps) {
  const [saving, setSaving] = useState<'xlsx' | 'csv'>();
  const { shown: columns, rows } = grid;
  const save = async (format: 'xlsx' | 'csv') => {
    setSaving(format);
    try {
      const { portfolioFile } = await import('./portfolio-file');
      const { name, mediaType, content } = portfolioFile(format, { portfolio, columns, rows, readAt, siteUrl, scope });
      saveFile(name, mediaType, content);
      confirmDone(`${name} holds ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`);
    } catch {
      reportFailure('The file could not be made', 'Reload the page and try again.');
    } finally {
      setSaving(undefined);
    }
  };
  if (rows.length === 0) return null;
  return (
    <div className={toolbar.toolbar} role="group" aria-label="Files">
      <ExportMenu
        label="Export the register"
        formats={registerFormats}
        busy={saving !== undefined}
        save={(format) => void save(format)}
      />
    </div>
  );
}
