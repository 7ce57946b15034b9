package vn.xeploai.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.xeploai.platform.context.RequestContext;

/**
 * Completes every problem of an endpoint, whatever raised it. Internals of a failure go to the log only; of a refusal the log shows the type
 * alone, since input of callers may be personal, or forge lines of the log.
 */
@Singleton
class ProblemWords implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemWords.class);
    /** How many errors a problem lists; {@code errorsTotal} counts them all. */
    static final int ERRORS_LISTED = 1000;
    /** Members that are written anew, and those that the problem library adds. */
    private static final Set<String> REPLACED = Set.of("errors", "errorsTotal", "violations", "field");

    private final RequestContext context;
    private final Wording wording;

    ProblemWords(RequestContext context, Wording wording) {
        this.context = context;
        this.wording = wording;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext origin) {
        var answer = answer(problem, origin);
        log(answer, origin.cause);
        return answer;
    }

    /** A failure to be mended with its trace, one that may pass in one line. */
    private static void log(HttpProblem answer, Throwable cause) {
        var status = answer.getStatusCode();
        if (status < 500) LOG.infof("Refused with %d %s", status, answer.getType());
        else if (status == 500) LOG.errorf(cause, "Failed with %d %s", status, answer.getType());
        else
            LOG.warnf(
                    "Failed with %d %s: %s",
                    status,
                    answer.getType(),
                    firstLine(TemporaryFailure.find(cause).orElse(cause)));
    }

    private static String firstLine(Throwable failure) {
        return failure.toString().lines().findFirst().orElseThrow();
    }

    private HttpProblem answer(HttpProblem problem, ProblemContext origin) {
        if (problem.getType() != null && origin.cause instanceof Refusal refusal) {
            return worded(
                    problem,
                    refusal.code(),
                    refusal.arguments(),
                    refusal.errors().isEmpty() ? null : refusal.errors());
        }
        if (origin.cause instanceof ConstraintViolationException violations && problem.getStatusCode() < 500) {
            return worded(problem, "request-invalid", List.of(), Violations.errors(violations));
        }
        var malformed = MalformedRequest.of(origin.cause, context.locale());
        if (malformed.isPresent()) {
            return worded(
                    problem,
                    malformed.get().code(),
                    malformed.get().arguments(),
                    malformed.get().errors());
        }
        if (problem.getStatusCode() == 500
                && TemporaryFailure.find(origin.cause).isPresent()) return databaseUnavailable();
        return worded(problem, StandardProblem.code(problem.getStatusCode()), List.of(context.path()), null);
    }

    private HttpProblem databaseUnavailable() {
        var later = HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withHeader("Retry-After", TemporaryFailure.RETRY_AFTER)
                .build();
        return worded(later, TemporaryFailure.CODE, List.of(), null);
    }

    private HttpProblem worded(HttpProblem problem, String code, List<Object> arguments, List<FieldError> errors) {
        var status = StandardProblem.status(code).orElse(problem.getStatusCode());
        var plain = new PlainProblem(status, code, context.path(), arguments, Map.of());
        var worded = wording.of(plain, context.locale(), context.requestId());
        problem.getHeaders().forEach(worded::withHeader);
        problem.getParameters().forEach((name, value) -> {
            if (!REPLACED.contains(name)) worded.with(name, value);
        });
        if (errors != null) {
            worded.with("errorsTotal", problem.getParameters().getOrDefault("errorsTotal", errors.size()));
            worded.with(
                    "errors",
                    errors.stream().limit(ERRORS_LISTED).map(this::worded).toList());
        }
        return worded.build();
    }

    private FieldError worded(FieldError error) {
        if (error.message() != null) return error;
        return error.worded(
                Messages.find(error.code(), context.locale(), error.arguments()).orElse(error.code()));
    }
}
