package vn.xeploai.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** A body whose caller left, which is no failure of the service and worth one line of the log. All other failures to read or write stay failures. */
@Provider
public class BrokenBodyMapper extends ExceptionMapperBase<IOException> {
    /** The status of a request whose caller left. No caller sees it; nginx logs such requests by this number. */
    public static final int CALLER_LEFT = 499;
    /** Of a caller that has fallen silent within a body: Quarkus has closed the connection. */
    private static final String READ_TIMEOUT = "Read timed out";

    @Override
    protected HttpProblem toProblem(IOException failure) {
        if (isClosed(failure))
            return HttpProblem.builder().withStatus(CALLER_LEFT).build();
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static boolean isClosed(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || READ_TIMEOUT.equals(cause.getMessage())) return true;
        }
        return false;
    }
}
