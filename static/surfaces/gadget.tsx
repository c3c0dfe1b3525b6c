import { isChosen, readGadgetChoice } from '../gadget-choice';
import { EmptyState } from '../parts/empty-state';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { RiskGadget } from '../views/gadget/risk-gadget';
import styles from './gadget.module.css';

function Gadget() {
  const { config } = useSurroundings();
  return (
    <main className={styles.gadget}>
      {isChosen(config) ? (
        <RiskGadget choice={readGadgetChoice(config)} />
      ) : (
        <EmptyState title="Choose what to show">
          Whoever owns this dashboard configures the gadget: projects or a query, and how to draw them.
        </EmptyState>
      )}
    </main>
  );
}

void show(<Gadget />);
