package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Scheme.NotRatedReason;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Counts of units of the copied trees. Subjects that have left the roster are not counted. */
record TallyResponse(
        @Schema(nullable = true, description = "Null where units were asked for by their ids") UUID under,
        Period period,
        Track track,
        Instant knownAt,
        @Schema(nullable = true, description = "Null if no scheme covers the year") TallyScheme scheme,
        List<TallyCampaign> campaigns,
        @Schema(description = "By campaign; units above before those below") List<TallyUnit> units,
        @Schema(nullable = true, description = "The counts of the track `alsoTrack`; null if none was asked for")
                TallyTotal also) {
    record TallyCampaign(
            UUID id,
            UUID rootUnitId,
            CampaignState state,
            LocalDate rosterOn,
            List<SubjectKind> subjectKinds,
            @Schema(
                            description =
                                    "Whether its copied tree contains the unit asked for; false where units were asked for by their ids")
                    boolean holdsUnder) {
        static TallyCampaign of(TallyCampaignSql.TallyCampaignRow row) {
            return new TallyCampaign(
                    row.id(),
                    row.rootUnitId(),
                    row.state(),
                    row.rosterOn(),
                    row.subjectKinds(),
                    row.partyLevel() != null);
        }
    }

    /** The parts of a scheme that a reader of counts needs. */
    record TallyScheme(
            @Schema(examples = "P2019") String id,
            @Schema(examples = "1") int revision,
            @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis,
            List<Grade> grades,
            List<NotRatedReason> notRatedReasons) {

        static TallyScheme of(Scheme scheme) {
            return new TallyScheme(
                    scheme.id(), scheme.revision(), scheme.legalBasis(), scheme.grades(), scheme.notRatedReasons());
        }
    }

    /** The counts of another track at and below the unit, in one sum. */
    record TallyTotal(
            Track track,
            @Schema(nullable = true, description = "Null if no scheme covers the year") TallyScheme scheme,
            List<TallyCampaign> campaigns,
            List<TallyUnit.TallyCount> counts) {}
}
