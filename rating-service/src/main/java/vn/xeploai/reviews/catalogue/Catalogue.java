package vn.xeploai.reviews.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Label;

/** What reviews and commitments of a year can refer to. */
public record Catalogue(List<Occasion> occasions, List<Checklist> checklists, List<Programme> programmes) {
    /** What is offered in some rating years, by a document. */
    interface Offer {
        String legalBasis();

        Certainty certainty();

        int fromYear();

        /** Null while it goes on. */
        Integer toYear();

        default boolean covers(int year) {
            return fromYear() <= year && (toYear() == null || year <= toYear());
        }
    }

    /** @param toYear null while it goes on */
    public record Occasion(
            @Schema(examples = "NQTW4_XII") String code,
            Label label,
            String legalBasis,
            Certainty certainty,
            @Schema(description = "The first rating year", examples = "2016") int fromYear,
            @Schema(description = "The last rating year; null while it goes on", nullable = true) Integer toYear)
            implements Offer {}

    /**
     * What subjects commit themselves to.
     *
     * @param toYear null while it goes on
     */
    public record Programme(
            @Schema(examples = "KL21") String code,
            Label label,
            String legalBasis,
            Certainty certainty,
            @Schema(description = "The first rating year", examples = "2021") int fromYear,
            @Schema(description = "The last rating year; null while it goes on", nullable = true) Integer toYear)
            implements Offer {}

    /** @param toYear null while it is offered */
    public record Checklist(
            @Schema(examples = "NQTW4-27") String id,
            Label title,
            String legalBasis,
            Certainty certainty,
            @Schema(examples = "2016") int fromYear,
            @Schema(nullable = true, examples = "2018") Integer toYear,
            List<Group> groups)
            implements Offer {
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

    /** The part that covers a rating year. */
    Catalogue of(int year) {
        return new Catalogue(offered(occasions, year), offered(checklists, year), offered(programmes, year));
    }

    private static <T extends Offer> List<T> offered(List<T> all, int year) {
        return all.stream().filter(one -> one.covers(year)).toList();
    }
}
