package vn.xeploai.gateway.meta;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceHealth;
import vn.xeploai.gateway.source.SourceState;

/** The gateway is ready when both sources are; its readiness names the one that is not. */
@Readiness
@Singleton
class SourcesReady implements AsyncHealthCheck {
    private final SourceHealth health;

    SourcesReady(SourceHealth health) {
        this.health = health;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.combine()
                .all()
                .unis(of(Source.MEMBER_SERVICE), of(Source.RATING_SERVICE))
                .with(SourcesReady::response);
    }

    private Uni<SourceState> of(Source source) {
        var state = health.isReady(source).map(ready -> ready ? SourceState.OK : SourceState.DOWN);
        return SourceStates.orDown(state, SourceState.DOWN);
    }

    private static HealthCheckResponse response(SourceState members, SourceState ratings) {
        return HealthCheckResponse.named("sources")
                .withData(Source.MEMBER_SERVICE.service(), members.name())
                .withData(Source.RATING_SERVICE.service(), ratings.name())
                .status(members == SourceState.OK && ratings == SourceState.OK)
                .build();
    }
}
