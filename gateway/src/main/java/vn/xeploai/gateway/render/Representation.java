package vn.xeploai.gateway.render;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.stream.Sha256;

/**
 * An answer with its strong entity tag.
 *
 * @param tag null if the answer is not complete, and so must not be kept
 * @param value null if the caller has it already
 */
public record Representation<T>(String tag, T value) {
    /** A tag that is a hash of everything that the answer is a function of, so that it is known before the answer is. */
    public static String tagOf(Object... parameters) {
        return '"' + Sha256.of(Stream.of(parameters).map(Objects::toString).collect(Collectors.joining("|"))) + '"';
    }
}
