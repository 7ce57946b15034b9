package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.tally.TallyKeeping;

/** How acts change ratings: they lock them, look at them, and record what they conclude, all by sets. */
@ApplicationScoped
public class Ratings {
    private final Jdbi jdbi;
    private final Acts acts;
    private final TallyKeeping tallies;
    private final ConclusionStore store;

    Ratings(Jdbi jdbi, Acts acts, TallyKeeping tallies, ConclusionStore store) {
        this.jdbi = jdbi;
        this.acts = acts;
        this.tallies = tallies;
        this.store = store;
    }

    /** The ratings of subjects in a campaign; subjects that it does not know are left out. */
    public Map<Subject, UUID> find(UUID campaignId, List<Subject> subjects) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT rating.id, rating.subject_kind, rating.subject_id
                        FROM unnest(:kinds, :ids) AS asked(subject_kind, subject_id)
                        JOIN rating USING (subject_kind, subject_id)
                        WHERE rating.campaign_id = :campaign
                        """)
                .bindArray(
                        "kinds",
                        String.class,
                        subjects.stream().map(subject -> subject.kind().name()).toArray())
                .bindArray("ids", UUID.class, subjects.stream().map(Subject::id).toArray())
                .bind("campaign", campaignId)
                .reduceRows(new HashMap<Subject, UUID>(), (found, row) -> {
                    var kind = SubjectKind.valueOf(row.getColumn("subject_kind", String.class));
                    found.put(
                            new Subject(kind, row.getColumn("subject_id", UUID.class)),
                            row.getColumn("id", UUID.class));
                    return found;
                }));
    }

    /** Locks ratings and the counts of their units, and tells how they stand; unknown ids are left out. */
    public Map<UUID, StandingRating> lock(Collection<UUID> ids) {
        acts.lock("rating", ids);
        var standing = standing(ids);
        standing.stream()
                .collect(Collectors.groupingBy(
                        StandingRating::campaignId,
                        TreeMap::new,
                        Collectors.mapping(StandingRating::unitId, Collectors.toSet())))
                .forEach(tallies::lock);
        return standing.stream().collect(Collectors.toMap(StandingRating::ratingId, rating -> rating));
    }

    private List<StandingRating> standing(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, state, decision_id
                        FROM rating_state
                        WHERE rating_id = ANY(:ids)
                        """)
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(StandingRating.class)
                .list());
    }

    /** Records the conclusions about locked ratings of one campaign and counts their units anew. */
    public void conclude(UUID campaignId, List<Conclusion> conclusions, Collection<StandingRating> ratings, Act act) {
        store.insert(campaignId, conclusions, act);
        var units = ratings.stream().map(StandingRating::unitId).collect(Collectors.toSet());
        tallies.recount(campaignId, units, act);
    }
}
