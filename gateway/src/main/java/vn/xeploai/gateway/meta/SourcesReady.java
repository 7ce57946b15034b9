package vn.xeploai.gateway.meta;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceState;

/** The gateway is ready when both sources answer; its readiness names the one that does not. */
@Readiness
@Singleton
class SourcesReady implements AsyncHealthCheck {
    private final SourceStates states;

    SourcesReady(SourceStates states) {
        this.states = states;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.combine()
                .all()
                .unis(states.of(Source.MEMBER_SERVICE), states.of(Source.RATING_SERVICE))
                .with(SourcesReady::response);
    }

    private static HealthCheckResponse response(SourceMetaResponse members, SourceMetaResponse ratings) {
        return HealthCheckResponse.named("sources")
                .withData(members.service(), members.status().name())
                .withData(ratings.service(), ratings.status().name())
                .status(members.status() == SourceState.OK && ratings.status() == SourceState.OK)
                .build();
    }
}
