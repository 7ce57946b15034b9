package vn.xeploai.gateway.figures;

import java.util.Comparator;

/**
 * A decided grade.
 *
 * @param distinction as {@code TIEU_BIEU}, or null
 */
public record Mark(String grade, String distinction) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::grade)
            .thenComparing(Mark::distinction, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return distinction == null ? grade : grade + "/" + distinction;
    }
}
