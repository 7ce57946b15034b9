package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.UUID;

/** A unit of a copied tree with its standing submission and the hash of its members, as known at an instant. */
record TallyUnitRow(
        UUID campaignId,
        UUID unitId,
        UUID parentId,
        String kind,
        String type,
        String partyLevel,
        Integer submissionVersion,
        String submissionNumber,
        LocalDate submissionDate,
        String rosterHash) {}
