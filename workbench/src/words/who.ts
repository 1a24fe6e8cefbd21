// What is said about who asks.
export const WHO_WORDS = {
  title: 'Who asks',
  anybody: 'Without a token you see what everybody may see.',
  holder: 'You ask with a token. It stays in this tab until you close it or ask without one.',
  token: 'Token',
  help: 'The operators of this gateway give you yours.',
  ask: 'Ask with this token',
  without: 'Ask without a token',
  needed: 'Paste the token that you were given.',
  malformed: 'This is no token: a token has letters, digits and . _ ~ + / - only, and no blanks.',
  unknownToken: 'Nobody has this token. Look whether all of it was copied, or ask the operators of the gateway for yours.',
  unknown: 'The gateway does not know your token any more. Ask its operators for another, or go on without one.',
} as const;
