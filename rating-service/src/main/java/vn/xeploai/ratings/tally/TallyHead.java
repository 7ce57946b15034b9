package vn.xeploai.ratings.tally;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** A unit of a copied tree and its current submission, as recorded at an instant. */
record TallyHead(
        UUID campaignId,
        UUID unitId,
        UUID parentId,
        String kind,
        String type,
        String partyLevel,
        @Nested("submission") SubmittedVersion submission) {}
