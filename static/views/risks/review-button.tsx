import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import type { RiskModel } from '../../../src/model/risk-model';
import { Hidden } from '../../parts/hidden';
import { MenuButton } from '../../parts/menu-button';
import { BusyForm } from '../../parts/busy-form';
import { ReviewForm } from './review-form';
import type { Reviewing } from './risk-steps';

interface ReviewButtonProps {
  risks: readonly RiskRow[];
  model: RiskModel;
  asOf: IsoDate;
  /** Distinguishes the button where several stand in a list. */
  of?: string;
  review: (reviewing: Reviewing) => Promise<void>;
}

/** Opens the form of a review under a button. */
export function ReviewButton({ risks, model, asOf, of, review }: ReviewButtonProps) {
  return (
    <MenuButton
      label={of ? `Review ${of}` : 'Review'}
      icon="check"
      shown={
        of ? (
          <>
            Review…<Hidden> {of}</Hidden>
          </>
        ) : (
          'Review…'
        )
      }
    >
      {(close) => (
        <BusyForm done={close}>
          {({ run, busy }) => (
            <ReviewForm
              risks={risks}
              model={model}
              asOf={asOf}
              busy={busy}
              review={(reviewing) => run(() => review(reviewing))}
            />
          )}
        </BusyForm>
      )}
    </MenuButton>
  );
}
