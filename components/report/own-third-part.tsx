/** Where in a relationship selling costs the rep least, and the sweet spot he may move there (plan, Lifecycle). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnThirdView, ThirdView, WindowSettings } from '../../lib/domain/views/own-third-view';
import { hoursOf } from '../deals/deal-notes';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';
import { Columns } from './columns';
import { ReportPart } from './report-part';

const ESSAYS = { lifeEarly: null, lifeSweet: null, lifeMature: null };

const nameOf = ({ third }: Pick<ThirdView, 'third'>): string => i18n.t(`report.third.name.${third}`);

/** `of`: as the report was last read. Nothing is shown before the hours of one deal are noted. */
export function OwnThirdPart({ of }: { of: object }) {
  const [open, setOpen] = useState<ThirdView['third'] | null>(null);
  const view = useLook('readOwnThird', {}, of);
  if (!view || view.deals === 0) return null;
  const { thirds } = view;
  const press = (third: ThirdView['third']) => setOpen(open === third ? null : third);
  const opened = thirds.find(({ third }) => third === open);
  const isOpen = ({ third }: ThirdView) => open === third;
  return (
    <ReportPart
      title={i18n.t('report.third.title')}
      says={saysOf(view)}
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
                  <td>{costOf(one)}</td>
                  <td>
                    {one.deals.length === 0 ? (
                      '0'
                    ) : (
                      <button
                        type="button"
                        class="link number"
                        aria-label={`${nameOf(one)}: ${i18n.t('report.third.count', one.deals.length)}`}
                        aria-expanded={isOpen(one)}
                        onClick={() => press(one.third)}
                      >
                        {one.deals.length}
                      </button>
                    )}
                  </td>
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
      {thirds.length > 0 && <p class="quiet">{i18n.t('report.third.from', view.deals)}</p>}
      {opened && <Deals of={opened} />}
      <Window view={view} />
    </ReportPart>
  );
}

function saysOf(view: OwnThirdView): string {
  const { thirds, cheapest, deals, needed } = view;
  if (thirds.length === 0) return i18n.t('report.third.learning', deals, [String(deals), String(needed)]);
  const best = thirds.find(({ third }) => third === cheapest);
  if (!best) return i18n.t('report.third.onlyOne');
  const part = i18n.t(`report.third.in.${best.third}`);
  return view.currency
    ? i18n.t('report.third.says', { part, hours: costOf(best), currency: view.currency })
    : i18n.t('report.third.saysHidden', { part });
}

const unitOf = ({ currency }: OwnThirdView): string =>
  currency ? i18n.t('report.third.hours', { currency }) : i18n.t('report.third.times');

const costOf = ({ cost }: ThirdView): string =>
  cost === null ? '–' : cost < 10 ? cost.toFixed(1) : String(Math.round(cost));

/** The window moves only when the rep agrees, and back the same way. */
function Window({ view }: { view: OwnThirdView }) {
  const { act } = useSurface();
  const [former, setFormer] = useState<WindowSettings | null>(null);
  const { proposed, isOwn, window, cheapest } = view;
  const agree = async () => {
    if (proposed && (await act.save('saveSettings', { patch: { ...proposed } }))) setFormer(window);
  };
  const back = async () => {
    if (await act.save('saveSettings', { patch: former ?? ESSAYS })) setFormer(null);
  };
  const move = proposed && cheapest !== null && (
    <button type="button" class="link" onClick={() => void agree()}>
      {i18n.t('report.third.move', { part: i18n.t(`report.third.the.${cheapest}`) })}
    </button>
  );
  if (isOwn)
    return (
      <p class="hint screen-only" role="status">
        {i18n.t('report.third.moved', {
          from: Math.round(window.lifeEarly * 100),
          to: Math.round(window.lifeSweet * 100),
        })}{' '}
        {move}{' '}
        <button type="button" class="link" onClick={() => void back()}>
          {i18n.t(former ? 'undo' : 'report.third.back')}
        </button>
      </p>
    );
  return (
    move && (
      <p class="hint screen-only">
        {i18n.t('report.third.stillEssay')} {move}
      </p>
    )
  );
}

function Deals({ of }: { of: ThirdView }) {
  const { today } = useSurface();
  return (
    <div class="behind">
      <h3>{nameOf(of)}</h3>
      <ul class="plain-rows">
        {of.deals.map(({ id, customerId, name, date, minutes, isLost, money }) => (
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
