package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Titles and forms of commendation of one campaign at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 */
public record AwardFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<AwardFigures.Figures> {
    public AwardFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one title in one unit with all below it; null where nobody has recorded anything. */
    public record Figures(
            UUID unitId,
            String title,
            String kind,
            String object,
            Long registered,
            Long nominated,
            Long passed,
            Long awarded,
            Long revoked,
            Share share)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(title, "title");
            Shape.present(kind, "kind");
            Shape.present(object, "object");
        }
    }

    /** @param base of which the share is; null if it is not known */
    public record Share(Integer percent, Long base) {
        public Share {
            Shape.present(percent, "percent");
        }
    }
}
