/** Where in a relationship selling costs the rep least, and the sweet spot he may move there (plan, Lifecycle). */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnThirdView, ThirdDeal, ThirdView } from '../../lib/domain/views/own-third-view';
import { hoursOf } from '../deals/deal-notes';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';
import { Columns } from './columns';
import { OwnWindow } from './own-window';
import { ReportPart } from './report-part';

const nameOf = ({ third }: Pick<ThirdView, 'third'>): string => i18n.t(`report.third.name.${third}`);

/** One third, or every deal with hours. */
type Opened = ThirdView['third'] | 'all';

/** `of`: as the report was last read. Nothing is shown before the hours of one deal are noted. */
export function OwnThirdPart({ of }: { of: object }) {
  const [open, setOpen] = useState<Opened | null>(null);
  const view = useLook('readOwnThird', {}, of);
  if (!view || view.deals.length === 0) return null;
  const { thirds, deals } = view;
  const press = (next: Opened) => setOpen(open === next ? null : next);
  const opened = thirds.find(({ third }) => third === open);
  const isOpen = ({ third }: ThirdView) => open === third;
  const count = (
    <OpenNumber
      said={String(deals.length)}
      label={i18n.t('report.third.deals')}
      isOpen={open === 'all'}
      press={() => press('all')}
    />
  );
  return (
    <ReportPart
      title={i18n.t('report.third.title')}
      says={<Says view={view} count={count} isOpen={isOpen} press={press} />}
      table={
        thirds.length > 0 && (
          <table class="numbers-table">
            <caption class="unseen">{i18n.t('report.third.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('report.third.part')}</th>
                <th scope="col">{unitOf(view)}</th>
                <th scope="col">{i18n.t('report.third.deals')}</th>
              </tr>
            </thead>
            <tbody>
              {thirds.map(one => (
                <tr key={one.third}>
                  <th scope="row">{nameOf(one)}</th>
                  {[
                    { said: costOf(one), what: unitOf(view) },
                    { said: String(one.deals.length), what: i18n.t('report.third.deals') },
                  ].map(({ said, what }) => (
                    <td key={what}>
                      {one.deals.length === 0 ? (
                        said
                      ) : (
                        <OpenNumber
                          said={said}
                          label={`${nameOf(one)}, ${what}`}
                          isOpen={isOpen(one)}
                          press={() => press(one.third)}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    >
      {thirds.length > 0 && (
        <Columns
          label={i18n.t('report.third.title')}
          columns={thirds.map(one => ({
            key: one.third,
            label: i18n.t(`report.third.the.${one.third}`),
            spoken: `${nameOf(one)}: ${costOf(one)}, ${unitOf(view)}`,
            parts: [{ tone: one.third === view.cheapest ? 'third' : 'plain', value: one.cost ?? 0 }],
            ...(one.deals.length > 0 ? { open: () => press(one.third), isOpen: isOpen(one) } : {}),
          }))}
        />
      )}
      {thirds.length > 0 && (
        <p class="quiet">
          <Sentence words={i18n.t('report.third.from', deals.length, [slot('count')])} parts={{ count }} />
        </p>
      )}
      {opened && <Deals title={nameOf(opened)} deals={opened.deals} />}
      {open === 'all' && <Deals title={i18n.t('report.third.noted')} deals={deals} />}
      <OwnWindow view={view} />
    </ReportPart>
  );
}

interface SaysProps {
  view: OwnThirdView;
  /** How many deals have their hours noted. */
  count: JSX.Element;
  isOpen: (third: ThirdView) => boolean;
  press: (third: ThirdView['third']) => void;
}

function Says({ view, count, isOpen, press }: SaysProps) {
  const { thirds, cheapest, deals, needed, currency } = view;
  if (thirds.length === 0)
    return (
      <Sentence
        words={i18n.t('report.third.learning', deals.length, [slot('count'), String(needed)])}
        parts={{ count }}
      />
    );
  const best = thirds.find(({ third }) => third === cheapest);
  if (!best) return <>{i18n.t('report.third.onlyOne')}</>;
  const part = i18n.t(`report.third.in.${best.third}`);
  if (!currency) return <>{i18n.t('report.third.saysHidden', { part })}</>;
  return (
    <Sentence
      words={i18n.t('report.third.says', { part, hours: slot('hours'), currency })}
      parts={{
        hours: (
          <OpenNumber
            said={costOf(best)}
            label={nameOf(best)}
            isOpen={isOpen(best)}
            press={() => press(best.third)}
          />
        ),
      }}
    />
  );
}

const unitOf = ({ currency }: OwnThirdView): string =>
  currency ? i18n.t('report.third.hours', { currency }) : i18n.t('report.third.times');

const costOf = ({ cost }: ThirdView): string =>
  cost === null ? '–' : cost < 10 ? cost.toFixed(1) : String(Math.round(cost));

function Deals({ title, deals }: { title: string; deals: readonly ThirdDeal[] }) {
  const { today } = useSurface();
  return (
    <div class="behind">
      <h3>{title}</h3>
      <ul class="plain-rows">
        {deals.map(({ id, customerId, name, date, minutes, isLost, money }) => (
          <li key={id}>
            <a class="link" dir="auto" href={`/customer.html#${customerId}/deals`}>
              {name}
            </a>{' '}
            <span class="number">{i18n.t('deal.took', { hours: hoursOf(minutes) })}</span>{' '}
            <span class="quiet">
              {money && `${moneyWords(money)}, `}
              {isLost && `${i18n.t('deal.lost')}, `}
              <time dateTime={date}>{dayWords(date, today)}</time>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
