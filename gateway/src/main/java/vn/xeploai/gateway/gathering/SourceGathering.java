package vn.xeploai.gateway.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.RatingDirectory;

/** Asks both services at once for the rows of a report, as of one instant at which nothing can change any more. */
@Singleton
public class SourceGathering {
    private final RatingDirectory ratings;
    private final StandingUnits standing;
    private final MissingUnits missing;

    SourceGathering(RatingDirectory ratings, StandingUnits standing, MissingUnits missing) {
        this.ratings = ratings;
        this.standing = standing;
        this.missing = missing;
    }

    public Uni<Gathered> gather(Scope scope) {
        if (scope.id() == null) {
            return Uni.createFrom().item(Gathered.failed(scope, scope.unit().failure()));
        }
        return Uni.combine()
                .all()
                .unis(
                        standing.read(scope),
                        Answer.of(ratings.rows(scope.id(), scope.period().text(), scope.knownAt())))
                .with((units, tallies) -> new Gathered(scope, units.tree(), units.headcounts(), tallies, Map.of()))
                .chain(this::completed);
    }

    private Uni<Gathered> completed(Gathered gathered) {
        if (gathered.tree().value() == null || gathered.tallies().value() == null) {
            return Uni.createFrom().item(gathered);
        }
        return missing.added(gathered);
    }
}
