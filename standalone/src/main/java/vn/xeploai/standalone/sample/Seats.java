package vn.xeploai.standalone.sample;

import java.time.LocalDate;

/** How old the members of a cell are. */
final class Seats {
    /** The index of a seat that is nobody's in particular. */
    static final int ANY = 1;

    private static final int SECRETARY = 0;

    private Seats() {}

    static Seat old(Cell cell, int index) {
        if (cell.unit().type() != UnitType.RESIDENTIAL) return new Seat(cell, 26, 57, null);
        if (index == SECRETARY) return new Seat(cell, 42, 68, null);
        // two in three are of the age at which people have retired
        return index % 3 == 2 ? new Seat(cell, 28, 55, null) : new Seat(cell, 55, 84, null);
    }

    static Seat young(Cell cell, LocalDate admittedOn) {
        return new Seat(cell, 20, 31, admittedOn);
    }
}
