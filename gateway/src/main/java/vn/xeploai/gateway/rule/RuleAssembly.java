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
    private final RuleFacts facts;
    private final Locale locale;
    private final List<FindingResponse> own;
    private final List<FindingResponse> ofGroups;
    private final List<FindingResponse> misplaced;
    private final List<FindingResponse> ofRules;

    /** @param own what the gateway itself found */
    public RuleAssembly(RuleFacts facts, List<FindingResponse> own, Locale locale) {
        this.facts = facts;
        this.locale = locale;
        this.own = own;
        ofGroups = quotas().flatMap(this::ofGroups).toList();
        misplaced = quotas().flatMap(this::misplaced).toList();
        ofRules = facts.found()
                .flatMap(found -> found.findings().stream())
                .map(finding -> FindingResponse.of(finding, facts.names()))
                .toList();
    }

    private Stream<Quotas> quotas() {
        return facts.quotas() == null ? Stream.empty() : facts.quotas().stream();
    }

    /** Findings of quotas about their own groups, with the rule's severity; then about sums of several groups, which are warnings. */
    private Stream<FindingResponse> ofGroups(Quotas quotas) {
        var groups = quotas.groups().stream()
                .flatMap(group -> group.answer().findings().stream().map(finding -> of(finding, group.unitId())));
        var sums = quotas.aggregates().stream()
                .filter(sum -> sum.finding() != null)
                .map(sum -> of(sum.finding(), sum.unitId()));
        return Stream.concat(groups, sums);
    }

    private Stream<FindingResponse> misplaced(Quotas quotas) {
        return quotas.findings().stream().map(finding -> of(finding, quotas.under()));
    }

    private FindingResponse of(Quota.Finding finding, UUID unit) {
        return FindingResponse.of(finding.at(unit, locale), facts.names());
    }

    /** The quotas of a unit itself; null if they were not requested. */
    public UnitQuotaResponse quota(UUID unit) {
        if (facts.quotas() == null) return null;
        var groups = quotas().flatMap(quotas -> quotas.groups().stream())
                .filter(group -> group.unitId().equals(unit))
                .map(GroupQuotaResponse::of)
                .toList();
        var sums = quotas().flatMap(quotas -> quotas.aggregates().stream())
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
        var counts = new FindingCounts();
        own.forEach(counts::add);
        ofGroups.forEach(counts::add);
        quotas().flatMap(quotas -> quotas.counts().stream()).forEach(counts::add);
        facts.found().flatMap(found -> found.counts().stream()).forEach(counts::add);
        return new FindingSummaryResponse(
                counts.total(),
                findings().size(),
                counts.counts(),
                facts.found().map(RuleAssembly::next).filter(Objects::nonNull).toList());
    }

    private static String next(RuleFindings found) {
        if (found.next() == null) return null;
        var under = found.under() == null ? "" : "&under=" + found.under();
        return "/api/v1/findings?campaign=%s%s&knownAt=%s&limit=500&after=%s"
                .formatted(found.campaignId(), under, found.knownAt(), found.next());
    }
}
