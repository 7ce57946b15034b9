package vn.xeploai.ratings.scheme;

import java.util.List;

/** Holds if one holds. */
public record AnyOf(List<Condition> any) implements Condition {}
