package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.TreeMap;

/** An invented member: from which day on in which cell, and from when on not any more. */
final class Person {
    final String number;
    final LocalDate admittedOn;
    /** Null while he stays. */
    final LocalDate leftOn;
    /** Null if he is not exempt from activity. */
    final LocalDate exemptFrom;

    private final TreeMap<LocalDate, String> cells = new TreeMap<>();

    Person(String number, LocalDate admittedOn, LocalDate leftOn, LocalDate exemptFrom) {
        this.number = number;
        this.admittedOn = admittedOn;
        this.leftOn = leftOn;
        this.exemptFrom = exemptFrom;
    }

    void joins(String cell, LocalDate from) {
        cells.put(from, cell);
    }

    String firstCell() {
        return cells.firstEntry().getValue();
    }

    LocalDate memberFrom() {
        return cells.firstKey();
    }

    LocalDate lastMoveOn() {
        return cells.lastKey();
    }

    /** Where he belongs, even if he has left the Party; null before he was a member anywhere. */
    String cellOn(LocalDate day) {
        var entry = cells.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    boolean countsOn(LocalDate day) {
        return cellOn(day) != null && (leftOn == null || day.isBefore(leftOn));
    }
}
