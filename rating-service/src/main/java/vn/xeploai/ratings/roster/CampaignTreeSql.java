package vn.xeploai.ratings.roster;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface CampaignTreeSql {
    @SqlQuery("SELECT EXISTS (SELECT FROM campaign_unit WHERE unit_id = :unit)")
    boolean hasEverHeld(UUID unit);

    @SqlQuery("SELECT EXISTS (SELECT FROM campaign_tree WHERE campaign_id = :campaign AND unit_id = :unit)")
    boolean holds(UUID campaign, UUID unit);

    @SqlQuery("SELECT unit_id FROM campaign_ancestors_known_at(:knownAt) WHERE campaign_id = :campaign")
    Set<UUID> aboveRoot(UUID campaign, OffsetDateTime knownAt);
}
