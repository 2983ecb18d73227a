/** The few tones a picture is drawn in; what each means stands beside it in words. */
export type Tone = 'first' | 'second' | 'third' | 'plain';

export const GOAL_TONES = { order: 'first', repeat: 'second', referral: 'third' } as const;
export const ORIGIN_TONES = { new: 'first', repeat: 'second', referral: 'third' } as const;
