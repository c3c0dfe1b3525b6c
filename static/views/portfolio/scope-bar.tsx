import { useState } from 'react';
import type { RiskScope } from '../../../src/api/portfolio';
import type { PortfolioPart } from '../../../src/analysis/portfolio-risks';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { MenuButton } from '../../parts/menu-button';
import { ProjectChoice } from './project-choice';
import styles from './scope-bar.module.css';

interface ScopeBarProps {
  scope: RiskScope;
  choose: (scope: RiskScope) => void;
  /** The projects that were read, for their names. */
  read: readonly PortfolioPart[] | undefined;
}

/** Whose risks are looked at: projects by name, and a query that narrows them down. */
export function ScopeBar({ scope, choose, read }: ScopeBarProps) {
  const { projects, jql } = scope;
  const [draft, setDraft] = useState(jql ?? '');
  const query = draft.trim();
  return (
    <form
      className={styles.bar}
      aria-label="Whose risks"
      onSubmit={(submit) => {
        submit.preventDefault();
        choose({ ...(projects ? { projects } : {}), ...(query ? { jql: query } : {}) });
      }}
    >
      <MenuButton label="Projects" icon="filter" shown={projectWords(projects, read)}>
        {(close) => (
          <ProjectChoice
            chosen={projects}
            choose={(next) => {
              choose({ ...(next ? { projects: next } : {}), ...(jql ? { jql } : {}) });
              close();
            }}
          />
        )}
      </MenuButton>
      <div className={styles.query}>
        <Field label="Only risks that this JQL finds" hint="Runs as you; filter = “Name” takes a filter of Jira.">
          {(control) => (
            <input
              {...control}
              type="text"
              spellCheck={false}
              placeholder='e.g. component = Payroll AND issue in risksAtLevel("High")'
              maxLength={4000}
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" disabled={query === (jql ?? '')}>
        Apply
      </Button>
      {jql ? (
        <Button
          kind="subtle"
          onClick={() => {
            setDraft('');
            choose(projects ? { projects } : {});
          }}
        >
          Remove JQL
        </Button>
      ) : null}
    </form>
  );
}

function projectWords(projects: readonly string[] | undefined, read: readonly PortfolioPart[] | undefined): string {
  if (!projects) return 'All projects';
  const [only, ...more] = projects;
  if (more.length > 0) return `${projects.length} projects`;
  return read?.find(({ project }) => project.key === only)?.project.name ?? only ?? '';
}
