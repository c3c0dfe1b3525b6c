import { portfolio, type IssueTraits, type Portfolio } from '../site-builder';

/** A Wednesday; the site and the app both take it for now. */
export const now = '2026-11-18T10:00:00.000Z';

const risk = (values: object) => ({ 'coordinator.risk': { v: 1, ...values } });

/**
 * Three projects: ERP keeps its risks in Jira fields, NET in the app's issue property, SEC nobody but Ada may see. Ada
 * coordinates, Ben is a contractor who may edit nothing in ERP and sees neither its secured issues nor SEC.
 */
export function smallSite(): Portfolio {
  return portfolio()
    .person('ada', { displayName: 'Ada Lindqvist' })
    .person('ben', { displayName: 'Ben Osei' })
    .person('caro', { displayName: 'Caro Díaz' })
    .project('ERP', { edit: ['ada', 'caro'], securityLevels: [{ id: '900', name: 'Steering', members: ['ada'] }] })
    .project('NET')
    .project('SEC', { browse: ['ada'], edit: ['ada'] })
    .risk('ERP-1', {
      summary: 'Supplier may leave',
      status: 'Monitoring',
      probability: 4,
      impact: 5,
      fields: { customfield_10105: { accountId: 'caro' }, customfield_10106: '2026-11-10' },
    })
    .risk('ERP-2', { summary: 'Data may be wrong', probability: 2, impact: 3, assignee: 'ben' })
    .risk('ERP-3', { summary: 'Old and gone', status: 'Closed', probability: 1, impact: 1 })
    .change('ERP-4', {
      status: 'Approved',
      created: '2026-10-01T09:00:00.000Z',
      properties: { 'coordinator.change': { v: 1, type: 'scope', cost: '18000.00', days: 6 } },
    })
    .changed('ERP-4', '2026-10-20T09:00:00.000Z', 'caro', {
      field: 'status',
      from: '7',
      fromText: 'Submitted',
      to: '9',
      toText: 'Approved',
    })
    .milestone('ERP-5', { summary: 'Go-live', due: '2026-12-18', assignee: 'ada' })
    .changed('ERP-5', '2026-10-05T09:00:00.000Z', 'ada', {
      field: 'duedate',
      from: '2026-12-04',
      fromText: '2026-12-04 00:00:00.0',
      to: '2026-12-18',
      toText: '2026-12-18 00:00:00.0',
    })
    .task('ERP-6', { assignee: 'ben', estimateHours: 16, start: '2026-11-18', due: '2026-11-19' })
    .task('ERP-7', { assignee: 'ben', summary: 'Not yet thought about' })
    .task('ERP-8', { status: 'Done', updated: '2026-11-17T12:00:00.000Z' })
    .changed('ERP-8', '2026-11-17T12:00:00.000Z', 'ben', {
      field: 'status',
      fromText: 'In Progress',
      from: '2',
      to: '3',
      toText: 'Done',
    })
    .risk('NET-1', {
      summary: 'Switches may be late',
      properties: risk({
        probability: 3,
        impact: 4,
        exposure: 12,
        level: 'high',
        ownerAccountId: 'caro',
        nextReview: '2026-12-10',
      }),
    })
    .risk('NET-2', { summary: 'Nobody looked at this yet' })
    .task('NET-3', { assignee: 'ben', estimateHours: 32, start: '2026-11-18', due: '2026-11-20' })
    .version('ERP', '1.0', { releaseDate: '2026-12-20' });
}

/** The same site, with things that Ben may not see, in the state given. */
export function withHidden(traits: IssueTraits): Portfolio {
  const secured = { security: '900', ...traits };
  return smallSite()
    .risk('ERP-90', secured)
    .change('ERP-91', secured)
    .milestone('ERP-92', { due: '2027-03-01', ...secured })
    .task('ERP-93', { assignee: 'ben', estimateHours: 400, due: '2026-11-20', ...secured })
    .task('SEC-1', { assignee: 'ben', estimateHours: 400, due: '2026-11-20', ...traits });
}
