package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.platform.act.AnswerCache;
import vn.xeploai.platform.act.NewestAct;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.Track;

/** When counts last changed, without counting anything. */
@ApplicationScoped
class LastChangeService {
    private final TallyCampaignSql inScope;
    private final TallyService tallies;
    private final Watermark watermark;
    private final NewestAct newest;
    private final AnswerCache<Question, LastChange> kept;

    private record Question(UUID under, Period period, Track track, Track alsoTrack) {}

    private record LastChange(
            Instant recordedAt, SchemeRevision scheme, List<LastChangeResponse.CampaignInScope> campaigns) {}

    LastChangeService(TallyCampaignSql inScope, TallyService tallies, Watermark watermark, NewestAct newest) {
        this.inScope = inScope;
        this.tallies = tallies;
        this.watermark = watermark;
        this.newest = newest;
        this.kept = new AnswerCache<>(newest::isAfter);
    }

    LastChangeResponse find(LastChangeQuery query) {
        var question = new Question(query.under(), query.period(), Track.orParty(query.track()), query.alsoTrack());
        var settled = watermark.settledBeside(query.knownAt());
        var last = kept.get(question, settled.knownAt(), () -> lastChange(question, settled.knownAt()));
        return new LastChangeResponse(
                question.under(),
                question.period(),
                question.track(),
                settled.watermark(),
                settled.knownAt(),
                query.all() ? newest.atOrBefore(settled.knownAt()).orElse(null) : last.recordedAt(),
                last.scheme(),
                last.campaigns());
    }

    private LastChange lastChange(Question question, Instant knownAt) {
        var scope = new TallyScope(
                question.under(), question.period(), question.track(), null, knownAt.atOffset(ZoneOffset.UTC));
        var counted = inScope.below(scope);
        return new LastChange(
                latest(lastRecordedAt(counted, scope), also(question.alsoTrack(), scope))
                        .orElse(null),
                tallies.scheme(counted, scope).map(SchemeRevision::of).orElse(null),
                counted.stream().map(LastChangeResponse.CampaignInScope::of).toList());
    }

    private Optional<Instant> also(Track track, TallyScope scope) {
        if (track == null) return Optional.empty();
        var other = scope.of(track);
        return lastRecordedAt(inScope.below(other), other);
    }

    private Optional<Instant> lastRecordedAt(List<TallyCampaignSql.TallyCampaignRow> counted, TallyScope scope) {
        var lastFact = inScope.lastFact(
                counted.stream().map(TallyCampaignSql.TallyCampaignRow::id).toList(),
                counted.stream()
                        .map(TallyCampaignSql.TallyCampaignRow::rootUnitId)
                        .toList(),
                counted.stream()
                        .map(TallyCampaignSql.TallyCampaignRow::startUnitId)
                        .toList(),
                scope.knownAt());
        return latest(lastFact, inScope.lastPlacing(scope));
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
