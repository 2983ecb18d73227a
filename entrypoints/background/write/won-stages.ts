/** Which stages mean won, org by org: the names are whatever an admin called them (data.md, Money from the page). */
import { isWonStage } from '../../../lib/domain/plan/won-deal';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { mustBeThere, save } from './save';

/** Adds one name or takes it away. What an org has of its own stands in for the setting from then on. */
export const setWonStage = ({ commandId, orgKey, name, means }: Parsed<'setWonStage'>): Promise<Saved> =>
  save(commandId, 'wonStageSet', async (writing, settings) => {
    const org = mustBeThere(await writing.get('orgs', orgKey));
    const rest = (org.wonStageNames ?? settings.wonStageNames).filter(known => !isWonStage(known, [name]));
    await writing.put('orgs', { ...org, wonStageNames: means ? [...rest, name.trim()] : rest });
    writing.touched(orgKey);
    return { text: name.trim() };
  });
