/** Why the store did not do what was asked. The background words it for the surfaces (`failures.ts`). */
export type StorageCode = 'newer' | 'closed' | 'full' | 'recovery' | 'gone' | 'expired' | 'badFile';

export class StorageFailure extends Error {
  readonly code: StorageCode;
  readonly reason?: string;
  constructor(code: StorageCode, reason?: string) {
    super(reason ? `${code}: ${reason}` : code);
    this.name = 'StorageFailure';
    this.code = code;
    this.reason = reason;
  }
}
