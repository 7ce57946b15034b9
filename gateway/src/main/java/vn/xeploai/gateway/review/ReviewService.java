package vn.xeploai.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingDirectory;

/** Reads reviews, weaknesses and remedies from rating-service, for each campaign that holds the unit of a report or is below it. */
@Singleton
public class ReviewService {
    private static final int AT_ONCE = 2;

    private final RatingDirectory ratings;

    ReviewService(RatingDirectory ratings) {
        this.ratings = ratings;
    }

    /** @return null if reviews are not requested */
    public Uni<ReviewFacts> read(Scope scope, Set<Include> include) {
        if (!include.contains(Include.REVIEWS)) return Uni.createFrom().nullItem();
        var campaigns = scope.campaigns();
        return Parallel.ask(
                        campaigns, AT_ONCE, one -> ratings.reviewCoverage(one.id(), scope.under(one), scope.knownAt()))
                .chain(coverage -> Parallel.ask(
                                campaigns,
                                AT_ONCE,
                                one -> ratings.remedyFigures(one.id(), scope.under(one), scope.on(), scope.knownAt()))
                        .map(remedies -> new ReviewFacts(coverage, remedies)));
    }
}
