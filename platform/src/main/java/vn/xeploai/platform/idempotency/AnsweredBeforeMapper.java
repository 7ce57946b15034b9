package vn.xeploai.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives the remembered answer again, to the byte. */
@Provider
public class AnsweredBeforeMapper implements ExceptionMapper<AnsweredBefore> {
    @Override
    public Response toResponse(AnsweredBefore answer) {
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", answer.etag())
                .header("Idempotent-Replayed", true)
                .entity(answer.body())
                .build();
    }
}
