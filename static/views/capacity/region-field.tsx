import type { Region } from '../../../src/model/person-time';
import { Field } from '../../parts/field';
import { useAnswer } from '../../use-answer';

interface RegionFieldProps {
  /** What nothing chosen means. */
  none: string;
  region: Region | undefined;
  choose: (region: Region | undefined) => void;
}

/** A country and, where it has them, a part of it, for its public holidays. */
export function RegionField({ none, region, choose }: RegionFieldProps) {
  const { answer } = useAnswer('holiday-regions', region ? { country: region.country } : {});
  const parts = answer?.value.parts ?? [];
  return (
    <>
      <Field label="Public holidays of">
        {(control) => (
          <select
            {...control}
            value={region?.country ?? ''}
            onChange={({ target }) => choose(target.value === '' ? undefined : { country: target.value })}
          >
            <option value="">{none}</option>
            {region && !answer ? <option value={region.country}>{region.country}</option> : null}
            {(answer?.value.countries ?? []).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {region && (parts.length > 0 || region.part !== undefined) ? (
        <Field label="Part of the country">
          {(control) => (
            <select
              {...control}
              value={region.part ?? ''}
              onChange={({ target }) =>
                choose({ country: region.country, ...(target.value !== '' && { part: target.value }) })
              }
            >
              <option value="">All of it</option>
              {parts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
    </>
  );
}
