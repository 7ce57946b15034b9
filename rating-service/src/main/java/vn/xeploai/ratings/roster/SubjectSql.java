package vn.xeploai.ratings.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Subjects and their ratings in all campaigns. */
interface SubjectSql {
    record RatingKey(UUID id, UUID campaignId) {}

    /** Those of the persons whom any campaign has rated. */
    @SqlQuery(
            """
            SELECT DISTINCT subject_id
            FROM rating
            WHERE subject_id = ANY(:persons) AND subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL')
            """)
    Set<UUID> ratedPersons(Collection<UUID> persons);

    @SqlQuery("SELECT id, campaign_id FROM rating WHERE subject_id = ANY(:subjects)")
    List<RatingKey> ratingsOf(Collection<UUID> subjects);

    @SqlQuery(
            """
            SELECT id, campaign_id FROM rating WHERE subject_id = :subject
            UNION
            SELECT concerned.rating_id, concerned.campaign_id
            FROM campaign_tree unit
            JOIN roster_now concerned ON concerned.campaign_id = unit.campaign_id AND concerned.unit_id = unit.unit_id
            WHERE unit.unit_id = :committedIn AND concerned.subject_kind NOT IN ('MEMBER', 'OFFICIAL')
            UNION
            SELECT concerned.rating_id, concerned.campaign_id
            FROM campaign_tree unit
            JOIN unit_place place ON place.campaign_id = unit.campaign_id AND place.unit_id = unit.unit_id
            CROSS JOIN LATERAL unnest(place.path) above(unit_id)
            JOIN roster_now concerned ON concerned.campaign_id = unit.campaign_id AND concerned.unit_id = above.unit_id
            WHERE unit.unit_id = :subject AND concerned.subject_kind NOT IN ('MEMBER', 'OFFICIAL')
            """)
    List<RatingKey> ratingsConcerned(UUID subject, UUID committedIn);
}
