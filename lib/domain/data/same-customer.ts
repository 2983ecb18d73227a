/** Whether two sides, one in each CRM, look like one customer. Suggested, never linked (data.md, Linking). */
import { isSameName } from './names';

/** What is known of one side. Domains are bare and never free mail (`mail-domains.ts`). */
export interface CustomerSide {
  name: string;
  webDomain?: string;
  /** Of the e-mail addresses of its contacts. */
  mailDomains: readonly string[];
}

/** Equal web domain, or equal name and a common e-mail domain of the contacts; else null. */
export function looksLikeOne(a: CustomerSide, b: CustomerSide): 'domain' | 'name' | null {
  if (a.webDomain && a.webDomain === b.webDomain) return 'domain';
  const sharesMail = a.mailDomains.some(domain => domain !== '' && b.mailDomains.includes(domain));
  return sharesMail && isSameName(a.name, b.name) ? 'name' : null;
}
