package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.reconciliation.Reconcilable;
import vn.xeploai.gateway.reconciliation.ReconciliationService;

/** Gathers what both services say, and assembles the report. */
@Singleton
class ReportService {
    private final SourceGathering sources;
    private final ReconciliationService reconciliation;

    ReportService(SourceGathering sources, ReconciliationService reconciliation) {
        this.sources = sources;
        this.reconciliation = reconciliation;
    }

    Report report(ReportRequest request) {
        var gathered = sources.gather(request).await().indefinitely();
        refuse(request, gathered);
        var merged = merged(gathered);
        var memos = Memos.of(gathered.tree().value(), gathered.headcounts().value());
        if (gathered.complete()) {
            gathered = gathered.with(Answer.of(findings(request, gathered, merged, memos))
                    .await()
                    .indefinitely());
            refuse(request, gathered);
        }
        return new ReportAssembly(gathered, merged, memos, request.locale()).report();
    }

    private static void refuse(ReportRequest request, Gathered gathered) {
        var failure = gathered.failures().findFirst();
        if (failure.isPresent() && !request.allowPartial()) throw failure.get();
        var tallies = gathered.tallies().value();
        if (tallies != null && tallies.scheme() == null) throw ReportRefusal.schemeNotFound(gathered.period());
    }

    private static MergedTree merged(Gathered gathered) {
        if (gathered.unit().id() == null) return null;
        return MergedTree.of(
                gathered.unit().id(),
                gathered.tree().value(),
                gathered.headcounts().value(),
                gathered.tallies().value());
    }

    private Uni<List<Finding>> findings(ReportRequest request, Gathered gathered, MergedTree merged, Memos memos) {
        var known = new Reconcilable(
                gathered.on(),
                gathered.asked(),
                gathered.tree().value(),
                gathered.headcounts().value(),
                gathered.tallies().value(),
                merged,
                memos);
        return reconciliation.findings(known, request.locale());
    }
}
