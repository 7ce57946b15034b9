package vn.xeploai.reviews.review;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
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

/** Whether a competent body concluded that there is a decline, as reviews record it. */
@Singleton
@Priority(FactSource.RECORD)
class ReviewFacts implements FactSource {
    private final ConclusionSql sql;

    ReviewFacts(ConclusionSql sql) {
        this.sql = sql;
    }

    /** What the review of a rating's subject concluded. */
    record Conclusion(UUID ratingId, UUID reviewId, LocalDate heldOn, boolean declineConcluded) {}

    interface ConclusionSql {
        @SqlQuery(
                """
                SELECT rating.id AS rating_id, known.id AS review_id, known.held_on, known.decline_concluded
                FROM rating_subject rating
                JOIN reviews.review_known_at(:knownAt) known
                  ON known.campaign_id = rating.campaign_id AND known.subject_kind = rating.subject_kind
                     AND known.subject_id = rating.subject_id
                WHERE rating.id = ANY(:ratings) AND known.decline_concluded IS NOT NULL AND known.cancellation_reason IS NULL
                ORDER BY known.id
                """)
        List<Conclusion> conclusions(Collection<UUID> ratings, OffsetDateTime knownAt);
    }

    @Override
    public void fill(FactBatch batch) {
        var byRating = sql.conclusions(batch.ratingIds(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(Conclusion::ratingId));
        for (var sheet : batch.sheets()) {
            var conclusions = byRating.getOrDefault(sheet.subject().ratingId(), List.of()).stream()
                    .filter(one -> !one.heldOn().isAfter(sheet.day()))
                    .toList();
            if (conclusions.isEmpty()) continue;
            var declines = conclusions.stream().anyMatch(Conclusion::declineConcluded);
            var reviews = conclusions.stream()
                    .filter(one -> one.declineConcluded() == declines)
                    .map(Conclusion::reviewId)
                    .toList();
            sheet.put(Fact.DECLINE_CONCLUDED, declines, FactOrigin.REVIEW, reviews);
        }
    }
}
