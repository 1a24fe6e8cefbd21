// The audits of the GraphQL over HTTP specification, by graphql-http, against a running endpoint.
//   node audit.mjs http://127.0.0.1:4000/graphql
// Prints one JSON list: what each audit says and how it ended.
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) throw new Error('say which endpoint to audit: node audit.mjs http://127.0.0.1:4000/graphql');
const results = await auditServer({ url });
const told = results.map(({ id, name, status, reason }) => ({ id, name, status, reason }));
process.stdout.write(JSON.stringify(told));
