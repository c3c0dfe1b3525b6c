/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import { AdfBlock, highestHeading, type ShowMacro } from './blocks';
import { adfNode } from './node';

export function isAdfDocument(value: unknown): boolean {
  return v.is(v.looseObject({ type: v.literal('doc'), content: v.array(v.unknown()) }), value);
}

const nothing: ShowMacro = () => null;

/** A whole Atlassian document, e.g. the body of a page or the description of an issue. */
export function AdfDocument({ document, macro = nothing }: { readonly document: unknown; readonly macro?: ShowMacro }) {
  const parsed = v.safeParse(adfNode, document);
  if (!parsed.success) return <p class="subtle">This document cannot be shown.</p>;
  const showing = { macro, highest: highestHeading(parsed.output) };
  return (
    <div class="adf">
      {parsed.output.content.map((node) => (
        <AdfBlock node={node} showing={showing} />
      ))}
    </div>
  );
}
