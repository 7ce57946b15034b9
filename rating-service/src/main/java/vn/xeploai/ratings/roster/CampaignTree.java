package vn.xeploai.ratings.roster;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The trees that campaigns have copied from member-service. */
public interface CampaignTree {
    /** Whether the copied tree of any campaign has ever held the unit. */
    @SqlQuery("SELECT EXISTS (SELECT FROM campaign_unit WHERE unit_id = :unit)")
    boolean hasEverHeld(UUID unit);

    /** Those of the units that the copied tree of any campaign has ever held. */
    @SqlQuery("SELECT DISTINCT unit_id FROM campaign_unit WHERE unit_id = ANY(:units)")
    Set<UUID> everHeld(Collection<UUID> units);

    /** Whether the current tree of a campaign holds the unit. */
    @SqlQuery("SELECT EXISTS (SELECT FROM campaign_tree WHERE campaign_id = :campaign AND unit_id = :unit)")
    boolean holds(UUID campaign, UUID unit);

    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM campaign_tree_known_at(:knownAt) known WHERE known.campaign_id = :campaign AND known.unit_id = :unit)
            """)
    boolean holdsAt(UUID campaign, UUID unit, OffsetDateTime knownAt);

    /** The units above the root on the day of the roster, as recorded at an instant. */
    @SqlQuery("SELECT unit_id FROM campaign_ancestors_known_at(:knownAt) WHERE campaign_id = :campaign")
    Set<UUID> aboveRoot(UUID campaign, OffsetDateTime knownAt);
}
