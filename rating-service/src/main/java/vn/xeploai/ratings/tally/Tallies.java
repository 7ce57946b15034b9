package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Track;

/** Answers questions for counts. */
@ApplicationScoped
class Tallies {
    private final TallyQueries queries;
    private final Campaigns campaigns;
    private final Schemes schemes;
    private final Watermark watermark;

    Tallies(TallyQueries queries, Campaigns campaigns, Schemes schemes, Watermark watermark) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.watermark = watermark;
    }

    TallyResponse answer(TallyQuestion question) {
        var settled = watermark.settle(question.knownAt());
        return answer(scope(question, settled), settled);
    }

    private TallyScope scope(TallyQuestion question, Instant settled) {
        var instant = settled.atOffset(ZoneOffset.UTC);
        if (question.campaign() == null) {
            if (question.period() == null || question.under() == null) throw TallyRefusal.scopeMissing();
            var track = question.track() == null ? Track.PARTY : question.track();
            return new TallyScope(question.under(), question.period(), track, null, instant);
        }
        var campaign = campaigns.get(question.campaign());
        var under = question.under() == null ? campaign.rootUnitId() : question.under();
        return new TallyScope(under, Period.valueOf(campaign.period()), campaign.track(), campaign.id(), instant);
    }

    private TallyResponse answer(TallyScope scope, Instant settled) {
        var inScope = queries.campaigns(scope);
        var units = queries.units(inScope, scope.knownAt());
        return new TallyResponse(
                scope.under(),
                scope.period(),
                scope.track(),
                settled,
                lastRecordedAt(inScope, units, scope),
                scheme(inScope, scope).map(TallyScheme::of).orElse(null),
                inScope.stream().map(TallyCampaign::of).toList(),
                TallyUnits.with(units, queries.counts(units, scope.knownAt())));
    }

    private Instant lastRecordedAt(List<TallyCampaignRow> inScope, List<TallyUnitRow> units, TallyScope scope) {
        var last = queries.lastRecordedAt(units, scope.knownAt());
        return Stream.concat(inScope.stream().map(TallyCampaignRow::lastRecordedAt), last.stream())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The revision by which the campaigns rate; without a campaign, the latest of that year. */
    private Optional<Scheme> scheme(List<TallyCampaignRow> inScope, TallyScope scope) {
        return inScope.stream()
                .map(campaign -> schemes.get(campaign.schemeId(), campaign.schemeRevision()))
                .findFirst()
                .or(() -> schemes.find(scope.period(), scope.track()));
    }
}
