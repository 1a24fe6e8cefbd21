// What stands beside the document: the builder, the schema's documentation, what was run.
import { useState } from 'react';
import { Button } from 'react-aria-components';

import { Docs } from '../docs/Docs';
import { History } from '../history/History';
import type { Ran } from '../history/ran';
import { BUILDER_WORDS } from '../words/builder';
import { Builder, type BuilderProps } from './Builder';

const PARTS = ['builder', 'docs', 'history'] as const;

export default function Beside({ onTakeUp, ...builder }: BuilderProps & { onTakeUp: (ran: Ran) => void }) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('builder');
  return (
    <section className="beside" aria-label={BUILDER_WORDS.side}>
      <div className="segments" role="group" aria-label={BUILDER_WORDS.side}>
        {PARTS.map((one) => (
          <Button key={one} className="segment" aria-pressed={one === part} onPress={() => setPart(one)}>
            {BUILDER_WORDS.parts[one]}
          </Button>
        ))}
      </div>
      <div className="beside-part">
        {part === 'builder' && <Builder {...builder} />}
        {part === 'docs' && <Docs />}
        {part === 'history' && <History onTakeUp={onTakeUp} />}
      </div>
    </section>
  );
}
