package vn.xeploai.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Samples the memory of each process every two seconds, and keeps the maximum (kB). Of a service it is the resident set; of
 * PostgreSQL the sum over its processes, shared memory counted once. Unknown on systems without /proc.
 */
public final class Memory implements AutoCloseable {
    private final Supplier<Map<String, Long>> processes;
    private final Map<String, Long> most = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(look -> {
        var thread = new Thread(look, "memory");
        thread.setDaemon(true);
        return thread;
    });

    private Memory(Supplier<Map<String, Long>> processes) {
        this.processes = processes;
    }

    public static Memory watch(Map<String, Long> processes) {
        return watch(() -> processes);
    }

    /** @param processes asked each time, since a process may be restarted */
    public static Memory watch(Supplier<Map<String, Long>> processes) {
        var memory = new Memory(processes);
        memory.looking.scheduleWithFixedDelay(memory::look, 0, 2, TimeUnit.SECONDS);
        return memory;
    }

    /** The current memory of each process. */
    public static Map<String, Long> now(Map<String, Long> processes) {
        var now = new TreeMap<String, Long>();
        processes.forEach((name, pid) -> of(pid).ifPresent(held -> now.put(name, held)));
        return now;
    }

    public Map<String, Long> most() {
        return new TreeMap<>(most);
    }

    private void look() {
        try {
            now(processes.get()).forEach((name, held) -> most.merge(name, held, Math::max));
        } catch (RuntimeException restarting) {
            // a process that is just started again has no number yet
        }
    }

    private static OptionalLong of(long pid) {
        var children = ProcessHandle.of(pid)
                .map(process -> process.children().mapToLong(ProcessHandle::pid).toArray());
        if (children.isEmpty() || children.get().length == 0) return line(pid, "status", "VmRSS:");
        return OptionalLong.of(line(pid, "smaps_rollup", "Pss:").orElse(0)
                + Arrays.stream(children.get())
                        .map(child -> line(child, "smaps_rollup", "Pss:").orElse(0))
                        .sum());
    }

    /** The number of the first line of a file of /proc that begins so. */
    private static OptionalLong line(long pid, String file, String beginning) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), file))) {
            return lines.filter(line -> line.startsWith(beginning))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | RuntimeException gone) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
