// F6 moves the focus to the next region of the page, Shift F6 to the one before.
import { useEffect } from 'react';

const REGIONS = 'header nav, [data-region]';

export function useRegions(): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => region.checkVisibility());
      if (regions.length === 0) return;
      event.preventDefault();
      const now = regions.findIndex((region) => region.contains(document.activeElement));
      const next = (now + (event.shiftKey ? -1 : 1) + regions.length) % regions.length;
      const region = regions[now < 0 ? 0 : next];
      const target = region?.matches('[tabindex]')
        ? region
        : region?.querySelector<HTMLElement>('a[href], button, [tabindex="-1"], [tabindex="0"]');
      target?.focus();
    };
    window.addEventListener('keydown', move);
    return () => window.removeEventListener('keydown', move);
  }, []);
}
