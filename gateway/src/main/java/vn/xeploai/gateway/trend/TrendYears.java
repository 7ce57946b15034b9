package vn.xeploai.gateway.trend;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.gathering.Gathered;
import vn.xeploai.gateway.gathering.SourceGathering;
import vn.xeploai.gateway.inquiry.AskedUnit;
import vn.xeploai.gateway.inquiry.Question;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.inquiry.Scopes;
import vn.xeploai.gateway.restated.Restated;
import vn.xeploai.gateway.restated.RestatedGathering;
import vn.xeploai.gateway.restated.Sources;
import vn.xeploai.gateway.source.SourceRefusal;

/** The figures of one year, on either basis. */
@Singleton
class TrendYears {
    private final Scopes scopes;
    private final SourceGathering asWas;
    private final RestatedGathering restated;

    TrendYears(Scopes scopes, SourceGathering asWas, RestatedGathering restated) {
        this.scopes = scopes;
        this.asWas = asWas;
        this.restated = restated;
    }

    /** @param to the day to restate to; null to leave the year as it was */
    Uni<Scope> scope(Question asked, AskedUnit unit, LocalDate to) {
        return isRestated(asked.on(), to) ? restated.scope(asked, unit, to) : scopes.settled(asked, unit);
    }

    /** A source that fails fails the whole: a year is never left out. */
    Uni<TrendYearResponse> year(Scope scope, LocalDate to) {
        SourceRefusal.throwFirst(scope.failures());
        var year = scope.period().year();
        if (scope.scheme() == null) return item(TrendYearResponse.without(year, TrendGap.NO_SCHEME));
        if (isRestated(scope.on(), to)) return restated.gather(scope, to).map(sources -> restated(year, sources));
        if (scope.campaigns().isEmpty()) return item(TrendYearResponse.without(year, TrendGap.NO_CAMPAIGN));
        return asWas.gather(scope).map(gathered -> asWas(year, gathered));
    }

    private static boolean isRestated(LocalDate on, LocalDate to) {
        return to != null && on.isBefore(to);
    }

    private static TrendYearResponse restated(int year, Sources sources) {
        if (sources.tallies().units().isEmpty()) return TrendYearResponse.without(year, TrendGap.NO_CAMPAIGN);
        return new TrendWording(year, sources.tallies().scheme()).year(attributed(sources));
    }

    /** What can be attributed to no unit is in no year of this one. */
    private static UnitFigures attributed(Sources sources) {
        var root = Restated.of(sources).root();
        return root.children().stream()
                .filter(row -> row.id() != null)
                .map(row -> row.total())
                .reduce(root.own(), UnitFigures::plus);
    }

    private static TrendYearResponse asWas(int year, Gathered gathered) {
        SourceRefusal.throwFirst(gathered.failures());
        var total = gathered.merged().root().total();
        return new TrendWording(year, gathered.tallies().value().scheme()).year(total);
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
