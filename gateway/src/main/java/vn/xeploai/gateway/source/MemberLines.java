package vn.xeploai.gateway.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import vn.xeploai.platform.stream.Sha256;

/** The members of a unit and their ratings, side by side, both sorted by the member's id. */
public final class MemberLines implements AutoCloseable {
    private final LineReader members;
    private final LineReader ratings;
    private final Instant knownAt;

    MemberLines(InputStream members, InputStream ratings, Instant knownAt) {
        this.members = new LineReader(members, Source.MEMBER_SERVICE, "id", Sha256.digest());
        this.ratings = new LineReader(ratings, Source.RATING_SERVICE, "subjectId", Sha256.digest());
        this.knownAt = knownAt;
    }

    /** Reads both headers. */
    public void begin() {
        members.header(knownAt);
        ratings.header(knownAt);
    }

    /** Goes through both in one pass, in the memory of two lines. */
    public void join(Visitor visitor) throws IOException {
        var rated = ratings.next();
        while (members.next()) {
            for (; rated && ratings.key().compareTo(members.key()) < 0; rated = ratings.next()) {
                visitor.ratingWithoutMember(ratings);
            }
            visitor.member(members);
            for (; rated && ratings.key().equals(members.key()); rated = ratings.next())
                visitor.ratingOfMember(ratings);
            visitor.endOfMember();
        }
        for (; rated; rated = ratings.next()) visitor.ratingWithoutMember(ratings);
    }

    /** Receives each member, then that member's ratings. */
    public interface Visitor {
        void member(LineReader member) throws IOException;

        void ratingOfMember(LineReader rating) throws IOException;

        void endOfMember() throws IOException;

        void ratingWithoutMember(LineReader rating) throws IOException;
    }

    @Override
    public void close() throws IOException {
        try (ratings) {
            members.close();
        }
    }
}
