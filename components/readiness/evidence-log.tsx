/** One line that notes more evidence for the open element. Enter saves. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { SubjectRef } from '../../lib/messages/requests';
import type { LineKind } from '../../lib/ui/line-kinds';
import { createLine } from '../../lib/ui/line-model';
import { LineChips } from '../line/line-chips';
import { askOneKey, LineExtras } from '../line/line-extras';
import { LineField } from '../line/line-field';
import { SpottedOffer } from '../parts/spotted';
import { whoseWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

/** Which kind of row is evidence for which element. `keep` has none: promises are noted in the quick line. */
const NOTED_AS: Record<Element, LineKind | null> = {
  deliver: 'delivery',
  perform: 'rating',
  keep: null,
  value: 'value',
  serve: 'touch',
  fix: 'issue',
  communicate: 'touch',
  wow: 'wow',
};

export function EvidenceLog({ element, subject }: { element: Element; subject: SubjectRef }) {
  const kind = NOTED_AS[element];
  return kind && <LogLine kind={kind} subject={subject} place={`log:${element}:${whoseWords(subject)}`} />;
}

function LogLine({ kind, subject, place }: { kind: LineKind; subject: SubjectRef; place: string }) {
  const { act, now, settings, today, spare } = useSurface();
  const field = useRef<HTMLInputElement>(null);
  const [line] = useState(() =>
    createLine({
      now,
      act,
      subject: () => subject,
      customerId: () => undefined,
      persons: () => [],
      settings: () => settings,
      today: () => today,
      kinds: () => 'all',
      kind,
      draft: {
        initial: spare?.read(place) ?? '',
        changed: text => spare?.write(place, text),
        done: () => spare?.write(place, ''),
        // What is written is already where it outlives the page.
        flush: () => undefined,
      },
      reaction: {
        read: () => spare?.read(`${place}:reaction`) ?? '',
        write: text => spare?.write(`${place}:reaction`, text),
      },
    }),
  );
  const missing = line.missing.value;
  const submit = async () => {
    if (await line.submit()) field.current?.focus();
    else askOneKey(line, field.current);
  };
  return (
    <div class="evidence-log">
      <div class="field-row">
        <LineField
          field={field}
          label={i18n.t(`kind.${kind}.note`)}
          placeholder={i18n.t(`kind.${kind}.starter`)}
          text={line.text.value}
          chips={line.parsed.value?.chips ?? []}
          type={line.type}
          turnBack={line.turnBack}
          enter={() => void submit()}
          invalid={missing !== null}
        />
        <button type="button" class="button" onClick={() => void submit()}>
          {i18n.t('save')}
        </button>
      </div>
      {line.spotted.value && (
        <SpottedOffer words={line.spotted.value} text={line.text.value} log={line.logSpotted} />
      )}
      <LineChips line={line} />
      <LineExtras line={line} submit={() => void submit()} />
      {missing && (
        <p class="hint" role="status">
          {i18n.t(`line.needs.${missing}`)}
        </p>
      )}
    </div>
  );
}
