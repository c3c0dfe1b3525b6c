import { mappedFields } from '../../../src/model/settings';
import type { SettingsAnswer } from '../../../src/api';
import { FieldSetting } from './field-setting';
import { HolidaysSetting } from './holidays-setting';
import { ListSetting } from './list-setting';
import { SettingGroup } from './setting-group';
import { sourceNames, toleranceLabels, weekdays } from './setting-words';
import { sources, toleranceNames } from './settings-draft';
import { TextSetting } from './text-setting';

/** Every setting of a project, in the order in which they matter. */
export function SettingsFields({ answer }: { answer: SettingsAnswer }) {
  return (
    <>
      {sources.map((source) => (
        <SettingGroup key={source} path={source} title={sourceNames[source].name} hint={sourceNames[source].hint}>
          <ListSetting
            path={`${source}.types`}
            label="Types"
            known={answer.issueTypes}
            placeholder="Any of these types"
          />
          <ListSetting path={`${source}.labels`} label="Labels" known={[]} placeholder="Any of these labels" />
          <TextSetting
            path={`${source}.jql`}
            label="JQL"
            hint="Optional. Adds what this query finds in the project to the types and labels."
            placeholder="component = Migration"
            monospaced
          />
        </SettingGroup>
      ))}
      <SettingGroup
        path="treatmentLinks"
        title="Treatments"
        hint="A linked work item answers to a risk if its link reads like one of these from the risk; any other is at stake."
        columns="one"
      >
        <ListSetting path="treatmentLinks" label="Links" known={[]} placeholder="is mitigated by" />
      </SettingGroup>
      <SettingGroup
        path="dependencyLinks"
        title="Dependencies"
        hint="Links of these types tie the work of the schedule and of imported plans: one waits for the other. The first type is the one that imports create. Without any, nothing waits."
        columns="one"
      >
        <ListSetting path="dependencyLinks" label="Link types" known={[]} placeholder="Blocks" />
      </SettingGroup>
      <SettingGroup
        path="decisionSpaces"
        title="Decisions on pages"
        hint="Confluence spaces whose pages hold decisions about change requests. Empty: the space with the project’s key."
        columns="one"
      >
        <ListSetting path="decisionSpaces" label="Keys of spaces" known={[]} placeholder="The project’s own" />
      </SettingGroup>
      <SettingGroup
        path="fields"
        title="Where the values are kept"
        hint="Automatic looks for a Jira field by its name and type. Without one, Coordinator keeps the value on the work item itself."
      >
        {mappedFields.map((name) => (
          <FieldSetting key={name} name={name} answer={answer} />
        ))}
      </SettingGroup>
      <SettingGroup
        path="tolerances"
        title="Tolerances"
        hint="From which figure on the status report turns amber and red."
      >
        {toleranceNames.map((name) => (
          <TextSetting key={name} path={`tolerances.${name}`} label={toleranceLabels[name]} numeric />
        ))}
      </SettingGroup>
      <SettingGroup path="calendar" title="Working time" hint="Hours that one person works on each weekday.">
        {weekdays.map((name, day) => (
          <TextSetting key={name} path={`calendar.hoursByWeekday.${day}`} label={name} numeric />
        ))}
        <TextSetting
          path="calendar.timeZone"
          label="Time zone"
          hint="In which moments become days. Empty: UTC."
          placeholder="Europe/Berlin"
        />
        <HolidaysSetting />
      </SettingGroup>
      <SettingGroup
        path="budget"
        title="Budget"
        hint="Optional. Without an hourly rate the cost of work is not assessed."
      >
        <TextSetting path="budget.currency" label="Currency" placeholder="USD" />
        <TextSetting path="budget.approved" label="Approved budget" numeric placeholder="1200000" />
        <TextSetting path="budget.hourlyRate" label="Hourly rate" numeric placeholder="95" />
      </SettingGroup>
    </>
  );
}
