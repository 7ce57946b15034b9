package vn.xeploai.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The processor time of each process up to now (seconds). Unlike elapsed time it hardly changes when others use the
 * machine too. Of PostgreSQL it is the sum over its processes, those that have ended included. Unknown on systems without /proc.
 */
public final class ProcessorTime {
    /** As /proc counts, on every Linux of today. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private ProcessorTime() {}

    public static Map<String, Double> of(Map<String, Long> processes) {
        var times = new TreeMap<String, Double>();
        processes.forEach((name, pid) -> {
            var ticks = ticks(pid, USER, SYSTEM, USER_OF_ENDED_CHILDREN, SYSTEM_OF_ENDED_CHILDREN) + ofChildren(pid);
            if (ticks > 0) times.put(name, ticks / TICKS_PER_SECOND);
        });
        return times;
    }

    private static long ofChildren(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> ticks(child.pid(), USER, SYSTEM))
                .sum();
    }

    /** The sum of some fields of the process; 0 if it is gone. */
    private static long ticks(long pid, int... fields) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // the name before it, in brackets, may hold anything
            var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return IntStream.of(fields)
                    .mapToLong(field -> Long.parseLong(values[field]))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
