package vn.xeploai.emulation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

/** A meeting of a council by its minutes, with its votes. */
record RecordCouncilMeetingRequest(
        @NotNull @Schema(examples = "2024-12-25") LocalDate heldOn,
        @NotNull @Min(0) @Max(1000) @Schema(description = "Members who were present and voted", examples = "9")
                Integer present,
        @NotNull @Min(0) @Max(1000) @Schema(description = "Absent members who voted in writing", examples = "2")
                Integer written,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid ItemVote> votes,
        @NotNull @Valid Document document) {

    /** How many voted on an item. */
    int voters() {
        return present + written;
    }

    List<UUID> itemIds() {
        return votes.stream().map(ItemVote::nominationItemId).toList();
    }

    /** The vote on an item: votesFor + votesAgainst + votesBlank = present + written. */
    @Schema(name = "CouncilItemVote")
    record ItemVote(
            @NotNull @Schema(description = "An item of a nomination") UUID nominationItemId,
            @NotNull @Min(0) @Max(1000) @Schema(examples = "10") Integer votesFor,
            @NotNull @Min(0) @Max(1000) @Schema(examples = "1") Integer votesAgainst,
            @NotNull @Min(0) @Max(1000) @Schema(description = "Blank and invalid ones", examples = "0")
                    Integer votesBlank) {
        int sum() {
            return votesFor + votesAgainst + votesBlank;
        }
    }
}
