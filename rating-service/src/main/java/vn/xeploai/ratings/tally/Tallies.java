package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Answers questions for counts. */
@ApplicationScoped
class Tallies {
    private final TallyQueries queries;
    private final TallyCampaignQueries inScope;
    private final Campaigns campaigns;
    private final TallySchemes schemes;
    private final Watermark watermark;

    Tallies(
            TallyQueries queries,
            TallyCampaignQueries inScope,
            Campaigns campaigns,
            TallySchemes schemes,
            Watermark watermark) {
        this.queries = queries;
        this.inScope = inScope;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.watermark = watermark;
    }

    TallyResponse answer(TallyQuestion question) {
        var scope = scope(question, watermark.settle(question.knownAt()));
        var asked = inScope.below(scope);
        var units = units(queries.sums(asked, scope, question.rows()), scope, question.rows());
        return answer(scope, asked, units, also(question.alsoTrack(), scope));
    }

    private TallyTotal also(Track track, TallyScope scope) {
        if (track == null) return null;
        var other = scope.of(track);
        var asked = inScope.below(other);
        return new TallyTotal(
                track,
                schemes.find(asked, other).map(TallyScheme::of).orElse(null),
                asked.stream().map(TallyCampaign::of).toList(),
                asked.isEmpty() ? List.of() : queries.sums(asked, other, true).total());
    }

    private TallyScope scope(TallyQuestion question, Instant settled) {
        var instant = settled.atOffset(ZoneOffset.UTC);
        if (question.campaign() == null) {
            if (question.period() == null || question.under() == null) throw TallyRefusal.scopeMissing();
            return new TallyScope(question.under(), question.period(), Track.orParty(question.track()), null, instant);
        }
        var campaign = campaigns.get(question.campaign());
        var under = question.under() == null ? campaign.rootUnitId() : question.under();
        return new TallyScope(under, Period.valueOf(campaign.period()), campaign.track(), campaign.id(), instant);
    }

    /** The counts of listed units, in whichever campaigns they are. */
    TallyResponse answer(TallyQueryRequest request) {
        var instant = watermark.settle(request.knownAt()).atOffset(ZoneOffset.UTC);
        var scope = new TallyScope(null, request.period(), Track.orParty(request.track()), null, instant);
        var holding = inScope.holding(scope, request.units());
        var units = units(queries.listed(holding, request.units(), instant), scope, false);
        return answer(scope, holding, units, null);
    }

    private List<TallyUnit> units(TallySums sums, TallyScope scope, boolean rows) {
        return sums.units(queries.heads(sums.places(), scope.knownAt()), rows);
    }

    private TallyResponse answer(
            TallyScope scope, List<TallyCampaignRow> asked, List<TallyUnit> units, TallyTotal also) {
        return new TallyResponse(
                scope.under(),
                scope.period(),
                scope.track(),
                scope.knownAt().toInstant(),
                schemes.find(asked, scope).map(TallyScheme::of).orElse(null),
                asked.stream().map(TallyCampaign::of).toList(),
                units,
                also);
    }
}
