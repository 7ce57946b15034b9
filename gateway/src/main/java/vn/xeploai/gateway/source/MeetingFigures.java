package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How many attended the regular meetings of one campaign at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 */
public record MeetingFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<MeetingFigures.Figures> {
    public MeetingFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /**
     * Of one unit with all below it.
     *
     * @param monthsWithoutMeeting of the cells that have recorded any; null if none has
     */
    public record Figures(
            UUID unitId,
            Long meetings,
            Long obliged,
            Long present,
            Long excused,
            Long unexcused,
            Long monthsWithoutMeeting,
            Long cellsWithoutMeeting)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(meetings, "meetings");
            Shape.present(obliged, "obliged");
            Shape.present(present, "present");
            Shape.present(excused, "excused");
            Shape.present(unexcused, "unexcused");
            Shape.present(cellsWithoutMeeting, "cellsWithoutMeeting");
            Shape.require(
                    present + excused + unexcused == obliged, "present, excused and unexcused are not all obliged");
        }
    }
}
