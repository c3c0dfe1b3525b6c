/** @jsxImportSource hono/jsx */

/** A short state in capitals; the tone is carried by colour and the words alike. */
export function Lozenge({ tone, text }: { readonly tone: string; readonly text: string }) {
  return (
    <span class="lozenge" data-tone={tone}>
      {text}
    </span>
  );
}

const categoryTone: Readonly<Record<string, string>> = { new: 'default', indeterminate: 'inprogress', done: 'success' };

/** A Jira status with the colour of its category. */
export function StatusLozenge({ name, category }: { readonly name: string; readonly category: string }) {
  return <Lozenge tone={categoryTone[category] ?? 'default'} text={name} />;
}
