package vn.xeploai.gateway.report;

import io.smallrye.mutiny.Uni;
import vn.xeploai.gateway.inquiry.Scope;

/** A way to group the units of a report. */
interface Basis {
    /** What the answer is a function of; no figure is fetched for it. */
    Uni<Scope> scope(ReportRequest request);

    Uni<ReportFacts> facts(ReportRequest request, Scope scope);
}
