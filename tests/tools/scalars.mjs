// How TypeScript sees the schema's scalars; what front-end teams copy into their own settings.
export const scalars = {
  CountryCode: 'string',
  CurrencyCode: 'string',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  LanguageCode: 'string',
  NSN: 'string',
  SafeInt: 'number',
};
