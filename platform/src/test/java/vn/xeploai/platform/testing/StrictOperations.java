package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import vn.xeploai.platform.testing.Operations.Operation;

/** What every operation of a module refuses. */
public final class StrictOperations {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BODY_SIZE = 2_000_000;
    /** How much memory a refused body may take in all, garbage included, as a multiple of its own size. */
    private static final int MULTIPLE = 16;

    private StrictOperations() {}

    public static void refuseUnknownParameters() throws IOException {
        assertAll(Operations.ofTheRunningModule().all().stream().map(operation -> () -> {
            var answer = Operations.call(operation, "?nobodyKnows=1", null);

            assertEquals(400, answer.status(), operation.toString());
            assertEquals(
                    "/problems/parameter-unknown", answer.body().path("type").asText(), operation.toString());
        }));
    }

    /** Every list of every body, filled with the smallest elements until the body is large: refused, for little memory. */
    public static void refuseFullBodiesCheaply() throws IOException {
        var operations = Operations.ofTheRunningModule();
        assertAll(operations.all().stream().flatMap(operation -> Arrays.stream(new String[] {"{}", "\"\"", "null"})
                .flatMap(element ->
                        operations.lists(operation, element, BODY_SIZE / (element.length() + 1)).entrySet().stream()
                                .map(body -> refuses(operation, body.getKey() + " of " + element, body.getValue())))));
    }

    /**
     * As many of the smallest elements as a list may have: every fault is counted, and a thousand are listed.
     *
     * @param named as in {@code post /api/v1/units/{id}/versions}
     */
    public static void listTheFirstFaults(String named, String list, int elements, int faultsOfEach) throws Exception {
        var operation = Operations.ofTheRunningModule().all().stream()
                .filter(one -> one.toString().equals(named))
                .findFirst()
                .orElseThrow();
        var body = "{\"%s\":[%s{}]}".formatted(list, "{},".repeat(elements - 1));

        var answer = Operations.call(operation, "", body).body();

        assertEquals("/problems/request-invalid", answer.get("type").asText());
        assertEquals(1000, answer.get("errors").size());
        assertTrue(answer.get("errorsTotal").asInt() >= elements * faultsOfEach, answer.get("errorsTotal")::asText);
    }

    private static Executable refuses(Operation operation, String what, String body) {
        return () -> {
            var before = allocated();
            var answer = Operations.call(operation, "", body);
            var taken = allocated() - before;

            assertTrue(
                    answer.status() >= 400 && answer.status() < 500,
                    () -> operation + " " + what + ": " + answer.status());
            assertTrue(
                    taken < (long) MULTIPLE * body.length(),
                    () -> operation + " " + what + " took " + taken + " for " + body.length());
        };
    }

    /** What all threads but those of the test itself have allocated. */
    private static long allocated() {
        var ids = THREADS.getAllThreadIds();
        var threads = THREADS.getThreadInfo(ids);
        var bytes = THREADS.getThreadAllocatedBytes(ids);
        return IntStream.range(0, ids.length)
                .filter(at -> threads[at] != null
                        && ids[at] != Thread.currentThread().getId()
                        && !threads[at].getThreadName().startsWith("HttpClient"))
                .mapToLong(at -> bytes[at])
                .sum();
    }
}
