import type { Expected } from '../../../src/analysis/expected-value';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { useFormats } from '../../formats';
import styles from './risk-register.module.css';

/** [R11] What the open threats cost and the open opportunities bring by their probability, as far as that is told. */
export function ExpectedValue({ register: { totals, currency } }: { register: RiskRegister }) {
  const { money, number } = useFormats();
  const { expectedLoss, expectedGain, open } = totals;
  const words = (name: string, { money: amount, days, count }: Expected) =>
    count > 0 ? [`${name} ${money(amount, currency)} and ${number(days)} working days over ${count}`] : [];
  const told = [...words('loss', expectedLoss), ...words('gain', expectedGain)];
  return (
    <p className={styles.quiet}>
      {told.length > 0
        ? `Expected ${told.join('; ')} of ${open} open risks: probability × impact, where both are told. [R11]`
        : 'Expected cost: not assessed, as no open risk tells both a probability and an impact in money or days. [R11]'}
    </p>
  );
}
