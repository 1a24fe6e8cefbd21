import type { CodegenConfig } from '@graphql-codegen/cli';

/** The documents in `src`, typed by the schema that the gateway serves. */
const config: CodegenConfig = {
  schema: '../schema/muster.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          CountryCode: 'string',
          CurrencyCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          LanguageCode: 'string',
          NSN: 'string',
          SafeInt: 'number',
        },
      },
    },
  },
};

export default config;
