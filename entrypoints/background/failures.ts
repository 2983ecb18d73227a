/** Unexpected errors of the store as failures a surface has words for. */
import type { Failure } from '../../lib/messages/protocol';
import { isFull } from '../../lib/storage/database';
import { StorageFailure } from '../../lib/storage/failure';

export function failureOf(error: unknown): Failure {
  if (error instanceof StorageFailure) return { code: error.code, reason: error.reason };
  if (isFull(error)) return { code: 'full' };
  return { code: 'closed', reason: error instanceof Error ? error.name : undefined };
}
