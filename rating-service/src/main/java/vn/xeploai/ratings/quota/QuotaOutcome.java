package vn.xeploai.ratings.quota;

import java.util.List;
import vn.xeploai.ratings.rule.Finding;

/**
 * What the ceilings say of a paper.
 *
 * @param exceeded those that refuse it
 * @param findings excesses that stand after it, whether it made them or only left them
 */
public record QuotaOutcome(List<ExceededQuota> exceeded, List<Finding> findings) {}
