/**
 * A page's first questions, under way while the page's own code is still being read: the background works out the answer
 * in the meantime. `ahead.js` asks them; whoever asks the same afterwards is given that answer, once. One that a write
 * may have overtaken, before the page could hear of writes, is thrown away.
 */
import { type Envelope, type Reply, type ReplyOf, type RequestOf, STAMP_KEY } from './protocol';
import type { MessageName } from './requests';

/** Questions asked with nothing but their name. */
type AheadName = 'readToday' | 'readReport' | 'readLongReport';

interface Ahead {
  replies: Map<MessageName, Promise<Reply<unknown> | undefined>>;
  isOld: boolean;
}

/** Two scripts of one page share nothing but its window. */
const shared = globalThis as { keptAhead?: Ahead };

/** As both browsers have it. The library that makes them alike would have to be read before anything is asked. */
interface BrowserDoor {
  runtime: { sendMessage(message: Envelope): Promise<Reply<unknown> | undefined> };
  storage: {
    onChanged: { addListener(heard: (changes: Record<string, unknown>, area: string) => void): void };
  };
}

/** Asks; a question that fails is asked again by the page itself. */
export function askAhead(names: readonly AheadName[]): void {
  const { browser, chrome } = globalThis as { browser?: BrowserDoor; chrome?: BrowserDoor };
  const door = browser ?? chrome;
  if (!door) return;
  const ahead: Ahead = { replies: new Map(), isOld: false };
  door.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && STAMP_KEY in changes) ahead.isOld = true;
  });
  for (const name of names)
    ahead.replies.set(
      name,
      door.runtime.sendMessage({ kept: 1, name, request: {} }).catch(() => undefined),
    );
  shared.keptAhead = ahead;
}

/** The answer to a question that was asked ahead; null where there is none that can be relied on. */
export async function answeredAhead<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<{ value: ReplyOf<N> } | null> {
  const ahead = shared.keptAhead;
  const reply = ahead?.replies.get(name);
  if (!ahead || !reply || ahead.isOld || Object.keys(request).length > 0) return null;
  ahead.replies.delete(name);
  const answer = await reply;
  return answer?.ok ? { value: answer.value as ReplyOf<N> } : null;
}
