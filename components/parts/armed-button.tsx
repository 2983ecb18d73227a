/**
 * A button for what takes something away. In a frame of somebody else's page it works only while the person can see it;
 * otherwise it says so. On our own pages, where nobody can lie over it, it is an ordinary button.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSurface } from '../surface';

type Plain = Omit<JSX.IntrinsicElements['button'], 'onClick' | 'type' | 'ref' | 'children'>;

export interface ArmedButtonProps extends Plain {
  press: () => void;
  children: ComponentChildren;
}

export function ArmedButton({ press, children, ...plain }: ArmedButtonProps) {
  const { act, watchSight } = useSurface();
  const button = useRef<HTMLButtonElement>(null);
  const isSeen = useRef<() => Promise<boolean>>(null);
  useEffect(() => {
    if (!watchSight || !button.current) return;
    const sight = watchSight(button.current);
    isSeen.current = sight.isSeen;
    return sight.end;
  }, [watchSight]);
  const click = async () => {
    if (!isSeen.current || (await isSeen.current())) press();
    else act.failure.value = { code: 'refused', reason: 'unseen' };
  };
  return (
    <button {...plain} type="button" ref={button} onClick={click}>
      {children}
    </button>
  );
}
