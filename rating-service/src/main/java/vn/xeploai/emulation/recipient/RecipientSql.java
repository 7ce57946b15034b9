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

    @SqlUpdate(
            """
            INSERT INTO emulation.recipient (id)
            SELECT wanted.id FROM unnest(:ids) wanted(id) ORDER BY wanted.id
            ON CONFLICT DO NOTHING
            """)
    void addMissing(Collection<UUID> ids);
}
