package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Weaknesses of one campaign and their remedies at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 * @param figures units without a recorded weakness are left out
 */
public record RemedyFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<RemedyFigures.Figures> {
    public RemedyFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one unit with all below it. */
    public record Figures(
            UUID unitId,
            Long weaknesses,
            Long withoutRemedy,
            Long fixed,
            Long remedies,
            Long open,
            Long done,
            Long verified,
            Long overdue)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(weaknesses, "weaknesses");
            Shape.present(withoutRemedy, "withoutRemedy");
            Shape.present(fixed, "fixed");
            Shape.present(remedies, "remedies");
            Shape.present(open, "open");
            Shape.present(done, "done");
            Shape.present(verified, "verified");
            Shape.present(overdue, "overdue");
            Shape.require(open + done + verified == remedies, "open, done and verified are not all remedies");
        }
    }
}
