package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Quota;

/**
 * A quota in one group.
 *
 * @param scheme the id of the scheme
 * @param group the name of the group, for the explanation
 * @param approval null where the ordinary rate is used
 */
public record QuotaQuestion(String scheme, Adjusted<Quota> rule, String group, QuotaApproval approval) {}
