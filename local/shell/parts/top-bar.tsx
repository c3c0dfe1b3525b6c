/** @jsxImportSource hono/jsx */
import type { Surroundings } from '../surroundings';
import { anonymous, locales, timeZones } from '../viewer';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}) {
  const { name, label, value, choices } = props;
  return (
    <label class="choice">
      <span>{label}</span>
      <select name={name}>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const same = (values: readonly string[]): readonly Choice[] => values.map((value) => ({ value, label: value }));

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As the system' },
];

/** The products, and who looks at them in which theme, language and time zone. */
export function TopBar({ around, product }: { readonly around: Surroundings; readonly product: string }) {
  const { viewer, people } = around;
  const accounts = [
    ...people.map((person) => ({ value: person.accountId, label: person.displayName })),
    { value: anonymous, label: 'Nobody (anonymous)' },
  ];
  const current = (name: string) => (product === name ? { 'aria-current': 'true' as const } : {});
  return (
    <header class="top-bar">
      <a class="site-name" href="/">
        Local site
      </a>
      <nav aria-label="Products">
        <a href="/jira/projects" {...current('jira')}>
          Jira
        </a>
        <a href="/wiki/spaces" {...current('confluence')}>
          Confluence
        </a>
      </nav>
      <form class="choices" method="post" action="/__shell/choices" data-at-once>
        <input type="hidden" name="back" value={around.address} />
        <Select name="account" label="You are" value={viewer.accountId ?? anonymous} choices={accounts} />
        <Select name="theme" label="Theme" value={viewer.theme} choices={themes} />
        <Select name="locale" label="Language" value={viewer.locale} choices={same(locales)} />
        <Select name="zone" label="Time zone" value={viewer.timeZone} choices={same(timeZones)} />
        <noscript>
          <button type="submit">Apply</button>
        </noscript>
      </form>
      <a class="faults" href="/__site">
        Faults
      </a>
    </header>
  );
}
