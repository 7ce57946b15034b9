package vn.xeploai.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.bench.scale.Scale;

/**
 * What the caller chose.
 *
 * @param home the folder of the repository, in which the packages lie
 * @param data where the databases are kept; what is loaded there is used again
 * @param time how long one load runs
 * @param rounds how often each load runs; of the rounds the median counts
 * @param fresh whether what is loaded already is thrown away
 */
public record Options(Path home, Path data, List<Scale> scales, Duration time, int rounds, boolean fresh) {
    static final String USAGE =
            """
            bench/run start [--rounds=5] [--data=FOLDER] [--fresh]
            bench/run [model] [district] [province] [tenth] [country] [--seconds=10] [--rounds=5] [--data=FOLDER] [--fresh]
            bench/run emulation [scale] [--rounds=5] [--data=FOLDER] [--fresh]
            bench/run stress
            """;

    static Options of(Path home, String[] arguments) {
        var scales = new ArrayList<Scale>();
        var options = new Options(home, home.resolve("bench/target/data"), scales, Duration.ofSeconds(10), 5, false);
        for (var argument : arguments) {
            if (argument.startsWith("--")) options = options.with(argument);
            else scales.add(Scale.named(argument));
        }
        if (scales.isEmpty()) scales.add(Scale.DISTRICT);
        return options;
    }

    private Options with(String argument) {
        var parts = argument.split("=", 2);
        var value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "--seconds" ->
                new Options(home, data, scales, Duration.ofSeconds(number(argument, value)), rounds, fresh);
            case "--rounds" -> new Options(home, data, scales, time, number(argument, value), fresh);
            case "--data" -> new Options(home, Path.of(value).toAbsolutePath(), scales, time, rounds, fresh);
            case "--fresh" -> new Options(home, data, scales, time, rounds, true);
            default -> throw new Failure("Unknown option %s%n%s".formatted(argument, USAGE));
        };
    }

    private static int number(String argument, String value) {
        if (!value.matches("[1-9]\\d{0,4}")) throw new Failure("%s is not understood%n%s".formatted(argument, USAGE));
        return Integer.parseInt(value);
    }
}
