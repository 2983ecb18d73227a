/** The rep's own drafts of thank-yous, a kind at a time; ours stand until he writes one. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppreciationKind } from '../../lib/domain/appreciation/kind-names';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { Choice } from '../parts/choice';
import { ourDraft, THANKS_KINDS, thanksKindWords } from '../words/thanks';

type Drafts = Partial<Record<AppreciationKind, string>>;

export function ThanksDrafts({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const [kind, setKind] = useState<AppreciationKind>('handwrittenNote');
  const own = (view.settings.thanksDrafts ?? {}) as Drafts;
  const title = i18n.t('thanks.templates.title');
  const gaps = { name: '{name}', words: '{words}', occasion: '{occasion}' };
  return (
    <section class="part" aria-label={title}>
      <h2>{title}</h2>
      <p class="quiet">{i18n.t('thanks.templates.why', gaps)}</p>
      <p>
        <Choice
          label={i18n.t('thanks.templates.kind')}
          value={kind}
          options={THANKS_KINDS.map(value => ({ value, words: thanksKindWords(value) }))}
          choose={setKind}
        />
      </p>
      <OneDraft
        key={`${kind}/${own[kind] ?? ''}`}
        kind={kind}
        own={own[kind]}
        save={text => {
          const { [kind]: _, ...others } = own;
          void model.set({ thanksDrafts: text === null ? others : { ...others, [kind]: text } });
        }}
      />
    </section>
  );
}

interface OneDraftProps {
  kind: AppreciationKind;
  own?: string;
  /** `null`: ours again. */
  save: (text: string | null) => void;
}

function OneDraft({ kind, own, save }: OneDraftProps) {
  const ours = ourDraft(kind);
  const [text, setText] = useState(own ?? ours);
  return (
    <div class="draft">
      <textarea
        aria-label={thanksKindWords(kind)}
        value={text}
        dir="auto"
        rows={6}
        onInput={event => setText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="button" onClick={() => save(text.trim() === '' ? null : text)}>
          {i18n.t('save')}
        </button>
        {own !== undefined && (
          <button type="button" class="link quiet" onClick={() => save(null)}>
            {i18n.t('thanks.templates.ours')}
          </button>
        )}
      </p>
    </div>
  );
}
