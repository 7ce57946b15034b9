package vn.xeploai.ratings.scheme;

import java.util.List;

/** Holds if none holds. */
public record NoneOf(List<Condition> none) implements Condition {}
