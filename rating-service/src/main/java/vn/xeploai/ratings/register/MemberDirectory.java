package vn.xeploai.ratings.register;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.problem.Refusal;

/** Persons as member-service has them. It may take a while to answer: nobody asks while he holds locks. */
@Singleton
public class MemberDirectory {
    private final MemberClient client;

    MemberDirectory(@RestClient MemberClient client) {
        this.client = client;
    }

    /**
     * Whether it has ever known the person, on whatever day.
     *
     * @throws Refusal 503 {@code member-service-unavailable}
     */
    public boolean knows(UUID member) {
        return MemberService.asked(() -> client.history(member)).isPresent();
    }
}
