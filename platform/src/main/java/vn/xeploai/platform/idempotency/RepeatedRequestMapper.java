package vn.xeploai.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Returns the stored answer, byte for byte. */
@Provider
public class RepeatedRequestMapper implements ExceptionMapper<RepeatedRequestMapper.RepeatedRequest> {
    @Override
    public Response toResponse(RepeatedRequest request) {
        var answer = request.answer();
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", answer.etag())
                .header("Idempotent-Replayed", true)
                .entity(answer.body())
                .build();
    }

    /** Ends a repeated request whose answer is stored already. Has no stack trace, since it is no failure. */
    static class RepeatedRequest extends RuntimeException {
        private final transient IdempotencySql.Answer answer;

        RepeatedRequest(IdempotencySql.Answer answer) {
            super("repeated request", null, false, false);
            this.answer = answer;
        }

        IdempotencySql.Answer answer() {
            return answer;
        }
    }
}
