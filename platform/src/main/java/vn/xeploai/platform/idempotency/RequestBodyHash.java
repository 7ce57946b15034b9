package vn.xeploai.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.stream.Sha256;

/**
 * Hashes the body of a request that carries an {@code Idempotency-Key}, byte for byte, while it is read: to its end, since nothing may follow the value. It must not apply to REST clients:
 * there it would read the answers of other services on the I/O thread, and hash those instead. It is the innermost interceptor, so that the
 * others know the hash.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER + 2)
public class RequestBodyHash implements ReaderInterceptor {
    private final RequestContext context;

    RequestBodyHash(RequestContext context) {
        this.context = context;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (context.idempotencyKey() == null) return reading.proceed();
        var body = new DigestInputStream(reading.getInputStream(), Sha256.digest());
        reading.setInputStream(body);
        var read = reading.proceed();
        context.hashed(Sha256.hex(body.getMessageDigest()));
        return read;
    }
}
