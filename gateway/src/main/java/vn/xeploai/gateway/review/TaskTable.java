package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The tasks of a report as a table with a line for each unit. */
public final class TaskTable implements UnitTable<TasksResponse> {
    private final TableWords words;
    private final List<List<String>> lines;

    public TaskTable(Locale locale) {
        words = new TableWords("task", locale);
        lines = words.head(
                "title",
                "organisation",
                "code",
                "tasks",
                "due",
                "done",
                "exceeded",
                "in-time",
                "in-time-percent",
                "late",
                "open",
                "overdue");
    }

    /**
     * @param code null if the unit has none
     * @param tasks null if none is recorded
     */
    @Override
    public void add(String unit, String code, TasksResponse tasks) {
        lines.add(
                tasks == null
                        ? Csv.line(unit, code, words.word("none-recorded"))
                        : Csv.line(
                                unit,
                                code,
                                tasks.tasks(),
                                tasks.due(),
                                tasks.done(),
                                tasks.exceeded(),
                                tasks.inTime(),
                                tasks.inTimePercent(),
                                tasks.late(),
                                tasks.open(),
                                tasks.overdue()));
    }

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
