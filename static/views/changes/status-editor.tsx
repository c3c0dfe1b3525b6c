import { useEffect, useState } from 'react';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { Questions } from '../../../src/api';
import type { ChangeTransition } from '../../../src/api/change';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf } from '../../ask';
import { ChoiceEditor } from '../../parts/choice-editor';
import { Lozenge } from '../../parts/lozenge';
import { stateNames, stateTones } from './change-words';

interface StatusEditorProps {
  row: ChangeRow;
  pick: (transition: ChangeTransition) => void;
}

/** The steps that Jira's workflow offers this person on a request, or why there is none. */
export function StatusEditor({ row, pick }: StatusEditorProps) {
  const { key } = row;
  const [offered, setOffered] = useState<Questions['change-transitions']['answer']>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let current = true;
    ask('change-transitions', { issue: key }).then(
      ({ value }) => current && setOffered(value),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
  }, [key]);
  if (problem) return <p role="alert">{problem.message}</p>;
  if (!offered) return <p role="status">Asking Jira for the next steps…</p>;
  if (offered.whyNone) return <p>{offered.whyNone}</p>;
  return (
    <ChoiceEditor
      label={`Status of ${key}`}
      pick={pick}
      options={offered.transitions.map((transition) => {
        const { id, name, status, state, demands } = transition;
        return {
          id,
          value: transition,
          shown: (
            <>
              <Lozenge tone={stateTones[state]}>{status.name}</Lozenge> {name === status.name ? '' : name}
              {stateNames[state].toLowerCase() === status.name.toLowerCase()
                ? ''
                : ` counts as ${stateNames[state].toLowerCase()}`}
              {demands.length > 0 ? ` – only in Jira, which asks for ${demands.join(', ')}` : ''}
            </>
          ),
        };
      })}
    />
  );
}
