package vn.xeploai.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingChange.Campaign;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;

/** Reads reviews, remedies and disciplines from rating-service, for each campaign that holds the unit of a report or is below it. */
@Singleton
public class ReviewService {
    private static final int AT_ONCE = 2;

    private final RatingDirectory ratings;

    ReviewService(RatingDirectory ratings) {
        this.ratings = ratings;
    }

    /** @return null if neither is requested */
    public Uni<ReviewFacts> read(Scope scope, Set<Include> include) {
        if (!include.contains(Include.REVIEWS) && !include.contains(Include.DISCIPLINE))
            return Uni.createFrom().nullItem();
        return coverage(scope, include)
                .chain(coverage -> remedies(scope, include).chain(remedies -> discipline(scope, include)
                        .map(discipline -> new ReviewFacts(coverage, remedies, discipline))));
    }

    private Uni<List<ReviewCoverage>> coverage(Scope scope, Set<Include> include) {
        if (!include.contains(Include.REVIEWS)) return Uni.createFrom().nullItem();
        return Parallel.ask(
                scope.campaigns(), AT_ONCE, one -> ratings.reviewCoverage(one.id(), scope.under(one), scope.knownAt()));
    }

    private Uni<List<RemedyFigures>> remedies(Scope scope, Set<Include> include) {
        if (!include.contains(Include.REVIEWS)) return Uni.createFrom().nullItem();
        return Parallel.ask(
                scope.campaigns(),
                AT_ONCE,
                one -> ratings.remedyFigures(one.id(), scope.under(one), scope.on(), scope.knownAt()));
    }

    private Uni<List<DisciplineFigures>> discipline(Scope scope, Set<Include> include) {
        if (!include.contains(Include.DISCIPLINE)) return Uni.createFrom().nullItem();
        return Parallel.ask(
                withoutOverlap(scope.campaigns()),
                AT_ONCE,
                one -> ratings.disciplineFigures(one.id(), scope.under(one), scope.knownAt()));
    }

    /** A discipline counts in a unit, whatever campaigns have it: one of each tree is enough, and one that holds the whole of all. */
    private static List<Campaign> withoutOverlap(List<Campaign> campaigns) {
        var whole = campaigns.stream().filter(Campaign::holdsUnder).findFirst();
        if (whole.isPresent()) return List.of(whole.get());
        var byRoot = new LinkedHashMap<UUID, Campaign>();
        campaigns.forEach(one -> byRoot.putIfAbsent(one.rootUnitId(), one));
        return List.copyOf(byRoot.values());
    }
}
