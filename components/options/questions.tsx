/** The questions Kept asks again for what they said; each the rep's own, or ours (plan.md, Question). */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { ourQuestion } from '../words/need';

const KINDS = ['need', 'comment', 'personal'] as const;
type Kind = (typeof KINDS)[number];

export function Questions({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const own = (view.settings.questionTemplates ?? {}) as Partial<Record<Kind, string>>;
  const set = (kind: Kind, text: string) => {
    const { [kind]: _, ...others } = own;
    const isOurs = text === '' || text === ourQuestion(kind, '{words}');
    void model.set({ questionTemplates: isOurs ? others : { ...others, [kind]: text } });
  };
  return (
    <>
      <h3>{i18n.t('phrases.questions')}</h3>
      <p class="quiet">{i18n.t('phrases.questionsWhy', { gap: '{words}' })}</p>
      <ul class="settings">
        {KINDS.map(kind => (
          <li key={`${kind}/${own[kind] ?? ''}`}>
            <label class="question-template">
              <span class="quiet">{i18n.t(`phrases.kind.${kind}`)}</span>
              <input
                type="text"
                class="wide"
                value={own[kind] ?? ourQuestion(kind, '{words}')}
                maxLength={300}
                dir="auto"
                onChange={event => set(kind, event.currentTarget.value.trim())}
              />
            </label>
            {own[kind] && (
              <button
                type="button"
                class="link quiet"
                aria-label={i18n.t('phrases.ourQuestionOf', { kind: i18n.t(`phrases.kind.${kind}`) })}
                onClick={() => set(kind, '')}
              >
                {i18n.t('phrases.ourQuestion')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
