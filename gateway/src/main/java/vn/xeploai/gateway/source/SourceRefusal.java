package vn.xeploai.gateway.source;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.Refusal;

/** A source did not answer, or its answer cannot be right. Nothing is invented in its place. */
public class SourceRefusal extends Refusal {
    private final transient Source source;

    private SourceRefusal(StatusType status, String code, Source source, Object... arguments) {
        super(status, code, arguments);
        this.source = source;
        with("source", source.service());
    }

    /** 503 {@code source-unavailable}: refused, late, cut off, or failing. */
    public static SourceRefusal unavailable(Source source) {
        var refusal = new SourceRefusal(Status.SERVICE_UNAVAILABLE, "source-unavailable", source, source.service());
        refusal.retryAfter(5);
        return refusal;
    }

    /**
     * 502 {@code source-answer-unusable}.
     *
     * @param why what is wrong with the answer, in English, for the operators
     */
    public static SourceRefusal unusable(Source source, String why) {
        return new SourceRefusal(Status.BAD_GATEWAY, "source-answer-unusable", source, source.service(), why);
    }

    /** Refuses with the first failure, for an answer that must be complete. */
    public static void throwFirst(Stream<SourceRefusal> failures) {
        failures.findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    public Source source() {
        return source;
    }
}
