package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.platform.act.AnswerCache;
import vn.xeploai.platform.act.NewestAct;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.Track;

/** Tells since when counts stand as they do, without counting anything. */
@ApplicationScoped
class LastChanges {
    private final TallyCampaignQueries inScope;
    private final TallySchemes schemes;
    private final Watermark watermark;
    private final NewestAct newest;
    private final AnswerCache<Question, LastChange> kept;

    private record Question(UUID under, Period period, Track track, Track alsoTrack) {}

    private record LastChange(Instant recordedAt, SchemeRevision scheme, List<CampaignInScope> campaigns) {}

    LastChanges(TallyCampaignQueries inScope, TallySchemes schemes, Watermark watermark, NewestAct newest) {
        this.inScope = inScope;
        this.schemes = schemes;
        this.watermark = watermark;
        this.newest = newest;
        this.kept = new AnswerCache<>(newest::isAfter);
    }

    LastChangeResponse answer(LastChangeQuestion asked) {
        var question = new Question(asked.under(), asked.period(), Track.orParty(asked.track()), asked.alsoTrack());
        var settled = watermark.settledBeside(asked.knownAt());
        var last = kept.get(question, settled.knownAt(), () -> lastChange(question, settled.knownAt()));
        return new LastChangeResponse(
                question.under(),
                question.period(),
                question.track(),
                settled.watermark(),
                settled.knownAt(),
                asked.all() ? newest.atOrBefore(settled.knownAt()).orElse(null) : last.recordedAt(),
                last.scheme(),
                last.campaigns());
    }

    private LastChange lastChange(Question question, Instant knownAt) {
        var scope = new TallyScope(
                question.under(), question.period(), question.track(), null, knownAt.atOffset(ZoneOffset.UTC));
        var asked = inScope.below(scope);
        return new LastChange(
                Stream.of(lastRecordedAt(asked, scope), also(question.alsoTrack(), scope))
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                schemes.find(asked, scope).map(SchemeRevision::of).orElse(null),
                asked.stream().map(CampaignInScope::of).toList());
    }

    private Instant also(Track track, TallyScope scope) {
        if (track == null) return null;
        var other = scope.of(track);
        return lastRecordedAt(inScope.below(other), other);
    }

    private Instant lastRecordedAt(List<TallyCampaignRow> asked, TallyScope scope) {
        return Stream.of(inScope.lastFact(asked, scope.knownAt()), inScope.lastPlacing(scope))
                .flatMap(instant -> instant.stream())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
