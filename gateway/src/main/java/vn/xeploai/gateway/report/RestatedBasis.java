package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.RoleFigures;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.inquiry.UnitResolver;
import vn.xeploai.gateway.reconciliation.Discrepancy;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.reconciliation.FindingRule;
import vn.xeploai.gateway.reconciliation.FindingWords;
import vn.xeploai.gateway.restated.Restated;
import vn.xeploai.gateway.restated.RestatedGathering;
import vn.xeploai.gateway.restated.Sources;
import vn.xeploai.gateway.source.Answer;

/** The same ratings, grouped under the tree of a later day. What is rated of posts and committees ended with them and is not merged. */
@Singleton
class RestatedBasis implements Basis {
    private final UnitResolver units;
    private final RestatedGathering sources;

    RestatedBasis(UnitResolver units, RestatedGathering sources) {
        this.units = units;
        this.sources = sources;
    }

    @Override
    public Uni<Scope> scope(ReportRequest request) {
        var question = request.question();
        return units.resolve(question).chain(unit -> sources.scope(question, unit, request.to()));
    }

    @Override
    public Uni<ReportFacts> facts(ReportRequest request, Scope scope) {
        var gathered = scope.failures().findFirst().map(Answer::<Sources>failed);
        if (gathered.isPresent()) return Uni.createFrom().item(unknown(scope, gathered.get()));
        return Answer.of(sources.gather(scope, request.to()))
                .map(found -> found.value() == null ? unknown(scope, found) : facts(request, scope, found.value()));
    }

    /** Where either service is missing nothing can be restated. */
    private static ReportFacts unknown(Scope scope, Answer<Sources> failed) {
        return new ReportFacts(
                scope, null, null, RoleFigures.UNKNOWN, null, List.of(failed.failure()), null, null, null);
    }

    private static ReportFacts facts(ReportRequest request, Scope scope, Sources sources) {
        var restated = Restated.of(sources);
        return new ReportFacts(
                scope,
                sources.tallies().scheme(),
                restated.root(),
                RoleFigures.UNKNOWN,
                restated.memos(),
                List.of(),
                findings(restated, sources, request.locale()),
                null,
                restated.predecessors());
    }

    private static List<Finding> findings(Restated restated, Sources sources, Locale locale) {
        var named = new ArrayList<>(sources.lineage().fromUnits());
        named.addAll(sources.lineage().toUnits());
        var words = new FindingWords(named, locale);
        var lost = restated.lost().entrySet().stream()
                .map(unit -> Discrepancy.ofUnit(FindingRule.NOT_ATTRIBUTED, unit.getKey(), null, unit.getValue()));
        var withoutCampaign = restated.withoutCampaign().entrySet().stream()
                .map(unit -> Discrepancy.ofUnit(FindingRule.NO_CAMPAIGN, unit.getKey(), unit.getValue(), null));
        return Stream.concat(lost, withoutCampaign).sorted().map(words::finding).toList();
    }
}
