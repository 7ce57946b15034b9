package vn.xeploai.gateway.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** The members of a unit and their ratings, side by side, both sorted by the member's id. */
public final class MemberLines implements AutoCloseable {
    private final CheckedLines members;
    private final CheckedLines ratings;
    private final Instant knownAt;

    MemberLines(InputStream members, InputStream ratings, Instant knownAt) {
        this.members = new CheckedLines(members, Source.MEMBER_SERVICE, "id", sha256());
        this.ratings = new CheckedLines(ratings, Source.RATING_SERVICE, "subjectId", sha256());
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
