package vn.xeploai.ratings.rating;

import java.util.Set;

/**
 * Why an act cannot be done now.
 *
 * @param code the end of the problem's type
 * @param whoCan the roles that can do it in this state, or that can remove what prevents it; empty if none can
 */
public record Denial(String code, Set<Role> whoCan) {}
