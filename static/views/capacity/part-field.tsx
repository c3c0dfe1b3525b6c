import { useMemo, useState } from 'react';
import { partChoices, type PartChoice } from '../../../src/analysis/part-choices';
import type { Workload } from '../../../src/analysis/workload';
import { ascending } from '../../../src/model/order';
import type { ProjectPart } from '../../../src/model/project-part';
import { Field } from '../../parts/field';

/** A project, or a part of it. */
export interface ChosenPart {
  readonly projectKey: string;
  readonly part?: ProjectPart;
}

interface PartFieldProps {
  workload: Workload;
  chosen: ChosenPart;
  choose: (chosen: ChosenPart) => void;
}

const groups: readonly { readonly kind: PartChoice['part']['kind']; readonly name: string }[] = [
  { kind: 'parent', name: 'Epic or other parent' },
  { kind: 'version', name: 'Version' },
  { kind: 'component', name: 'Component' },
  { kind: 'label', name: 'Label' },
  { kind: 'team', name: 'Team' },
  { kind: 'person', name: 'Work of a person' },
];

const picked = 'issues';

/** Chooses a project, and of it the whole or a part, with how many issues each part has. */
export function PartField({ workload, chosen, choose }: PartFieldProps) {
  const { work, projectKey: own } = workload;
  const [keys, setKeys] = useState('');
  const projects = useMemo(
    () => [...new Set([own, ...work.flatMap((piece) => (piece.fixed ? [] : piece.projectKey))])].sort(ascending),
    [own, work],
  );
  const choices = useMemo(() => partChoices(workload, chosen.projectKey), [workload, chosen.projectKey]);
  const { part } = chosen;
  const value =
    part?.kind === picked ? picked : (choices.find((one) => sameText(one.part) === sameText(part))?.id ?? '');
  const pick = (text: string) => {
    setKeys(text);
    choose({ projectKey: chosen.projectKey, part: { kind: picked, keys: keysIn(text) } });
  };
  return (
    <>
      <Field label="Project">
        {(control) => (
          <select
            {...control}
            value={chosen.projectKey}
            onChange={({ target }) => choose({ projectKey: target.value })}
          >
            {projects.map((key) => (
              <option key={key}>{key}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Part">
        {(control) => (
          <select
            {...control}
            value={value}
            onChange={({ target }) => {
              if (target.value === picked) pick(keys);
              else choose({ projectKey: chosen.projectKey, ...partOf(choices, target.value) });
            }}
          >
            <option value="">Whole project</option>
            {groups.map(({ kind, name }) => (
              <Group key={kind} name={name} choices={choices.filter((one) => one.part.kind === kind)} />
            ))}
            <option value={picked}>Picked issues</option>
          </select>
        )}
      </Field>
      {value === picked ? (
        <Field label="Issues" hint={`Keys with spaces between them, such as ${chosen.projectKey}-1`}>
          {(control) => <input {...control} required value={keys} onChange={({ target }) => pick(target.value)} />}
        </Field>
      ) : null}
    </>
  );
}

function Group({ name, choices }: { name: string; choices: readonly PartChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={name}>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name} ({choice.issues})
        </option>
      ))}
    </optgroup>
  );
}

function partOf(choices: readonly PartChoice[], id: string): { readonly part?: ProjectPart } {
  const found = choices.find((choice) => choice.id === id);
  return found ? { part: found.part } : {};
}

function sameText(part: ProjectPart | undefined): string {
  return part ? JSON.stringify(part) : '';
}

const mostPicked = 100;

/** What looks like keys, in capitals, each once. */
function keysIn(text: string): readonly string[] {
  const keys = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => /^[A-Z][A-Z0-9_]+-[1-9][0-9]*$/.test(word));
  return [...new Set(keys)].slice(0, mostPicked);
}
