/** Everything worth a look before a call, in the order it will be needed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactKey } from '../../lib/domain/data/customer';
import type { PreCallView } from '../../lib/domain/views/pre-call-view';
import { Question } from '../needs/ask-today';
import { NeedAnswer } from '../needs/need-answer';
import { StepLine } from '../next-step/step-line';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { dueOf } from '../promises/promise-ages';
import { useSurface } from '../surface';
import { dayWords, dueWords, promisedWords } from '../words/day';
import { foreign } from '../words/foreign';
import { gateWords } from '../words/gate';
import { RightTicks } from './right-ticks';

export interface PreCallCardProps {
  card: PreCallView;
  print: () => void;
}

export function PreCallCard({ card, print }: PreCallCardProps) {
  const { act, today } = useSurface();
  const { customerId, gates, promises, askToday } = card;
  const subject = { kind: 'customer', customerId } as const;
  const [starter, setStarter] = useState<string | null>(null);
  return (
    <>
      <header class="call-head">
        <p class="quiet">{i18n.t('call.title')}</p>
        <h1 dir="auto">{card.customerName}</h1>
        <Dots class="quiet">
          {card.personName && (
            <span dir="auto">{i18n.t('call.with', { name: foreign(card.personName) })}</span>
          )}
          <span>{dayWords(today, today)}</span>
        </Dots>
        <p class="buttons no-print">
          <button type="button" class="button" onClick={print}>
            {i18n.t('call.print')}
          </button>
          <button
            type="button"
            class="link quiet"
            onClick={() => act.look('openCustomerPage', { customerId })}
          >
            {i18n.t('call.whole')}
          </button>
        </p>
      </header>
      <Mind card={card} />
      {gates.length > 0 && (
        <Part title={i18n.t('call.gates')}>
          <ul>
            {gates.map(gate => (
              <li key={gate.itemId} dir="auto">
                {gateWords(gate, card.customerName, today)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={i18n.t('call.promises')}>
        {promises.length === 0 && <p class="empty">{i18n.t('call.promisesNone')}</p>}
        <ul>
          {promises.map(item => (
            <li key={item.id} data-item={item.id} data-late={item.outcome === 'overdue' || undefined}>
              <p dir="auto">{item.text}</p>
              <Dots class="quiet">
                <span data-late={item.outcome === 'overdue' || undefined}>{dueOf(item, today)}</span>
                <span>{promisedWords(item.promisedDaysAgo)}</span>
                {item.personName && (
                  <span dir="auto">{i18n.t('promise.to', { name: foreign(item.personName) })}</span>
                )}
              </Dots>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={i18n.t('call.step')}>
        <Step card={card} />
        {starter !== null && (
          <StepLine
            subject={subject}
            starter={starter}
            autoFocus
            onEscape={() => setStarter(null)}
            saved={() => setStarter(null)}
          />
        )}
      </Part>
      <Part title={i18n.t('call.ask')}>
        {askToday.questions.length === 0 && <p class="empty">{i18n.t('call.askNone')}</p>}
        <ul>
          {askToday.questions.map(need => (
            <li key={need.id} data-item={need.id}>
              <Question need={need} />
              <NeedAnswer need={need} ripe={() => setStarter(i18n.t('need.ripeStep'))} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={i18n.t('call.right')}>
        <RightTicks right={card.rightToMeet} />
      </Part>
      {card.missingFact && (
        <Part title={i18n.t('call.fact')}>
          <MissingFact card={card} fact={card.missingFact} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="call-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What must not be forgotten on the phone: no asks, no gifts, a pause, their rhythm. */
function Mind({ card: { doNotAsk, noGifts, pause, everyDays } }: { card: PreCallView }) {
  const { today } = useSurface();
  const lines = [
    ...(doNotAsk ? [i18n.t('call.doNotAsk', { reason: foreign(doNotAsk.reason) })] : []),
    ...(noGifts ? [i18n.t('call.noGifts')] : []),
    ...(pause
      ? [i18n.t('call.pause', { day: dayWords(pause.to, today), reason: foreign(pause.reason) })]
      : []),
    ...(everyDays ? [i18n.t('call.rhythm', everyDays)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="call-mind" aria-label={i18n.t('call.care')}>
      <ul>
        {lines.map(line => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Step({ card: { nextStep } }: { card: PreCallView }) {
  const { today } = useSurface();
  const { current, last, state } = nextStep;
  return (
    <>
      {current && state !== 'missing' ? (
        <>
          <p dir="auto">{current.text}</p>
          <Dots class="quiet">
            <span data-late={state === 'overdue' || undefined}>
              {current.kind === 'park'
                ? i18n.t('step.parkedUntil', { day: dayWords(current.dueDate, today) })
                : dueWords(current.dueDate, undefined, today)}
            </span>
            {current.agreed && <span>{i18n.t('step.agreed')}</span>}
          </Dots>
        </>
      ) : (
        <p class="empty">{i18n.t('call.stepNone')}</p>
      )}
      {last && (
        <p class="quiet" dir="auto">
          {i18n.t('call.last', {
            text: foreign(last.text),
            day: dayWords(last.endedDate ?? last.dueDate, today),
          })}
        </p>
      )}
    </>
  );
}

/** One at a time: the next thing to learn of them, noted where it stands. */
function MissingFact({ card, fact }: { card: PreCallView; fact: FactKey }) {
  const { act } = useSurface();
  const opening = useOpening<'note'>();
  const { customerId } = card;
  const label = i18n.t(`fact.${fact}`);
  return (
    <>
      {opening.form ? (
        <WordsForm
          key={fact}
          place={`fact:${customerId}:${fact}`}
          label={label}
          submitLabel={i18n.t('save')}
          close={opening.close}
          submit={async text => {
            const saved = await act.save('noteFact', { customerId, key: fact, text });
            if (saved) opening.close();
            return saved;
          }}
        />
      ) : (
        <p>
          {label}{' '}
          <button type="button" class="link no-print" onClick={() => opening.open('note')}>
            {i18n.t('call.noteFact')}
          </button>
        </p>
      )}
      <p class="quiet">{i18n.t('call.factsLeft', card.missingFacts)}</p>
    </>
  );
}
