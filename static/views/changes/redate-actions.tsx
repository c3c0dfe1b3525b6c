import type { Redate } from '../../../src/analysis/silent-redates';
import type { RequestToCite } from '../../../src/api/change';
import { ask, AskError, problemOf } from '../../ask';
import { BusyForm } from '../../parts/busy-form';
import { ChoiceEditor } from '../../parts/choice-editor';
import { confirmDone, reportFailure } from '../../parts/flag';
import { Hidden } from '../../parts/hidden';
import { MenuButton } from '../../parts/menu-button';

interface RedateActionsProps {
  project: string;
  redate: Redate;
  requests: readonly RequestToCite[];
  /** Called when something was written. */
  changed: () => void;
}

/** Puts a moved date under a change request, or raises one for it. */
export function RedateActions({ project, redate, requests, changed }: RedateActionsProps) {
  const { issueKey, summary, moved, from, to } = redate;
  const date = moved === 'due' ? 'due date' : 'start';
  const list = async (issue: string, affects: readonly string[], seen: readonly string[]) => {
    const edits = [{ issue, edit: { affects }, seen: { affects: seen } }];
    const [outcome] = (await ask('edit-changes', { edits })).value.outcomes;
    if (outcome && !outcome.done) throw new AskError(outcome.problem);
    changed();
  };
  const putUnder = async ({ key, affects }: RequestToCite) => {
    const next = [...affects, issueKey];
    await list(key, next, affects);
    confirmDone(`${key} now names ${issueKey}`, () => {
      list(key, affects, next).catch((error: unknown) =>
        reportFailure(`${key} still names ${issueKey}`, problemOf(error).message),
      );
    });
  };
  const raise = async () => {
    const title = `Move the ${date} of ${issueKey}: ${summary}`.slice(0, 255);
    const reason = `The ${date} of ${issueKey} was moved from ${from} to ${to} without a change request.`;
    const { key } = (await ask('raise-change', { project, title, reason, affects: [issueKey] })).value;
    confirmDone(`${key} was raised for ${issueKey}`);
    changed();
  };
  const options = [
    { id: 'raise', value: undefined, shown: 'Raise a change request' },
    ...requests
      .filter(({ affects }) => !affects.includes(issueKey))
      .map((request) => ({ id: request.key, value: request, shown: `Put under ${request.key} ${request.title}` })),
  ];
  return (
    <MenuButton
      label={`Change request for ${issueKey}`}
      icon="edit"
      shown={
        <>
          Link…<Hidden> {issueKey} to a change request</Hidden>
        </>
      }
    >
      {(close) => (
        <BusyForm done={close}>
          {({ run }) => (
            <ChoiceEditor<RequestToCite | undefined>
              label={`Change request for ${issueKey}`}
              options={options}
              pick={(request) => run(() => (request ? putUnder(request) : raise()))}
            />
          )}
        </BusyForm>
      )}
    </MenuButton>
  );
}
