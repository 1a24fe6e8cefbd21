// What opens beside a place of a table and tells about it. Closed, it leaves the reader where he was.
import { useEffect, type ReactNode, type RefObject } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';

import { WORDS } from '../words/words';

type Trigger = RefObject<HTMLElement | SVGElement | null>;

interface FactsPopoverProps {
  title: ReactNode;
  look?: string;
  trigger: Trigger;
  onClose: () => void;
  children: ReactNode;
}

export function FactsPopover({ title, look = '', trigger, onClose, children }: FactsPopoverProps) {
  return (
    <>
      <Popover
        className={`popover origin ${look}`}
        triggerRef={trigger}
        isOpen
        onOpenChange={(stays) => void (stays || onClose())}
        placement="bottom start"
      >
        <Dialog className="dialog">
          <div className="origin-head">
            <Heading slot="title" level={3}>
              {title}
            </Heading>
            <Button slot="close" className="link-button close" aria-label={WORDS.close}>
              ✕
            </Button>
          </div>
          {children}
        </Dialog>
      </Popover>
      <WayBack trigger={trigger} />
    </>
  );
}

/**
 * The focus goes back at once: React Aria waits for the next frame, and a key that is pressed before it would be lost. Where
 * a newer answer no longer has the place, it goes to the one Tab stop of its table. It stands behind the popover because
 * effects end in that order, and until the popover's have ended all else is inert.
 */
function WayBack({ trigger }: { trigger: Trigger }) {
  useEffect(() => {
    const place = trigger.current;
    const table = place?.closest('table');
    return () => {
      if (document.activeElement !== document.body) return;
      const back = place?.isConnected ? place : table?.querySelector<HTMLElement | SVGElement>('[tabindex="0"]');
      back?.focus();
    };
  }, [trigger]);
  return null;
}
