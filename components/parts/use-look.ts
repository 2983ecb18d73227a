/** What a part shows that opens on demand: asked for when it opens, and again after every save on any surface. */
import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf, RequestOf } from '../../lib/messages/protocol';
import type { MessageName } from '../../lib/messages/requests';
import { useSurface } from '../surface';

/**
 * @param of what the surface last read: a save gives it anew, and the question is asked again.
 * @returns null until the first answer; a later answer that fails leaves the former one.
 */
export function useLook<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
  of: unknown,
): ReplyOf<N> | null {
  const { act } = useSurface();
  const [view, setView] = useState<ReplyOf<N> | null>(null);
  useEffect(() => {
    let here = true;
    void act.look(name, request).then(answer => here && answer && setView(answer));
    return () => {
      here = false;
    };
  }, [name, JSON.stringify(request), of]);
  return view;
}
