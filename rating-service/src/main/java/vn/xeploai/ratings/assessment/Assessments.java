package vn.xeploai.ratings.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Schemes;

/** What the rules say of what a paper is to conclude. */
@ApplicationScoped
public class Assessments {
    private final AssessedQueries queries;
    private final Judging judging;
    private final Schemes schemes;
    private final UnitOrigins origins;

    Assessments(AssessedQueries queries, Judging judging, Schemes schemes, UnitOrigins origins) {
        this.queries = queries;
        this.judging = judging;
        this.schemes = schemes;
        this.origins = origins;
    }

    /** Asks member-service about the young units among these ratings, before anything is locked. */
    public Origins foresee(Collection<UUID> ratings) {
        return origins.of(queries.rows(ratings, OffsetDateTime.MAX), OffsetDateTime.MAX);
    }

    /**
     * The findings of the lines of one paper, as if it were recorded now; asked within its transaction after its ratings are locked, they
     * hold until it ends. What the paper decides together counts as decided. A dozen questions to the database, however long the list.
     *
     * @param items lines with a grade or a reason for none; cancellations are not judged
     * @param foreseen about young units
     * @return the findings of each rating that is known, also where there are none; ceilings and competence are not among them
     * @throws AssessmentRefusal 409 {@code roster-changed-meanwhile} if one is in a young unit that was not foreseen
     */
    public Map<UUID, List<Finding>> findings(Collection<AssessedItem> items, Origins foreseen) {
        if (items.isEmpty()) return Map.of();
        var byRating = new HashMap<UUID, AssessedItem>();
        items.forEach(item -> byRating.put(item.ratingId(), item));
        List<Judged> judged = new ArrayList<>();
        for (var row : queries.rows(byRating.keySet(), OffsetDateTime.MAX)) {
            if (TimeFacts.isYoung(row) && !foreseen.asked(row.unitId())) throw AssessmentRefusal.rosterChanged();
            var scheme = schemes.get(row.schemeId(), row.schemeRevision());
            judged.add(Judged.proposed(row, scheme, byRating.get(row.id())));
        }
        return judging.findings(judged, byRating.keySet(), OffsetDateTime.MAX, foreseen);
    }

    List<Judged> judged(Collection<UUID> ids, OffsetDateTime knownAt, LocalDate today) {
        return queries.rows(ids, knownAt).stream()
                .map(row -> Judged.standing(row, schemes.get(row.schemeId(), row.schemeRevision()), today))
                .toList();
    }
}
