package vn.xeploai.platform.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private static final Instant MORNING = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-01-05T11:00:00Z");

    private Instant lastAct = Instant.EPOCH;
    private final AnswerCache<String, Integer> answers = new AnswerCache<>(instant -> lastAct.isAfter(instant));
    private int found;

    @Test
    void answerIsFoundOnceWhileNothingIsRecorded() {
        assertEquals(1, get("ward", MORNING));
        assertEquals(1, get("ward", NOON));
        assertEquals(2, get("other ward", NOON));
        assertEquals(1, get("ward", EVENING));
    }

    @Test
    void answerIsFoundAnewOnceAnythingWasRecorded() {
        assertEquals(1, get("ward", MORNING));

        lastAct = NOON;

        assertEquals(2, get("ward", EVENING));
        assertEquals(2, get("ward", EVENING));
    }

    /** An act may have been recorded between the two. */
    @Test
    void answerAsRecordedEarlierIsNotCached() {
        lastAct = MORNING;
        assertEquals(1, get("ward", NOON));

        assertEquals(2, get("ward", MORNING));
        assertEquals(1, get("ward", NOON));
    }

    @Test
    void whatCannotBeAnsweredIsAskedAgain() {
        assertThrows(
                IllegalStateException.class,
                () -> answers.get("ward", NOON, () -> {
                    throw new IllegalStateException("no such ward");
                }));

        assertEquals(1, get("ward", NOON));
    }

    private int get(String question, Instant knownAt) {
        return answers.get(question, knownAt, () -> ++found);
    }
}
