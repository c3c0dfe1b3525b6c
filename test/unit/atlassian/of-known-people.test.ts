import { ofKnownPeople } from '../../../src/atlassian/of-known-people';
import { ProductError } from '../../../src/atlassian/product-error';

const refusal = (message: string) => new ProductError('invalid', 'Jira refused the request.', { messages: [message] });
const unknown = (account: string) => refusal(`The value '${account}' does not exist for the field 'assignee'.`);

describe('a search for the work of people', () => {
  it('is made anew without the accounts that Jira does not know, one after the other', async () => {
    const gone = ['5b:gone', '7c-gone'];
    const search = (people: readonly string[]) => {
      const missing = people.find((account) => gone.includes(account));
      return missing === undefined ? Promise.resolve(people) : Promise.reject(unknown(missing));
    };
    expect(await ofKnownPeople(['5b', '5b:gone', '7c-gone', 'ada'], search)).toEqual(['5b', 'ada']);
    expect(await ofKnownPeople(gone, search)).toEqual([]);
  });

  it('fails where Jira refuses anything else, and is never taken for no work', async () => {
    const sprint = refusal("Field 'Sprint' does not exist or you do not have permission to view it.");
    await expect(ofKnownPeople(['ada'], () => Promise.reject(sprint))).rejects.toBe(sprint);
  });
});
