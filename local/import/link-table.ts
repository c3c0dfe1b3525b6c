import type { ImportNotes } from './import-notes';
import type { SeedIssue, SiteSeed } from '../site/seed';

type LinkType = SiteSeed['linkTypes'][number];

const usual: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** Links between imported issues, each kept once, at the issue from which it leads. */
export class LinkTable {
  private readonly types = new Map(usual.map((type) => [type.name, type]));
  private readonly links = new Map<string, { source: string; link: SeedIssue['links'][number] }>();
  private readonly ids = new Set<string>();

  constructor(
    private readonly keys: ReadonlySet<string>,
    private readonly notes: ImportNotes,
  ) {}

  get linkTypes(): SiteSeed['linkTypes'] {
    return [...this.types.values()];
  }

  get size(): number {
    return this.links.size;
  }

  from(key: string): SeedIssue['links'] {
    return [...this.links.values()].filter(({ source }) => source === key).map(({ link }) => link);
  }

  /** The id of a type of links; one that is new is added. */
  type(raw: Omit<LinkType, 'id'> & { readonly id?: string | undefined }): string {
    const known = this.types.get(raw.name);
    if (known) return known.id;
    const free = String(19601 + this.types.size);
    const used = this.linkTypes.some(({ id }) => id === raw.id);
    const type = { id: used ? free : (raw.id ?? free), name: raw.name, inward: raw.inward, outward: raw.outward };
    this.types.set(raw.name, type);
    return type.id;
  }

  /** The type whose label reads so from one of its ends. */
  byLabel(label: string): { readonly id: string; readonly outward: boolean } {
    const known = this.linkTypes.find((type) => type.outward === label || type.inward === label);
    if (known) return { id: known.id, outward: known.outward === label };
    return { id: this.type({ name: label, inward: label, outward: label }), outward: true };
  }

  add(typeId: string, source: string, destination: string, seenFrom: string, id?: string): void {
    if (!this.keys.has(source) || !this.keys.has(destination)) {
      this.notes.leaveOut('Linked Issues', seenFrom, 'leads to an issue that is not among those imported');
      return;
    }
    const symmetric = this.linkTypes.some((type) => type.id === typeId && type.inward === type.outward);
    const pair = symmetric ? [source, destination].sort() : [source, destination];
    const key = [typeId, ...pair].join(' ');
    if (this.links.has(key)) return;
    const free = id !== undefined && !this.ids.has(id) ? id : String(50_001 + this.links.size);
    this.ids.add(free);
    this.links.set(key, { source, link: { id: free, typeId, outwardKey: destination } });
  }
}
