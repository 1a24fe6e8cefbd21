// What opens beside the control that opened it, and is named for itself.
import type { ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface PopupProps {
  label: string;
  look?: string;
  children: (close: () => void) => ReactNode;
}

export function Popup({ label, look = '', children }: PopupProps) {
  return (
    // The name is the dialog's: one on the popover too, which is no landmark, would be content outside of all landmarks.
    <Popover className={`popover ${look}`} placement="bottom start" aria-labelledby="">
      <Dialog className="dialog" aria-label={label}>
        {({ close }) => children(close)}
      </Dialog>
    </Popover>
  );
}
