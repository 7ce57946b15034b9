package vn.xeploai.gateway.rule;

import java.util.List;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RuleFindings;

/**
 * What the rules say about the unit of a report and all below it, campaign by campaign.
 *
 * @param ceilings null if they were not asked for
 * @param findings null if they were not asked for
 */
public record RuleFacts(List<Quotas> ceilings, List<RuleFindings> findings) {}
