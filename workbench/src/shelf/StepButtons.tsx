// Moves something one place up or down.
import { Button } from 'react-aria-components';

import { SHELF_WORDS } from '../words/shelf';

interface StepButtonsProps {
  name: string;
  /** The ids of the two. */
  spot: (step: -1 | 1) => string;
  onStep: (step: -1 | 1) => void;
}

export function StepButtons({ name, spot, onStep }: StepButtonsProps) {
  return (
    <>
      <Button id={spot(-1)} className="link-button step" aria-label={SHELF_WORDS.up(name)} onPress={() => onStep(-1)}>
        <span aria-hidden>↑</span>
      </Button>
      <Button id={spot(1)} className="link-button step" aria-label={SHELF_WORDS.down(name)} onPress={() => onStep(1)}>
        <span aria-hidden>↓</span>
      </Button>
    </>
  );
}
