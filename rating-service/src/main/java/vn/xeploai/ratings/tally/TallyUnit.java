package vn.xeploai.ratings.tally;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of one unit of a copied tree, of the subjects whose roster row is there and no others. */
record TallyUnit(
        UUID unitId,
        @Schema(nullable = true) UUID parentId,
        UUID campaignId,
        @Schema(examples = "CELL") String kind,
        @Schema(nullable = true, examples = "RESIDENTIAL") String type,
        @Schema(examples = "CELL") String partyLevel,
        @Schema(nullable = true, description = "What this unit itself has submitted") SubmittedVersion submission,
        @Schema(nullable = true, description = "MD5 of the ids of its members, sorted, joined with commas")
                String rosterHash,
        List<TallyCount> counts) {

    static TallyUnit of(TallyUnitRow row, List<TallyCount> counts) {
        var submission = row.submissionVersion() == null
                ? null
                : new SubmittedVersion(row.submissionVersion(), row.submissionNumber(), row.submissionDate());
        return new TallyUnit(
                row.unitId(),
                row.parentId(),
                row.campaignId(),
                row.kind(),
                row.type(),
                row.partyLevel(),
                submission,
                row.rosterHash(),
                counts);
    }
}
