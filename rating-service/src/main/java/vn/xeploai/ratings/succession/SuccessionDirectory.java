package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.register.MemberService;

/** Reorganisations and lineage as member-service has them. */
@Singleton
class SuccessionDirectory {
    private final SuccessionClient client;

    SuccessionDirectory(@RestClient SuccessionClient client) {
        this.client = client;
    }

    /** @throws Refusal 422 {@code reorganisation-unknown}, 503 {@code member-service-unavailable} */
    Reorganisation reorganisation(UUID id) {
        return MemberService.asked(() -> client.reorganisation(id))
                .orElseThrow(() -> SuccessionRefusal.reorganisationUnknown(id));
    }

    /**
     * Where a unit and those below it went between two days; empty if it stands on neither.
     *
     * @throws Refusal 503 {@code member-service-unavailable}
     */
    Optional<Lineage> lineage(UUID unit, LocalDate from, LocalDate to) {
        return MemberService.asked(() -> client.lineage(unit, from, to));
    }
}
