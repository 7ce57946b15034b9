package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;

/** What other features read of ratings, and how their acts change them: they lock ratings, and record what they conclude, all by sets. */
@ApplicationScoped
public class Ratings {
    private final RatingSql sql;
    private final RatingFactSql facts;
    private final RatingCounts counts;
    private final UnitPlaces places;
    private final Schemes schemes;
    private final Acts acts;

    Ratings(RatingSql sql, RatingFactSql facts, RatingCounts counts, UnitPlaces places, Schemes schemes, Acts acts) {
        this.sql = sql;
        this.facts = facts;
        this.counts = counts;
        this.places = places;
        this.schemes = schemes;
        this.acts = acts;
    }

    /** The ratings of subjects in a campaign, which never change; subjects that it does not have are left out. */
    public Map<Subject, UUID> find(UUID campaignId, Collection<Subject> subjects) {
        return sql.find(campaignId, subjects);
    }

    /** A rating as recorded at an instant. */
    public Optional<RatingSummary> find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).map(this::summary);
    }

    RatingSummary summary(RatingRow row) {
        return RatingSummary.of(row, schemes.get(row.schemeId(), row.schemeRevision()));
    }

    /** The current states of ratings; unknown ids are left out. */
    public List<CurrentRating> current(Collection<UUID> ids) {
        return sql.current(ids);
    }

    /**
     * Locks ratings of a campaign and the counts of their units, and returns their states. Ratings of other campaigns are returned too, for
     * the caller to refuse, and are not locked; unknown ids are left out.
     */
    public Map<UUID, CurrentRating> lock(UUID campaignId, Collection<UUID> ids) {
        acts.lock("rating", sql.within(campaignId, ids));
        var found = sql.current(ids);
        places.lock(
                campaignId,
                units(found.stream()
                        .filter(rating -> rating.campaignId().equals(campaignId))
                        .toList()));
        return found.stream().collect(Collectors.toMap(CurrentRating::ratingId, rating -> rating));
    }

    /** Records conclusions about locked ratings of one campaign and counts their units anew. */
    public void conclude(UUID campaignId, List<Conclusion> conclusions, Collection<CurrentRating> ratings, Act act) {
        facts.insertConclusions(conclusions, act.recordedAt(), act.id());
        var ids = conclusions.stream().map(Conclusion::ratingId).toList();
        requireAll(campaignId, ids.size(), facts.applyConclusions(ids, act.recordedAt()));
        counts.recount(campaignId, units(ratings), act);
    }

    /** Records steps of locked ratings of one campaign and counts their units anew. */
    public void advance(UUID campaignId, List<RatingStep> steps, Collection<CurrentRating> ratings, Act act) {
        facts.insertSteps(steps, act.recordedAt(), act.id());
        var ids = steps.stream().map(RatingStep::ratingId).toList();
        requireAll(campaignId, ids.size(), facts.applySteps(ids, act.recordedAt()));
        counts.recount(campaignId, units(ratings), act);
    }

    private static void requireAll(UUID campaignId, int expected, int changed) {
        if (changed == expected) return;
        throw new IllegalStateException("The clock of the database is behind facts of campaign " + campaignId);
    }

    /** Draws anew the states of the ratings whose roster entries the act recorded, and counts the units anew. */
    public void rosterChanged(UUID campaignId, Collection<UUID> units, Act act) {
        facts.redraw(campaignId, act.recordedAt());
        counts.recount(campaignId, units, act);
    }

    private static Set<UUID> units(Collection<CurrentRating> ratings) {
        return ratings.stream().map(CurrentRating::unitId).collect(Collectors.toSet());
    }
}
