/** The currency people of a region count in, as a first guess for `baseCurrency` (README, Shared settings). */
import { later } from '../later';

const REGIONS: Record<string, string> = {
  EUR: 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK',
  USD: 'US EC PR SV',
  GBP: 'GB GG IM JE',
  CHF: 'CH LI',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK GL FO',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RSD: 'RS',
  UAH: 'UA',
  TRY: 'TR',
  CAD: 'CA',
  MXN: 'MX',
  BRL: 'BR',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  AUD: 'AU',
  NZD: 'NZ',
  JPY: 'JP',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  KRW: 'KR',
  INR: 'IN',
  SGD: 'SG',
  MYR: 'MY',
  THB: 'TH',
  IDR: 'ID',
  PHP: 'PH',
  VND: 'VN',
  AED: 'AE',
  SAR: 'SA',
  ILS: 'IL',
  EGP: 'EG',
  ZAR: 'ZA',
  NGN: 'NG',
  KES: 'KE',
};

const byRegion = later(
  () =>
    new Map(
      Object.entries(REGIONS).flatMap(([currency, regions]) =>
        regions.split(' ').map(region => [region, currency] as const),
      ),
    ),
);

/** ISO 4217 code for a region (`DE`), or undefined where we do not know it: then the rep chooses. */
export const currencyOfRegion = (region: string | undefined): string | undefined =>
  region === undefined ? undefined : byRegion().get(region);
