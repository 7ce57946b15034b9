package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.List;

/**
 * A regular meeting of a cell (sinh hoạt thường kỳ), by its minutes.
 *
 * @param unit the key of the cell
 * @param authority its name
 * @param absent the keys of the members who were excused
 */
public record CellMeeting(String unit, String authority, String number, LocalDate on, List<String> absent) {}
