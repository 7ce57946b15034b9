package vn.xeploai.gateway.rule;

import java.util.List;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RuleFindings;

/**
 * The quotas of the unit of a report and of all below it, and the findings of the rules, campaign by campaign.
 *
 * @param quotas null if not requested
 * @param findings null if not requested
 */
public record RuleFacts(List<Quotas> quotas, List<RuleFindings> findings) {}
