package vn.xeploai.gateway.rule;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.NameDirectory;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.NameDirectory.NamedSubject;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.RuleFinding;
import vn.xeploai.gateway.source.RuleFindings;

/** Reads quotas and findings of the rules from rating-service, for each campaign that holds the unit of a report or is below it. */
@Singleton
public class RuleService {
    /** Of all campaigns together; all are counted. */
    private static final int SHOWN = 1000;
    /** Each call keeps a processor of rating-service busy. */
    private static final int AT_ONCE = 2;

    private final RatingDirectory ratings;
    private final NameDirectory names;

    RuleService(RatingDirectory ratings, NameDirectory names) {
        this.ratings = ratings;
        this.names = names;
    }

    /** @return null if neither is requested */
    public Uni<RuleFacts> read(Scope scope, Set<Include> include) {
        if (!Include.isOfRules(include)) return Uni.createFrom().nullItem();
        return quotas(scope, include).chain(quotas -> findings(scope, include)
                .chain(found -> names(scope, quotas, found).map(known -> new RuleFacts(quotas, found, known))));
    }

    /** Of all findings that are shown. Findings of quotas are about groups, or about subjects that are in none or in several. */
    private Uni<Map<UUID, Named>> names(Scope scope, List<Quotas> quotas, List<RuleFindings> found) {
        var ofQuotas =
                quotas == null ? Stream.<NamedSubject>empty() : quotas.stream().flatMap(RuleService::subjects);
        var ofRules = found == null
                ? Stream.<NamedSubject>empty()
                : found.stream()
                        .flatMap(findings -> findings.findings().stream())
                        .map(finding -> subject(finding.subject(), finding.unitId()));
        return names.names(Stream.concat(ofQuotas, ofRules).toList(), scope.on(), scope.knownAt());
    }

    private static Stream<NamedSubject> subjects(Quotas quotas) {
        var ofGroups = quotas.groups().stream().flatMap(group -> group.answer().findings().stream()
                .map(finding -> subject(finding.subject(), group.unitId())));
        var ofSums = quotas.aggregates().stream()
                .filter(sum -> sum.finding() != null)
                .map(sum -> subject(sum.finding().subject(), sum.unitId()));
        var misplaced = quotas.findings().stream().map(finding -> subject(finding.subject(), quotas.under()));
        return Stream.of(ofGroups, ofSums, misplaced).flatMap(subjects -> subjects);
    }

    /** @param subject null where a finding is about the unit */
    private static NamedSubject subject(RuleFinding.Subject subject, UUID unit) {
        return subject == null
                ? new NamedSubject("UNIT", unit, unit)
                : new NamedSubject(subject.kind(), subject.id(), unit);
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
