package vn.xeploai.ratings.quota;

import java.util.List;
import vn.xeploai.ratings.rule.Finding;

/**
 * What the quotas make of a document.
 *
 * @param excesses those for which it is refused
 * @param findings excesses after it, whether it caused them or only left them
 */
public record QuotaOutcome(List<QuotaExcess> excesses, List<Finding> findings) {}
