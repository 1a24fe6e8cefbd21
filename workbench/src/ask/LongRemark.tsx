// Says where a document is that is too long for an address.
import { keptBy, useShelf } from '../shelf/shelf';
import { SHELF_WORDS } from '../words/shelf';

/** `address`: of what is shown; null: there is none. */
export function LongRemark({ address }: { address: string | null }) {
  useShelf();
  const id = address === null ? null : new URLSearchParams(address.slice(address.indexOf('?'))).get('kept');
  if (address !== null && id === null) return null;
  const kept = keptBy(id ?? '');
  return (
    <p className="remark" role="status">
      {kept === undefined ? SHELF_WORDS.tooLong : SHELF_WORDS.tooLongKept(kept.name)}
    </p>
  );
}
