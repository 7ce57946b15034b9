package vn.xeploai.gateway.review;

import static vn.xeploai.gateway.source.CampaignFigures.addUp;

import java.util.List;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.source.TaskFigures.Figures;

/** Adds up the tasks of one unit in several campaigns. */
final class TaskAssembly {
    private TaskAssembly() {}

    /** Null if no task is recorded, which does not say that there was none. */
    static TasksResponse sum(List<Figures> figures) {
        var tasks = addUp(figures, Figures::tasks);
        if (tasks == 0) return null;
        var done = addUp(figures, Figures::done);
        var inTime = addUp(figures, Figures::inTime);
        var overdue = addUp(figures, Figures::overdue);
        return new TasksResponse(
                tasks,
                done + overdue,
                done,
                addUp(figures, Figures::exceeded),
                inTime,
                Percent.of(inTime, done + overdue),
                addUp(figures, Figures::late),
                addUp(figures, Figures::open),
                overdue);
    }
}
