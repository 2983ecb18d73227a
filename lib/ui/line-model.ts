/** The quick line: what is typed, what is recognised in it, and how Enter turns it into an item (capture, The line). */
import { computed, signal } from '@preact/signals';
import { type ParsedLine, parseLine } from '../domain/capture/line';
import { spottedPromise } from '../domain/capture/spot-promise';
import type { Day } from '../domain/days';
import { createHand } from './line-hand';
import {
  dated,
  FIRST_EXTRAS,
  fitsCustomers,
  LINE_KINDS,
  type LineExtras,
  type LineKind,
  type Need,
  needOf,
} from './line-kinds';
import { createNaming } from './line-naming';
import type { LineModel, LineParts } from './line-parts';
import { saveLine } from './line-save';
import { readingContext } from './reading-context';
import { logSpotted } from './spotted';

export type { LineModel } from './line-parts';

const BY_PREFIX: Record<ParsedLine['kind'], LineKind> = {
  p: 'promise',
  s: 'step',
  n: 'need',
  c: 'comment',
  t: 'touch',
  v: 'value',
  i: 'issue',
  w: 'wow',
};

/** A kind that several customers cannot share, or that cannot wait for one. */
function whoseNeed(kind: LineKind, named: number, hasOwner: boolean, day: Day | undefined): Need {
  if (!fitsCustomers(kind, named, hasOwner)) return named > 1 ? 'oneCustomer' : 'customer';
  return named > 1 && kind === 'promise' && !day ? 'date' : null;
}

