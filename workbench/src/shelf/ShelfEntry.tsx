// A kept question: opens by its name; can be moved, renamed and deleted.
import { Button, DialogTrigger } from 'react-aria-components';
import { Link } from 'wouter';

import { Popup } from '../controls/Popup';
import { day } from '../format/dates';
import { SHELF_WORDS } from '../words/shelf';
import type { Kept } from './kept';
import { KeepForm } from './KeepForm';
import { StepButtons } from './StepButtons';
import { SPOTS, type Shelving } from './useShelving';

export function ShelfEntry({ one, shelving }: { one: Kept; shelving: Shelving }) {
  const { id, name, folder, address, saved } = one;
  const inEditor = new URLSearchParams(address).get('as') === 'graphql';
  return (
    <li className="shelf-entry">
      <div>
        <Link id={SPOTS.link(id)} href={`/?${new URLSearchParams([['kept', id], ...new URLSearchParams(address)]).toString()}`}>
          {name}
        </Link>
        <p className="quiet small">
          {inEditor ? SHELF_WORDS.asGraphql : SHELF_WORDS.asForm} · {SHELF_WORDS.savedOn(day(saved))}
        </p>
      </div>
      <div className="shelf-acts">
        <StepButtons name={name} spot={(step) => SPOTS.step(id, step)} onStep={(step) => shelving.move(one, step)} />
        <DialogTrigger>
          <Button id={SPOTS.change(id)} className="link-button" aria-label={SHELF_WORDS.changeOne(name)}>
            {SHELF_WORDS.change}
          </Button>
          <Popup label={SHELF_WORDS.changeOne(name)} look="keep-popover">
            {(close) => (
              <KeepForm
                title={SHELF_WORDS.change}
                named={{ name, folder }}
                own={id}
                replaces={false}
                onKeep={(named) => {
                  close();
                  shelving.rename(one, named);
                }}
              />
            )}
          </Popup>
        </DialogTrigger>
        <Button className="link-button" aria-label={SHELF_WORDS.deleteOne(name)} onPress={() => shelving.remove(one)}>
          {SHELF_WORDS.delete}
        </Button>
      </div>
    </li>
  );
}
