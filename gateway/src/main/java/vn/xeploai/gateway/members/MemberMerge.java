package vn.xeploai.gateway.members;

import java.io.IOException;
import vn.xeploai.gateway.source.CheckedLines;

/** Merges two streams that are sorted by the same ids, in one pass and in the memory of two lines. */
final class MemberMerge {
    private final CheckedLines members;
    private final CheckedLines ratings;
    private final MergedLines out;
    private boolean rated;

    MemberMerge(CheckedLines members, CheckedLines ratings, MergedLines out) {
        this.members = members;
        this.ratings = ratings;
        this.out = out;
    }

    void run() throws IOException {
        rated = ratings.next();
        while (members.next()) {
            while (rated && ratings.key().compareTo(members.key()) < 0) ratingWithoutMember();
            member();
        }
        while (rated) ratingWithoutMember();
        out.end();
    }

    private void ratingWithoutMember() throws IOException {
        out.rating(ratings);
        rated = ratings.next();
    }

    private void member() throws IOException {
        out.member(members);
        for (var first = true; rated && ratings.key().equals(members.key()); first = false) {
            out.ratingOfMember(ratings, first);
            rated = ratings.next();
        }
        out.endOfMember();
    }
}
