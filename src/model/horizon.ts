/** How many weeks ahead a question about people and time may look. */
export const horizons = [12, 26, 52] as const;

export type Horizon = (typeof horizons)[number];

/** [K29] As many months, the present one among them. */
export const monthsAhead: Readonly<Record<Horizon, number>> = { 12: 3, 26: 6, 52: 12 };
