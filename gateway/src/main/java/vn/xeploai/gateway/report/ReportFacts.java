package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.basis.AsWasFacts;
import vn.xeploai.gateway.basis.RestatedFacts;
import vn.xeploai.gateway.basis.RestatedTree;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.RoleFigures;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.reconciliation.Discrepancy;
import vn.xeploai.gateway.reconciliation.FindingRule;
import vn.xeploai.gateway.reconciliation.FindingWords;
import vn.xeploai.gateway.review.ReviewFacts;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.rule.RuleFacts;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;

/**
 * Everything that a report is made from.
 *
 * @param scheme null if rating-service did not answer
 * @param root null if the unit could not be looked up
 * @param unrated what no campaign rates here, though it exists
 * @param roles of leading collectives, leaders and officials
 * @param memos null if the headcounts are unknown
 * @param failures of the services, the first source first
 * @param findings of the gateway; null if the services could not be compared
 * @param rules null if not requested, or unknown
 * @param reviews null if not requested, or unknown
 * @param predecessors of the rows; null unless restated
 */
record ReportFacts(
        Scope scope,
        Scheme scheme,
        UnitNode root,
        UnratedKinds unrated,
        RoleFigures roles,
        Memos memos,
        List<SourceRefusal> failures,
        List<FindingResponse> findings,
        RuleFacts rules,
        ReviewFacts reviews,
        Map<UUID, List<RestatedTree.Predecessor>> predecessors) {
    /** Grouped as the campaigns copied the tree. */
    static ReportFacts asWas(
            AsWasFacts rows,
            MergedTree merged,
            Memos memos,
            Answer<List<FindingResponse>> findings,
            Answer<RuleFacts> rules,
            Answer<ReviewFacts> reviews) {
        var tallies = rows.tallies().value();
        var covered = merged != null && merged.withoutCampaign().isEmpty();
        return new ReportFacts(
                rows.scope(),
                tallies == null ? null : tallies.scheme(),
                merged == null ? null : merged.root().naming(rows.elsewhere()),
                merged == null ? UnratedKinds.NONE : merged.unrated(),
                RoleFigures.of(tallies, covered),
                memos,
                Stream.concat(
                                rows.failures(),
                                Stream.of(findings, rules, reviews).map(Answer::failure))
                        .filter(Objects::nonNull)
                        .toList(),
                findings.value(),
                rules.value(),
                reviews.value(),
                null);
    }

    /** Grouped under the tree of a later day. Posts and committees ended with their units, so their ratings are not merged. */
    static ReportFacts restated(Scope scope, RestatedFacts facts, Locale locale) {
        var tree = RestatedTree.of(facts);
        return new ReportFacts(
                scope,
                facts.tallies().scheme(),
                tree.root(),
                tree.unrated(),
                RoleFigures.UNKNOWN,
                tree.memos(),
                List.of(),
                findings(tree, facts, locale),
                null,
                null,
                tree.predecessors());
    }

    private static List<FindingResponse> findings(RestatedTree tree, RestatedFacts facts, Locale locale) {
        var lineage = facts.lineage();
        var units = Stream.concat(lineage.fromUnits().stream(), lineage.toUnits().stream());
        var words = new FindingWords(units.toList(), locale);
        var unattributed = tree.unattributed().entrySet().stream()
                .map(unit -> Discrepancy.ofUnit(FindingRule.NOT_ATTRIBUTED, unit.getKey(), null, unit.getValue()));
        var withoutCampaign = tree.withoutCampaign().entrySet().stream()
                .map(unit -> Discrepancy.ofUnit(FindingRule.NO_CAMPAIGN, unit.getKey(), unit.getValue(), null));
        return Stream.concat(unattributed, withoutCampaign)
                .sorted()
                .map(words::finding)
                .toList();
    }

    static ReportFacts unknown(Scope scope, SourceRefusal failure) {
        return new ReportFacts(
                scope,
                null,
                null,
                UnratedKinds.NONE,
                RoleFigures.UNKNOWN,
                null,
                List.of(failure),
                null,
                null,
                null,
                null);
    }

    boolean complete() {
        return failures.isEmpty();
    }

    boolean failed(Source source) {
        return failures.stream().anyMatch(failure -> failure.source() == source);
    }
}
