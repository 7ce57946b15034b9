package vn.xeploai.ratings.rule;

import java.util.List;

/** Whether a paper is refused, and how the group stands after it. */
public record QuotaVerdict(boolean refused, QuotaState after, List<Finding> findings) {}
