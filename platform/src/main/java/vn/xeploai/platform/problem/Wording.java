package vn.xeploai.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all problems have: a stable {@code type}, title and detail in the language of the caller, the service and the number of the request. */
@Singleton
public class Wording {
    private final String service;

    Wording(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    /** A problem to which further members and headers can be added. */
    public HttpProblem.Builder of(PlainProblem problem, Locale locale, String requestId) {
        var code = problem.code();
        var worded = HttpProblem.builder()
                .withType(URI.create("/problems/" + code))
                .withStatus(problem.status())
                .withTitle(Messages.find(code, locale, problem.arguments()).orElse(code))
                .withDetail(Messages.find(code + ".detail", locale, problem.arguments())
                        .orElse(null));
        if (problem.path() != null) worded.withInstance(URI.create(problem.path()));
        worded.with("service", service).with("requestId", requestId);
        problem.members().forEach(worded::with);
        return worded;
    }
}
