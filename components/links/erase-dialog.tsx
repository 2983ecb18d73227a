/** The last look before something is erased for good: everything that will go, in plain numbers. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EraseList } from '../../lib/domain/views/links-view';
import type { RequestOf } from '../../lib/messages/protocol';
import { ArmedButton } from '../parts/armed-button';
import { Trouble } from '../parts/says';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface EraseDialogProps {
  what: RequestOf<'readErase'>['what'];
  close: () => void;
}

export function EraseDialog({ what, close }: EraseDialogProps) {
  const { act } = useSurface();
  const [list, setList] = useState<EraseList | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { kind, id } = what;
  useEffect(() => {
    let here = true;
    void act.look('readErase', { what: { kind, id } }).then(answer => {
      if (!here) return;
      if (answer) setList(answer);
      else close();
    });
    return () => {
      here = false;
    };
  }, [act, kind, id]);
  useEffect(() => {
    if (list && !dialog.current?.open) dialog.current?.showModal?.();
  }, [list]);
  if (!list) return null;
  const erase = async () => {
    if (await act.save('erase', { what })) close();
  };
  const title = i18n.t('links.erase.title', { name: foreign(list.name) });
  const goes = wordsOf(list, kind);
  return (
    <dialog class="erase" ref={dialog} aria-label={title} onClose={close}>
      <h2 dir="auto">{title}</h2>
      <p>{i18n.t(goes.length > 0 ? 'links.erase.goes' : 'links.erase.nothing')}</p>
      <ul>
        {goes.map(words => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
      <p>{i18n.t('links.erase.copies')}</p>
      <p>
        <strong>{i18n.t('links.erase.final')}</strong>
      </p>
      <Trouble failure={act.failure.value} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {i18n.t('links.erase.keep')}
        </button>
        <ArmedButton class="button danger" press={() => void erase()}>
          {i18n.t('links.erase.button')}
        </ArmedButton>
      </p>
    </dialog>
  );
}

const wordsOf = (list: EraseList, kind: EraseDialogProps['what']['kind']): string[] => [
  ...(kind === 'customer' && list.persons.length > 0
    ? [`${i18n.t('links.erase.persons', list.persons.length)}: ${list.persons.map(foreign).join(', ')}`]
    : []),
  ...(list.records > 0 ? [i18n.t('links.erase.pages', list.records)] : []),
  ...(list.promises > 0 ? [i18n.t('links.promises', list.promises)] : []),
  ...(list.items > 0 ? [i18n.t('links.notes', list.items)] : []),
  ...(list.mentions > 0 ? [i18n.t('links.erase.mentions', list.mentions)] : []),
];
