import { scheduleCalendar } from '../../../../src/documents/ics/schedule-calendar';
import { projectSchedule } from '../../../../src/analysis/project-schedule';
import { standardSettings } from '../../../../src/model/settings';
import { aMilestone, anIssue, wednesday } from '../../portfolio';

it('[F9] holds milestones and due dates that people gave, and nothing that was only planned or is done', () => {
  const { rows } = projectSchedule(
    {
      project: { id: '1', key: 'ERP', name: 'ERP upgrade' },
      own: [
        aMilestone('ERP-1', '2026-12-18'),
        anIssue('ERP-2', { due: '2026-11-27', assignee: 'Kim Keller' }),
        anIssue('ERP-3', { originalEstimateHours: 8 }),
        anIssue('ERP-4', { due: '2026-11-13', status: 'done' }),
      ],
      elsewhere: [],
      versions: [{ id: '7', name: '1.0', released: false, release: '2026-12-20' }],
    },
    standardSettings,
    wednesday,
  );
  const text = scheduleCalendar(rows, { project: 'ERP', siteUrl: 'https://site.test', asOf: wednesday });
  expect(
    text
      .match(/^UID:.*$/gm)
      ?.map((line) => line.trim())
      .sort(),
  ).toEqual(['UID:ERP-1@coordinator', 'UID:ERP-2@coordinator', 'UID:version:7@coordinator']);
  expect(text).toContain('DTSTART;VALUE=DATE:20261218');
  expect(text).toContain('CATEGORIES:Milestone');
  expect(text).toContain('URL:https://site.test/browse/ERP-2');
});
