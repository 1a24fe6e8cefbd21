// Copies the address, which says all that is on the screen; and what its receiver may see of it.
import { useState } from 'react';
import { Button } from 'react-aria-components';

import { SHELF_WORDS } from '../words/shelf';
import { WORDS } from '../words/words';

export function CopyLink() {
  const [words, setWords] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setWords(new URLSearchParams(location.search).has('kept') ? SHELF_WORDS.copiedKept : WORDS.answer.copied);
    } catch {
      setWords(WORDS.takeAway.refused);
    }
  };
  return (
    <>
      <span className="quiet small" role="status">
        {words}
      </span>
      <Button className="link-button" onPress={() => void copy()}>
        {WORDS.answer.copyLink}
      </Button>
    </>
  );
}
