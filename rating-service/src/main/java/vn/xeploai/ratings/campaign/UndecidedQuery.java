package vn.xeploai.ratings.campaign;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who is undecided now. */
@Singleton
class UndecidedQuery {
    private static final int SHOWN = 100;

    private final Jdbi jdbi;

    UndecidedQuery(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Undecided of(UUID campaignId) {
        var byKind = byKind(campaignId);
        var total = byKind.values().stream().mapToLong(Long::longValue).sum();
        return new Undecided(total, byKind, first(campaignId));
    }

    private Map<SubjectKind, Long> byKind(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT subject_kind, sum(subjects) AS subjects
                        FROM tally
                        WHERE campaign_id = :campaign AND state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED', 'OFF_ROSTER')
                        GROUP BY subject_kind
                        """)
                .bind("campaign", campaignId)
                .reduceRows(new EnumMap<>(SubjectKind.class), (counts, row) -> {
                    counts.put(row.getColumn("subject_kind", SubjectKind.class), row.getColumn("subjects", Long.class));
                    return counts;
                }));
    }

    private List<UndecidedSubject> first(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT rating_id, subject_kind, subject_id, unit_id
                        FROM rating_state
                        WHERE campaign_id = :campaign AND state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED', 'OFF_ROSTER')
                        ORDER BY rating_id
                        LIMIT :shown
                        """)
                .bind("campaign", campaignId)
                .bind("shown", SHOWN)
                .map((row, context) -> new UndecidedSubject(
                        row.getObject("rating_id", UUID.class),
                        new Subject(
                                SubjectKind.valueOf(row.getString("subject_kind")),
                                row.getObject("subject_id", UUID.class)),
                        row.getObject("unit_id", UUID.class)))
                .list());
    }
}
