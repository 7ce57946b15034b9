package vn.xeploai.ratings.register;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.xeploai.platform.problem.Refusal;

/** Calls of member-service, which answers, has no such thing, or is unavailable. */
public final class MemberService {
    private static final Logger LOG = Logger.getLogger(MemberService.class);
    private static final int NOT_FOUND = 404;

    private MemberService() {}

    /**
     * Its answer; empty if it has no such thing.
     *
     * @throws MemberServiceRefusal 503 {@code member-service-unavailable}
     */
    public static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) return Optional.empty();
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw MemberServiceRefusal.unavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw MemberServiceRefusal.unavailable();
        }
    }

    static class MemberServiceRefusal extends Refusal {
        private static final int RETRY_SECONDS = 5;

        private MemberServiceRefusal(StatusType status, String code) {
            super(status, code);
        }

        static Refusal unavailable() {
            return new MemberServiceRefusal(Status.SERVICE_UNAVAILABLE, "member-service-unavailable")
                    .retryAfter(RETRY_SECONDS);
        }
    }
}
