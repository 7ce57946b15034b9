package vn.xeploai.emulation.council;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;

/**
 * A vote with what the rule says of it.
 *
 * @param finding null if the item passed, or if no vote is asked for
 */
record VoteResponse(
        @JsonUnwrapped VoteSummary vote,
        @Schema(nullable = true, description = "Why the item did not pass; null if it did, or if no vote is asked for")
                VoteFinding finding) {
    private static final String SHORT_OF_VOTES = "V33";

    static VoteResponse of(VoteSummary vote) {
        return new VoteResponse(vote, Boolean.FALSE.equals(vote.passed()) ? finding(vote) : null);
    }

    private static VoteFinding finding(VoteSummary vote) {
        var counts = new Object[] {vote.votesFor(), vote.members(), vote.needed(), vote.threshold()};
        return new VoteFinding(
                SHORT_OF_VOTES,
                "≥ " + vote.needed(),
                String.valueOf(vote.votesFor()),
                new Label(
                        "%d phiếu thuận trên tổng số %d thành viên hội đồng; cần ít nhất %d phiếu (%d %%)."
                                .formatted(counts),
                        "%d of all %d members of the council voted for it; at least %d votes are needed (%d %%)."
                                .formatted(counts)));
    }

    /** What the rule about votes reports. */
    record VoteFinding(
            @Schema(examples = "V33") String rule,
            @Schema(examples = "≥ 9") String expected,
            @Schema(examples = "8") String actual,
            Label explanation) {}
}
