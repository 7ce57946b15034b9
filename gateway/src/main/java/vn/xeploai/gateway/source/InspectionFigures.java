package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Inspections of one campaign at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 * @param figures units without a recorded inspection are left out
 */
public record InspectionFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<InspectionFigures.Figures> {
    public InspectionFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one unit with all below it. */
    public record Figures(UUID unitId, Long planned, Long concluded, Long withViolation, Long overdue)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(planned, "planned");
            Shape.present(concluded, "concluded");
            Shape.present(withViolation, "withViolation");
            Shape.present(overdue, "overdue");
            Shape.require(withViolation <= concluded, "withViolation is more than concluded");
            Shape.require(concluded + overdue <= planned, "concluded and overdue are more than planned");
        }
    }
}
