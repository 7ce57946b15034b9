package vn.xeploai.reviews.remedy;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSource;
import vn.xeploai.ratings.scheme.Fact;

/**
 * Which share of the weaknesses of earlier periods a subject has fixed, counted instead of reported: of those of earlier years that were not fixed before
 * the period began, the percentage that is fixed by the day. The fact is entered only if there is such a weakness.
 */
@Singleton
@Priority(FactSource.RECORD)
class RemedyFacts implements FactSource {
    private final EarlierWeaknessSql sql;

    RemedyFacts(EarlierWeaknessSql sql) {
        this.sql = sql;
    }

    /** @param fixedOn when the last of its remedies was verified; null while one is not, or there is none */
    record EarlierWeakness(UUID ratingId, UUID weaknessId, LocalDate fixedOn) {
        boolean fixedBefore(LocalDate day) {
            return fixedOn != null && fixedOn.isBefore(day);
        }
    }

    interface EarlierWeaknessSql {
        @SqlQuery(
                """
                SELECT rating.id AS rating_id, known.id AS weakness_id,
                       CASE WHEN plan.verified = plan.remedies THEN plan.verified_on END AS fixed_on
                FROM rating_subject rating
                JOIN campaign_plan campaign ON campaign.id = rating.campaign_id
                JOIN reviews.weakness_known_at(:knownAt) known
                  ON known.subject_kind = rating.subject_kind AND known.subject_id = rating.subject_id
                JOIN campaign_plan earlier ON earlier.id = known.campaign_id AND left(earlier.period, 4) < left(campaign.period, 4)
                CROSS JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE remedy.state <> 'DROPPED') AS remedies,
                           count(*) FILTER (WHERE remedy.state = 'VERIFIED') AS verified,
                           max(remedy.since) FILTER (WHERE remedy.state = 'VERIFIED') AS verified_on
                    FROM reviews.remedy_known_at(:knownAt) remedy
                    WHERE remedy.weakness_id = known.id) plan
                WHERE rating.id = ANY(:ratings) AND known.cancellation_reason IS NULL
                ORDER BY known.id
                """)
        List<EarlierWeakness> earlierWeaknesses(Collection<UUID> ratings, OffsetDateTime knownAt);
    }

    @Override
    public void fill(FactBatch batch) {
        var byRating = sql.earlierWeaknesses(batch.ratingIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(EarlierWeakness::ratingId));
        for (var sheet : batch.sheets()) {
            var begin = sheet.subject().period().from();
            var left = byRating.getOrDefault(sheet.subject().ratingId(), List.of()).stream()
                    .filter(weakness -> !weakness.fixedBefore(begin))
                    .toList();
            if (left.isEmpty()) continue;
            var fixed = left.stream()
                    .filter(weakness -> weakness.fixedBefore(sheet.day().plusDays(1)))
                    .count();
            var percent =
                    BigDecimal.valueOf(100 * fixed).divide(BigDecimal.valueOf(left.size()), 2, RoundingMode.HALF_UP);
            sheet.put(
                    Fact.WEAKNESSES_FIXED_PERCENT,
                    percent,
                    FactOrigin.REMEDY,
                    left.stream().map(EarlierWeakness::weaknessId).toList());
        }
    }
}
