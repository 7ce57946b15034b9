package vn.xeploai.gateway.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import org.jboss.logging.Logger;
import vn.xeploai.platform.stream.NdjsonReader.BrokenStream;

/** Translates a failed call into a refusal of the gateway. */
final class SourceFailure {
    private static final Logger LOG = Logger.getLogger(SourceFailure.class);

    private SourceFailure() {}

    /** Whether an immediate retry may help: the connection was refused, or closed during the call. */
    static boolean ofConnection(Throwable failure) {
        return find(failure, IOException.class) != null && find(failure, JsonProcessingException.class) == null;
    }

    static RuntimeException of(Source source, Throwable failure) {
        if (failure instanceof SourceRefusal refusal) return refusal;
        if (failure instanceof SourceProblem passed) return passed;
        var refusal = refusal(source, failure);
        if (refusal == null) return new IllegalStateException("Calling " + source.service(), failure);
        LOG.warnf("%s: %s: %s", source.service(), refusal.code(), failure);
        return refusal;
    }

    private static SourceRefusal refusal(Source source, Throwable failure) {
        var json = find(failure, JsonProcessingException.class);
        if (json != null) return SourceRefusal.unusable(source, firstLine(json.getOriginalMessage()));
        var broken = find(failure, BrokenStream.class);
        if (broken != null) return SourceRefusal.unusable(source, broken.getMessage());
        var answer = find(failure, ErrorAnswer.class);
        if (answer != null && !answer.failing()) return SourceRefusal.unusable(source, answer.getMessage());
        if (answer != null || late(failure)) return SourceRefusal.unavailable(source);
        if (failure instanceof WebApplicationException || failure instanceof ProcessingException) {
            return SourceRefusal.unusable(source, "the answer cannot be read");
        }
        return null;
    }

    private static boolean late(Throwable failure) {
        return find(failure, TimeoutException.class) != null
                || find(failure, IOException.class) != null
                || find(failure, VertxException.class) != null
                || find(failure, java.util.concurrent.TimeoutException.class) != null;
    }

    private static String firstLine(String message) {
        return message == null ? "malformed" : message.lines().findFirst().orElse("malformed");
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return type.cast(cause);
        }
        return null;
    }
}
