package vn.xeploai.reviews.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Fact;

class TaskSharesTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    /**
     * Tasks, each as its target (T) or none, its outcome (N, D, E, or - without a result), in time (i) or late (l), and quality (+, -, or ? where
     * nobody judged it); and the shares of them.
     */
    @ParameterizedTest
    @CsvSource({
        "'Di+',              100.00,  0.00,  0.00,   0.00, 100.00, ",
        "'Di-',              100.00,  0.00,  0.00,   0.00,   0.00, ",
        "'Dl+',              100.00,  0.00, 100.00,  0.00,   0.00, ",
        "'Di?',              100.00,  0.00,  0.00,   0.00,       , ",
        "'Di+ Ei?',          100.00, 50.00,  0.00,   0.00,       , ",
        "'-',                  0.00,  0.00, 100.00, 100.00,  0.00, ",
        "'N',                  0.00,  0.00, 100.00, 100.00,  0.00, ",
        "'Di+ Ei+ N',         66.67, 33.33,  33.33,  33.33, 66.67, ",
        "'TEi+ TDl+ N',       66.67, 33.33,  66.67,  33.33, 33.33, 50.00",
        "'TN Ei+',            50.00, 50.00,  50.00,  50.00, 50.00, 0.00",
    })
    void sharesAreOfAllTasks(
            String tasks,
            BigDecimal done,
            BigDecimal exceeded,
            BigDecimal late,
            BigDecimal notCompleted,
            BigDecimal onTime,
            BigDecimal targetsExceeded) {
        var shares = new TaskShares(Arrays.stream(tasks.split(" "))
                        .map(TaskSharesTest::task)
                        .toList())
                .byFact();

        assertEquals(done, shares.get(Fact.TASKS_DONE_PERCENT));
        assertEquals(exceeded, shares.get(Fact.TASKS_EXCEEDED_PERCENT));
        assertEquals(late, shares.get(Fact.TASKS_LATE_PERCENT));
        assertEquals(notCompleted, shares.get(Fact.TASKS_NOT_COMPLETED_PERCENT));
        assertEquals(onTime, shares.get(Fact.TASKS_ON_TIME_PERCENT));
        assertEquals(targetsExceeded, shares.get(Fact.TARGETS_EXCEEDED_PERCENT));
    }

    private static CountedTask task(String text) {
        var measured = text.startsWith("T");
        var rest = measured ? text.substring(1) : text;
        var outcome =
                switch (rest.charAt(0)) {
                    case 'D' -> TaskOutcome.DONE;
                    case 'E' -> TaskOutcome.EXCEEDED;
                    case 'N' -> TaskOutcome.NOT_DONE;
                    default -> null;
                };
        if (rest.length() == 1) return counted(measured, outcome, null, null);
        var doneOn = rest.charAt(1) == 'i' ? DUE : DUE.plusDays(1);
        return counted(measured, outcome, rest.charAt(2) == '?' ? null : rest.charAt(2) == '+', doneOn);
    }

    private static CountedTask counted(boolean measured, TaskOutcome outcome, Boolean quality, LocalDate doneOn) {
        return new CountedTask(UUID.randomUUID(), UUID.randomUUID(), DUE, measured, outcome, quality, doneOn);
    }
}
