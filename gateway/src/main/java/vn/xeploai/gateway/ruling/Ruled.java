package vn.xeploai.gateway.ruling;

import java.util.List;
import vn.xeploai.gateway.source.Ceilings;
import vn.xeploai.gateway.source.RuleFindings;

/**
 * What the rules say about the unit of a report and all below it, campaign by campaign.
 *
 * @param ceilings null if they were not asked for
 * @param findings null if they were not asked for
 */
public record Ruled(List<Ceilings> ceilings, List<RuleFindings> findings) {}
