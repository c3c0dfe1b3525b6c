import { standardSettings, type ProjectSettings } from '../../../src/model/settings';
import { draftOf } from '../../../static/views/settings/settings-draft';
import { settingsOfDraft } from '../../../static/views/settings/settings-of-draft';

const full: ProjectSettings = {
  ...standardSettings,
  risks: { types: ['Risk'], labels: [], jql: 'component = Migration' },
  calendar: { hoursByWeekday: [8, 8, 8, 8, 7.5, 0, 0], holidays: ['2026-12-25'], timeZone: 'Europe/Berlin' },
  budget: { currency: 'EUR', approved: '1200000.00', hourlyRate: '95.50' },
};

const typed = (texts: Record<string, string>, base = full) => {
  const draft = draftOf(base);
  return settingsOfDraft({ ...draft, texts: { ...draft.texts, ...texts } }, base);
};

describe('the settings form', () => {
  it.each([
    ['the defaults', standardSettings],
    ['settings with everything given', full],
  ])('gives back %s untouched', (_, settings) => {
    expect(settingsOfDraft(draftOf(settings), settings)).toEqual({ settings });
  });

  it('[L6] takes other links as dependencies, or none', () => {
    const chosen = (dependencyLinks: readonly string[]) => {
      const draft = draftOf(full);
      return settingsOfDraft({ ...draft, lists: { ...draft.lists, dependencyLinks } }, full);
    };
    expect(draftOf(full).lists['dependencyLinks']).toEqual(['Blocks', 'Depends']);
    expect(chosen(['Gantt: FS', 'Blocks'])).toEqual({
      settings: { ...full, dependencyLinks: ['Gantt: FS', 'Blocks'] },
    });
    expect(chosen([])).toEqual({ settings: { ...full, dependencyLinks: [] } });
  });

  it('names the input that is no number', () => {
    expect(typed({ 'tolerances.slipAmberDays': 'five', 'calendar.hoursByWeekday.4': '' })).toEqual({
      errors: {
        'tolerances.slipAmberDays': expect.any(String) as string,
        'calendar.hoursByWeekday.4': expect.any(String) as string,
      },
    });
  });

  it('keeps amber before red', () => {
    expect(typed({ 'tolerances.slipAmberDays': '15' })).toEqual({
      errors: {
        'tolerances.slipAmberDays': expect.any(String) as string,
      },
    });
  });

  it('takes a comma for a decimal point', () => {
    const result = typed({ 'calendar.hoursByWeekday.4': '6,5', 'budget.hourlyRate': '88,25' });
    expect(result).toMatchObject({
      settings: { calendar: { hoursByWeekday: [8, 8, 8, 8, 6.5, 0, 0] }, budget: { hourlyRate: '88.25' } },
    });
  });

  it('has no budget when none of it is given, and asks for the rest when some is', () => {
    const empty = { 'budget.currency': '', 'budget.approved': '', 'budget.hourlyRate': '' };
    const none = typed(empty);
    expect('settings' in none && Object.keys(none.settings)).not.toContain('budget');
    expect(typed({ ...empty, 'budget.hourlyRate': '95' })).toEqual({
      errors: { 'budget.approved': expect.any(String) as string, 'budget.currency': expect.any(String) as string },
    });
  });

  it('drops a time zone and a query that were emptied', () => {
    const result = typed({ 'calendar.timeZone': ' ', 'risks.jql': '' });
    expect(result).toMatchObject({ settings: { risks: { types: ['Risk'], labels: [] } } });
    expect('settings' in result && Object.keys(result.settings.calendar)).toEqual(['hoursByWeekday', 'holidays']);
    expect('settings' in result && Object.keys(result.settings.risks)).toEqual(['types', 'labels']);
  });
});
