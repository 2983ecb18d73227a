import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import type { Reply, ReplyOf, RequestOf } from '../../../lib/messages/protocol';
import type { MessageName } from '../../../lib/messages/requests';

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(context: BrowserContext, extensionId: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** What the background answers to one message sent from an extension page, refusals included. */
export async function reply<N extends MessageName>(
  page: Page,
  name: N,
  request: RequestOf<N>,
): Promise<Reply<ReplyOf<N>>> {
  const envelope = { kept: 1, name, request };
  return page.evaluate(message => chrome.runtime.sendMessage(message), envelope) as Promise<
    Reply<ReplyOf<N>>
  >;
}

/** The same, where a refusal is a failure of the test. */
export async function ask<N extends MessageName>(
  page: Page,
  name: N,
  request: RequestOf<N>,
): Promise<ReplyOf<N>> {
  const answer = await reply(page, name, request);
  if (answer?.ok) return answer.value;
  throw new Error(`The background refused ${name}: ${JSON.stringify(answer?.error)}`);
}

/** A fresh id for a write. */
export const commandId = (): string => randomUUID();
