import { useRef, useState, type KeyboardEvent } from 'react';
import type { RiskHistory } from '../../../src/analysis/risk-history';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { stepInList } from '../../parts/list-keys';
import { barParts, openIn, partNames, scaleTop, weekParts, weekWords } from './week-bars';
import styles from './weeks-chart.module.css';

const size = { width: 560, height: 200 };
const plot = { left: 28, top: 8, width: 528, height: 164 };

/** Open risks by level at the end of each week, as stacked bars; the arrow keys walk from week to week. */
export function WeeksChart({ history: { weeks, asOf } }: { history: RiskHistory }) {
  const { day } = useFormats();
  const [at, setAt] = useState(weeks.length - 1);
  const frame = useRef<SVGSVGElement>(null);
  const most = scaleTop(weeks);
  const slot = plot.width / Math.max(1, weeks.length);
  const bar = Math.min(34, slot * 0.7);
  const shown = weeks[at];
  const keys = (press: KeyboardEvent) => {
    const key = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' }[press.key] ?? press.key;
    const to = stepInList(key, at, weeks.length);
    if (to === undefined) return;
    press.preventDefault();
    setAt(to);
    frame.current?.querySelector<SVGElement>(`[data-week="${to}"]`)?.focus();
  };
  return (
    <figure className={styles.figure}>
      <svg
        ref={frame}
        className={styles.chart}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label="Open risks by level at the end of each week"
        onKeyDown={keys}
      >
        <defs>
          <pattern id="not-known" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" className={styles.hatch} />
          </pattern>
        </defs>
        {[0, most / 2, most].map((value) => {
          const y = plot.top + plot.height * (1 - value / most);
          return (
            <g key={value} aria-hidden="true">
              <path d={`M${plot.left} ${y}H${plot.left + plot.width}`} className={styles.line} />
              <text x={plot.left - 6} y={y + 4} textAnchor="end" className={styles.label}>
                {value}
              </text>
            </g>
          );
        })}
        {weeks.map((week, index) => {
          const x = plot.left + slot * index + (slot - bar) / 2;
          return (
            <g
              key={week.end}
              role="img"
              aria-label={`Week to ${day(week.end, asOf)}: ${weekWords(week)}`}
              data-week={index}
              tabIndex={index === at ? 0 : -1}
              className={classes(styles.week, index === at && styles.shown)}
              onFocus={() => setAt(index)}
              onPointerEnter={() => setAt(index)}
            >
              <rect x={x - 4} y={plot.top} width={bar + 8} height={plot.height} className={styles.reach} />
              {barParts(week, most, plot.height).map(({ part, count, top, height }) => (
                <g key={part} className={styles[part]}>
                  <rect x={x} y={plot.top + top} width={bar} height={height} />
                  {height >= 14 ? (
                    <text x={x + bar / 2} y={plot.top + top + height / 2 + 4} textAnchor="middle">
                      {count}
                    </text>
                  ) : null}
                </g>
              ))}
              {(weeks.length - 1 - index) % 2 === 0 ? (
                <text x={x + bar / 2} y={size.height - 12} textAnchor="middle" className={styles.label}>
                  {day(week.end, asOf)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.caption} aria-hidden="true">
        {shown ? (
          <span>
            <strong>{shown.end === asOf ? 'Today' : `Week to ${day(shown.end, asOf)}`}:</strong> {openIn(shown)} open –{' '}
            {weekWords(shown)}
          </span>
        ) : null}
        <ul className={styles.legend}>
          {weekParts
            .filter((part) => weeks.some((week) => barParts(week, 1, 1).some((one) => one.part === part)))
            .map((part) => (
              <li key={part} className={styles[part]}>
                <svg width="14" height="14" viewBox="0 0 14 14">
                  <rect x="1" y="1" width="12" height="12" />
                </svg>
                {partNames[part]}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}
