import { percentText } from '../../../src/model/percent-text';

it.each([
  [135, '135%'],
  [-4.9, '−4.9%'],
  [0, '0%'],
])('says %p as “%s”, wherever a sentence names it', (percent, text) => {
  expect(percentText(percent)).toBe(text);
});
