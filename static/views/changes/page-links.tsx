import { router } from '@forge/bridge';

/** Web addresses, one a line, as links that open beside Jira. */
export function PageLinks({ pages }: { pages: string }) {
  return (
    <>
      {pages.split('\n').map((page) => (
        <a
          key={page}
          href={page}
          onClick={(press) => {
            press.preventDefault();
            void router.open(page);
          }}
        >
          {shown(page)}
        </a>
      ))}
    </>
  );
}

function shown(page: string): string {
  const last = page.replace(/\/+$/, '').split('/').at(-1) ?? page;
  return decodeURIComponentSafely(last).replaceAll('+', ' ').slice(0, 60) || page;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
