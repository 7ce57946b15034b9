package vn.xeploai.emulation.recipient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The recipients of titles, and their places in campaigns. */
interface RecipientSql {
    /**
     * Where a recipient is counted in a campaign.
     *
     * @param subjectKind as which it is on the roster; null of a unit of the tree that is not
     */
    record Place(@Nested("recipient") Recipient recipient, SubjectKind subjectKind, UUID unitId) {}

    @SqlQuery(
            """
            SELECT wanted.kind AS recipient_kind, wanted.id AS recipient_id, place.subject_kind, place.unit_id
            FROM (SELECT DISTINCT named.kind, named.id FROM unnest(:kinds, :ids::uuid[]) named(kind, id)) wanted
            CROSS JOIN LATERAL (
                SELECT entry.subject_kind, entry.unit_id
                FROM roster_now entry
                WHERE entry.campaign_id = :campaign AND entry.subject_id = wanted.id AND entry.on_roster
                  AND (entry.subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL')) = (wanted.kind = 'MEMBER')
                UNION ALL
                SELECT NULL, unit.unit_id
                FROM campaign_tree unit
                WHERE wanted.kind = 'UNIT' AND unit.campaign_id = :campaign AND unit.unit_id = wanted.id) place
            ORDER BY wanted.kind, wanted.id, place.subject_kind
            """)
    List<Place> places(UUID campaign, String[] kinds, UUID[] ids);

    /** Which of these achievements, counted from 1, are no rating of the recipient, and no initiative of theirs that counts. */
    @SqlQuery(
            """
            SELECT named.at
            FROM unnest(:kinds, :achievements, :recipients) WITH ORDINALITY named(kind, achievement_id, recipient_id, at)
            WHERE named.kind = 'RATING' AND NOT EXISTS (
                      SELECT FROM rating_subject rating
                      WHERE rating.id = named.achievement_id AND rating.subject_id = named.recipient_id)
               OR named.kind = 'INITIATIVE' AND NOT EXISTS (
                      SELECT FROM emulation.initiative_known_at('infinity') known
                      JOIN emulation.initiative_author author ON author.initiative_id = known.id
                      WHERE known.id = named.achievement_id AND author.member_id = named.recipient_id
                        AND known.cancellation_reason IS NULL)
            """)
    List<Integer> unknownAchievements(String[] kinds, UUID[] achievements, UUID[] recipients);

    @SqlUpdate(
            """
            INSERT INTO emulation.recipient (id)
            SELECT wanted.id FROM unnest(:ids) wanted(id) ORDER BY wanted.id
            ON CONFLICT DO NOTHING
            """)
    void addMissing(Collection<UUID> ids);
}
