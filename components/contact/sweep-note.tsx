/** One useful thing for all who are ticked: noted once, a touch for each (appreciation, One to many). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Channel, Purpose, ValueHow } from '../../lib/domain/readiness/evidence';
import { CHANNEL_CHOICES, VALUE_HOW_CHOICES } from '../../lib/ui/choices';
import { Choice } from '../parts/choice';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

/** What one thing for several can be: something of value, or a courtesy. */
const PURPOSES = ['value', 'courtesy'] as const satisfies readonly Purpose[];

export interface SweepNoteProps {
  customerIds: string[];
  done: () => void;
}

export function SweepNote({ customerIds, done }: SweepNoteProps) {
  const { act } = useSurface();
  const [text, setText] = useKeptWords('sweep');
  const [channel, setChannel] = useState<Channel>('email');
  const [purpose, setPurpose] = useState<(typeof PURPOSES)[number]>('value');
  const [valueHow, setValueHow] = useState<ValueHow>('use');
  const [asked, setAsked] = useState(false);
  const words = text.trim();
  const [first] = customerIds;
  const save = async () => {
    if (words === '') return setAsked(true);
    const touch = { text: words, channel, purpose, ...(purpose === 'value' ? { valueHow } : {}) };
    const saved =
      customerIds.length === 1 && first
        ? await act.save('logTouch', { subject: { kind: 'customer', customerId: first }, ...touch })
        : await act.save('logForMany', { customerIds, item: { kind: 'touch', ...touch } });
    if (!saved) return;
    setText('');
    done();
  };
  const label = i18n.t('sweep.what', customerIds.length);
  return (
    <form
      class="sweep-note"
      aria-label={label}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="form-label">{label}</p>
      <div class="field-row">
        <input
          type="text"
          aria-label={label}
          placeholder={i18n.t('sweep.example')}
          value={text}
          dir="auto"
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {i18n.t('sweep.save')}
        </button>
      </div>
      {first && customerIds.length === 1 && (
        <Spotted text={text} subject={{ kind: 'customer', customerId: first }} />
      )}
      <div class="line-extras">
        <Choice
          label={i18n.t('extras.channel')}
          value={channel}
          options={CHANNEL_CHOICES.map(value => ({ value, words: i18n.t(`channel.${value}`) }))}
          choose={setChannel}
        />
        <Choice
          label={i18n.t('extras.purpose')}
          value={purpose}
          options={PURPOSES.map(value => ({ value, words: i18n.t(`purpose.${value}`) }))}
          choose={setPurpose}
        />
        {purpose === 'value' && (
          <Choice
            label={i18n.t('extras.valueHow')}
            value={valueHow}
            options={VALUE_HOW_CHOICES.map(value => ({ value, words: i18n.t(`valueHow.${value}`) }))}
            choose={setValueHow}
          />
        )}
      </div>
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
    </form>
  );
}
