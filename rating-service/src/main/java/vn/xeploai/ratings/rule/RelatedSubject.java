package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Rule.OrderRelation;
import vn.xeploai.ratings.scheme.Subject;

/** Another subject, how it belongs to the one that is to be decided, and whether it is concluded itself. */
public record RelatedSubject(Subject subject, OrderRelation relation, boolean concluded) {}
