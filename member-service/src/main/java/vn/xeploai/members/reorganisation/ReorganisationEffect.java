package vn.xeploai.members.reorganisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How much the decision touches")
record ReorganisationEffect(
        long unitsEnded,
        long unitsFounded,
        @Schema(description = "Named units that go on with another name, type, parent or code") long unitsChanged,
        @Schema(description = "Units that the decision does not name and that stand below another parent from then on")
                long unitsAdopted,
        @Schema(description = "Members who belong to another cell from then on") long membersMoved,
        long membershipsMoved,
        @Schema(description = "Posts that end with their unit") long postsEnded) {
    static ReorganisationEffect of(Plan plan, long adopted, MovedMembers moved) {
        return new ReorganisationEffect(
                plan.ended().size(),
                plan.founded().size(),
                plan.changed().size(),
                adopted,
                moved.members(),
                moved.memberships(),
                moved.posts());
    }
}
