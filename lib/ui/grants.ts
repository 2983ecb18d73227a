/** Asking the browser for what it keeps from us; each only ever in a click of the rep. */
import { type Signal, signal } from '@preact/signals';

export interface GrantDoors {
  /** Shows the browser's own question for all of these at once. */
  requestSites(origins: string[]): Promise<boolean>;
  /** Opens the browser's page on which notices of this extension are allowed again. */
  openNoticeSettings(): Promise<void>;
}

export interface GrantsModel {
  /** What the browser's question was answered with, while this surface is open. */
  answered: Signal<'granted' | 'refused' | null>;
  ask(origins: string[]): Promise<void>;
  openNoticeSettings(): Promise<void>;
}

/** `refresh` asks anew what the browser allows. */
export function createGrants(doors: GrantDoors, refresh: () => Promise<void>): GrantsModel {
  const answered = signal<'granted' | 'refused' | null>(null);
  return {
    answered,
    async ask(origins) {
      answered.value = (await doors.requestSites(origins)) ? 'granted' : 'refused';
      await refresh();
    },
    openNoticeSettings: doors.openNoticeSettings,
  };
}
