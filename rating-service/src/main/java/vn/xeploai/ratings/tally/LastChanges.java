package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.Track;

/** Tells since when counts stand as they do, without counting anything. */
@ApplicationScoped
class LastChanges {
    private final TallyCampaignQueries inScope;
    private final TallySchemes schemes;
    private final Watermark watermark;

    LastChanges(TallyCampaignQueries inScope, TallySchemes schemes, Watermark watermark) {
        this.inScope = inScope;
        this.schemes = schemes;
        this.watermark = watermark;
    }

    LastChangeResponse answer(LastChangeQuestion question) {
        var asked = question.knownAt() == null ? null : watermark.settle(question.knownAt());
        var settled = watermark.now();
        return answer(question, asked == null ? settled : asked, settled);
    }

    private LastChangeResponse answer(LastChangeQuestion question, Instant knownAt, Instant settled) {
        var scope = new TallyScope(
                question.under(),
                question.period(),
                Track.orParty(question.track()),
                null,
                knownAt.atOffset(ZoneOffset.UTC));
        var asked = inScope.below(scope);
        return new LastChangeResponse(
                scope.under(),
                scope.period(),
                scope.track(),
                settled,
                knownAt,
                lastRecordedAt(asked, scope),
                schemes.find(asked, scope).map(SchemeRevision::of).orElse(null),
                asked.stream().map(CampaignInScope::of).toList());
    }

    private Instant lastRecordedAt(List<TallyCampaignRow> asked, TallyScope scope) {
        return Stream.of(inScope.lastFact(asked, scope.knownAt()), inScope.lastPlacing(scope))
                .flatMap(instant -> instant.stream())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
