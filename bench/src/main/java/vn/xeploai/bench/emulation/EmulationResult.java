package vn.xeploai.bench.emulation;

import java.util.List;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Machine;

/**
 * The registers around ratings against plain SQL.
 *
 * @param at the day, and the load of the machine before and after
 */
public record EmulationResult(Scale scale, String at, int rounds, Machine machine, List<Comparison> comparisons) {

    /**
     * One kind of question, in milliseconds: the medians of all rounds.
     *
     * @param rows of both answers
     */
    public record Comparison(String work, long rows, double plain, double system) {}
}
