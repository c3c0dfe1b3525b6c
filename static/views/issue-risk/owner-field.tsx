import { useId, useState } from 'react';
import type { Person } from '../../../src/model/person';
import { Button } from '../../parts/button';
import fields from '../../parts/field.module.css';
import { PersonEditor } from '../../parts/person-editor';
import { PersonName } from '../../parts/person-name';

interface OwnerFieldProps {
  project: string;
  owner: Person | undefined;
  change: (owner: Person | undefined) => void;
}

/** The owner, and behind a press the search for another; all inside the narrow panel. */
export function OwnerField({ project, owner, change }: OwnerFieldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={fields.field}>
      <span id={id} className={fields.label}>
        Owner
      </span>
      {open ? (
        <div
          onKeyDown={(press) => {
            if (press.key === 'Escape') setOpen(false);
          }}
        >
          <PersonEditor
            label="Owner"
            project={project}
            chosen={owner}
            pick={(person) => {
              change(person);
              setOpen(false);
            }}
          />
        </div>
      ) : (
        <Button aria-describedby={id} onClick={() => setOpen(true)} style={{ justifyContent: 'start' }}>
          <PersonName person={owner} />
        </Button>
      )}
    </div>
  );
}
