// How an answer is shown: a button for each view, and Alt with its number.
import { useEffect } from 'react';
import { Button } from 'react-aria-components';

import { VIEWS, type View } from '../ask/place';
import { WORDS } from '../words/words';

interface ViewChoiceProps<Offered extends View> {
  views: readonly Offered[];
  view: Offered;
  onView: (view: Offered) => void;
}

export function ViewChoice<Offered extends View>({ views, view, onView }: ViewChoiceProps<Offered>) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const chosen = event.altKey ? views.find((one) => one === VIEWS[Number(event.key) - 1]) : undefined;
      if (chosen !== undefined) {
        event.preventDefault();
        onView(chosen);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <div className="segments" role="group" aria-label={WORDS.answer.view}>
      {views.map((one) => (
        <Button key={one} className="segment" aria-pressed={one === view} onPress={() => onView(one)}>
          {WORDS.answer[one]}
        </Button>
      ))}
    </div>
  );
}
