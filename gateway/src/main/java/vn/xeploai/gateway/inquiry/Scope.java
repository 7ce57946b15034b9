package vn.xeploai.gateway.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.CampaignMark;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.SchemeMark;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.UnitChange;

/**
 * What an answer is a function of, before any figure is fetched.
 *
 * @param knownAt the instant that the caller named, else that of the last fact in the scope, or, if the rules are asked, at which the
 *     day began, if that is later: both services are asked as of it
 */
public record Scope(
        AskedUnit unit,
        Period period,
        LocalDate on,
        Instant knownAt,
        Answer<UnitChange> members,
        Answer<RatingChange> ratings) {

    static Scope of(Question asked, AskedUnit unit, Changes changes) {
        var latest = asked.judged() ? changes.lastRecordedOrDayBegun() : changes.lastRecordedAt();
        var knownAt = asked.knownAt() == null ? latest : asked.knownAt();
        return new Scope(unit, asked.period(), asked.on(), knownAt, changes.members(), changes.ratings());
    }

    public UUID id() {
        return unit.id();
    }

    /** Null if no scheme covers the period, or rating-service failed. */
    public SchemeMark scheme() {
        return ratings.value() == null ? null : ratings.value().scheme();
    }

    public List<CampaignMark> campaigns() {
        return ratings.value() == null ? List.of() : ratings.value().campaigns();
    }

    /** In the order of the sources, so that the same trouble is always told in the same way. */
    public Stream<SourceRefusal> failures() {
        return Stream.of(unit.failure(), members.failure(), ratings.failure()).filter(Objects::nonNull);
    }

    /** 422 {@code scheme-not-found}: a period of which rating-service says that it has no rules. */
    public void requireScheme() {
        if (ratings.value() != null && scheme() == null) throw UnitRefusal.schemeNotFound(period);
    }
}
