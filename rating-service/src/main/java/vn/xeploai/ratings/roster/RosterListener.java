package vn.xeploai.ratings.roster;

import java.util.Collection;
import java.util.UUID;
import vn.xeploai.platform.act.Act;

/** What follows a change of a roster, in the same transaction. */
public interface RosterListener {
    /** @param units in which the act recorded or closed roster entries, or which it added, changed or removed */
    void rosterChanged(UUID campaignId, Collection<UUID> units, Act act);
}
