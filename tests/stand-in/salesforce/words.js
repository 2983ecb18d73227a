import { habits } from './habits.js';

const german = {
  Account: 'Account',
  Contact: 'Kontakt',
  Opportunity: 'Opportunity',
  Case: 'Kundenvorgang',
  Lead: 'Lead',
  Installation: 'Anlage',
  User: 'Benutzer',
  Group: 'Gruppe',
  Accounts: 'Accounts',
  Contacts: 'Kontakte',
  Opportunities: 'Opportunities',
  Cases: 'Kundenvorgänge',
  Leads: 'Leads',
  Installations: 'Anlagen',
  Users: 'Benutzer',
  Sales: 'Vertrieb',
  'Sales Console': 'Vertriebskonsole',
  Home: 'Startseite',
  Reports: 'Berichte',
  Dashboards: 'Dashboards',
  'Account Name': 'Accountname',
  'Contact Name': 'Kontaktname',
  'Opportunity Name': 'Opportunity-Name',
  Name: 'Name',
  'Installation Name': 'Anlagenname',
  Email: 'E-Mail',
  Phone: 'Telefon',
  Mobile: 'Mobil',
  Title: 'Titel',
  Website: 'Website',
  Industry: 'Branche',
  'Billing Address': 'Rechnungsadresse',
  Stage: 'Phase',
  Amount: 'Betrag',
  'Close Date': 'Schlusstermin',
  'Case Number': 'Vorgangsnummer',
  Subject: 'Betreff',
  Status: 'Status',
  Company: 'Firma',
  'Lead Status': 'Lead-Status',
  'Health Score': 'Gesundheitswert',
  'Last Modified By': 'Zuletzt geändert von',
  Details: 'Details',
  Related: 'Zugehörig',
  'Account Owner': 'Account-Inhaber',
  'Contact Owner': 'Kontaktinhaber',
  'Opportunity Owner': 'Opportunity-Inhaber',
  'Case Owner': 'Vorgangsinhaber',
  'Lead Owner': 'Lead-Inhaber',
  Owner: 'Inhaber',
  Edit: 'Bearbeiten',
  New: 'Neu',
  Follow: 'Folgen',
  Delete: 'Löschen',
  Clone: 'Duplizieren',
  Save: 'Speichern',
  Cancel: 'Abbrechen',
  Activity: 'Aktivität',
  'View All': 'Alle anzeigen',
  'Search...': 'Suchen...',
  'Recently Viewed': 'Zuletzt angezeigt',
  'Change Owner': 'Inhaber ändern',
  Information: 'Informationen',
};

/** A label in the user's language. */
export const word = text => (habits.lang === 'de' ? (german[text] ?? text) : text);

const locale = habits.lang === 'de' ? 'de-DE' : 'en-US';

/** Money and days as locale text: the page holds no machine value. */
export const money = value =>
  value === ''
    ? ''
    : new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: habits.lang === 'de' ? 'EUR' : 'USD',
      }).format(Number(value));

export const day = value =>
  value === ''
    ? ''
    : new Intl.DateTimeFormat(locale, {
        dateStyle: habits.lang === 'de' ? 'medium' : 'short',
        timeZone: 'UTC',
      }).format(new Date(`${value}T00:00Z`));
