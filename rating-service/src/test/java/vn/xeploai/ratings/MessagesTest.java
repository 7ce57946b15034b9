package vn.xeploai.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.problem.Messages;
import vn.xeploai.platform.testing.Translations;
import vn.xeploai.ratings.complaint.ComplaintState;

class MessagesTest {
    @Test
    void everyProblemIsWordedInBothLanguages() throws IOException {
        Translations.areComplete("problems");
    }

    @ParameterizedTest
    @CsvSource({
        "decision-items-invalid,      1 fault,              2 faults",
        "rating-acts-refused,         1 fault,              2 faults",
        "opinion-invalid,             1 fault;,             2 faults;",
        "groups-invalid,              1 error,              2 errors",
        "measures-invalid,            1 error;,             2 errors;",
        "simulation-invalid,          1 line cannot,        2 lines cannot",
        "decision-body-not-competent, 1 subject of,         2 subjects of",
        "decision-against-rules,      1 breach of,          2 breaches of",
        "quota-exceeded,              1 group would exceed its, 2 groups would exceed their",
        "succession-unattributed,     1 old unit went,      2 old units went",
        "succession-campaign-missing, 1 new unit is in,     2 new units are in",
    })
    void aCountAgreesWithItsNoun(String problem, String one, String two) {
        assertTrue(english(problem, 1).contains(one), english(problem, 1));
        assertTrue(english(problem, 2).contains(two), english(problem, 2));
    }

    private static String english(String problem, Object... arguments) {
        return words(problem, Locale.ENGLISH, arguments);
    }

    @Test
    void lockedSubjectsAgreeWithTheirCount() {
        assertTrue(english("campaign-locked", "x", 1).contains("1 decided subject is in a unit without"));
        assertTrue(english("campaign-locked", "x", 1234).contains("1234 decided subjects are in units without"));
    }

    /** A sentence holds no code, but for fields. */
    @Test
    void aStateIsDescribedInWords() {
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            var sentences = new HashSet<String>();
            for (var state : ComplaintState.values()) {
                sentences.add(words("complaint-not-in-state", language, state.ordinal(), 3));
                sentences.add(words("complaint-not-in-state", language, 0, state.ordinal()));
            }
            assertEquals(2 * ComplaintState.values().length - 1, sentences.size());
            sentences.forEach(sentence -> assertFalse(sentence.matches(".*\\p{Lu}{3}.*"), sentence));
        }
        assertTrue(english("complaint-not-in-state", 1, 3).contains("is verified and cannot be decided"));
        assertTrue(english("lock-exception-not-active", "x", 1).contains("has expired"));
        assertTrue(english("lock-exception-not-active", "x", 2).contains("has already been revoked"));
    }

    private static String words(String problem, Locale language, Object... arguments) {
        return Messages.find(problem + ".detail", language, List.of(arguments)).orElseThrow();
    }

    @Test
    void aNumberIsWrittenAsInTheApi() {
        assertEquals("It has 12345 faults; see \"errors\".", english("opinion-invalid", 12345));
    }
}
