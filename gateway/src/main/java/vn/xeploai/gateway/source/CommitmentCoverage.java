package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How many subjects of one campaign have a commitment in each programme of its year, at and below a unit, and at and below each unit directly
 * below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 */
public record CommitmentCoverage(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<CommitmentCoverage.Figures> {
    public CommitmentCoverage {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one programme and one kind of subjects. */
    public record Figures(
            UUID unitId,
            String programme,
            String subjectKind,
            Long total,
            Long committed,
            Long excused,
            Long missing,
            Long kept,
            Long partly,
            Long notKept,
            Long notAssessed)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(programme, "programme");
            Shape.present(subjectKind, "subjectKind");
            Shape.present(total, "total");
            Shape.present(committed, "committed");
            Shape.present(excused, "excused");
            Shape.present(missing, "missing");
            Shape.present(kept, "kept");
            Shape.present(partly, "partly");
            Shape.present(notKept, "notKept");
            Shape.present(notAssessed, "notAssessed");
            Shape.require(committed + excused + missing == total, "committed, excused and missing are not the total");
            Shape.require(
                    kept + partly + notKept + notAssessed == committed,
                    "kept, partly, notKept and notAssessed are not all commitments");
        }
    }
}
