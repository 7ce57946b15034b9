package vn.xeploai.gateway.source;

/**
 * How a group stands to its ceiling.
 *
 * @param numerator how many are what the ceiling limits
 * @param denominator the base
 * @param stepDown the least number who must step down until the ceiling holds
 */
public record CeilingState(int numerator, int denominator, int ceiling, int places, int raisable, int stepDown) {}
