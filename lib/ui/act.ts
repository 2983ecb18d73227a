/** Saving from a surface: one way to send a write, to show what went wrong and to say that it is saved. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure, ReplyOf, RequestOf, Saved } from '../messages/protocol';
import type { MessageName } from '../messages/requests';
import { asFailure } from './failure';
import { createUnanswered, fingerprint, type UnansweredParts } from './unanswered';

export type Ask = <N extends MessageName>(name: N, request: RequestOf<N>) => Promise<ReplyOf<N>>;

/** Messages that write: those that carry a command id. */
export type CommandName = {
  [N in MessageName]: RequestOf<N> extends { commandId: string } ? N : never;
}[MessageName];
export type Command<N extends CommandName> = Omit<RequestOf<N>, 'commandId'>;

export interface Act {
  ask: Ask;
  /** Saves and refreshes the surface. Null when it was refused; `failure` then says why and nothing was lost. */
  save<N extends CommandName>(name: N, command: Command<N>): Promise<Saved | null>;
  /** A read that tells its failure on the surface instead of throwing. */
  look<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N> | null>;
  /** The book changed, by this command. Refreshes, but once only where an own save does the same. */
  heard(by?: string): void;
  failure: Signal<Failure | null>;
  /** Rises with every save, so that "Saved" is said again each time. */
  saves: ReadonlySignal<number>;
}

export interface ActParts extends UnansweredParts {
  ask: Ask;
  newId: () => string;
  refresh: () => Promise<void>;
}

/**
 * The ids of writes whose answer never came are kept: when the rep presses Enter again on the same words, the background
 * sees the same id and does not write twice.
 */
export function createAct({ ask, newId, refresh, spare, now }: ActParts): Act {
  const failure = signal<Failure | null>(null);
  const saves = signal(0);
  // Saves without an answer yet, and whether the stamp of one of them (or of another surface) came meanwhile.
  let underWay = 0;
  let missed = false;
  // Answered commands whose stamp is still to come: what it tells is being asked for already.
  const asked = new Set<string>();
  const unanswered = createUnanswered({ spare, now });

  return {
    ask,
    failure,
    saves,
    heard(by) {
      if (by !== undefined && asked.delete(by)) return;
      if (underWay > 0) missed = true;
      else void refresh();
    },
    async save(name, command) {
      const same = fingerprint(name, command);
      const commandId = unanswered.idOf(same) ?? newId();
      // Before the answer: the surface may be closed while it waits.
      unanswered.keep(same, commandId);
      failure.value = null;
      underWay += 1;
      try {
        // The table of messages ties the request to its name; a generic spread cannot be followed by the compiler.
        const request = { ...command, commandId } as unknown as RequestOf<typeof name>;
        const reply = (await ask(name, request).finally(() => {
          underWay -= 1;
        })) as Saved;
        // A stamp that came before the answer is not waited for; one left over would be kept for nothing.
        if (underWay === 0) asked.clear();
        if (!missed) asked.add(commandId);
        missed = false;
        unanswered.forget(same);
        await refresh();
        saves.value += 1;
        return reply;
      } catch (error) {
        const refused = asFailure(error);
        // An orphan cannot know either whether its write arrived.
        if (refused.code !== 'lost' && refused.code !== 'orphan') unanswered.forget(same);
        failure.value = refused;
        if (missed && underWay === 0) {
          missed = false;
          void refresh();
        }
        return null;
      }
    },
    async look(name, request) {
      try {
        return await ask(name, request);
      } catch (error) {
        failure.value = asFailure(error);
        return null;
      }
    },
  };
}
