package vn.xeploai.emulation.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.recipient.Recipient;

/** The vote of a meeting on an item of a nomination. */
record VoteSummary(
        UUID id,
        UUID councilId,
        UUID councilMeetingId,
        LocalDate heldOn,
        UUID nominationItemId,
        @Nested("recipient") Recipient recipient,
        @Schema(examples = "CSTDCS") String title,
        @Schema(examples = "2024") int awardYear,
        @Schema(description = "All members of the council, present or not", examples = "11") int members,
        @Schema(examples = "8") int votesFor,
        @Schema(examples = "3") int votesAgainst,
        @Schema(examples = "0") int votesBlank,
        @Schema(
                        nullable = true,
                        description =
                                "The percentage of all members that the title asks for on the day of the meeting; null where it asks for no vote",
                        examples = "80")
                Integer threshold,
        @Schema(
                        nullable = true,
                        description = "The smallest number of votes that reaches it; null where no vote is asked for",
                        examples = "9")
                Integer needed,
        @Schema(nullable = true, description = "Whether `votesFor` does; null where no vote is asked for")
                Boolean passed,
        @Schema(
                        description =
                                "Whether it is the vote that counts on the item: not once a later meeting voted on it, or its own meeting was cancelled")
                boolean counts,
        Instant recordedAt) {}
