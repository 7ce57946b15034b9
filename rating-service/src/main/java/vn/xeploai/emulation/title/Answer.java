package vn.xeploai.emulation.title;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.ratings.scheme.Truth;

/**
 * Whether a recipient meets a need.
 *
 * @param actual what is recorded, as a formula that is the same in every language; "?" where nothing is
 * @param lacking how many years, times or conditions are not met or not known
 * @param missing what these are, as {@code 2022}
 * @param evidence the records on which it rests
 */
public record Answer(Truth met, String actual, int lacking, List<String> missing, List<Evidence> evidence) {
    /** Lacks nothing. */
    public static Answer met(String actual, List<Evidence> evidence) {
        return new Answer(Truth.TRUE, actual, 0, List.of(), evidence);
    }

    /** Lacks one thing as a whole. */
    public static Answer unmet(Truth met, String actual, String missing, List<Evidence> evidence) {
        return new Answer(met, actual, 1, List.of(missing), evidence);
    }

    /** All of them. */
    static Answer all(List<Answer> answers) {
        return new Answer(
                Truth.all(answers.stream().map(Answer::met)),
                joined(answers),
                answers.stream().mapToInt(Answer::lacking).sum(),
                answers.stream().flatMap(one -> one.missing().stream()).toList(),
                evidence(answers));
    }

    /** Any of them. It rests on those that are met; while none is, on all, and what the nearest of them lacks is missing. */
    static Answer any(List<Answer> answers) {
        var met = answers.stream().filter(one -> one.met() == Truth.TRUE).toList();
        var nearest =
                answers.stream().min(Comparator.comparingInt(Answer::lacking)).orElseThrow();
        return new Answer(
                Truth.any(answers.stream().map(Answer::met)),
                joined(answers),
                nearest.lacking(),
                nearest.missing(),
                evidence(met.isEmpty() ? answers : met));
    }

    private static String joined(List<Answer> answers) {
        return answers.stream().map(Answer::actual).collect(Collectors.joining(", "));
    }

    private static List<Evidence> evidence(List<Answer> answers) {
        return answers.stream()
                .flatMap(one -> one.evidence().stream())
                .distinct()
                .toList();
    }
}
