package vn.xeploai.gateway.render;

/**
 * An answer and the strong tag by which it is known again.
 *
 * @param tag null if the answer is not whole, and so must not be kept
 * @param value null if the caller has it already
 */
public record Tagged<T>(String tag, T value) {}
