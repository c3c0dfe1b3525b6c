const paths = {
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3',
  sortUp: 'M4 10l4-4 4 4',
  sortDown: 'M4 6l4 4 4-4',
  sortNone: 'M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3',
  chevron: 'M4 6l4 4 4-4',
  check: 'M3 8.5l3.2 3L13 5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5 14.5 13.5h-13L8 2.5ZM8 6.5v3.2M8 11.6v.2',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 7.4v3.4M8 5.2v.2',
  error: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 5v3.2l2 1.4',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM10.2 10.2l3.3 3.3',
  filter: 'M2.5 3.5h11L9.5 8.4v4.1l-3-1.5V8.4L2.5 3.5Z',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  bookmark: 'M4 2.5h8v11l-4-3-4 3v-11Z',
  up: 'M8 13V3.5M4 7.2l4-4 4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  printer: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z',
  edit: 'M3 13l.7-2.8L10.9 3l2.1 2.1-7.2 7.2L3 13Z',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside words; where there are none, it has a label. */
export function Icon({ name, size = 16, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
