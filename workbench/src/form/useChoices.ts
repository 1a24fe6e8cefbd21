// What the gateway has to pick from, asked once per kind.
import { useEffect, useState } from 'react';

import type { PickOption } from '../controls/Picker';
import { enumWords } from '../format/words';
import { graphql } from '../graphql/generated';
import { ask } from '../graphql/typed';
import type { Picked } from './fields';

const NATIONS = graphql(`
  query NationChoices {
    nations {
      code
      name
    }
  }
`);
const SYSTEMS = graphql(`
  query SystemChoices {
    weaponSystems(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        slug
        name
        domain
      }
    }
  }
`);
const FACILITIES = graphql(`
  query FacilityChoices {
    trainingFacilities(orderBy: [{ field: NAME }], first: 500) {
      nodes {
        slug
        name
        nation {
          code
        }
      }
    }
  }
`);
const NODES = graphql(`
  query NodeChoices {
    logisticsNodes {
      slug
      name
      kind
      nation {
        code
      }
    }
  }
`);
const FEEDS = graphql(`
  query FeedChoices {
    feeds {
      slug
      title
      nation {
        code
      }
    }
  }
`);

const CHOICES: Readonly<Record<Picked, () => Promise<PickOption[]>>> = {
  nation: async () => (await ask(NATIONS, {})).nations.map(({ code, name }) => ({ id: code, code, label: name })),
  system: async () =>
    (await ask(SYSTEMS, {})).weaponSystems.nodes.map(({ slug, name, domain }) => ({ id: slug, label: name, help: enumWords(domain) })),
  facility: async () =>
    (await ask(FACILITIES, {})).trainingFacilities.nodes.map(({ slug, name, nation }) => ({ id: slug, code: nation.code, label: name })),
  node: async () =>
    (await ask(NODES, {})).logisticsNodes.map(({ slug, name, kind, nation }) => ({
      id: slug,
      code: nation.code,
      label: name,
      help: enumWords(kind),
    })),
  feed: async () =>
    (await ask(FEEDS, {})).feeds.map(({ slug, title, nation }) => ({ id: slug, code: nation.code, label: slug, help: title })),
};

const asked = new Map<Picked, Promise<PickOption[]>>();

/** Empty until they are there; a failure is asked again when the next form opens. */
export function useChoices(of: Picked): readonly PickOption[] {
  const [choices, setChoices] = useState<readonly PickOption[]>([]);
  useEffect(() => {
    let current = true;
    const coming = asked.get(of) ?? CHOICES[of]();
    asked.set(of, coming);
    coming.then(
      (options) => void (current && setChoices(options)),
      () => void asked.delete(of),
    );
    return () => {
      current = false;
    };
  }, [of]);
  return choices;
}
