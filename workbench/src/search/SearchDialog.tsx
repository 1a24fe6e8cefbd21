// Search over everything, from any page by Ctrl K.
import { useEffect, useState } from 'react';
import { Autocomplete, Button, Dialog, Input, ListBox, ListBoxItem, Modal, ModalOverlay, SearchField, Text } from 'react-aria-components';
import { useLocation } from 'wouter';

import { WORDS } from '../words/words';
import { useHits } from './useHits';

export function SearchDialog() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button className="control search-button" onPress={() => setOpen(true)}>
        <span className="quiet">{WORDS.shell.search}</span> <kbd>{WORDS.shell.searchKeys}</kbd>
      </Button>
      <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="search-modal">
          <Dialog className="dialog" aria-label={WORDS.search.title}>
            {({ close }) => <Searching onClose={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function Searching({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const { hits, asked, failed } = useHits(text);
  const [, navigate] = useLocation();
  const open = (id: string): void => {
    onClose();
    navigate(`/browse/${encodeURIComponent(id)}`);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="options-search" aria-label={WORDS.search.title} autoFocus>
        <Input className="control" placeholder={WORDS.search.title} />
      </SearchField>
      <p className="help search-help" role="status">
        {failed
          ? WORDS.errors.network
          : asked === ''
            ? WORDS.search.help
            : hits.length === 0
              ? WORDS.search.none(asked)
              : WORDS.search.found(hits.length)}
      </p>
      <ListBox className="options" aria-label={WORDS.search.title} items={hits} onAction={(key) => open(String(key))}>
        {({ id, name, kind, matched }) => (
          <ListBoxItem className="option" id={id} textValue={name}>
            <Text slot="label">{name}</Text>
            <Text slot="description" className="option-help">
              {WORDS.kindOne(kind)}
              {matched.toLocaleLowerCase('en') !== name.toLocaleLowerCase('en') && `, ${WORDS.search.matched(matched)}`}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
