package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who was disciplined for what they did at and below a unit, and at and below each unit directly below it, in the year of a campaign and in
 * the year before.
 *
 * @param unitId the unit asked about, or the root of the campaign
 */
public record DisciplineFigures(UUID campaignId, UUID unitId, int year, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<DisciplineFigures.Figures> {
    public DisciplineFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        Shape.require(year > 0, "year is missing");
        figures = Shape.list(figures, "figures");
    }

    /**
     * Of one year.
     *
     * @param side null in the total of the year
     * @param form null in the total of the year
     */
    public record Figures(UUID unitId, Integer year, String side, String form, Long persons, Long organisations)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(year, "year");
            Shape.present(persons, "persons");
            Shape.present(organisations, "organisations");
            Shape.require((side == null) == (form == null), "a form has no side, or a side no form");
        }
    }
}
