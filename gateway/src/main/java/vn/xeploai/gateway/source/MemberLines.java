package vn.xeploai.gateway.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import vn.xeploai.platform.stream.Sha256;

/** The members of a unit and their ratings, side by side, both sorted by the member's id. */
public final class MemberLines implements AutoCloseable {
    private final CheckedLines members;
    private final CheckedLines ratings;
    private final Instant knownAt;

    MemberLines(InputStream members, InputStream ratings, Instant knownAt) {
        this.members = new CheckedLines(members, Source.MEMBER_SERVICE, "id", Sha256.digest());
        this.ratings = new CheckedLines(ratings, Source.RATING_SERVICE, "subjectId", Sha256.digest());
        this.knownAt = knownAt;
    }

    public void begin() {
        members.header(knownAt);
        ratings.header(knownAt);
    }

    public CheckedLines members() {
        return members;
    }

    public CheckedLines ratings() {
        return ratings;
    }

    @Override
    public void close() throws IOException {
        try (ratings) {
            members.close();
        }
    }
}
