package vn.xeploai.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Turns a {@link Refusal} into a problem; {@link ProblemWords} adds its words. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {
    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + refusal.code()))
                .withStatus(refusal.status());
        refusal.extensions().forEach(problem::with);
        refusal.headers().forEach(problem::withHeader);
        return problem.build();
    }
}
