import { Button } from './button';
import styles from './export-menu.module.css';
import { MenuButton } from './menu-button';

interface ExportMenuProps<Format extends string> {
  label: string;
  formats: readonly { readonly format: Format; readonly name: string; readonly hint: string }[];
  busy?: boolean;
  save: (format: Format) => void;
}

/** The kinds of file that what is shown can be taken out as. */
export function ExportMenu<Format extends string>({ label, formats, busy = false, save }: ExportMenuProps<Format>) {
  return (
    <MenuButton label={label} icon="down" shown={busy ? 'Exporting…' : 'Export'}>
      {(close) => (
        <ul className={styles.menu}>
          {formats.map(({ format, name, hint }) => (
            <li key={format}>
              <Button
                kind="subtle"
                className={styles.item}
                onClick={() => {
                  close();
                  save(format);
                }}
              >
                <span>{name}</span> <span className={styles.hint}>{hint}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  );
}
