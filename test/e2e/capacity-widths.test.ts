import { useStage } from './stage';

const stage = useStage();
const open = async (path: string, width: number) => {
  const here = await stage.go(`/jira/projects/ERP/apps/coordinator/capacity${path}`, { width });
  await here.settled();
  return here.frame;
};

it('has how the load is looked at in one line at 1440 pixels', async () => {
  const frame = await open('', 1440);
  const top = async (name: string) => (await frame.getByRole('group', { name }).boundingBox())?.y;
  expect(await top('Colours')).toBe(await top('Columns'));
  const teams = await frame.getByRole('combobox', { name: 'Team' }).boundingBox();
  const files = await frame.getByRole('button', { name: /^Export/ }).boundingBox();
  expect(Math.abs((teams?.y ?? 0) - (files?.y ?? 99))).toBeLessThan(8);
});

it('has every column of the people within 1024 pixels', async () => {
  const frame = await open('/people', 1024);
  const table = frame.getByRole('region', { name: 'People and their time' });
  const right = async (name: string) => {
    const box = await table.getByRole('columnheader', { name }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  // The last column stays at the edge whatever lies beneath it.
  expect(await right('Next away')).toBeLessThanOrEqual((await right('Change')) - 60);
  await table.getByText('Solution architect').waitFor();
});
