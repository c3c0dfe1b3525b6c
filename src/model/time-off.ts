import type { IsoDate } from './date';

/** Why a day has no working time or less of it, as far as the reader may know. */
export interface TimeOff {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly half?: true;
  readonly kind: 'leave' | 'holiday';
  /** The holiday's name or the reason for leave; absent where it may not be told. */
  readonly why?: string;
}
