// Saves what the page asks to the reader's shelf.
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { Link } from 'wouter';

import { Popup } from '../controls/Popup';
import { KeepForm } from '../shelf/KeepForm';
import { useShelf } from '../shelf/shelf';
import { SHELF_WORDS } from '../words/shelf';
import { keep, nameOf } from './keep';
import type { Place } from './place';

export function KeepButton({ place }: { place: Place }) {
  const [words, setWords] = useState('');
  const unnamed = useShelf().kept.find((one) => one.unnamed && one.text === place.text) ?? null;
  return (
    <>
      <DialogTrigger>
        <Button className="link-button underlined">{SHELF_WORDS.save}</Button>
        <Popup label={SHELF_WORDS.saveThis} look="keep-popover">
          {(close) => (
            <KeepForm
              title={SHELF_WORDS.saveThis}
              named={{ name: nameOf(place.text), folder: '' }}
              own={unnamed?.id ?? null}
              replaces
              onKeep={(named, replaced) => {
                const became = keep(place, named, replaced ?? unnamed);
                setWords(became === 'done' ? SHELF_WORDS.saved(named.name) : SHELF_WORDS.refused[became]);
                close();
              }}
            />
          )}
        </Popup>
      </DialogTrigger>
      <p className="small" role="status">
        {words}
        {words !== '' && (
          <>
            {' '}
            <Link href="/questions?shelf=mine">{SHELF_WORDS.toShelf}</Link>
          </>
        )}
      </p>
    </>
  );
}
