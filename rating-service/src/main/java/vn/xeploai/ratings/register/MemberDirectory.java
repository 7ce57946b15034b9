package vn.xeploai.ratings.register;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.problem.Refusal;

/** Persons as member-service has them. It may take a while to answer and must not be asked under locks. */
@Singleton
public class MemberDirectory {
    private final MemberClient client;

    MemberDirectory(@RestClient MemberClient client) {
        this.client = client;
    }

    /**
     * Whether member-service has ever had the person, on any day.
     *
     * @throws Refusal 503 {@code member-service-unavailable}
     */
    public boolean exists(UUID member) {
        return MemberService.asked(() -> client.history(member)).isPresent();
    }
}
