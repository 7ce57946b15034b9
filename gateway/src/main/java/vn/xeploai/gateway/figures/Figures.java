package vn.xeploai.gateway.figures;

import java.util.SortedMap;

/**
 * How many subjects of one kind are in each bucket. Every subject is in exactly one, so {@code total = rated + exempt + notRated +
 * notReported} always holds.
 *
 * @param grades the rated ones
 * @param exemptReasons the exempt ones by reason
 * @param notRatedReasons those not rated, or not yet, by reason
 * @param notReported those whose unit has not submitted (chưa nộp)
 * @param provisional of those not reported, the grades already decided; they are in no other figure
 */
public record Figures(
        SortedMap<Mark, Long> grades,
        SortedMap<String, Long> exemptReasons,
        SortedMap<String, Long> notRatedReasons,
        long notReported,
        SortedMap<Mark, Long> provisional) {
    public static final Figures NONE = new Figures(Sums.none(), Sums.none(), Sums.none(), 0, Sums.none());

    static Figures rated(Mark mark, long count) {
        return new Figures(Sums.of(mark, count), Sums.none(), Sums.none(), 0, Sums.none());
    }

    static Figures exempt(String reason, long count) {
        return new Figures(Sums.none(), Sums.of(reason, count), Sums.none(), 0, Sums.none());
    }

    static Figures notRated(String reason, long count) {
        return new Figures(Sums.none(), Sums.none(), Sums.of(reason, count), 0, Sums.none());
    }

    public static Figures notReported(long count) {
        return new Figures(Sums.none(), Sums.none(), Sums.none(), count, Sums.none());
    }

    static Figures notReportedButDecided(Mark mark, long count) {
        return new Figures(Sums.none(), Sums.none(), Sums.none(), count, Sums.of(mark, count));
    }

    public Figures plus(Figures other) {
        return new Figures(
                Sums.plus(grades, other.grades),
                Sums.plus(exemptReasons, other.exemptReasons),
                Sums.plus(notRatedReasons, other.notRatedReasons),
                notReported + other.notReported,
                Sums.plus(provisional, other.provisional));
    }

    public long rated() {
        return Sums.total(grades);
    }

    public long exempt() {
        return Sums.total(exemptReasons);
    }

    public long notRated() {
        return Sums.total(notRatedReasons);
    }

    public long total() {
        return rated() + exempt() + notRated() + notReported;
    }
}
