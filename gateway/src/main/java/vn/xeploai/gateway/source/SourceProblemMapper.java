package vn.xeploai.gateway.source;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Status, type and body of a refusal from below reach the caller unchanged. */
@Provider
public class SourceProblemMapper implements ExceptionMapper<SourceProblem> {
    @Override
    public Response toResponse(SourceProblem refusal) {
        return Response.status(refusal.status())
                .type("application/problem+json")
                .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter())
                .entity(refusal.body())
                .build();
    }
}
