package vn.xeploai.gateway.review;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.source.TaskFigures.Figures;

/** Adds up the tasks of one unit in several campaigns. */
final class TaskAssembly {
    private TaskAssembly() {}

    /** Null if no task is recorded, which does not say that there was none. */
    static TasksResponse sum(List<Figures> figures) {
        var tasks = sum(figures, Figures::tasks);
        if (tasks == 0) return null;
        var done = sum(figures, Figures::done);
        var inTime = sum(figures, Figures::inTime);
        var overdue = sum(figures, Figures::overdue);
        return new TasksResponse(
                tasks,
                done + overdue,
                done,
                sum(figures, Figures::exceeded),
                inTime,
                Percent.of(inTime, done + overdue),
                sum(figures, Figures::late),
                sum(figures, Figures::open),
                overdue);
    }

    private static long sum(List<Figures> figures, ToLongFunction<Figures> figure) {
        return figures.stream().mapToLong(figure).sum();
    }
}
