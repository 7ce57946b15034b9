package vn.xeploai.gateway.render;

import java.util.List;

/** A table that has lines for each unit of a report. */
public interface UnitTable<T> {
    /**
     * @param code null if the unit has none
     * @param figures null if nothing is known, unless a table says otherwise
     */
    void add(String unit, String code, T figures);

    /** Starts with an empty line. */
    List<List<String>> lines();
}
