/** @jsxImportSource hono/jsx */

/** What cannot be shown, and what to try. */
export function ProblemPage({ status, message }: { readonly status: number; readonly message: string }) {
  const hidden = [401, 403, 404].includes(status);
  return (
    <section class="problem">
      <h1>{hidden ? 'Not found, or not for you to see' : 'The site could not answer'}</h1>
      {message === 'Not Found' ? null : <p>{message}</p>}
      {hidden && <p>Another person may be allowed to: choose one in the bar above.</p>}
    </section>
  );
}
