package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision on the structure.
 *
 * @param founded parents before children
 * @param closed the open campaigns that are closed before it takes effect
 */
public record Reorganisation(
        Source document, LocalDate effectiveOn, List<Unit> founded, List<StructureAct> acts, List<Campaign> closed) {

    public record Source(String number, LocalDate date, String authority, String title) {}
}
