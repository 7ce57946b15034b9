package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.RoleFigures;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.restated.Predecessor;
import vn.xeploai.gateway.ruling.Ruled;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * Everything that a report is made from.
 *
 * @param scheme null if rating-service did not answer
 * @param root null if the unit is not known
 * @param roles of leading collectives, leaders and officials
 * @param memos null if the headcounts are not known
 * @param failures what went wrong, the first source first
 * @param findings what the gateway found; null if the services could not be compared
 * @param ruled what the rules say; null if it was not asked for, or is not known
 * @param predecessors of the rows; null unless restated
 */
record ReportFacts(
        Scope scope,
        Scheme scheme,
        UnitNode root,
        RoleFigures roles,
        Memos memos,
        List<SourceRefusal> failures,
        List<Finding> findings,
        Ruled ruled,
        Map<UUID, List<Predecessor>> predecessors) {

    boolean complete() {
        return failures.isEmpty();
    }

    boolean failed(Source source) {
        return failures.stream().anyMatch(failure -> failure.source() == source);
    }
}
