package vn.xeploai.members.reorganisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many units, members and posts the decision affects")
record ReorganisationEffect(
        long unitsEnded,
        long unitsFounded,
        @Schema(description = "Named units that continue with another name, type, parent or code") long unitsChanged,
        @Schema(description = "Units that the decision does not name and that have another parent from then on")
                long unitsAdopted,
        @Schema(description = "Members who belong to another cell from then on") long membersMoved,
        long membershipsMoved,
        @Schema(description = "Posts that end with their unit") long postsEnded) {}
