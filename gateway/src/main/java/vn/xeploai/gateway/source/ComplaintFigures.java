package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Complaints about subjects of one campaign at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 * @param figures units without a complaint that counts are left out
 */
public record ComplaintFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<ComplaintFigures.Figures> {
    public ComplaintFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /**
     * Of one unit with all below it.
     *
     * @param oldestOpenDays null if none is open
     */
    public record Figures(
            UUID unitId,
            Long open,
            Long received,
            Long verified,
            Long proposed,
            Integer oldestOpenDays,
            Long decided,
            Long rejected)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(open, "open");
            Shape.present(received, "received");
            Shape.present(verified, "verified");
            Shape.present(proposed, "proposed");
            Shape.present(decided, "decided");
            Shape.present(rejected, "rejected");
            Shape.require(received + verified + proposed == open, "received, verified and proposed are not all open");
            Shape.require((oldestOpenDays == null) == (open == 0), "oldestOpenDays does not fit open");
        }
    }
}
