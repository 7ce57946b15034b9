package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.Subject;

/** How acts change ratings: they lock them, look at them, and record what they conclude, all by sets. */
@ApplicationScoped
public class Ratings {
    private final Acts acts;
    private final UnitPlaces places;
    private final RatingCounts counts;
    private final StandingKeeping keeping;
    private final Standings standing;
    private final ConclusionStore conclusions;
    private final StepStore steps;

    Ratings(
            Acts acts,
            UnitPlaces places,
            RatingCounts counts,
            StandingKeeping keeping,
            Standings standing,
            ConclusionStore conclusions,
            StepStore steps) {
        this.acts = acts;
        this.places = places;
        this.counts = counts;
        this.keeping = keeping;
        this.standing = standing;
        this.conclusions = conclusions;
        this.steps = steps;
    }

    /** The ratings of subjects in a campaign; subjects that it does not know are left out. */
    public Map<Subject, UUID> find(UUID campaignId, List<Subject> subjects) {
        return standing.find(campaignId, subjects);
    }

    /** Locks ratings of a campaign and the counts of their units, and tells how they stand. */
    public Map<UUID, StandingRating> lock(UUID campaignId, Collection<UUID> ids) {
        return lock(campaignId, ids, null);
    }

    /**
     * What belongs to other campaigns is told, so that it can be refused, and is not locked; unknown ids are left out.
     *
     * @param actingUnit to tell what it is to the subjects; null if nobody but the subject acts
     */
    public Map<UUID, StandingRating> lock(UUID campaignId, Collection<UUID> ids, UUID actingUnit) {
        acts.lock("rating", standing.within(campaignId, ids));
        var found = standing.of(ids, actingUnit);
        var units = found.stream()
                .filter(rating -> rating.campaignId().equals(campaignId))
                .map(StandingRating::unitId)
                .collect(Collectors.toSet());
        places.lock(campaignId, units);
        return found.stream().collect(Collectors.toMap(StandingRating::ratingId, rating -> rating));
    }

    /** Records the conclusions about locked ratings of one campaign and counts their units anew. */
    public void conclude(UUID campaignId, List<Conclusion> concluded, Collection<StandingRating> ratings, Act act) {
        conclusions.insert(campaignId, concluded, act);
        recount(campaignId, ratings, act);
    }

    /** Records steps of locked ratings of one campaign and counts their units anew. */
    void pass(UUID campaignId, List<NewStep> taken, Collection<StandingRating> ratings, Act act) {
        steps.insert(campaignId, taken, act);
        recount(campaignId, ratings, act);
    }

    /** Draws anew the states of the ratings whose roster entries the act recorded, and counts the units anew. */
    public void rosterChanged(UUID campaignId, Collection<UUID> units, Act act) {
        keeping.draw(campaignId, act);
        counts.recount(campaignId, units, act);
    }

    private void recount(UUID campaignId, Collection<StandingRating> ratings, Act act) {
        var units = ratings.stream().map(StandingRating::unitId).collect(Collectors.toSet());
        counts.recount(campaignId, units, act);
    }
}
