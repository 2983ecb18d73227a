/** Web domains, as a hint that two records are one customer (data.md, Linking). */
import { later } from '../later';

/** Hosts where anybody has an address; two customers there have nothing in common. */
const freeMail = later(
  () =>
    new Set(
      `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com
   gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com proton.me protonmail.com pm.me zoho.com
   yandex.com yandex.ru mail.ru qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net libero.it virgilio.it
   btinternet.com sky.com comcast.net verizon.net att.net bluewin.ch`.split(/\s+/),
    ),
);

const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** Domain of an e-mail address; null for free mail and for text that is no address. */
export function mailDomain(email: string): string | null {
  const host = /^[^\s@]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(email.trim())?.[1];
  if (!host) return null;
  const domain = bare(host);
  return freeMail().has(domain) ? null : domain;
}

/** Domain of a web address, with or without `https://`; null when it is none. */
export function webDomain(address: string): string | null {
  const text = address.trim();
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return null;
  const host = bare(new URL(url).hostname);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !freeMail().has(host) ? host : null;
}
