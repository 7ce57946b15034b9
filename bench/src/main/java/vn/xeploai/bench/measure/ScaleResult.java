package vn.xeploai.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Machine;

/**
 * The results of one scale.
 *
 * @param at the day, and the load of the machine before and after
 * @param tools the load generators
 * @param method the duration and number of runs of each load
 * @param firstReport seconds from the launcher's start, on an existing data folder, to the first report
 * @param idle the memory of each process some time after that (kB)
 * @param most the most that each process held (kB)
 * @param roster null if the gateway does not offer it
 */
public record ScaleResult(
        Scale scale,
        String at,
        Machine machine,
        String tools,
        String method,
        double firstReport,
        Map<String, Long> idle,
        Map<String, Long> most,
        List<LevelResult> levels,
        RosterResult roster) {

    public Optional<LevelResult> level(Level level) {
        return levels.stream().filter(result -> result.level() == level).findFirst();
    }
}
