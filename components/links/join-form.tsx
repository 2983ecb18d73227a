/** What joining two customers will move, said before it is done. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JoinPreview } from '../../lib/domain/views/links-view';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface JoinFormProps {
  /** The customer that stays. */
  intoId: string;
  fromId: string;
  close: () => void;
}

export function JoinForm({ intoId, fromId, close }: JoinFormProps) {
  const { act } = useSurface();
  const [preview, setPreview] = useState<JoinPreview | null>(null);
  useEffect(() => {
    let here = true;
    void act.look('readJoin', { intoId, fromId }).then(answer => here && setPreview(answer));
    return () => {
      here = false;
    };
  }, [act, intoId, fromId]);
  if (!preview) return null;
  const join = async () => {
    if (await act.save('joinCustomers', { intoId, fromId })) close();
  };
  return (
    <InlineForm
      label={i18n.t('links.join.label', { name: foreign(preview.from) })}
      class="join"
      close={close}
      submit={() => void join()}
    >
      {sentences(preview).map(sentence => (
        <p key={sentence} dir="auto">
          {sentence}
        </p>
      ))}
      <p class="buttons">
        <button type="submit" class="button primary">
          {i18n.t('links.join.button')}
        </button>
        <button type="button" class="button" onClick={close}>
          {i18n.t('cancel')}
        </button>
      </p>
    </InlineForm>
  );
}

function sentences({ from, into, name, ...moved }: JoinPreview): string[] {
  const counts = [
    moved.records > 0 && i18n.t('links.pages', moved.records),
    moved.promises > 0 && i18n.t('links.promises', moved.promises),
    moved.items > 0 && i18n.t('links.notes', moved.items),
  ].filter(words => words !== false);
  const names = { from: foreign(from), into: foreign(into) };
  return [
    counts.length > 0
      ? i18n.t('links.join.moves', { ...names, what: counts.join(', ') })
      : i18n.t('links.join.movesNothing', names),
    ...moved.samePersons.map(person => i18n.t('links.join.samePerson', { person: foreign(person) })),
    ...(moved.replacedStep ? [i18n.t('links.join.step', { step: foreign(moved.replacedStep) })] : []),
    ...(name === into ? [] : [i18n.t('links.join.called', { name: foreign(name) })]),
    i18n.t('links.join.back'),
  ];
}
