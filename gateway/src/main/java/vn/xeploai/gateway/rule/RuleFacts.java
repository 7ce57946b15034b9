package vn.xeploai.gateway.rule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RuleFindings;

/**
 * The quotas of the unit of a report and of all below it, and the findings of the rules, campaign by campaign.
 *
 * @param quotas null if not requested
 * @param findings null if not requested
 * @param names of the subjects of these findings and of their units
 */
public record RuleFacts(List<Quotas> quotas, List<RuleFindings> findings, Map<UUID, Named> names) {
    Stream<RuleFindings> found() {
        return findings == null ? Stream.empty() : findings.stream();
    }
}
