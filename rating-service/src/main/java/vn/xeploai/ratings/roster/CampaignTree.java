package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** The trees that campaigns have copied from member-service. */
@Singleton
public class CampaignTree {
    private final CampaignTreeSql sql;

    CampaignTree(CampaignTreeSql sql) {
        this.sql = sql;
    }

    /** Whether the copied tree of any campaign has ever held the unit. */
    public boolean hasEverHeld(UUID unit) {
        return sql.hasEverHeld(unit);
    }

    /** Whether the current tree of a campaign holds the unit. */
    public boolean holds(UUID campaignId, UUID unit) {
        return sql.holds(campaignId, unit);
    }

    /** The units above the root on the day of the roster, as recorded at an instant. */
    public Set<UUID> aboveRoot(UUID campaignId, OffsetDateTime knownAt) {
        return sql.aboveRoot(campaignId, knownAt);
    }
}
