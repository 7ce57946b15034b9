package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tasks of the programmes of one campaign at and below a unit, and at and below each unit directly below it.
 *
 * @param unitId the unit asked about, or the root of the campaign
 * @param figures units without a recorded task are left out
 */
public record TaskFigures(UUID campaignId, UUID unitId, Instant knownAt, List<Figures> figures)
        implements CampaignFigures<TaskFigures.Figures> {
    public TaskFigures {
        Shape.present(campaignId, "campaignId");
        Shape.present(unitId, "unitId");
        figures = Shape.list(figures, "figures");
    }

    /** Of one unit with all below it. */
    public record Figures(
            UUID unitId, Long tasks, Long done, Long exceeded, Long inTime, Long late, Long open, Long overdue)
            implements OfUnit {
        public Figures {
            Shape.present(unitId, "unitId");
            Shape.present(tasks, "tasks");
            Shape.present(done, "done");
            Shape.present(exceeded, "exceeded");
            Shape.present(inTime, "inTime");
            Shape.present(late, "late");
            Shape.present(open, "open");
            Shape.present(overdue, "overdue");
            Shape.require(done + open == tasks, "done and open are not all tasks");
            Shape.require(inTime + late == done, "inTime and late are not all done");
        }
    }
}
