package vn.xeploai.ratings.scheme;

import java.util.List;

/** Holds if all hold. */
public record AllOf(List<Condition> all) implements Condition {}
