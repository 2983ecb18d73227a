/** What this month's acts were for, beside the plan, and the months before (plan, Attention mix). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { BehindList, useBehind } from '../longview/behind';
import { OpenNumber } from '../parts/open-number';
import { GOALS, type Goal, goalWords } from '../words/goal';
import { mixWords, percentWords, planWords } from '../words/mix';
import { monthWords, shortMonthWords } from '../words/month';
import { Acts } from './acts';
import { Columns } from './columns';
import { Legend } from './legend';
import { MixSays } from './mix-says';
import { ReportPart } from './report-part';
import { SplitBar } from './split-bar';
import { GOAL_TONES } from './tones';

interface Opened {
  month: string;
  goal?: Goal;
}

const partsOf = (mix: Record<Goal, number>) =>
  GOALS.map(goal => ({ tone: GOAL_TONES[goal], share: mix[goal] }));

export function AttentionPart({ view }: { view: BookReport }) {
  const [open, setOpen] = useState<Opened | null>(null);
  const earned = useBehind();
  const { current, months, target } = view.attention;
  const isOpen = (month: string, goal?: Goal) => open?.month === month && open.goal === goal;
  const press = (month: string, goal?: Goal) => setOpen(isOpen(month, goal) ? null : { month, goal });
  const all = [...months, current];
  return (
    <ReportPart
      title={i18n.t('report.attention.title')}
      says={
        <MixSays
          view={view.attention}
          acts={{
            isOpen: isOpen(current.month, 'referral'),
            press: () => press(current.month, 'referral'),
          }}
          earned={earned}
        />
      }
      table={
        <table class="numbers-table">
          <caption class="unseen">{i18n.t('report.attention.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.attention.month')}</th>
              {GOALS.map(goal => (
                <th scope="col" key={goal}>
                  {goalWords(goal)}
                </th>
              ))}
              <th scope="col">{i18n.t('report.attention.gap')}</th>
            </tr>
          </thead>
          <tbody>
            {[...all].reverse().map(({ month, counts, gap }) => (
              <tr key={month}>
                <th scope="row">{monthWords(month)}</th>
                {GOALS.map(goal => (
                  <td key={goal}>
                    {counts[goal] === 0 ? (
                      '0'
                    ) : (
                      <OpenNumber
                        said={String(counts[goal])}
                        label={`${monthWords(month)}, ${goalWords(goal)}`}
                        isOpen={isOpen(month, goal)}
                        press={() => press(month, goal)}
                      />
                    )}
                  </td>
                ))}
                <td>
                  {gap === null ? (
                    '–'
                  ) : (
                    <OpenNumber
                      said={String(gap)}
                      label={`${monthWords(month)}, ${i18n.t('report.attention.gap')}`}
                      isOpen={isOpen(month)}
                      press={() => press(month)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <SplitBar
        label={i18n.t('report.attention.youDid')}
        spoken={current.mix ? mixWords(current.mix) : i18n.t('report.attention.nothing')}
        parts={current.mix ? partsOf(current.mix) : []}
      />
      <SplitBar label={planWords(target)} spoken={mixWords(target)} parts={partsOf(target)} />
      <Legend
        label={i18n.t('report.attention.thisMonth')}
        items={GOALS.map(goal => ({
          tone: GOAL_TONES[goal],
          name: goalWords(goal),
          said: current.mix ? percentWords(current.mix[goal]) : '–',
          ...(current.counts[goal] > 0
            ? { open: () => press(current.month, goal), isOpen: isOpen(current.month, goal) }
            : {}),
        }))}
      />
      {months.length > 0 && (
        <Columns
          label={i18n.t('report.attention.before')}
          full={1}
          columns={months.map(({ month, mix }) => ({
            key: month,
            label: shortMonthWords(month),
            spoken: `${monthWords(month)}: ${mix ? mixWords(mix) : i18n.t('report.attention.nothing')}`,
            parts: mix ? GOALS.map(goal => ({ tone: GOAL_TONES[goal], value: mix[goal] })) : [],
            ...(mix ? { open: () => press(month), isOpen: isOpen(month) } : {}),
          }))}
        />
      )}
      <BehindList state={earned} of={view} />
      {open && (
        <div class="behind">
          <h3>
            {monthWords(open.month)}
            {open.goal && `, ${goalWords(open.goal)}`}
          </h3>
          <Acts key={`${open.month} ${open.goal}`} month={open.month} goal={open.goal} of={view} />
        </div>
      )}
    </ReportPart>
  );
}
