package vn.xeploai.gateway.rule;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.RuleFindings;

/** Reads quotas and findings of the rules from rating-service, for each campaign that holds the unit of a report or is below it. */
@Singleton
public class RuleService {
    /** Of all campaigns together; all are counted. */
    private static final int SHOWN = 1000;
    /** Each call keeps a processor of rating-service busy. */
    private static final int AT_ONCE = 2;

    private final RatingDirectory ratings;

    RuleService(RatingDirectory ratings) {
        this.ratings = ratings;
    }

    /** @return null if neither is requested */
    public Uni<RuleFacts> read(Scope scope, Set<Include> include) {
        if (!Include.isOfRules(include)) return Uni.createFrom().nullItem();
        return quotas(scope, include)
                .chain(quotas -> findings(scope, include).map(found -> new RuleFacts(quotas, found)));
    }

    private Uni<List<Quotas>> quotas(Scope scope, Set<Include> include) {
        if (!include.contains(Include.QUOTAS)) return Uni.createFrom().nullItem();
        return each(scope, (campaign, under) -> ratings.quotas(campaign, under, scope.knownAt()));
    }

    private Uni<List<RuleFindings>> findings(Scope scope, Set<Include> include) {
        if (!include.contains(Include.FINDINGS)) return Uni.createFrom().nullItem();
        var first = Math.max(1, SHOWN / Math.max(1, scope.campaigns().size()));
        return each(scope, (campaign, under) -> ratings.findings(campaign, under, first, scope.knownAt()));
    }

    private static <T> Uni<List<T>> each(Scope scope, BiFunction<UUID, UUID, Uni<T>> ask) {
        return Parallel.ask(scope.campaigns(), AT_ONCE, campaign -> ask.apply(campaign.id(), scope.under(campaign)));
    }
}
