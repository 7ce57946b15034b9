package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.RoleFigures;
import vn.xeploai.gateway.gathering.Gathered;
import vn.xeploai.gateway.gathering.SourceGathering;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.inquiry.Scopes;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.reconciliation.Reconcilable;
import vn.xeploai.gateway.reconciliation.ReconciliationService;
import vn.xeploai.gateway.ruling.Rulings;
import vn.xeploai.gateway.source.Answer;

/** Grouped as the campaigns copied the tree. */
@Singleton
class AsWasBasis implements Basis {
    private final Scopes scopes;
    private final SourceGathering sources;
    private final ReconciliationService reconciliation;
    private final Rulings rulings;

    AsWasBasis(Scopes scopes, SourceGathering sources, ReconciliationService reconciliation, Rulings rulings) {
        this.scopes = scopes;
        this.sources = sources;
        this.reconciliation = reconciliation;
        this.rulings = rulings;
    }

    @Override
    public Uni<Scope> scope(ReportRequest request) {
        return scopes.scope(request.question());
    }

    @Override
    public Uni<ReportFacts> facts(ReportRequest request, Scope scope) {
        return sources.gather(scope).chain(gathered -> facts(request, gathered));
    }

    private Uni<ReportFacts> facts(ReportRequest request, Gathered gathered) {
        var merged = gathered.merged();
        var memos = gathered.memos();
        var schemeless =
                gathered.tallies().value() != null && gathered.tallies().value().scheme() == null;
        if (!gathered.complete() || schemeless) {
            return Uni.createFrom().item(facts(gathered, merged, memos, Beside.NOT_ASKED));
        }
        return Uni.combine()
                .all()
                .unis(
                        Answer.of(findings(request, gathered, merged, memos)),
                        Answer.of(rulings.of(gathered.scope(), request.include())))
                .with((findings, ruled) -> facts(gathered, merged, memos, new Beside(findings, ruled)));
    }

    private Uni<List<Finding>> findings(ReportRequest request, Gathered gathered, MergedTree merged, Memos memos) {
        return reconciliation.findings(Reconcilable.of(gathered, merged, memos), request.locale());
    }

    private static ReportFacts facts(Gathered gathered, MergedTree merged, Memos memos, Beside beside) {
        var tallies = gathered.tallies().value();
        return new ReportFacts(
                gathered.scope(),
                tallies == null ? null : tallies.scheme(),
                merged == null ? null : merged.root().naming(gathered.elsewhere()),
                RoleFigures.of(
                        tallies, merged != null && merged.withoutCampaign().isEmpty()),
                memos,
                Stream.concat(gathered.failures(), beside.failures()).toList(),
                beside.findings().value(),
                beside.ruled().value(),
                null);
    }
}
