package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.UUID;

/** What a unit of a copied tree is, and its standing submission, as known at an instant. */
record TallyHead(
        UUID campaignId,
        UUID unitId,
        UUID parentId,
        String kind,
        String type,
        String partyLevel,
        Integer submissionVersion,
        String submissionNumber,
        LocalDate submissionDate) {

    SubmittedVersion submission() {
        return submissionVersion == null
                ? null
                : new SubmittedVersion(submissionVersion, submissionNumber, submissionDate);
    }
}
