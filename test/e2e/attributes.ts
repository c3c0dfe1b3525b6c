import type { Locator } from 'playwright-core';

/** What an attribute says on each element that is there now. */
export async function attributesOf(elements: Locator, name: string): Promise<readonly string[]> {
  const values = (await elements.all()).map((element) => element.getAttribute(name));
  return (await Promise.all(values)).map((value) => value ?? '');
}
