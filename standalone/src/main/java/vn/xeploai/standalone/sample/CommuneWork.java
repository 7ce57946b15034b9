package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.sample.RecordFacts.InspectionFacts;
import vn.xeploai.standalone.sample.RecordFacts.ProgrammeFacts;
import vn.xeploai.standalone.sample.RecordFacts.TaskFacts;

/** The work of a commune around its ratings: programmes with their results, and inspections. */
final class CommuneWork {
    private static final int MONTHS = 12;

    private final Commune commune;
    private final String campaign;

    /** @param campaign the key of the campaign */
    CommuneWork(Commune commune, String campaign) {
        this.commune = commune;
        this.campaign = campaign;
    }

    List<Entry> programmes(ProgrammeFacts facts) {
        if (!facts.isMonthly()) return programme(facts, facts.title(), facts.adoptedOn(), facts.tasks());
        var entries = new ArrayList<Entry>();
        for (var month = 1; month <= MONTHS; month++) {
            var last = YearMonth.of(facts.year(), month).atEndOfMonth();
            var tasks = facts.tasks().stream()
                    .map(task -> new TaskFacts(task.text(), last, last.minusDays(5), task.target(), task.measure()))
                    .toList();
            var title = "%s tháng %d".formatted(facts.title(), month);
            entries.addAll(programme(facts, title, last.withDayOfMonth(5), tasks));
        }
        return entries;
    }

    private List<Entry> programme(ProgrammeFacts facts, String title, LocalDate adoptedOn, List<TaskFacts> tasks) {
        var unit = commune.unit().key();
        var key = "programme %s %s %s".formatted(unit, adoptedOn, title);
        var document =
                Parts.document("%02d-NQ/ĐU".formatted(adoptedOn.getMonthValue()), adoptedOn, commune.committee());
        var planned = tasks.stream().map(task -> planned(task, unit)).toList();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                "work-programmes",
                key,
                object(
                        "campaignId", new Key(campaign),
                        "unitId", new Key(unit),
                        "kind", facts.kind(),
                        "title", title,
                        "adoptedOn", adoptedOn,
                        "tasks", planned,
                        "document", document)));
        for (var at = 0; at < tasks.size(); at++) entries.add(result("%s/%d".formatted(key, at), tasks.get(at)));
        return entries;
    }

    private static Object planned(TaskFacts task, String unit) {
        var target = task.target() == null ? null : object("value", task.target(), "measure", task.measure());
        return object("text", task.text(), "owner", Parts.unit(unit), "dueOn", task.dueOn(), "target", target);
    }

    private static Entry result(String key, TaskFacts task) {
        return Entry.of(
                "tasks/{%s}/results".formatted(key),
                object(
                        "on",
                        task.doneOn(),
                        "value",
                        task.target(),
                        "outcome",
                        task.target() == null ? "DONE" : null,
                        "quality",
                        true));
    }

    List<Entry> inspections(InspectionFacts facts) {
        var cell = commune.cell(facts.cell());
        var entries = new ArrayList<Entry>();
        for (var month : facts.months()) {
            var from = LocalDate.of(facts.year(), month, 10);
            var key = "inspection %s %s".formatted(cell.key(), from);
            entries.add(new Entry(
                    "inspections",
                    key,
                    object(
                            "campaignId", new Key(campaign),
                            "kind", "INSPECTION",
                            "subject", Parts.subject(SubjectKind.CELL, cell.key()),
                            "inspectingUnitId", new Key(commune.unit().key()),
                            "programme", facts.programme(),
                            "from", from,
                            "to", from.plusDays(10),
                            "team", object("offices", List.of("Ủy viên " + commune.committee()), "people", 2),
                            "document", Parts.document("%02d-QĐ/ĐU".formatted(month), from, commune.committee()))));
            var concluded = from.plusDays(8);
            entries.add(Entry.of(
                    "inspections/{%s}/conclusion".formatted(key),
                    object(
                            "on",
                            concluded,
                            "text",
                            "Hồ sơ đầy đủ, giải quyết đúng thời hạn",
                            "violationFound",
                            false,
                            "document",
                            Parts.document("%02d-TB/ĐU".formatted(month), concluded, commune.committee()))));
        }
        return entries;
    }
}
