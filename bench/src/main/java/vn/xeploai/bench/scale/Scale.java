package vn.xeploai.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.xeploai.bench.Failure;

/** The size of the invented country: the total numbers of provinces, districts, communes, cells and members. */
public enum Scale {
    /** The country in small, to check that everything works; its figures mean nothing. */
    MODEL(Level.NATION, 3, 9, 90, 900, 9_000),
    DISTRICT(Level.DISTRICT, 0, 1, 20, 440, 8_000),
    PROVINCE(Level.PROVINCE, 1, 12, 190, 5_000, 100_000),
    /** A tenth of the country, where disk or time do not suffice for the whole. */
    TENTH(Level.NATION, 6, 70, 1_060, 28_000, 560_000),
    COUNTRY(Level.NATION, 63, 700, 10_600, 280_000, 5_600_000);

    public static final int FIRST_YEAR = 2020;
    public static final int LAST_YEAR = 2024;

    /** The bytes of a member on disk in the three databases together, with five years of ratings and the server's journal. */
    private static final long BYTES_PER_MEMBER = 13_000;

    private final Level highest;
    private final long provinces;
    private final long districts;
    private final long communes;
    private final long cells;
    private final long members;

    Scale(Level highest, long provinces, long districts, long communes, long cells, long members) {
        this.highest = highest;
        this.provinces = provinces;
        this.districts = districts;
        this.communes = communes;
        this.cells = cells;
        this.members = members;
    }

    /** @throws Failure if there is no scale of that name */
    public static Scale named(String name) {
        return Arrays.stream(values())
                .filter(scale -> scale.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("There is no scale \"%s\": %s.".formatted(name, words())));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its figures are worth keeping. */
    public boolean isMeasured() {
        return this != MODEL;
    }

    /** The level of the topmost unit. */
    public Level highest() {
        return highest;
    }

    public long bytes() {
        return members * BYTES_PER_MEMBER;
    }

    /** The levels with reports on their units, the lowest first. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(highest) <= 0)
                .toList();
    }

    /** The row that all scripts read. */
    public String sql() {
        return """
               CREATE TABLE bench.scale AS
               SELECT %d::bigint AS provinces, %d::bigint AS districts, %d::bigint AS communes, %d::bigint AS cells, %d::bigint AS members,
                      %d AS first_year, %d AS last_year
               """
                .formatted(provinces, districts, communes, cells, members, FIRST_YEAR, LAST_YEAR);
    }

    public String description() {
        return "%s%,d district%s, %,d communes, %,d cells, %,d members, ratings of %d to %d"
                .formatted(
                        provinces > 0 ? "%,d province%s, ".formatted(provinces, plural(provinces)) : "",
                        districts,
                        plural(districts),
                        communes,
                        cells,
                        members,
                        FIRST_YEAR,
                        LAST_YEAR);
    }

    private static String plural(long count) {
        return count == 1 ? "" : "s";
    }

    private static String words() {
        return Arrays.stream(values()).map(Scale::word).collect(Collectors.joining(", "));
    }
}