export function createLine(parts: LineParts): LineModel {
  const text = signal(parts.draft.initial);
  const first = parts.kind ?? 'promise';
  const kept = parts.draft.initial === '' ? '' : parts.chosenKind?.read();
  const chosen = signal<LineKind>(LINE_KINDS.find(kind => kind === kept) ?? first);
  const ignored = signal<string[]>([]);
  const picked = signal<Day | null>(null);
  const extras = signal<LineExtras>({ ...FIRST_EXTRAS, reaction: parts.reaction?.read() ?? '' });
  const confirming = signal(false);
  const missing = signal<Need>(null);
  const saving = signal(false);

  /** What outlives the page: customers that are chips here are written out, or the words would be somebody else's. */
  const keep = (next: string) =>
    parts.draft.changed(
      [next, ...(naming?.named.peek() ?? []).map(({ name }) => `#${name}`)].join(' ').trim(),
    );
  const naming = parts.customers
    ? createNaming({
        text,
        customers: parts.customers,
        persons: parts.persons,
        write(next) {
          text.value = next;
          keep(next);
        },
      })
    : null;
  const logged = signal<string | null>(null);

  const persons = () => [...parts.persons(), ...(naming?.persons.value ?? [])];
  const parsed = computed<ParsedLine | null>(() => {
    const settings = parts.settings();
    if (!settings) return null;
    const mode = chosen.value === 'step' ? 'start' : 'deadline';
    return parseLine(text.value, {
      ...readingContext(settings, parts.now(), mode),
      // What has happened carries no due day: its dates stay words.
      mode: dated(chosen.value) ? mode : null,
      ignored: ignored.value,
      persons: persons(),
      // A delivery comes once; a promise or a step may come again.
      repeats: chosen.value !== 'delivery',
    });
  });
  const kind = computed<LineKind>(() => {
    const typed = parsed.value?.chips.some(chip => chip.type === 'kind') ? parsed.value.kind : null;
    return typed ? BY_PREFIX[typed] : chosen.value;
  });
  const day = computed(() => {
    if (!dated(kind.value)) return undefined;
    const when = parsed.value?.when;
    return when && picked.value && when.alternatives?.includes(picked.value) ? picked.value : when?.date;
  });

  const spotted = computed(() => {
    if (kind.value === 'promise' || kind.value === 'step') return null;
    // While a name is being chosen its first letters stand among the words.
    if (naming && naming.offered.value.length > 0) return null;
    const words = spottedPromise(parsed.value?.words ?? '');
    return words === logged.value ? null : words;
  });
  const hand = createHand(parts.countsAs, () => parts.now().epochMilliseconds, parts.act.ask);

  const reset = () => {
    text.value = '';
    logged.value = null;
    naming?.forget();
    chosen.value = first;
    parts.chosenKind?.write('');
    ignored.value = [];
    picked.value = null;
    extras.value = FIRST_EXTRAS;
    parts.reaction?.write('');
    confirming.value = false;
    missing.value = null;
  };
  const touched = () => {
    confirming.value = false;
    missing.value = null;
  };

  return {
    text,
    parsed,
    kind,
    day,
    extras,
    confirming,
    missing,
    saving,
    kinds: () => (naming && naming.named.value.length > 0 ? 'all' : parts.kinds()),
    naming,
    spotted,
    today: parts.today,
    settings: parts.settings,
    type(next) {
      touched();
      hand.typed(text.value, next);
      text.value = next;
      // Chips turned back stay text only while their words are there.
      if (next === '') ignored.value = [];
      keep(next);
    },
    chooseKind(next) {
      touched();
      chosen.value = next;
      parts.chosenKind?.write(next === first ? '' : next);
    },
    chooseExtra(extra) {
      touched();
      extras.value = { ...extras.value, ...extra };
      if (extra.reaction !== undefined) parts.reaction?.write(extra.reaction);
    },
    pickDay(next) {
      touched();
      picked.value = next;
    },
    turnBack(matched) {
      touched();
      picked.value = null;
      ignored.value = [...ignored.value, matched];
    },
    async submit() {
      for (let asking = naming?.asking(); asking; asking = naming?.asking()) await asking;
      const line = parsed.value;
      const subject = parts.subject();
      if (saving.value || !line || !subject) return false;
      const named = naming?.named.value ?? [];
      const customerId = named[0]?.customerId ?? parts.customerId();
      const need =
        needOf(kind.value, line, day.value, extras.value) ??
        whoseNeed(kind.value, named.length, parts.kinds() === 'all', day.value);
      if (need) {
        missing.value = need;
        return false;
      }
      if (dated(kind.value) && line.when?.confirm && !confirming.value) {
        confirming.value = true;
        return false;
      }
      saving.value = true;
      const before = text.value;
      const noted = kind.value;
      try {
        const saved = await saveLine(parts.act, {
          subject: named[0] ? { kind: 'customer', customerId: named[0].customerId } : subject,
          customerId,
          customerIds: named.map(one => one.customerId),
          waits: named.length === 0 && parts.kinds() !== 'all',
          kind: kind.value,
          line,
          day: day.value,
          extras: extras.value,
        });
        if (!saved) return false;
        hand.saved(noted === 'promise');
        // Words typed while the answer was on its way belong to the next item.
        const typedMeanwhile = text.value.startsWith(before)
          ? text.value.slice(before.length).trimStart()
          : text.value;
        reset();
        text.value = typedMeanwhile;
        parts.draft.done();
        if (typedMeanwhile !== '') parts.draft.changed(typedMeanwhile);
        return true;
      } finally {
        saving.value = false;
      }
    },
    async logSpotted() {
      const words = spotted.value;
      const settings = parts.settings();
      const subject = parts.subject();
      if (!words || !settings || !subject || saving.value) return;
      saving.value = true;
      const [named] = naming?.named.value ?? [];
      const saved = await logSpotted(words, {
        act: parts.act,
        settings,
        now: parts.now(),
        subject: named ? { kind: 'customer', customerId: named.customerId } : subject,
        persons: persons(),
      });
      saving.value = false;
      // The words stay: what they are noted as is still to be saved.
      if (saved) logged.value = words;
    },
    leave: () => parts.draft.flush(),
  };
}
