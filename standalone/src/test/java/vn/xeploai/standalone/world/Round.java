package vn.xeploai.standalone.world;

import java.util.Map;
import java.util.Set;

/**
 * A campaign: who was on its roster, and what became of them.
 *
 * @param tree as it was copied
 * @param roster the cells of the members by their numbers
 * @param verdicts by the numbers of members; who is not there is undecided
 * @param unitGrades by the keys of units; what is not there is undecided
 * @param submitted the keys of those units that sent a report upward, for themselves and all below them
 */
record Round(
        String root,
        int year,
        Structure tree,
        Map<String, String> roster,
        Map<String, Verdict> verdicts,
        Map<String, String> unitGrades,
        Set<String> submitted,
        boolean closed) {

    /** Either a grade, or the reason why there is none. */
    record Verdict(String grade, String reason) {}
}
