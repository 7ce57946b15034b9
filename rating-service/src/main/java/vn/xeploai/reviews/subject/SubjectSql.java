package vn.xeploai.reviews.subject;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The rosters of campaigns. */
interface SubjectSql {
    @SqlQuery(
            """
            SELECT entry.rating_id, entry.subject_kind, entry.subject_id, entry.unit_id
            FROM roster_now entry
            JOIN unnest(:kinds, :ids::uuid[]) wanted(kind, id) ON wanted.kind = entry.subject_kind AND wanted.id = entry.subject_id
            WHERE entry.campaign_id = :campaign AND entry.on_roster
            """)
    List<CampaignSubject> find(UUID campaign, String[] kinds, UUID[] ids);
}
