// The contract, as the gateway that embeds this page serves it.
import { buildSchema, type GraphQLSchema } from 'graphql';

import sdl from '../../../schema/muster.graphql?raw';

/** Built from the same commit as the gateway, so that no page begins with an introspection. */
export const SCHEMA: GraphQLSchema = buildSchema(sdl, { assumeValidSDL: true, noLocation: true });
