package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Counts of grades, summed up for the units directly below one. */
@Singleton
class DistributionQueries {
    private final Jdbi jdbi;

    DistributionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record GradeCount(UUID unitId, SubjectKind subjectKind, String grade, int subjects) {}

    List<GradeCount> below(UUID campaignId, UUID under) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT coalesce(unit.path[array_position(unit.path, :under) + 1], :under) AS unit_id, tally.subject_kind, tally.grade,
                               sum(tally.subjects)::integer AS subjects
                        FROM tally
                        JOIN tally_unit unit ON unit.campaign_id = tally.campaign_id AND unit.unit_id = tally.unit_id
                        WHERE tally.campaign_id = :campaign AND :under = ANY(unit.path) AND tally.state IN ('DECIDED', 'PUBLISHED')
                        GROUP BY 1, 2, 3
                        ORDER BY 1, 2, 3
                        """)
                .bind("campaign", campaignId)
                .bind("under", under)
                .mapTo(GradeCount.class)
                .list());
    }
}
