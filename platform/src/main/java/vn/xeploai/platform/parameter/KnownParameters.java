package vn.xeploai.platform.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of one operation: those of its method, and those of the records among its parameters. */
record KnownParameters(Set<String> names) {
    static KnownParameters of(Method operation) {
        return new KnownParameters(Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet()));
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) return names(parameter.getType());
        var plain = parameter.getAnnotation(RestQuery.class);
        if (plain != null) return Stream.of(plain.value().isEmpty() ? parameter.getName() : plain.value());
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static Stream<String> names(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields()).flatMap(KnownParameters::names);
    }

    private static Stream<String> names(Field field) {
        if (field.isAnnotationPresent(BeanParam.class)) return names(field.getType());
        return Stream.ofNullable(field.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    /** The names of the operation's parameters, in the order of their likeness to a name that is not one. */
    List<String> nearestTo(String unknown) {
        var distance = LevenshteinDistance.getDefaultInstance();
        var lowerCase = unknown.toLowerCase(Locale.ROOT);
        return names.stream()
                .sorted(Comparator.comparing((String name) -> distance.apply(lowerCase, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
