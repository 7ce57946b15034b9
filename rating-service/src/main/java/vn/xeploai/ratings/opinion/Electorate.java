package vn.xeploai.ratings.opinion;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who may vote in a ballot. */
@Singleton
public class Electorate {
    private final Jdbi jdbi;

    Electorate(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How many official members a unit and those below it have on the roster of a campaign. Probationary ones do not vote.
     *
     * @return null where the copied tree does not hold the unit, or no member is in it at all: then the roster does not tell
     */
    public Integer official(UUID campaignId, UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT CASE WHEN count(*) > 0 THEN count(*) FILTER (WHERE entry.standing = 'OFFICIAL') END
                        FROM campaign_units_below(:unit, 'infinity') below
                        JOIN roster_entry entry ON entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
                        WHERE below.campaign_id = :campaign AND entry.subject_kind = 'MEMBER' AND entry.on_roster
                          AND entry.recorded_to IS NULL
                        """)
                .bind("campaign", campaignId)
                .bind("unit", unitId)
                .mapTo(Integer.class)
                .findOne()
                .orElse(null));
    }
}
