package vn.xeploai.platform.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.time.TimeText;

/**
 * How a text is read as a value of some type, and what may stand there.
 *
 * @param isClosed whether {@code expected} are all texts that would do, and not examples of their form
 */
public record ValueType(Function<String, ?> reading, List<String> expected, boolean isClosed) {
    private static final List<String> READERS = List.of("fromString", "valueOf");
    private static final ClassValue<Optional<ValueType>> TYPES = new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
            return type.isEnum() ? Optional.of(ofEnum(type)) : ofReader(type);
        }
    };

    private static final ValueType NUMBER = open(Long::valueOf, "1");
    private static final Map<Class<?>, ValueType> KNOWN = Map.of(
            boolean.class, ofFlag(),
            Boolean.class, ofFlag(),
            int.class, open(Integer::valueOf, "1"),
            Integer.class, open(Integer::valueOf, "1"),
            long.class, NUMBER,
            Long.class, NUMBER,
            UUID.class, open(UUID::fromString, "019b0000-0000-7000-8000-00000000feed"),
            LocalDate.class, open(TimeText::day, "2022-12-31"),
            Instant.class, open(TimeText::instant, "2022-12-31T03:00:00Z"));

    /** Empty for a type that takes any text, or whose form is not known. */
    public static Optional<ValueType> of(Class<?> type) {
        var known = KNOWN.get(type);
        if (known != null) return Optional.of(known);
        return type == String.class ? Optional.empty() : TYPES.get(type);
    }

    public boolean accepts(String text) {
        try {
            reading.apply(text);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static ValueType open(Function<String, ?> reading, String example) {
        return new ValueType(reading, List.of(example), false);
    }

    private static ValueType ofFlag() {
        return new ValueType(
                text -> {
                    if (text.equals("true") || text.equals("false")) return text.equals("true");
                    throw new IllegalArgumentException(text);
                },
                List.of("true", "false"),
                true);
    }

    private static ValueType ofEnum(Class<?> type) {
        var reading = reader(type).orElseThrow();
        var expected = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> Stream.of(name, name.toLowerCase(Locale.ROOT))
                        .filter(new ValueType(reading, List.of(), true)::accepts)
                        .findFirst()
                        .orElse(name))
                .toList();
        return new ValueType(reading, expected, true);
    }

    private static Optional<ValueType> ofReader(Class<?> type) {
        var schema = type.getAnnotation(Schema.class);
        if (schema == null || schema.examples().length == 0) return Optional.empty();
        return reader(type).map(reading -> new ValueType(reading, List.of(schema.examples()), false));
    }

    private static Optional<Function<String, ?>> reader(Class<?> type) {
        return READERS.stream().flatMap(name -> reader(type, name).stream()).findFirst();
    }

    private static Optional<Function<String, ?>> reader(Class<?> type, String name) {
        try {
            var method = type.getDeclaredMethod(name, String.class);
            method.setAccessible(true);
            return Optional.of(text -> call(method, text));
        } catch (NoSuchMethodException other) {
            return Optional.empty();
        }
    }

    private static Object call(Method method, String text) {
        try {
            return method.invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
