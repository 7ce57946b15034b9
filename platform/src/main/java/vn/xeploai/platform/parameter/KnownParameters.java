package vn.xeploai.platform.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeParameters;
import vn.xeploai.platform.json.ValueFault;
import vn.xeploai.platform.json.ValueType;

/**
 * The parameters of one operation with their types: those of its method, and those of the records among its parameters.
 *
 * @param repeatable the query parameters that may be there more than once
 * @param coded what the parameters name that may be codes
 * @param limited those whose values are in a vocabulary
 */
record KnownParameters(
        Map<String, Class<?>> query,
        Map<String, Class<?>> path,
        Set<String> repeatable,
        Map<String, String> coded,
        Map<String, OneOf> limited) {
    static KnownParameters of(Method operation) {
        var known = new KnownParameters(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (var parameter : operation.getParameters()) {
            known.add(parameter, parameter.getName(), parameter.getParameterizedType());
        }
        return known;
    }

    private void add(AnnotatedElement parameter, String name, Type type) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (var field : ((Class<?>) type).getDeclaredFields()) {
                add(field, field.getName(), field.getGenericType());
            }
        }
        var query = parameter.getAnnotation(QueryParam.class);
        if (query != null) put(this.query, query.value(), parameter, type);
        var restQuery = parameter.getAnnotation(RestQuery.class);
        if (restQuery != null) put(this.query, orElse(restQuery.value(), name), parameter, type);
        var path = parameter.getAnnotation(PathParam.class);
        if (path != null) put(this.path, path.value(), parameter, type);
        var restPath = parameter.getAnnotation(RestPath.class);
        if (restPath != null) put(this.path, orElse(restPath.value(), name), parameter, type);
    }

    private static String orElse(String value, String name) {
        return value.isEmpty() ? name : value;
    }

    private void put(Map<String, Class<?>> parameters, String name, AnnotatedElement parameter, Type type) {
        var mark = parameter.getAnnotation(ByCode.class);
        if (mark != null) coded.put(name, mark.value());
        var limit = parameter.getAnnotation(OneOf.class);
        if (limit != null) limited.put(name, limit);
        if (type instanceof ParameterizedType) repeatable.add(name);
        parameters.put(name, mark == null ? single(type) : CodeParameters.type());
    }

    /** The type of a parameter, or of each of its values if it may be repeated. */
    private static Class<?> single(Type type) {
        return type instanceof ParameterizedType repeated
                ? (Class<?>) repeated.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    /** What is wrong with the values of an address. */
    List<ValueFault> faults(Map<String, List<String>> pathValues, Map<String, List<String>> queryValues) {
        var faults = new ArrayList<ValueFault>();
        path.forEach((name, type) -> addFaults(name, type, pathValues, faults));
        query.forEach((name, type) -> addFaults(name, type, queryValues, faults));
        queryValues.forEach((name, values) -> {
            if (values.size() > 1 && !repeatable.contains(name)) faults.add(ValueFault.repeated(name, values.get(1)));
        });
        return faults;
    }

    private static void addFaults(
            String name, Class<?> type, Map<String, List<String>> values, List<ValueFault> faults) {
        ValueType.of(type).ifPresent(known -> values.getOrDefault(name, List.of()).stream()
                .filter(text -> !known.accepts(text))
                .forEach(text -> faults.add(ValueFault.of(name, type, text))));
    }
}
