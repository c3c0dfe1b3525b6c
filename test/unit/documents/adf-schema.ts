import schema from '@atlaskit/adf-schema/json-schema/v1/full.json';
import Ajv from 'ajv';

// The schema calls itself draft 4 but uses nothing in which that differs from what Ajv reads.
const { $schema: _draft, ...definitions } = schema;
const validate = new Ajv({ strict: false, allErrors: false }).compile(definitions);

/** What Atlassian's own schema of the document format holds against a document; empty when it is valid. */
export function adfErrors(document: unknown): string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
