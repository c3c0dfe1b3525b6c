import { countText } from './count-text';
import type { Rag, Rating } from '../model/rag';

const severity: Readonly<Record<Rag, number>> = { 'not-assessed': 0, green: 1, amber: 2, red: 3 };

/** The worst of several colours; what is not assessed never decides. */
export function worst(rags: readonly Rag[]): Rag {
  return rags.reduce<Rag>((found, rag) => (severity[rag] > severity[found] ? rag : found), 'not-assessed');
}

/** [G1] The project is as healthy as the worst of its assessed dimensions. */
export function overallRating(ratings: readonly Rating[]): { readonly rag: Rag; readonly reason: string } {
  const rag = worst(ratings.map((rating) => rating.rag));
  const unknown = ratings.filter((rating) => rating.rag === 'not-assessed');
  if (rag === 'not-assessed') return { rag, reason: 'No dimension can be assessed yet; each says what is missing.' };
  const deciding = ratings.filter((rating) => rating.rag === rag);
  const names = deciding.map((rating) => rating.dimension).join(', ');
  const because = rag === 'green' ? 'All assessed dimensions are green' : `Worst of the assessed dimensions: ${names}`;
  const gaps = unknown.length === 0 ? '' : ` (${countText(unknown.length, 'dimension')} not assessed)`;
  const first = deciding[0]?.reason ?? '';
  return { rag, reason: rag === 'green' ? `${because}${gaps}.` : `${because}${gaps}. ${first}` };
}
