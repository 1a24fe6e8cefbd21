// What was run in this tab, to take up again.
import { Button } from 'react-aria-components';

import { nameOf } from '../ask/keep';
import { fieldsOf } from '../ask/place';
import { fromAddress } from '../form/filled';
import { inWords } from '../form/inWords';
import { timeOfDay } from '../format/dates';
import { BUILDER_WORDS } from '../words/builder';
import { useRan, type Ran } from './ran';

export function History({ onTakeUp }: { onTakeUp: (ran: Ran) => void }) {
  const all = useRan();
  return (
    <>
      <p className="help">{all.length === 0 ? BUILDER_WORDS.historyEmpty : BUILDER_WORDS.historyLead}</p>
      <ol className="history">
        {all.map((ran) => (
          <li key={ran.at + ran.text}>
            <Button className="link-button" onPress={() => onTakeUp(ran)}>
              {nameOf(ran.text)}
            </Button>
            <p className="quiet small">
              {BUILDER_WORDS.ranAt(timeOfDay(ran.at))} · {filledWords(ran)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function filledWords({ text, address }: Ran): string {
  const fields = fieldsOf(text);
  return inWords(fields, fromAddress(fields, new URLSearchParams(address)));
}
