package vn.xeploai.gateway.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.SchemeMark;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.UnitChange;

/**
 * What an answer is a function of, before any figure is read.
 *
 * @param knownAt the instant that the caller named, else that of the last fact in the scope, or, with rules, that at which the day began,
 *     if later: both services are read as recorded at it
 */
public record Scope(
        Unit unit,
        Period period,
        LocalDate on,
        Instant knownAt,
        Answer<UnitChange> members,
        Answer<RatingChange> ratings) {
    /**
     * The unit of the question.
     *
     * @param id null if it was named by a code that could not be looked up
     * @param code the code by which it was named; null if it was named by its id
     * @param found the unit on the day for which it was named; null if member-service failed
     */
    public record Unit(UUID id, String code, MemberUnit found, SourceRefusal failure) {
        static Unit failed(String unit, SourceRefusal failure) {
            return Question.isId(unit)
                    ? new Unit(UUID.fromString(unit), null, null, failure)
                    : new Unit(null, unit, null, failure);
        }
    }

    /**
     * A part of the tree on one day, in which facts of the scope lie.
     *
     * @param rated whether it may have ratings of the period
     */
    public record Subtree(UUID under, LocalDate on, boolean rated) {}

    public UUID id() {
        return unit.id();
    }

    /** Null if no scheme covers the period, or rating-service failed. */
    public SchemeMark scheme() {
        return ratings.value() == null ? null : ratings.value().scheme();
    }

    public List<RatingChange.Campaign> campaigns() {
        return ratings.value() == null ? List.of() : ratings.value().campaigns();
    }

    /** Below which unit a campaign is asked about: null for the whole of one that is below the unit. */
    public UUID under(RatingChange.Campaign campaign) {
        return campaign.holdsUnder() ? id() : null;
    }

    /** In the order of the sources, so that the same trouble is always reported in the same way. */
    public Stream<SourceRefusal> failures() {
        return Stream.of(unit.failure(), members.failure(), ratings.failure()).filter(Objects::nonNull);
    }

    /** 422 {@code scheme-not-found}: rating-service has no rules for the period. */
    public void requireScheme() {
        if (ratings.value() != null && scheme() == null) throw UnitRefusal.schemeNotFound(period);
    }
}
