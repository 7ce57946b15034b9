package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Person;
import vn.xeploai.standalone.province.Person.Gender;
import vn.xeploai.standalone.province.Standing;
import vn.xeploai.standalone.province.Standing.State;

/** An invented member over time: the cells by the days of joining them, and the end of the membership. */
final class Membership {
    final String number;
    final LocalDate admittedOn;
    /** Null while they stay. */
    final LocalDate leftOn;
    /** Null if they are not exempt from activity. */
    final LocalDate exemptFrom;

    private final TreeMap<LocalDate, String> cells = new TreeMap<>();

    Membership(String number, LocalDate admittedOn, LocalDate leftOn, LocalDate exemptFrom) {
        this.number = number;
        this.admittedOn = admittedOn;
        this.leftOn = leftOn;
        this.exemptFrom = exemptFrom;
    }

    /** A move to another cell from a day on. */
    record Transfer(Membership person, String to, LocalDate from) {}

    void joins(String cell, LocalDate from) {
        cells.put(from, cell);
    }

    LocalDate lastMoveOn() {
        return cells.lastKey();
    }

    /** The cell of the day, even after the end of the membership; null before its start. */
    String cellOn(LocalDate day) {
        var entry = cells.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    boolean countsOn(LocalDate day) {
        return cellOn(day) != null && (leftOn == null || day.isBefore(leftOn));
    }

    /** As recorded at first, before any move. */
    Member member() {
        var standings = new ArrayList<Standing>();
        if (leftOn != null) standings.add(new Standing(State.LEFT, leftOn, null, "Dữ liệu thử"));
        if (exemptFrom != null) standings.add(new Standing(State.EXEMPT, exemptFrom, null, "Dữ liệu thử"));
        var gender = number.hashCode() % 2 == 0 ? Gender.FEMALE : Gender.MALE;
        return new Member(
                number,
                null,
                new Person("Đảng viên Thử " + number, gender, LocalDate.of(1980, 1, 1), null),
                admittedOn,
                admittedOn.plusYears(1),
                cells.firstEntry().getValue(),
                cells.firstKey(),
                standings,
                List.of());
    }
}
