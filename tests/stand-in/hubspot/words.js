import { habits } from './habits.js';

const german = {
  Contact: 'Kontakt',
  Company: 'Unternehmen',
  Deal: 'Deal',
  Ticket: 'Ticket',
  Installation: 'Anlage',
  Contacts: 'Kontakte',
  Companies: 'Unternehmen',
  Deals: 'Deals',
  Tickets: 'Tickets',
  Installations: 'Anlagen',
  Overview: 'Übersicht',
  Activities: 'Aktivitäten',
  Note: 'Notiz',
  Email: 'E-Mail',
  Call: 'Anruf',
  Task: 'Aufgabe',
  Meeting: 'Meeting',
  'Phone number': 'Telefonnummer',
  'Job title': 'Jobbezeichnung',
  'Lifecycle stage': 'Lifecycle-Phase',
  'Lead status': 'Lead-Status',
  'Contact owner': 'Für Kontakt zuständiger Mitarbeiter',
  'Company owner': 'Für Unternehmen zuständiger Mitarbeiter',
  'Deal owner': 'Für Deal zuständiger Mitarbeiter',
  'Ticket owner': 'Für Ticket zuständiger Mitarbeiter',
  Owner: 'Zuständig',
  'No owner': 'Kein zuständiger Mitarbeiter',
  'Company name': 'Unternehmensname',
  Name: 'Name',
  Industry: 'Branche',
  City: 'Ort',
  'Company domain name': 'Domainname',
  Amount: 'Betrag',
  'Close date': 'Abschlussdatum',
  'Last contacted': 'Zuletzt kontaktiert',
  'Deal stage': 'Deal-Phase',
  Pipeline: 'Pipeline',
  'Ticket status': 'Ticketstatus',
  'Mobile phone number': 'Mobiltelefonnummer',
  Primary: 'Primär',
  'About this': 'Über',
  'Health score': 'Gesundheitswert',
  'Data highlights': 'Wichtige Daten',
  'Recent activities': 'Letzte Aktivitäten',
  Preview: 'Vorschau',
  Save: 'Speichern',
  'Enter your task': 'Geben Sie Ihre Aufgabe ein',
  'Create date': 'Erstellungsdatum',
  'Last activity date': 'Datum der letzten Aktivität',
  at: 'bei',
  Search: 'Suche',
  Actions: 'Aktionen',
  'Ticket name': 'Ticketname',
  'Deal name': 'Deal-Name',
};

export const word = text => (habits.lang === 'de' ? (german[text] ?? text) : text);
const locale = habits.lang === 'de' ? 'de-DE' : 'en-US';
export const localeAtRender = habits.lang === 'de' ? 'de-de' : 'en-us';

/** Money and days are text in the reader's language; `--` stands for empty. */
export function shown(property, value) {
  if (value === undefined || value === '') return '--';
  if (property === 'amount')
    return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(Number(value));
  if (property === 'closedate')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${value}T00:00Z`),
    );
  // A moment, not a day: HubSpot writes its time and zone behind it.
  if (property === 'notes_last_contacted')
    return new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'long',
      timeZone: 'Europe/Berlin',
    }).format(new Date(`${value}T12:40Z`));
  return value;
}
