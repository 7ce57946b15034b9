package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;

/**
 * The answer of a source, or its failure. A refusal is no failure: it is the answer to the caller.
 *
 * @param value null if the source failed, or was not called
 * @param failure null if it did not
 */
public record Answer<T>(T value, SourceRefusal failure) {
    public static <T> Uni<Answer<T>> of(Uni<T> call) {
        return call.map(value -> new Answer<T>(value, null))
                .onFailure(SourceRefusal.class)
                .recoverWithItem(failure -> new Answer<>(null, (SourceRefusal) failure));
    }

    public static <T> Answer<T> notAsked() {
        return new Answer<>(null, null);
    }

    public static <T> Answer<T> failed(SourceRefusal failure) {
        return new Answer<>(null, failure);
    }
}
