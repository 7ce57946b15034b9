package vn.xeploai.reviews.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Label;

/** What reviews of a year can refer to. */
public record Catalogue(List<Occasion> occasions, List<Checklist> checklists) {
    /** @param toYear null while it goes on */
    public record Occasion(
            @Schema(examples = "NQTW4_XII") String code,
            Label label,
            String legalBasis,
            Certainty certainty,
            @Schema(description = "The first rating year", examples = "2016") int fromYear,
            @Schema(description = "The last rating year; null while it goes on", nullable = true) Integer toYear) {
        public boolean covers(int year) {
            return isWithin(year, fromYear, toYear);
        }
    }

    /** @param toYear null while it is offered */
    public record Checklist(
            @Schema(examples = "NQTW4-27") String id,
            Label title,
            String legalBasis,
            Certainty certainty,
            @Schema(examples = "2016") int fromYear,
            @Schema(nullable = true, examples = "2018") Integer toYear,
            List<Group> groups) {
        public boolean covers(int year) {
            return isWithin(year, fromYear, toYear);
        }

        /** The codes of its expressions, as {@code CT1}. */
        public List<String> codes() {
            return groups.stream().flatMap(group -> group.codes().stream()).toList();
        }
    }

    /** @param items how many expressions it has, numbered from 1 */
    public record Group(
            @Schema(examples = "CT") String code,
            Label label,
            @Schema(description = "How many expressions it has; the first of group `CT` is `CT1`", examples = "9")
                    int items) {
        List<String> codes() {
            return IntStream.rangeClosed(1, items)
                    .mapToObj(number -> code + number)
                    .toList();
        }
    }

    private static boolean isWithin(int year, int from, Integer to) {
        return from <= year && (to == null || year <= to);
    }

    /** The part that covers a rating year. */
    Catalogue of(int year) {
        return new Catalogue(
                occasions.stream().filter(one -> one.covers(year)).toList(),
                checklists.stream().filter(one -> one.covers(year)).toList());
    }
}
