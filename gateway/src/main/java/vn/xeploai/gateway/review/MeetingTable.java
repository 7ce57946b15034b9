package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The regular meetings of a report as a table with a line for each unit. */
public final class MeetingTable implements UnitTable<MeetingsResponse> {
    private final TableWords words;
    private final List<List<String>> lines;

    public MeetingTable(Locale locale) {
        words = new TableWords("meeting", locale);
        lines = words.head(
                "title",
                "organisation",
                "code",
                "meetings",
                "obliged",
                "present",
                "excused",
                "unexcused",
                "attendance-percent",
                "months-without",
                "cells-without");
    }

    /**
     * @param code null if the unit has none
     * @param meetings null if none is recorded
     */
    @Override
    public void add(String unit, String code, MeetingsResponse meetings) {
        lines.add(
                meetings == null
                        ? Csv.line(unit, code, words.word("none-recorded"))
                        : Csv.line(
                                unit,
                                code,
                                meetings.meetings(),
                                meetings.obliged(),
                                meetings.present(),
                                meetings.excused(),
                                meetings.unexcused(),
                                meetings.attendancePercent(),
                                meetings.monthsWithoutMeeting(),
                                meetings.cellsWithoutMeeting()));
    }

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
