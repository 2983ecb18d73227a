/** Why the score is what it is: each element with its points and one sentence of reason. Reads aloud as it stands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { ElementPoints, ScoreView } from '../../lib/domain/views/score-view';
import { Skeleton } from '../parts/skeleton';
import { useSurface } from '../surface';
import { lossWords, pointsWords } from '../words/loss';
import { elementWords } from '../words/names';

export interface WhyScoreProps {
  /** As the surface last read it: after every save the score is asked for again. */
  of: CustomerView;
  open: (element: Element) => void;
  close: () => void;
}

export function WhyScore({ of, open, close }: WhyScoreProps) {
  const { act } = useSurface();
  const [score, setScore] = useState<ScoreView | null>(null);
  const part = useRef<HTMLElement>(null);
  const customerId = of.customer.id;
  useEffect(() => {
    let here = true;
    void act.look('readScore', { customerId }).then(answer => here && answer && setScore(answer));
    return () => {
      here = false;
    };
  }, [of]);
  useEffect(() => {
    if (score) part.current?.scrollIntoView?.({ block: 'nearest' });
  }, [score === null]);
  return (
    <section
      class="evidence"
      aria-label={i18n.t('why.title')}
      ref={part}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header class="part-head">
        <h3>{i18n.t('why.title')}</h3>
      </header>
      {score ? <ScoreReasons score={score} open={open} /> : <Skeleton />}
    </section>
  );
}

export interface ScoreReasonsProps {
  score: ScoreView;
  open: (element: Element) => void;
}

export function ScoreReasons({ score, open }: ScoreReasonsProps) {
  const { withEvidence, counted } = score;
  return (
    <>
      <p>
        {score.score === null ? i18n.t('why.none') : i18n.t('why.score', { score: score.score })}{' '}
        {withEvidence === counted
          ? i18n.t('why.coverageAll')
          : `${i18n.t('why.coverage', { have: withEvidence, counted })} ${i18n.t('why.coverageWeight', {
              percent: Math.round(score.coverage * 100),
            })}`}
      </p>
      <ul class="why">
        {score.elements.map(element => (
          <Reason key={element.element} element={element} open={() => open(element.element)} />
        ))}
      </ul>
    </>
  );
}

function Reason({ element, open }: { element: ElementPoints; open: () => void }) {
  const { today } = useSurface();
  const name = elementWords(element.element);
  const { loss, leftOut, points, pointsPossible } = element;
  return (
    <li>
      <p class="part-head">
        <button type="button" class="link" aria-label={i18n.t('why.show', { element: name })} onClick={open}>
          {name}
        </button>
        {!leftOut && (
          <span class="quiet">
            {i18n.t('why.row', { points: pointsWords(points), possible: pointsWords(pointsPossible) })}
          </span>
        )}
      </p>
      <p class="quiet" dir="auto">
        {leftOut
          ? i18n.t('why.leftOut')
          : loss
            ? i18n.t('loss.of', {
                points: pointsWords(pointsPossible - points),
                reason: lossWords(element.element, loss, today),
              })
            : i18n.t('why.full')}
      </p>
    </li>
  );
}
