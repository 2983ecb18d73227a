/** A referral from a name to a customer, and what the referrer is owed on the way (readiness.md, Referrals). */
import type { Day } from '../days';
import type { Referral } from '../plan/rows';
import { addWorkingDays, type WorkingCalendar } from '../reminders/working-time';
import type { Settings } from '../settings';

export type ReferralStage = Referral['stage'];
/** Stages after which the referrer hears how it went. */
export type LaterStage = Exclude<ReferralStage, 'named'>;

const ORDER: Record<ReferralStage, number> = { named: 0, introduced: 1, met: 2, won: 3, lost: 3 };
export const LATER_STAGES: readonly LaterStage[] = ['introduced', 'met', 'won', 'lost'];

/** A name without leave to use the customer's name, not introduced either, is a lead. */
export const referralKind = ({ mayUseName, stage }: Pick<Referral, 'mayUseName' | 'stage'>) =>
  mayUseName || stage !== 'named' ? ('referral' as const) : ('lead' as const);

/** Where it can go from here. What was lost may come back; what was won stays won. */
export const nextStages = (stage: ReferralStage): LaterStage[] =>
  stage === 'won'
    ? []
    : stage === 'lost'
      ? ['introduced', 'met', 'won']
      : LATER_STAGES.filter(later => ORDER[later] > ORDER[stage]);

/** The referral in its new stage since `date`. Coming back from lost takes the lost day away. */
export const atStage = (referral: Referral, stage: LaterStage, date: Day): Referral => {
  const { lost, ...dates } = referral.stageDates;
  return { ...referral, stage, stageDates: { ...dates, [stage]: date } };
};

/** Why a stage cannot be set on that day, or null. */
export const stageRefused = (
  referral: Referral,
  stage: LaterStage,
  date: Day,
  today: Day,
): 'future' | 'notThatStage' | 'beforeNamed' | null => {
  if (!nextStages(referral.stage).includes(stage)) return 'notThatStage';
  if (date > today) return 'future';
  const { named } = referral.stageDates;
  return named !== undefined && date < named ? 'beforeNamed' : null;
};

/** What the referrer is still owed: a thank-you for the name, or to hear how it went; and by when. */
export interface Care {
  /** `named`: thank them. */
  stage: ReferralStage;
  by: Day;
}

type CareSettings = Pick<Settings, 'thankWorkingDays'> & WorkingCalendar;

/** Stages of which the referrer has not heard. */
export const untoldStages = ({ stageDates, loops }: Pick<Referral, 'stageDates' | 'loops'>): LaterStage[] =>
  LATER_STAGES.filter(stage => stageDates[stage] && !loops.some(loop => loop.stage === stage));

/** Whether the referrer is owed anything yet. */
export const owesReferrer = (referral: Pick<Referral, 'stageDates' | 'loops' | 'thankedDate'>): boolean =>
  (referral.stageDates.named !== undefined && !referral.thankedDate) || untoldStages(referral).length > 0;

/** The next thing owed, or null: thanks come first, then how it went, of which only the latest is news. */
export const careOf = (
  referral: Pick<Referral, 'stageDates' | 'loops' | 'thankedDate'>,
  settings: CareSettings,
): Care | null => {
  const by = (day: Day) => addWorkingDays(day, settings.thankWorkingDays, settings);
  const { named } = referral.stageDates;
  if (named && !referral.thankedDate) return { stage: 'named', by: by(named) };
  const untold = untoldStages(referral);
  const latest = untold.at(-1);
  const first = untold.flatMap(stage => referral.stageDates[stage] ?? []).sort()[0];
  return latest && first ? { stage: latest, by: by(first) } : null;
};

/** The referral once that was done today. Telling of a stage tells of those before it. */
export const cared = (referral: Referral, stage: ReferralStage, today: Day): Referral =>
  stage === 'named'
    ? { ...referral, thankedDate: today }
    : {
        ...referral,
        loops: [...referral.loops, ...untoldStages(referral).map(told => ({ stage: told, date: today }))],
      };
