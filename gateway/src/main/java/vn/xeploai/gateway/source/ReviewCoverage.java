package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How many subjects of one campaign were reviewed at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 */
public record ReviewCoverage(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<ReviewCoverage.Figures> {
    public ReviewCoverage {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one kind of subjects. */
    public record Figures(
            UUID unitId,
            String subjectKind,
            Long total,
            Long reviewed,
            Long excused,
            Long missing,
            Long examined,
            Long withExpressions,
            Long declineConcluded)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(subjectKind, "subjectKind");
            Shape.present(total, "total");
            Shape.present(reviewed, "reviewed");
            Shape.present(excused, "excused");
            Shape.present(missing, "missing");
            Shape.present(examined, "examined");
            Shape.present(withExpressions, "withExpressions");
            Shape.present(declineConcluded, "declineConcluded");
            Shape.require(reviewed + excused + missing == total, "reviewed, excused and missing are not the total");
        }
    }
}
