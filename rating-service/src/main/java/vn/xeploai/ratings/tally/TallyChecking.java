package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.Campaigns;

/** Recounts a campaign from its facts and compares. One statement: what is written meanwhile is in both counts or in none. */
@ApplicationScoped
class TallyChecking {
    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final Watermark watermark;

    TallyChecking(Jdbi jdbi, Campaigns campaigns, Watermark watermark) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.watermark = watermark;
    }

    TallyCheck check(UUID campaignId) {
        var id = campaigns.get(campaignId).id();
        var knownAt = watermark.now();
        var rows = compare(id);
        var subjects = rows.stream().mapToLong(TallyCheckRow::counted).sum();
        var differences = rows.stream()
                .filter(TallyCheckRow::differs)
                .map(TallyCheckRow::difference)
                .toList();
        return new TallyCheck(id, knownAt, subjects, differences);
    }

    private List<TallyCheckRow> compare(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason AS reason,
                               sum(kept) AS kept, sum(counted) AS counted
                        FROM (
                            SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects AS kept, 0 AS counted
                            FROM tally
                            WHERE campaign_id = :campaign
                            UNION ALL
                            SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason, 0, 1
                            FROM rating_known_at('infinity')
                            WHERE campaign_id = :campaign AND state <> 'OFF_ROSTER'
                        ) counts
                        GROUP BY unit_id, subject_kind, state, grade, distinction, not_rated_reason
                        ORDER BY unit_id, subject_kind, state, grade, distinction, not_rated_reason
                        """)
                .bind("campaign", campaignId)
                .mapTo(TallyCheckRow.class)
                .list());
    }
}
