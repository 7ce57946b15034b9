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
        var state = meta(source).map(meta -> SourceMetaResponse.of(source.service(), meta));
        return orDown(state, SourceMetaResponse.down(source.service()));
    }

    /** What a source answers, or that it is down, if it fails or takes too long. */
    static <T> Uni<T> orDown(Uni<T> answer, T down) {
        return answer.ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(down)
                .onFailure()
                .recoverWithItem(down);
    }

    private Uni<SourceMeta> meta(Source source) {
        return source == Source.MEMBER_SERVICE ? members.meta() : ratings.meta();
    }
}
