import type { Settings } from '../settings';
import type { SurfaceSettings } from './panel';

/** The settings a surface needs to read a line and to phrase a day. */
export const surfaceSettings = (settings: Settings): SurfaceSettings => ({
  numericOrder: settings.numericOrder,
  workDays: settings.workDays,
  workStart: settings.workStart,
  workEnd: settings.workEnd,
  holidays: settings.holidays,
  dayParts: settings.dayParts,
  farDateDays: settings.farDateDays,
  undoSeconds: settings.undoSeconds,
  draftSaveMs: settings.draftSaveMs,
  backdateDays: settings.backdateDays,
  remindTime: settings.remindTime,
  laterToday: settings.laterToday,
  starterPhrases: settings.starterPhrases,
  questionTemplates: settings.questionTemplates,
});
