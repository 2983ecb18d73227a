/** Unexpected errors of the store as failures a surface has words for. */
import type { Failure } from '../../lib/messages/protocol';
import { isFull } from '../../lib/storage/database';
import { StorageFailure } from '../../lib/storage/failure';
import { forgetBook } from './book/open-book';

/** Errors after which the connection is dropped, so that the next message opens it anew. */
const CONNECTION_LOST = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
]);

export function failureOf(error: unknown): Failure {
  if (error instanceof StorageFailure) return { code: error.code, reason: error.reason };
  if (isFull(error)) return { code: 'full' };
  const name = error instanceof Error ? error.name : undefined;
  if (name && CONNECTION_LOST.has(name)) forgetBook();
  return { code: 'closed', reason: name };
}
