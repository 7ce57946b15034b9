package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import vn.xeploai.ratings.roster.CampaignUnit;
import vn.xeploai.ratings.roster.Rosters;
import vn.xeploai.ratings.roster.UnitPlaces;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;

/**
 * What other features read of ratings, and how their acts change them: they lock ratings, and record what
 * they conclude and the documents that decide, all by sets.
 */
@ApplicationScoped
public class Ratings {
    private final RatingSql sql;
    private final RatingFactSql facts;
    private final UnitPlaces places;
    private final Schemes schemes;
    private final Acts acts;

    Ratings(RatingSql sql, RatingFactSql facts, UnitPlaces places, Schemes schemes, Acts acts) {
        this.sql = sql;
        this.facts = facts;
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

    RatingSummary summary(RatingSummary.Row row) {
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

    /** Locks the number of a document of a body, in any spelling, and returns the id under which it is recorded already. */
    public Optional<UUID> lockNumber(UUID campaignId, UUID decidingUnitId, String number, LocalDate date) {
        var key = DocumentNumber.key(number);
        acts.lockNamed("document %s %s %s".formatted(decidingUnitId, key, date));
        return sql.findDecision(campaignId, decidingUnitId, key, date);
    }

    /** Records a document and what it concludes about locked ratings, in the order of its list. */
    public void decide(
            DecisionDocument document, List<Conclusion> conclusions, Collection<CurrentRating> locked, Act act) {
        facts.insertDecision(document, act);
        conclude(document.campaignId(), conclusions, locked, act);
    }

    /** Records conclusions about locked ratings of one campaign and counts their units anew. */
    public void conclude(UUID campaignId, List<Conclusion> conclusions, Collection<CurrentRating> ratings, Act act) {
        facts.insertConclusions(conclusions, act.recordedAt(), act.id());
        var ids = conclusions.stream().map(Conclusion::ratingId).toList();
        requireAll(campaignId, ids.size(), facts.applyConclusions(ids, act.recordedAt()));
        recount(campaignId, units(ratings), act);
    }

    /** Records steps of locked ratings of one campaign and counts their units anew. */
    public void advance(UUID campaignId, List<RatingStep> steps, Collection<CurrentRating> ratings, Act act) {
        facts.insertSteps(steps, act.recordedAt(), act.id());
        var ids = steps.stream().map(RatingStep::ratingId).toList();
        requireAll(campaignId, ids.size(), facts.applySteps(ids, act.recordedAt()));
        recount(campaignId, units(ratings), act);
    }

    private static void requireAll(UUID campaignId, int expected, int changed) {
        if (changed == expected) return;
        throw new IllegalStateException("The clock of the database is behind facts of campaign " + campaignId);
    }

    /** Draws anew the states of the ratings whose roster entries the act recorded, and counts the units anew. */
    public void rosterChanged(UUID campaignId, Collection<UUID> units, Act act) {
        facts.redraw(campaignId, act.recordedAt());
        recount(campaignId, units, act);
    }

    private static Set<UUID> units(Collection<CurrentRating> ratings) {
        return ratings.stream().map(CurrentRating::unitId).collect(Collectors.toSet());
    }

    /**
     * Transfers holds to the ratings that succeed others when a campaign is handed over, whatever these have been through; where one is
     * decided already, its grade counts and is contested.
     *
     * @return the units of the ratings whose states have changed
     */
    public Set<CampaignUnit> transferHolds(List<Rosters.RatingSuccessor> successors, Act act) {
        var ratings = successors.stream().map(Rosters.RatingSuccessor::ratingId).toArray(UUID[]::new);
        var heirs =
                successors.stream().map(Rosters.RatingSuccessor::successorId).toArray(UUID[]::new);
        facts.insertHolds(ratings, heirs, act);
        return facts.applyHolds(heirs, act);
    }

    /**
     * Counts units anew from the states of their ratings, in the transaction that changes these: a cell is small, and a count can never
     * drift from what it counts.
     */
    private void recount(UUID campaignId, Collection<UUID> units, Act act) {
        mark(campaignId, units, act);
        facts.deleteCounts(campaignId, units);
        facts.insertCounts(campaignId, units);
    }

    /** Records that the act changed something in the units, also where no count changes. */
    public void mark(UUID campaignId, Collection<UUID> units, Act act) {
        places.touch(campaignId, units, act);
        facts.markCounts(campaignId, units, act.recordedAt());
    }
}
