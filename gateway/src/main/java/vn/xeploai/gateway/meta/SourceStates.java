package vn.xeploai.gateway.meta;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceMeta;

/** Asks the sources for their state, with a short timeout. */
@Singleton
class SourceStates {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MemberDirectory members;
    private final RatingDirectory ratings;

    SourceStates(MemberDirectory members, RatingDirectory ratings) {
        this.members = members;
        this.ratings = ratings;
    }

    Uni<SourceMetaResponse> of(Source source) {
        return meta(source)
                .map(meta -> SourceMetaResponse.of(source.service(), meta))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(SourceMetaResponse.down(source.service()))
                .onFailure()
                .recoverWithItem(SourceMetaResponse.down(source.service()));
    }

    private Uni<SourceMeta> meta(Source source) {
        return source == Source.MEMBER_SERVICE ? members.meta() : ratings.meta();
    }
}
