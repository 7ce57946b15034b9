package vn.xeploai.gateway.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.Quota;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RuleFindings;

/** Makes the findings and quotas of a report from the answers of rating-service: a pure function. */
public final class RuleAssembly {
    private final RuleFacts ruled;
    private final Locale locale;
    private final List<FindingResponse> own;
    private final List<FindingResponse> ofGroups;
    private final List<FindingResponse> misplaced;
    private final List<FindingResponse> ofRules;

    /** @param own what the gateway itself found */
    public RuleAssembly(RuleFacts ruled, List<FindingResponse> own, Locale locale) {
        this.ruled = ruled;
        this.locale = locale;
        this.own = own;
        ofGroups = ceilings().flatMap(this::ofGroups).toList();
        misplaced = ceilings().flatMap(this::misplaced).toList();
        ofRules = found().flatMap(found -> found.findings().stream())
                .map(FindingResponse::of)
                .toList();
    }

    private Stream<Quotas> ceilings() {
        return ruled.ceilings() == null ? Stream.empty() : ruled.ceilings().stream();
    }

    private Stream<RuleFindings> found() {
        return ruled.findings() == null ? Stream.empty() : ruled.findings().stream();
    }

    /** Findings of quotas about their own groups, with the rule's severity; then about sums of several groups, which are warnings. */
    private Stream<FindingResponse> ofGroups(Quotas ceilings) {
        var groups = ceilings.groups().stream()
                .flatMap(group -> group.answer().findings().stream().map(finding -> of(finding, group.unitId())));
        var sums = ceilings.aggregates().stream()
                .filter(sum -> sum.finding() != null)
                .map(sum -> of(sum.finding(), sum.unitId()));
        return Stream.concat(groups, sums);
    }

    private Stream<FindingResponse> misplaced(Quotas ceilings) {
        return ceilings.findings().stream().map(finding -> of(finding, ceilings.under()));
    }

    private FindingResponse of(Quota.Finding finding, UUID unit) {
        return FindingResponse.of(finding.at(unit, locale));
    }

    /** The quotas of a unit itself; null if they were not requested. */
    public UnitQuotaResponse quota(UUID unit) {
        if (ruled.ceilings() == null) return null;
        var groups = ceilings()
                .flatMap(ceilings -> ceilings.groups().stream())
                .filter(group -> group.unitId().equals(unit))
                .map(GroupQuotaResponse::of)
                .toList();
        var sums = ceilings()
                .flatMap(ceilings -> ceilings.aggregates().stream())
                .filter(sum -> sum.unitId().equals(unit))
                .map(SummedQuotaResponse::of)
                .toList();
        return new UnitQuotaResponse(groups, sums);
    }

    /** First what the services disagree about, then findings of the quotas, then those findings of the rules that are shown. */
    public List<FindingResponse> findings() {
        var all = new ArrayList<>(own);
        all.addAll(ofGroups);
        all.addAll(misplaced);
        all.addAll(ofRules);
        return List.copyOf(all);
    }

    public FindingSummaryResponse summary() {
        var counting = new FindingCounts();
        own.forEach(counting::add);
        ofGroups.forEach(counting::add);
        ceilings().flatMap(ceilings -> ceilings.counts().stream()).forEach(counting::add);
        found().flatMap(found -> found.counts().stream()).forEach(counting::add);
        return new FindingSummaryResponse(
                counting.total(),
                findings().size(),
                counting.counts(),
                found().map(RuleAssembly::next).filter(Objects::nonNull).toList());
    }

    private static String next(RuleFindings found) {
        if (found.next() == null) return null;
        var under = found.under() == null ? "" : "&under=" + found.under();
        return "/api/v1/findings?campaign=%s%s&knownAt=%s&limit=500&after=%s"
                .formatted(found.campaignId(), under, found.knownAt(), found.next());
    }
}
