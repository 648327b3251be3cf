/** Style elements made by scripts are applied with this nonce of the page only. */
export const cspNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
