// The bearer token that this tab shows to the gateway. It stays in the tab: no other tab, no later session and no address has it.
const KEY = 'muster.token';

/** What the gateway takes as a bearer token (RFC 6750); other text could not even be sent. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;

export function shownToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function couldBeToken(text: string): boolean {
  return BEARER.test(text);
}

/** Asks as another viewer from now on. The page begins anew, so that nothing that the one before saw is left in it. */
export function askAs(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  location.reload();
}
