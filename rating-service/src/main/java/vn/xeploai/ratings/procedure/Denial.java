package vn.xeploai.ratings.procedure;

import java.util.Set;

/**
 * Why an act cannot be done now.
 *
 * @param code the end of the problem's type
 * @param whoCan who can do it in this state, or who can end what stands in its way; empty if nobody
 */
public record Denial(String code, Set<Role> whoCan) {}
